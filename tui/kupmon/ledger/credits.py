"""The outlet that an article says it was taken from: a dateline, a credit line, "Ukrinform reports"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kupmon.claims import Voice
from kupmon.facts.outlets import side_of
from kupmon.ledger.names import outlet_key
from kupmon.ledger.report import Report

_NAME = r"(?:[A-ZА-ЯІЇЄҐ][\w’'ʼ.-]*)(?:[ -](?:[A-ZА-ЯІЇЄҐ0-9][\w’'ʼ.-]*|of|the|and|і|и|та)){0,4}"
_NAME += r"(?: (?:новини|новости|вісті|вести|правда|хроніка|хроника|пост|газета|листок|вісник|вестник|край))?"
_QUOTED = r"[«“\"„]([^»”\"“\n]{2,50})[»”\"“]"
_KIND = (
    r"(?:news agency|agency|newspaper|daily|weekly|outlet|news site|website|portal|broadcaster|TV channel"
    r"|(?:інформ|информ)?\w*агентств\w*|видання|издани[ея]|газет\w*|портал\w*|сайт\w*|телеканал\w*"
    r"|радіо\w*|радио\w*|журнал\w*|(?:telegram|телеграм|телеграмм)[- ]?канал\w*|Telegram channel)"
)
"""What stands before or after an outlet's name and tells it from a person's or an office's."""
_SAYS = (
    r"(?:reports?|reported|writes|wrote|has learned|передає|передають|пише|пишуть|повідомляє|повідомляють"
    r"|повідомило|інформує|передает|передаёт|передают|пишет|пишут|сообщает|сообщают|сообщило|информирует)"
)
_FROM = (
    r"(?:according to|citing|reported by|quoting|with reference to|via|source:|courtesy of|picked up from"
    r"|з посиланням на|із посиланням на|за даними|за інформацією|джерело:|посилаючись на|про це"
    r"|со ссылкой на|по данным|по информации|источник:|ссылаясь на|об этом)"
)
_ENDING = re.compile(
    r"(?:(?i:post|times|news|wire|daily|herald|press|media|tv|radio|independent|today|tribune|journal|line"
    r"|telegraph|gazette|chronicle|monitor|observer|pravda|online|24|inform|bulletin|express|courier)"
    r"|\w*(?i:інформ|информ|новини|новости|правда|вісник|вестник|хроніка|хроника|медіа|медиа|пост|кур[’'ʼ]?єр"
    r"|курьер|пресс?|лінія|линия|мовник|телеграф|news|inform))$"
)
"""How outlets are called, by the last word."""
_DATELINE = re.compile(
    rf"\A[^\n.!?(/]{{0,60}}(?:\(({_NAME})\)|\./?({_NAME})/\.?|/({_NAME})/\.?)\s*(?:[-–—.]|$)|"
    rf"\A[^\n.!?(/]{{0,60}}\.\s*/({_NAME})/"
)
_LINES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:{_FROM})\s+(?i:the\s+)?(?i:{_SAYS}\s+)?(?i:{_KIND})\s+{_QUOTED}",
        rf"(?i:{_FROM})\s+(?i:the\s+)?(?i:{_SAYS}\s+)?(?i:{_KIND})\s+({_NAME})",
        rf"(?i:{_FROM})\s+(?i:the\s+)?(?i:{_SAYS}\s+)?({_NAME})",
        rf"(?i:{_FROM})\s+(?i:{_SAYS}\s+)?{_QUOTED}",
        rf"(?i:{_SAYS})\s+(?i:the\s+)?(?i:{_KIND})\s+{_QUOTED}",
        rf"(?i:{_SAYS})\s+(?i:the\s+)?(?i:{_KIND})\s+({_NAME})",
        rf"(?i:{_SAYS})\s+(?i:the\s+)?({_NAME})",
        rf"(?i:{_SAYS})\s+{_QUOTED}",
        rf"({_NAME})(?:\s+(?i:{_KIND}))?,?\s+(?:has\s+)?(?i:{_SAYS})\b",
        rf"{_QUOTED},?\s+(?i:{_SAYS})\b",
    )
)
_OFFICE = re.compile(
    r"(?i)минобороны|міноборони|міністерств|министерств|ministry|штаб|\bstaff\b|prosecut|прокуратур|administration"
    r"|адміністрац|администрац|police|поліц|полиц|\bов[аи]\b|\bсбу\b|\bsbu\b|командуван|командован|command\b|forces"
    r"|бригад|brigade|institute|інститут|институт|deepstate|council|рад[аи]\b|\bisw\b|во[єе]нкор|військкор|блогер"
    r"|blogger|\bзмі\b|\bсми\b|\bmedia reports"
)
"""Who is no outlet though a sentence cites it as one: such a speaker is named by the facts themselves."""
_CUE = re.compile(rf"(?i:{_SAYS}|{_FROM})")
REACH = 90
"""Characters beside a cue in which the outlet's name stands."""
_TWO_WORDS = re.compile(r"(?:\s+[\w’'ʼ-]+){1,2}")
_SHOWS_KIND = re.compile(rf"(?i)\b{_KIND}\b")


def credit(report: Report) -> Voice | None:
    """The outlet that a report says it was taken from, with its side where that is known.

    A name counts where the words beside it, its form or the table of outlets tell that it is an outlet's;
    the outlet's own name does not. What is said in the headline or the first words counts before the rest.
    Its side is not that of who quotes it.
    """
    own = outlet_key(report.outlet)
    for name in _names(report):
        if outlet_key(name) not in {own, ""}:
            return Voice(name, side_of(name, "en"))
    return None


def _names(report: Report) -> Iterator[str]:
    opening = _DATELINE.search(report.text)
    if opening is not None:
        name = next(group for group in opening.groups() if group)
        if name != _initials(report.outlet):
            yield name
    for text in (report.title, report.text):
        for start, end in _around_cues(text):
            found = (
                (match.start(), order, _cleaned(next(group for group in match.groups() if group)))
                for order, pattern in enumerate(_LINES)
                for match in pattern.finditer(text, start, end)
                if _is_outlet(match, report)
            )
            yield from (name for *_, name in sorted(found))


def _around_cues(text: str) -> Iterator[tuple[int, int]]:
    """Stretches in which an outlet may be credited; the rest of a text is not looked through for names."""
    start = end = 0
    for cue in _CUE.finditer(text):
        if cue.start() - REACH > end:
            if end:
                yield start, end
            start = max(cue.start() - REACH, 0)
        end = cue.end() + REACH
    if end:
        yield start, end


def _cleaned(name: str) -> str:
    return re.sub(r"^(?:The|Про|Об)\s+", "", name).strip(" .,-–—'’")


def _is_outlet(match: re.Match[str], report: Report) -> bool:
    name = _cleaned(next(group for group in match.groups() if group))
    beside = match[0].replace(name, "")
    if _OFFICE.search(name + _following(match)) or name == _initials(report.outlet):
        return False
    return bool(_SHOWS_KIND.search(beside) or _ENDING.search(name) or side_of(name, "en"))


def _following(match: re.Match[str]) -> str:
    """The two words behind a name: “Kharkiv” may be the beginning of an office."""
    group = next(number for number, found in enumerate(match.groups(), 1) if found)
    found = _TWO_WORDS.match(match.string, match.end(group))
    return found[0] if found else ""


def _initials(outlet: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", outlet)).upper()
