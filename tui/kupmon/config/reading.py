"""feeds.toml → `Config`, with every fault that can be found in one go."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kupmon.config.addresses import name_of, same
from kupmon.config.glancing import glance
from kupmon.config.kinds import Text, Unfit, nearest, quoted, toml
from kupmon.config.positions import Way, positions
from kupmon.config.schema import SECTIONS, TABLES, Key, feed_keys, keys_of
from kupmon.config.settings import Alerts, Config
from kupmon.config.source import read_toml
from kupmon.errors import ConfigError
from kupmon.model import Feed
from kupmon.text import clean_line


def load(path: Path) -> Config:
    """Read and check a file.

    Raises:
        ConfigError: It cannot be used. The fault that stands first is raised; `rest` holds the others.
    """
    seen = glance(path)
    text, root = read_toml(path)
    reader = _Reader(path, positions(text))
    config = reader.config(root)
    if reader.faults:
        first, *rest = sorted(reader.faults, key=lambda fault: fault.line or 0)
        first.rest = tuple(rest)
        raise first
    return dataclasses.replace(config, seen=seen)


def dotted(way: Way) -> str:
    """Write the way to a value as people do; elements are counted from 1: `feeds[3].url`."""
    written = ""
    for step in way:
        if isinstance(step, int):
            written += f"[{step + 1}]"
        else:
            bare = re.fullmatch(r"[A-Za-z0-9_-]+", step) is not None
            written += ("." if written else "") + (step if bare else quoted(step))
    return written


class _Reader:
    """Walks the tables of one file and gathers what is wrong."""

    def __init__(self, path: Path, lines: Mapping[Way, int]) -> None:
        self.path, self.lines = path, lines
        self.faults: list[ConfigError] = []

    def config(self, root: Mapping[str, Any]) -> Config:
        self._root(root)
        parts = {name: self._section(name, cls, root.get(name, {})) for name, cls in SECTIONS.items()}
        config = Config(path=self.path, **parts, views=tuple(self._views(root.get("views", {}))))
        self._alerts(config.alerts)
        feeds = tuple(self._feeds(root.get("feeds", []), config.poll.interval_s))
        origins = tuple((dotted(way), line) for way, line in self.lines.items())
        return dataclasses.replace(config, feeds=feeds, origins=origins)

    def _fault(self, way: Way, problem: str, cure: str = "") -> None:
        line = next((self.lines[way[:n]] for n in range(len(way), 0, -1) if way[:n] in self.lines), None)
        self.faults.append(ConfigError(self.path, problem, line=line, key=dotted(way), cure=cure))

    def _unknown(self, way: Way, valid: Sequence[str], otherwise: str = "") -> None:
        name = str(way[-1])
        homes = {key: table for table, cls in SECTIONS.items() for key in keys_of(cls)}
        elsewhere = get_close_matches(name, homes, n=1, cutoff=0.8)
        cure = otherwise or nearest(name, valid, "Known are")
        if elsewhere and not cure.startswith("Did"):
            cure = f"Did you mean {quoted(elsewhere[0])} under [{homes[elsewhere[0]]}]?"
        self._fault(way, "no such key.", cure)

    def _root(self, root: Mapping[str, Any]) -> None:
        for name, value in root.items():
            if name in TABLES:
                continue
            if isinstance(value, dict | list):
                self._fault((name,), "no such table.", nearest(name, TABLES, "Known are"))
            else:
                self._unknown((name,), (), "Put it below the [table] that it belongs to.")

    def _table(self, way: Way, table: Any, keys: Mapping[str, Key]) -> dict[str, Any]:
        if not isinstance(table, dict):
            written = f"[{dotted(way)}]" if len(way) == 1 else "[[feeds]]"
            self._fault(way, f"{toml(table)} is not a table.", f"Write {written} on a line of its own.")
            return {}
        values = {}
        for name, value in table.items():
            if name not in keys:
                self._unknown((*way, name), tuple(keys))
                continue
            try:
                values[keys[name].field] = keys[name].kind.read(value)
            except Unfit as unfit:
                for each in (unfit, *unfit.rest):
                    self._fault((*way, name, *each.at), each.problem, each.cure)
        return values

    def _section(self, name: str, cls: type, table: Any) -> Any:
        return cls(**self._table((name,), table, keys_of(cls)))

    def _views(self, table: Any) -> Iterator[tuple[str, str]]:
        if not isinstance(table, dict):
            self._fault(("views",), f"{toml(table)} is not a table.", "Write [views] on a line of its own.")
            return
        for name, query in table.items():
            try:
                yield clean_line(name), Text().read(query)
            except Unfit as unfit:
                self._fault(("views", name), unfit.problem, unfit.cure)

    def _alerts(self, alerts: Alerts) -> None:
        if "command" in alerts.how and not alerts.command:
            cure = 'Write it below, such as command = ["notify-send", "{title}"].'
            self._fault(("alerts", "how"), "a command is asked for and none is given.", cure)

    def _feeds(self, tables: Any, interval_s: float) -> Iterator[Feed]:
        if not isinstance(tables, list):
            self._fault(
                ("feeds",), "is not a list of feeds.", "Write [[feeds]], with two brackets on either side."
            )
            return
        seen: dict[str, int] = {}
        for i, table in enumerate(tables):
            feed = self._feed(("feeds", i), table, interval_s)
            if feed is None:
                continue
            first = seen.setdefault(same(feed.url), i)
            if first != i:
                cure = f"Take one out; the other is on line {self.lines.get(('feeds', first, 'url'))}."
                self._fault(("feeds", i, "url"), f"{quoted(feed.url)} is there twice.", cure)
            yield feed

    def _feed(self, way: Way, table: Any, interval_s: float) -> Feed | None:
        values = self._table(way, table, feed_keys(self.path.parent))
        if isinstance(table, dict) and "url" not in table:
            self._fault(
                way, "this feed has no url.", 'Write url = "https://…", the one line a feed must have.'
            )
        if "url" not in values:
            return None
        values.setdefault("interval_s", interval_s)
        values["name"] = clean_line(values.get("name") or name_of(values["url"]))
        return Feed(**values, line=self.lines.get(way, 0))
