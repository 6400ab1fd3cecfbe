"""Cleaning, folding, language and paragraphs."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kupmon.text import clean, clean_line, clean_mapped, fold, guess_language, paragraphs

NASTY = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs"]),
        st.sampled_from(
            "\r\n\t \x00\x1b\x7f\x9b\u200b\u202e\u2066\ufeff\u00ad\u2028\u0301\u0327\u1160\u11a8가한"
        ),
        st.sampled_from("Куп’янськіўЇйё"),
    ),
    max_size=120,
)
BIDI = set("\u061c\u200e\u200f") | {chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}


def is_unsafe(sign):
    control = unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t"
    return control or sign in BIDI or sign in "\u200b\u200c\u200d\u2060\ufeff\u00ad"


@given(NASTY)
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(NASTY, st.integers(0, 40))
def test_cleaning_is_stable_wherever_it_is_cut(text, limit):
    once = clean(text, limit)
    assert len(once) <= limit
    assert clean(once, limit) == once


@given(NASTY)
def test_nothing_that_steers_a_terminal_or_hides_text_survives(text):
    assert not [sign for sign in clean(text) if is_unsafe(sign)]
    line = clean_line(text)
    assert not [sign for sign in line if is_unsafe(sign) or sign in "\n\t"]


@given(NASTY)
def test_a_cleaned_text_is_composed_and_can_be_written_as_utf_8(text):
    assert unicodedata.is_normalized("NFC", clean(text))
    clean(text).encode("utf-8")


@given(NASTY)
def test_folding_moves_no_offset(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(NASTY)
def test_every_cleaned_character_has_its_place_in_the_text_as_given(text):
    mapped = clean_mapped(text)
    assert mapped.text == clean(text)
    before = 0
    for at in range(len(mapped.text)):
        start, end = mapped.original(at, at + 1)
        assert before <= start < end <= len(text)
        assert mapped.text[at] in clean(text[start:end])
        before = start


@given(NASTY, st.data())
def test_a_span_carried_back_cleans_to_itself(text, data):
    mapped = clean_mapped(text)
    start = data.draw(st.integers(0, len(mapped.text)))
    end = data.draw(st.integers(start, len(mapped.text)))
    low, high = mapped.original(start, end)
    assert 0 <= low <= high <= len(text)
    assert mapped.text[start:end] in clean(text[low:high])


@pytest.mark.parametrize(
    ("given_text", "start", "end", "found"),
    [
        ("a\u200bKupiansk", 1, 9, "Kupiansk"),
        ("\r\n\r\nбій за Ізюи\u0306м", 2, 5, "бій"),
        ("Ку\u00adп’янськ горить", 0, 9, "Ку\u00adп’янськ"),
        ("нови\u0306 день", 0, 4, "нови\u0306"),
    ],
)
def test_spans_point_into_the_text_as_given(given_text, start, end, found):
    low, high = clean_mapped(given_text).original(start, end)
    assert given_text[low:high] == found


def test_a_span_outside_the_text_is_refused():
    with pytest.raises(ValueError, match="no span"):
        clean_mapped("abc").original(1, 9)


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("one\r\ntwo\rthree\u2028four\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("tab\tstays", "tab\tstays"),
        ("\x1b]52;c;aGk=\x07\x9b31mred\x1b[0m", "]52;c;aGk=31mred[0m"),
        ("abc\u202egpj.exe\u202c", "abcgpj.exe"),
        ("20\u00a0км\u202fвід", "20 км від"),
        ("Харкі\u200dв\ufeff", "Харків"),
        ("и\u0306", "й"),
        ("lone \ud800 half", "lone  half"),
        ("hidden\U000e0041\U000e0042 tags", "hidden tags"),
    ],
)
def test_what_cleaning_does(given_text, expected):
    assert clean(given_text) == expected


def test_storms_of_combining_marks_are_capped():
    storm = clean("з" + "\u0316\u0301" * 300_000 + "лива")
    assert storm.endswith("лива")
    assert len(storm) == 1 + 8 + 4


def test_a_storm_keeps_its_way_back():
    text = "з" + "\u0316" * 400_000 + "лива"
    mapped = clean_mapped(text)
    assert mapped.original(9, 13) == (400_001, 400_005)


@pytest.mark.parametrize(
    ("given_text", "limit", "expected"),
    [
        ("  two \n\t lines  ", 500, "two lines"),
        ("a long headline", 8, "a long…"),
        ("just right", 10, "just right"),
        ("", 10, ""),
    ],
)
def test_one_line(given_text, limit, expected):
    assert clean_line(given_text, limit) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("КУП’ЯНСЬК", "куп'янськ"),
        ("Купʼянськ", "Куп`янськ"),
        ('Куп"янськ', "Куп’янськ"),
        ("Сенёк", "Сенек"),
        ("Kupiаnsk", "Kupiansk"),
        ("Купянсk", "Купянск"),
        ("Куп’янськ‑Вузловий", "куп'янськ-вузловий"),
    ],
)
def test_spellings_that_fold_together(one, other):
    assert fold(one) == fold(other)


def test_a_quotation_mark_that_opens_or_closes_is_left_alone():
    assert fold('"Код" і "Хартія"') == '"код" і "хартія"'


@pytest.mark.parametrize(
    ("text", "prior", "language"),
    [
        ("Russian troops attacked near Kupiansk", None, "en"),
        ("Ворог атакував біля Куп’янська", None, "uk"),
        ("Противник атаковал в районе Купянска, бои продолжаются", None, "ru"),
        ("Враг атаковал у города, контратака отбита, потери уточняются, подробности позже", "uk", "ru"),
        ("Купянск взят", None, "ru"),
        ("Купянск", "uk", "uk"),
        ("Харкові немає світла", "ru", "uk"),
        ("1 234", "uk", "uk"),
        ("", None, "en"),
        ("Генштаб ЗСУ: FPV-дрони, HIMARS, ATACMS і F-16 на Куп’янському напрямку", None, "uk"),
    ],
)
def test_language(text, prior, language):
    assert guess_language(text, prior) == language


def test_paragraphs_are_lines_without_the_blanks_around_them():
    text = " one \n\n  two words\t\nthree"
    assert [text[a:b] for a, b in paragraphs(text)] == ["one", "two words", "three"]
    assert paragraphs(" \n\t\n") == []


@settings(max_examples=50)
@given(NASTY)
def test_paragraphs_hold_every_sign_that_is_not_blank(text):
    cleaned = clean(text)
    kept = "".join(cleaned[a:b] for a, b in paragraphs(cleaned))
    assert "".join(kept.split()) == "".join(cleaned.split())
