"""An invented archive of any size, written straight into a store: a year of a front, told by forty outlets.

Every day has some seventy events; an event has a speaker and five facts and is told by several outlets, of
which some reprint each other. Twice a day the General Staff counts attacks, and ten outlets pass it on.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kupmon.claims import Ties
from kupmon.engine.ledger import settlements
from kupmon.engine.tying import tied_facts
from kupmon.facts.statement import statement
from kupmon.ledger.credits import credit
from kupmon.ledger.report import Report
from kupmon.ledger.signature import Signature, pack
from kupmon.ledger.signing import anchor_key, shingles
from kupmon.model import (
    Article,
    Attribution,
    Count,
    Fact,
    FeedState,
    Item,
    Passage,
    Period,
    Reading,
    Reason,
    Relevance,
    Span,
)
from kupmon.store import Store, open_store
from kupmon.store import facts as fact_rows
from kupmon.store import feeds as feed_rows
from kupmon.store.articles import write_body
from kupmon.store.items import insert_item, outlet_id
from kupmon.store.ties import write_facts, write_signature

END = datetime(2026, 11, 20, 18, tzinfo=UTC)
DAYS = 365
EVENTS = 70
FEED = "https://made.example/feed"
ABOUT = Relevance(0.9, relevant=True, reasons=(Reason("Kupiansk named", 0.9, "Kupiansk"),))
SIDES = ("ukrainian", "ukrainian", "ukrainian", "russian", "russian", "third_party")
OUTLETS = tuple((f"Made Outlet {n}", SIDES[n % len(SIDES)]) for n in range(40))
SPEAKERS = tuple(
    Attribution(name, side)
    for name, side in (
        ("General Staff", "ukrainian"), ("Ministry of Defence of Russia", "russian"),
        *((f"Speaker{chr(97 + n % 26)}{chr(97 + n // 26)}ko", SIDES[n % len(SIDES)]) for n in range(60)),
    )
)  # fmt: skip
WORDS = tuple(f"w{n}ord" for n in range(4000))
KINDS = (
    ("control", "held", 6), ("control", "captured", 4), ("control", "contested", 1),
    ("narrative", "denies", 3), ("narrative", "concedes", 2), ("assaults", "repelled", 4),
    ("assaults", "ongoing", 2), ("losses", "killed", 5), ("losses", "equipment", 6), ("strike", "drone", 4),
    ("strike", "artillery", 4), ("civilians", "injured", 4), ("civilians", "killed", 3),
    ("civilians", "remaining", 5), ("damage", "housing", 11), ("supply", "cut", 4),
    ("movement", "advance", 10), ("strength", "troops", 5), ("background", "terrain", 5), ("quote", None, 11),
)  # fmt: skip
"""Kinds in the shares that labelled articles have, in percent."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, as one speaker tells it."""

    at: datetime
    words: tuple[str, ...]
    facts: tuple[Fact, ...]


def _place(dice: random.Random, places: list[str]) -> str:
    """A few places are named very often."""
    return places[min(int(dice.paretovariate(0.9)) - 1, len(places) - 1)]


def _fact(dice: random.Random, places: list[str], who: Attribution, day: date) -> Fact:
    kind, kind_type, _ = dice.choices(KINDS, [weight for *_, weight in KINDS])[0]
    side = "ukrainian" if kind_type == "held" and who.side != "russian" else "russian"
    counted = kind in {"assaults", "losses", "civilians", "damage", "strike"} and dice.random() < 0.6
    number = dice.choice((1, 2, 2, 3, 5, 8, 12))
    first = dice.randrange(0, 400)
    return statement(
        Fact(
            kind=kind, type=kind_type, evidence=Span(first, first + 90), statement="", side=side,
            count=Count(number, number) if counted else None,
            places=tuple(dict.fromkeys(_place(dice, places) for _ in range(dice.choice((1, 1, 1, 2))))),
            when=Period(day, day) if kind not in {"control", "supply", "quote", "background"} else None,
            attribution=who if dice.random() < 0.8 else None,
            quote=f"What was said {number} {first}" if kind == "quote" else None,
        )
    )  # fmt: skip


def _event(dice: random.Random, places: list[str], at: datetime) -> Event:
    who = dice.choice(SPEAKERS)
    words = tuple(dice.choices(WORDS, k=110))
    return Event(at, words, tuple(_fact(dice, places, who, at.date()) for _ in range(5)))


def _bulletin(dice: random.Random, places: list[str], day: date, hour: int) -> Event:
    told = day - timedelta(days=1) if hour < 12 else day
    named = tuple(dict.fromkeys(_place(dice, places) for _ in range(6)))
    fact = statement(
        Fact(
            kind="assaults", type="reported", evidence=Span(0, 90), statement="", side="russian",
            count=Count(n := dice.randrange(3, 14), n), places=named, when=Period(told, told),
            attribution=SPEAKERS[0],
        )
    )  # fmt: skip
    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Event(at, tuple(dice.choices(WORDS, k=80)), (fact,))


def events(dice: random.Random, per_day: int) -> Iterator[tuple[Event, int]]:
    """Events, oldest first, with how many articles tell each."""
    places = sorted(settlements())
    places.sort(key=lambda name: name != "kupiansk")
    for back in range(DAYS, 0, -1):
        start = END - timedelta(days=back)
        made = [
            (_event(dice, places, start + timedelta(minutes=dice.randrange(1440))), 1) for _ in range(EVENTS)
        ]
        for _ in range(max(per_day - EVENTS - 20, 0)):
            which = dice.randrange(EVENTS)
            made[which] = (made[which][0], made[which][1] + 1)
        made += [(_bulletin(dice, places, start.date(), hour), 10) for hour in (6, 19)]
        yield from made[: max(per_day, 1)] if per_day < EVENTS else made


def article(event: Event, number: int, late: int) -> Article:
    """One outlet's telling of an event."""
    outlet, side = OUTLETS[(number * 7 + late) % len(OUTLETS)]
    at = event.at + timedelta(minutes=11 * late)
    body = " ".join(event.words)
    item = Item(
        feed=FEED, key=str(number), title=f"Made article {number}", link=f"https://made.example/{number}",
        outlet=outlet, side=side, owner="independent", language="en", published=at, updated=None, fetched=at,
        digest=str(number).encode(),
    )  # fmt: skip
    return Article(item, body, "page")


def report(made: Article, facts: tuple[Fact, ...]) -> Report:
    """The article as the ledger sees it."""
    item = made.item
    return Report(
        0, item.outlet, item.side, "en", item.title, item.link, item.published or item.fetched, dated=True,
        text=made.body, passage=made.body, facts=facts,
    )  # fmt: skip


def ties(made: Article, facts: tuple[Fact, ...]) -> Ties:
    """By what it is tied: words and anchors are made up, the facts' keys are the real ones."""
    of = report(made, facts)
    anchors = {anchor_key("fact", (f.kind, f.type, f.side)): 1.0 for f in facts}
    anchors |= {anchor_key("place", place): 1.5 for f in facts for place in f.places}
    anchors |= {anchor_key("figure", f.count): 1.5 for f in facts if f.count}
    bare = tuple(replace(f, statement="", evidence=Span(0, 0)) for f in facts)
    signature = Signature(
        0,
        of.when,
        "en",
        shingles(made.body),
        frozenset(),
        frozenset(),
        frozenset(),
        bare,
        anchors,
        sum(anchors.values()),
    )
    taken = credit(of)
    return Ties(
        pack(signature), of.day.toordinal(), tuple(sorted(signature.runs)), len(signature.sampled), anchors,
        least=5.0, share=0.6, lines=tuple(tied_facts(of, taken)),
    )  # fmt: skip


def build(path: Path, articles: int) -> Store:
    """Make a store of so many articles with five facts each, or one for a bulletin."""
    store = open_store(path, clock=lambda: END)
    store.save_polled(FeedState(FEED, "Made feed"), ())
    dice = random.Random(7)
    number = 0
    with store._writing() as con:  # noqa: SLF001 - straight into the file: a hundred thousand polls take hours
        feed = feed_rows.feed_id(con, FEED)
        for event, tellers in events(dice, round(articles / DAYS)):
            first = 0
            for late in range(tellers):
                number += 1
                made = article(event, number, late)
                stored = insert_item(
                    con, made.item, ABOUT, feed_id=feed, outlet_id=outlet_id(con, made.item.outlet),
                    facts=len(event.facts), tied=1,
                )  # fmt: skip
                write_body(con, stored, made, Passage((Span(0, len(made.body)),)))
                fact_rows.insert_facts(con, stored, event.facts, ())
                known = ties(made, event.facts)
                write_signature(con, stored, known)
                at = con.execute("SELECT sorted_at FROM items WHERE id = ?", (stored,)).fetchone()[0]
                write_facts(con, stored, at, known.lines)
                first = first if late % 3 else stored
                con.execute("UPDATE items SET story = ? WHERE id = ?", (first, stored))
                if first != stored:
                    pair = ((first, stored), (stored, first))
                    con.executemany("INSERT INTO story_links (one, other) VALUES (?, ?)", pair)
    return store


def fresh(dice: random.Random, number: int) -> tuple[Article, Reading]:
    """An article that has just been read: of a new event, at the end of the archive."""
    places = sorted(settlements())
    event = _event(dice, places, END - timedelta(minutes=number % 600))
    made = article(event, 10_000_000 + number, 0)
    return made, Reading(ABOUT, Passage((Span(0, len(made.body)),)), event.facts)
