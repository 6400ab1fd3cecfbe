"""A screen that is one list with a title, and the keys that all such screens share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from textual.screen import Screen

from kupmon.ui.commands import in_force
from kupmon.ui.desk import Desk
from kupmon.ui.messages import later, tr
from kupmon.ui.widgets.keyline import Hint, KeyLine
from kupmon.ui.widgets.page import Page

PAIRS = {
    "move.next": (("move.next", "move.previous"), later("move")),
    "pane.right": (("pane.left", "pane.right"), later("side")),
    "map.in": (("map.in", "map.out"), later("zoom")),
}
"""Commands that are named together with the one that does the opposite, and what both are called."""


class ListPage(Page):
    """A list to look through."""

    COMPONENT_CLASSES = {
        "page--text",
        "page--title",
        "page--quiet",
        "page--note",
        "page--error",
        "page--bar",
        "page--chosen",
        "page--chosen-blurred",
        "page--selection",
    }


def hints(
    ids: Iterable[str], keys: Iterable[tuple[str, str]], words: Mapping[str, str] = MappingProxyType({})
) -> KeyLine:
    """The last line of a screen: these commands with their keys in force.

    Args:
        ids: Of the commands.
        keys: The user's own, from `[ui.keys]`.
        words: What to call commands that do something of their own here, by id.
    """
    shown = {entry.command.id: entry for entry in in_force(keys)}
    first = {id_: entry.keys.split(" ")[0] for id_, entry in shown.items()}
    hints: list[Hint] = []
    for id_ in ids:
        pair, name = PAIRS.get(id_, ((id_,), shown[id_].command.name))
        named = "/".join(first[one] for one in pair)
        hints.append((named, tr(words.get(id_, name)).lower(), f"screen.{shown[id_].command.action}"))
    return KeyLine(hints)


class ListScreen(Screen[None]):
    """Moves through its one list; back leaves it."""

    desk: Desk

    def on_mount(self) -> None:
        """Draw with the signs of the settings."""
        self.set_class(self.desk.config.ui.ascii, "ascii")
        self.page.BAR = self.desk.look.signs.bar

    def hints(
        self,
        ids: Iterable[str],
        keys: Iterable[tuple[str, str]],
        words: Mapping[str, str] = MappingProxyType({}),
    ) -> KeyLine:
        """The last line, from the table of commands."""
        return hints(ids, keys, words)

    @property
    def page(self) -> ListPage:
        """The list."""
        return self.query_one(ListPage)

    def action_move_next(self) -> None:
        """Next."""
        self.page.step(1)

    def action_move_previous(self) -> None:
        """Previous."""
        self.page.step(-1)

    def action_move_top(self) -> None:
        """First."""
        self.page.to_top()

    def action_move_bottom(self) -> None:
        """Last."""
        self.page.to_bottom()

    def action_move_page_down(self) -> None:
        """A screen down."""
        self.page.page(1)

    def action_move_page_up(self) -> None:
        """A screen up."""
        self.page.page(-1)

    def action_back(self) -> None:
        """Leave."""
        self.dismiss()

    def action_quit(self) -> None:
        """Leave: q goes back before it quits."""
        self.action_back()

    async def action_palette(self) -> None:
        """Find a command by its name."""
        await self.app.run_action("command_palette")
