"""SQLite: connection, migrations, items, facts, search; rows to model objects and back, nothing more."""

from kupmon.store.articles import Version
from kupmon.store.counts import Counts
from kupmon.store.facts import StoredFact
from kupmon.store.imports import Imported
from kupmon.store.items import Saved
from kupmon.store.marks import Change
from kupmon.store.store import Store, open_store
from kupmon.store.tellings import StoredTelling, Tellings, Time
from kupmon.store.ties import Across, Alike

__all__ = [
    "Across", "Alike", "Change", "Counts", "Imported", "Saved", "Store", "StoredFact",
    "StoredTelling", "Tellings", "Time", "Version", "open_store",
]  # fmt: skip
