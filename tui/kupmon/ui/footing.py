"""The last line of the main screen: the keys that matter where the reader is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kupmon.ui.commands import COMMANDS, in_force
from kupmon.ui.messages import tr

Hint = tuple[str, str, str]
"""Keys, words, and the action that a click runs."""
NOTHING_TO_READ = ("refresh.all", "feeds", "feed.add", "config.edit", "sample")
LAST = ("help", "quit")
"""Kept longest where there is little room."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the reader is, as far as the last line tells it."""

    pane: str = "timeline"
    """The pane that the keys go to."""
    empty: bool = False
    """There is nothing in the timeline, and no filter that would hide it."""
    zoomed: bool = False
    alone: bool = False
    """The terminal has room for one pane only."""
    filtered: bool = False
    searched: bool = False
    sample: bool = False

    @property
    def may_go_back(self) -> bool:
        """Whether Esc and q have something to undo before the screen is left."""
        return self.zoomed or self.pane != "timeline" or self.searched or self.filtered


def footing(at: Standing, keys: Iterable[tuple[str, str]] = ()) -> tuple[Hint, ...]:
    """Keys, words and actions, those first that only count here.

    Args:
        at: Where the reader is.
        keys: The user's own, from `[ui.keys]`.
    """
    first = {entry.command.id: entry.keys.split(" ")[0] for entry in in_force(keys)}
    named = {command.id: command for command in COMMANDS}
    both = f"{first['move.next']}/{first['move.previous']}"
    hints = [(both, tr("move"), "screen.move_next"), *_here(at, first)]
    taken = {action for _, _, action in hints}
    if at.empty:
        offered = [id_ for id_ in NOTHING_TO_READ if id_ != "sample" or not at.sample]
        hints = [(first[id_], tr(named[id_].name).lower(), f"screen.{named[id_].action}") for id_ in offered]
    else:
        ids = [command.id for command in COMMANDS if command.footer and command.id not in LAST]
        usual = [(first[id_], tr(named[id_].footer), f"screen.{named[id_].action}") for id_ in ids]
        hints += [hint for hint in usual if hint[2] not in taken]
    leave = tr("back") if at.may_go_back else tr("quit")
    return (*hints, (first["help"], tr("help"), "screen.help"), (first["quit"], leave, "screen.quit"))


def _here(at: Standing, first: dict[str, str]) -> Iterator[Hint]:
    if at.zoomed:
        yield first["pane.zoom"], tr("all panes"), "screen.pane_zoom"
    if at.alone:
        panes = "/".join(first[f"pane.{pane}"] for pane in ("timeline", "article", "facts"))
        yield panes, tr("panes"), "screen.pane_next"
    if at.searched:
        yield f"{first['hit.next']}/{first['hit.previous']}", tr("hits"), "screen.hit_next"
    if at.pane == "article":
        yield first["read.on"], tr("read on"), "screen.read_on"
        yield first["link.open"], tr("browser"), "screen.link_open"
    elif at.pane == "facts":
        yield first["open"], tr("its sentence"), "screen.open"
        yield first["fact.copy"], tr("copy"), "screen.fact_copy"
    elif at.searched or at.filtered:
        words = tr("clear search") if at.searched else tr("clear filter")
        yield first["back"], words, "screen.back"
