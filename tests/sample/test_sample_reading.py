"""The archive through the real poller and page reader: all of it arrives, and nothing of a page's frame."""

import pytest

from kupmon.feeds.body import Pages
from kupmon.feeds.poller import Job, Poller
from kupmon.model import FeedState
from kupmon.sample.archive import outlets
from kupmon.sample.pages import NOTICE, WORDS
from kupmon.text import clean

STORIES = {f"tag:{o.site},2026:{story.slug}": story for o in outlets() for story in o.stories}
WITH_TAGS = "tag:sample-wire.example,2026:oskil-crossing-hit-again"
"""Its last paragraph holds what looks like markup, which a page reader may drop."""


@pytest.fixture
async def polled(sample):
    jobs = [Job(feed, FeedState(url=feed.url, name=feed.name), set) for feed in sample.config.feeds]
    async with Poller(sample.config.poll, clock=sample.clock) as poller:
        return [found async for found in poller.poll(jobs)]


async def test_ten_feeds_answer_and_two_fail_with_their_cause(polled):
    failed = {found.state.name: found.state.error for found in polled if found.outcome == "failed"}
    assert "503" in failed.pop("Sample Outage Daily")
    assert "HTML page" in failed.pop("Зразок-портал (сторінка замість стрічки)")
    assert not failed
    assert {item.key for found in polled for item in found.items} == set(STORIES)


async def test_every_article_comes_whole_and_without_the_frame_of_its_page(sample, polled):
    feeds = {feed.url: feed for feed in sample.config.feeds}
    async with Pages(sample.config.poll) as pages:
        for item in [item for found in polled for item in found.items]:
            article = await pages.article(item, feeds[item.feed])
            assert not article.note
            told = [STORIES[item.key].paragraphs]
            told += [STORIES[item.key].edited.paragraphs] if STORIES[item.key].edited else []
            upto = -1 if item.key == WITH_TAGS else None
            assert any(all(clean(p) in article.body for p in story[:upto]) for story in told), item.key
            assert NOTICE[item.language] not in article.body
            assert WORDS[item.language]["also"] not in article.body
            assert WORDS[item.language]["more"] not in article.body
