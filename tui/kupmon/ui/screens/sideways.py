"""Keys that go from one pane of a screen to another."""

from __future__ import annotations

from abc import abstractmethod


class Sideways:
    """Goes to the pane on the left or right, or round all of them."""

    active: str
    """Id of the pane that the keys go to."""

    @property
    @abstractmethod
    def order(self) -> tuple[str, ...]:
        """Ids of the panes, from the first to the last."""

    @abstractmethod
    def activate(self, pane: str) -> None:
        """Send the keys to a pane."""

    def to_pane(self, by: int, *, around: bool) -> None:
        """Go so many panes on; from one that has gone, to the first."""
        order = self.order
        at = order.index(self.active) + by if self.active in order else 0
        self.activate(order[at % len(order) if around else min(max(at, 0), len(order) - 1)])

    def action_pane_left(self) -> None:
        """The pane before."""
        self.to_pane(-1, around=False)

    def action_pane_right(self) -> None:
        """The next pane."""
        self.to_pane(1, around=False)

    def action_pane_next(self) -> None:
        """The next pane, round the end."""
        self.to_pane(1, around=True)

    def action_pane_previous(self) -> None:
        """The pane before, round the end."""
        self.to_pane(-1, around=True)
