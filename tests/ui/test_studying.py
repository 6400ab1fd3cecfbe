"""One article: its links by number, its paragraphs to copy, its edits, hits in every form, other voices."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from invented import FEEDS, NOW, complete, fill, item
from screenly import press, ready, text_of, until, words_of

from kupmon.claims import Beside, Telling, Voice
from kupmon.config import Config
from kupmon.model import Attribution, Distance, Fact, Feed, Passage, Span
from kupmon.store import Store, Version
from kupmon.ui.app import KupmonApp
from kupmon.ui.distance import distance
from kupmon.ui.edits import edits
from kupmon.ui.links import links_of
from kupmon.ui.screens.link import LinkScreen

WIDE = (150, 34)
LINKED = (
    "Sample. The council published its list (https://council.example/list.html), "
    "then a map: https://map.example/a?b=c.\n\n"
    "Again: https://council.example/list.html and javascript:alert(1)."
)


def opened(store: Store, config: Config) -> KupmonApp:
    """The screen on the store as it is now."""
    return KupmonApp(config, store, clock=lambda: NOW)


def add(
    store: Store,
    body: str,
    *,
    facts: Sequence[Fact] = (),
    key: str = "x1",
    feed: Feed = FEEDS[0],
    when: datetime = NOW,
    **more: object,
) -> int:
    """Store an article, the newest of all unless `when` says otherwise; its id."""
    entry = item(feed, key, "Sample: the newest of all", when, **more)
    (number,) = fill(store, feed, [entry])
    complete(store, number, entry, body, facts=facts, passage=Passage((Span(0, len(body)),)))
    return number


def edit(store: Store) -> int:
    """Store an article, then the same reworded."""
    number = add(store, "Sample. Five assaults near the town.\n\nNothing else happened.\n\nThe end.")
    body = "Sample. Six assaults near the town.\n\nNothing else happened.\n\nThe council met."
    entry = item(FEEDS[0], "x1", "Sample: the newest, corrected", NOW, digest=b"other")
    fill(store, FEEDS[0], [entry])
    complete(store, number, entry, body, facts=(), passage=Passage((Span(0, len(body)),)))
    return number


async def test_links_have_numbers_and_are_shown_before_they_are_opened(store: Store, config: Config) -> None:
    add(store, LINKED, enclosures=("https://media.example/a.mp3", "file:///etc/passwd"))
    app = opened(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "list.html [1])," in words_of(app).replace("│ │", " "))
        assert "b=c [2]." in text_of(app)
        assert "[3] https://media.example/a.mp3 (attached)" in text_of(app)
        assert "passwd" not in text_of(app)
        await pilot.press("o", "2")
        assert isinstance(app.screen, LinkScreen)
        assert app.screen.query_one("#address").visual.plain == "https://map.example/a?b=c"
        await pilot.press("j", "y")
        assert app.clipboard == "https://media.example/a.mp3"
        await pilot.press("0", "y")
        assert app.clipboard == "https://herald.example/x1"


def test_an_address_has_one_number_wherever_it_stands(store: Store) -> None:
    number = add(store, LINKED)
    article = store.article(number)
    assert article is not None
    own, first, second = links_of(article)
    assert (own.number, own.address) == (0, "https://herald.example/x1")
    assert [LINKED[span.start : span.end] for span in first.spans] == [
        "https://council.example/list.html"
    ] * 2
    assert second.address == "https://map.example/a?b=c"


async def test_evidence_is_marked_where_it_stands_behind_a_number(store: Store, config: Config) -> None:
    body = "Sample https://a.example/1 and the town is held, it says."
    held = Fact("control", Span(body.index("the town"), body.index(",")), "Kupyansk: held.", side="ukrainian")
    add(store, body, facts=[held])
    app = opened(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "3", "enter")
        blocks = app.main.reading.article_pane.blocks
        (block,) = [block for block in blocks if any(mark.style == "chosen-fact" for mark in block.marks)]
        (mark,) = [mark for mark in block.marks if mark.style == "chosen-fact"]
        assert block.text[mark.start : mark.end] == "the town is held"
        assert "1 [1] and" in block.text


@pytest.mark.parametrize(("following", "before"), [("}", "{"), ("Ї", "Х"), ("Ъ", "Х")])
async def test_a_paragraph_is_chosen_and_copied_with_its_source(
    app: KupmonApp, following: str, before: str
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, following, following, following, before, "Y")
        assert app.clipboard.startswith("The General Staff reported that on Dec. 24")
        assert app.clipboard.endswith(
            "Zahryzove and Kupiansk. — Sample Herald (UA), 26 Dec 2025 13:59 Kyiv. https://herald.example/h1"
        )
        await press(pilot, "escape")
        assert app.main.reading.article_pane.paragraph is None
        assert app.main.active == "article"


async def test_words_selected_with_the_mouse_are_copied_whole(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        lines = text_of(app).splitlines()
        first = next(n for n, line in enumerate(lines) if "Sample text. Invented" in line)
        left = lines[first].index("Sample text")
        last = next(n for n, line in enumerate(lines) if "Zrazok." in line)
        right = lines[last].index("Zrazok.") + len("Zrazok.")
        await pilot.mouse_down(offset=(left, first))
        await pilot.hover(offset=(right, last))
        await pilot.mouse_up(offset=(right, last))
        await pilot.press("Y")
        assert app.clipboard.startswith(
            "Sample text. Invented units hold the centre of the town, said invented spokesman Petro Zrazok."
        )


@pytest.mark.parametrize("key", ["V", "М"])
async def test_edits_are_shown_as_differences(store: Store, config: Config, key: str) -> None:
    edit(store)
    app = opened(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        assert "edited, 2 versions, press V" in text_of(app)
        await press(pilot, key)
        await until(pilot, lambda: "- Sample. Five assaults near the town." in text_of(app))
        assert "+ Sample. Six assaults near the town." in text_of(app)
        assert "1 paragraph as before" in text_of(app)
        assert "- The end." in text_of(app)
        await press(pilot, key)
        await until(pilot, lambda: "Seen" not in text_of(app))
        await press(pilot, "j", key)
        await until(pilot, lambda: not app.main.reading.article_pane.edits)


def test_only_what_differs_is_marked() -> None:
    versions = (Version(NOW, "A title", None, "one two three four"),)
    (found,) = edits(versions, "A title", "one two 3 four\n\nfive")
    went, came, new = found.changes
    assert (went.sign, came.sign, new.sign) == ("-", "+", "+")
    assert [went.words[span.start : span.end] for span in went.spans or ()] == ["three"]
    assert [came.words[span.start : span.end] for span in came.spans or ()] == ["3"]
    assert (new.words, new.spans) == ("five", None)


async def test_hits_are_marked_in_every_form(app: KupmonApp, store: Store) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("slash", *"підійшов атака", "enter")
        await until(pilot, lambda: not app.main.finder.is_open)
        await pilot.press("slash", "end", "ctrl+u", *"атака", "enter")
        await until(pilot, lambda: marked(app) == {"атак"})
        assert app.main.news.timeline.chosen_row.language == "uk"
        await pilot.press("1", "escape")
        await until(pilot, lambda: not marked(app))


def marked(app: KupmonApp) -> set[str]:
    """The words of the article that are marked as hits."""
    return {
        block.text[mark.start : mark.end]
        for block in app.main.reading.article_pane.blocks
        for mark in block.marks
        if mark.style == "hit"
    }


async def test_words_of_a_filter_are_marked_as_well(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("f", *"troop", "enter")
        await until(pilot, lambda: marked(app) == {"troops"})


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("official", "quoted official"),
        ("person", "quoted"),
        ("outlet", "second hand"),
        ("unnamed", "unnamed source"),
        (None, "quoted"),
    ],
)
def test_who_says_it_is_told_by_distance(given: Distance | None, expected: str) -> None:
    said_by = Attribution("Petro Zrazok", "ukrainian", given)
    assert distance(Fact("control", Span(0, 1), "x", attribution=said_by)) == expected


def test_what_nobody_is_named_for_is_the_outlets_own_report() -> None:
    assert distance(Fact("control", Span(0, 1), "x")) == "own report"


async def test_other_voices_are_counted_beside_a_fact(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        article = app.main.reading.article
        assert article is not None

        def telling(name: str, side: str) -> Telling:
            return Telling(
                1,
                "Sample",
                None,
                None,
                NOW,
                dated=True,
                fact=article.facts[0],
                voice=Voice(name, side),
                sentence="",
            )

        others = telling("a", "russian"), telling("b", "ukrainian"), telling("c", "russian")
        app.main.reading.facts_pane.tell_beside(
            article, [Beside(0, others, others[:1]), Beside(1, others[1:2])]
        )
        await pilot.pause()
        assert "= 1 voice agrees (UA 1)" in text_of(app)
        told = [block.text for block in app.main.reading.facts_pane.blocks]
        assert "  = 3 voices agree (RU 2 UA 1) · ≠ 1 voice differs (RU 1)" in told
        assert any("General Staff · UA · quoted official" in text for text in told)


async def test_an_article_that_was_not_edited_says_so(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await ready(pilot)
        await press(pilot, "V")
        await until(pilot, lambda: "not edited" in words_of(app))


def test_undated_edits_are_told_by_when_they_were_seen() -> None:
    later = NOW + timedelta(hours=1)
    versions = (Version(NOW, "a", None, "x"), Version(later, "b", None, "x"))
    assert [edit.seen for edit in edits(versions, "b", "x")] == [later, NOW]


async def test_a_date_that_had_not_come_yet_is_shown_as_wrong(store: Store, config: Config) -> None:
    number = add(store, "Sample. Nothing happened.", when=NOW + timedelta(days=27_000))
    app = opened(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        timeline = app.main.news.timeline
        await pilot.press("g")
        await until(pilot, lambda: timeline.chosen == number)
        assert "▌?14:08 Sample Herald" in text_of(app)
        told = [block.text for block in app.main.reading.article_pane.blocks]
        assert any(
            "2099 14:09 (had not come yet: wrong, sorted by arrival) · got 14:08" in line for line in told
        )
        await press(pilot, "}", "Y")
        assert "(UA), undated. https" in app.clipboard
