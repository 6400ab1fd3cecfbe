"""The overview: the axis on a map, and beside it what changed, who claims what, numbers, silences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from kupmon.claims import ControlLetter, Overview
from kupmon.model import Place
from kupmon.store import Store
from kupmon.ui import claims, safe
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.look import Look
from kupmon.ui.messages import later, tr, trn
from kupmon.ui.panes.axis_map import AxisMap
from kupmon.ui.panes.ledger_page import LedgerPage, Target
from kupmon.ui.panes.overview_report import report
from kupmon.ui.panes.settlements import on_the_map
from kupmon.ui.screens.across import AcrossScreen
from kupmon.ui.widgets.page import Page
from kupmon.ui.widgets.rule import Panel, Rule

HINTS = ("move.next", "open", "pane.next", "map.in", "disagreements", "places", "help", "back")
WORDS = {"pane.next": later("Next settlement")}
LEGEND: tuple[tuple[ControlLetter, str, str], ...] = (
    ("U", later("Ukraine"), "bold $primary"),
    ("R", later("Russia"), "bold $error"),
    ("≠", later("contested"), "bold $warning"),
    ("·", later("no claim "), "$text-muted"),
)


class OverviewScreen(AcrossScreen):
    """Map and report choose together: the settlement of the chosen row stands out on the map."""

    BINDINGS = [*bindings("overview")]
    CSS = """
    OverviewScreen {
        & #across { height: 1fr; }
        & #country { width: 1fr; height: 1fr; border-left: solid $foreground 30%; }
        & #map { height: 1fr; }
        & #legend { height: 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
        & #report {
            width: 46%; max-width: 74; height: 1fr; padding: 0;
            border-left: solid $foreground 30%; border-right: solid $foreground 30%;
        }
        &.ascii #country { border-left: ascii $foreground 30%; }
        &.ascii #report { border-left: ascii $foreground 30%; border-right: ascii $foreground 30%; }
        &.-narrow #across { layout: vertical; }
        &.-narrow #country { height: 45%; border-right: solid $foreground 30%; }
        &.-narrow #report { width: 1fr; }
        &.-narrow.ascii #country { border-right: ascii $foreground 30%; }
    }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, id="overview")
        self.overview: Overview | None = None
        self._places: Mapping[str, Place] = {}
        self._without_row: str | None = None
        """A settlement chosen on the map that nobody named."""

    def compose(self) -> ComposeResult:
        """Title, map beside report, keys."""
        look = self.desk.look
        lines = look.signs.lines
        yield Static(id="head", classes="head", markup=False)
        yield Rule(lines[2] + lines[6] + lines[3], lines[0], id="top")
        with Horizontal(id="across"):
            with Vertical(id="country"):
                yield AxisMap(ascii_only=self.desk.config.ui.ascii, id="map")
                yield Static(legend(look), id="legend", markup=False)
            yield LedgerPage(look, id="report")
        yield self.hints(HINTS, self.desk.config.ui.keys, WORDS)

    def on_mount(self) -> None:
        """The keys go to the report."""
        self.entitle(tr("Overview"))
        self.screen_layout_refresh_signal.subscribe(self, lambda _: self._draw_rule())
        self.page.focus()

    def on_resize(self, event: events.Resize) -> None:
        """Bars follow the width."""
        del event
        self.call_after_refresh(self._write)

    @property
    def map(self) -> AxisMap:
        """The map."""
        return self.query_one(AxisMap)

    def read(self, store: Store) -> tuple[Overview, Mapping[str, Place]]:
        """Ask for all of it at once."""
        # Loads the gazetteer, in this thread.
        from kupmon.axis import gazetteer  # noqa: PLC0415
        from kupmon.engine import across  # noqa: PLC0415

        return across.overview(store, self.desk.clock(), store.last_look()), gazetteer.load().places

    def take(self, found: tuple[Overview, Mapping[str, Place]]) -> None:
        """Show it; what is chosen stays chosen."""
        self.overview, self._places = found
        self.map.show(on_the_map(self.overview.standings, self._places, self.desk.look))
        self._write()

    def _write(self) -> None:
        if self.overview is None:
            return
        look, overview = self.desk.look, self.overview
        self.entitle(
            tr("Overview"),
            tr(self.desk.config.axis.name),
            claims.span(overview.since, overview.now, look),
            trn("{n} article", "{n} articles", overview.articles),
            trn("{n} disagreement", "{n} disagreements", overview.disputed),
        )
        width = self.page.room.width
        entries = report(overview, look, self.desk.place_name, width, ascii_only=self.desk.config.ui.ascii)
        self.page.show(entries)
        self._follow()

    def _draw_rule(self) -> None:
        width = self.query_one("#country").outer_size.width
        shown = [Panel(tr("Map"), width, active=False)]
        if not self.has_class("-narrow"):
            shown.append(Panel(tr("By claims, not findings"), self.size.width - width, active=True))
        shown[-1] = replace(shown[-1], width=shown[-1].width - 1)
        self.query_one("#top", Rule).panels = tuple(shown)

    # Choosing.

    @on(Page.Moved)
    def _follow(self) -> None:
        """The settlement of the chosen row stands out."""
        self._without_row = None
        target = self.page.target
        place = target.place if target else None
        if target is not None and place is None and target.telling is not None:
            place = next(iter(target.telling.fact.places), None)
        self.map.choose(place)
        self._explain(place)

    def _explain(self, place: str | None) -> None:
        """Below the map: what its letters stand for, or that the chosen settlement is not on it."""
        words = legend(self.desk.look)
        if place is not None and not self.map.has(place):
            name = self.desk.place_name(place)
            words = safe.content(tr(" {name}: not on the map, its position is not known").format(name=name))
        self.query_one("#legend", Static).update(words)

    @on(AxisMap.Picked)
    def _picked(self, event: AxisMap.Picked) -> None:
        self._choose_place(event.id)

    def _choose_place(self, place: str) -> None:
        """Choose the row of a settlement; one that nobody named has no row and stands out all the same."""
        if self.page.target_of(f"place:{place}") is not None:
            self.page.choose(f"place:{place}")
            self.map.choose(place)
        else:
            self._without_row = place
            self.map.choose(place)

    @property
    def chosen_target(self) -> Target | None:
        """The settlement clicked last where it has no row, else what is behind the chosen row."""
        return Target(place=self._without_row) if self._without_row else self.page.target

    def action_pane_next(self) -> None:
        """The next settlement."""
        self._step_place(1)

    def action_pane_previous(self) -> None:
        """The settlement before."""
        self._step_place(-1)

    def _step_place(self, by: int) -> None:
        rows = [row for row, _ in self.page.rows() if row.startswith("place:")]
        if rows:
            here = f"place:{self.map.chosen}"
            at = rows.index(here) + by if here in rows else 0 if by > 0 else -1
            self.page.choose(rows[at % len(rows)])

    # The map.

    def action_map_in(self) -> None:
        """Closer."""
        self.map.zoom(1)

    def action_map_out(self) -> None:
        """Further away."""
        self.map.zoom(-1)

    def action_map_home(self) -> None:
        """The whole axis."""
        self.map.home()

    def action_map_west(self) -> None:
        """Further west."""
        self.map.move(-1, 0)

    def action_map_east(self) -> None:
        """Further east."""
        self.map.move(1, 0)

    def action_map_north(self) -> None:
        """Further north."""
        self.map.move(0, -1)

    def action_map_south(self) -> None:
        """Further south."""
        self.map.move(0, 1)


def legend(look: Look) -> Content:
    """What the letters of the map stand for."""
    parts: list[str | tuple[str, str]] = []
    for letter, words, style in LEGEND:
        parts += [(f" {claims.sign(letter, look)}", style), f" {tr(words).strip()}"]
    return safe.content(*parts)
