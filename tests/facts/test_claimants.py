"""Who makes each claim of a whole article, and whom it is about: sample articles in claimants.txt."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

OUTLETS = {"u": "ukrainian", "r": "russian", "t": "third_party"}
TAG = re.compile(r"\[\[(.*?)\]\]\s?")


def articles():
    whole = Path(__file__).with_name("claimants.txt").read_text(encoding="utf-8")
    for article in whole.split("=== ")[1:]:
        head, *lines = article.strip().splitlines()
        language, side, title = head.split("|")
        yield pytest.param(
            language, OUTLETS[side], title, "\n\n".join(filter(None, lines)), id=f"{language} {title}"
        )


def told(text):
    """The text without tags, and where each tag's sentence begins and ends."""
    plain, tags, at = "", [], 0
    for tag in TAG.finditer(text):
        plain += text[at : tag.start()]
        tags.append((len(plain), tag.group(1)))
        at = tag.end()
    plain += text[at:]
    ends = [start for start, _ in tags[1:]] + [len(plain)]
    parts = [plain.find("\n\n", start) for start, _ in tags]
    return plain, [
        (start, min(end, part) if part >= 0 else end, tag)
        for (start, tag), end, part in zip(tags, ends, parts, strict=True)
    ]


@pytest.mark.parametrize(("language", "side", "title", "tagged"), articles())
def test_who_claims_what_in_an_article(language, side, title, tagged):
    text, sentences = told(tagged)
    facts = facts_of(Source(title, text, language, date(2025, 11, 23), "Sample", side))
    checked = 0
    for fact in facts:
        for start, end, tag in sentences:
            if start <= fact.evidence.start < end:
                names, _, whose = tag.partition(":")
                who = fact.attribution.name if fact.attribution else "-"
                assert who in names.split("/"), text[start:end]
                assert not (whose and fact.side) or fact.side.startswith(whose), text[start:end]
                checked += 1
    assert checked > 2, [fact.statement for fact in facts]
