"""Reprints folded behind the first article of their story, and opened below it."""

from __future__ import annotations

from datetime import date

from kupmon.ui.archive import Index
from kupmon.ui.unfolding import with_reprints

DAYS = ((0, date(2026, 6, 14)), (2, date(2026, 6, 13)))


def test_reprints_stand_below_their_story_and_days_and_the_line_of_the_last_look_move_down() -> None:
    index = Index([9, 8, 5, 4], DAYS, seen=3)
    shown = with_reprints(index, {8: (8, 6, 7), 4: (4, 3)})
    assert list(shown.ids) == [9, 8, 6, 7, 5, 4, 3]
    assert shown.days == ((0, date(2026, 6, 14)), (4, date(2026, 6, 13)))
    assert shown.seen == 5
    assert shown.reprints == {6, 7, 3}


def test_what_is_in_the_order_by_itself_is_not_shown_twice() -> None:
    index = Index([9, 8, 5], DAYS, seen=None)
    shown = with_reprints(index, {9: (9, 8, 2), 1: (1, 7)})
    assert list(shown.ids) == [9, 2, 8, 5]
    assert shown.reprints == {2}
    assert with_reprints(index, {}).ids == [9, 8, 5]
