"""The arithmetic of learning: logistic regression over sparse rows, and points for traits by boosting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

NEWTON, CONJUGATE = 6, 15
"""Steps of the regression, and of the solver within each."""
DRAWS, ROUNDS, RATE, LEAF, BINS = 10, 200, 0.05, 15, 64
"""Of the points: draws, steps in each, the share of a step that is taken, facts each side needs, edges."""


def share(odds: Floats) -> Floats:
    """Log-odds as a probability."""
    return 1 / (1 + np.exp(-np.clip(odds, -30, 30)))


@dataclass(frozen=True)
class Sparse:
    """Rows of a few columns each, none empty."""

    begins: NDArray[np.int64]
    """Where each row begins in `columns` and `values`."""
    columns: NDArray[np.int64]
    values: Floats
    width: int

    @cached_property
    def _turned(self) -> tuple[NDArray[np.int64], Floats, NDArray[np.int64], Flags]:
        """The entries by column: their rows and values, where each column that has any begins, which have."""
        lengths = np.diff(np.append(self.begins, len(self.columns)))
        order = np.argsort(self.columns, kind="stable")
        has = np.bincount(self.columns, minlength=self.width) > 0
        begins = np.searchsorted(self.columns[order], np.flatnonzero(has))
        return np.repeat(np.arange(len(lengths)), lengths)[order], self.values[order][:, None], begins, has

    def times(self, weights: Floats) -> Floats:
        """The rows' sums of weights: rows by targets."""
        return np.add.reduceat(self.values[:, None] * weights[self.columns], self.begins, axis=0)

    def back(self, errors: Floats) -> Floats:
        """The columns' sums of the rows' errors: columns by targets."""
        rows, values, begins, has = self._turned
        sums = np.zeros((self.width, errors.shape[1]))
        sums[has] = np.add.reduceat(values * errors[rows], begins, axis=0)
        return sums

    def only(self, rows: Flags) -> Sparse:
        """Some of the rows."""
        ends = np.append(self.begins[1:], len(self.columns))
        parts = [np.arange(self.begins[n], ends[n]) for n in np.flatnonzero(rows)]
        taken = np.concatenate(parts)
        begins = np.cumsum([0, *(len(part) for part in parts[:-1])])
        return Sparse(begins, self.columns[taken], self.values[taken], self.width)


def regression(rows: Sparse, targets: Floats, strength: Floats) -> Floats:
    """Weights of a logistic regression for each target, by Newton's method.

    Args:
        rows: The examples.
        targets: 0 or 1, rows by targets.
        strength: What errors weigh against large weights, rows by targets.
    """
    weights = np.zeros((rows.width, targets.shape[1]))
    for _ in range(NEWTON):
        likely = share(rows.times(weights))
        slope = weights + rows.back(strength * (likely - targets))
        bend = strength * likely * (1 - likely)
        weights = weights - _solved(rows, bend, slope)
    return weights


def _solved(rows: Sparse, bend: Floats, slope: Floats) -> Floats:
    """The step that the slope and the bend of the errors ask for, by conjugate gradients."""
    step, rest, course = np.zeros_like(slope), slope, slope
    size = (rest**2).sum(axis=0)
    for _ in range(CONJUGATE):
        moved = course + rows.back(bend * rows.times(course))
        length = size / np.maximum((course * moved).sum(axis=0), 1e-12)
        step, rest = step + length * course, rest - length * moved
        size, old = (rest**2).sum(axis=0), size
        course = rest + size / np.maximum(old, 1e-12) * course
    return step


@dataclass(frozen=True)
class Stairs:
    """What traits are worth: a sum of steps, one trait each."""

    base: float
    steps: dict[str, list[tuple[float, float]]]
    """Edges in order and what a trait is worth from there on; nothing below the first."""


def stairs(
    names: Sequence[str], traits: Floats, right: Floats, weight: Floats, groups: Sequence[int]
) -> Stairs:
    """Points by boosting, the mean of several draws: each leaves out a third of the groups.

    Args:
        names: Of the columns.
        traits: Facts by traits.
        right: 1 where a fact is one.
        weight: What each fact counts.
        groups: Facts of one group (an article) stay together.
    """
    edges = [(column, edge) for column in range(len(names)) for edge in _edges(traits[:, column])]
    above = np.stack([traits[:, column] >= edge for column, edge in edges], axis=1).astype(float)
    base, worth = 0.0, np.zeros(len(edges))
    for draw in range(DRAWS):
        drawn = np.array([crc32(f"{draw} {group}".encode()) % 3 > 0 for group in groups])
        begun, steps = _boosted(above[drawn], right[drawn], weight[drawn] / weight[drawn].mean())
        base, worth = base + begun / DRAWS, worth + steps / DRAWS
    return Stairs(round(base, 4), _climbed(names, edges, worth))


def _boosted(above: Floats, right: Floats, weight: Floats) -> tuple[float, Floats]:
    """A base and what each edge is worth: each round adds the step that explains most of what is left."""
    enough = (above.sum(axis=0) >= LEAF) & ((1 - above).sum(axis=0) >= LEAF)
    mean = float(np.clip((right * weight).sum() / weight.sum(), 0.01, 0.99))
    base = float(np.log(mean / (1 - mean)))
    odds = np.full(len(right), base)
    worth = np.zeros(above.shape[1])
    for _ in range(ROUNDS if enough.any() else 0):
        likely = share(odds)
        slope, bend = weight * (right - likely), weight * likely * (1 - likely)
        high, high_bend = slope @ above, bend @ above + 1e-9
        low, low_bend = slope.sum() - high, bend.sum() - high_bend + 2e-9
        best = int(np.argmax(np.where(enough, high**2 / high_bend + low**2 / low_bend, -1)))
        up, down = RATE * high[best] / high_bend[best], RATE * low[best] / low_bend[best]
        odds += np.where(above[:, best] > 0, up, down)
        base += float(down)
        worth[best] += float(up - down)
    return base, worth


def _edges(column: Floats) -> list[float]:
    """Values that part a trait's facts, in order."""
    marks = np.unique(np.round(np.quantile(column, np.linspace(0, 1, BINS + 1)), 3))
    return [float(edge) for edge in marks[1:]]


def _climbed(
    names: Sequence[str], edges: Sequence[tuple[int, float]], worth: Floats
) -> dict[str, list[tuple[float, float]]]:
    """The steps of each trait added up."""
    found: dict[str, list[tuple[float, float]]] = {}
    for (column, edge), step in zip(edges, worth, strict=True):
        if step:
            row = found.setdefault(names[column], [])
            row.append((edge, round((row[-1][1] if row else 0.0) + float(step), 4)))
    return found
