"""Opening the file: begun where it is missing, brought up to date, set aside where damaged, never deleted."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kupmon.errors import StoreError
from kupmon.store import search
from kupmon.store.connection import DAMAGE, Connections, connect, error_class, explain, suspect_mark
from kupmon.store.migrations import APPLICATION_ID, NEWEST, migrate, version

OPEN_BUSY_S = 2.0
"""How long opening waits for a lock before it goes on reading only."""
_ONE_AT_A_TIME = threading.Lock()
"""Making the file closes it again, which gives up every lock that this process has on it
(https://sqlite.org/howtocorrupt.html, "Posix advisory locks canceled")."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Connections to a file that is fit to use."""

    connections: Connections
    notice: str | None = None
    """One sentence for the reader, where something was out of the ordinary."""


def open_file(path: Path, clock: Callable[[], datetime]) -> Opened:
    """Open the file at `path`, or begin it.

    Raises:
        StoreError: The folder or file cannot be used, was written by a newer kupmon, or is another program's.
    """
    with _ONE_AT_A_TIME:
        return _open(path, clock)


def _open(path: Path, clock: Callable[[], datetime]) -> Opened:
    notice = None
    make(path)
    if is_damaged(path):
        notice = set_aside(path, clock())
        make(path)
    try:
        return Opened(_for_writing(path), notice)
    except (sqlite3.Error, OSError) as error:
        reason, cure = explain(error)
        try:
            connections = _for_reading(path)
        except StoreError:
            raise StoreError(path, reason, cure) from error
        return Opened(connections, f"{path}: {reason} {cure} Reading goes on; nothing new is stored.")


def make(path: Path) -> None:
    """Make the file and the folders it lacks, for the user's eyes only.

    Raises:
        StoreError: They cannot be made.
    """
    try:
        for folder in reversed([each for each in path.absolute().parents if not each.exists()]):
            folder.mkdir(mode=0o700, exist_ok=True)
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if not path.is_file():
            raise StoreError(path, "is no file.", "Choose another with --db.")
    except OSError as error:
        raise StoreError(
            path, f"cannot be made ({error.strerror}).", "Choose a folder you may write to with --db."
        ) from error


def is_damaged(path: Path) -> bool:
    """Whether the file is no SQLite file or a broken one; it is read whole only on suspicion.

    SQLite itself sees at once what is no file of its own and where pages are missing at the end.
    """
    thorough = suspect_mark(path).exists()
    try:
        # Opened for reading: closing it must not write the journal into a file that may be broken.
        with contextlib.closing(connect(path, "mode=ro", OPEN_BUSY_S)) as con:
            con.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return thorough and con.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok"
    except sqlite3.Error as error:
        return error_class(error) in DAMAGE


def set_aside(path: Path, now: datetime) -> str:
    """Rename a damaged file with its journals; gives the notice for the reader.

    Raises:
        StoreError: It cannot be renamed.
    """
    ending = f".broken-{now:%Y%m%d-%H%M%S}"
    kept = path.with_name(path.name + ending)
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.name}{ending}-{number}")
    try:
        path.rename(kept)
        for journal in ("-wal", "-shm", "-journal"):
            with contextlib.suppress(FileNotFoundError):
                path.with_name(path.name + journal).rename(kept.with_name(kept.name + journal))
        suspect_mark(path).unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            path, f"is damaged and cannot be set aside ({error.strerror}).", "Move it away, or use --db."
        ) from error
    return f"The stored news could not be read: {path} was set aside as {kept.name} and a new file begun."


def _for_writing(path: Path) -> Connections:
    with contextlib.closing(connect(path, "mode=rw", OPEN_BUSY_S)) as con:
        check_ours(path, con)
        keep_journal(con)
        if 0 < version(con) < NEWEST:
            back_up(path, con)
        migrate(con)
        con.execute("BEGIN IMMEDIATE")
        # On suspicion the tables were found sound just now, which leaves the index of words to be made anew.
        # Otherwise nothing is deleted; only an attempt to write tells whether the file may be written.
        doubted = search.FORM_NOTE if suspect_mark(path).exists() else ""
        con.execute("DELETE FROM notes WHERE name = ?", (doubted,))
        con.execute("COMMIT")
        suspect_mark(path).unlink(missing_ok=True)
    return Connections(path)


def keep_journal(con: sqlite3.Connection) -> None:
    """Have SQLite write ahead, so that readers and the writer never wait for each other.

    When several programs begin a file at the same moment, SQLite refuses this at once instead of waiting for
    its lock, because two that wait would wait for each other: the waiting is done here.

    Raises:
        sqlite3.Error: The file cannot be written, or stays locked.
    """
    end = time.monotonic() + OPEN_BUSY_S
    while True:
        try:
            con.execute("PRAGMA journal_mode = WAL")
        except sqlite3.Error as error:
            if error_class(error) != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)
        else:
            return


def back_up(path: Path, con: sqlite3.Connection) -> Path:
    """Copy the file as it is beside itself before its form changes, in place of an earlier copy of that form.

    Raises:
        sqlite3.Error: There is no room for it, or it cannot be written; the form is then not changed.
        OSError: The same.
    """
    copy = path.with_name(f"{path.name}.form-{version(con)}")
    # Under a name of its own until it is whole: another kupmon may be copying the same file.
    handle, part = tempfile.mkstemp(prefix=f"{copy.name}.", dir=path.parent)
    os.close(handle)
    try:
        con.execute("VACUUM INTO ?", (part,))
        Path(part).replace(copy)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    return copy


def _for_reading(path: Path) -> Connections:
    """Open for reading; where not even lock files can be made beside the file, as one that nobody changes."""
    for immutable in (False, True):
        connections = Connections(path, read_only=True, immutable=immutable)
        try:
            with connections.reading() as con:
                check_ours(path, con, NEWEST)
        except StoreError as error:
            connections.close()
            if immutable or not isinstance(error.__cause__, sqlite3.Error):
                raise
        else:
            break
    return connections


def check_ours(path: Path, con: sqlite3.Connection, oldest: int = 0) -> None:
    """See that the file is kupmon's and not newer than this program.

    Raises:
        StoreError: It is not; the file is left as it is.
    """
    # In this order: another kupmon may be making the tables at this moment, and signs them as it does.
    tables = con.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    owner = con.execute("PRAGMA application_id").fetchone()[0]
    if tables and owner != APPLICATION_ID:
        raise StoreError(path, "is another program's database.", "Choose another file with --db.")
    if (found := version(con)) < oldest:
        raise StoreError(path, "has an older form and cannot be brought up to date.")
    if found > NEWEST:
        raise StoreError(
            path,
            f"was written by a newer kupmon (form {found}; this one knows {NEWEST}).",
            "Install the newer kupmon again, or choose another file with --db.",
        )
