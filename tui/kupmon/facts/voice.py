"""Somebody who may be speaking."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.model import SourceSide

PERSON, BODY, UNIT, GROUP, AGENCY = "person", "body", "unit", "group", "agency"


@dataclass(frozen=True, slots=True)
class Voice:
    """A possible speaker at one place in the text."""

    name: str
    """In Latin script; for a person the surname, where one is given."""
    side: SourceSide
    rank: str
    start: int
    end: int
    first: int
    last: int
    flags: str = ""
    female: bool | None = None
    """`None`: not known."""

    def may_speak(self) -> bool:
        """Whether the form can be a subject."""
        return not self.flags or "n" in self.flags
