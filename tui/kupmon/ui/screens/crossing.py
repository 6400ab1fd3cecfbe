"""The keys that lead from any screen to the ones that look across articles."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from kupmon.ui.desk import Desk


class Crossing(Screen[None]):
    """Opens overview, places, disagreements and brief, or goes back to them."""

    desk: Desk

    def action_overview(self) -> None:
        """The overview."""
        go_to(self, "overview", self.desk)

    def action_places(self) -> None:
        """The places."""
        go_to(self, "places", self.desk)

    def action_disagreements(self) -> None:
        """The disagreements."""
        go_to(self, "disagreements", self.desk)

    def action_brief(self) -> None:
        """The brief."""
        go_to(self, "brief", self.desk)


def go_to(here: Screen[Any], name: str, desk: Desk) -> None:
    """Open one of the screens across articles, or go back to it where it is open already.

    Args:
        here: The screen on top.
        name: overview, places, disagreements or brief.
        desk: For the new one.
    """
    app = here.app
    if any(screen.id == name for screen in app.screen_stack):
        while app.screen.id != name:
            app.pop_screen()
        return
    app.push_screen(_made(name, desk))


def _made(name: str, desk: Desk) -> Screen[Any]:
    # Each is loaded when it is first asked for: the first paint does not wait for them.
    if name == "overview":
        from kupmon.ui.screens.overview import OverviewScreen  # noqa: PLC0415

        return OverviewScreen(desk)
    if name == "places":
        from kupmon.ui.screens.places import PlacesScreen  # noqa: PLC0415

        return PlacesScreen(desk)
    if name == "disagreements":
        from kupmon.ui.screens.disagreements import DisagreementsScreen  # noqa: PLC0415

        return DisagreementsScreen(desk)
    from kupmon.ui.screens.brief import BriefScreen  # noqa: PLC0415

    return BriefScreen(desk)
