"""The bundled archive, asked over real HTTP as the pipeline asks it."""

import io
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import feedparser
import pytest

from kupmon.sample import NOW, serve
from kupmon.sample.archive import outlets

STORIES = [(outlet, story) for outlet in outlets() for story in outlet.stories]
XML_OUTLETS = [outlet for outlet in outlets() if outlet.format in {"rss", "atom", "rdf"}]


@pytest.fixture(scope="module")
def sample():
    with serve(0) as running:
        yield running


def ask(url, **headers):
    """Status, headers and body, whatever the status."""
    request = urllib.request.Request(url, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.status, answer.headers, answer.read()


def parsed(sample, outlet):
    return feedparser.parse(io.BytesIO(ask(f"{sample.base}/{outlet.id}/feed")[2]))


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = set()

    def handle_starttag(self, tag, attrs):
        self.found |= {value for name, value in attrs if name == "href"}


@pytest.mark.parametrize("outlet", XML_OUTLETS, ids=lambda outlet: outlet.id)
def test_every_feed_parses_to_all_its_items(sample, outlet):
    feed = parsed(sample, outlet)
    assert not feed.bozo
    assert len(feed.entries) == len(outlet.stories) > 0
    assert feed.feed.title == outlet.name
    assert {entry.title for entry in feed.entries} == {story.title for story in outlet.stories}
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)


@pytest.mark.parametrize("outlet", XML_OUTLETS, ids=lambda outlet: outlet.id)
def test_dates_lie_within_the_ten_days_or_are_odd_on_purpose(sample, outlet):
    for entry in parsed(sample, outlet).entries:
        if entry.id.endswith(("-undated", "-future")):
            continue
        at = datetime(*entry.published_parsed[:6], tzinfo=UTC)
        assert NOW - timedelta(days=10) < at < NOW
        assert entry.get("published") or entry.get("updated")
