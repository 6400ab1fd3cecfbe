"""What is foreign stays words; what is long is broken or cut in cells."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from kupmon.ui import safe
from kupmon.ui.widgets.wrap import cut, wrap

HOSTILE = (
    "[@click=app.quit]press[/]",
    "[/]",
    "[red]red[/red] [bold",
    "\x1b]0;title\x07\x1b[31mred",
    "\x9b31mred",
    "\u202egnp.exe\u202c \u2066x\u2069",
    "a\nb\tc\r\nd\u2028e",
    "\ud800 lone surrogate",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_text_loses_its_controls_and_keeps_its_length(text: str) -> None:
    line = safe.line(text)
    assert len(line) == len(text)
    assert not [sign for sign in line if unicodedata.category(sign) in {"Cc", "Cs"}]
    assert not set("\u202e\u202c\u2066\u2069\u2028") & set(line)


@pytest.mark.parametrize("text", HOSTILE[:3])
def test_content_shows_markup_as_it_is_written(text: str) -> None:
    assert safe.content(text).plain == text
    assert not safe.content((text, "")).spans


@given(st.text())
def test_a_line_of_anything_is_its_own_line(text: str) -> None:
    line = safe.line(text)
    assert safe.line(line) == line
    assert len(line.splitlines()) <= 1


@given(st.text(alphabet="ab їЖ漢🏴 -·", max_size=80), st.integers(2, 30), st.integers(0, 4))
def test_wrapping_keeps_every_letter_and_every_width(text: str, width: int, hang: int) -> None:
    lines = wrap(text, width, hang)
    shown = "".join(text[start:end] for start, end in lines)
    assert shown.replace(" ", "") == text.replace(" ", "")
    for number, (start, end) in enumerate(lines):
        room = width if number == 0 else max(width - hang, 2)
        assert cell_len(text[start:end]) <= room


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 3, ["one", "two"]),
        ("Куп'янськ-Вузловий", 9, ["Куп'янськ", "-Вузловий"]),
        ("漢字漢字", 5, ["漢字", "漢字"]),
        ("Staff · UA · quoted official · 24 Dec", 20, ["Staff · UA ·", "quoted official ·", "24 Dec"]),
        ("1 voice in 1 article · Sample Desk", 21, ["1 voice in 1", "article · Sample Desk"]),
    ],
)
def test_wrapping_breaks_at_blanks_and_only_then_in_words(text: str, width: int, lines: list[str]) -> None:
    assert [text[start:end] for start, end in wrap(text, width)] == lines


@given(st.text(alphabet="ab їЖ漢🏴é", max_size=40), st.integers(0, 30))
def test_cutting_fills_exactly_the_width(text: str, width: int) -> None:
    assert cell_len(cut(text, width)) == width


def test_what_is_cut_ends_with_an_ellipsis() -> None:
    assert cut("Isolated troops surrender", 12) == "Isolated tr…"
    assert cut("Isolated", 12) == "Isolated    "
    assert cut("Isolated troops", 10, "~") == "Isolated~ "
