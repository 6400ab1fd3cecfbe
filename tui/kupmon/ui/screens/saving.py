"""A path to save to, or a command to pipe into, which the reader confirms."""

from __future__ import annotations

from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen
from textual.widgets import Input, Static

from kupmon.model import StoredArticle
from kupmon.ui import safe
from kupmon.ui.desk import Desk
from kupmon.ui.documents import Document, of_article
from kupmon.ui.messages import tr
from kupmon.ui.writing import ExistsError, NotWrittenError, written


class SaveScreen(ModalScreen[str | None]):
    """Enter writes, Esc leaves; what goes wrong is said here, and can be put right here.

    Args:
        desk: Where the threads are.
        document: What is to be written.
    """

    BINDINGS = [("escape", "leave", "Back")]
    CSS = """
    SaveScreen {
        & .dialog { width: 72; }
        & Input { background: $panel; margin: 1 0 0 0; }
        & #fault { color: $error; }
        & .dialog Static { width: 1fr; }
    }
    """

    def __init__(self, desk: Desk, document: Document) -> None:
        super().__init__()
        self._desk = desk
        self._document = document
        self._confirmed = ""
        """The path of a file that may be replaced."""

    def compose(self) -> ComposeResult:
        """What to type, the line, what went wrong, the keys."""
        endings = " ".join(f".{each}" for each in self._document.formats)
        words = tr("The ending chooses the format ({endings}); | and a command pipes it there.")
        with Vertical(classes="dialog"):
            yield Static(safe.content((tr("Save or pipe"), "bold")), markup=False)
            yield Static(safe.content(words.format(endings=endings)), markup=False)
            yield Input(self._document.path, compact=True, select_on_focus=False, id="path")
            yield Static(id="fault", markup=False)
            keys = safe.content(("Enter", "bold"), f" {tr('write')}   ", ("Esc", "bold"), f" {tr('back')}")
            yield Static(keys, markup=False, classes="keys")

    def on_mount(self) -> None:
        """The keys go to the line."""
        self.query_one(Input).focus()

    def on_input_changed(self) -> None:
        """Another path is not confirmed."""
        self._confirmed = ""
        self._say("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Write it."""
        event.stop()
        self._write(event.value)

    @work(group="write", exclusive=True, exit_on_error=False)
    async def _write(self, wanted: str) -> None:
        replace = bool(wanted) and wanted == self._confirmed
        try:
            told = await self._desk.archive.ask(lambda _: written(self._document, wanted, replace=replace))
        except NotWrittenError as error:
            self._confirmed = wanted if isinstance(error, ExistsError) else ""
            self._say(str(error))
        else:
            self.dismiss(told)

    def _say(self, words: str) -> None:
        self.query_one("#fault", Static).update(safe.content(words))

    def action_leave(self) -> None:
        """Back without writing."""
        self.dismiss(None)


def save(screen: Screen[Any], desk: Desk, document: Document) -> None:
    """Ask where to, write, and say that it is done."""

    def told(words: str | None) -> None:
        if words:
            screen.app.notify(safe.line(words), markup=False)

    screen.app.push_screen(SaveScreen(desk, document), told)


def save_article(screen: Screen[Any], desk: Desk, article: StoredArticle | None) -> None:
    """Save or pipe an article with its facts, where there is one."""
    if article is None:
        screen.app.notify(tr("There is no article to save."), markup=False)
    else:
        save(screen, desk, of_article(article, desk.look, desk.clock()))
