"""What the engine tells while it works."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.model import FeedState


@dataclass(frozen=True, slots=True)
class PollStarted:
    """A round has begun."""

    feeds: int


@dataclass(frozen=True, slots=True)
class FeedPolled:
    """One feed is done, well or not."""

    state: FeedState
    done: int
    of: int
    new: int = 0
    """Items not seen before."""
    edited: int = 0


@dataclass(frozen=True, slots=True)
class ItemsStored:
    """Relevant items were stored, or their body and facts were added."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ArticlesLeft:
    """Articles are being completed with their page and their facts; told as each is done."""

    left: int


@dataclass(frozen=True, slots=True)
class PollFinished:
    """A round has ended, by itself or because the reader stopped it."""

    feeds: int
    failed: int
    new: int
    relevant: int
    """About the axis by what the feeds carry of them; reading has the last word."""
    took_s: float
    unread: int = 0
    """Articles that are stored and out of which no facts have been read yet."""


@dataclass(frozen=True, slots=True)
class ConfigTaken:
    """feeds.toml was saved and is now in force."""

    feeds: int


@dataclass(frozen=True, slots=True)
class ConfigRefused:
    """feeds.toml was saved with a fault; the old settings stay in force."""

    message: str


@dataclass(frozen=True, slots=True)
class StoreTrouble:
    """The store cannot be written; reading goes on."""

    message: str


Event = (
    PollStarted
    | FeedPolled
    | ItemsStored
    | ArticlesLeft
    | PollFinished
    | ConfigTaken
    | ConfigRefused
    | StoreTrouble
)
