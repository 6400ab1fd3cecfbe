"""How the reader has arranged the panes; kept from one start to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

Layout = Literal["wide", "middle"]
"""Three panes beside each other; or facts under the article."""
Sizes = tuple[int, int]
"""Per cent: width of the timeline; width (wide) or height (middle) of the facts within what is left."""
WIDE: Sizes = (31, 42)
MIDDLE: Sizes = (42, 40)
LEAST, MOST = 18, 70
STEP = 4


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Sizes of the panes in each layout, and the timeline's density."""

    compact: bool = False
    wide: Sizes = WIDE
    middle: Sizes = MIDDLE

    @classmethod
    def of(cls, left: Mapping[str, object]) -> Arrangement:
        """Take it from what the screen put away; what makes no sense there is passed over."""
        return cls(
            compact=left.get("compact") is True,
            wide=_sizes(left.get("wide"), WIDE),
            middle=_sizes(left.get("middle"), MIDDLE),
        )

    def state(self) -> dict[str, object]:
        """What to put away."""
        return {"compact": self.compact, "wide": list(self.wide), "middle": list(self.middle)}

    def sizes(self, layout: Layout) -> Sizes:
        """The sizes of one layout."""
        return self.wide if layout == "wide" else self.middle

    def resized(self, layout: Layout, pane: str, direction: int) -> Arrangement:
        """Make a pane larger (1) or smaller (-1) by a step; the article at the cost of the facts."""
        timeline, facts = self.sizes(layout)
        if pane == "timeline":
            timeline = _held(timeline + STEP * direction)
        else:
            facts = _held(facts + STEP * direction * (1 if pane == "facts" else -1))
        sizes = (timeline, facts)
        return replace(self, wide=sizes) if layout == "wide" else replace(self, middle=sizes)


def _held(size: int) -> int:
    return min(max(size, LEAST), MOST)


def _sizes(value: object, default: Sizes) -> Sizes:
    match value:
        case [int(timeline), int(facts)]:
            return _held(timeline), _held(facts)
        case _:
            return default
