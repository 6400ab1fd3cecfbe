"""`claims`, `brief` and `refresh-facts` on the sample, as a user runs them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kupmon.cli import main
from kupmon.model import Reading, Relevance
from kupmon.store import open_store


@pytest.fixture(scope="module")
def polled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the whole sample in it."""
    path = tmp_path_factory.mktemp("sample") / "news.db"
    with pytest.raises(SystemExit):
        main(["--sample", "--db", str(path), "poll"])
    return path


@pytest.fixture
def run(desk, polled, tmp_path):
    """Run a command on a copy of it."""
    path = tmp_path / "copy.db"
    shutil.copy(polled, path)
    return lambda *arguments: desk.plain("--sample", "--db", str(path), *arguments)


def test_claims_are_told_with_their_voices(run):
    ran = run("claims", "--place", "Петропавлівка")
    lines = ran.out.splitlines()
    assert ran.status == 0
    taken = next(n for n, line in enumerate(lines) if line.endswith("Petropavlivka captured by Russia."))
    assert "Ministry of Defence of Russia (Russian)" in lines[taken + 1]
    assert "first told 10 June 2026, 12:05" in lines[taken + 1]


def test_every_spelling_of_a_place_finds_the_same_claims(run):
    spellings = ("Петропавлівка", "Петропавловка", "Petropavlivka", "petropavlivka")
    assert len({run("claims", "--place", spelling).out for spelling in spellings}) == 1


def test_a_place_that_nobody_knows_is_a_mistake(run):
    ran = run("claims", "--place", "Atlantis")
    assert ran.status == 2
    assert "'Atlantis'" in ran.err


def test_claims_as_json_lead_to_stored_sentences(run, polled):
    claims = json.loads(run("claims", "--json").out)
    store = open_store(polled)
    try:
        for claim in claims:
            for telling in claim["tellings"]:
                article = store.article(telling["article"])
                assert telling["sentence"] in article.body
                assert telling["link"] == article.row.link
    finally:
        store.close()


def test_a_query_bounds_the_claims_to_what_it_finds(run):
    every = json.loads(run("claims", "--json").out)
    russian = json.loads(run("claims", "--json", "side:russian").out)
    assert 0 < len(russian) < len(every)
    for claim in russian:
        assert any(telling["outlet_side"] == "russian" for telling in claim["tellings"])


def test_a_query_that_makes_no_sense_is_shown_where_it_does_not(run):
    ran = run("claims", "side:martian")
    assert ran.status == 2
    assert "side:martian" in ran.err


def test_the_brief_shows_what_the_sample_was_made_to_show(run):
    brief = run("brief", "--since", "10d").out
    assert "These are samples" in brief
    assert "**Petropavlivka captured by Russia.**" in brief
    assert "Petropavlivka, 10 June 2026 to 11 June 2026: who holds it." in brief
    assert "Attacks on the axis, whole day: " in brief
    assert "Attacks on the axis, day so far: " in brief
    assert "Kupyansk is not named in the daily bulletin, 2nd bulletin running" in brief
    assert "Kivsharivka, 9 June 2026 (drone), as it became known: " in brief
    assert "12 feeds, 10 answered, 2 failed." in brief


def test_the_brief_shows_casualties_as_they_became_known_and_losses_by_side(run):
    brief = run("brief", "--since", "10d").out
    history = next(line for line in brief.splitlines() if "as it became known: " in line)
    assert history.endswith("→ 5 injured → 1 killed.**")
    steps = brief.split(history)[1].split("- **")[0]
    assert "9 June 2026, 17:30" in steps
    assert "Ukrainian losses of men, as the Russian side claims them: " in brief
    assert "Settlements under fire, as named: " in brief


def test_reprints_are_folded_into_voices(run):
    claims = json.loads(run("claims", "--place", "Петропавлівка", "--json").out)
    assert any(len(claim["articles"]) > 2 * len(claim["voices"]) for claim in claims)


def test_a_brief_ends_where_it_is_told_to(run):
    ran = run("brief", "--since", "2026-06-08", "--until", "2026-06-09", "--format", "json")
    brief = json.loads(ran.out)
    assert brief["until"] == "2026-06-09T20:59:59.999999+00:00"
    claims = [claim for section in brief["sections"] for claim in section["claims"]]
    seen = [telling["seen"] for claim in claims for telling in claim["tellings"]]
    assert seen
    assert all("2026-06-07T21:00" <= when <= brief["until"] for when in seen)


def test_a_brief_that_ends_before_it_begins_is_a_mistake(run):
    ran = run("brief", "--since", "2026-06-10", "--until", "2026-06-08")
    assert ran.status == 2
    assert "before the beginning" in ran.err


def test_two_briefs_of_one_time_are_the_same(run):
    times = ("--since", "2026-06-08")
    assert run("brief", *times, "--format", "csv").out == run("brief", *times, "--format", "csv").out


@pytest.mark.parametrize(
    ("form", "begins"), [("md", "# Kupyansk"), ("html", "<!DOCTYPE html>"), ("csv", "section,")]
)
def test_the_brief_comes_in_every_format(run, form, begins):
    ran = run("brief", "--format", form)
    assert ran.status == 0
    assert ran.out.startswith(begins)


@pytest.mark.parametrize("form", ["json", "geojson"])
def test_the_brief_as_data_can_be_read(run, form):
    assert json.loads(run("brief", "--since", "10d", "--format", form).out)


def test_a_day_reaches_further_back_than_hours(run):
    short = json.loads(run("brief", "--since", "24h", "--format", "json").out)
    long = json.loads(run("brief", "--since", "2026-06-05", "--format", "json").out)
    assert long["since"] == "2026-06-04T21:00:00+00:00"
    assert sum(len(s["claims"]) for s in short["sections"]) < sum(len(s["claims"]) for s in long["sections"])


def test_since_the_last_look_needs_one(run, tmp_path):
    assert run("brief", "--since", "last").status == 2
    store = open_store(tmp_path / "copy.db")
    store.set_last_look(store.article(store.ids()[0]).row.fetched)
    store.close()
    assert run("brief", "--since", "last").status == 0


@pytest.mark.parametrize("said", ["yesterday", "5", "2026-13-01", "-1h"])
def test_a_time_that_is_none_is_a_mistake(run, said):
    ran = run("brief", f"--since={said}")
    assert ran.status == 2
    assert "24h" in ran.err


def test_a_brief_of_an_empty_store_says_what_to_do(desk, tmp_path):
    ran = desk.plain("--sample", "--db", str(tmp_path / "new.db"), "brief")
    assert ran.status == 0
    assert "kupmon poll" in ran.err


def test_reading_anew_changes_nothing_where_nothing_has_changed(run):
    before = run("items", "--json").out
    ran = run("refresh-facts")
    assert (ran.status, ran.out) == (0, "")
    assert "0 changed" in ran.err
    assert run("items", "--json").out == before


def test_reading_anew_brings_back_what_an_older_reading_missed(run, tmp_path):
    claims = run("claims", "--json").out
    store = open_store(tmp_path / "copy.db")
    number, article = next(
        (number, article) for number, article in store.bodies() if "Petropavlivka, east" in article.item.title
    )
    known = store.article(number)
    relevance = Relevance(known.row.score, relevant=True, reasons=known.reasons)
    store.save_article(number, article, Reading(relevance, known.passage, facts=known.facts[:1]))
    store.close()
    assert run("claims", "--json").out != claims
    ran = run("refresh-facts")
    assert ran.out == f"+{len(known.facts) - 1} -0  {article.item.title}\n"
    assert run("claims", "--json").out == claims
