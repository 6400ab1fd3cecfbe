"""From feeds on a real server to lines and JSON."""

import contextlib
import json
import sqlite3
from datetime import datetime

from desk_kit import ABOUT

FIELDS = [
    "id",
    "feed",
    "outlet",
    "side",
    "owner",
    "language",
    "title",
    "link",
    "published",
    "updated",
    "fetched",
    "relevant",
    "score",
    "reasons",
    "body",
    "body_from",
    "read",
    "starred",
    "tags",
]
OTHER = "<p>The town library opens at nine on Sundays and lends out board games to families.</p>"


def two_feeds(desk, site):
    site.feed("/one", {"Five attacks repelled near Kupiansk": ABOUT, "Library opens": OTHER})
    site.feed("/two", {"Куп'янськ: п'ять атак": ABOUT}, title="Second")
    desk.write(
        f"""
        [[feeds]]
        name = "First"
        url = "{site.base}/one"
        side = "ukrainian"
        owner = "state"
        language = "en"
        [[feeds]]
        name = "Second"
        url = "{site.base}/two"
        side = "russian"
        language = "uk"
        """
    )


def test_a_poll_stores_what_is_about_the_axis_and_says_how_it_went(desk, site):
    two_feeds(desk, site)

    ran = desk.run("poll")

    assert ran.status == 0
    assert ran.out == ""
    assert ran.err.startswith("2 feeds asked; 3 new, 2 about the axis; ")


def test_what_a_poll_stored_is_read_by_the_first_command_that_shows_it(desk, site):
    two_feeds(desk, site)

    polled = desk.run("poll")
    found = desk.run("items", "kind:assaults")
    again = desk.run("poll", "--force")

    assert polled.err.endswith(" s. 2 articles will be read when first needed.\n")
    assert "Five attacks" in found.out
    assert again.err.endswith(" s.\n")


def test_of_a_store_that_cannot_be_written_it_is_said_what_is_not_read(desk, site):
    two_feeds(desk, site)
    desk.run("poll")
    with contextlib.closing(sqlite3.connect(desk.db)) as con:
        con.execute("BEGIN EXCLUSIVE")
        ran = desk.run("items", "side:russian")

    assert "2 articles are not read yet: what is shown lacks their facts." in ran.err
    assert len(ran.out.splitlines()) == 1


def test_items_as_json_have_every_field(desk, site):
    two_feeds(desk, site)
    desk.run("poll")

    ran = desk.run("items", "--json")
    found = {item["title"]: item for item in json.loads(ran.out)}

    assert set(found) == {"Five attacks repelled near Kupiansk", "Куп'янськ: п'ять атак"}
    item = found["Five attacks repelled near Kupiansk"]
    assert list(item) == FIELDS
    assert (item["feed"], item["outlet"], item["side"]) == (f"{site.base}/one", "First", "ukrainian")
    assert (item["owner"], item["language"], item["link"]) == ("state", "en", f"{site.base}/page/0")
    assert datetime.fromisoformat(item["published"]) == datetime.fromisoformat("2026-11-18T10:00:00+00:00")
    assert item["relevant"] is True
    assert 0.5 <= item["score"] <= 1
    assert item["reasons"]
    assert set(item["reasons"][0]) == {"what", "weight", "quoted"}
    assert "Petropavlivka" in item["body"]
    assert (item["body_from"], item["read"], item["starred"], item["tags"]) == ("feed", False, False, [])


def test_items_takes_the_language_of_the_filter(desk, site):
    two_feeds(desk, site)
    desk.run("poll")

    russian = desk.run("items", "side:russian")
    several_words = desk.run("items", "repelled", "OR", "nothing")
    everything = desk.run("items", "--all", "feed:First")
    none = desk.run("items", "feed:First", "library")

    assert "Second: Куп'янськ" in russian.out
    assert len(russian.out.splitlines()) == 1
    assert "Five attacks" in several_words.out
    assert "Library opens" in everything.out
    assert (none.out, none.err, none.status) == ("", "Nothing found.\n", 0)


def test_a_mistake_in_a_query_is_shown_where_it_is(desk):
    desk.write("")

    ran = desk.run("items", "attack", "syde:russian")

    assert ran.status == 2
    *_, mistake, query, pointer = ran.err.splitlines()
    assert "side" in mistake
    assert query == "  attack syde:russian"
    assert pointer == "         ^"


def test_a_line_shows_time_in_the_chosen_zone_side_score_outlet_and_title(desk, site):
    two_feeds(desk, site)
    desk.run("poll")

    (line,) = desk.run("items", "side:ukrainian").out.splitlines()

    assert line.startswith("2026-11-18 12:00  ● UA ")
    assert line.endswith("  First: Five attacks repelled near Kupiansk")


def test_a_second_poll_asks_nobody_before_it_is_time_and_force_does(desk, site):
    two_feeds(desk, site)
    desk.run("poll")
    asked = len(site.asked)

    early = desk.run("poll")
    still = len(site.asked)
    forced = desk.run("poll", "--force")

    assert (early.status, early.err) == (0, "No feed is due. --force asks now.\n")
    assert still == asked
    assert forced.err.startswith("2 feeds asked; 0 new")


def test_only_asks_one_feed_by_name_or_url(desk, site):
    two_feeds(desk, site)

    desk.run("poll", "--only", "Second")
    desk.run("poll", "--force", "--only", f"{site.base}/two")
    unknown = desk.run("poll", "--only", "Secnd")

    assert {path for path, _ in site.asked} == {"/two"}
    assert unknown.status == 2
    assert 'Did you mean "Second"?' in unknown.err


def test_a_feed_that_fails_is_named_with_its_cause_and_the_others_go_on(desk, site):
    two_feeds(desk, site)
    site.serve("/one", "<html><body>Are you a robot?</body></html>")

    ran = desk.run("poll")

    assert ran.status == 1
    first, last = ran.err.splitlines()
    assert first == "First: An HTML page, not a feed."
    assert last.startswith("2 feeds asked, 1 failed; 1 new, 1 about the axis; ")


def test_kupmon_says_who_it_is_and_never_poses_as_a_browser(desk, site):
    two_feeds(desk, site)
    desk.run("poll")

    agents = {headers["user-agent"] for _, headers in site.asked}

    (agent,) = agents
    assert agent.startswith("kupmon/")
    assert "Mozilla" not in agent


def test_what_a_feed_says_never_reaches_the_terminal_as_a_command(desk, site):
    title = "Kupiansk &#27;]0;owned&#7; &#155;2J &#8238;txet [red]x[/red] [@click=app.quit]y[/]"
    site.feed("/bad", {title: ABOUT}, title="&#27;[2J")
    site.serve("/worse", "<html>\x1b[2J</html>")
    names = {"bad": "\\u001b[2Ja", "worse": "b\\u009b2J"}
    tables = (f'[[feeds]]\nname = "{name}"\nurl = "{site.base}/{path}"\n' for path, name in names.items())
    desk.write("".join(tables))

    commands = ("poll", "items", "items --json", "feeds list", "config")
    outputs = [desk.run(*command.split()) for command in commands]

    assert "[red]x[/red] [@click=app.quit]y[/]" in outputs[1].out
    for ran in outputs:
        for sign in "\x1b\x07\x9b\u202e":
            assert sign not in ran.out + ran.err


def test_a_wrong_duration_is_a_usage_error(desk):
    desk.write("")

    ran = desk.run("poll", "--every", "10")

    assert ran.status == 2
    assert 'such as "10m"' in ran.err
