"""Lines, entries and headings of a long list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kupmon.ui.safe import Safe
from kupmon.ui.widgets.ladder import Heading, Ladder, Spot


def by_hand(count: int, befores: list[int], height: int) -> list[tuple[str, int, int]]:
    lines: list[tuple[str, int, int]] = []
    for index in range(count):
        lines += [("heading", place, 0) for place, before in enumerate(befores) if before == index]
        lines += [("entry", index, part) for part in range(height)]
    return lines


@given(st.integers(1, 30), st.lists(st.integers(0, 29), max_size=8), st.integers(1, 3))
def test_every_line_is_found_where_it_stands(count: int, befores: list[int], height: int) -> None:
    befores = sorted(before % count for before in befores)
    headings = tuple(Heading(before, Safe(str(number))) for number, before in enumerate(befores))
    ladder = Ladder(range(100, 100 + count), headings, height)
    lines = by_hand(count, befores, height)
    assert ladder.lines == len(lines)
    for number, (kind, which, part) in enumerate(lines):
        spot = ladder.at(number)
        expected = Spot(None, heading=headings[which]) if kind == "heading" else Spot(which, part)
        assert spot == expected
        if kind == "entry" and part == 0:
            assert ladder.top(which) == number
    assert ladder.at(len(lines)) is None
    assert ladder.at(-1) is None


@given(st.integers(1, 30), st.lists(st.integers(0, 29), max_size=8), st.integers(0, 60), st.integers(0, 30))
def test_the_entries_of_a_window_include_all_that_are_in_it(
    count: int, befores: list[int], first: int, room: int
) -> None:
    befores = sorted(before % count for before in befores)
    ladder = Ladder(range(count), tuple(Heading(before, Safe("")) for before in befores), 2)
    seen = {
        spot.entry
        for line in range(first, first + room + 1)
        if (spot := ladder.at(line)) and spot.entry is not None
    }
    found = set(ladder.between(first, first + room))
    assert seen <= found
    assert len(found) <= len(seen) + 2


@given(st.sets(st.integers(0, 9_999), max_size=4), st.integers(0, 9_999), st.integers(0, 10_000))
def test_the_nearest_of_many_is_found_on_either_side(wanted: set[int], first: int, end: int) -> None:
    ladder = Ladder(range(9_999, -1, -1))
    within = [one for one in ladder.ids[first:end] if one in wanted]
    span = range(first, end)
    assert ladder.nearest(span, frozenset(wanted), 1) == (within[0] if within else None)
    assert ladder.nearest(span, frozenset(wanted), -1) == (within[-1] if within else None)
