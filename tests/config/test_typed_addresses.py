"""What a reader types as the address of a new feed."""

from __future__ import annotations

import pytest

from kupmon.config.subscribing import address
from kupmon.errors import AddressError


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("t.me/channel", "https://t.me/channel"),
        (" outlet.example ", "https://outlet.example"),
        ("outlet.example:8080/feed", "https://outlet.example:8080/feed"),
        ("http://outlet.example/rss", "http://outlet.example/rss"),
    ],
)
def test_https_need_not_be_typed(typed: str, meant: str) -> None:
    assert address(typed) == meant


@pytest.mark.parametrize("typed", ["gopher://outlet.example", "outlet", "", "outlet.example/a b"])
def test_what_is_no_address_is_told(typed: str) -> None:
    with pytest.raises(AddressError):
        address(typed)
