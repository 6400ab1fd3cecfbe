"""A store of invented, marked sample articles, and a screen on it."""

from __future__ import annotations

import asyncio
import gc
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from invented import FEEDS, NOW, populate
from screenly import make_notices_stay, make_pilots_wait

from kupmon.config import Config, UiSettings
from kupmon.engine import Engine
from kupmon.sample import NOW as SAMPLE_NOW
from kupmon.sample import serve
from kupmon.store import Store, open_store
from kupmon.ui.app import KupmonApp


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """What a screen does about garbage ends with its test."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    make_pilots_wait(monkeypatch)
    make_notices_stay(monkeypatch)


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


@pytest.fixture(scope="session")
def polled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the bundled sample in it, polled, read and compared once for all tests."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"

    async def poll() -> None:
        with serve(0) as sample:
            store = open_store(path, clock=sample.clock)
            config = replace(Config(), poll=sample.config.poll, feeds=sample.config.feeds)
            engine = Engine(config, store, clock=sample.clock)
            async for _ in engine.poll_once():
                pass
            async for _ in engine.catch_up():
                pass
            engine.close()
            store.close()

    asyncio.run(poll())
    return path


@pytest.fixture
def sample_store(polled: Path, tmp_path: Path) -> Iterator[Store]:
    """The bundled sample, last looked at two days before its end."""
    path = tmp_path / "sample.db"
    shutil.copy(polled, path)
    opened = open_store(path, clock=lambda: SAMPLE_NOW)
    opened.set_last_look(SAMPLE_NOW - timedelta(days=2))
    yield opened
    opened.close()


@pytest.fixture
def sample_app(sample_store: Store, config: Config) -> KupmonApp:
    """The screen on the bundled sample, without an engine."""
    return KupmonApp(config, sample_store, clock=lambda: SAMPLE_NOW, sample=True)
