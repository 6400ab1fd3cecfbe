"""A store of invented, marked sample articles, and a screen on it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from invented import FEEDS, NOW, populate

from kupmon.config import Config, UiSettings
from kupmon.store import Store, open_store
from kupmon.ui.app import KupmonApp


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """What a screen does about garbage ends with its test."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store with the sample articles."""
    opened = open_store(tmp_path / "kupmon.db", clock=lambda: NOW)
    populate(opened)
    yield opened
    opened.close()


@pytest.fixture
def empty_store(tmp_path: Path) -> Iterator[Store]:
    """An open store with nothing in it."""
    opened = open_store(tmp_path / "empty.db", clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def config() -> Config:
    """Four feeds and one switched off, the house's dark theme."""
    return Config(feeds=FEEDS, ui=UiSettings(theme="kupmon-dark"))


@pytest.fixture
def app(store: Store, config: Config) -> KupmonApp:
    """The screen on the sample articles, without an engine."""
    return KupmonApp(config, store, clock=lambda: NOW)
