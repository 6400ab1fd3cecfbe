"""Read, starred, tags, counts: what the reader does is kept and can be taken back."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stored_samples import FEED, NOW, about, add, article, item, reading, state

from kupmon.store import Change
from kupmon.store.query import parse


def test_marks_survive_a_restart_and_an_edit(store, reopen):
    (number,) = add(store, item())
    store.mark([number], read=True, starred=True)
    store.tag([number], add=["later", "Куп'янськ"])
    add(store, item(title="Edited", digest=b"2"))
    (row,) = reopen().rows([number])
    assert (row.title, row.read, row.starred, row.tags) == ("Edited", True, True, ("later", "Куп'янськ"))


def test_a_change_tells_what_really_changed_and_is_taken_back(store):
    first, second = add(store, item("1"), item("2"))
    store.mark([first], read=True)
    change = store.mark([first, second, 99], read=True)
    assert change == Change(read=(second,))
    store.undo(change)
    assert [row.read for row in store.rows([first, second])] == [True, False]


def test_an_undo_can_be_undone(store):
    (number,) = add(store, item())
    starred = store.mark([number], starred=True)
    taken_back = store.undo(starred)
    assert not store.rows([number])[0].starred
    store.undo(taken_back)
    assert store.rows([number])[0].starred


def test_nothing_changed_is_nothing_to_undo(store):
    (number,) = add(store, item())
    assert not store.mark([number], read=False)
    assert not store.tag([number], remove=["none"])
    assert store.mark([number], read=True)


def test_tags_are_added_and_removed(store):
    first, second = add(store, item("1"), item("2"))
    store.tag([first], add=["a"])
    change = store.tag([first, second, 99], add=["a", "b"], remove=["c"])
    assert change.tagged == ((second, "a"), (first, "b"), (second, "b"))
    removed = store.tag([first], remove=["a", "b"])
    assert store.rows([first])[0].tags == ()
    assert store.tags() == ("a", "b")
    store.undo(removed)
    assert store.rows([first])[0].tags == ("a", "b")


MOVES = st.lists(
    st.tuples(
        st.sampled_from(["read", "starred", "tag"]), st.booleans(), st.sets(st.integers(0, 4), min_size=1)
    ),
    max_size=8,
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MOVES)
def test_undoing_every_step_backwards_leads_back_to_the_start(store, moves):
    ids = add(store, *(item(str(n)) for n in range(5)))
    before = store.rows(ids)
    done = []
    for what, on, chosen in moves:
        some = [ids[n] for n in sorted(chosen)]
        if what == "tag":
            done.append(store.tag(some, add=["x"] if on else [], remove=[] if on else ["x"]))
        else:
            done.append(store.mark(some, **{what: on}))
    for change in reversed(done):
        store.undo(change)
    assert store.rows(ids) == before


def test_counts(store, clock):
    add(store, item("1", hours_ago=1), item("2", hours_ago=50, side="russian"), item("3", side=None))
    add(store, item("4"), score=0.1)
    counts = store.counts()
    assert (counts.items, counts.relevant, counts.unread, counts.new) == (4, 3, 3, 3)
    assert counts.today == {"ukrainian": 1, None: 1}
    store.mark(store.ids()[:1], read=True)
    store.set_last_look(NOW)
    add(store, item("5", fetched=NOW + timedelta(minutes=1)))
    counts = store.counts()
    assert (counts.items, counts.relevant, counts.unread, counts.new) == (5, 4, 3, 1)
    clock.now = NOW + timedelta(days=1)
    assert store.counts().today == {}


def test_the_day_begins_at_midnight_in_kyiv(store):
    add(store, item("1", published=NOW.replace(hour=21, minute=59) - timedelta(days=1)))
    add(store, item("2", published=NOW.replace(hour=22, minute=0) - timedelta(days=1)))
    assert store.counts().today == {"ukrainian": 1}


def test_what_the_reader_keeps_stays_relevant_whatever_the_text_says(store):
    (number,) = add(store, item(title="turnips"), score=0.0)
    assert store.keep([number, 99]) == (number,)
    assert store.keep([number]) == ()
    assert store.ids() == [number]
    assert store.ids(parse("turnips")) == [number]
    assert [waiting for waiting, _ in store.pending(5)] == [number]
    assert store.states()[FEED].relevant == 1
    store.save_article(number, article(item(title="turnips")), reading(score=0.0))
    store.save_polled(state(), [(item(title="turnips", digest=b"2"), about(0.0))])
    assert store.ids() == [number]
    assert store.article(number).reasons[0].what == "Kupiansk named in the title"


def test_what_was_kept_is_thrown_away_again_and_kept_once_more(store):
    (number,) = add(store, item(title="turnips"), score=0.0)
    before = store.article(number)
    kept = Change(kept=store.keep([number]))
    store.save_article(number, article(item(title="turnips"), "Beets too."), reading(score=0.0))
    back = store.undo(kept)
    assert back == Change(unkept=(number,))
    assert store.ids() == store.ids(parse("turnips OR beets")) == []
    assert store.states()[FEED].relevant == 0
    assert store.article(number).reasons == before.reasons
    assert store.undo(back) == kept
    assert store.ids() == store.ids(parse("beets")) == [number]


@pytest.mark.parametrize("value", [{"a": {"b": [1, None, "я"]}}, {}])
def test_the_screens_state_is_any_json(store, value):
    store.save_ui_state(value)
    assert store.ui_state() == value
