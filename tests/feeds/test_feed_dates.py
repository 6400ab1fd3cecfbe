"""Dates in any form and language; what cannot be read stays unknown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kupmon.feeds import dates

KYIV = ZoneInfo("Europe/Kyiv")
FIRST, LAST = datetime.fromisoformat("1995-01-01"), datetime.fromisoformat("2100-01-01")
SAME = datetime(2026, 11, 5, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Thu, 05 Nov 2026 12:30:00 GMT",
        "Thu, 05 Nov 2026 12:30:00 +0000",
        "Thu, 5 Nov 2026 14:30:00 EET",
        "Thu, 05 Nov 2026 15:30:00 MSK",
        "Thu, 05 Nov 2026 15:30 +03:00",
        "Thu, 05 Nov 26 14:30:00 +0200",
        "Thursday, 05-Nov-2026 12:30:00 UTC",
        "5 Nov 2026 07:30:00 EST",
        "Nov 5, 2026 2:30 PM EET",
        "November 5, 2026, 12:30 p.m. UTC",
        "Thu Nov  5 12:30:00 UTC 2026",
        "2026-11-05T12:30:00Z",
        "2026-11-05T14:30:00+02:00",
        "2026-11-05T14:30:00.123+0200",
        "2026-11-05 14:30:00 +0200",
        "20261105T123000Z",
        "2026/11/05 12:30 UTC",
        "05.11.2026 14:30 +0200",
        "5 листопада 2026, 14:30 EET",
        "05 листопад 2026 року 14:30 (Київ)",
        "Чт, 05 лис 2026 14:30:00 +0200",
        "5 ноября 2026 г. 15:30 мск",
        "Чт, 05 ноя 2026 15:30:00 +0300",
        "  Thu,   05 Nov 2026\n12:30:00   GMT ",
    ],
)
def test_the_same_moment_in_many_forms(text: str) -> None:
    found = dates.parse(text)
    assert found is not None
    assert found.replace(microsecond=0) == SAME


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("05.11.2026 14:30", SAME),
        ("5 листопада 2026 14:30", SAME),
        ("2026-11-05T14:30:00", SAME),
        ("2026-07-05 15:30", datetime(2026, 7, 5, 12, 30, tzinfo=UTC)),
        ("05.11.2026", datetime(2026, 11, 4, 22, 0, tzinfo=UTC)),
        ("Thu, 05 Nov 2026 12:30:00 GMT", SAME),
    ],
)
def test_a_date_without_a_zone_is_the_outlets_own(text: str, expected: datetime) -> None:
    assert dates.parse(text, KYIV) == expected


def test_other_languages_are_understood() -> None:
    assert dates.parse("5 novembre 2026 12:30") == SAME
    assert dates.parse("5 listopada 2026 12:30") == SAME


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "soon",
            "0000-00-00",
            "0000-00-00 00:00:00",
            "1970-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
        ),
        *("32.13.2026", "Thu, 45 Nov 2026 12:30:00 GMT", "2026-02-30", "1" * 5_000, "5 Smarch 2026", "Nov"),
        *("Thu, 05 Nov 2026 99:30:00 GMT", "10000-01-01"),
    ],
)
def test_what_is_no_date_stays_unknown(text: str) -> None:
    assert dates.parse(text) is None


def test_the_future_is_kept_as_it_is() -> None:
    assert dates.parse("Fri, 01 Jan 2099 00:00:00 GMT") == datetime(2099, 1, 1, tzinfo=UTC)


@given(st.text(max_size=60))
def test_any_text_is_a_date_in_utc_or_none(text: str) -> None:
    found = dates.common(text)
    assert found is None or found.utcoffset() == timedelta(0)


@given(st.datetimes(FIRST, LAST), st.integers(-12, 14))
def test_rfc_822_goes_there_and_back(when: datetime, hours: int) -> None:
    aware = when.replace(microsecond=0, tzinfo=timezone(timedelta(hours=hours)))
    assert dates.parse(format_datetime(aware)) == aware
    assert dates.parse(aware.isoformat()) == aware
