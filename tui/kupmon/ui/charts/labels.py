"""Names beside their places on a grid of cells, so that none covers another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from rich.cells import cell_len

Cell = tuple[int, int]
"""Column and row."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Something with a name at a cell."""

    at: Cell
    name: str
    apart: int = 1
    """Blank cells at either end of the name; one where there is no room for more."""


@dataclass(frozen=True, slots=True)
class Label:
    """Where a name begins."""

    spot: Spot
    at: Cell


def place(spots: Sequence[Spot], taken: Iterable[Cell], width: int, height: int) -> tuple[Label, ...]:
    """Write as many names as fit, the first ones first.

    Args:
        spots: By importance.
        taken: Cells that no name may cover, those of the spots among them.
        width: Of the grid.
        height: Of the grid.
    """
    covered = set(taken)
    found = []
    for spot in spots:
        for apart, at in product(sorted({spot.apart, 1}, reverse=True), _around(spot)):
            cells = _cells(at, cell_len(spot.name))
            inside = 0 <= at[1] < height and at[0] >= 0 and at[0] + cell_len(spot.name) <= width
            if inside and covered.isdisjoint(_margin(cells, spot.at, apart)):
                covered.update(cells)
                found.append(Label(spot, at))
                break
    return tuple(found)


def _around(spot: Spot) -> Iterator[Cell]:
    """Where a name may begin, the best first: behind the sign, before it, below it, above it."""
    (column, row), size = spot.at, cell_len(spot.name)
    yield column + 2, row
    yield column - 1 - size, row
    for away in (1, -1):
        yield column + 1, row + away
        yield column - size // 2, row + away
        yield column - size, row + away


def _cells(at: Cell, size: int) -> list[Cell]:
    return [(at[0] + n, at[1]) for n in range(size)]


def _margin(cells: list[Cell], own: Cell, apart: int) -> set[Cell]:
    """The cells with the blanks at either end, where the sign itself may stand."""
    (first, row), last = cells[0], cells[-1][0]
    return {(column, row) for column in range(first - apart, last + apart + 1)} - {own}
