"""The quick look at a text's words never passes over a text that names the axis."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kupmon.axis.declension import forms
from kupmon.axis.gazetteer import LANGUAGES, load
from kupmon.axis.glance import glance
from kupmon.axis.words import words_of
from kupmon.text import fold

HERE = Path(__file__)
ARTICLES = [
    *HERE.parents[1].glob("data/*articles.jsonl"),
    *HERE.parents[3].glob("shared/eval/dev/articles.jsonl"),
]
HEADS = ("", "direction", "напрямок", "направление", "району", "громада")
NAMES = sorted(
    {
        form
        for place in load().places.values()
        for language in LANGUAGES
        for spelling in getattr(place, language)
        for form in (spelling, *forms(spelling, language))
    }
)


def labelled() -> Iterator[str]:
    """Headlines and paragraphs, one by one, and whole texts."""
    for path in ARTICLES:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield from (row["title"], row["text"], *row["text"].split("\n"))


def passed_over(text: str) -> bool:
    shown = glance(text)
    at_once = shown is not None and load().names_nothing_of_ours(shown)
    return at_once or not load().may_name_ours(text, fold(text))


def names_ours(text: str) -> bool:
    return any(mention.scope != "other" for mention in load().find(text))


def test_no_labelled_text_that_names_the_axis_is_passed_over() -> None:
    texts = list(labelled())
    assert [text for text in texts if passed_over(text) and names_ours(text)] == []
    assert sum(map(passed_over, texts)) > len(texts) / 4


@pytest.mark.parametrize("head", HEADS)
def test_no_form_of_any_name_is_passed_over(head: str) -> None:
    texts = [f"{name[:1].upper()}{name[1:]} {head}" for name in NAMES]
    assert [text for text in texts if passed_over(text) and names_ours(text)] == []


@given(
    st.lists(st.sampled_from([*NAMES, *HEADS, "near", "’s", "\u00ad", "-", "село", "Sector"]), max_size=6),
    st.sampled_from([" ", "-", "\u00a0", "’", ""]),
)
def test_nor_any_row_of_them(words: list[str], joint: str) -> None:
    text = joint.join(word.title() for word in words)
    assert not (passed_over(text) and names_ours(text))


@given(st.text("куп'янськSskіяk’ʼ\"*-ё ,\u00ad", max_size=30))
def test_the_first_glance_shows_the_words_that_folding_gives(text: str) -> None:
    shown = glance(text)
    assert shown is None or [word.decode("cp1251") for word in shown.split()] == words_of(fold(text))
