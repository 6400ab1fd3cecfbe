"""Making oneself heard: the terminal's bell, a notice of the desktop, a program of the reader's."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from kupmon.axis import gazetteer
from kupmon.config import Config
from kupmon.errors import StoreError
from kupmon.model import StoredArticle
from kupmon.store import Store
from kupmon.ui.alerts import Notice, deserves, filled, is_quiet, notices
from kupmon.ui.archive import Archive
from kupmon.ui.look import Look
from kupmon.ui.messages import tr

COMMAND_S = 10.0
"""A program of the reader's that takes longer is ended."""
PAGE = 200
"""Articles that are looked at together."""
REMEMBERED = 10_000
"""Articles that have rung already."""


@dataclass(slots=True)
class Bell:
    """Rings for articles as they come in, once for each.

    Args:
        archive: Where articles are.
        look: Gives the time zone of the quiet hours.
        config: Gives the settings in force.
        clock: The time now, aware.
        strike: Rings the terminal's bell.
        complain: Says on the screen that something could not be done.
        since: Articles that came before do not ring, not even when they are edited.
    """

    archive: Archive
    look: Look
    config: Callable[[], Config]
    clock: Callable[[], datetime]
    strike: Callable[[], None]
    complain: Callable[[str], None]
    since: datetime
    _waiting: dict[int, None] = field(default_factory=dict)
    _rung: dict[int, None] = field(default_factory=dict)

    def heard(self, ids: Iterable[int]) -> bool:
        """Take note of new articles; whether there was nothing waiting before, so that `ring` is due."""
        first = not self._waiting
        if self.config().alerts.enabled:
            self._waiting |= dict.fromkeys(one for one in ids if one not in self._rung)
        return first and bool(self._waiting)

    async def ring(self) -> None:
        """Ring for what waits, in the ways that `[alerts]` names; in the quiet hours for nothing."""
        ids, self._waiting = list(self._waiting), {}
        rules = self.config().alerts
        found = await self._articles(ids)
        for article in found:
            self._rung[article.row.id] = None
        for one in list(self._rung)[:-REMEMBERED]:
            del self._rung[one]
        if not found or is_quiet(rules.quiet, self.clock(), self.look.zone):
            return
        told = notices(found)
        if "bell" in rules.how:
            self.strike()
        if "desktop" in rules.how:
            await self._say_all(told, desktop)
        if "command" in rules.how and rules.command:
            await self._say_all(told, lambda notice: run(filled(rules.command, notice)))

    async def _articles(self, ids: Sequence[int]) -> list[StoredArticle]:
        """Those of the articles that deserve it, the newest first."""
        rules = self.config().alerts
        found: list[StoredArticle] = []
        for at in range(0, len(ids), PAGE):
            part = ids[at : at + PAGE]
            try:
                found += await self.archive.ask(partial(_stored, ids=part))
            except StoreError:
                return []
        places = await asyncio.to_thread(_places, rules.places)
        # What is not read yet is told of again as soon as it is.
        read = (one for one in found if not one.unread and one.row.fetched >= self.since)
        chosen = [one for one in read if deserves(one, rules, places)]
        return sorted(chosen, key=lambda article: article.row.when, reverse=True)

    async def _say_all(self, told: Iterable[Notice], way: Callable[[Notice], Awaitable[str | None]]) -> None:
        for notice in told:
            fault = await way(notice)
            if fault:
                self.complain(fault)
                return


def _stored(store: Store, ids: Sequence[int]) -> list[StoredArticle]:
    return store.articles(ids)


def _places(names: Iterable[str]) -> frozenset[str]:
    known = gazetteer.load()
    return frozenset(place for name in names for place in known.named(name))


async def run(command: Sequence[str]) -> str | None:
    """Run a program without a shell; a sentence where that failed."""
    null = asyncio.subprocess.DEVNULL
    try:
        process = await asyncio.create_subprocess_exec(*command, stdin=null, stdout=null, stderr=null)
    except (OSError, ValueError) as error:
        return tr("The command of [alerts] could not be started: {error}").format(error=error)
    try:
        status = await asyncio.wait_for(process.wait(), COMMAND_S)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        return tr("The command of [alerts] took too long and was ended.")
    return tr("The command of [alerts] ended with status {n}.").format(n=status) if status else None


class _Heard(logging.Handler):
    """Keeps what a library says of its failures: on the screen it would be written across the panes."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self.words = str(error) or record.getMessage()


async def desktop(notice: Notice) -> str | None:
    """Show a notice on the desktop; a sentence where there is none that takes it."""
    from desktop_notifier import DesktopNotifier  # noqa: PLC0415 - only for those who ask for it

    logger, heard = logging.getLogger("desktop_notifier"), _Heard()
    logger.addHandler(heard)
    logger.propagate = False
    try:
        await DesktopNotifier(app_name="kupmon").send(
            title=notice.title, message="\n".join(filter(None, (notice.text, notice.link)))
        )
    except Exception as error:  # noqa: BLE001 - whatever the desktop's own library raises, reading goes on
        heard.words = str(error)
    finally:
        logger.removeHandler(heard)
    if heard.words:
        return tr("This desktop takes no notices ({error}). Set [alerts] how to bell or command.").format(
            error=heard.words
        )
    return None
