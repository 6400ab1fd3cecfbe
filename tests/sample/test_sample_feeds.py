"""The archive's feeds as a feed reader sees them."""

import io
import json
from datetime import UTC, datetime, timedelta

import feedparser
import pytest

from kupmon.sample import NOW
from kupmon.sample.archive import outlets

BY_ID = {outlet.id: outlet for outlet in outlets()}
FEEDS = [outlet for outlet in outlets() if outlet.stories]
XML_FEEDS = [outlet for outlet in FEEDS if outlet.format != "json"]


def named(outlet):
    return outlet.id


def address(sample, outlet):
    return f"{sample.base}/{outlet.id}/feed"


@pytest.fixture
def parsed(sample, ask):
    return lambda outlet: feedparser.parse(io.BytesIO(ask(address(sample, outlet))[2]))


def test_every_format_of_the_real_world_is_there():
    assert {outlet.format for outlet in outlets()} == {"rss", "atom", "rdf", "json", "portal", "down"}
    assert "windows-1251" in {outlet.encoding for outlet in outlets()}
    assert [outlet.id for outlet in outlets() if outlet.full] == ["primer"]


@pytest.mark.parametrize("outlet", XML_FEEDS, ids=named)
def test_a_feed_parses_to_all_its_items(parsed, outlet):
    feed = parsed(outlet)
    assert not feed.bozo
    assert feed.feed.title == outlet.name
    assert {entry.title for entry in feed.entries} == {story.title for story in outlet.stories}
    assert len({entry.id for entry in feed.entries}) == len(feed.entries) == len(outlet.stories)
    assert {tag.term for entry in feed.entries for tag in entry.tags} == {"sample"}


def test_the_json_feed_holds_all_its_items(sample, ask):
    outlet = BY_ID["movnyk"]
    document = json.loads(ask(address(sample, outlet))[2])
    assert document["version"].startswith("https://jsonfeed.org/version/1")
    assert [item["title"] for item in document["items"]] == [
        story.title for story in sorted(outlet.stories, key=lambda s: s.at, reverse=True)
    ]
    assert all(item["tags"] == ["sample"] for item in document["items"])


@pytest.mark.parametrize("outlet", XML_FEEDS, ids=named)
def test_dates_lie_within_the_ten_days_save_the_odd_ones(parsed, outlet):
    for entry in parsed(outlet).entries:
        stamp = entry.get("published_parsed") or entry.get("updated_parsed")
        if entry.id.endswith("-undated"):
            assert stamp is None
        elif entry.id.endswith("-future"):
            assert datetime(*stamp[:6], tzinfo=UTC) > NOW + timedelta(days=1)
        else:
            assert NOW - timedelta(days=10) < datetime(*stamp[:6], tzinfo=UTC) < NOW


def test_an_aggregator_names_the_outlet_it_took_an_item_from(parsed):
    sources = {entry.source.title for entry in parsed(BY_ID["monitor"]).entries}
    assert {"Sample Wire", "Агентство «Образец»", "Оскіл Пост (зразок)"} < sources


def test_only_the_full_feed_carries_whole_texts(parsed):
    whole = parsed(BY_ID["primer"]).entries
    assert all(entry.content[0].value.count("<p>") >= 3 for entry in whole)
    assert not any("content" in entry for entry in parsed(BY_ID["sample-wire"]).entries)


@pytest.mark.parametrize("outlet", FEEDS, ids=named)
def test_what_is_unchanged_is_not_sent_again(sample, ask, outlet):
    url = address(sample, outlet)
    headers = ask(url)[1]
    if outlet.id == "primer":
        headers = ask(url, If_None_Match=headers["ETag"])[1]
    for again in ({"If_None_Match": headers["ETag"]}, {"If_Modified_Since": headers["Last-Modified"]}):
        status, _, body = ask(url, **again)
        assert (status, body) == (304, b"")
    assert ask(url, If_None_Match='"another"', If_Modified_Since=headers["Last-Modified"])[0] == 200


@pytest.mark.parametrize("by", [("ETag", "If_None_Match"), ("Last-Modified", "If_Modified_Since")])
def test_who_has_the_first_version_of_an_article_gets_the_edited_one(sample, ask, by):
    validator, condition = by
    url = address(sample, BY_ID["primer"])
    _, headers, first = ask(url)
    status, _, second = ask(url, **{condition: headers[validator]})
    before, after = (feedparser.parse(io.BytesIO(body)).entries for body in (first, second))
    assert status == 200
    assert [entry.id for entry in before] == [entry.id for entry in after]
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old.title != new.title]
    assert len(changed) == 1
    assert "двое пострадавших" in changed[0][0].title
    assert "четверо пострадавших" in changed[0][1].title
    assert changed[0][0].link == changed[0][1].link


def test_two_feeds_fail_in_the_two_usual_ways(sample, ask):
    status, headers, _ = ask(address(sample, BY_ID["outage"]))
    assert (status, headers["Retry-After"]) == (503, "600")
    status, headers, body = ask(address(sample, BY_ID["portal"]))
    assert status == 200
    assert headers.get_content_type() == "text/html"
    assert body.startswith(b"<!DOCTYPE html>")


def test_hostile_words_arrive_as_they_were_written(parsed):
    titles = [entry.title for entry in parsed(BY_ID["sample-wire"]).entries]
    hostile = next(title for title in titles if "[@click=app.quit]" in title)
    assert "<b>🔥🔥</b>" in hostile
    assert "\u202e" in hostile
