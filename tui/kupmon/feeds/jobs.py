"""What a worker can be asked to do with what came."""

from __future__ import annotations

from kupmon.feeds.tasks import PageTask, PageText, Read, Task
from kupmon.feeds.workers import Job

READ: Job[Task, Read] = Job("kupmon.feeds.read:read", Read)
PAGE: Job[PageTask, PageText] = Job("kupmon.feeds.page:read", PageText)
