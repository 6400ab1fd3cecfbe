"""A brief of a time: read here, saved or piped in five formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.widgets import Static

from kupmon.store import Store
from kupmon.ui import claims
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.documents import Document
from kupmon.ui.messages import later, tr
from kupmon.ui.panes.ledger_page import Entries, LedgerPage
from kupmon.ui.screens.across import AcrossScreen
from kupmon.ui.screens.saving import save
from kupmon.ui.spans import understood
from kupmon.ui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from kupmon.brief import Contents
    from kupmon.brief.outline import Outline

HINTS = ("move.next", "save", "pane.right", "brief.time", "help", "back")
WORDS = {
    "pane.right": later("other time"),
    "brief.time": later("type a time"),
}
FIRST_LOOK = timedelta(days=1)
"""What "since the last look" is where there was none."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A time to choose."""

    name: str
    back: timedelta | None
    """How far from now; `None`: to the last look."""


CHOICES = (
    Choice(later("since the last look"), None),
    Choice(later("24 hours"), timedelta(days=1)),
    Choice(later("3 days"), timedelta(days=3)),
    Choice(later("7 days"), timedelta(days=7)),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A brief, and the time it was asked for."""

    contents: Contents
    outline: Outline


class BriefScreen(AcrossScreen):
    """Left and right choose the time, x saves or pipes what is shown."""

    BINDINGS = [*bindings("brief")]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, id="brief")
        self._choice = 0
        self._typed: tuple[datetime, datetime] | None = None
        """A time typed in; it goes before the choice."""
        self.shown: Asked | None = None

    def compose(self) -> ComposeResult:
        """Title, times, brief, line to type in, keys."""
        yield Static(id="head", classes="head", markup=False)
        yield LedgerPage(self.desk.look, id="text")
        yield Prompt(id="time")
        yield self.hints(HINTS, self.desk.config.ui.keys, WORDS)

    def on_mount(self) -> None:
        """The keys go to the text."""
        self._tell_time()
        self.page.focus()

    def _tell_time(self) -> None:
        signs = self.desk.look.signs
        names = [tr(choice.name) for choice in CHOICES]
        if self._typed is None:
            names[self._choice] = f"{signs.arrow} {names[self._choice].upper()}"
        else:
            names.insert(0, f"{signs.arrow} {claims.span(*self._typed, self.desk.look).upper()}")
        self.entitle(tr("Brief"), *names)

    def read(self, store: Store) -> Asked:
        """Put the brief together."""
        # In this thread: it loads gazetteer and rules.
        from kupmon.brief.outline import outline  # noqa: PLC0415
        from kupmon.engine.ledger import brief_contents  # noqa: PLC0415

        now = self.desk.clock()
        since, until = self._typed or (self._since(store, now), now)
        contents = brief_contents(store, self.desk.config, since, until, sample=self.desk.sample)
        return Asked(contents, outline(contents, self.desk.look.zone))

    def _since(self, store: Store, now: datetime) -> datetime:
        back = CHOICES[self._choice].back
        if back is not None:
            return now - back
        return store.last_look() or now - FIRST_LOOK

    def take(self, found: Asked) -> None:
        """Show it."""
        same = self.shown is not None and self.shown.contents.since == found.contents.since
        self.shown = found
        self.page.show(written_out(found.outline), keep_place=same)

    # The time.

    def _choose(self, by: int) -> None:
        if self._typed is None:
            self._choice = min(max(self._choice + by, 0), len(CHOICES) - 1)
        self._typed = None
        self._ask_for_it()

    def _ask_for_it(self) -> None:
        self._tell_time()
        entries = Entries()
        entries.line(tr("Putting it together …"), indent=1)
        self.page.show(entries, keep_place=False)
        self.shown = None
        self.load()

    def action_pane_left(self) -> None:
        """The time before in the list."""
        self._choose(-1)

    def action_pane_right(self) -> None:
        """The next time in the list."""
        self._choose(1)

    def action_brief_time(self) -> None:
        """Type a time."""
        self.query_one("#time", Prompt).open(
            "time", f"{tr('Time')}: ", "", tr("36h, 3d, 2026-06-01, 2026-06-01 2026-06-07")
        )

    @on(Prompt.Changed)
    def _time_changed(self, event: Prompt.Changed) -> None:
        event.prompt.set_fault(None)

    @on(Prompt.Submitted)
    def _time_typed(self, event: Prompt.Submitted) -> None:
        found = understood(event.text, self.desk.clock(), self.desk.look.zone)
        if found is None:
            event.prompt.set_fault(tr("This is no time: write 36h, 3d, a day, or a first and a last day."))
            return
        event.prompt.remember(event.text)
        event.prompt.close()
        self.page.focus()
        self._typed = found
        self._ask_for_it()

    # Keeping it.

    def action_save(self) -> None:
        """Save or pipe the brief that is shown."""
        if self.shown is None:
            self.say(tr("The brief is not ready yet."))
        else:
            save(self, self.desk, document(self.shown.contents, self.desk))

    def action_back(self) -> None:
        """Close the line, then leave."""
        line = self.query_one("#time", Prompt)
        if line.is_open:
            line.close()
            self.page.focus()
        else:
            self.dismiss()


def document(contents: Contents, desk: Desk) -> Document:
    """A brief in all formats."""
    from kupmon.brief import FORMATS, write  # noqa: PLC0415 - in no hurry at the start

    until = desk.look.day(contents.until)
    formats: dict[str, Callable[[], str]] = {
        form: partial(write, contents, form, desk.look.zone) for form in FORMATS
    }
    return Document(f"kupmon-brief-{until.isoformat()}", formats)


def written_out(outline: Outline) -> Entries:
    """A brief as a page to read."""
    entries = Entries()
    entries.line(outline.title, "title", indent=0)
    for words in outline.lead:
        entries.line(words, indent=0)
    for part in outline.parts:
        entries.heading(part.title)
        if not part.entries:
            entries.line(tr("Nothing is stored for this time. That is not to say that nothing happened."))
        for entry in part.entries:
            entries.line(entry.text, "text", indent=1)
            if entry.note:
                entries.line(entry.note, indent=3)
            for quotation in entry.quotations:
                entries.line(f"“{quotation.sentence}”", "sentence", indent=3)
                for source in quotation.sources:
                    entries.line(source.text, indent=5)
    return entries
