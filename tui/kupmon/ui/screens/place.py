"""The ledger of one settlement as a timeline: who claims what, latest first."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import Static

from kupmon.claims import PlaceLedger
from kupmon.store import Store
from kupmon.ui import claims
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.messages import tr, trn
from kupmon.ui.panes.ledger_page import LedgerPage
from kupmon.ui.panes.place_report import AT_ONCE, report
from kupmon.ui.screens.across import AcrossScreen

HINTS = ("move.next", "open", "fold", "disagreements", "places", "overview", "help", "back")


class PlaceScreen(AcrossScreen):
    """Every claim with its voices; Enter goes to the latest sentence, fold shows all of them.

    Args:
        desk: Where the store is.
        place: Id of the place.
    """

    BINDINGS = [*bindings("place")]

    def __init__(self, desk: Desk, place: str) -> None:
        super().__init__(desk, id="place")
        self.place = place
        self.ledger: PlaceLedger | None = None
        self._unfolded: set[str] = set()
        self._most = AT_ONCE
        """Claims that are written."""

    def compose(self) -> ComposeResult:
        """Title, ledger, keys."""
        yield Static(id="head", classes="head", markup=False)
        yield LedgerPage(self.desk.look, id="ledger")
        yield self.hints(HINTS, self.desk.config.ui.keys)

    def on_mount(self) -> None:
        """The keys go to the ledger."""
        self.entitle(self.desk.place_name(self.place))
        self.page.focus()

    def read(self, store: Store) -> PlaceLedger:
        """Ask for all that is claimed of the place."""
        from kupmon.engine import across  # noqa: PLC0415 - in this thread: it loads the gazetteer

        return across.place_ledger(store, self.place, self.desk.clock())

    def take(self, found: PlaceLedger) -> None:
        """Show it; what is chosen stays chosen."""
        self.ledger = found
        self._write()

    def _write(self) -> None:
        if self.ledger is None:
            return
        look, ledger = self.desk.look, self.ledger
        letter = ledger.standing.letter
        self.entitle(
            self.desk.place_name(self.place),
            f"{claims.sign(letter, look)} {tr(claims.HELD[letter])}",
            claims.span(ledger.since, ledger.until, look),
            trn("{n} claim", "{n} claims", len(ledger.claims)),
        )
        now = self.desk.clock()
        entries = report(ledger, look, self.desk.place_name, now, unfolded=self._unfolded, most=self._most)
        self.page.show(entries)

    def action_older(self) -> None:
        """Write more of the older claims; the first of them is chosen."""
        at = len(self.page.rows()) - 1
        self._most += AT_ONCE
        self._write()
        self.page.choose(self.page.rows()[at][0])

    def action_fold(self) -> None:
        """Show all tellings of the chosen claim with their sentences, or fold them again."""
        row = self.page.chosen
        claim = next((one for one in self._unfolded if row and row.startswith(one)), row)
        if claim is None or not claim.startswith("claim:"):
            self.say(tr("Choose a claim to see all that is said of it."))
            return
        self._unfolded ^= {claim}
        self._write()
        self.page.choose(claim)
