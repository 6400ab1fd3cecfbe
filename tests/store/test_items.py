"""Items arrive, change, vanish and return; what is stored comes back as it was."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from stored_samples import FEED, NOW, about, add, article, fact, item, reading, state

from kupmon.model import FeedState, Reason, Relevance
from kupmon.store import Brought
from kupmon.store.query import parse

OTHER = "https://other.example/rss"


def test_a_feeds_state_survives_a_restart_whole(store, reopen):
    first = FeedState(
        url=FEED,
        name="Tower (sample)",
        health="failing",
        error="no answer within 20 s",
        http_status=503,
        last_success=NOW - timedelta(hours=1),
        last_try=NOW,
        next_try=NOW + timedelta(minutes=7, microseconds=5),
        failures=3,
        etag='W/"odd"',
        last_modified="Thu, 19 Nov 2026 09:00:00 GMT",
        body_hash=b"\x00\xff",
        moved_to="https://tower.example/new",
        quiet_hours=(1, 2),
    )
    store.save_polled(first, [])
    assert reopen().states() == {FEED: first}


def test_counts_of_a_feed_are_the_stores_own(store):
    store.save_polled(state(items=99), [(item("1"), about()), (item("2"), about(0.1))])
    store.save_polled(state(items=0), [(item("1"), about())])
    kept = store.states()[FEED]
    assert (kept.items, kept.relevant) == (2, 1)


def test_an_item_comes_back_as_it_was_given(store):
    given = item(
        title="Купʼянськ, «зразок» 🛰",
        updated=NOW - timedelta(microseconds=1),
        content="Перший абзац.\n\nДругий.",
        enclosures=("https://tower.example/a.mp3",),
        language="uk",
    )
    add(store, given)
    assert [found for _, found in store.pending(10)] == [given]


def test_the_same_item_again_is_known_and_an_edit_keeps_the_former_version(store, clock):
    given = item(summary="Two wounded.")
    (number,) = add(store, given)
    again = store.save_polled(state(), [(given, about())])
    assert (again.new, again.edited, again.known, again.ids) == ((), (), 1, (number,))

    later = NOW + timedelta(hours=1)
    edited = replace(given, title="A sample, corrected", summary="Five wounded.", digest=b"2", fetched=later)
    saved = store.save_polled(state(), [(edited, about())])
    assert (saved.new, saved.edited, saved.known) == ((), (number,), 0)
    stored = store.article(number)
    assert stored.row.title == "A sample, corrected"
    assert stored.body == "Five wounded."
    assert stored.versions == 2
    assert stored.row.fetched == NOW, "it was first seen then"
    (former,) = store.versions(number)
    assert (former.title, former.body, former.replaced) == (given.title, "Two wounded.", later)


def test_a_feed_that_rewrites_itself_on_every_poll_does_not_fill_the_disk(store):
    for n in range(60):
        (number,) = add(store, item(digest=bytes([n]), title=f"Sample {n}"))
    former = store.versions(number)
    assert len(former) == 20
    assert former[-1].title == "Sample 58"
    assert store.article(number).versions == 60


def test_one_key_twice_in_a_poll_is_one_item(store):
    saved = store.save_polled(state(), [(item("1"), about()), (item("1", title="Other"), about())])
    assert len(saved.new) == 1
    assert saved.ids == (saved.new[0], saved.new[0])
    assert saved.edited == ()


def test_one_key_in_two_feeds_is_two_items(store):
    add(store, item("1"))
    other = "https://other.example/rss"
    assert len(store.save_polled(state(other), [(item("1", feed=other), about())]).new) == 1


def test_the_newest_comes_first_by_date_and_of_equals_the_later_arrival(store):
    older, newest = add(store, item("a", hours_ago=5), item("b", hours_ago=1))
    (middle,) = add(store, item("c", hours_ago=3))
    (equal,) = add(store, item("d", hours_ago=3))
    assert store.ids() == [newest, equal, middle, older]


def test_within_a_poll_numbers_follow_time(store):
    late, early = add(store, item("late", hours_ago=1), item("early", hours_ago=9))
    assert early < late


def test_undated_and_future_items_are_sorted_by_arrival(store):
    undated, future, soon = add(
        store,
        item("undated", published=None),
        item("future", hours_ago=-48.0),
        item("soon", hours_ago=-0.05),
    )
    rows = {row.id: row for row in store.rows([undated, future, soon])}
    assert rows[undated].when == NOW
    assert rows[undated].published is None
    assert rows[future].when == NOW
    assert rows[future].published == NOW + timedelta(hours=48), "shown as the feed has it"
    assert rows[soon].when == NOW + timedelta(minutes=3), "a clock that runs a little ahead is no fault"


def test_dates_at_the_edges_of_the_calendar_are_stored(store):
    (number,) = add(
        store,
        item(published=datetime(1, 1, 1, tzinfo=UTC), updated=datetime(9999, 12, 31, 23, 59, tzinfo=UTC)),
    )
    (row,) = store.rows([number])
    assert (row.published.year, row.updated.year) == (1, 9999)


def test_what_is_not_relevant_is_kept_with_its_reasons_but_not_shown(store):
    shown, dropped = add(store, item("1")) + add(store, item("2"), score=0.2)
    assert store.ids() == [shown]
    assert sorted(store.ids(below=True)) == [shown, dropped]
    stored = store.article(dropped)
    assert (stored.row.relevant, stored.row.score) == (False, 0.2)
    assert stored.reasons == about(0.2).reasons
    assert stored.body == "A summary.", "what came near can still be judged by its text"


def test_only_likely_items_wait_for_their_body(store):
    near, sure, _ = (
        *add(store, item("near", hours_ago=1), score=0.3),
        *add(store, item("sure", hours_ago=2)),
        *add(store, item("no"), score=0.0),
    )
    assert [number for number, _ in store.pending(10)] == [sure]
    assert [number for number, _ in store.pending(10, score=0.25)] == [near, sure]
    assert [number for number, _ in store.pending(1, score=0.25)] == [near]


def test_bodies_still_to_fetch_are_known_after_a_restart(store, reopen):
    first, second = add(store, item("1"), item("2"))
    store.save_article(first, article(item("1")), reading())
    assert [number for number, _ in reopen().pending(10)] == [second]


def test_an_article_comes_back_whole(store):
    given = item()
    (number,) = add(store, given)
    facts = (fact(), fact(kind="quote", quote="«Тримаємо»", attribution=None, count=None, when=None))
    store.save_article(number, article(given), reading(*facts, score=0.8))
    stored = store.article(number)
    assert stored.facts == facts
    assert stored.body == article(given).body
    assert stored.body_from == "page"
    assert stored.passage == reading().passage
    assert stored.reasons == about(0.8).reasons
    assert stored.row.score == 0.8
    assert stored.row.facts == 2
    assert store.pending(10) == []


def test_reading_an_article_again_replaces_its_facts(store):
    (number,) = add(store, item())
    store.save_article(number, article(item()), reading(fact(), fact()))
    store.save_article(number, article(item()), reading(fact(statement="Six.")))
    assert [each.statement for each in store.article(number).facts] == ["Six."]


def test_the_text_has_the_last_word_on_relevance(store):
    (number,) = add(store, item(), score=0.3)
    store.save_article(number, article(item()), reading(score=0.7))
    assert store.ids() == [number]
    assert store.states()[FEED].relevant == 1
    store.save_article(number, article(item()), reading(score=0.1))
    assert store.ids() == []
    assert store.states()[FEED].relevant == 0


def test_an_edit_is_shown_until_its_new_text_is_read_and_then_judged_anew(store):
    (number,) = add(store, item(), score=0.3)
    store.save_article(number, article(item()), reading(fact(), score=0.7))
    add(store, item(digest=b"edited"), score=0.3)
    assert store.ids() == [number]
    assert [waiting for waiting, _ in store.pending(10)] == [number]
    assert store.article(number).facts == (fact(),), "the former text and facts stay until then"


def test_an_article_for_an_unknown_item_is_passed_over(store):
    store.save_article(77, article(item()), reading(fact()))
    assert store.article(77) is None


def test_raw_entries_are_known_by_feed(store):
    add(store, item("1"), item("2", raw=b""))
    assert store.raw_known(FEED) == {item("1").raw}
    assert store.raw_known(FEED, {item("1").raw, b"another"}) == {item("1").raw}
    assert store.raw_known("https://nowhere.example/") == set()
    add(store, item("1", raw=b"the same text in other bytes"))
    assert store.raw_known(FEED) == {b"the same text in other bytes"}


def test_rows_come_in_the_order_asked_for_without_those_that_are_gone(store):
    first, second = add(store, item("1"), item("2"))
    assert [row.id for row in store.rows([second, 99, first])] == [second, first]


def test_broken_characters_do_not_take_the_poll_with_them(store):
    broken = item(
        title="half a \ud83d sign",
        outlet="x\ud800",
        summary="y\udfff",
        key="k\ud800",
        link="https://tower.example/\udcff",
        enclosures=("https://tower.example/\udcff.mp3",),
    )
    why = Relevance(0.9, relevant=True, reasons=(Reason("named", 0.9, "\ud83d"),))
    (number,) = store.save_polled(state(error="bad \udc00 byte"), [(broken, why)]).ids
    store.save_article(number, article(broken, body="z\udfff"), reading(fact(statement="\ud800")))
    stored = store.article(number)
    assert (stored.row.title, stored.body, stored.facts[0].statement) == ("half a ? sign", "z?", "?")
    assert store.states()[FEED].error == "bad ? byte"


def test_an_article_that_its_feed_has_whole_waits_to_be_read_and_for_no_page(store):
    (saved,) = store.save_round([Brought(state(), [(item("1", content="All of it."), about(0.2))], {0})])
    (number,) = saved.new

    assert store.pending(10, score=0.0) == []
    assert [(waiting, found.body) for waiting, found in store.unread(10)] == [(number, "")]
    assert store.article(number).unread
    assert store.article(number).body == "All of it."


def test_an_article_whose_page_came_waits_and_what_reading_says_of_it_is_the_last_word(store):
    given = item("1")
    (number,) = add(store, given, score=0.6)
    store.save_article(number, article(given, "Its page says more."))

    assert store.unread_count() == 1
    assert [(waiting, found.body) for waiting, found in store.unread(10)] == [(number, "Its page says more.")]
    assert store.ids(parse("page")) == [number]

    store.save_article(number, article(given), reading(score=0.1))
    assert (store.unread_count(), store.ids()) == (0, [])


def test_what_was_read_meanwhile_or_is_another_text_by_now_is_not_stored_again(store):
    given = item("1")
    (number,) = add(store, given)
    store.save_article(number, article(given, "Text."))
    store.save_article(number, article(given, "Text."), reading(fact()), only_unread=True)
    store.save_article(number, article(given, "Text."), reading(), only_unread=True)
    assert store.article(number).row.facts == 1

    edited = item("1", digest=b"edited")
    add(store, edited)
    store.save_article(number, article(given, "Text."), reading(fact(), fact()))
    assert [waiting for waiting, _ in store.pending(10)] == [number]
    assert store.article(number).row.facts == 1


def test_no_fact_of_a_former_text_is_shown_with_a_new_one(store):
    given = item("1")
    (number,) = add(store, given)
    store.save_article(number, article(given), reading(fact()), places={"pishchane"})
    edited = item("1", content="Another text.", digest=b"edited")
    store.save_round([Brought(state(), [(edited, about())], {0})])

    found = store.article(number)
    assert (found.body, found.facts, found.row.facts, found.unread) == ("Another text.", (), 0, True)
    assert store.ids(parse("place:pishchane")) == []


def test_unread_articles_come_newest_first(store):
    old, new = item("1", hours_ago=5), item("2", hours_ago=1)
    first, second = add(store, old, new)
    for number, given in ((first, old), (second, new)):
        store.save_article(number, article(given))
    assert [number for number, _ in store.unread(10)] == [second, first]
    assert [number for number, _ in store.unread(1)] == [second]


def test_feeds_stored_together_are_stored_whole_or_not_at_all(store):
    fine, unwritable = item("1"), item("2", feed=OTHER, enclosures=(object(),))
    with pytest.raises(TypeError):
        store.save_round(
            [Brought(state(), [(fine, about())]), Brought(state(OTHER), [(unwritable, about())])]
        )
    assert store.ids() == []
    assert store.states() == {}
