"""Small things the program remembers about itself: the last look, the state of the screen."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

from kupmon.store.rows import json
from kupmon.store.times import moment, stamp

LAST_LOOK = "last look"
UI_STATE = "ui state"


def note(con: sqlite3.Connection, name: str) -> str | None:
    """What is noted under a name."""
    found = con.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
    return None if found is None else str(found[0])


def save_note(con: sqlite3.Connection, name: str, value: str) -> None:
    """Note something, in the place of what was there."""
    con.execute("INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)", (name, value))


def last_look(con: sqlite3.Connection) -> datetime | None:
    """When the reader last looked; `None`: never."""
    value = note(con, LAST_LOOK)
    return None if value is None else moment(int(value))


def save_last_look(con: sqlite3.Connection, when: datetime) -> None:
    """Draw the line between seen and new."""
    save_note(con, LAST_LOOK, str(stamp(when)))


def ui_state(con: sqlite3.Connection) -> dict[str, Any]:
    """What the screen put away; empty at first, or where it cannot be read."""
    try:
        state = msgspec.json.decode(note(con, UI_STATE) or "{}")
    except msgspec.DecodeError:
        return {}
    return state if isinstance(state, dict) else {}


def save_ui_state(con: sqlite3.Connection, state: Mapping[str, Any]) -> None:
    """Put away the state of the screen; anything that JSON holds."""
    save_note(con, UI_STATE, json(dict(state)))
