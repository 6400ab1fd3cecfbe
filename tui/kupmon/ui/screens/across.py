"""What the screens across articles share: asking the store in a thread, choosing, opening what is behind."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from rich.cells import cell_len
from textual import events, on, work
from textual.widgets import Static
from textual.worker import Worker, WorkerState

from kupmon.claims import Telling
from kupmon.errors import StoreError
from kupmon.store import Store
from kupmon.ui import safe
from kupmon.ui.desk import Desk
from kupmon.ui.messages import tr
from kupmon.ui.panes.ledger_page import Entries, LedgerPage, Target
from kupmon.ui.screens.crossing import Crossing
from kupmon.ui.screens.listing import ListScreen
from kupmon.ui.widgets.page import Page
from kupmon.ui.widgets.wrap import cut

MARGIN = 4
"""Cells of the first line that stay empty."""
NEWS_S = 2.0
"""How often a screen looks whether a round has brought something."""


class AcrossScreen(ListScreen, Crossing):
    """Shows what the ledger says and stays up to date with it."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-middle"), (120, "-wide")]

    def __init__(self, desk: Desk, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.desk = desk
        self._title: tuple[str, tuple[str, ...]] = ("", ())
        self._known: object = None
        """What the engine had told when the store was last asked."""

    # What subclasses bring.

    @abstractmethod
    def read(self, store: Store) -> Any:
        """Ask the store, in a thread."""

    @abstractmethod
    def take(self, found: Any) -> None:
        """Show what `read` has found."""

    # The first line.

    def entitle(self, name: str, *words: str) -> None:
        """Write the first line: the screen's name, and what fits of the words behind it."""
        self._title = name, words
        signs = self.desk.look.signs
        rest = f" {signs.dot} ".join(part for part in words if part)
        room = max(self.app.size.width - cell_len(name) - MARGIN, 0)
        shown = cut(rest, room, signs.ellipsis).rstrip() if room else ""
        self.query_one("#head", Static).update(safe.content((f" {name}", "bold $accent"), f"  {shown}"))

    def on_resize(self, event: events.Resize) -> None:
        """Write the first line for the new width."""
        del event
        name, words = self._title
        if name:
            self.entitle(name, *words)

    # Asking.

    def on_mount(self) -> None:
        """Ask at once, and again whenever a round has ended."""
        self.set_class(self.desk.config.ui.ascii, "ascii")
        self.page.show(told(tr("Looking …"), "quiet"))
        self.load()
        self.set_interval(NEWS_S, self._ask_again)

    @work(group="across", exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Ask the store and show what it says."""
        self._known = self._told
        try:
            found = await self.desk.archive.ask(self.read)
        except StoreError as error:
            self.page.show(told(str(error)))
        else:
            self.take(found)

    @property
    def _told(self) -> object:
        return self.desk.situation.last_round, self.desk.situation.pages is None

    def _ask_again(self) -> None:
        if self._known != self._told and self.desk.situation.pages is None:
            self.load()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what nobody expected, rather than show an empty page."""
        if event.state is WorkerState.ERROR:
            words = tr("Something went wrong ({error}). Esc goes back to reading.")
            self.page.show(told(words.format(error=repr(event.worker.error))))

    def say(self, words: str) -> None:
        """Say something for a moment."""
        self.app.notify(safe.line(words), markup=False, timeout=4)

    # Opening.

    @property
    def page(self) -> LedgerPage:
        """The list that the keys move in."""
        return self.query_one(LedgerPage)

    @on(Page.Opened)
    def action_open(self) -> None:
        """Open what is behind the chosen row."""
        target = self.chosen_target
        if target is not None:
            self.open_target(target)

    @property
    def chosen_target(self) -> Target | None:
        """What Enter opens."""
        return self.page.target

    def open_target(self, target: Target) -> None:
        """Open a sentence in its article, another screen, or a place."""
        if target.telling is not None:
            self.open_telling(target.telling)
        elif target.action:
            getattr(self, f"action_{target.action}")()
        elif target.place is not None:
            # The screens open each other.
            from kupmon.ui.screens.place import PlaceScreen  # noqa: PLC0415

            self.app.push_screen(PlaceScreen(self.desk, target.place))

    def open_telling(self, telling: Telling) -> None:
        """Open the article of a telling at its sentence."""
        from kupmon.ui.screens.read import ReadScreen  # noqa: PLC0415 - the screens open each other

        self.app.push_screen(ReadScreen(self.desk, telling.article, telling.fact))

    def action_help(self) -> None:
        """All commands and their keys."""
        from kupmon.ui.screens.help import HelpScreen  # noqa: PLC0415

        self.app.push_screen(HelpScreen(self.desk))


def told(words: str, style: str = "error") -> Entries:
    """A page that says only one thing, such as what is wrong."""
    entries = Entries()
    entries.line(words, style, indent=1)
    return entries
