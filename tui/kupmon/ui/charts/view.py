"""Which part of the country a map shows, and where on it a place lies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import cos, radians

from kupmon.ui.charts.canvas import ACROSS, DOWN, Point

KM_A_DEGREE = 111.2
"""Of latitude; of longitude the cosine of it. Flat enough for a hundred kilometres."""
CLOSEST, FURTHEST = 8.0, 0.25
"""Dots a kilometre. Closer makes no sense: lines are good to a kilometre or two."""
STEP = 1.4
"""How much one press of a key zooms."""
PART = 0.25
"""Part of the map that one press of a key moves it by."""


@dataclass(frozen=True, slots=True)
class View:
    """A window on the country, north at the top."""

    lat: float
    lon: float
    """Of the middle of the window."""
    scale: float
    """Dots a kilometre, the same both ways: the dots of a cell are nearly square."""
    width: int
    height: int
    """In cells."""

    @classmethod
    def over(cls, places: Iterable[tuple[float, float]], width: int, height: int) -> View:
        """The closest view that has all these latitudes and longitudes in it, with room for their names."""
        lats, lons = zip(*places, strict=True)
        lat, lon = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
        down = max((max(lats) - min(lats)) * KM_A_DEGREE, 1)
        across = max((max(lons) - min(lons)) * KM_A_DEGREE * cos(radians(lat)), 1)
        room = max(width * ACROSS, 1) / across, max(height - 2, 1) * DOWN / down
        return cls(lat, lon, _held(min(room)), width, height)

    @property
    def _km_a_degree_east(self) -> float:
        return KM_A_DEGREE * cos(radians(self.lat))

    def dot(self, lat: float, lon: float) -> Point:
        """Where a place lies, in dots from the upper left corner; it may be outside."""
        x = self.width * ACROSS / 2 + (lon - self.lon) * self._km_a_degree_east * self.scale
        y = self.height * DOWN / 2 + (self.lat - lat) * KM_A_DEGREE * self.scale
        return x, y

    def cell(self, lat: float, lon: float) -> tuple[int, int]:
        """Column and row of a place; it may be outside."""
        x, y = self.dot(lat, lon)
        return int(x // ACROSS), int(y // DOWN)

    def shows(self, lat: float, lon: float) -> bool:
        """Whether a place is in sight."""
        column, row = self.cell(lat, lon)
        return 0 <= column < self.width and 0 <= row < self.height

    def zoomed(self, steps: int, around: tuple[float, float] | None = None) -> View:
        """Closer by so many steps, or further away where negative; a place that is given stays put."""
        scale = _held(self.scale * STEP**steps)
        if around is None or not self.shows(*around):
            return replace(self, scale=scale)
        keep = self.scale / scale
        lat, lon = around
        return replace(
            self, scale=scale, lat=lat + (self.lat - lat) * keep, lon=lon + (self.lon - lon) * keep
        )

    def moved(self, east: int, south: int) -> View:
        """Moved by parts of itself."""
        across = self.width * ACROSS * PART / self.scale / self._km_a_degree_east
        down = self.height * DOWN * PART / self.scale / KM_A_DEGREE
        return replace(self, lat=self.lat - south * down, lon=self.lon + east * across)

    def sized(self, width: int, height: int) -> View:
        """The same middle in a window of another size."""
        return replace(self, width=width, height=height)

    def with_in_sight(self, lat: float, lon: float) -> View:
        """Moved to a place where it is out of sight."""
        return self if self.shows(lat, lon) else replace(self, lat=lat, lon=lon)

    def bar(self, room: int) -> tuple[int, int]:
        """A round number of kilometres and how many cells they take, at most `room`."""
        for km in (50, 20, 10, 5, 2, 1):
            cells = round(km * self.scale / ACROSS)
            if cells <= room:
                return km, max(cells, 1)
        return 1, room


def _held(scale: float) -> float:
    return min(max(scale, FURTHEST), CLOSEST)
