"""A brief in five formats: only what is stored, with every source, none of it markup, fit for diff."""

from __future__ import annotations

import csv
import io
import json
import random
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
from markdown_it import MarkdownIt

from kupmon.brief import FORMATS, Contents, write
from kupmon.claims import Claim, Disagreement, History, Point, Quiet, Series, Silence, Telling, Voice
from kupmon.facts.statement import statement
from kupmon.model import Attribution, Count, Fact, FeedState, Span

KYIV = ZoneInfo("Europe/Kyiv")
SINCE = datetime(2026, 7, 1, 6, tzinfo=UTC)
UNTIL = SINCE + timedelta(days=1)
HOSTILE = (
    "<script>alert(1)</script> [click](javascript:x) **bold** `code` https://evil.example/ =1+1 "
    '"quoted" & &amp; @all'
)


def telling(
    fact: Fact,
    sentence: str,
    *,
    hours: float = 1,
    article: int = 1,
    outlet: str = "Sample Post",
    link: str = "",
) -> Telling:
    by = fact.attribution
    return Telling(
        article=article, outlet=outlet, side="third_party", when=SINCE + timedelta(hours=hours), dated=True,
        link=link or f"https://post.example/{article}", fact=fact, sentence=sentence,
        voice=Voice(by.name, by.side) if by else Voice(outlet, "third_party"),
    )  # fmt: skip


def claim(*tellings: Telling, status: str = "asserted") -> Claim:
    return Claim(
        fact=statement(replace(tellings[0].fact, attribution=None)),
        voices=tuple(dict.fromkeys(each.voice for each in tellings)),
        articles=tuple(each.article for each in tellings),
        first_seen=tellings[0].when, last_seen=tellings[-1].when, status=status, tellings=tellings,
    )  # fmt: skip


def fact(
    kind: str, kind_type: str, side: str | None, *places: str, by: str = "", of: str = "ukrainian", **more
) -> Fact:
    who = Attribution(by, of) if by else None
    return statement(
        Fact(kind, Span(0, 5), "", side=side, type=kind_type, places=places, attribution=who, **more)
    )


TAKEN = claim(
    telling(fact("control", "captured", "russian", "pishchane", by="Lyadov", of="russian"), "Село взято."),
    status="denied",
)
HELD = claim(
    telling(
        fact("control", "held", "ukrainian", "pishchane", by="Perekop"), "Село наше.", hours=3, article=2
    ),
    telling(
        fact("control", "held", "ukrainian", "pishchane", by="Perekop"), "Село наше.", hours=4, article=3
    ),
)
HURT = telling(
    fact("civilians", "injured", None, "kivsharivka", by="Administration", count=Count(2, 2)),
    "Two people were wounded.", hours=5, article=4,
)  # fmt: skip
DEAD = telling(
    fact("civilians", "killed", None, "kivsharivka", by="Administration", count=Count(1, 1)),
    "One of them died.", hours=8, article=5,
)  # fmt: skip
LOST = claim(
    telling(
        fact("losses", "killed", "ukrainian", "pishchane", by="Lyadov", of="russian", count=Count(None, 40)),
        "До 40 военнослужащих.",
    )
)
ATTACKS = telling(
    fact("assaults", "reported", "russian", "pishchane", by="General Staff", count=Count(9, 9)),
    "Ворог дев’ять разів атакував.", hours=2, article=6,
)  # fmt: skip
OLD = claim(telling(fact("supply", "cut", "russian", "radkivka", by="Perekop"), "Old sentence.", hours=-50))


def contents(**more) -> Contents:
    return Contents(
        **{
            "since": SINCE,
            "until": UNTIL,
            "claims": (TAKEN, HELD, claim(HURT), claim(DEAD), LOST, claim(ATTACKS)),
            "disagreements": (
                Disagreement("pishchane", "control", date(2026, 7, 1), date(2026, 7, 1), (TAKEN, HELD)),
            ),
            "histories": (History("kivsharivka", date(2026, 7, 1), (HURT, DEAD)),),
            "series": (
                Series(
                    "Attacks, whole day",
                    whole_day=True,
                    points=(Point(date(2026, 6, 30), Count(9, 9), ATTACKS),),
                ),
                Series("Attacks, day so far", whole_day=False, points=()),
            ),
            "silences": (Silence("kupiansk", 2, date(2026, 6, 28), ATTACKS),),
            "feeds": (
                FeedState("https://a.example/", "Alpha", last_success=SINCE),
                FeedState("https://b.example/", "Beta", health="failing", error="No answer within 20 s."),
            ),
            **more,
        }
    )


def hostile() -> Contents:
    said = fact("quote", "", None, by=HOSTILE, quote=HOSTILE)
    bad = telling(said, HOSTILE, outlet=HOSTILE, link='https://x.example/"onclick=alert(1)>')
    worse = replace(bad, link="javascript:alert(1)", article=2)
    return contents(claims=(claim(bad, worse),), feeds=(FeedState("u", HOSTILE, error=HOSTILE),))


class Page(HTMLParser):
    """Tags, attributes and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.words += data


def sections(text: str) -> dict[str, str]:
    found = re.split(r"^## (.*)$", text, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def test_markdown_has_every_section_in_order() -> None:
    assert list(sections(write(contents(), "md", KYIV))) == [
        "Control and movement",
        "Assaults",
        "Strikes and civilians",
        "Losses as claimed by each side",
        "Supply and strength",
        "Narrative and quotations",
        "Disagreements",
        "Silences",
        "Sources",
    ]


def test_a_claim_stands_with_voices_status_and_source() -> None:
    control = sections(write(contents(), "md", KYIV))["Control and movement"]
    assert "**Pishchane captured by Russia.**" in control
    assert (
        "1 voice in 1 article: Lyadov (Russian); first told 1 July 2026, 10:00; denied by the other side"
        in control
    )
    assert "“Село взято.” (Lyadov (Russian), in Sample Post (third party), 1 July 2026, 10:00)" in control
    assert "<https://post.example/1>" in control


def test_the_same_sentence_is_given_once_with_all_who_print_it() -> None:
    control = sections(write(contents(), "md", KYIV))["Control and movement"]
    assert control.count("Село наше.") == 1
    assert "<https://post.example/2>" in control
    assert "<https://post.example/3>" in control


def test_an_empty_section_does_not_say_that_nothing_happened() -> None:
    supply = sections(write(contents(), "md", KYIV))["Supply and strength"]
    assert supply.strip() == "Nothing is stored for this time. That is not to say that nothing happened."


def test_casualties_show_how_they_became_known() -> None:
    civilians = sections(write(contents(), "md", KYIV))["Strikes and civilians"]
    assert "Kivsharivka, 1 July 2026, as it became known: 2 injured → 1 killed." in civilians


def test_silence_and_failed_feeds_are_told() -> None:
    found = sections(write(contents(), "md", KYIV))
    assert "Kupyansk is not named in the daily bulletin, 2nd bulletin running" in found["Silences"]
    assert "2 feeds, 1 answered, 1 failed." in found["Sources"]
    assert "Beta: No answer within 20 s." in found["Sources"]


def test_part_of_a_day_is_marked_as_such() -> None:
    part = Series(
        "Attacks, day so far", whole_day=False, points=(Point(date(2026, 7, 1), Count(9, 9), ATTACKS),)
    )
    assert "Part of a day each" in sections(write(contents(series=(part,)), "md", KYIV))["Assaults"]


def test_each_series_stands_in_the_section_of_its_kind() -> None:
    point = (Point(date(2026, 7, 1), Count(None, 40), LOST.tellings[0]),)
    lost = Series("Ukrainian losses of men", whole_day=True, points=point, kind="losses")
    found = sections(write(contents(series=(lost,)), "md", KYIV))
    assert "Ukrainian losses of men: 1 July 2026: at most 40." in found["Losses as claimed by each side"]
    assert "Ukrainian losses of men" not in found["Assaults"]


def test_who_is_no_longer_heard_is_told_with_care_and_with_the_last_words() -> None:
    quiet = Quiet("speaker", Voice("Perekop", "ukrainian"), SINCE, 4, 9, 12, latest=HELD.tellings[0])
    mute = Quiet("outlet", Voice("Nobody", None), SINCE, 4, 9, 12)
    found = sections(write(contents(quiet=(quiet, mute)), "md", KYIV))["Silences"]
    assert "Perekop (Ukrainian): nothing quoted for 4 days; before that on 9 of 12 days." in found
    assert "a silence may mean nothing" in found
    assert "“Село наше.”" in found
    assert "Nobody" not in found
    data = json.loads(write(contents(quiet=(quiet,)), "json"))
    assert data["quiet"][0]["latest"]["sentence"] == "Село наше."


def test_what_people_were_hurt_by_is_told_with_their_history() -> None:
    history = History("kivsharivka", date(2026, 7, 1), (HURT, DEAD), "artillery")
    found = sections(write(contents(histories=(history,)), "md", KYIV))["Strikes and civilians"]
    assert "Kivsharivka, 1 July 2026 (shelling), as it became known: 2 injured → 1 killed." in found


def test_only_tellings_of_the_time_are_quoted() -> None:
    late = claim(*OLD.tellings, telling(OLD.tellings[0].fact, "New sentence.", hours=1, article=9))
    found = write(contents(claims=(late,)), "md", KYIV)
    assert "New sentence." in found
    assert "Old sentence." not in found


@pytest.mark.parametrize("form", FORMATS)
def test_the_order_in_which_claims_come_changes_nothing(form: str) -> None:
    mixed = list(contents().claims)
    random.Random(7).shuffle(mixed)
    assert write(contents(claims=tuple(mixed)), form, KYIV) == write(contents(), form, KYIV)


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_brief_can_be_written(form: str) -> None:
    empty = Contents(SINCE, UNTIL)
    assert write(empty, form, KYIV).endswith("\n")


def test_the_sample_is_called_a_sample() -> None:
    assert "samples" in write(contents(sample=True), "md", KYIV)
    assert "samples" in write(contents(sample=True), "html", KYIV)
    assert "samples" not in write(contents(), "md", KYIV)


# Hostile words stay words.


def test_nothing_fetched_is_markup_in_html() -> None:
    page = Page(write(hostile(), "html", KYIV))
    harmless = {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "h1",
        "h2",
        "p",
        "ul",
        "li",
        "strong",
        "div",
    }
    assert set(page.tags) <= harmless | {"blockquote", "br", "cite", "a"}
    assert not [name for name, _ in page.attributes if name.startswith("on") or name == "src"]
    assert all(value.startswith("https://") for name, value in page.attributes if name == "href")
    assert HOSTILE in page.words


def test_html_loads_nothing_and_runs_nothing() -> None:
    text = write(contents(), "html", KYIV)
    assert "default-src 'none'" in text
    assert not re.search(r"<(?:script|img|link|iframe|object)\b|url\(|@import", text)


def test_nothing_fetched_is_markup_in_markdown() -> None:
    page = Page(MarkdownIt("commonmark", {"html": True}).render(write(hostile(), "md", KYIV)))
    assert set(page.tags) == {"h1", "h2", "p", "ul", "li", "strong", "a"}
    links = {value for name, value in page.attributes if name == "href"}
    assert "https://x.example/%22onclick=alert%281%29%3E" in links
    assert all(link.startswith(("https://post.example/", "https://x.example/")) for link in links)
    assert HOSTILE in page.words


def test_a_sentence_of_several_lines_stays_one_line_of_markdown() -> None:
    broken = claim(telling(fact("supply", "cut", "russian", "radkivka"), "One.\n\n# Two\n- three"))
    text = write(contents(claims=(broken,)), "md", KYIV)
    assert "“One. \\# Two - three”" in text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_no_cell_of_the_table_is_a_formula(start: str) -> None:
    sly = claim(
        telling(fact("supply", "cut", "russian", "radkivka"), f"{start}HYPERLINK(1)", outlet=f"{start}x")
    )
    rows = list(csv.DictReader(io.StringIO(write(contents(claims=(sly,)), "csv"))))
    assert rows[0]["sentence"] == f"'{start}HYPERLINK(1)"
    assert rows[0]["outlet"].startswith("'")


# Data.


def test_the_table_has_a_line_for_each_sentence() -> None:
    rows = list(csv.DictReader(io.StringIO(write(contents(), "csv"))))
    assert len(rows) == sum(len(one.tellings) for one in contents().claims)
    lost = next(row for row in rows if row["kind"] == "losses")
    assert (lost["count_low"], lost["count_high"], lost["speaker"], lost["speaker_side"]) == (
        "", "40", "Lyadov", "russian",
    )  # fmt: skip


def test_json_gives_every_claim_its_sources() -> None:
    data = json.loads(write(contents(), "json"))
    control = next(section for section in data["sections"] if section["id"] == "control")["claims"]
    assert [one["statement"] for one in control] == [
        "Pishchane captured by Russia.",
        "Pishchane held by Ukraine.",
    ]
    assert control[0]["tellings"][0]["sentence"] == "Село взято."
    assert control[0]["tellings"][0]["published"] == "2026-07-01T07:00:00+00:00"
    assert data["series"][1] == {
        "name": "Attacks, day so far",
        "kind": "assaults",
        "whole_day": False,
        "points": [],
    }
    assert data["feeds"][1]["error"] == "No answer within 20 s."


def test_geojson_has_settlements_where_the_gazetteer_has_them() -> None:
    from kupmon.axis.gazetteer import load

    axis_wide = claim(telling(fact("assaults", "reported", "russian", "kupiansk-axis"), "x"))
    disputed = Disagreement("kivsharivka", "count", date(2026, 7, 1), date(2026, 7, 1), ())
    made = contents(claims=(*contents().claims, axis_wide), disagreements=(disputed,))
    data = json.loads(write(made, "geojson"))
    places = {feature["id"]: feature for feature in data["features"]}
    known = {name for name in ("pishchane", "kivsharivka") if load().places[name].lat is not None}
    assert set(places) == known
    for name, feature in places.items():
        place = load().places[name]
        assert feature["geometry"] == {"type": "Point", "coordinates": [place.lon, place.lat]}
    assert places["kivsharivka"]["properties"]["disputed"]
    statements = [one["statement"] for one in places["kivsharivka"]["properties"]["claims"]]
    assert statements == ["2 civilians injured at Kivsharivka.", "1 civilian killed at Kivsharivka."]


def test_undated_articles_say_so() -> None:
    undated = replace(TAKEN.tellings[0], dated=False)
    shown = contents(claims=(claim(undated),))
    assert "undated, fetched 1 July 2026, 10:00" in write(shown, "md", KYIV)
    assert next(csv.DictReader(io.StringIO(write(shown, "csv"))))["published"] == ""


def test_every_sentence_of_a_brief_is_a_stored_one() -> None:
    stored = {each.sentence for one in contents().claims for each in one.tellings}
    quoted = set(re.findall(r"^  - “(.*?)” \(", write(contents(), "md", KYIV), re.MULTILINE))
    assert quoted
    assert quoted <= stored
