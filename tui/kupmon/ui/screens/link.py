"""An address, shown before it is opened; where an article has several, the one of the typed number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from textual import events, work
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from kupmon.ui.links import Link, has_browser
from kupmon.ui.messages import tr
from kupmon.ui.safe import Safe, content, line, stacked

ROOM = 12
"""Addresses shown at a time."""


class LinkScreen(ModalScreen[None]):
    """Enter opens the address in the browser, y copies it; digits choose among several.

    Args:
        link: An address that `links.openable` has passed.
        several: All that can be chosen from, where there is a choice; `link` is the first of them.
    """

    BINDINGS = [
        ("enter,o,щ", "open", "Open"),
        ("y,н", "copy", "Copy"),
        ("j,о,down", "move(1)", "Next"),
        ("k,л,up", "move(-1)", "Previous"),
        ("escape,q,й", "leave", "Back"),
    ]

    def __init__(self, link: str, several: Sequence[Link] = ()) -> None:
        super().__init__()
        self._links = tuple(several) or (Link(0, link, "page"),)
        self._at = 0
        self._typed = ""

    def compose(self) -> ComposeResult:
        """The whole address, unshortened, above it the others, and the keys."""
        parts: list[str | tuple[str, str]] = [
            ("Enter", "bold"),
            f" {tr('open in the browser')}   ",
            ("y", "bold"),
            f" {tr('copy')}   ",
            ("Esc", "bold"),
            f" {tr('back')}",
        ]
        if len(self._links) > 1:
            parts = [("0-9", "bold"), f" {tr('choose')}   ", *parts]
        with Vertical(classes="dialog"):
            yield Static(id="several", markup=False)
            yield Static(id="address", markup=False)
            yield Static(content(*parts), markup=False, classes="keys")

    def on_mount(self) -> None:
        """Show them."""
        self._tell()

    @property
    def _link(self) -> str:
        return self._links[self._at].address

    def _tell(self) -> None:
        listed = self.query_one("#several", Static)
        listed.display = len(self._links) > 1
        first = max(min(self._at - ROOM // 2, len(self._links) - ROOM), 0)
        listed.update(
            stacked(
                *(self._row(at) for at in range(first, min(first + ROOM, len(self._links)))),
                content(""),
            )
        )
        self.query_one("#address", Static).update(content(self._link))

    def _row(self, at: int) -> Content:
        link = self._links[at]
        words = tr("the article's page") if link.origin == "page" else link.address
        room = max(self.size.width * 8 // 10 - 12, 10)
        shown = words if len(words) <= room else words[: room - 1] + "…"
        mark = "> " if at == self._at else "  "
        return content((f"{mark}{link.number:>2}  {shown}", "bold" if at == self._at else "$text-muted"))

    def on_key(self, event: events.Key) -> None:
        """Digits choose a link by its number."""
        if event.character is None or not event.character.isdecimal():
            self._typed = ""
            return
        numbers = {link.number: at for at, link in enumerate(self._links)}
        for typed in (self._typed + event.character, event.character):
            if int(typed) in numbers:
                self._typed, self._at = typed, numbers[int(typed)]
                self._tell()
                return

    def action_move(self, step: int) -> None:
        """Choose the next one, or the one before."""
        self._at = min(max(self._at + step, 0), len(self._links) - 1)
        self._tell()

    def action_open(self) -> None:
        """Open it."""
        if has_browser():
            self._open()
        else:
            self.app.notify(tr("There is no browser with a window here; y copies the address."), markup=False)

    @work(thread=True, group="browser", exit_on_error=False)
    def _open(self) -> None:
        """Start the browser in a thread: some wait until their window is there."""
        self.app.open_url(self._link)
        self.app.call_from_thread(self.dismiss)

    def action_copy(self) -> None:
        """Copy it."""
        self.app.notify(copied(self.app, self._link), markup=False)

    def action_leave(self) -> None:
        """Back without opening."""
        self.dismiss()


def copied(app: App[Any], link: str) -> Safe:
    """Put an address on the clipboard; the sentence that says so."""
    app.copy_to_clipboard(line(link))
    return line(tr("Copied: {words}").format(words=link))
