"""The command palette: every command of the table, and the saved views of feeds.toml."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from textual.app import App
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider

from kupmon.ui.commands import Shown, in_force
from kupmon.ui.messages import tr
from kupmon.ui.safe import content
from kupmon.ui.screens.main import MainScreen


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette."""

    name: str
    aside: str
    """Keys of a command, query of a view."""
    tip: str
    run: Callable[[], object]


def open_palette(app: App[Any]) -> None:
    """Open it with words in the reader's language, unless it is open."""
    if not CommandPalette.is_open(app):
        words = tr("Find a command, a view or a theme")
        app.push_screen(CommandPalette(placeholder=words, id="--command-palette"))


class Listed(Provider):
    """Finds among its entries by name and explanation."""

    def entries(self) -> Iterator[Entry]:
        """What there is to find."""
        return iter(())

    async def discover(self) -> Hits:
        """All of them, in their order."""
        for entry in self.entries():
            shown = content(entry.name, (f"  {entry.aside}", "$text-muted"))
            yield DiscoveryHit(shown, entry.run, text=entry.name, help=entry.tip)

    async def search(self, query: str) -> Hits:
        """Those whose name or explanation matches."""
        matcher = self.matcher(query)
        for entry in self.entries():
            score = max(matcher.match(entry.name), matcher.match(entry.tip))
            if score > 0:
                shown = content(entry.name, (f"  {entry.aside}", "$text-muted"))
                yield Hit(score, shown, entry.run, text=entry.name, help=entry.tip)


def _is_a_move(shown: Shown) -> bool:
    """Whether a command only moves about, which nobody opens the palette for; such ones stand last."""
    return shown.command.id.startswith(("move.", "pane.", "article.", "map."))


class Commands(Listed):
    """Every command that the screen below has an action for."""

    def entries(self) -> Iterator[Entry]:
        """From the table."""
        main = self.app.screen_stack[0]
        if not isinstance(main, MainScreen):
            return
        look = main.desk.look
        for shown in sorted(in_force(main.desk.config.ui.keys), key=_is_a_move):
            command = shown.command
            if hasattr(self.screen, f"action_{command.action}"):
                run = partial(self.screen.run_action, command.action)
                yield Entry(tr(command.name), look.typed(shown.keys), tr(command.tip), run)


class Views(Listed):
    """The saved views, where there is a timeline to filter."""

    def entries(self) -> Iterator[Entry]:
        """From `[views]`."""
        if isinstance(self.screen, MainScreen):
            for name, query in self.screen.desk.config.views:
                yield Entry(
                    tr("View: {name}").format(name=name),
                    query,
                    tr("A saved view of feeds.toml"),
                    partial(self.screen.take_view, query),
                )


class Themes(Listed):
    """The house's themes and Textual's own; listed only when they are looked for."""

    def entries(self) -> Iterator[Entry]:
        """Every theme there is."""
        main = self.app.screen_stack[0]
        if isinstance(main, MainScreen):
            for name in sorted(self.app.available_themes):
                yield Entry(
                    tr("Theme: {name}").format(name=name),
                    "",
                    tr("Colours of the screen; kept for the next start"),
                    partial(main.choose_theme, name),
                )

    async def discover(self) -> Hits:
        """None: there are many."""
        nothing: tuple[DiscoveryHit, ...] = ()
        for hit in nothing:
            yield hit
