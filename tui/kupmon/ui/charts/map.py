"""The axis as a picture: country, settlements with the letter of the latest claims, names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from kupmon.ui.charts.canvas import Canvas
from kupmon.ui.charts.labels import Cell, Spot, place
from kupmon.ui.charts.terrain import PENS, courses
from kupmon.ui.charts.view import View

Run = tuple[str, str]
"""Characters and the name of their style."""
BAR_ROOM = 12
"""Cells that the bar of kilometres takes at most."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A settlement as the map shows it."""

    id: str
    name: str
    lat: float
    lon: float
    sign: str
    """One character: who holds it by the latest claims."""
    style: str
    quiet: bool = False
    """Nothing was said of it: its name gives way to all others."""


def picture(
    view: View, settlements: Sequence[Settlement], chosen: str | None, *, ascii_only: bool = False
) -> tuple[tuple[Run, ...], ...]:
    """Draw the part of the country that a view shows, a row of runs for each of its lines.

    Args:
        view: What to show, and the size of the picture.
        settlements: By importance; where two fall on one cell the first is seen.
        chosen: Id of the settlement that stands out, and whose name is written first.
        ascii_only: Letters and signs of a typewriter only.
    """
    ground = _country(view, ascii_only=ascii_only)
    ground |= _scale(view, ascii_only=ascii_only)
    ordered = sorted(settlements, key=lambda one: (one.id != chosen, one.quiet))
    shown: dict[Cell, Settlement] = {}
    for one in ordered:
        if view.shows(one.lat, one.lon):
            shown.setdefault(view.cell(one.lat, one.lon), one)
    names = {Spot(at, one.name): one for at, one in shown.items()}
    taken = {*shown, *((column, view.height - 1) for column in range(BAR_ROOM + 6))}
    loud = [spot for spot, one in names.items() if not one.quiet or one.id == chosen]
    quiet = [spot for spot in names if spot not in loud]
    for label in place([*loud, *_river_names(view), *quiet], taken, view.width, view.height):
        owner = names.get(label.spot)
        style = "river" if owner is None else _name_style(owner, chosen)
        for number, letter in enumerate(f" {label.spot.name} ", -1):
            ground[label.at[0] + number, label.at[1]] = letter, style
    for at, one in shown.items():
        ground[at] = one.sign, one.style + ("-chosen" if one.id == chosen else "")
    return tuple(
        _runs([ground.get((x, y), (" ", "ground")) for x in range(view.width)]) for y in range(view.height)
    )


def nearest(view: View, settlements: Iterable[Settlement], at: Cell) -> str | None:
    """Id of the settlement next to a cell, within a few cells of it."""
    away = {
        one.id: abs(view.cell(one.lat, one.lon)[0] - at[0]) + 2 * abs(view.cell(one.lat, one.lon)[1] - at[1])
        for one in settlements
    }
    found = min(away, key=lambda each: away[each], default=None)
    return found if found is not None and away[found] <= 6 else None  # noqa: PLR2004


def _name_style(one: Settlement, chosen: str | None) -> str:
    if one.id == chosen:
        return "name-chosen"
    return "name-quiet" if one.quiet else "name"


def _country(view: View, *, ascii_only: bool) -> dict[Cell, Run]:
    canvas = Canvas(view.width, view.height, ascii_only=ascii_only)
    for course in courses():
        canvas.line([view.dot(*point) for point in course.points], PENS[course.kind])
    return {cell: (character, style) for cell, character, style in canvas.cells()}


def _scale(view: View, *, ascii_only: bool) -> dict[Cell, Run]:
    km, size = view.bar(BAR_ROOM)
    left, middle, right = "|-|" if ascii_only else "├─┤"
    words = f"{left}{middle * max(size - 2, 0)}{right} {km} km"
    return {(column, view.height - 1): (letter, "scale") for column, letter in enumerate(words[: view.width])}


def _river_names(view: View) -> list[Spot]:
    """Names of what has one, beside the part of it that is in sight."""
    in_sight = (
        (course.name, [point for point in course.points if view.shows(*point)])
        for course in courses()
        if course.name
    )
    return [Spot(view.cell(*points[len(points) // 4]), name, apart=2) for name, points in in_sight if points]


def _runs(cells: Sequence[Run]) -> tuple[Run, ...]:
    grouped = groupby(cells, key=lambda cell: cell[1])
    return tuple(("".join(letter for letter, _ in run), style) for style, run in grouped)
