"""Articles are signed once for all tests of this room: reading their numbers is most of the time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from kupmon.ledger import ledger, stories
from kupmon.ledger.credits import credit
from kupmon.ledger.signing import sign


@pytest.fixture(autouse=True, scope="module")
def signed_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stories, "sign", cache(sign))
        patch.setattr(ledger, "credit", cache(credit))
        yield
