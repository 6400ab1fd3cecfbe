"""Politeness as a list of checks: what a site's owner would see in the log."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from loopback import Exchange, Loopback, answer
from polling import FREE, NOW, Reader

from kupmon.config import PollSettings
from kupmon.feeds import schedule
from kupmon.feeds.sites import Sites
from kupmon.model import Feed, FeedState

BODY = "<rss><channel><title>T</title><item><title>One</title><guid>1</guid></item></channel></rss>"
TWO = BODY.replace("<item>", "<item><title>Two</title><guid>2</guid></item><item>")
NOT_MODIFIED = "304 Not Modified"


def minutes(later: datetime | None) -> float:
    assert later is not None
    return (later - NOW).total_seconds() / 60


@pytest.mark.parametrize("etag", ['"abc"', 'W/"abc"', "unquoted", '"a b;c"', '"кирилиця"'])
def test_validators_go_back_exactly_as_they_came(server: Loopback, reader: Reader, etag: str) -> None:
    modified = "Sun, 22 Nov 2026 9:5:00 +0200 (odd)"
    server.routes["f"] = answer(BODY, ETag=etag, Last_Modified=modified)
    reader.poll(server.url("f"))
    reader.poll(server.url("f"))
    first, second = server.asked("f")
    assert "if-none-match" not in first.headers
    assert second.headers["if-none-match"].encode("latin-1").decode() == etag
    assert second.headers["if-modified-since"] == modified


def test_a_304_costs_nothing_and_keeps_what_is_known(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer(BODY, ETag='"1"')
    reader.poll(server.url("f"))
    server.routes["f"] = answer("", NOT_MODIFIED, ETag='"2"')
    (again,) = reader.poll(server.url("f"))
    assert (again.outcome, again.items) == ("unchanged", ())
    assert again.state.etag == '"2"'
    assert again.state.health == "live"
    assert again.state.last_success == NOW


def test_validators_are_renewed_when_the_body_is_the_same(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer(BODY, ETag='"1"', Last_Modified="x")
    reader.poll(server.url("f"))
    server.routes["f"] = answer(BODY, ETag='"2"')
    (again,) = reader.poll(server.url("f"))
    assert again.outcome == "unchanged"
    assert (again.state.etag, again.state.last_modified) == ('"2"', None)


def test_only_new_entries_come_the_second_time(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer(BODY)
    reader.poll(server.url("f"))
    server.routes["f"] = answer(TWO)
    (again,) = reader.poll(server.url("f"))
    assert [item.title for item in again.items] == ["Two"]
    server.routes["f"] = answer(TWO.replace("<title>T<", "<title>Renamed<"))
    (third,) = reader.poll(server.url("f"))
    assert third.outcome == "unchanged"


def test_also_where_the_feed_is_written_in_another_encoding(server: Loopback, reader: Reader) -> None:
    head = '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel>'
    one, two = (f"<item><title>Зразок {n}, новини міста</title><guid>{n}</guid></item>" for n in (1, 2))
    server.routes["f"] = answer(f"{head}{one}</channel></rss>".encode("windows-1251"))
    reader.poll(server.url("f"))
    server.routes["f"] = answer(f"{head}{two}{one}</channel></rss>".encode("windows-1251"))
    (again,) = reader.poll(server.url("f"))
    assert [item.title for item in again.items] == ["Зразок 2, новини міста"]


def test_program_and_contact_are_named_and_nothing_else_is_told(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer(BODY, Set_Cookie="id=7; Path=/")
    reader.poll(server.url("f"))
    reader.poll(server.url("f"))
    for request in server.asked("f"):
        assert re.match(r"kupmon/\S+ \(\+https://", request.headers["user-agent"])
        assert "mozilla" not in request.headers["user-agent"].lower()
        assert "rss" in request.headers["accept"]
        assert {"gzip", "deflate", "br", "zstd"} <= set(request.headers["accept-encoding"].split(", "))
        assert set(request.headers) <= {"host", "user-agent", "accept", "accept-encoding"}
        assert request.path == "/f"


def test_the_user_may_name_another_agent_and_headers(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer(BODY)
    reader.settings = replace(FREE, user_agent="Desk reader/1 (+https://desk.example)")
    reader.poll(Feed(server.url("f"), "F", headers=(("X-Key", "7"), ("Accept", "text/xml"))))
    (request,) = server.asked("f")
    assert request.headers["user-agent"].startswith("Desk reader/1")
    assert (request.headers["x-key"], request.headers["accept"]) == ("7", "text/xml")


def test_secrets_do_not_follow_a_redirect_to_another_site(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer("", "302 Found", Location=f"http://localhost:{server.port}/g")
    server.routes["g"] = answer(BODY)
    feed = Feed(f"http://name:word@127.0.0.1:{server.port}/f", "F", headers=(("X-Key", "7"),))
    (polled,) = reader.poll(feed)
    (request,) = server.asked("f")
    assert request.headers["authorization"] == "Basic bmFtZTp3b3Jk"
    assert server.asked("g") == []
    assert "word" not in (polled.state.error or "")


@pytest.mark.parametrize("status", ["301 Moved", "308 Permanent"])
def test_permanent_redirects_are_remembered_while_they_work(
    server: Loopback, reader: Reader, status: str
) -> None:
    server.routes |= {"old": answer("", status, Location="/new"), "new": answer(BODY, ETag='"n"')}
    (first,) = reader.poll(server.url("old"))
    assert first.state.moved_to == server.url("new")
    reader.poll(server.url("old"))
    assert len(server.asked("old")) == 1
    server.routes["new"] = answer("", "404 Not Found")
    server.routes["old"] = answer(BODY)
    (third,) = reader.poll(server.url("old"))
    assert (third.state.health, third.state.moved_to) == ("live", None)


def test_a_permanent_redirect_is_remembered_without_controls(server: Loopback, reader: Reader) -> None:
    async def behave(exchange: Exchange) -> None:
        place = "/новий ".encode() + b"\x9b2J" if exchange.request.path == "/old" else b""
        await exchange.send(b"HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: " + place + b"\r\n\r\n")

    server.routes["old"] = behave
    server.routes["%D0%BD%D0%BE%D0%B2%D0%B8%D0%B9%20%9B2J"] = answer(BODY)
    (polled,) = reader.poll(server.url("old"))
    assert polled.state.moved_to == server.url("%D0%BD%D0%BE%D0%B2%D0%B8%D0%B9%20%9B2J")


def test_only_the_users_own_address_switches_a_feed_off(server: Loopback, reader: Reader) -> None:
    server.routes |= {"old": answer("", "301 Moved", Location="/new"), "new": answer(BODY)}
    reader.poll(server.url("old"))
    server.routes |= {"old": answer("", "500 Oops"), "new": answer("", "410 Gone")}
    (polled,) = reader.poll(server.url("old"))
    assert (polled.state.health, polled.state.http_status) == ("failing", 500)


def test_temporary_redirects_are_not_remembered(server: Loopback, reader: Reader) -> None:
    server.routes |= {
        "old": answer("", "302 Found", Location="/mid"),
        "mid": answer("", "301 Moved", Location="/new"),
        "new": answer(BODY),
    }
    (first,) = reader.poll(server.url("old"))
    assert first.state.moved_to is None
    assert first.items[0].feed == server.url("old")


def test_validators_are_only_sent_where_they_came_from(server: Loopback, reader: Reader) -> None:
    server.routes |= {"main": answer("", "500 Oops"), "other": answer(BODY, ETag='"other"')}
    feed = Feed(server.url("main"), "F", fallback=(server.url("other"),))
    (polled,) = reader.poll(feed)
    assert polled.state.health == "live"
    assert polled.state.answered == server.url("other")
    reader.poll(feed)
    assert "if-none-match" not in server.asked("main")[1].headers
    assert server.asked("other")[1].headers["if-none-match"] == '"other"'


def test_gone_switches_the_feed_off(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer("", "410 Gone")
    (polled,) = reader.poll(server.url("f"))
    feed = Feed(server.url("f"), "F")
    assert polled.state.health == "off"
    assert "gone for good (HTTP 410" in (polled.state.error or "")
    assert schedule.next_due(feed, polled.state, NOW + timedelta(days=300)) > NOW + timedelta(days=3000)


@pytest.mark.parametrize("status", ["429 Too Many", "503 Busy"])
def test_retry_after_is_kept_in_both_forms(server: Loopback, reader: Reader, status: str) -> None:
    server.routes["n"] = answer("", status, Retry_After="7200")
    server.routes["d"] = answer(
        "", status, Retry_After=format_datetime(NOW + timedelta(hours=3), usegmt=True)
    )
    server.routes["far"] = answer("", status, Retry_After="99999999")
    found = [
        minutes(polled.state.next_try) for polled in reader.poll(*map(server.url, "nd"), server.url("far"))
    ]
    assert found == [120, 180, 24 * 60]


def test_other_failures_back_off_to_a_day_and_recover_at_once(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer("", "500 Oops")
    waits = [minutes(reader.poll(server.url("f"))[0].state.next_try) for _ in range(10)]
    assert waits[:4] == [10, 20, 40, 80]
    assert waits[-1] == 24 * 60
    server.routes["f"] = answer(BODY)
    (well,) = reader.poll(server.url("f"))
    assert (well.state.failures, well.state.error, minutes(well.state.next_try)) == (0, None, 10)


def test_a_failure_keeps_what_is_known(server: Loopback, reader: Reader) -> None:
    server.routes["f"] = answer(BODY, ETag='"1"')
    reader.poll(server.url("f"))
    server.routes["f"] = answer("", "502 Bad Gateway")
    (polled,) = reader.poll(server.url("f"))
    assert polled.state.etag == '"1"'
    assert polled.state.last_success == NOW


@pytest.mark.parametrize(
    ("inside", "headers", "expected"),
    [
        ("", {}, 10),
        ("<ttl>45</ttl>", {}, 45),
        ("<ttl>1</ttl>", {}, 10),
        ("<ttl>99999999</ttl>", {}, 24 * 60),
        ("<ttl>soon</ttl>", {}, 10),
        (
            "<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>hourly</sy:updatePeriod>",
            {},
            60,
        ),
        ("", {"Cache_Control": "public, max-age=1800"}, 30),
        ("", {"Cache_Control": "max-age=1800", "Age": "600"}, 20),
        ("", {"Cache_Control": "no-cache, max-age=1800"}, 10),
        ("", {"Expires": "Sun, 22 Nov 2026 12:40:00 GMT"}, 40),
        ("", {"Expires": "0"}, 10),
    ],
)
def test_the_feed_says_how_often(
    server: Loopback, reader: Reader, inside: str, headers: dict[str, str], expected: float
) -> None:
    server.routes["f"] = answer(BODY.replace("<item>", inside + "<item>", 1), **headers)
    (polled,) = reader.poll(server.url("f"))
    assert minutes(polled.state.next_try) == expected


def test_quiet_hours_are_kept(server: Loopback, reader: Reader) -> None:
    quiet = "<skipHours><hour>12</hour><hour>13</hour></skipHours><skipDays><day>Monday</day></skipDays>"
    server.routes["f"] = answer(BODY.replace("<item>", quiet + "<item>", 1))
    (polled,) = reader.poll(server.url("f"))
    assert polled.state.next_try == NOW.replace(hour=14)
    late = schedule.after_success(Feed("u", "n"), polled.state, NOW.replace(hour=23, minute=55), 0.0)
    assert late == datetime(2026, 11, 24, 0, 0, tzinfo=UTC)


def test_polls_are_spread_and_never_closer_than_a_minute() -> None:
    state = FeedState("u", "n")
    feed = Feed("u", "n", interval_s=1.0)
    waits = [
        (schedule.after_success(feed, state, NOW, chance) - NOW).total_seconds() for chance in (0, 0.5, 1)
    ]
    assert waits == [60, 63, 66]


def test_due_times_survive_a_clock_set_back_and_a_shorter_interval() -> None:
    feed = Feed("u", "n", interval_s=3600)
    state = FeedState("u", "n", "live", last_try=NOW, next_try=NOW + timedelta(hours=1))
    assert schedule.next_due(feed, state, NOW) == NOW + timedelta(hours=1)
    assert schedule.next_due(feed, state, NOW - timedelta(days=2)) == NOW - timedelta(days=2)
    assert schedule.next_due(replace(feed, interval_s=600), state, NOW) == NOW + timedelta(minutes=11)
    assert schedule.next_due(feed, FeedState("u", "n"), NOW) == NOW


def test_one_request_at_a_time_to_a_site_on_one_connection(server: Loopback, reader: Reader) -> None:
    async def slowly(exchange: Exchange) -> None:
        await exchange.pause(0.01)
        await answer(BODY)(exchange)

    server.routes["f"] = slowly
    reader.settings = replace(FREE, per_site=1)
    polled = reader.poll(*(server.url(f"f?{n}") for n in range(8)))
    assert {one.outcome for one in polled} == {"new"}
    assert server.most_under_way == 1
    assert server.most_open == 1
    assert {request.connection for request in server.requests} == {0}


def test_requests_in_all_are_bounded(server: Loopback, reader: Reader) -> None:
    async def slowly(exchange: Exchange) -> None:
        await exchange.pause(0.01)
        await answer(BODY)(exchange)

    server.routes["f"] = slowly
    reader.settings = replace(FREE, at_once=3)
    reader.poll(*(server.url(f"f?{n}") for n in range(12)))
    assert server.most_under_way <= 3


async def test_a_pause_lies_between_two_requests_to_one_site() -> None:
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    sites = Sites(PollSettings(pause_per_site_s=2.0), sleep)
    for url in ("https://a.example/1", "https://b.example/1", "https://a.example/2", "https://a.example/3"):
        async with sites.turn(url):
            await asyncio.sleep(0)
    assert len(waited) == 2
    assert all(0 < seconds <= 2.0 for seconds in waited)


def test_a_feed_may_be_a_file_that_the_user_wrote(reader: Reader, tmp_path) -> None:
    path = tmp_path / "назва feed.xml"
    path.write_text(BODY)
    feed = Feed(path.as_uri(), "File")
    assert [item.title for item in reader.poll(feed)[0].items] == ["One"]
    assert reader.poll(feed)[0].outcome == "unchanged"
    path.unlink()
    (gone,) = reader.poll(feed)
    assert gone.state.error == "There is no such file."
    (folder,) = reader.poll(Feed(tmp_path.as_uri(), "Folder"))
    assert folder.state.error == "The path is no file."
    reader.settings = replace(FREE, max_unpacked=10)
    path.write_text(BODY)
    (large,) = reader.poll(feed)
    assert "poll.max_unpacked" in (large.state.error or "")


def test_all_wait_for_a_slow_feed_no_longer_than_it_takes(server: Loopback, reader: Reader) -> None:
    async def hang(exchange: Exchange) -> None:
        await exchange.over.wait()

    server.routes |= {"f": answer(BODY), "hang": hang}
    reader.settings = replace(FREE, timeout_s=3.0)
    polled = reader.poll(server.url("hang"), server.url("f"))
    assert [one.outcome for one in polled] == ["failed", "new"]
    assert polled[0].state.error == "No whole answer within 3 s (poll.timeout)."


def test_a_line_that_was_hung_up_is_made_again(server: Loopback, reader: Reader) -> None:
    seen: set[int] = set()

    async def once_a_connection(exchange: Exchange) -> None:
        if exchange.request.connection in seen:
            exchange.writer.close()
            return
        seen.add(exchange.request.connection)
        await answer(BODY)(exchange)

    server.routes["f"] = once_a_connection
    reader.settings = replace(FREE, per_site=1)
    polled = reader.poll(*(server.url(f"f?{n}") for n in range(3)))
    assert [one.state.error for one in polled] == [None] * 3
    assert len(seen) == 3


def test_what_a_server_says_unasked_is_no_answer_to_the_next_request(
    server: Loopback, reader: Reader
) -> None:
    async def twice(exchange: Exchange) -> None:
        one = f"HTTP/1.1 200 OK\r\nContent-Length: {len(BODY)}\r\n\r\n{BODY}".encode()
        await exchange.send(one + one)

    server.routes |= {"a": twice, "b": answer(TWO)}
    for _ in range(2):
        reader.poll(server.url("a"), server.url("b"))
    assert reader.states[server.url("b")].error is None
    assert len(reader.raws[server.url("b")]) == 2


def test_a_proxy_is_used_where_the_user_names_one(server: Loopback, reader: Reader) -> None:
    server.routes["http://news.example/f"] = answer(BODY)
    reader.settings = replace(FREE, proxy=server.base)
    (polled, private, local) = reader.poll(
        "http://news.example/f", Feed("http://news.example/away", "A"), "http://127.0.0.1:9/own"
    )
    assert polled.outcome == "new"
    server.routes["http://news.example/away"] = answer("", "302 Found", Location="http://192.168.0.1/")
    (private,) = reader.poll(Feed("http://news.example/away", "A"))
    assert "private address" in (private.state.error or "")
    assert [request.path for request in server.requests if "192.168" in request.path] == []
    assert [request.path for request in server.requests if "127.0.0.1" in request.path] != []
    assert local.outcome == "failed"


def test_the_proxy_of_the_environment_is_not(server: Loopback, reader: Reader, monkeypatch) -> None:
    server.routes["f"] = answer(BODY)
    with Loopback() as canary:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, canary.base)
        assert reader.poll(server.url("f"))[0].outcome == "new"
        assert canary.connections == 0
