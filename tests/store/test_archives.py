"""Importing an archive, forgetting what is old, and reading all facts."""

from datetime import UTC, datetime, timedelta

import pytest
from stored_samples import FEED, NOW, about, add, article, fact, item, reading, state

from kupmon.store.imports import read_time
from kupmon.store.query import parse

ROW = {
    "id": 7,
    "ts": 1_763_000_000,
    "source": "Archive (sample)",
    "title": "Зразок: атаки відбито",
    "link": "https://archive.example/7",
    "lang": "uk",
    "body": "Перший абзац.\n\nДругий про Купʼянськ.",
}


def test_an_archive_is_found_read_and_not_asked_for_again(store):
    done = store.import_items([ROW])
    assert (done.new, done.known, done.bad) == (1, 0, 0)
    (number,) = store.ids(parse("атака купянськ"))
    stored = store.article(number)
    assert stored.row.title == ROW["title"]
    assert stored.row.published == datetime.fromtimestamp(1_763_000_000, UTC)
    assert (stored.row.feed, stored.row.outlet) == ("import:Archive (sample)", "Archive (sample)")
    assert stored.body == ROW["body"]
    assert stored.body_from == "feed"
    assert store.pending(5) == []
    assert store.states() == {}, "an archive is no feed that is polled"
    assert store.counts().items == 1


def test_a_second_import_changes_nothing(store):
    rows = [ROW | {"id": n} for n in range(1_200)]
    assert store.import_items(rows).new == 1_200
    again = store.import_items([*rows, ROW | {"id": "new"}])
    assert (again.new, again.known) == (1, 1_200)
    assert len(store.ids()) == 1_201


def test_rows_without_an_id_are_recognised_by_link_or_text(store):
    bare = {"title": "Only a title"}
    linked = {"title": "Linked", "link": "https://archive.example/x"}
    assert store.import_items([bare, linked, bare, linked]).new == 2
    assert store.import_items([linked, bare]).known == 2


def test_bad_rows_are_counted_and_told_and_the_others_stored(store):
    done = store.import_items([ROW, None, 5, [], {"id": 1}, {"title": " \x00 "}, {"body": "text"}])
    assert (done.new, done.bad) == (2, 5)
    assert done.faults[0] == "Row 2 is no object with fields."
    assert done.faults[3] == "Row 5 has neither title nor body."


def test_an_archive_is_as_foreign_as_a_feed(store):
    store.import_items(
        [
            {
                "title": "a\x1b]52;c;x\x07b \u202e[/red]",
                "body": "x\x9b31m\ud800y",
                "link": "javascript:alert(1)",
                "source": "s\nt\x1b[2J",
                "lang": ["en"],
                "ts": "nonsense",
                "id": {"odd": 1},
            }
        ]
    )
    (row,) = store.rows(store.ids())
    shown = row.title + row.outlet + row.feed + store.article(row.id).body
    assert not any(ord(sign) < 32 or 127 <= ord(sign) < 160 or sign in "\u202e\ud800" for sign in shown)
    assert row.link is None
    assert row.published is None
    assert row.when == NOW


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (1.5, datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)),
        ("1763000000", datetime.fromtimestamp(1_763_000_000, UTC)),
        ("2026-11-05", datetime(2026, 11, 5, tzinfo=UTC)),
        ("2026-11-05T10:00:00+02:00", datetime(2026, 11, 5, 8, tzinfo=UTC)),
        ("2026-11-05T10:00:00Z", datetime(2026, 11, 5, 10, tzinfo=UTC)),
        (None, None),
        ("", None),
        ("yesterday", None),
        (10**30, None),
        (float("nan"), None),
        (float("inf"), None),
        ("0001-01-01T00:00:00+05:00", None),
        ("9" * 5_000, None),
        ([1], None),
    ],
)
def test_times_in_an_archive(value, read):
    assert read_time(value) == read


def test_forgetting_spares_what_the_reader_chose_and_the_feeds(store):
    old = {
        name: item(name, title=name, hours_ago=24 * 100) for name in ("plain", "starred", "tagged", "kept")
    }
    ids = dict(zip(old, add(store, *old.values()), strict=True))
    (dropped,) = add(store, item("irrelevant", hours_ago=24 * 100), score=0.1)
    (new,) = add(store, item("new", hours_ago=1))
    store.import_items([ROW | {"ts": 0}])
    store.mark([ids["starred"]], starred=True)
    store.tag([ids["tagged"]], add=["mine"])
    store.keep([ids["kept"]])
    assert store.forget(NOW - timedelta(days=90)) == 2
    assert store.article(ids["plain"]) is None
    assert store.article(dropped) is None
    assert {row.title for row in store.rows(store.ids())} == {
        "starred", "tagged", "kept", "A sample about Kupiansk", ROW["title"]
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


def test_a_number_is_never_used_twice(store):
    (number,) = add(store, item(hours_ago=24 * 100))
    store.forget(NOW)
    assert add(store, item("2"))[0] > number


def test_forgetting_thousands_takes_all_of_them(store):
    add(store, *(item(str(n), hours_ago=5_000) for n in range(1_203)))
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
    for number in ids:
        store.save_article(number, article(item()), reading(fact()))
    seen = 0
    for each in store.facts():
        seen += 1
        if seen % 200 == 0:
            store.mark([each.row.id], read=True)
    assert seen == 600


def test_bodies_are_paged_for_reading_anew(store):
    ids = add(store, *(item(str(n), hours_ago=9 - n) for n in range(5)))
    for number in ids[:4]:
        store.save_article(number, article(item(content="Body."), body="Body."), reading())
    first = store.bodies(limit=3)
    assert [number for number, _ in first] == list(ids[:3])
    assert [number for number, _ in store.bodies(after=ids[2])] == [ids[3]]
    assert {each.body for _, each in first} == {"Body."}
    assert first[0][1].item.key == "0"
