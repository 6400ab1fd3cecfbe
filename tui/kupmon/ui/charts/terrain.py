"""What the country looks like below the claims: river, railways, roads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kupmon.ui.charts.canvas import Pen

PENS = {
    "road": Pen("road", ".", on=1, off=3),
    "railway": Pen("railway", "+", on=4, off=2),
    "river": Pen("river", "~", thick=2),
}
"""From below to above: dotted, dashed, thick."""


@dataclass(frozen=True, slots=True)
class Course:
    """A line in the country."""

    kind: str
    name: str
    points: tuple[tuple[float, float], ...]
    """Latitude and longitude."""


@cache
def courses() -> tuple[Course, ...]:
    """All lines of the data file, those to be drawn first first."""
    source = Path(__file__).with_name("terrain.tsv").read_text(encoding="utf-8")
    rows = [row.split("\t") for row in source.splitlines() if not row.startswith("#")][1:]
    found = (Course(kind, name, tuple(map(_point, points.split()))) for kind, name, points in rows)
    return tuple(sorted(found, key=lambda course: list(PENS).index(course.kind)))


def _point(text: str) -> tuple[float, float]:
    lat, lon = text.split(",")
    return float(lat), float(lon)
