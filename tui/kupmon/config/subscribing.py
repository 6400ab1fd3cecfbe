"""A new feed: from what a reader types to what feeds.toml holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kupmon.config.addresses import Address, bare_host, name_of
from kupmon.config.kinds import Unfit
from kupmon.errors import AddressError
from kupmon.model import Feed
from kupmon.text import clean_line


def address(typed: str) -> str:
    """The address that is meant, checked: t.me/channel is https://t.me/channel.

    A path counts from the folder the reader is in.

    Raises:
        AddressError: It is none that can be asked.
    """
    typed = typed.strip()
    try:
        return Address(Path.cwd()).read(f"https://{typed}" if bare_host(typed) else typed)
    except Unfit as unfit:
        raise AddressError(f"{unfit.problem} {unfit.cure}".strip()) from unfit


def named(feed: Feed) -> Feed:
    """Name a feed that has no title by its site."""
    return replace(feed, name=clean_line(feed.name, 120) or name_of(feed.url))
