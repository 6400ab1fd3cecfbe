"""What is more likely made up than said is left out; nothing else is touched."""

from __future__ import annotations

from datetime import date
from typing import get_args

import evaluate
import pytest

from kupmon.facts import document, read
from kupmon.facts.learned import doubt, wording
from kupmon.facts.learned.traits import traits
from kupmon.facts.reading import facts_of
from kupmon.model import KINDS, Count, Fact, Source, SourceSide, Span
from kupmon.sample.archive import outlets

TEXTS = {
    "en": (
        "Two houses were damaged and three people injured when a drone hit Kupiansk on Monday, the head of"
        " the administration said. Dentists will see patients in Kupiansk without appointment until Friday."
    ),
    "uk": (
        "Унаслідок удару дрона по Куп'янську в понеділок пошкоджено два будинки, поранено трьох людей,"
        " повідомив начальник адміністрації. Стоматологи прийматимуть у Куп'янську без запису до п'ятниці."
    ),
    "ru": (
        "В результате удара дрона по Купянску в понедельник повреждены два дома, ранены три человека, сообщил"
        " глава администрации. Стоматологи будут принимать в Купянске без записи до пятницы."
    ),
}


def told_in(text, language, kind, sort, number):
    """A fact pinned to one of the two sentences, by whatever mistake."""
    doc = document.build(Source("Kupiansk", text, language, date(2025, 12, 1), "Sample Wire"))
    sentence = doc.sentences[number]
    span = Span(sentence.start, sentence.end)
    return doc, Fact(kind, span, "", type=sort, count=Count(3, 3), places=("kupiansk",))


@pytest.mark.parametrize("language", TEXTS)
def test_a_fact_stays_where_its_sentence_says_it_and_not_where_it_speaks_of_something_else(language):
    doc, said = told_in(TEXTS[language], language, "strike", "drone", 0)
    assert doubt.likely(doc, [said]) == (said,)
    doc, made_up = told_in(TEXTS[language], language, "strike", "drone", 1)
    assert doubt.likely(doc, [made_up]) == ()


@pytest.mark.parametrize("language", TEXTS)
def test_what_somebody_is_quoted_with_stays_whatever_it_is_about(language):
    doc, fact = told_in(TEXTS[language], language, "quote", None, 1)
    assert doubt.likely(doc, [fact]) == (fact,)


@pytest.mark.parametrize("language", TEXTS)
def test_plain_news_loses_nothing(language):
    source = Source("Kupiansk", TEXTS[language], language, date(2025, 12, 1), "Sample Wire")
    found = read(source).facts
    assert {"damage", "civilians"} <= {fact.kind for fact in found}
    assert found == facts_of(source)


def stories():
    for outlet in outlets():
        for story in outlet.stories:
            if story.at is not None:
                yield Source(
                    story.title, story.body, story.language, story.at.date(), outlet.name, outlet.side
                )


def test_what_is_shown_is_what_the_rules_read_unchanged_and_in_its_order():
    shown = read_ = 0
    for source in stories():
        reading, found = read(source), list(facts_of(source))
        kept = [fact for fact in found if fact in reading.facts]
        assert list(reading.facts) == (kept if reading.relevance.relevant else [])
        if reading.relevance.relevant:
            shown, read_ = shown + len(kept), read_ + len(found)
            left_out = [fact for fact in found if fact not in reading.facts]
            assert not [fact for fact in left_out if fact.kind in {"quote", "control"}]
    assert shown > 0.9 * read_


def test_every_trait_that_is_worth_points_is_one_that_facts_have():
    names = {f"kind {kind}" for kind in KINDS} | {f"with {mood}" for mood in ("MODAL", "NOT", "DENY")}
    names |= {f"claimed {side}" for side in get_args(SourceSide)}
    for source in stories():
        doc = document.build(source)
        for row in traits(doc, facts_of(source), wording.load()):
            names |= row.keys()
    assert set(doubt.load().steps) <= names


@pytest.mark.parametrize("data", [b"", b"something else entirely, and rather long at that"])
def test_weights_of_another_version_are_refused_in_plain_words(data):
    with pytest.raises(ValueError, match=r"tools/learn\.py"):
        wording.unpacked(data)


def test_weights_come_back_as_they_were_packed():
    kinds = len(KINDS)
    data = wording.packed([7, 9], bytes([16, 32]), bytes(range(2 * kinds)), [0.5] * kinds, [-1.0] * kinds)
    back = wording.unpacked(data)
    assert back.rows == {7: 0, 9: 1}
    assert (back.rarity, bytes(back.weights)) == (bytes([16, 32]), bytes(range(2 * kinds)))
    assert (back.scale, back.bias) == ((0.5,) * kinds, (-1.0,) * kinds)


def test_a_text_without_facts_needs_no_weights(monkeypatch):
    monkeypatch.setattr(wording, "load", None)
    doc = document.build(Source("", "Kupiansk.", "en", date(2025, 12, 1), ""))
    assert doubt.likely(doc, []) == ()


def test_learning_again_gives_the_same_files(tmp_path):
    pytest.importorskip("numpy")
    import json
    import sys

    sys.path.insert(0, str(evaluate.ROOT / "tools"))
    import learn

    data = evaluate.ROOT / "tests" / "data"
    articles = [row for row in evaluate.rows(data / "own-articles.jsonl") if row["relevant"]][:24]
    labels = {row["id"]: row for row in evaluate.rows(data / "own-gold.jsonl")}
    some = {"articles": articles, "gold": [labels[row["id"]] for row in articles]}
    some["elder"] = [evaluate.predict(row) for row in articles]
    for name, rows in some.items():
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (tmp_path / f"own-{name}.jsonl").write_text(lines, encoding="utf-8")
    files = []
    for _ in range(2):
        texts = list(learn.articles_of([tmp_path]))
        words = learn.Words([lesson for text in texts for lesson in learn.lessons_of(text)])
        doubts = learn.Doubts(texts, words)
        files.append((words.file(words.folds >= 0), doubts.learned(doubts.folds >= 0)))
    assert files[0] == files[1]
    assert wording.unpacked(files[0][0]).rows
