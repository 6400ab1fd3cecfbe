"""SQLite: connection, migrations, items, facts, search; rows to model objects and back, nothing more.

What is asked for is loaded when it is first asked for: a worker that only wants to know what items are sorted
by need not load the rest of it.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kupmon.store.articles import Version
    from kupmon.store.brought import Brought, Saved
    from kupmon.store.counts import Counts
    from kupmon.store.facts import StoredFact
    from kupmon.store.imports import Imported
    from kupmon.store.marks import Change
    from kupmon.store.store import Store, open_store
    from kupmon.store.tellings import StoredTelling, Tellings, Time
    from kupmon.store.ties import Across, Alike

__all__ = [
    "Across", "Alike", "Brought", "Change", "Counts", "Imported", "Saved", "Store", "StoredFact",
    "StoredTelling", "Tellings", "Time", "Version", "open_store",
]  # fmt: skip

_HOMES = {
    "Across": "ties",
    "Alike": "ties",
    "Brought": "brought",
    "Change": "marks",
    "Counts": "counts",
    "Imported": "imports",
    "Saved": "brought",
    "Store": "store",
    "StoredFact": "facts",
    "StoredTelling": "tellings",
    "Tellings": "tellings",
    "Time": "tellings",
    "Version": "articles",
    "open_store": "store",
}


def __getattr__(name: str) -> object:
    """Load the module that has `name`.

    Raises:
        AttributeError: None has.
    """
    if name not in _HOMES:
        raise AttributeError(f"module 'kupmon.store' has no attribute {name!r}")
    return getattr(import_module(f"kupmon.store.{_HOMES[name]}"), name)
