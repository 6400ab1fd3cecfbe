"""An address, shown before it is opened."""

from __future__ import annotations

from typing import Any

from textual import work
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from kupmon.ui.links import has_browser
from kupmon.ui.safe import Safe, content, line


class LinkScreen(ModalScreen[None]):
    """Enter opens the address in the browser, y copies it.

    Args:
        link: An address that `links.openable` has passed.
    """

    BINDINGS = [
        ("enter,o,щ", "open", "Open"),
        ("y,н", "copy", "Copy"),
        ("escape,q,й", "leave", "Back"),
    ]

    def __init__(self, link: str) -> None:
        super().__init__()
        self._link = link

    def compose(self) -> ComposeResult:
        """The whole address, unshortened, and the keys."""
        keys = content(
            ("Enter", "bold"), " open in the browser   ", ("y", "bold"), " copy   ", ("Esc", "bold"), " back"
        )
        with Vertical(classes="dialog"):
            yield Static(content(self._link), id="address", markup=False)
            yield Static(keys, markup=False, classes="keys")

    def action_open(self) -> None:
        """Open it."""
        if has_browser():
            self._open()
        else:
            self.app.notify("There is no browser with a window here; y copies the address.", markup=False)

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
    return line(f"Copied: {link}")
