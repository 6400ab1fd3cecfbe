"""What is told across articles comes out of the store as the ledger tells it, in whatever order they came."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from kupmon.axis.passage import cut
from kupmon.claims import Claim, Ties
from kupmon.config.settings import Config
from kupmon.engine import Engine, across
from kupmon.engine.backlog import across as tied_by
from kupmon.engine.ledger import brief_contents, claims_between
from kupmon.engine.refreshing import refresh
from kupmon.engine.tying import report_of, ties_or_none
from kupmon.events import ItemsStored
from kupmon.facts import read
from kupmon.ledger.ledger import Ledger
from kupmon.ledger.report import report
from kupmon.model import Article, FeedState, Item, Reading, Relevance, Source
from kupmon.sample.archive import NOW, outlets
from kupmon.store import Store, open_store

FORMS = Path(__file__).parents[1] / "store" / "forms"
FEED = "https://sample.example/feed"
ABOUT = Relevance(0.9, relevant=True)
FIRST, LAST = NOW - timedelta(days=12), NOW + timedelta(days=12)
"""All of the sample; one of its articles claims to be of the week to come."""
Read = tuple[Article, Reading, Ties | None]


@cache
def archive() -> tuple[Read, ...]:
    """The dated articles of the sample, read and ready to be tied."""
    found = []
    for outlet in outlets():
        for story in outlet.stories:
            if story.at is None:
                continue
            item = Item(
                feed=FEED, key=f"{outlet.id}/{story.slug}", title=story.title,
                link=f"https://sample.example/{outlet.id}/{story.slug}", outlet=story.source or outlet.name,
                side=outlet.side, owner=outlet.owner, language=story.language,
                published=story.at.astimezone(UTC), updated=None, fetched=story.at.astimezone(UTC),
                digest=story.slug.encode(),
            )  # fmt: skip
            source = Source(
                story.title, story.body, story.language, story.at.date(), item.outlet, outlet.side
            )
            article = Article(item, story.body, "page")
            facts = read(source).facts
            reading = Reading(ABOUT, cut(story.body), facts)
            if facts:
                found.append((article, reading, ties_or_none(report_of(article, reading))))
    return tuple(found)


def keep(store: Store, found: Iterator[Read] | list[Read], *, tied: bool = True) -> None:
    for article, reading, ties in found:
        saved = store.save_polled(FeedState(FEED, "Sample"), [(article.item, ABOUT)])
        (number,) = saved.ids
        store.save_article(number, article, reading, across=tied_by(ties) if tied else None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with contextlib.closing(open_store(tmp_path / "news.db", clock=lambda: NOW)) as opened:
        yield opened


async def caught_up(store: Store, since: datetime | None = None) -> set[int]:
    """Ids of the rows that look other than before, once nothing waits."""
    engine = Engine(Config(), store, clock=lambda: NOW)
    events = [event async for event in engine.catch_up(since)]
    engine.close()
    return {number for event in events if isinstance(event, ItemsStored) for number in event.ids}


def catch_up(store: Store, since: datetime) -> set[int]:
    return asyncio.run(caught_up(store, since))


def read_anew(store: Store) -> None:
    async def read_all() -> None:
        async for _ in refresh(store, Config()):
            pass

    asyncio.run(read_all())


def named(store: Store, claims: tuple[Claim, ...]) -> set[object]:
    """Claims without the numbers that the store gives to articles."""
    keys = {row.id: row.link for row in store.rows(store.ids(below=True))}
    return {
        (
            claim.fact.statement, claim.status, claim.voices, claim.first_seen, claim.last_seen,
            tuple((keys[t.article], t.sentence, t.voice, t.when) for t in claim.tellings),
        )
        for claim in claims
    }  # fmt: skip


def pure(store: Store) -> tuple[Claim, ...]:
    return Ledger(map(report, store.articles(store.ids()))).claims()


def test_the_store_tells_what_the_ledger_tells(store: Store) -> None:
    keep(store, list(archive()))
    assert named(store, claims_between(store, FIRST, LAST)) == named(store, pure(store))


def test_stories_in_the_store_are_those_of_the_ledger(store: Store) -> None:
    keep(store, list(archive()))
    ledger = Ledger(map(report, store.articles(store.ids())))
    assert {store.story(number) for number in store.ids()} == set(ledger.stories())


def test_the_order_of_arrival_changes_nothing(store: Store, tmp_path: Path) -> None:
    mixed = list(archive())
    random.Random(11).shuffle(mixed)
    keep(store, mixed)
    with contextlib.closing(open_store(tmp_path / "other.db", clock=lambda: NOW)) as other:
        keep(other, list(archive()))
        assert named(store, claims_between(store, FIRST, LAST)) == named(
            other, claims_between(other, FIRST, LAST)
        )
        folded = [{row.link for row in s.rows(s.ids(folded=True))} for s in (store, other)]
    assert folded[0] == folded[1]


def test_storing_everything_twice_changes_nothing(store: Store) -> None:
    keep(store, list(archive()))
    before = named(store, claims_between(store, FIRST, LAST)), store.ids(folded=True)
    keep(store, list(archive()))
    assert (named(store, claims_between(store, FIRST, LAST)), store.ids(folded=True)) == before


def test_what_waited_is_tied_as_if_it_had_never_waited(store: Store, tmp_path: Path) -> None:
    keep(store, list(archive()), tied=False)
    assert store.waiting() == len(archive())
    assert not claims_between(store, FIRST, LAST)
    catch_up(store, FIRST)
    assert store.waiting() == 0
    with contextlib.closing(open_store(tmp_path / "other.db", clock=lambda: NOW)) as other:
        keep(other, list(archive()))
        assert named(store, claims_between(store, FIRST, LAST)) == named(
            other, claims_between(other, FIRST, LAST)
        )


def test_only_what_a_time_needs_is_caught_up_with(store: Store) -> None:
    keep(store, list(archive()), tied=False)
    tied = catch_up(store, NOW - timedelta(days=1))
    assert 0 < len(tied) < len(archive())
    assert store.waiting() == len(archive()) - len(tied)
    assert all(row.when >= NOW - timedelta(days=1) for row in store.rows(sorted(tied)))


def test_reading_anew_leaves_what_is_told_as_it_was(store: Store) -> None:
    keep(store, list(archive()))
    before = named(store, claims_between(store, FIRST, LAST))
    read_anew(store)
    again = named(store, claims_between(store, FIRST, LAST))
    read_anew(store)
    assert named(store, claims_between(store, FIRST, LAST)) == again
    assert {each[0] for each in again} >= {each[0] for each in before if len(each[5]) > 3}


def test_what_is_forgotten_is_told_no_more_and_joins_nothing(store: Store, tmp_path: Path) -> None:
    keep(store, list(archive()))
    half = NOW - timedelta(days=4)
    store.forget(half)
    assert named(store, claims_between(store, FIRST, LAST)) == named(store, pure(store))
    with contextlib.closing(sqlite3.connect(tmp_path / "news.db")) as con:
        for table in ("signatures", "told", "fact_keys", "counted", "story_keys"):
            gone = f"SELECT count(*) FROM {table} WHERE item_id NOT IN (SELECT id FROM items)"
            assert con.execute(gone).fetchone() == (0,)
        links = "SELECT count(*) FROM story_links WHERE one NOT IN (SELECT id FROM items)"
        assert con.execute(links).fetchone() == (0,)


def test_an_article_that_is_no_longer_about_the_axis_is_told_no_more(store: Store) -> None:
    keep(store, list(archive()))
    number = store.ids()[0]
    article = next(found for found in store.bodies() if found[0] == number)[1]
    away = Reading(Relevance(0.1, relevant=False), cut(article.body), ())
    store.save_article(number, article, away)
    claims = claims_between(store, FIRST, LAST)
    assert all(number not in claim.articles for claim in claims)
    assert store.story(number) == (number,)


# What the screens ask.


@pytest.fixture
def told(store: Store) -> Store:
    keep(store, list(archive()))
    return store


def test_folded_the_timeline_shows_each_story_once(told: Store) -> None:
    everything, folded = told.ids(), told.ids(folded=True)
    assert len(folded) < len(everything)
    stories = {told.story(number) for number in everything}
    assert set(folded) == {story[0] for story in stories}
    counts = {row.id: row.reprints for row in told.rows(everything)}
    assert all(counts[number] == len(told.story(number)) for number in everything)


def test_a_hit_in_a_reprint_alone_leads_to_the_story_it_is_folded_in(told: Store) -> None:
    from kupmon.store.query import parse

    hidden = next(n for n in told.ids() if n not in told.ids(folded=True))
    outlet = told.rows([hidden])[0].outlet
    asked = parse(f'outlet:"{outlet}"')
    heads = told.heads(asked)
    assert told.story(hidden)[0] in heads
    assert len(heads) == len(set(heads))
    assert set(heads) <= set(told.ids(folded=True))
    assert hidden in told.ids(asked)


def test_both_sides_over_one_town_are_marked_and_shown_in_columns(told: Store) -> None:
    found = [one for one in across.disagreements(told, NOW) if one.place == "petropavlivka"]
    assert {across.column(claim) for claim in found[0].claims} >= {"ukrainian", "russian"}
    disputed = {row.id for row in told.rows(told.ids()) if row.disputed}
    assert {number for claim in found[0].claims for number in claim.articles} & disputed
    quiet = [number for number in told.ids() if not told.article(number).facts]
    assert disputed.isdisjoint(quiet)


def test_the_overview_says_what_the_disagreements_say(told: Store) -> None:
    overview = across.overview(told, NOW)
    assert overview.disputed == len(across.disagreements(told, NOW))
    letters = {one.place: one.letter for one in overview.standings}
    assert letters["kupiansk"] == letters["petropavlivka"] == "≠"
    assert letters["kurylivka"] == "R"
    assert set(letters.values()) <= {"U", "R", "≠", "·"}
    for one in overview.standings:
        assert (one.letter == "·") == (not one.latest)
        assert all(one.place in telling.fact.places and telling.sentence for telling in one.latest)


def test_the_overview_keeps_mornings_and_evenings_apart(told: Store) -> None:
    whole, part = across.overview(told, NOW).series[:2]
    assert whole.whole_day
    assert not part.whole_day
    assert {point.day.day for point in whole.points} >= {5, 6, 7, 10, 11, 12}
    assert 8 not in {point.day.day for point in whole.points}
    assert all(point.telling.sentence for one in (whole, part) for point in one.points)


def test_the_overview_shows_the_town_unnamed_and_the_wounded_becoming_more(told: Store) -> None:
    overview = across.overview(told, NOW)
    assert ("kupiansk", 2) in {(one.place, one.bulletins) for one in overview.silences}
    history = next(one for one in overview.histories if one.place == "kivsharivka")
    assert [(s.fact.type, s.fact.count.low) for s in history.steps][-2:] == [("injured", 5), ("killed", 1)]
    assert history.means == "drone"
    assert history.steps[-1].when.minute is not None


def test_what_changed_since_the_last_look_was_not_told_before_it(told: Store) -> None:
    looked = NOW - timedelta(days=4)
    overview = across.overview(told, NOW, looked)
    assert overview.changes
    earlier = {claim.fact.statement for claim in claims_between(told, FIRST, looked)}
    for claim in overview.changes:
        assert claim.first_seen >= looked
        assert claim.fact.kind != "control" or claim.fact.statement not in earlier
    assert across.overview(told, NOW, None).changes == ()


def test_a_letter_that_turned_is_told(told: Store) -> None:
    turns = {turn.place: (turn.before, turn.now) for turn in
             across.overview(told, NOW, datetime(2026, 6, 9, tzinfo=UTC)).turned}  # fmt: skip
    assert turns["petropavlivka"][1] == "≠"
    assert turns["petropavlivka"][0] != "≠"


def test_the_ledger_of_a_place_holds_what_names_it_and_nothing_else(told: Store) -> None:
    ledger = across.place_ledger(told, "petropavlivka", NOW)
    assert ledger.claims
    assert all("petropavlivka" in claim.fact.places for claim in ledger.claims)
    assert list(ledger.claims) == sorted(ledger.claims, key=lambda one: one.last_seen, reverse=True)
    assert ledger.standing.letter == "≠"
    assert not ledger.cut
    assert across.place_ledger(told, "kupiansk", NOW).silence.bulletins == 2


def test_voices_beside_a_fact_are_others_and_each_is_given_once(told: Store) -> None:
    number = next(
        row.id for row in told.rows(told.ids()) if row.side == "russian" and row.disputed and row.facts > 2
    )
    article, found = told.article(number), across.beside(told, number)
    assert [one.number for one in found] == list(range(len(article.facts)))
    assert any(one.differ for one in found)
    for one in found:
        for group in (one.agree, one.differ):
            voices = [(telling.voice.name, telling.voice.side) for telling in group]
            assert len(voices) == len(set(voices))


def test_an_article_that_is_gone_has_no_voices_beside_it(told: Store) -> None:
    assert across.beside(told, 10_000) == ()


def test_every_line_of_a_brief_leads_to_a_stored_sentence(told: Store) -> None:
    bodies = {number: told.article(number).body for number in told.ids()}
    for days in (1, 3, 10):
        contents = brief_contents(told, Config(), NOW - timedelta(days=days), NOW)
        tellings = [
            *(t for c in contents.claims for t in c.tellings),
            *(t for h in contents.histories for t in h.steps),
            *(p.telling for s in contents.series for p in s.points),
            *(s.latest for s in contents.silences),
            *(q.latest for q in contents.quiet if q.latest),
            *(t for d in contents.disagreements for c in d.claims for t in c.tellings),
        ]
        assert tellings
        for telling in tellings:
            assert telling.sentence
            assert telling.sentence in bodies[telling.article]


def test_a_brief_of_a_time_gone_by_does_not_know_what_came_after(told: Store) -> None:
    until = NOW - timedelta(days=4)
    contents = brief_contents(told, Config(), until - timedelta(days=2), until)
    assert contents.claims
    assert all(telling.when <= until for claim in contents.claims for telling in claim.tellings)


def test_an_edited_article_tells_its_new_words_only(told: Store) -> None:
    number = next(n for n in told.ids() if len(told.story(n)) > 1)
    others = set(told.story(number)) - {number}
    article = next(found for found in told.bodies() if found[0] == number)[1]
    edited = replace(article, body="The bakery of Kupiansk opens again on Monday, its owner said.")
    reading = Reading(ABOUT, cut(edited.body), ())
    changed = told.save_article(
        number, edited, reading, across=tied_by(ties_or_none(report_of(edited, reading)))
    )
    assert changed >= others | {number}
    assert told.story(number) == (number,)
    assert all(number not in told.story(other) for other in others)


async def test_a_store_of_an_older_form_is_caught_up_with_beside_all_else(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    path.write_bytes(gzip.decompress((FORMS / "1.db.gz").read_bytes()))
    with contextlib.closing(open_store(path)) as store:
        waiting = store.waiting()
        assert waiting
        changed = await caught_up(store)
        assert store.waiting() == 0
        assert len(changed) == waiting
        assert all(store.story(number) == (number,) for number in changed)


def daily(outlet: str, who: str, days: range) -> list[Read]:
    """An article a day, so many days before the end of the sample, in which somebody says one thing."""
    text = f"Ukrainian forces hold Kupiansk, spokesman {who} said."
    found = []
    for back in days:
        at = NOW.astimezone(UTC) - timedelta(days=back, hours=1)
        item = Item(
            feed=FEED, key=f"{outlet}{back}", title="Kupiansk", link=f"https://sample.example/{outlet}/{back}",
            outlet=outlet, side="ukrainian", owner=None, language="en", published=at, updated=None,
            fetched=at, digest=f"{outlet}{back}".encode(),
        )  # fmt: skip
        facts = read(Source("Kupiansk", text, "en", at.date(), outlet, "ukrainian")).facts
        article, reading = Article(item, text, "page"), Reading(ABOUT, cut(text), facts)
        found.append((article, reading, ties_or_none(report_of(article, reading))))
    return found


def test_an_outlet_and_a_speaker_who_fell_silent_are_missed_with_their_last_words(store: Store) -> None:
    keep(store, [*daily("Oskil Post", "Perekop", range(5, 19)), *daily("Hill Radio", "Zvirko", range(19))])
    found = {(one.what, one.voice.name): one for one in across.overview(store, NOW).quiet}
    assert set(found) == {("outlet", "Oskil Post"), ("speaker", "Perekop")}
    for one in found.values():
        assert (one.days, one.heard, one.of) == (5, 14, 14)
        assert "Perekop said" in one.latest.sentence
    brief = brief_contents(store, Config(), NOW - timedelta(days=1), NOW)
    assert {(one.what, one.voice.name) for one in brief.quiet} == set(found)


def test_where_nothing_came_for_days_nobody_is_called_silent(store: Store) -> None:
    keep(store, daily("Oskil Post", "Perekop", range(5, 19)))
    assert across.overview(store, NOW).quiet == ()


def test_an_empty_store_has_an_overview_that_says_nothing(store: Store) -> None:
    overview = across.overview(store, NOW, NOW - timedelta(days=1))
    assert {one.letter for one in overview.standings} == {"·"}
    assert (overview.articles, overview.disputed, overview.changes, overview.turned) == (0, 0, (), ())
    assert all(not one.points for one in overview.series)
    assert across.disagreements(store, NOW) == ()
    assert across.place_ledger(store, "kupiansk", NOW).claims == ()


def test_of_a_place_told_of_without_end_the_newest_facts_are_shown_and_that_is_said(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(across, "MOST_FACTS", 5)
    keep(store, daily("Oskil Post", "Perekop", range(12)))
    ledger = across.place_ledger(store, "kupiansk", NOW)
    (claim,) = ledger.claims
    assert ledger.cut
    assert len(claim.tellings) == 5
    assert claim.first_seen == NOW.astimezone(UTC) - timedelta(days=11, hours=1)
