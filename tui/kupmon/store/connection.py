"""Connections to one file: a single writer behind a lock, and readers that are lent out and come back.

Every error of SQLite leaves this module as a `StoreError` that says what to do.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from kupmon.errors import StoreError
from kupmon.text import fold

BUSY_S = 10.0
"""How long a write waits for another kupmon to finish its own."""
DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
READER_KB, WRITER_KB = 1_000, 4_000
"""Pages that a reader and the writer keep for themselves; behind them stands the system's cache of the file.
A store that grows fills them to the brim, so they must be small for a program that runs for weeks."""
READERS_KEPT = 2
"""Idle readers that are kept: each holds its pages for as long as it lives."""
JOURNAL_BYTES = 64_000_000
"""What the journal may keep of the disk once its content is in the file."""
STEPS_BETWEEN = 20_000
"""Steps of SQLite's machine between two looks whether the answer is still wanted: a millisecond or so."""
NOTHING_LOST = "nothing stored is lost"
RESTART = "Start kupmon again: it checks the file and begins a new one if need be; the old one is kept."


class Connections:
    """The writer and the readers of one database file.

    Args:
        path: The file, which exists and has the schema of this program.
        immutable: The folder cannot be written either, so not even SQLite's lock files may be made.
        read_only: Never write.
    """

    def __init__(self, path: Path, *, read_only: bool = False, immutable: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._mode = "mode=ro&immutable=1" if immutable else "mode=ro" if read_only else "mode=rw"
        self._lock = threading.RLock()
        self._idle: list[sqlite3.Connection] = []
        self._writer: sqlite3.Connection | None = None
        self._closed = False

    @contextlib.contextmanager
    def reading(self, given_up: Callable[[], bool] | None = None) -> Iterator[sqlite3.Connection]:
        """Lend a connection that sees one state of the file throughout the block.

        Args:
            given_up: Asked now and then while a statement runs; `True` ends it.

        Raises:
            StoreError: The file cannot be read, the store is closed, or the reader has given up.
        """
        with explained(self.path):
            con = self._take()
            try:
                con.set_progress_handler(given_up, STEPS_BETWEEN)
                con.execute("BEGIN")
                yield con
            finally:
                con.set_progress_handler(None, STEPS_BETWEEN)
                roll_back(con)
                self._give_back(con)

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the one writer, inside a transaction that is whole or absent.

        Raises:
            StoreError: The file cannot be written, or the store is closed; nothing of the block is kept.
        """
        with self._lock, explained(self.path):
            con = self._open_writer()
            con.execute("BEGIN IMMEDIATE")
            try:
                yield con
                con.execute("COMMIT")
            except BaseException:
                roll_back(con)
                raise

    def close(self) -> None:
        """Close what is idle; what is lent out closes when it comes back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            writer, self._writer = self._writer, None
        for con in (*idle, *([writer] if writer else [])):
            con.close()

    def _take(self) -> sqlite3.Connection:
        with self._lock:
            self._check_open()
            if self._idle:
                return self._idle.pop()
        con = connect(self.path, self._mode)
        con.execute("PRAGMA query_only = 1")
        con.execute(f"PRAGMA cache_size = -{READER_KB}")
        return con

    def _give_back(self, con: sqlite3.Connection) -> None:
        with self._lock:
            if not self._closed and len(self._idle) < READERS_KEPT:
                self._idle.append(con)
                return
        con.close()

    def _open_writer(self) -> sqlite3.Connection:
        self._check_open()
        if self.read_only:
            raise StoreError(self.path, "is open for reading only.", "See the notice shown at the start.")
        if self._writer is None:
            self._writer = connect(self.path, self._mode)
        return self._writer

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError(self.path, "is closed.")


def connect(path: Path, mode: str = "mode=rw", busy_s: float = BUSY_S) -> sqlite3.Connection:
    """Open a connection with the settings that all of them share.

    Args:
        path: An existing file.
        mode: The query part of SQLite's file address.
        busy_s: Seconds to wait for a lock.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    con = sqlite3.connect(
        f"{path.absolute().as_uri()}?{mode}",
        uri=True,
        timeout=busy_s,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        con.execute("PRAGMA foreign_keys = 1")
        con.execute("PRAGMA synchronous = NORMAL")
        con.execute(f"PRAGMA cache_size = -{WRITER_KB}")
        con.execute("PRAGMA temp_store = MEMORY")
        con.execute(f"PRAGMA journal_size_limit = {JOURNAL_BYTES}")
        con.create_function("holds", -1, holds, deterministic=True)
    except BaseException:
        con.close()
        raise
    return con


def holds(part: str, *texts: str | None) -> bool:
    """Whether one of `texts` contains `part`, whatever its case, apostrophes and look-alike letters.

    SQLite itself knows upper and lower case in English only.
    """
    wanted = fold(part)
    return any(wanted in fold(text) for text in texts if text)


def roll_back(con: sqlite3.Connection) -> None:
    """Leave a transaction, where SQLite has not left it by itself."""
    with contextlib.suppress(sqlite3.Error):
        if con.in_transaction:
            con.execute("ROLLBACK")


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into the house's own.

    Raises:
        StoreError: With the reason and what to do.
    """
    try:
        yield
    except sqlite3.Error as error:
        if error_class(error) in DAMAGE:
            with contextlib.suppress(OSError):
                suspect_mark(path).touch()
        reason, cure = explain(error)
        raise StoreError(path, reason, cure) from error


def suspect_mark(path: Path) -> Path:
    """The empty file that asks the next start for a thorough check of the store."""
    return path.with_name(f"{path.name}.check")


WRITING = "Allow writing to the file and its folder, or choose another with --db."
REASONS = {
    sqlite3.SQLITE_INTERRUPT: ("was no longer asked.", "Ask again."),
    sqlite3.SQLITE_FULL: ("the disk is full.", f"Free some space; {NOTHING_LOST}."),
    sqlite3.SQLITE_IOERR: (
        "the disk did not take or give the data.",
        f"Free some space and see that it is healthy; {NOTHING_LOST}.",
    ),
    sqlite3.SQLITE_READONLY: ("cannot be written.", WRITING),
    sqlite3.SQLITE_PERM: ("cannot be written.", WRITING),
    sqlite3.SQLITE_BUSY: (
        "another program holds it.",
        "It is tried again; close the other program if this lasts.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "cannot be opened.",
        "See that the folder may be entered and written, or choose another with --db.",
    ),
    sqlite3.SQLITE_CORRUPT: ("is damaged.", RESTART),
    sqlite3.SQLITE_NOTADB: ("is damaged.", RESTART),
}
"""What happened and what to do, by the class of error (https://sqlite.org/rescode.html)."""


def explain(error: sqlite3.Error | OSError) -> tuple[str, str]:
    """What happened, and what the reader can do."""
    return REASONS.get(
        error_class(error), (f"failed ({error}).", "Start kupmon again; report it if it lasts.")
    )


def error_class(error: sqlite3.Error | OSError) -> int:
    """The primary result code, 0 where the error did not come from SQLite itself."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
