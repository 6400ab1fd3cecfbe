"""Whether a clause asserts what its words say: no wish, forecast, plan, denial or old news (FACTS rule 3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.places import atlas, named

ENGLISH_TO = frozenset(
    {
        "to",
        "not",
        "never",
        "may",
        "might",
        "could",
        "would",
        "should",
        "will",
        "can",
        "cannot",
        "must",
        "won't",
    }
)


def asserted(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether the trigger is told as something that is or was so."""
    return not (
        negated(doc, clause, trigger)
        or unreal(doc, clause, trigger)
        or infinitive(doc, clause, trigger)
        or asked(doc, clause)
    )


def negated(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """A negation up to three words before the trigger ("не взяли", "have not been able to take")."""
    return any(0 < trigger.first - mark.last <= 3 and not almost(doc, mark) for mark in clause.marks("NOT"))


def almost(doc: Document, mark: Mark) -> bool:
    """Such as "чуть ли не половину", "ледь не все": no denial."""
    before = doc.words(mark.first - 2, mark.first - 1)
    return before[-1:] in ALMOST or before in ALMOST


ALMOST = (["чуть"], ["ледь"], ["мало"], ["едва"], ["чуть", "ли"], ["едва", "ли"])


def unreal(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """A modal, plan, condition or forecast before the trigger in its clause, or a future form."""
    if "t" in trigger.flags and not set(trigger.flags) & set("vp"):
        return True
    if _whether(doc, clause, trigger):
        return True
    return any(
        mark.first < trigger.first and trigger.first - mark.last <= 8 and not _shut(doc, mark, trigger)
        for mark in clause.marks("MODAL")
    )


def _whether(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "Asked whether the town was encircled", "на вопрос, окружен ли город": told as open."""
    before = doc.words(max(clause.first, trigger.first - 8), trigger.first - 1)
    opened = doc.tokens[clause.first].word == "чи"  # inside a clause it is no more than "or"
    return opened or "whether" in before or "ли" in doc.words(trigger.last + 1, trigger.last + 1)


def _shut(doc: Document, mark: Mark, trigger: Mark) -> bool:
    """As in "There is a threat, the enemy has gathered …": a noun does not reach beyond its comma."""
    between = doc.words(mark.last + 1, trigger.first - 1)
    if doc.forms[mark.last] == "can" and doc.words(mark.last + 1, mark.last + 2) == ["no", "longer"]:
        return True  # "can no longer receive anything": so it is
    if any(pair in OPENED for pair in pairwise(between)):
        return True
    noun = bool(set(mark.flags) & set("ngdail")) and not set(mark.flags) & set("vf")
    return noun and doc.language != "en" and "," in doc.words(mark.last + 1, trigger.first - 1)


OPENED = frozenset({("and", "that"), ("but", "that"), ("і", "що"), ("та", "що"), ("и", "что"), ("а", "что")})
"""As in "He would stay and that the town was not lost": another claim begins, and is no wish."""


def infinitive(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """A bare infinitive is a wish, an aim or an attempt, unless it is told to have succeeded."""
    if doc.language == "en":
        before = doc.words(max(clause.first, trigger.first - 2), trigger.first - 1)
        passive = before == ["to", "be"] and "p" in trigger.flags and not _known(doc, clause, trigger)
        bare = passive or ("f" in trigger.flags and bool(ENGLISH_TO & set(before)))
    else:
        bare = trigger.flags == "f"
    managed = [mark for mark in clause.marks("SUCCEED") if mark.first < trigger.first]
    return bare and all(_failing(doc, mark) for mark in managed)


def _failing(doc: Document, mark: Mark) -> bool:
    """Such as "не смог оккупировать город и контролировать его": who did not manage."""
    return doc.language != "en" and doc.words(mark.first - 1, mark.first - 1) in (["не"], ["ні"])


def _known(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "is known to be destroyed", "appears to be damaged": told as it is."""
    before = doc.words(max(clause.first, trigger.first - 3), trigger.first - 3)
    return before[-1:] != [] and before[-1] in KNOWN


_KNOWN = (
    "known reported said believed found confirmed considered appears appear seems thought proved proven "
    "turned out continue continues continued understood"
)
KNOWN = frozenset(_KNOWN.split())


def attempted(_doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether the trigger is what somebody tried to do."""
    return any(0 < trigger.first - mark.last <= 8 for mark in clause.marks("ATTEMPT"))


def asked(doc: Document, clause: Clause) -> bool:
    """Whether the sentence is a question, also one told of: "Чи захопили вони …, невідомо"."""
    sentence = doc.sentences[clause.sentence]
    if doc.tokens[sentence.first].word == "чи" or "ли" in doc.words(sentence.first + 1, sentence.first + 1):
        return True
    return doc.text[sentence.end - 1] == "?" or doc.text[max(0, sentence.end - 2) : sentence.end - 1] == "?"


IF = frozenset({"if", "unless", "якщо", "якби", "если"})
EARLIER = frozenset({"раніше", "ранее", "раньше", "earlier", "before", "до", "then", "previously"})
"""Behind "if" they only set then against now."""


def no_news(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells nothing of this text: a caption, an appeal, a link, old news of no place."""
    table = doc.notes.setdefault("no news", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        table[sentence.sentence] = (
            caption(doc, sentence)
            or _appeal(doc, sentence)
            or (recap(doc, sentence) and (_linked(doc, sentence) or not _placed(doc, sentence)))
        )
    return bool(table[sentence.sentence])


def _placed(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence of old news, or one before it in its paragraph, says where it was."""
    rows = doc.of_paragraph(sentence.paragraph)
    return any(named(doc, row) for row in rows if row.sentence <= sentence.sentence)


def _linked(doc: Document, sentence: Sentence) -> bool:
    """Such as "Read also: …", "Читайте також", also in a line of its own: another text's headline."""
    lines = doc.sentences[max(0, sentence.sentence - UNDER) : sentence.sentence + 1]
    return any(row.has("READ_ON") and _opens(row) for row in lines)


def recap(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence repeats old news ("Нагадаємо", "Recall", "Read also"), also under such a heading."""
    if _recapped(doc, sentence.paragraph) <= sentence.sentence:
        return True
    lines = doc.sentences[max(0, sentence.sentence - UNDER) : sentence.sentence]
    return any(
        _heading(doc, line)
        and sentence.paragraph - line.paragraph <= (UNDER if _bullet(doc, sentence) else 1)
        for line in lines
        if line.has("RECAP")
    )


def caption(doc: Document, sentence: Sentence) -> bool:
    """Such as "Пошкоджений будинок у Ківшарівці. Фото: ДСНС": a short paragraph with a credit line."""
    table = doc.notes.setdefault("captions", {})
    assert isinstance(table, dict)
    if sentence.paragraph not in table:
        table[sentence.paragraph] = _is_caption(doc, doc.of_paragraph(sentence.paragraph))
    return bool(table[sentence.paragraph])


def _is_caption(doc: Document, rows: Sequence[Sentence]) -> bool:
    if rows[-1].last - rows[0].first >= CAPTION:
        return False
    if any(end.search(doc.text, rows[0].start, rows[-1].end) for end in (CREDITED, DATED)):
        return True
    return any(
        row.has("PHOTO_CREDIT")
        or (row.last - row.first <= CREDIT and any(m.first - row.first <= 1 for m in row.marks("PHOTO")))
        for row in rows
    )


DATED = re.compile(r", Ukraine, (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, 20\d\d)?\.?$")
"""How a picture's caption ends: "in Kupiansk, Ukraine, January 6, 2025."."""
CREDITED = re.compile(r"\([A-Z][^()\d]{2,40}(?: for the | ?/ ?)[A-Z][^()\d]{2,40}\)\.?$")
"""Who took a picture, in brackets at its caption's end: "(Ann Lee for the Sample Post)"."""
CAPTION = 45
"""Words of a picture's caption, at most."""
CREDIT = 8
"""Words of its credit line, at most."""


def _appeal(doc: Document, sentence: Sentence) -> bool:
    """Whether a short paragraph asks the reader for money or for following the outlet."""
    part = doc.of_paragraph(sentence.paragraph)
    return len(part) <= APPEAL and any(row.has("APPEAL") for row in part)


APPEAL = 3
"""Sentences of such a paragraph, at most."""
HEADING = 4
"""Words of a heading over old news, at most."""
UNDER = 6
"""Bulleted lines that a heading covers, at most; of plain paragraphs it is the one behind it."""


def _recapped(doc: Document, paragraph: int) -> int:
    """The sentence from which on a paragraph repeats old news; past the text's end if none does."""
    table = doc.notes.setdefault("recapped", {})
    assert isinstance(table, dict)
    if paragraph not in table:
        rows = (row for row in doc.of_paragraph(paragraph) if row.has("RECAP") and _opens(row))
        table[paragraph] = next((row.sentence for row in rows), len(doc.sentences))
    return int(table[paragraph])


def _opens(row: Sentence) -> bool:
    return bool(row.has("RECAP")) and row.marks("RECAP")[0].first - row.first <= 1


def _bullet(doc: Document, sentence: Sentence) -> bool:
    return doc.text[sentence.start] in "-–—•*▪"


def _heading(doc: Document, line: Sentence) -> bool:
    """Such as "Let us recall", "Нагадаємо", "Read more" in a line of their own."""
    alone = len(doc.of_paragraph(line.paragraph)) == 1
    return alone and line.last - line.first < HEADING and line.has("RECAP") and _opens(line)


MILITARY = ("SIDE_RU", "ENEMY", "WAR_WORD", "@General Staff|ukrainian|body")


def military(doc: Document) -> bool:
    """Whether a text is about the war at all, and not about chess, handball or a budget."""
    known = doc.notes.get("military")
    if not isinstance(known, bool):
        told = any(s.has(*MILITARY) or all(s.has(c) for c in REPULSE) for s in doc.sentences)
        known = doc.notes["military"] = told or any(m.sector for m in atlas(doc).mentions)
    return known


REPULSE = ("SIDE_UA", "REPEL", "ATTACK")
"""Together in one sentence they tell of fighting as well."""
