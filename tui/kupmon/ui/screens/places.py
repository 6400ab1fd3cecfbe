"""Pick a settlement: type any spelling, in any of the three languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import work
from textual.app import ComposeResult
from textual.widgets import Input, Static

from kupmon.claims import Standing
from kupmon.model import Place
from kupmon.store import Store
from kupmon.ui import claims, safe
from kupmon.ui.desk import Desk
from kupmon.ui.look import Look
from kupmon.ui.messages import tr, trn
from kupmon.ui.panes.ledger_page import Entries, LedgerPage, Target
from kupmon.ui.screens.across import AcrossScreen
from kupmon.ui.widgets.wrap import cut

Found = tuple[tuple[Standing, ...], Callable[[str], tuple[Place, ...]]]
NAME = 20
"""Cells for a name."""


class PlacesScreen(AcrossScreen):
    """Typing narrows the list; arrows move in it, Enter opens the place; Esc clears, then leaves."""

    BINDINGS = [
        ("down", "move_next", "Next"),
        ("up", "move_previous", "Previous"),
        ("pagedown", "move_page_down", "Page down"),
        ("pageup", "move_page_up", "Page up"),
        ("f1", "help", "Help"),
        ("escape", "back", "Back"),
    ]
    CSS = "PlacesScreen #wanted { margin: 1 1 0 1; background: $panel; }"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, id="places")
        self._standings: dict[str, Standing] = {}
        self._resolve: Callable[[str], tuple[Place, ...]] | None = None
        self._listed: str | None = None
        """What was typed when the list was made."""
        self._submitted = False
        """Enter was pressed before there was anything to choose from."""

    def compose(self) -> ComposeResult:
        """A line to type in above the list."""
        yield Static(id="head", classes="head", markup=False)
        yield Input(compact=True, placeholder="Куп’янськ, Синьковка, Pishchane …", id="wanted")
        yield LedgerPage(self.desk.look, id="places-found")
        keys = [("↑↓", tr("choose")), ("Enter", tr("open")), ("F1", tr("help")), ("Esc", tr("back"))]
        parts = [part for key, words in keys for part in ((f"  {key}", "bold $foreground"), f" {words}")]
        yield Static(safe.content(*parts), classes="foot", markup=False)

    def on_mount(self) -> None:
        """The keys go to the line."""
        self.entitle(tr("Places"), tr("type any spelling, in Ukrainian, Russian or English"))
        self.query_one(Input).focus()

    def read(self, store: Store) -> Found:
        """Ask how all places stand, and for the reader of spellings."""
        from kupmon.axis import gazetteer  # noqa: PLC0415 - in this thread: it loads the gazetteer
        from kupmon.engine import across  # noqa: PLC0415

        resolve = gazetteer.load().resolve
        resolve("")  # its table of spellings is made by the first question
        return across.place_standings(store, self.desk.clock()), resolve

    def take(self, found: Found) -> None:
        """List them."""
        standings, self._resolve = found
        self._standings = {one.place: one for one in standings}
        self._find(self.query_one(Input).value, then_open=self._submitted)
        self._submitted = False

    def on_input_changed(self, event: Input.Changed) -> None:
        """List what matches."""
        self._find(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the best match, or the chosen place."""
        if self._resolve is None:
            self._submitted = True
        elif event.value == self._listed:
            self.action_open()
        else:
            self._find(event.value, then_open=True)

    @work(group="find", exclusive=True, exit_on_error=False)
    async def _find(self, wanted: str, *, then_open: bool = False) -> None:
        """Look for what was typed in a thread: near misses take some time."""
        resolve = self._resolve
        if resolve is None:
            return
        places = await self.desk.archive.ask(lambda _: resolve(wanted.strip()))
        if wanted == self.query_one(Input).value:
            self._list(wanted, [place.id for place in places])
            if then_open:
                self.action_open()

    def _list(self, wanted: str, ids: Sequence[str]) -> None:
        if wanted.strip():
            standings = [self._standings[place] for place in ids if place in self._standings]
        else:
            standings = list(self._standings.values())
        same, self._listed = wanted == self._listed, wanted
        if not same:
            self.page.chosen = None
        entries = listed(standings, wanted, self.desk.look, self.desk.place_name)
        self.page.show(entries, keep_place=same)

    def action_back(self) -> None:
        """Clear what was typed, then leave."""
        self._submitted = False
        line = self.query_one(Input)
        if line.value:
            line.value = ""
        else:
            self.dismiss()


def listed(standings: Sequence[Standing], wanted: str, look: Look, name_of: claims.NameOf) -> Entries:
    """Places with their letter and how often they were named."""
    entries = Entries()
    if not standings:
        entries.line(tr("No settlement of the axis is called {words}.").format(words=wanted), indent=1)
    for one in standings:
        named = trn("{n} article", "{n} articles", one.articles) if one.articles else tr("not named")
        letter = claims.sign(one.letter, look)
        parts = [
            (f" {letter} ", claims.STYLES[one.letter]),
            (cut(name_of(one.place), NAME, look.signs.ellipsis), "text"),
            (f"{tr(claims.HELD[one.letter])} {look.signs.dot} {named}", "quiet"),
        ]
        entries.row(one.place, parts, Target(place=one.place), hang=3 + NAME)
    return entries
