"""The command palette, from the table of commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Hits, Provider

from kupmon.ui.commands import Shown, in_force
from kupmon.ui.safe import content

if TYPE_CHECKING:
    from collections.abc import Iterator


class Commands(Provider):
    """Every command that the screen below has an action for."""

    def _available(self) -> Iterator[Shown]:
        keys = getattr(self.app, "config", None)
        for entry in in_force(keys.ui.keys if keys else ()):
            if hasattr(self.screen, f"action_{entry.command.action}"):
                yield entry

    async def discover(self) -> Hits:
        """All of them, in the order of the table."""
        for entry in self._available():
            yield DiscoveryHit(
                content(entry.command.name, (f"  {entry.keys}", "$text-muted")),
                partial(self.screen.run_action, entry.command.action),
                text=entry.command.name,
                help=entry.command.tip,
            )

    async def search(self, query: str) -> Hits:
        """Those whose name or explanation matches."""
        matcher = self.matcher(query)
        for entry in self._available():
            score = max(matcher.match(entry.command.name), matcher.match(entry.command.tip))
            if score > 0:
                yield Hit(
                    score,
                    content(entry.command.name, (f"  {entry.keys}", "$text-muted")),
                    partial(self.screen.run_action, entry.command.action),
                    text=entry.command.name,
                    help=entry.command.tip,
                )
