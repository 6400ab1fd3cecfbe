"""Foreign text made safe once, at the door; every offset counts in what comes out of here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

MARKS_KEPT = 8
"""Combining marks kept on one letter: more than any script needs, fewer than a terminal chokes on."""

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_LINE_BREAK = re.compile(rf"\r\n?|[{_BREAKS}]")
_SPACE = re.compile(f"[{_SPACES}]")
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad"  # C0 and C1 controls but tab and newline, soft hyphen
    r"\u034f\u0600-\u0605\u061c\u06dd\u070f\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f"  # zero-width signs, bidi marks, overrides and isolates
    r"\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"  # fillers, surrogates, non-characters
    r"\U000110bd\U000110cd\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e0fff]"  # tags and further variation selectors: text that no reader sees
)
_STORM = re.compile(rf"[^\w\s\x00-\x7f]{{{MARKS_KEPT + 1},}}")
"""Combining marks are no word characters, so a storm of them is such a run; so is a row of emoji."""


_ORDINARY = re.compile("[\n -~А-яЁёІіЇїЄєҐґ«»“”„’—–…№]*+")
"""What nearly every text consists of, all of which is safe and in its one form."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned text that remembers where its characters came from."""

    text: str
    starts: tuple[int, ...] | None = None
    """Offset in the text as given where each cleaned character begins; `None`: nothing was changed."""
    ends: tuple[int, ...] | None = None
    """Offset where it ends."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Carry a span of the cleaned text back to the text as given.

        Args:
            start: First character, from 0.
            end: One past the last; not before `start`.

        Raises:
            ValueError: The span is not inside the cleaned text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"no span of the cleaned text: {start} to {end}")
        if self.starts is None or self.ends is None:
            return start, end
        if start < end:
            return self.starts[start], self.ends[end - 1]
        at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
        return at, at


def clean(text: str, limit: int = 200_000) -> str:
    """Make foreign text of several lines safe to store, match and draw.

    Controls, bidi signs, zero-width signs, tags and surrogates go; line ends become a newline, odd spaces a
    space; storms of combining marks are capped; the form is NFC. Cleaning twice is cleaning once.

    Args:
        text: Anything, entities already decoded.
        limit: Most characters kept; the rest is cut off.
    """
    if _ORDINARY.fullmatch(text):
        return text[:limit]
    if text.isascii():
        return _UNSEEN.sub("", _LINE_BREAK.sub("\n", text))[:limit]
    seen = _UNSEEN.sub("", _SPACE.sub(" ", _LINE_BREAK.sub("\n", text)))
    # Capped before and after: normalising a run of a million marks takes quadratic time, and NFC may
    # take one mark apart into two.
    return _cap(unicodedata.normalize("NFC", _cap(seen)))[:limit]


def clean_line(text: str, limit: int = 500) -> str:
    """Make foreign text one safe line: blanks collapsed, cut with `…` at `limit` characters."""
    line = " ".join(clean(text, max(limit * 8, 4_000)).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def clean_mapped(text: str, limit: int = 200_000) -> Cleaned:
    """`clean`, with the way back to the text as given."""
    cleaned = clean(text, limit)
    if text.startswith(cleaned):
        return Cleaned(cleaned)
    pieces = list(_pieces(text))
    starts = tuple(start for new, start, _ in pieces for _ in new)[: len(cleaned)]
    ends = tuple(end for new, _, end in pieces for _ in new)[: len(cleaned)]
    return Cleaned(cleaned, starts, ends)


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """Cleaned pieces that no neighbour can alter, each with its span in `text`.

    A piece is a character and the marks (or Korean vowels and finals) that may melt into it.
    """
    kept: list[str] = []
    marks = start = end = at = 0
    while at < len(text):
        to = at + 2 if text.startswith("\r\n", at) else at + 1
        new = _UNSEEN.sub("", _SPACE.sub(" ", _LINE_BREAK.sub("\n", text[at:to])))
        if new:
            if kept and not _melts(new):
                yield _settle(kept), start, end
                kept = []
            start = start if kept else at
            marks = marks + 1 if _is_mark(new) else 0
            if marks <= MARKS_KEPT:
                kept.append(new)
            end = to
        at = to
    if kept:
        yield _settle(kept), start, end


def _settle(signs: list[str]) -> str:
    return _cap(unicodedata.normalize("NFC", _cap("".join(signs))))


def _melts(sign: str) -> bool:
    return sign >= "\u0300" and (_is_mark(sign) or "\u1160" <= sign <= "\u11ff")


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "M"


def _cap(text: str) -> str:
    return _STORM.sub(_calm, text)


def _calm(storm: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for sign in storm.group():
        marks = marks + 1 if _is_mark(sign) else 0
        if marks <= MARKS_KEPT:
            kept.append(sign)
    return "".join(kept)


_SAME = (
    *((sign, "'") for sign in "’ʼ‘`´′＇ʹˈʻʽ‛"),
    *((sign, "-") for sign in "‐‑"),
    *((sign, " ") for sign in "\u00a0\u202f\u2009"),
    ("ё", "е"),
)
"""Replaced one after the other: three times as fast on Cyrillic as one translation table."""
_CYRILLIC = "а-яіїєґ"
_QUOTE_AS_APOSTROPHE = re.compile(f'(?<=[{_CYRILLIC}])["*](?=[{_CYRILLIC}])')
_MIXED = re.compile(f"[a-z](?:(?=[{_CYRILLIC}])|(?<=[{_CYRILLIC}].))")
"""A Latin letter beside a Cyrillic one; asked in this way, text without Latin letters is passed in a fifth of
the time."""
_WORD = re.compile(r"[^\W\d_]+")
_TO_CYRILLIC = str.maketrans("aeiopcyxkmhbt", "аеіорсухкмнвт")
_TO_LATIN = str.maketrans("аеіорсухкмнвт", "aeiopcyxkmhbt")


def fold(text: str) -> str:
    """Bring spellings of the same word together without moving one offset.

    Lower case; every apostrophe, and a quotation mark between two Cyrillic letters (`Куп"янськ`), becomes
    `'`; odd hyphens `-`; odd spaces a space; `ё` becomes `е`; look-alikes of the other script inside a word
    become the script of most of its letters.

    Returns:
        A text of the same length.
    """
    low = text.lower()
    if len(low) != len(text):  # İ and its like grow when lowered
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    if low.isascii():
        return low.replace("`", "'")
    for sign, plain in _SAME:
        low = low.replace(sign, plain)
    if '"' in low or "*" in low:
        low = _QUOTE_AS_APOSTROPHE.sub("'", low)
    if _MIXED.search(low):
        low = _WORD.sub(_one_script, low)
    return low


def _one_script(word: re.Match[str]) -> str:
    letters = word.group()
    latin = sum("a" <= c <= "z" for c in letters)
    if latin in {0, len(letters)}:
        return letters
    return letters.translate(_TO_LATIN if latin * 2 > len(letters) else _TO_CYRILLIC)


Language = Literal["en", "uk", "ru"]

_SAMPLE = 20_000
_WITHOUT_I = 60
"""Letters after which a text without і, ї, є and ґ is no Ukrainian: every twelfth letter there is one."""
_LATIN = re.compile("[a-z]+")
_CYRILLIC_RUN = re.compile(f"[{_CYRILLIC}ёыэъ]+")
_UK_WORDS = frozenset(
    {
        "та",
        "що",
        "як",
        "від",
        "для",
        "під",
        "про",
        "це",
        "але",
        "або",
        "також",
        "було",
        "був",
        "вже",
        "щоб",
        "які",
        "може",
    }
)
_RU_WORDS = frozenset(
    {
        "и",
        "что",
        "как",
        "от",
        "для",
        "под",
        "о",
        "это",
        "но",
        "или",
        "также",
        "было",
        "был",
        "уже",
        "чтобы",
        "которые",
        "может",
    }
)


def guess_language(text: str, prior: Language | None = None) -> Language:
    """Tell English, Ukrainian and Russian apart by their letters, then by small words.

    Args:
        text: Cleaned; the first 20,000 characters are looked at.
        prior: The feed's language, taken where the text does not decide.
    """
    low = text[:_SAMPLE].lower()
    latin = sum(map(len, _LATIN.findall(low)))
    words = _CYRILLIC_RUN.findall(low)
    cyrillic = sum(map(len, words))
    if not latin and not cyrillic:
        return prior or "en"
    if latin > cyrillic:
        return "en"
    ukrainian = sum(map(low.count, "іїєґ"))
    russian = sum(map(low.count, "ыэёъ"))
    if ukrainian == russian:
        ukrainian = sum(word in _UK_WORDS for word in words)
        russian = sum(word in _RU_WORDS for word in words)
    if ukrainian == russian:
        return "uk" if prior == "uk" and cyrillic < _WITHOUT_I else "ru"
    return "uk" if ukrainian > russian else "ru"


_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Offsets of the lines that are not blank, without the blanks around them; a line is a paragraph."""
    return [found.span() for found in _PARAGRAPH.finditer(text)]
