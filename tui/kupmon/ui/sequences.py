"""Commands on several keys one after the other, such as `g g`, from `[ui.keys]`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from textual import events

from kupmon.ui.twins import named, twins

Keys = tuple[str, ...]
WORDWISE = {"ctrl+left": "b", "ctrl+right": "f"}
"""What Textual makes of Esc with one of these letters; in a line they go by words."""
DIGITS = {"¡": "1", "™": "2", "£": "3"}
"""What it makes of Esc with a digit."""


def written(chosen: str) -> tuple[tuple[str, ...], tuple[Keys, ...]]:
    """Take apart what a command's keys are set to: `"j,down,g g"`.

    Returns:
        The single keys and the sequences, in Textual's naming.
    """
    parts = [tuple(named(key) for key in part.split()) for part in chosen.split(",") if part.strip()]
    return tuple(part[0] for part in parts if len(part) == 1), tuple(part for part in parts if len(part) > 1)


def behind_escape(key: events.Key, *, typed: bool) -> str:
    """Letter of a key that was pressed within a tenth of a second behind Esc, or empty.

    Most terminals send for the two what they send for Alt with the letter, which Textual then takes it for:
    the Esc was lost, and mostly the letter with it. Terminals that can tell send Alt without a character.

    Args:
        key: As Textual has read it.
        typed: Whether keys go to a line that something is typed in.
    """
    letter = key.character or ""
    if key.key.startswith("alt+"):
        return letter if letter.isalpha() else ""
    return "" if typed else WORDWISE.get(key.key) or DIGITS.get(letter, "")


def with_twins(keys: Keys) -> Iterator[Keys]:
    """The sequence itself, and the same on a Ukrainian and on a Russian layout."""
    yield keys
    for layout in (0, -1):
        yield tuple(found[layout] if (found := twins(key)) else key for key in keys)


@dataclass(slots=True)
class Sequences:
    """Follows the keys as they are pressed."""

    actions: Mapping[Keys, str] = field(default_factory=dict)
    """What each sequence does."""
    pressed: Keys = ()
    """The beginning of a sequence that waits for its next key."""

    @classmethod
    def of(cls, chosen: Iterable[tuple[str, str]], actions: Mapping[str, str]) -> Sequences:
        """From `[ui.keys]`.

        Args:
            chosen: Command id and its keys.
            actions: What each command does, by its id.
        """
        found = {
            keys: actions[command]
            for command, text in chosen
            if command in actions
            for sequence in written(text)[1]
            for keys in with_twins(sequence)
        }
        return cls(found)

    def press(self, key: str) -> tuple[bool, str | None]:
        """Take a key.

        Returns:
            Whether the key is used up here, and what is to be done now. A key that goes on with no sequence
            ends what was begun and is anybody's.
        """
        keys, self.pressed = (*self.pressed, key), ()
        if keys in self.actions:
            return True, self.actions[keys]
        if any(longer[: len(keys)] == keys for longer in self.actions):
            self.pressed = keys
            return True, None
        return (True, None) if len(keys) > 1 and key == "escape" else (False, None)
