"""The same reading as lines."""

from __future__ import annotations

import pytest
from invented import NOW

from kupmon.config import UiSettings
from kupmon.store import Store
from kupmon.ui.look import Look
from kupmon.ui.reader.session import Session


class Said(list[str]):
    """What was told, and what of it since the last look."""

    def since(self) -> str:
        words = "\n".join(self)
        self.clear()
        return words


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def session(store: Store, said: Said) -> Session:
    return Session(
        store, Look.of(UiSettings()), lambda: NOW, said.append, lambda: said.append("asked the feeds")
    )


def test_headlines_are_numbered_by_day_with_words_for_marks(session: Session, store: Store, said: Said):
    store.mark(store.ids()[1:2], starred=True, read=True)
    session.start()
    told = said.since().splitlines()

    assert told[0] == "Friday 26 December."
    assert told[1] == (
        "1. 13:59. Sample: isolated troops surrender as commentators concede the town. "
        "Sample Herald, Ukrainian, unread, 3 facts."
    )
    assert ", Russian, starred, 1 fact." in told[2]
    assert told[-2] == "1 to 7 of 7."


def test_an_article_is_told_with_its_facts_and_their_sentences_and_is_then_read(
    session: Session, store: Store, said: Said
):
    session.start()
    said.clear()
    assert session.take("1")
    told = said.since()

    assert told.index("Sample Herald, Ukrainian, independent, in English") < told.index("Key facts:")
    assert "1. Control: Kupyansk: centre held by Ukraine. Petro Zrazok, Ukrainian, quoted." in told
    assert "In the text: “Invented units hold the centre of the town”" in told
    assert store.rows(store.ids()[:1])[0].read
    session.take("m")
    session.take("s")
    row = store.rows(store.ids()[:1])[0]
    assert (row.read, row.starred) == (False, True)


def test_other_sectors_are_left_out_until_asked_for(session: Session, said: Said):
    session.start()
    session.take("f lang:uk зведення")
    said.clear()
    session.take("")
    told = said.since()
    assert "2 paragraphs about other sectors left out; a shows all." in told
    assert "Покровському" not in told
    session.take("a")
    assert "Покровському" in said.since()


def test_words_of_a_cyrillic_layout_do_the_same(session: Session, said: Said):
    session.start()
    said.clear()
    for typed in ("а side:russian", "к", "д"):
        assert session.take(typed)
    told = said.since()

    assert "1 to 1 of 1." in told
    assert "asked the feeds" in told
    assert not session.take("й")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("99", "There is no article 99; 7 are listed."),
        ("xyz", "? tells what can be typed."),
        ("f sidee:russian", "side"),
        ("m", "Read an article first."),
        ("?", "A number reads that article"),
        ("f nothing-of-this", "Nothing matches nothing-of-this."),
    ],
)
def test_what_cannot_be_done_is_said(session: Session, said: Said, typed: str, answer: str):
    session.start()
    said.clear()
    assert session.take(typed)
    assert answer in said.since()


def test_an_empty_store_says_what_to_do(empty_store: Store, said: Said):
    Session(empty_store, Look.of(UiSettings()), lambda: NOW, said.append, list).start()
    assert "Nothing is stored yet; r asks the feeds." in said.since()
