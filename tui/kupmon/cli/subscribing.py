"""`kupmon feeds add`, `import` and `export`: changes to feeds.toml from the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from kupmon.cli.options import Options, placed
from kupmon.cli.output import put, say, tell
from kupmon.cli.room import config_file, settings
from kupmon.model import Language, Owner, SourceSide

if TYPE_CHECKING:
    from kupmon.feeds.discover import Found
    from kupmon.model import Feed


def chosen(flag: str, kind: Any, text: str) -> Callable[[Any], Any]:
    """An option whose value is one of a few words of the model."""
    return click.option(flag, type=click.Choice(get_args(kind)), help=text)


@click.command("add")
@click.argument("url")
@click.option("--name", help="What the screen calls it; by default, its own title.")
@chosen("--side", SourceSide, "Whose outlet it is.")
@chosen("--owner", Owner, "Who owns it.")
@chosen("--language", Language, "By default, that of its items.")
@click.option("--tag", "tags", multiple=True, help="A word to filter by; may be repeated.")
@click.option("--untested", is_flag=True, help="Write the address down without asking the site.")
@placed
def add(options: Options, /, url: str, *, untested: bool, **about: Any) -> int:
    """Add the feed at URL, or the feed of the page at URL, to the end of feeds.toml."""
    import asyncio
    from dataclasses import replace

    from kupmon.config import append
    from kupmon.config.subscribing import address, named
    from kupmon.model import Feed

    path = own_file(options)
    said = {key: value for key, value in about.items() if value}
    feed = Feed(url=_checked(address, url), name="")
    if not untested:
        found, *others = asyncio.run(_found(feed.url, options))
        feed = replace(feed, url=found.url, name=found.name, language=found.language)
        for other in others:
            tell(f"Also there: {other.url} ({other.name}, {other.items} items)")
    feed = named(replace(feed, **said))
    if not append(path, [feed]):
        tell(f"{feed.url} is in {path} already.")
        return 0
    say(f"Added {feed.name}, {feed.url}, to {path}.")
    return 0


def own_file(options: Options) -> Path:
    """The feeds.toml to change.

    Raises:
        click.UsageError: The sample is meant, which has none.
    """
    if options.sample:
        raise click.UsageError("The sample has feeds of its own; leave --sample out.")
    return config_file(options)


async def _found(url: str, options: Options) -> tuple[Found, ...]:
    from kupmon.feeds.discover import discover

    return await discover(url, settings(options).poll, clock=lambda: datetime.now(UTC))


def _checked(read: Callable[[str], str], url: str) -> str:
    from kupmon.errors import AddressError

    try:
        return read(url)
    except AddressError as error:
        raise click.UsageError(str(error)) from error


@click.command("import")
@click.argument("file", type=click.File("rb"))
@placed
def import_(options: Options, /, file: Any) -> int:
    """Add the feeds of a subscription list (OPML) to the end of feeds.toml; - reads standard input."""
    from kupmon.config import append
    from kupmon.config.subscribing import named
    from kupmon.feeds import opml

    path = own_file(options)
    listed = opml.read(file.read())
    added = append(path, map(named, listed.feeds))
    for address in listed.refused:
        tell(f"Left out, neither http nor https: {address}")
    say(f"Added {len(added)} of {len(listed.feeds)} feeds to {path}; the others were there already.")
    return 1 if listed.refused else 0


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--all", "everything", is_flag=True, help="Also feeds that are switched off.")
@placed
def export(options: Options, /, file: Path | None, *, everything: bool) -> int:
    """Write the feeds as a subscription list (OPML) to FILE or standard output."""
    from kupmon.feeds import opml

    feeds: Iterable[Feed] = settings(options).feeds
    written = opml.write((feed for feed in feeds if feed.enabled or everything), now=datetime.now(UTC))
    if file is None:
        put(written.decode().rstrip("\n"))
        return 0
    try:
        file.write_bytes(written)
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written ({error.strerror}).") from error
    return 0
