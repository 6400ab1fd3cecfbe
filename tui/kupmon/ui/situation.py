"""What the engine's events come to: the state of the feeds, a round under way, troubles not yet over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kupmon.events import (
    ArticlesLeft,
    ConfigRefused,
    ConfigTaken,
    Event,
    FeedPolled,
    ItemsStored,
    PollFinished,
    PollStarted,
    StoreTrouble,
)
from kupmon.model import FeedState
from kupmon.ui.messages import tr


@dataclass(frozen=True, slots=True)
class Situation:
    """Seen from the screen; every event gives a new one."""

    states: Mapping[str, FeedState] = field(default_factory=dict)
    """By the feed's address."""
    polling: tuple[int, int] | None = None
    """Feeds done of all while a round runs."""
    pages: tuple[int, int] | None = None
    """Articles completed of those that came together, while there are any left."""
    last_round: PollFinished | None = None
    troubles: Mapping[str, str] = field(default_factory=dict)
    """Messages that stay until resolved, by topic."""

    @property
    def done(self) -> float | None:
        """How far the work under way is, 0 to 1: first the feeds, then the pages of what they brought."""
        part = self.polling or self.pages
        return part[0] / part[1] if part and part[1] else None

    def after(self, event: Event) -> Situation:
        """What it is once `event` has happened."""
        found = self
        match event:
            case PollStarted(feeds):
                found = replace(self, polling=(0, feeds))
            case FeedPolled(state, done, of):
                found = replace(self, states={**self.states, state.url: state}, polling=(done, of))
            case ArticlesLeft(left):
                found = replace(self, pages=_completed(self.pages, left))
            case PollFinished():
                found = replace(self, polling=None, last_round=event)
            case ConfigTaken():
                found = self.without("config")
            case ConfigRefused(message):
                words = tr("feeds.toml not taken over: {message} The old settings stay in force.").format(
                    message=message
                )
                found = self.with_trouble("config", words)
            case StoreTrouble(message):
                found = self.with_trouble("store", message)
            case ItemsStored():
                found = self.without("store")
        return found

    def with_trouble(self, topic: str, message: str) -> Situation:
        """Say `message` until the topic is resolved."""
        return replace(self, troubles={**self.without(topic).troubles, topic: message})

    def without(self, topic: str) -> Situation:
        """The topic is resolved."""
        return replace(self, troubles={name: words for name, words in self.troubles.items() if name != topic})

    def with_states(self, states: Mapping[str, FeedState]) -> Situation:
        """The feeds as the store has them, with the counts that only it keeps."""
        return replace(self, states={**self.states, **states})


def _completed(before: tuple[int, int] | None, left: int) -> tuple[int, int] | None:
    """How far the articles are, with `left` still to do; more may have been added meanwhile."""
    if not left:
        return None
    done, of = before or (0, 0)
    more = max(left - (of - done), 0)
    return of + more - left, of + more
