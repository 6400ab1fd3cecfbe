"""Read, star and undo: shown at once, stored in a thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kupmon.errors import StoreError
from kupmon.ui.desk import Desk
from kupmon.ui.messages import later, tr

if TYPE_CHECKING:
    from kupmon.store import Change, Store

UNDO_KEPT = 100


class Marks:
    """Stores marks and remembers how to take them back.

    Args:
        desk: Where the store is.
        changed: Called with the ids whose stored marks changed in a way the screen does not show yet.
        failed: Called with a sentence when a mark could not be stored.
    """

    def __init__(
        self, desk: Desk, changed: Callable[[Sequence[int]], None], failed: Callable[[str], None]
    ) -> None:
        self._desk = desk
        self._changed = changed
        self._failed = failed
        self._done: list[Change] = []

    async def store(
        self,
        ids: Sequence[int],
        *,
        read: bool | None = None,
        starred: bool | None = None,
        undoable: bool = True,
    ) -> int:
        """Store marks; how many items really changed."""
        change = await self._try(ids, lambda store: store.mark(ids, read=read, starred=starred))
        if change and undoable:
            self._done = [*self._done, change][-UNDO_KEPT:]
        return len(touched(change)) if change else 0

    async def tag(self, ids: Sequence[int], *, add: Sequence[str], remove: Sequence[str]) -> None:
        """Store tags."""
        change = await self._try(ids, lambda store: store.tag(ids, add=add, remove=remove))
        if change:
            self._done = [*self._done, change][-UNDO_KEPT:]

    async def keep(self, ids: Sequence[int]) -> bool:
        """Keep items that score too little; whether that was stored."""
        try:
            kept = await self._desk.archive.ask(lambda store: store.keep(ids))
        except StoreError as error:
            self._failed(str(error))
            return False
        if kept:
            self._done = [*self._done, kept_now(kept)][-UNDO_KEPT:]
        return True

    async def undo(self) -> Change | None:
        """Take the last change back; what was taken back, or `None`."""
        if not self._done:
            return None
        change = self._done.pop()
        await self._try(touched(change), lambda store: store.undo(change))
        self._changed(touched(change))
        return change

    async def _try(self, ids: Sequence[int], work: Callable[[Store], Change]) -> Change | None:
        try:
            return await self._desk.archive.ask(work)
        except StoreError as error:
            self._failed(str(error))
            self._changed(ids)
            return None


def touched(change: Change) -> tuple[int, ...]:
    """Ids that a change is about."""
    tagged = (number for number, _ in (*change.tagged, *change.untagged))
    marked = (*change.read, *change.unread, *change.starred, *change.unstarred)
    return tuple(dict.fromkeys((*marked, *tagged, *change.kept, *change.unkept)))


def kept_now(ids: tuple[int, ...]) -> Change:
    """The change that keeping is."""
    from kupmon.store import Change  # noqa: PLC0415 - loads what the first paint has no need of

    return Change(kept=ids)


def described(change: Change) -> str:
    """What a change did, in a few words."""
    parts = [
        (change.read, later("{n} marked read")),
        (change.unread, later("{n} marked unread")),
        (change.starred, later("{n} starred")),
        (change.unstarred, later("{n} unstarred")),
        (change.tagged, later("{n} tagged")),
        (change.untagged, later("{n} untagged")),
        (change.kept, later("{n} kept")),
        (change.unkept, later("{n} no longer kept")),
    ]
    return ", ".join(tr(words).format(n=len(ids)) for ids, words in parts if ids)
