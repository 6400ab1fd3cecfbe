"""Importing an archive, forgetting what is old, and reading all facts."""

from datetime import timedelta

import pytest
from stored_samples import FEED, NOW, about, add, article, fact, item, reading, state

from kupmon.model import Article
from kupmon.store import Imported
from kupmon.store.query import parse

SOURCE = "import:Archive (sample)"


def archived(key="7", facts=(), score=0.0, **other):
    """An article of an archive with its reading."""
    given = {
        "title": "Зразок: атаки відбито",
        "language": "uk",
        "content": "Перший абзац.\n\nДругий про Купʼянськ.",
        "feed": SOURCE,
        "outlet": "Archive (sample)",
        "hours_ago": 5_000,
        **other,
    }
    made = item(key, **given)
    return Article(made, made.content, "feed"), reading(*facts, score=score)


def test_an_archive_is_found_read_and_not_asked_for_again(store):
    assert store.import_items([archived(facts=(fact(),))]) == Imported(new=1)
    (number,) = store.ids(parse("атака купянськ kind:assaults place:kupiansk speaker:staff"))
    stored = store.article(number)
    given, found = archived(facts=(fact(),))
    assert (stored.body, stored.body_from) == (given.body, "feed")
    assert (stored.facts, stored.passage, stored.row.facts) == (found.facts, found.passage, 1)
    assert (stored.row.feed, stored.row.outlet) == (SOURCE, "Archive (sample)")
    assert stored.row.relevant, "the reader chose it, whatever its score"
    assert store.pending(5) == []
    assert store.states() == {}, "an archive is no feed that is polled"
    assert store.counts().items == 1


def test_a_second_import_changes_nothing(store):
    found = [archived(str(n)) for n in range(1_200)]
    assert store.import_items(found) == Imported(new=1_200)
    assert store.import_items([*found, archived("new")]) == Imported(new=1, known=1_200)
    assert len(store.ids()) == 1_201


def test_an_interrupted_import_goes_on_where_it_was(store):
    found = [archived(str(n)) for n in range(1_200)]

    def torn():
        yield from found[:700]
        raise OSError("the file could not be read further")

    with pytest.raises(OSError, match="further"):
        store.import_items(torn())
    assert len(store.ids()) == 500
    assert store.import_items(found) == Imported(new=700, known=500)


def test_odd_texts_in_an_archive_do_not_stop_it(store):
    assert (
        store.import_items([archived(title="half \ud83d", content="", published=None), archived("8")]).new
        == 2
    )
    assert {row.title for row in store.rows(store.ids())} == {"half ?", "Зразок: атаки відбито"}
    assert store.ids(parse("half"))


LONG_AGO = NOW - timedelta(days=100)


def test_forgetting_spares_what_the_reader_chose_and_the_feeds(store):
    old = {
        name: item(name, title=name, hours_ago=24 * 100, fetched=LONG_AGO)
        for name in ("plain", "starred", "tagged", "kept")
    }
    ids = dict(zip(old, add(store, *old.values()), strict=True))
    (dropped,) = add(store, item("irrelevant", hours_ago=24 * 100, fetched=LONG_AGO), score=0.1)
    (new,) = add(store, item("new", hours_ago=1))
    store.import_items([archived()])
    store.mark([ids["starred"]], starred=True)
    store.tag([ids["tagged"]], add=["mine"])
    store.keep([ids["kept"]])
    assert store.forget(NOW - timedelta(days=90)) == 2
    assert store.article(ids["plain"]) is None
    assert store.article(dropped) is None
    assert {row.title for row in store.rows(store.ids())} == {
        "starred", "tagged", "kept", "A sample about Kupiansk", "Зразок: атаки відбито"
    }  # fmt: skip
    assert new in store.ids()
    assert store.ids(parse("plain")) == []
    assert (store.states()[FEED].items, store.states()[FEED].relevant) == (4, 4)


def test_what_was_forgotten_does_not_come_back_as_new(store, reopen):
    given = item(published=None, fetched=NOW - timedelta(days=100))
    add(store, given)
    store.forget(NOW - timedelta(days=90))
    again = reopen()
    saved = again.save_polled(state(), [(item(published=None), about())])
    assert (saved.ids, saved.new) == ((None,), ())
    assert again.ids() == []


def test_what_a_new_feed_tells_of_last_year_stays_to_be_read(store):
    (number,) = add(store, item(hours_ago=24 * 400))
    assert store.forget(NOW - timedelta(days=90)) == 0
    assert store.ids() == [number]


def test_a_number_is_never_used_twice(store):
    (number,) = add(store, item(fetched=LONG_AGO))
    store.forget(NOW)
    assert add(store, item("2"))[0] > number


def test_forgetting_thousands_takes_all_of_them(store):
    add(store, *(item(str(n), fetched=LONG_AGO) for n in range(1_203)))
    assert store.forget(NOW - timedelta(days=90)) == 1_203
    assert store.counts().items == 0


def test_facts_come_with_their_item_oldest_first_and_as_asked(store):
    newer, older, outside = add(
        store, item("n", hours_ago=1), item("o", hours_ago=30), item("x", hours_ago=2)
    )
    control = fact(kind="control", places=("kupiansk",), statement="Kupyansk is held.")
    assaults = fact(places=("petropavlivka",))
    store.save_article(newer, article(item("n")), reading(assaults, control))
    store.save_article(older, article(item("o")), reading(control))
    store.save_article(outside, article(item("x")), reading(assaults, score=0.1))

    def seen(**which):
        return [(each.row.id, each.fact) for each in store.facts(**which)]

    assert seen() == [(older, control), (newer, assaults), (newer, control)]
    assert seen(kind="control") == [(older, control), (newer, control)]
    assert seen(place="petropavlivka") == [(newer, assaults)]
    assert seen(since=NOW - timedelta(hours=2)) == [(newer, assaults), (newer, control)]
    assert seen(until=NOW - timedelta(hours=2)) == [(older, control)]
    assert seen(kind="losses") == []
    assert len({each.id for each in store.facts()}) == 3


def test_facts_may_be_read_while_others_are_stored(store):
    ids = add(store, *(item(str(n), hours_ago=n) for n in range(600)))
    for key, number in enumerate(ids):
        store.save_article(number, article(item(str(key))), reading(fact()))
    seen = 0
    for each in store.facts():
        seen += 1
        if seen % 200 == 0:
            store.mark([each.row.id], read=True)
    assert seen == 600


def test_bodies_are_paged_for_reading_anew(store):
    ids = add(store, *(item(str(n), hours_ago=9 - n) for n in range(5)))
    for key, number in enumerate(ids[:4]):
        store.save_article(number, article(item(str(key), content="Body."), body="Body."), reading())
    first = store.bodies(limit=3)
    assert [number for number, _ in first] == list(ids[:3])
    assert [number for number, _ in store.bodies(after=ids[2])] == [ids[3]]
    assert {each.body for _, each in first} == {"Body."}
    assert first[0][1].item.key == "0"
