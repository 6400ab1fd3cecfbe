"""Claims that cannot all be true, side against side."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from kupmon.claims import Disagreement
from kupmon.model import SourceSide
from kupmon.store import Store
from kupmon.ui import claims
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.messages import tr, trn
from kupmon.ui.panes.disagreement_report import listed, row_of, side
from kupmon.ui.panes.ledger_page import LedgerPage, Target
from kupmon.ui.screens.across import AcrossScreen
from kupmon.ui.screens.sideways import Sideways
from kupmon.ui.widgets.page import Page
from kupmon.ui.widgets.rule import Panel, Rule

HINTS = ("move.next", "pane.right", "open", "places", "overview", "help", "back")
COLUMNS: dict[SourceSide, str] = {"ukrainian": "left", "third_party": "between", "russian": "right"}
"""Ids of the columns, from left to right."""
SIDES: dict[SourceSide, tuple[SourceSide | None, ...]] = {
    "ukrainian": ("ukrainian",),
    "third_party": ("third_party", None),
    "russian": ("russian",),
}
"""Whose voices stand in which column; a claim that both sides make stands in both."""
LIST = "found"
LEAST, PART = 3, 0.3
"""Lines of the list at least, and the part of the screen it takes at most."""
Found = tuple[tuple[Disagreement, ...], datetime]


class DisagreementsScreen(AcrossScreen, Sideways):
    """The list above; of the chosen one the claims of each side in a column, third parties between."""

    BINDINGS = [*bindings("disagreements")]
    CSS = """
    DisagreementsScreen {
        & LedgerPage { padding: 0; border-left: solid $foreground 30%; }
        & #found { height: 4; border-right: solid $foreground 30%; }
        & #columns { height: 1fr; }
        & #left, & #between, & #right { width: 1fr; height: 1fr; }
        & #right { border-right: solid $foreground 30%; }
        & #between.empty { display: none; }
        &.-narrow #columns { layout: vertical; }
        &.-narrow #left, &.-narrow #between { border-right: solid $foreground 30%; }
        &.-narrow #columns LedgerPage { display: none; }
        &.-narrow.at-found #columns LedgerPage.front { display: block; }
        &.-narrow.at-left #columns #left { display: block; }
        &.-narrow.at-between #columns #between { display: block; }
        &.-narrow.at-right #columns #right { display: block; }
        &.ascii LedgerPage { border-left: ascii $foreground 30%; }
        &.ascii #found, &.ascii #right { border-right: ascii $foreground 30%; }
    }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, id="disagreements")
        self.found: dict[str, Disagreement] = {}
        self.active = LIST

    def compose(self) -> ComposeResult:
        """Title, list, columns, keys."""
        look = self.desk.look
        lines = look.signs.lines
        yield Static(id="head", classes="head", markup=False)
        yield Rule(lines[2] + lines[6] + lines[3], lines[0], id="top")
        yield LedgerPage(look, id=LIST)
        yield Rule(lines[8] + lines[6] + lines[9], lines[0], id="parting")
        with Horizontal(id="columns"):
            for name in COLUMNS.values():
                yield LedgerPage(look, id=name)
        yield self.hints(HINTS, self.desk.config.ui.keys)

    def on_mount(self) -> None:
        """The keys go to the list."""
        self.entitle(tr("Disagreements"))
        self.screen_layout_refresh_signal.subscribe(self, lambda _: self._draw_rules())
        self.activate(LIST)

    @property
    def page(self) -> LedgerPage:
        """The pane that the keys move in."""
        return self.query_one(f"#{self.active}", LedgerPage)

    @property
    def list(self) -> LedgerPage:
        """All of them."""
        return self.query_one(f"#{LIST}", LedgerPage)

    def read(self, store: Store) -> Found:
        """Ask for all of these days."""
        from kupmon.engine import across  # noqa: PLC0415 - in this thread: it loads the gazetteer

        now = self.desk.clock()
        return across.disagreements(store, now), now - across.WINDOW

    def take(self, found: Found) -> None:
        """List them; what is chosen stays chosen."""
        disagreements, since = found
        self.found = {row_of(one): one for one in disagreements}
        look = self.desk.look
        self.entitle(
            tr("Disagreements"),
            trn("{n} disagreement", "{n} disagreements", len(self.found)),
            claims.span(since, self.desk.clock(), look),
            tr("a claim is not a finding"),
        )
        self.list.styles.height = min(
            max(len(disagreements), LEAST), max(int(self.size.height * PART), LEAST)
        )
        self.list.show(listed(disagreements, look, self.desk.place_name))
        self._show_columns()

    @on(Page.Moved)
    def _moved(self, event: Page.Moved) -> None:
        if event.page.id == LIST:
            self._show_columns()

    def _show_columns(self) -> None:
        one = self.found.get(self.list.chosen or "")
        now = self.desk.clock()
        front = False
        for which, name in COLUMNS.items():
            parted = (claims.by_side(claim, SIDES[which]) for claim in (one.claims if one else ()))
            of_side = [claim for claim in parted if claim is not None]
            pane = self.query_one(f"#{name}", LedgerPage)
            pane.set_class(not of_side, "empty")
            pane.set_class(not front and bool(of_side), "front")
            front = front or bool(of_side)
            latest_first = sorted(of_side, key=lambda claim: claim.last_seen, reverse=True)
            pane.chosen = None
            pane.show(side(latest_first, self.desk.look, now), keep_place=False)
        if self.active != LIST and self.page.has_class("empty"):
            self.activate(LIST)
        self.call_after_refresh(self._draw_rules)

    # Panes.

    def activate(self, pane: str) -> None:
        """Send the keys to the list or a column; in a narrow terminal it is the column that is shown."""
        self.active = pane
        for name in self.order:
            self.set_class(name == pane, f"at-{name}")
        self.set_focus(self.page, scroll_visible=False)
        self._draw_rules()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A column that was clicked is the one that the keys go to."""
        name = event.widget.id
        if name in self.order and name != self.active:
            self.activate(name)

    @property
    def order(self) -> tuple[str, ...]:
        """The list, then the columns that are not empty."""
        shown = (name for name in COLUMNS.values() if not self.query_one(f"#{name}").has_class("empty"))
        return (LIST, *shown)

    def _draw_rules(self) -> None:
        counted = f"{len(self.found):,}" if self.found else ""
        top = Panel(tr("Claims that cannot all be true"), self.size.width - 1, self.active == LIST, counted)
        self.query_one("#top", Rule).panels = (top,)
        shown = [
            Panel(
                tr(claims.SIDE_NAMES[which]),
                self.query_one(f"#{name}").outer_size.width,
                name == self.active,
            )
            for which, name in COLUMNS.items()
            if self.query_one(f"#{name}").display
        ]
        if shown:
            shown[-1] = replace(shown[-1], width=shown[-1].width - 1)
        parting = self.query_one("#parting", Rule)
        parting.display, parting.panels = bool(shown), tuple(shown)

    @property
    def chosen_target(self) -> Target | None:
        """A claim's sentence; on the list nothing by itself."""
        return None if self.active == LIST else self.page.target

    @on(Page.Opened)
    def action_open(self) -> None:
        """On the list: to the first column; on a claim: to its sentence."""
        if self.active == LIST:
            self.to_pane(1, around=False)
        else:
            super().action_open()

    def action_back(self) -> None:
        """From a column to the list, then leave."""
        if self.active == LIST:
            self.dismiss()
        else:
            self.activate(LIST)
