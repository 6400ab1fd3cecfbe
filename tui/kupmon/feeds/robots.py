"""robots.txt after RFC 9309: which pages a site lets us read.

Feeds are not subject to it: they are made for programs, and the user asks for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote

TOKEN = "kupmon"  # noqa: S105 - the product token of RFC 9309
LARGEST = 500_000
"""Characters that are looked at; the standard asks for at least as many."""
MOST_RULES = 5_000
LONGEST_RULE = 1_000


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one site that are meant for us."""

    rules: tuple[tuple[str, bool], ...] = ()
    """Pattern of a path, and whether it allows."""
    trouble: str = ""
    """Why the rules are not known, as a clause; then no page may be asked for."""

    def allows(self, path: str) -> bool:
        """Whether a page may be read: the longest pattern that fits decides, of two as long the milder."""
        path = unquote(path)
        fitting = [(len(pattern), allow) for pattern, allow in self.rules if _fits(pattern, path)]
        return max(fitting, default=(0, True))[1]


def parse(text: str) -> Robots:
    """Read a robots.txt; the groups that name us count, else those for everybody."""
    ours: list[tuple[str, bool]] = []
    all_: list[tuple[str, bool]] = []
    named: set[str] = set()
    heading = False
    named_us = False
    for line in text[:LARGEST].splitlines():
        name, _, value = line.partition("#")[0].partition(":")
        name, value = name.strip().lower(), value.strip()
        if name == "user-agent":
            named = (named if heading else set()) | {value.lower()}
            heading = True
            named_us = named_us or TOKEN in named
        elif name in ("allow", "disallow"):
            heading = False
            rule = (unquote(value[:LONGEST_RULE]), name == "allow")
            if value and TOKEN in named and len(ours) < MOST_RULES:
                ours.append(rule)
            if value and "*" in named and len(all_) < MOST_RULES:
                all_.append(rule)
    return Robots(tuple(ours if named_us else all_))


def _fits(pattern: str, path: str) -> bool:
    """A prefix; `*` stands for anything, a final `$` for the end."""
    anchored = pattern.endswith("$")
    first, *parts = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, part in enumerate(parts):
        last = anchored and number == len(parts) - 1
        found = path.rfind(part) if last else path.find(part, at)
        if found < at:
            return False
        at = found + len(part)
    return not anchored or at == len(path)
