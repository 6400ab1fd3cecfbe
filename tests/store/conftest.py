"""A store in a real file under a clock that stands still."""

import pytest
from stored_samples import NOW

from kupmon.store import open_store


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "kupmon.db"


@pytest.fixture
def store(path, clock):
    store = open_store(path, clock=clock)
    yield store
    store.close()


@pytest.fixture
def reopen(store, path, clock):
    """Close the store and open it again, as a restart does."""
    opened = []

    def again():
        (opened[-1] if opened else store).close()
        opened.append(open_store(path, clock=clock))
        return opened[-1]

    yield again
    for each in opened:
        each.close()
