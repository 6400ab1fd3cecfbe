"""All commands and their keys, found by typing."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.widgets import Input, Static

from kupmon.ui import safe
from kupmon.ui.commands import Shown, in_force
from kupmon.ui.messages import tr
from kupmon.ui.screens.listing import ListPage, ListScreen
from kupmon.ui.widgets.blocks import Block, Mark
from kupmon.ui.widgets.wrap import cut

KEYS, TWINS = 16, 12
"""Cells of the two columns of keys."""


class HelpScreen(ListScreen):
    """Typing narrows the list; arrows move in it; Esc clears, then leaves.

    Args:
        keys: The user's own, from `[ui.keys]`.
    """

    def __init__(self, keys: Iterable[tuple[str, str]]) -> None:
        super().__init__(id="help")
        self._shown = in_force(keys)

    BINDINGS = [
        ("down", "move_next", "Next"),
        ("up", "move_previous", "Previous"),
        ("pagedown", "move_page_down", "Page down"),
        ("pageup", "move_page_up", "Page up"),
        ("escape,f1", "back", "Back"),
        ("enter", "back", "Back"),
    ]

    def compose(self) -> ComposeResult:
        """A line to type in above the list."""
        yield Static(
            safe.content((" " + tr("Keys and commands"), "bold $accent"), "  " + tr("type to search")),
            classes="head",
            markup=False,
        )
        yield Input(compact=True, placeholder=tr("star, browser, unread …"), id="wanted")
        yield ListPage(id="commands")
        yield Static(
            safe.content(
                f"  Esc {tr('back')}   ",
                tr("Second column: the same keys on a Cyrillic layout."),
            ),
            classes="foot",
            markup=False,
        )

    def on_mount(self) -> None:
        """List everything."""
        self._list("")
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """List what matches."""
        self._list(event.value)

    def action_back(self) -> None:
        """Clear what was typed, then leave."""
        wanted = self.query_one(Input)
        if wanted.value:
            wanted.value = ""
        else:
            self.dismiss()

    def _list(self, wanted: str) -> None:
        found = [entry for entry in self._shown if matches(entry, wanted)]
        blocks = [described(entry) for entry in found]
        self.page.set_blocks(
            blocks or [Block(safe.line(tr("No command for {words}.").format(words=wanted)), "quiet")]
        )


def matches(entry: Shown, wanted: str) -> bool:
    """Whether every word that was typed is in the command's name, explanation or keys."""
    own = f"{tr(entry.command.name)} {tr(entry.command.tip)}"
    words = f"{own} {entry.command.name} {entry.command.tip} {entry.command.id}".casefold()
    keys = f"{entry.keys} {entry.twins}".split(" ")
    return all(word.casefold() in words or word in keys for word in wanted.split())


def described(entry: Shown) -> Block:
    """Keys, the same on Cyrillic layouts, what the command does."""
    keys, twins = cut(entry.keys, KEYS), cut(entry.twins, TWINS)
    text = f"{keys}{twins}{tr(entry.command.tip)}"
    marks = (Mark(0, len(keys), "title"), Mark(len(keys), len(keys) + len(twins), "quiet"))
    return Block(safe.line(text), "text", marks, id=entry.command.id, hang=KEYS + TWINS)
