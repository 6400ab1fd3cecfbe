"""The map, its labels, its lines, and bars: values in, characters out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kupmon.axis import gazetteer
from kupmon.ui.charts.bars import bar
from kupmon.ui.charts.canvas import Canvas, Pen
from kupmon.ui.charts.labels import Spot, place
from kupmon.ui.charts.map import Settlement, nearest, picture
from kupmon.ui.charts.terrain import courses
from kupmon.ui.charts.view import CLOSEST, FURTHEST, View

CORNERS = ((49.86, 37.52), (49.49, 37.9))
PLACES = {one.id: one for one in gazetteer.load().places.values() if one.lat is not None}
ALL = [
    Settlement(one.id, one.name, one.lat, one.lon, "·", "unclaimed", quiet=one.id != "kupiansk")
    for one in PLACES.values()
    if one.kind in {"town", "settlement", "village"}
]
TOWN = next(one for one in ALL if one.id == "kupiansk")


def lines(view: View, settlements: list[Settlement], chosen: str | None = None, **more: bool) -> list[str]:
    return ["".join(text for text, _ in row) for row in picture(view, settlements, chosen, **more)]


# Bars.


@pytest.mark.parametrize(
    ("value", "drawn"),
    [(8, "████████"), (4, "████"), (1, "█"), (0.5, "▌"), (0.01, "▏"), (0, ""), (99, "████████")],
)
def test_a_bar_is_as_long_as_its_value(value: float, drawn: str) -> None:
    assert bar(value, 8, 8) == drawn


def test_bars_of_a_typewriter() -> None:
    assert [bar(value, 4, 4, ascii_only=True) for value in (4, 2, 0.1, 0)] == ["####", "##", "#", ""]


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.integers(1, 80))
def test_no_bar_is_longer_than_its_room(value: float, most: float, width: int) -> None:
    assert len(bar(value, most, width)) <= width
    assert len(bar(value, most, width, ascii_only=True)) <= width


# Lines of dots.


def test_a_line_goes_through_the_cells_between_its_ends() -> None:
    canvas = Canvas(4, 2)
    canvas.line([(0, 0), (7, 0)], Pen("road", "."))
    assert sorted(canvas.cells()) == [((x, 0), "⠉", "road") for x in range(4)]


def test_a_dashed_line_has_gaps_and_a_thick_one_has_none() -> None:
    dashed, thick = Canvas(20, 1), Canvas(20, 1)
    dashed.line([(0, 0), (39, 0)], Pen("railway", "+", on=2, off=6))
    thick.line([(0, 1), (39, 1)], Pen("river", "~", thick=2))
    assert len(list(dashed.cells())) < 10
    assert len(list(thick.cells())) == 20


@given(
    st.lists(st.tuples(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5)), min_size=2, max_size=4),
    st.booleans(),
)
def test_lines_from_anywhere_stay_in_the_picture(points: list[tuple[float, float]], plain: bool) -> None:
    canvas = Canvas(6, 3, ascii_only=plain)
    canvas.line(points, Pen("road", "."))
    for (x, y), character, _ in canvas.cells():
        assert 0 <= x < 6
        assert 0 <= y < 3
        assert character == "." if plain else "\u2801" <= character <= "\u28ff"


def test_a_line_across_the_picture_is_seen_from_edge_to_edge() -> None:
    canvas = Canvas(6, 3)
    canvas.line([(-50_000, 6), (50_000, 6)], Pen("road", "."))
    assert {x for (x, _), _, _ in canvas.cells()} == set(range(6))


# Labels.


@given(
    st.lists(
        st.tuples(st.integers(0, 39), st.integers(0, 11), st.text("abc", min_size=1, max_size=12)),
        max_size=25,
    )
)
def test_labels_cover_neither_each_other_nor_a_sign(found: list[tuple[int, int, str]]) -> None:
    spots = list({(x, y): Spot((x, y), name) for x, y, name in found}.values())
    covered = {spot.at for spot in spots}
    for label in place(spots, set(covered), 40, 12):
        cells = {(label.at[0] + n, label.at[1]) for n in range(len(label.spot.name))}
        assert covered.isdisjoint(cells)
        assert all(0 <= x < 40 and 0 <= y < 12 for x, y in cells)
        covered |= cells


def test_the_more_important_name_is_written_where_there_is_room_for_one() -> None:
    spots = [Spot((0, 0), "Kupyansk"), Spot((11, 0), "Podoly")]
    assert [label.spot.name for label in place(spots, {(0, 0), (11, 0)}, 12, 1)] == ["Kupyansk"]


# The view.


def test_the_first_view_has_its_corners_in_sight_and_north_at_the_top() -> None:
    for size in [(38, 20), (64, 36), (126, 46), (58, 7)]:
        view = View.over(CORNERS, *size)
        assert all(view.shows(*corner) for corner in CORNERS)
        assert view.cell(49.86, 37.6)[1] < view.cell(49.5, 37.6)[1]
        assert view.cell(49.7, 37.52)[0] < view.cell(49.7, 37.9)[0]


def test_a_kilometre_is_as_long_north_as_east() -> None:
    view = View.over(CORNERS, 64, 36)
    x, y = view.dot(49.7, 37.6)
    south, east = view.dot(49.7 - 1 / 111.2, 37.6), view.dot(49.7, 37.6 + 1 / 111.2 / 0.6468)
    assert south[1] - y == pytest.approx(east[0] - x, rel=0.02)


def test_zooming_keeps_the_chosen_place_where_it_is_and_has_its_limits() -> None:
    view = View.over(CORNERS, 64, 36)
    before = view.cell(TOWN.lat, TOWN.lon)
    for steps in (1, 3, -2):
        after = view.zoomed(steps, (TOWN.lat, TOWN.lon)).cell(TOWN.lat, TOWN.lon)
        assert abs(after[0] - before[0]) <= 1
        assert abs(after[1] - before[1]) <= 1
    assert view.zoomed(50).scale == CLOSEST
    assert view.zoomed(-50).scale == FURTHEST


def test_what_is_chosen_out_of_sight_comes_into_sight() -> None:
    view = View.over(CORNERS, 64, 36).zoomed(6).moved(9, 9)
    assert not view.shows(TOWN.lat, TOWN.lon)
    assert view.with_in_sight(TOWN.lat, TOWN.lon).shows(TOWN.lat, TOWN.lon)


@pytest.mark.parametrize("room", [4, 12, 30])
def test_the_bar_of_kilometres_fits_its_room(room: int) -> None:
    for steps in range(-4, 8):
        km, cells = View.over(CORNERS, 64, 36).zoomed(steps).bar(room)
        assert 1 <= cells <= room
        assert km in {1, 2, 5, 10, 20, 50}


# The map.


def test_the_country_is_drawn_to_the_settlement_and_no_finer() -> None:
    kinds = {course.kind for course in courses()}
    assert kinds == {"river", "railway", "road"}
    for course in courses():
        assert all(lat == round(lat, 3) and lon == round(lon, 3) for lat, lon in course.points)
        assert all(48.9 < lat < 50.3 and 36.8 < lon < 38.5 for lat, lon in course.points)


def test_every_settlement_lies_on_its_bank_of_the_oskil() -> None:
    (river,) = (course for course in courses() if course.kind == "river")
    for one in PLACES.values():
        near = [
            (a, b) for a, b in zip(river.points, river.points[1:], strict=False) if b[0] <= one.lat <= a[0]
        ]
        if one.bank in {"L", "R"} and near:
            (a, b) = near[0]
            lon = a[1] + (b[1] - a[1]) * (a[0] - one.lat) / (a[0] - b[0])
            assert (one.lon > lon) == (one.bank == "L"), one.id


@pytest.mark.parametrize("size", [(38, 20), (64, 36), (126, 46), (58, 7)])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_the_map_has_the_river_the_town_and_no_line_too_long(size: tuple[int, int], ascii_only: bool) -> None:
    drawn = lines(View.over(CORNERS, *size), ALL, "kupiansk", ascii_only=ascii_only)
    assert [len(line) for line in drawn] == [size[0]] * size[1]
    text = "\n".join(drawn)
    assert "Kupyansk" in text
    assert "Oskil" in text
    assert " km" in drawn[-1]
    if ascii_only:
        assert text.replace("·", "-").isascii()


def test_the_chosen_settlement_is_named_first_and_stands_out() -> None:
    view = View.over(CORNERS, 30, 12)
    crowded = [Settlement(f"p{n}", f"Invented {n}", 49.7, 37.6 + n / 500, "·", "unclaimed") for n in range(9)]
    styles = {style for row in picture(view, crowded, "p8") for _, style in row}
    assert {"unclaimed-chosen", "name-chosen"} <= styles
    assert any("Invented 8" in line for line in lines(view, crowded, "p8"))


def test_of_two_on_one_cell_the_more_important_is_seen() -> None:
    view = View.over(CORNERS, 30, 12)
    two = [
        Settlement("a", "First", 49.7, 37.6, "U", "ours"),
        Settlement("b", "Second", 49.7001, 37.6001, "R", "theirs"),
    ]
    text = "\n".join(lines(view, two))
    assert "First" in text
    assert "Second" not in text
    assert "Second" in "\n".join(lines(view, two, "b"))


def test_a_click_finds_the_settlement_next_to_it() -> None:
    view = View.over(CORNERS, 64, 36)
    at = view.cell(TOWN.lat, TOWN.lon)
    assert nearest(view, [TOWN], (at[0] + 2, at[1])) == "kupiansk"
    assert nearest(view, [TOWN], (at[0] + 20, at[1])) is None
    assert nearest(view, [], at) is None
