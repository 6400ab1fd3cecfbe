"""The app: wires store, engine and screens together."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol

from textual import events, work
from textual.app import App
from textual.await_complete import AwaitComplete
from textual.widgets import Input
from textual.worker import Worker, WorkerState

from kupmon.config import Config
from kupmon.errors import StoreError
from kupmon.events import ConfigTaken, Event, ItemsStored, PollFinished
from kupmon.ui import faults
from kupmon.ui.archive import Archive
from kupmon.ui.choices import chosen
from kupmon.ui.commands import BY_ID, keymap, sequences
from kupmon.ui.desk import Desk
from kupmon.ui.look import Look
from kupmon.ui.messages import speak, tr
from kupmon.ui.palette import Commands, Themes, Views, open_palette
from kupmon.ui.screens.feeds import FeedsScreen
from kupmon.ui.screens.main import MainScreen
from kupmon.ui.sequences import Sequences, behind_escape
from kupmon.ui.themes import DARK, OWN
from kupmon.ui.widgets.whole import spare_lines

if TYPE_CHECKING:
    from kupmon.store import Store
    from kupmon.ui.ringing import Bell

Outcome = Literal["sample"]
"""What the reader asked for on leaving: to be shown the sample."""
GATHER_S = 0.2
"""Stored items are gathered this long before the timeline is read anew."""
GATHER_RINGS_S = 5.0
"""News is gathered this long before it rings, so that a round rings once."""


class Wire(Protocol):
    """What the screen needs of the engine."""

    @property
    def config(self) -> Config:
        """Settings in force."""

    def ask(self, only: str | None = None) -> None:
        """Poll now: one feed by its address, or all."""

    def stop(self) -> None:
        """End the round under way; what is stored stays."""

    def run(self) -> AsyncIterator[Event]:
        """Poll by the schedule and tell what happens."""

    def close(self) -> None:
        """Let go of threads."""


def polling(config: Config, store: Store, clock: Callable[[], datetime]) -> Callable[[], Wire]:
    """A maker of the real engine, which loads the libraries of the network only when it is called."""

    def make() -> Wire:
        # Slow to load, and not needed for the first paint.
        from kupmon.engine import BackgroundEngine, Engine  # noqa: PLC0415

        return BackgroundEngine(Engine(config, store, clock=clock))

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
        archive: The store, being read already: begun before this module is imported, it has the rows of the
            first paint when they are wanted.
    """

    CSS_PATH = "kupmon.tcss"
    TITLE = "kupmon"
    COMMANDS = {Commands, Themes, Views}
    ENABLE_COMMAND_PALETTE: ClassVar[bool] = True

    def __init__(
        self,
        config: Config,
        store: Store,
        engine: Wire | Callable[[], Wire] | None = None,
        *,
        clock: Callable[[], datetime],
        sample: bool = False,
        archive: Archive | None = None,
    ) -> None:
        super().__init__()
        spare_lines()
        speak(config.ui.language)
        archive = archive or Archive(store, Look.of(config.ui), folded=config.ui.group_same_story)
        self._store = store
        self._make_engine = engine
        self.engine: Wire | None = None
        self.desk = Desk(
            archive,
            archive.look,
            config,
            clock,
            self._refresh,
            self._stop,
            self._dress,
            sample=sample,
        )
        if archive.first.done() and archive.first.exception() is None:
            self.desk.left.update(archive.first.result().left)
        self._bell: Bell | None = None
        """Made when the settings ask for it."""
        self._stored: list[int] = []
        self._began = clock()
        self._sequences = Sequences()
        self._asked: list[str | None] = []
        """What was to be polled before there was an engine."""
        for theme in OWN:
            self.register_theme(theme)
        if self._wanted_theme in {theme.name for theme in OWN}:
            self.set_reactive(App.theme, self._wanted_theme)
            self.stylesheet.set_variables(self.get_css_variables())  # else all is parsed twice

    @property
    def config(self) -> Config:
        """Settings in force."""
        return self.desk.config

    def get_default_screen(self) -> MainScreen:
        """The main screen lies below all others."""
        self.main = MainScreen(self.desk)
        return self.main

    def on_mount(self) -> None:
        """Put the settings in force; everything else comes after the first paint."""
        self._take_settings()
        if self._store.notice:
            self.desk.situation = self.desk.situation.with_trouble("notice", self._store.notice)
        self.main.call_after_refresh(self._follow)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what nobody expected, rather than fall silent."""
        if event.state is WorkerState.ERROR and self.main.has_parts:
            message = tr("Something went wrong ({what}). Reading goes on.").format(
                what=f"{event.worker.name}: {event.worker.error!r}"
            )
            self.desk.situation = self.desk.situation.with_trouble("fault", message)
            self.main.tell()

    def _take_settings(self) -> None:
        """Put theme and keys in force."""
        self._dress()
        self.desk.archive.folded = self.config.ui.group_same_story
        self.set_keymap(keymap(self.config.ui.keys))
        self._sequences = sequences(self.config.ui.keys)
        self._tell_faults({"keys": faults.of_keys(self.config.ui.keys, BY_ID)})

    def _tell_faults(self, found: Mapping[str, str | None]) -> None:
        for topic, words in found.items():
            situation = self.desk.situation
            self.desk.situation = situation.with_trouble(topic, words) if words else situation.without(topic)

    @work(group="faults", exclusive=True, exit_on_error=False)
    async def _find_faults(self) -> None:
        """Say what is wrong in the settings, once there is time to look."""
        config = self.config
        self._tell_faults(await asyncio.to_thread(faults.later, config))
        self._tell()

    @property
    def _wanted_theme(self) -> str:
        return chosen(self.desk.left, "theme", self.config.ui.theme)

    def _dress(self) -> None:
        """Put the theme in force; an unknown one falls back to the house's with a notice."""
        wanted = self._wanted_theme
        self.theme = wanted if wanted in self.available_themes else DARK.name
        if self.theme != wanted:
            message = tr(
                "feeds.toml asks for a theme named {name}, which does not exist; {own} is used."
            ).format(name=wanted, own=DARK.name)
            self.desk.situation = self.desk.situation.with_trouble("theme", message)

    async def on_event(self, event: events.Event) -> None:
        """Tell Esc and a letter apart, follow keys that belong to a sequence; all others go their way."""
        if not isinstance(event, events.Key) or event.is_forwarded:
            await super().on_event(event)
            return
        self.desk.garbage.key()
        line = self.focused if isinstance(self.focused, Input) else None
        letter = behind_escape(event, typed=line is not None and bool(line.value))
        if letter and await self._escaped(event.key):
            self.screen.call_after_refresh(self.post_message, events.Key(letter, letter))
            return
        if self._sequences.actions:
            used, action = (False, None) if line else self._sequences.press(event.key)
            if action and hasattr(self.screen, f"action_{action}"):
                await self.screen.run_action(action)
            if used:
                return
        await super().on_event(event)

    async def _escaped(self, key: str) -> bool:
        """Do at once what Esc does on the screen on top, unless a command has this key."""
        bound = self.screen.active_bindings
        if key in bound and not isinstance(bound[key].node, Input):
            return False
        if "escape" in bound:
            await self.run_action(bound["escape"].binding.action, bound["escape"].node)
        return True

    def action_command_palette(self) -> None:
        """Find a command by its name."""
        open_palette(self)

    def pop_screen(self) -> AwaitComplete:
        """Leave a screen, and let go of the lines it has drawn.

        Textual remembers the caches of a thousand widgets that are gone, some 45 MB in a small terminal.
        """
        left = self.screen
        popped = super().pop_screen()
        for widget in left.walk_children(with_self=True):
            widget.refresh()
        return popped

    def notify(self, message: str, **how: Any) -> None:
        """Say something in passing; one thing at a time, or they would pile up over what is read."""
        self.clear_notifications()
        super().notify(message, **how)

    # The engine.

    @work(group="engine", exit_on_error=False)
    async def _follow(self) -> None:
        """Pass on what the engine tells until the app is left."""
        await self._learn_states()
        self.desk.place_names = await self.desk.archive.ask(lambda _: _names())
        self.main.names_known()
        self._find_faults()
        self._tell()
        if self._make_engine is None:
            return
        self.engine = (
            await asyncio.to_thread(self._make_engine) if callable(self._make_engine) else self._make_engine
        )
        self.desk.garbage.settle()
        for url in self._asked:
            self.engine.ask(url)
        async for event in self.engine.run():
            self._hear(event)

    @work(group="states", exclusive=True, exit_on_error=False)
    async def _learn_counts(self) -> None:
        await self._learn_states()
        self._tell()

    async def _learn_states(self) -> None:
        """Read how the feeds are doing, and how much of each is stored."""
        try:
            states = await self.desk.archive.ask(lambda store: store.states())
        except StoreError as error:
            self.desk.situation = self.desk.situation.with_trouble("store", str(error))
        else:
            self.desk.situation = self.desk.situation.with_states(states)

    def _hear(self, event: Event) -> None:
        self.desk.situation = self.desk.situation.after(event)
        if isinstance(event, ConfigTaken) and self.engine is not None:
            self.desk.config = self.engine.config
            self._take_settings()
            self._find_faults()
        if isinstance(event, ItemsStored):
            if not self._stored:
                self.set_timer(GATHER_S, self._pass_on_stored)
            self._stored.extend(event.ids)
        if isinstance(event, PollFinished):
            self._learn_counts()
            if isinstance(self.screen, FeedsScreen):
                self.screen.polled()
        self._tell()

    def _pass_on_stored(self) -> None:
        ids, self._stored = tuple(dict.fromkeys(self._stored)), []
        self.main.items_stored(ids)
        self._ring_for(ids)

    def _ring_for(self, ids: tuple[int, ...]) -> None:
        """Have news ring a few seconds later, where `[alerts]` asks for that."""
        if not self.config.alerts.enabled:
            return
        if self._bell is None:
            # Few ask for it, and the first paint is not kept waiting for the others.
            from kupmon.ui.ringing import Bell  # noqa: PLC0415

            self._bell = Bell(
                self.desk.archive,
                self.desk.look.in_zone(self.config.ui.time_zone),
                lambda: self.config,
                self.desk.clock,
                self.bell,
                self._complain,
                self._began,
            )
        if self._bell.heard(ids):
            self.set_timer(GATHER_RINGS_S, self._ring)

    @work(group="ring", exit_on_error=False)
    async def _ring(self) -> None:
        if self._bell is not None:
            await self._bell.ring()

    def _complain(self, message: str) -> None:
        self.main.trouble("alerts", message)

    def _tell(self) -> None:
        self.main.tell()
        if isinstance(self.screen, FeedsScreen):
            self.screen.tell()

    def _refresh(self, url: str | None) -> bool:
        """Have the engine poll now, or as soon as it is there; says so where nothing polls."""
        if self._make_engine is None:
            self.notify(tr("Nothing is polled in this session."), markup=False)
            return False
        if self.engine is None:
            self._asked.append(url)
        else:
            self.engine.ask(url)
        return True

    def _stop(self) -> bool:
        """End the round under way, and the fetching of pages with it."""
        busy = self.desk.situation.polling or self.desk.situation.pages
        if self.engine is None or not busy:
            return False
        self.engine.stop()
        return True

    # Leaving.

    async def on_unmount(self) -> None:
        """Draw the line between seen and new; the screen is gone already, so nothing is said."""
        with contextlib.suppress(StoreError):
            state = dict(self.desk.left)
            await self.desk.archive.ask(lambda store: store.save_ui_state(state))
            await self.desk.archive.ask(lambda store: store.set_last_look(self.desk.clock()))
        self.desk.archive.close()
        if self.engine is not None:
            self.engine.close()


def _names() -> Callable[[str], str]:
    from kupmon.axis.gazetteer import display_name  # noqa: PLC0415 - not needed for the first paint

    display_name("")  # reads them, in this thread
    return display_name
