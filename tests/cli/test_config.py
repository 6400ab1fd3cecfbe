"""`kupmon config`: every setting in force and where it comes from."""

import json


def test_every_setting_is_printed_with_its_origin(desk):
    desk.write("at_once = 3\n[[feeds]]\nurl = 'https://a.example/feed'\n")

    ran = desk.run("config")

    lines = {line.partition(" = ")[0]: line for line in ran.out.splitlines()}
    assert ran.status == 0
    assert lines["poll.at_once"].split("  # ")[1] == f"{desk.config}, line 3"
    assert lines["poll.timeout"].startswith('poll.timeout = "20s" ')
    assert lines["poll.timeout"].endswith("# default")
    assert "feeds[1].url" in lines
    assert "# poll.proxy is not set" in ran.out
    assert ran.err == f"The news is kept in {desk.db}.\n"


def test_the_same_as_json(desk):
    desk.write("")

    rows = json.loads(desk.run("config", "--json").out)

    assert {"key": "poll.pause_per_site", "value": '"0s"', "origin": f"{desk.config}, line 2"} in rows
