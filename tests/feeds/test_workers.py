"""Readers of their own: they die, hang and break without taking anything with them."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest
from polling import NOW

from kupmon.errors import FeedFormatError
from kupmon.feeds.jobs import READ
from kupmon.feeds.received import Received
from kupmon.feeds.tasks import Origin, Task
from kupmon.feeds.workers import Job, UnfinishedError, Workers

FEED = b"<rss><channel><item><title>One</title></item></channel></rss>"
TASK = Task(Received(FEED), Origin("https://a.example/f", "F"), NOW)
MANY = b" ".join(b"a%d='1'" % number for number in range(60_000))
SLOW = Task(Received(FEED.replace(b"</title>", b"</title><x xml:base='/' " + MANY + b"/>")), TASK.origin, NOW)


async def test_one_that_died_at_rest_is_replaced() -> None:
    async with Workers() as workers:
        await workers.run(READ, TASK, 10)
        (resting,) = workers._idle
        os.kill(resting.pid, signal.SIGKILL)
        assert (await workers.run(READ, TASK, 10)).items[0].title == "One"


async def test_one_that_takes_too_long_is_ended_and_the_next_job_is_done() -> None:
    async with Workers(1) as workers:
        with pytest.raises(FeedFormatError, match=r"within 0\.2 s \(poll\.parse_timeout\)"):
            await workers.run(READ, SLOW, 0.2)
        assert workers._idle == []
        assert (await workers.run(READ, TASK, 10)).total == 1


async def test_one_that_is_no_longer_wanted_is_ended() -> None:
    async with Workers() as workers:
        await workers.run(READ, TASK, 10)
        (resting,) = workers._idle
        running = asyncio.create_task(workers.run(READ, SLOW, 30))
        await asyncio.sleep(0)
        assert workers._idle == []
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert resting.has_ended
        assert resting.process.returncode is not None


async def test_all_end_with_their_context() -> None:
    async with Workers() as workers:
        await asyncio.gather(*(workers.run(READ, TASK, 10) for _ in range(4)))
        workers_there = list(workers._idle)
        assert len(workers_there) == 2
    assert all(worker.has_ended and worker.process.returncode is not None for worker in workers_there)


@pytest.mark.parametrize("function", ["kupmon.feeds.read:nothing", "no.such.module:x", "os:abort"])
async def test_a_job_that_fails_is_a_reason(function: str) -> None:
    async with Workers() as workers:
        with pytest.raises(FeedFormatError):
            await workers.run(Job(function, int), TASK, 10)


STAGED = """
import os, time
def run(task: int):
    yield
    {then}
    return task + 1
"""


@pytest.fixture
def staged(tmp_path, monkeypatch):
    """A job of two stages, of which the second does what a test says."""

    def make(name: str, then: str) -> Job[int, int]:
        (tmp_path / f"{name}.py").write_text(STAGED.format(then=then))
        monkeypatch.setenv(
            "PYTHONPATH", os.pathsep.join(filter(None, (str(tmp_path), os.getenv("PYTHONPATH"))))
        )
        return Job(f"{name}:run", int)

    return make


async def test_every_stage_of_a_job_has_its_own_time(staged) -> None:
    async with Workers() as workers:
        assert await workers.run(staged("in_time", "pass"), 1, 10, 10) == 2


@pytest.mark.parametrize("then", ["time.sleep(60)", "os._exit(1)"])
async def test_a_later_stage_that_fails_is_told_from_the_first(staged, then: str) -> None:
    async with Workers() as workers:
        with pytest.raises(UnfinishedError):
            await workers.run(staged("too_late", then), 1, 10, 0.2)
        assert (await workers.run(READ, TASK, 10)).total == 1


async def test_workers_may_be_started_before_there_is_a_job(staged, tmp_path) -> None:
    mark = tmp_path / "mark"
    (tmp_path / "first.py").write_text(f"from pathlib import Path\ndef load(): Path({str(mark)!r}).touch()")
    staged("any", "pass")
    async with Workers() as workers:
        workers.prepare("first:load")
        workers.prepare("first:load")
        assert (await workers.run(READ, TASK, 10)).total == 1
        assert mark.exists()
        assert len(workers._idle) + len(workers._coming) == 2


async def test_a_worker_that_breaks_before_its_first_job_costs_nothing_but_itself(staged) -> None:
    async with Workers() as workers:
        workers.prepare("no.such.module:load")
        assert (await workers.run(READ, TASK, 10)).total == 1
