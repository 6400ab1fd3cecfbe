"""On which line of a TOML file each key stands; `tomllib` does not tell.

The text has been read by `tomllib` before, so it is known to be right and needs no checks here.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping

Way = tuple[str | int, ...]
"""Keys and indexes from the root of the file down to a value."""

_TOKEN = re.compile(
    r"""
      (?P<text> \"{3} (?: \\. | [^\\] )*? \"{3,5} | '{3} .*? '{3,5}     # over several lines
              | \" (?: \\. | [^"\\\n] )* \" | ' [^'\n]* ' )             # on one line
    | (?P<comment> \#[^\n]* )
    | (?P<line> \n )
    | (?P<mark> [\[\]{},=.] )
    | (?P<bare> [^\s\[\]{},=.\#"']+ )
    """,
    re.VERBOSE | re.DOTALL,
)


def positions(text: str) -> Mapping[Way, int]:
    """Find the line, from 1, of every table, key and element of an array.

    Args:
        text: TOML that `tomllib.loads` has accepted.
    """
    return _Scan(text).run()


class _Scan:
    """One walk over the tokens of a file."""

    def __init__(self, text: str) -> None:
        self.tokens = [
            (str(m.lastgroup), m[0], m.start()) for m in _TOKEN.finditer(text) if m.lastgroup != "comment"
        ]
        self.tokens.append(("line", "\n", len(text)))
        self.starts = [m.end() for m in re.finditer("\n", text)]
        self.at = 0
        self.found: dict[Way, int] = {}
        self.lengths: dict[Way, int] = {}
        """How many `[[tables]]` of a name have been met."""

    def run(self) -> dict[Way, int]:
        table: Way = ()
        while self.at < len(self.tokens):
            if self._is("["):
                table = self._header()
            elif self.tokens[self.at][0] == "line":
                self.at += 1
            else:
                self._pair(table)
        return self.found

    def _is(self, *marks: str) -> bool:
        return self.tokens[self.at][0] in ("mark", "line") and self.tokens[self.at][1] in marks

    def _line(self) -> int:
        return bisect_right(self.starts, self.tokens[self.at][2]) + 1

    def _header(self) -> Way:
        line, many = self._line(), False
        self.at += 1
        if self._is("["):
            self.at, many = self.at + 1, True
        *above, last = self._key()
        way: Way = (*self._latest(tuple(above)), last)
        if many:
            self.found.setdefault(way, line)
            self.lengths[way] = self.lengths.get(way, 0) + 1
            way = (*way, self.lengths[way] - 1)
        self.found[way] = line
        self.at += 1 + many
        return way

    def _latest(self, keys: Way) -> Way:
        """Put the index of the latest `[[table]]` behind each name that is one."""
        way: Way = ()
        for key in keys:
            way = (*way, key)
            if way in self.lengths:
                way = (*way, self.lengths[way] - 1)
        return way

    def _key(self) -> list[str]:
        keys = []
        while not self._is("]", "="):
            group, text, _ = self.tokens[self.at]
            if group == "text":
                keys.append(str(tomllib.loads(f"key = {text}")["key"]))
            elif group == "bare":
                keys.append(text)
            self.at += 1
        return keys

    def _pair(self, table: Way) -> None:
        line = self._line()
        way = table
        for key in self._key():
            way = (*way, key)
            self.found.setdefault(way, line)
        self.at += 1
        self._value(way)

    def _value(self, way: Way) -> None:
        if self._is("["):
            self._array(way)
        elif self._is("{"):
            self._inline(way)
        else:
            while not self._is(",", "]", "}", "\n"):
                self.at += 1

    def _array(self, way: Way) -> None:
        self.at += 1
        index = 0
        while not self._is("]"):
            if self._is(",", "\n"):
                self.at += 1
                continue
            self.found[(*way, index)] = self._line()
            self._value((*way, index))
            index += 1
        self.at += 1

    def _inline(self, way: Way) -> None:
        self.at += 1
        while not self._is("}"):
            if self._is(",", "\n"):
                self.at += 1
            else:
                self._pair(way)
        self.at += 1
