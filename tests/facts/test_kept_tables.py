"""Dictionaries kept for the next start: the same, never stale, and not missed where nothing can be kept."""

from __future__ import annotations

import sys

import pytest

from kupmon.facts.kept import kept
from kupmon.facts.words import load

TABLE = {"куп'янськ": [("TOWN", "n")], "kupiansk": [("TOWN", "")]}


@pytest.fixture
def module(tmp_path, monkeypatch) -> str:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    return str(tmp_path / "module.py")


class Maker:
    def __init__(self):
        self.times = 0

    def __call__(self):
        self.times += 1
        return TABLE


def test_the_second_start_finds_what_the_first_has_made(module):
    make = Maker()
    assert kept(module, "uk", b"one", make) == TABLE
    assert kept(module, "uk", b"one", make) == TABLE
    assert make.times == 1


def test_other_sources_make_another_table(module):
    kept(module, "uk", b"one", lambda: {"old": 1})
    assert kept(module, "uk", b"two", lambda: {"new": 2}) == {"new": 2}
    assert kept(module, "uk", b"two", lambda: {"newer": 3}) == {"new": 2}


def test_languages_are_kept_apart(module):
    kept(module, "uk", b"one", lambda: {"uk": 1})
    assert kept(module, "ru", b"one", lambda: {"ru": 1}) == {"ru": 1}


@pytest.mark.parametrize("left", [b"", b"one", b"one\xff\xff", b"one{"])
def test_a_damaged_file_is_made_anew(module, tmp_path, left):
    kept(module, "uk", b"one", Maker())
    (path,) = (tmp_path / "__pycache__").iterdir()
    path.write_bytes(left)
    assert kept(module, "uk", b"one", Maker()) == TABLE
    again = Maker()
    assert kept(module, "uk", b"one", again) == TABLE
    assert again.times == 0


def test_where_nothing_can_be_written_all_is_made_each_time(tmp_path, module):
    (tmp_path / "__pycache__").write_text("in the way of the folder")
    make = Maker()
    assert [kept(module, "uk", b"one", make) for _ in range(2)] == [TABLE, TABLE]
    assert make.times == 2


def test_where_python_keeps_no_bytecode_nothing_is_written(tmp_path, module, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert kept(module, "uk", b"one", Maker()) == TABLE
    assert list(tmp_path.iterdir()) == []


def test_a_kept_dictionary_is_the_one_that_was_made(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    made, again = load.__wrapped__("en"), load.__wrapped__("en")
    assert list(tmp_path.rglob("words*.en"))
    assert again.single == made.single
    assert again.phrases == made.phrases
    assert list(again.single) == list(made.single)
