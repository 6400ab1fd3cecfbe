"""The table of commands, and the same keys on other layouts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from kupmon.ui.commands import BY_ID, COMMANDS, bindings, in_force, keymap, readme_table
from kupmon.ui.screens.brief import BriefScreen
from kupmon.ui.screens.disagreements import DisagreementsScreen
from kupmon.ui.screens.feeds import FeedsScreen
from kupmon.ui.screens.main import MainScreen
from kupmon.ui.screens.overview import OverviewScreen
from kupmon.ui.screens.place import PlaceScreen
from kupmon.ui.screens.read import ReadScreen
from kupmon.ui.screens.why import WhyScreen
from kupmon.ui.twins import is_cyrillic, shown, twins

PAIRS = [
    "jо",
    "kл",
    "Jо",
    "KЛ",
    "gп",
    "GП",
    "hр",
    "lд",
    "uг",
    "UГ",
    "mь",
    "MЬ",
    "zя",
    "sі",
    "sы",
    "oщ",
    "yн",
    "rк",
    "RК",
    "nт",
    "NТ",
    "fа",
    "eу",
    "qй",
]
"""From the design: the key and its twin, on the Ukrainian and the Russian layout."""


@pytest.mark.parametrize("pair", PAIRS)
def test_letters_have_their_twin(pair: str) -> None:
    assert pair[1].casefold() in {twin.casefold() for twin in twins(pair[0])}
    assert all(twin.isupper() == pair[0].isupper() for twin in twins(pair[0]))


def test_signs_have_their_twin() -> None:
    assert twins("slash") == ("full_stop",)
    assert twins("question_mark") == ("comma",)
    assert twins("colon") == ("Ж",)
    assert twins("enter") == ()


SCREENS = {
    "main": MainScreen,
    "feeds": FeedsScreen,
    "why": WhyScreen,
    "overview": OverviewScreen,
    "place": PlaceScreen,
    "disagreements": DisagreementsScreen,
    "brief": BriefScreen,
    "read": ReadScreen,
}


def test_every_screen_of_the_table_is_known_here() -> None:
    assert set().union(*(command.where for command in COMMANDS)) == set(SCREENS)


@pytest.mark.parametrize("place", SCREENS)
def test_no_key_of_a_screen_does_two_things(place: str) -> None:
    own = Counter(key for command in COMMANDS if place in command.where for key in command.keys)
    bound = Counter(key for binding in bindings(place) for key in binding.key.split(","))
    assert [key for keys in (own, bound) for key, count in keys.items() if count > 1] == []


def test_every_command_has_an_action_and_an_explanation() -> None:
    for command in COMMANDS:
        assert command.where
        for place in command.where:
            assert hasattr(SCREENS[place], f"action_{command.action}"), (command.id, place)
        assert command.name
        assert command.tip


def test_own_keys_take_the_place_of_ours_and_bring_their_twins() -> None:
    own = (("mark.star", "x"), ("no.such", "z"))
    assert keymap(own) == {"mark.star": "x,ч"}
    entry = next(entry for entry in in_force(own) if entry.command is BY_ID["mark.star"])
    assert (entry.keys, entry.twins) == ("x", "ч")


def test_keys_are_written_as_readers_know_them() -> None:
    assert [shown(key) for key in ("slash", "down", "escape", "enter", "G", "f1")] == [
        "/",
        "↓",
        "Esc",
        "Enter",
        "G",
        "F1",
    ]


def test_the_readme_has_the_table_of_keys() -> None:
    readme = Path(__file__).parents[2] / "README.md"
    assert readme_table() in readme.read_text(encoding="utf-8")


def test_a_letter_tells_the_layout_and_a_sign_does_not() -> None:
    assert is_cyrillic("о") is True
    assert is_cyrillic("j") is False
    assert is_cyrillic(".") is None
    assert is_cyrillic(None) is None
