"""The app: wires store, engine and screens together."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol

from textual import work
from textual.app import App

from kupmon.config import Config
from kupmon.errors import StoreError
from kupmon.model import ConfigTaken, Event, ItemsStored
from kupmon.ui.archive import Archive
from kupmon.ui.commands import keymap
from kupmon.ui.desk import Desk
from kupmon.ui.look import Look
from kupmon.ui.palette import Commands
from kupmon.ui.screens.feeds import FeedsScreen
from kupmon.ui.screens.main import MainScreen
from kupmon.ui.themes import DARK, OWN

if TYPE_CHECKING:
    from kupmon.store import Store

Outcome = Literal["sample"]
"""What the reader asked for on leaving: to be shown the sample."""
GATHER_S = 0.2
"""Stored items are gathered this long before the timeline is read anew."""


class Wire(Protocol):
    """What the screen needs of the engine."""

    config: Config

    def ask(self, only: str | None = None) -> None:
        """Poll now: one feed by its address, or all."""

    def run(self) -> AsyncIterator[Event]:
        """Poll by the schedule and tell what happens."""

    def close(self) -> None:
        """Let go of threads."""


def polling(config: Config, store: Store, clock: Callable[[], datetime]) -> Callable[[], Wire]:
    """A maker of the real engine, which loads the libraries of the network only when it is called."""

    def make() -> Wire:
        from kupmon.engine import Engine  # noqa: PLC0415 - slow to load, and not needed for the first paint

        return Engine(config, store, clock=clock)

    return make


class KupmonApp(App[Outcome]):
    """Shows what is stored at once, then what the engine brings.

    Args:
        config: Settings in force at the start.
        store: An open store; the caller closes it.
        engine: Polls and tells; or makes that engine when called, which happens in a thread after the first
            paint so that the libraries of the network do not hold it up; `None`: nothing is polled.
        clock: The time now, aware.
        sample: Whether this is the bundled sample.
    """

    CSS_PATH = "kupmon.tcss"
    TITLE = "kupmon"
    COMMANDS = {Commands}
    ENABLE_COMMAND_PALETTE: ClassVar[bool] = True

    def __init__(
        self,
        config: Config,
        store: Store,
        engine: Wire | Callable[[], Wire] | None = None,
        *,
        clock: Callable[[], datetime],
        sample: bool = False,
    ) -> None:
        super().__init__()
        look = Look.of(config.ui)
        self._store = store
        self._make_engine = engine
        self.engine: Wire | None = None
        self.desk = Desk(Archive(store, look), look, config, clock, self._refresh, sample=sample)
        self._stored: list[int] = []
        for theme in OWN:
            self.register_theme(theme)

    @property
    def config(self) -> Config:
        """Settings in force."""
        return self.desk.config

    def on_mount(self) -> None:
        """Show the main screen; everything else comes after its first paint."""
        self._take_settings()
        if self._store.notice:
            self.desk.situation = self.desk.situation.with_trouble("notice", self._store.notice)
        self.main = MainScreen(self.desk)
        self.push_screen(self.main)
        self.main.call_after_refresh(self._follow)

    def _take_settings(self) -> None:
        """Put theme and keys in force; an unknown theme falls back to the house's with a notice."""
        wanted = self.config.ui.theme
        if wanted in self.available_themes:
            self.theme = wanted
        else:
            self.theme = DARK.name
            message = (
                f"feeds.toml asks for a theme named {wanted}, which does not exist; {DARK.name} is used."
            )
            self.desk.situation = self.desk.situation.with_trouble("theme", message)
        self.set_keymap(keymap(self.config.ui.keys))

    # The engine.

    @work(group="engine", exit_on_error=False)
    async def _follow(self) -> None:
        """Pass on what the engine tells until the app is left."""
        await self._learn()
        if self._make_engine is None:
            return
        self.engine = (
            await asyncio.to_thread(self._make_engine) if callable(self._make_engine) else self._make_engine
        )
        async for event in self.engine.run():
            self._hear(event)

    async def _learn(self) -> None:
        """Fetch what the first paint did not need: the states of the feeds, the names of places."""
        try:
            states = await self.desk.archive.ask(lambda store: store.states())
        except StoreError as error:
            self.desk.situation = self.desk.situation.with_trouble("store", str(error))
        else:
            self.desk.situation = self.desk.situation.with_states(states)
        self.desk.place_names = await self.desk.archive.ask(lambda _: _gazetteer_names())
        self._tell()

    def _hear(self, event: Event) -> None:
        self.desk.situation = self.desk.situation.after(event)
        if isinstance(event, ConfigTaken) and self.engine is not None:
            self.desk.config = self.engine.config
            self._take_settings()
        if isinstance(event, ItemsStored):
            if not self._stored:
                self.set_timer(GATHER_S, self._pass_on_stored)
            self._stored.extend(event.ids)
        self._tell()

    def _pass_on_stored(self) -> None:
        ids, self._stored = tuple(dict.fromkeys(self._stored)), []
        self.main.items_stored(ids)

    def _tell(self) -> None:
        self.main.tell()
        if isinstance(self.screen, FeedsScreen):
            self.screen.tell()

    def _refresh(self, url: str | None) -> bool:
        """Have the engine poll now; says so where nothing polls."""
        if self.engine is None:
            self.notify("Nothing is polled in this session.", markup=False)
            return False
        self.engine.ask(url)
        return True

    # Leaving.

    async def on_unmount(self) -> None:
        """Draw the line between seen and new; the screen is gone already, so nothing is said."""
        with contextlib.suppress(StoreError):
            await self.desk.archive.ask(lambda store: store.set_last_look(self.desk.clock()))
        self.desk.archive.close()
        if self.engine is not None:
            self.engine.close()


def _gazetteer_names() -> Callable[[str], str]:
    from kupmon.axis import gazetteer  # noqa: PLC0415 - not needed for the first paint

    return gazetteer.load().name
