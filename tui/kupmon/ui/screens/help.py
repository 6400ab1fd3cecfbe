"""What the signs mean, and all commands with their keys, found by typing."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.widgets import Input, Static

from kupmon.ui import safe
from kupmon.ui.commands import Shown, in_force
from kupmon.ui.desk import Desk
from kupmon.ui.look import Look
from kupmon.ui.messages import later, tr
from kupmon.ui.screens.listing import ListPage, ListScreen
from kupmon.ui.widgets.blocks import Block, Mark
from kupmon.ui.widgets.wrap import cut

KEYS, TWINS = 12, 6
"""Cells of the two columns of keys."""
HEADINGS = {
    "move.next": later("Moving about"),
    "open": later("Reading"),
    "mark.read": later("Marks"),
    "article.hidden": later("In the article"),
    "search": later("Finding"),
    "refresh.feed": later("Feeds"),
    "why": later("Behind and across articles"),
    "map.in": later("The map of the overview"),
    "keep": later("The screen"),
}
"""What stands above these commands, in the order of the table."""


class HelpScreen(ListScreen):
    """Typing narrows the list; arrows move in it; Esc clears, then leaves."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="help")
        self.desk = desk
        self._shown = in_force(desk.config.ui.keys)

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
        blocks = list(self._found(wanted))
        self.page.set_blocks(
            blocks or [Block(safe.line(tr("No command for {words}.").format(words=wanted)), "quiet")]
        )

    def _found(self, wanted: str) -> Iterator[Block]:
        """The signs, then the commands under their headings; what was typed leaves the headings out."""
        words = wanted.casefold().split()
        signs = [part for part in meanings(self.desk.look) if all(word in part.casefold() for word in words)]
        if signs:
            yield Block(safe.line(tr("Signs")), "title")
            yield Block(safe.line(f" {self.desk.look.signs.dot} ".join(signs)), "text")
        for entry in self._shown:
            heading = HEADINGS.get(entry.command.id) if not words else None
            if heading:
                yield Block(safe.line(tr(heading)), "title", gap=1)
            if matches(entry, wanted):
                yield described(entry, self.desk.look)


def meanings(look: Look) -> Iterator[str]:
    """Each sign of the timeline and the facts with what it means."""
    signs = look.signs
    levels = signs.levels if signs.arrows else f"{signs.levels[0]}-{signs.levels[-1]}"
    yield f"{signs.unread} {tr('unread')}"
    yield f"{signs.new} {tr('new since your last look')}"
    yield f"{signs.star} {tr('starred')}"
    yield f"{signs.tag} {tr('tagged')}"
    yield f"{signs.differ} {tr('other voices disagree')}"
    yield f"{signs.times}4 {tr('told by four outlets, c opens them')}"
    yield f"{levels} {tr('how much it is about the axis')}"
    yield f"{signs.below} {tr('too little of it')}"
    yield f"12 {tr('number of key facts')}"
    yield tr("UA RU 3P ?? whose outlet or speaker: Ukrainian, Russian, third party, not known")


def matches(entry: Shown, wanted: str) -> bool:
    """Whether every word that was typed is in the command's name, explanation or keys."""
    own = f"{tr(entry.command.name)} {tr(entry.command.tip)}"
    words = f"{own} {entry.command.name} {entry.command.tip} {entry.command.id}".casefold()
    keys = f"{entry.keys} {entry.twins}".split(" ")
    return all(word.casefold() in words or word in keys for word in wanted.split())


def described(entry: Shown, look: Look) -> Block:
    """Keys, the same on Cyrillic layouts, what the command does."""
    ellipsis = look.signs.ellipsis
    keys, twins = cut(look.typed(entry.keys), KEYS, ellipsis), cut(entry.twins, TWINS, ellipsis)
    text = f"{keys}{twins}{tr(entry.command.tip)}"
    marks = (Mark(0, len(keys), "title"), Mark(len(keys), len(keys) + len(twins), "quiet"))
    return Block(safe.line(text), "text", marks, id=entry.command.id, hang=KEYS + TWINS)
