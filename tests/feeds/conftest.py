"""A loopback server per test, and a way to poll it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from loopback import Loopback
from polling import Reader


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


@pytest.fixture
def reader() -> Reader:
    return Reader()
