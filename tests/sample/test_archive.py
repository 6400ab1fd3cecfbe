"""What the archive tells, and that it can be taken for nothing but a sample."""

import re
import tomllib
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kupmon.sample.archive import outlets

STORIES = [(outlet, story) for outlet in outlets() for story in outlet.stories]
REAL_FEEDS = Path(__file__).parents[2] / "feeds.toml"
MARK = re.compile(r"sample|зраз[ок]|взір|образ[ец]|пример|мовник", re.IGNORECASE)


def one_apostrophe(text):
    return re.sub("['ʼ]", "’", text)


def body(outlet_id, slug):
    found = next(story.body for outlet, story in STORIES if (outlet.id, story.slug) == (outlet_id, slug))
    return one_apostrophe(found)


def test_outlets_write_the_apostrophe_each_in_its_own_way():
    used = {sign for outlet, story in STORIES for sign in "'’ʼ" if f"Куп{sign}янськ" in story.body}
    assert used == {"'", "’", "ʼ"}


def axis_paragraph(text):
    return next(p for p in text.split("\n\n") if "Куп’янському напрямку" in p or "Kupiansk sector" in p)


def test_three_languages_and_three_sides_are_heard():
    languages = Counter(story.language for _, story in STORIES)
    sides = Counter(outlet.side for outlet, _ in STORIES)
    assert 60 <= len(STORIES) <= 75
    assert min(languages["en"], languages["uk"], languages["ru"]) >= 18
    assert min(sides["ukrainian"], sides["russian"], sides["third_party"]) >= 12
    assert {outlet.owner for outlet in outlets()} == {"state", "public", "independent", None}


def test_slugs_are_unique_within_an_outlet():
    seen = Counter((outlet.id, story.slug) for outlet, story in STORIES)
    assert max(seen.values()) == 1


@pytest.mark.parametrize("outlet", outlets(), ids=lambda outlet: outlet.id)
def test_every_outlet_says_that_it_is_a_sample(outlet):
    assert MARK.search(outlet.name)
    assert outlet.site.endswith(".example")
    assert all(story.source_site.endswith(".example") for story in outlet.stories if story.source)


def test_no_real_outlet_is_named_as_publisher():
    real = tomllib.loads(REAL_FEEDS.read_text("utf-8"))["feeds"]
    names = {str(feed.get("name", "")).casefold() for feed in real}
    hosts = {urlsplit(feed["url"]).hostname for feed in real}
    for outlet, story in STORIES:
        assert {outlet.name.casefold(), story.source.casefold()} & names <= {""}
        assert not {outlet.site, story.source_site} & hosts


def test_both_sides_claim_one_village_on_one_day_and_a_third_is_unsure():
    assert "освободили населенный пункт Петропавловка" in body("obrazets", "osvobozhdena-petropavlovka")
    assert "Петропавлівка" in body("movnyk", "petropavlivka-sprostuvannia")
    assert "залишається під контролем Сил оборони" in body("movnyk", "petropavlivka-sprostuvannia")
    assert "have not observed evidence" in body("institute", "assessment-june-10")


def test_casualty_figures_change_within_a_day():
    stories = [story for outlet, story in STORIES if outlet.id == "oskil-post" and "dron-kivs" in story.slug]
    hours = [story.at.hour for story in stories]
    assert hours == [10, 12, 17]
    figures = ["Поранено двох людей", "зросла до п’яти", "одна людина загинула, п’ятеро поранені"]
    assert all(figure in story.body for figure, story in zip(figures, stories, strict=True))


def test_one_wire_story_runs_in_five_outlets_and_three_languages():
    told = [(outlet, story) for outlet, story in STORIES if "Sample Wire" in story.body + story.source]
    told = [(o, s) for o, s in told if re.search(r"two bottles|двома пляшками|двумя бутылками", s.body)]
    assert len({outlet.id for outlet, _ in told}) == 5
    assert {story.language for _, story in told} == {"en", "uk", "ru"}


def test_bulletins_of_morning_and_evening_run_for_days_with_one_axis_paragraph_each():
    bulletins = [story for outlet, story in STORIES if outlet.id == "zrazok-inform"]
    assert Counter(story.slug.split("-")[0] for story in bulletins) == {"ranok": 8, "vechir": 3}
    for story in bulletins:
        assert len(story.paragraphs) >= 14
        assert (
            sum("Куп’янському напрямку" in one_apostrophe(paragraph) for paragraph in story.paragraphs) == 1
        )


def test_the_town_is_not_named_in_the_bulletins_about_the_last_two_days():
    """Those about 12 and 13 June are silent, the one about 11 June is not, and 9 June morning is missing."""
    silent = [("zrazok-inform", "ranok-13-chervnia"), ("zrazok-inform", "ranok-14-chervnia")]
    silent += [("zrazok-inform", "vechir-13-chervnia"), ("suna", "evening-update-june-12")]
    for outlet, slug in silent:
        named = re.sub("Куп’янському напрямку|Kupiansk sector", "", axis_paragraph(body(outlet, slug)))
        assert not re.search("Куп’янс|Kupiansk", named)
    assert "Куп’янська" in axis_paragraph(body("zrazok-inform", "ranok-12-chervnia"))
    assert "ranok-9-chervnia" not in {story.slug for _, story in STORIES}
