"""What an outlet changed in an article: the difference between two versions, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

from kupmon import text
from kupmon.model import Span

if TYPE_CHECKING:
    from kupmon.store import Version

Sign = Literal["+", "-", ""]
"""Added, taken away, or left as it was."""
_TOKEN = re.compile(r"\s+|\S+")
MOST_PARAGRAPHS, MOST_WORDS = 1_000, 1_500
"""More than these are not compared with each other: the work grows with their square."""
ALIKE = 0.4
"""Share of words that two paragraphs have in common for one to be a new wording of the other."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A paragraph that came or went, or a number of paragraphs that stayed."""

    sign: Sign
    words: str
    spans: tuple[Span, ...] | None = None
    """What is different in it, where a paragraph was only reworded; `None`: all of it."""
    count: int = 1
    """How many paragraphs this stands for."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit, as it was noticed."""

    seen: datetime
    changes: tuple[Changed, ...]


def edits(versions: Sequence[Version], title: str, body: str) -> tuple[Edit, ...]:
    """The edits of an article, latest first.

    Args:
        versions: As they were before each edit, oldest first.
        title: Of the article as it is now.
        body: Of the article as it is now.
    """
    texts = [*((version.title, version.body) for version in versions), (title, body)]
    found = [
        Edit(version.replaced, tuple(_changes(*texts[number], *texts[number + 1])))
        for number, version in enumerate(versions)
    ]
    return tuple(reversed(found))


def _changes(old_title: str, old_body: str, title: str, body: str) -> Iterator[Changed]:
    if old_title != title:
        yield from _reworded(old_title, title)
    old = [old_body[start:end] for start, end in text.paragraphs(old_body)][:MOST_PARAGRAPHS]
    new = [body[start:end] for start, end in text.paragraphs(body)][:MOST_PARAGRAPHS]
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield Changed("", "", count=b - a)
            continue
        pairs = min(b - a, d - c)
        for before, after in zip(old[a : a + pairs], new[c : c + pairs], strict=True):
            yield from _reworded(before, after)
        yield from (Changed("-", words) for words in old[a + pairs : b])
        yield from (Changed("+", words) for words in new[c + pairs : d])


def _reworded(before: str, after: str) -> tuple[Changed, Changed]:
    """The old wording and the new one, with what differs where they have enough in common."""
    olds, news = list(_TOKEN.finditer(before)), list(_TOKEN.finditer(after))
    if max(len(olds), len(news)) > MOST_WORDS:
        return Changed("-", before), Changed("+", after)
    matcher = SequenceMatcher(
        None, [match.group() for match in olds], [match.group() for match in news], autojunk=False
    )
    if matcher.ratio() < ALIKE:
        return Changed("-", before), Changed("+", after)
    codes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    gone = tuple(Span(olds[a].start(), olds[b - 1].end()) for _, a, b, _, _ in codes if b > a)
    come = tuple(Span(news[c].start(), news[d - 1].end()) for _, _, _, c, d in codes if d > c)
    return Changed("-", before, gone), Changed("+", after, come)
