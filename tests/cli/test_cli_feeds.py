"""`kupmon feeds`: list, check, add, import, export."""

import json
from xml.sax.saxutils import quoteattr

import pytest
from desk_kit import ABOUT

from kupmon.config import load

FIELDS = [
    "name",
    "url",
    "state",
    "error",
    "http_status",
    "last_success",
    "last_try",
    "next_try",
    "items",
    "relevant",
]


def test_list_gives_every_feed_its_state(desk, site):
    site.feed("/good", {"Kupiansk": ABOUT})
    site.serve("/gone", "x", status=410)
    feeds = {"good": "", "bad": "", "gone": "", "off": "enabled = false\n"}
    desk.write("".join(f"[[feeds]]\nname='{n}'\nurl='{site.base}/{n}'\n{more}" for n, more in feeds.items()))
    before = json.loads(desk.run("feeds", "list", "--json").out)
    desk.run("poll")

    after = {feed["name"]: feed for feed in json.loads(desk.run("feeds", "list", "--json").out)}

    assert {feed["name"]: feed["state"] for feed in before} == {
        "good": "new",
        "bad": "new",
        "gone": "new",
        "off": "off",
    }
    assert all(list(feed) == FIELDS for feed in (*before, *after.values()))
    good, bad = after["good"], after["bad"]
    assert (good["state"], good["error"], good["items"], good["relevant"]) == ("live", None, 1, 1)
    assert good["last_success"] == good["last_try"] < good["next_try"]
    assert (bad["state"], bad["http_status"], bad["last_success"]) == ("failing", 404, None)
    assert "404" in bad["error"]
    assert after["gone"]["state"] == "off"


def test_list_for_people_has_the_failing_ones_first(desk, site):
    site.feed("/good", {"Kupiansk": ABOUT})
    desk.write(
        f"[[feeds]]\nname='good'\nurl='{site.base}/good'\n[[feeds]]\nname='bad'\nurl='{site.base}/bad'\n"
    )
    desk.run("poll")

    head, first, second = desk.run("feeds", "list").out.splitlines()

    assert head.split()[:3] == ["STATE", "ITEMS", "AXIS"]
    assert first.startswith("failing  0      0     -  ")
    assert second.startswith("live     1      1     2")
    assert second.endswith(f"good  {site.base}/good")


def test_list_shows_where_a_feed_has_moved_for_good(desk, site):
    there = site.feed("/there", {})
    site.moved["/here"] = there
    desk.write(f"[[feeds]]\nname='a'\nurl='{site.base}/here'\n")
    desk.run("poll")

    assert desk.run("feeds", "list").out.endswith(f"{site.base}/here (moved to {there})\n")


def test_check_asks_all_now_and_fails_if_one_does(desk, site):
    site.feed("/a", {})
    site.feed("/b", {})
    desk.write(
        f"[[feeds]]\nname='a'\nurl='{site.base}/a'\n[[feeds]]\nname='b'\nurl='{site.base}/b'\nenabled=false\n"
    )

    fine = desk.run("feeds", "check", "--json")
    site.pages.clear()
    broken = desk.run("feeds", "check")
    named = desk.run("feeds", "check", "b", "--json")

    assert (fine.status, broken.status, named.status) == (0, 1, 1)
    assert [(feed["name"], feed["state"]) for feed in json.loads(fine.out)] == [("a", "live")]
    assert "failing" in broken.out
    assert [feed["name"] for feed in json.loads(named.out)] == ["b"]


def test_add_finds_the_feed_of_a_page_and_leaves_the_rest_of_the_file_as_it_was(desk, site):
    desk.write("# my notes, [odd] = ones\n")
    old = desk.config.read_text()
    site.feed("/deep/feed", {"Купʼянськ": ABOUT}, title='Sample "Daily"')
    link = '<link rel="alternate" type="application/rss+xml" href="/deep/feed">'
    page = site.serve("/", f"<html><head>{link}</head><body>Welcome</body></html>")

    ran = desk.run("feeds", "add", page, "--side", "ukrainian", "--tag", "local", "--tag", "new")
    (feed,) = load(desk.config).feeds

    assert ran.status == 0
    assert desk.config.read_text().startswith(old)
    assert (feed.url, feed.name) == (f"{site.base}/deep/feed", 'Sample "Daily"')
    assert (feed.side, feed.tags) == ("ukrainian", ("local", "new"))
    assert f"to {desk.config}" in ran.out

    again = desk.run("feeds", "add", f"{site.base}/deep/feed")
    assert "already" in again.err
    assert len(load(desk.config).feeds) == 1


def test_add_tells_why_nothing_was_added(desk, site):
    desk.write("")
    old = desk.config.read_bytes()

    nothing = desk.run("feeds", "add", site.serve("/", "<html><body>no feed here</body></html>"))
    missing = desk.run("feeds", "add", f"{site.base}/none")
    wrong = desk.run("feeds", "add", "gopher://x.example/")

    assert (nothing.status, missing.status, wrong.status) == (1, 1, 2)
    assert "no feed was found" in nothing.err
    assert "404" in missing.err
    assert "does not begin with http: or https:" in wrong.err
    assert desk.config.read_bytes() == old


def test_add_untested_asks_nobody(desk, site):
    desk.write("")

    ran = desk.run("feeds", "add", f"{site.base}/later", "--untested", "--name", "Later")

    assert ran.status == 0
    assert site.asked == []
    assert [(feed.name, feed.url) for feed in load(desk.config).feeds] == [("Later", f"{site.base}/later")]


def test_add_does_not_touch_a_broken_file_nor_one_without_place(desk):
    desk.write("at_once = 0\n")
    broken = desk.run("feeds", "add", "https://a.example/feed", "--untested")
    desk.config.write_text("feeds = []\n")
    closed = desk.run("feeds", "add", "https://a.example/feed", "--untested")

    assert (broken.status, closed.status) == (2, 2)
    assert "poll.at_once" in broken.err
    assert "by hand" in closed.err
    assert desk.config.read_text() == "feeds = []\n"
    assert [file.name for file in desk.folder.glob(".feeds*")] == []


def test_a_list_goes_out_and_comes_in_again(desk):
    desk.write(
        """
        [[feeds]]
        name = "Зразок & Co"
        url = "https://a.example/feed?x=1&y=2"
        language = "uk"
        tags = ["official"]
        [[feeds]]
        url = "https://b.example/feed"
        enabled = false
        """
    )
    listed = desk.folder / "list.opml"

    written = desk.run("feeds", "export", str(listed))
    printed = desk.run("feeds", "export", "--all")
    desk.write("# new\n\n[[feeds]]\nurl = 'https://a.example/feed?x=1&y=2'")
    taken = desk.run("feeds", "import", str(listed))
    (desk.folder / "all.opml").write_text(printed.out)
    more = desk.run("feeds", "import", str(desk.folder / "all.opml"))

    assert (written.status, printed.status, taken.status, more.status) == (0, 0, 0, 0)
    assert taken.out.startswith("Added 0 of 1 feeds")
    assert more.out.startswith("Added 1 of 2 feeds")
    assert [feed.url for feed in load(desk.config).feeds] == [
        "https://a.example/feed?x=1&y=2",
        "https://b.example/feed",
    ]
    assert desk.config.read_text().startswith("[poll]\npause_per_site = 0\n# new\n")


def test_a_hostile_list_brings_addresses_of_the_web_only(desk):
    desk.write("")
    listed = desk.folder / "list.opml"
    outlines = [
        ("exec:touch /tmp/x", "run"),
        ("file:///etc/passwd", "read"),
        ('https://a.example/"]\n[poll]\nproxy="http://evil', "break"),
        ("https://b.example/feed", 'x"\n[alerts]\nenabled = true\n# \x9b2J'),
    ]
    body = "".join(
        f'<outline type="rss" text={quoteattr(name)} xmlUrl={quoteattr(url)}/>' for url, name in outlines
    )
    listed.write_text(f'<opml version="2.0"><body>{body}</body></opml>')

    ran = desk.run("feeds", "import", str(listed))
    config = load(desk.config)

    assert ran.status == 1
    assert "exec:touch /tmp/x" in ran.err
    assert config.poll.proxy is None
    assert not config.alerts.enabled
    assert all(feed.url.startswith("https://") for feed in config.feeds)
    assert "\x1b" not in desk.config.read_text() + ran.out + ran.err


@pytest.mark.parametrize("command", ["add https://a.example/ --untested", "import x.opml"])
def test_the_sample_has_no_file_to_change(desk, command):
    (desk.folder / "x.opml").write_text("")

    ran = desk.plain("feeds", *command.split(), "--sample")

    assert ran.status == 2
    assert "leave --sample out" in ran.err
