"""`kupmon import`: an archive of items."""

import json
from datetime import UTC, datetime

import pytest

from kupmon.store import open_store

AXIS = "Five Russian attacks were repelled near Petropavlivka on the Kupiansk axis, the General Staff said."


def take_in(desk, *rows, name="archive.jsonl"):
    file = desk.folder / name
    file.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    desk.write("")
    return desk.run("import", str(file))


def stored(desk, *query):
    return json.loads(desk.run("items", *query, "--json").out)


def test_an_archive_is_taken_in_whole(desk):
    ran = take_in(
        desk,
        {
            "id": 1,
            "ts": 1_766_750_000,
            "source": "Sample Post",
            "title": "Attacks repelled",
            "link": "https://a.example/1",
            "lang": "en",
            "body": AXIS,
        },
        {
            "id": 2,
            "ts": "2025-12-24 08:00",
            "source": "Sample Post",
            "title": "Library",
            "body": "<p>One</p><p>Two</p>",
        },
    )

    assert (ran.status, ran.err) == (0, "2 new items.\n")
    first, second = stored(desk)
    assert (first["title"], first["outlet"], first["published"]) == (
        "Attacks repelled",
        "Sample Post",
        "2025-12-26T11:53:20+00:00",
    )
    assert (first["link"], first["language"], first["relevant"]) == ("https://a.example/1", "en", True)
    assert first["score"] > 0.5
    assert (second["body"], second["published"]) == ("One\n\nTwo", "2025-12-24T08:00:00+00:00")
    assert second["relevant"] is True
    assert "imported" in second["reasons"][-1]["what"]


def test_facts_of_the_archive_can_be_searched_at_once(desk):
    take_in(
        desk, {"id": 1, "ts": 1_766_750_000, "title": "Attacks", "body": AXIS}, {"id": 2, "title": "Library"}
    )

    assert [item["title"] for item in stored(desk, "kind:assaults")] == ["Attacks"]
    assert [item["title"] for item in stored(desk, "petropavlivka")] == ["Attacks"]


def test_taking_in_twice_adds_nothing(desk):
    rows = [{"id": n, "title": f"Title {n}", "body": AXIS} for n in range(5)]
    take_in(desk, *rows)

    again = take_in(desk, *rows, {"id": 9, "title": "New"})

    assert again.err == "1 new items.\n"
    assert len(stored(desk)) == 6


def test_what_was_imported_is_not_forgotten_for_its_age(desk):
    take_in(desk, {"id": 1, "ts": "1999-01-01", "title": "Old", "body": "Long ago."})

    store = open_store(desk.db)
    store.forget(datetime.now(UTC))
    store.close()

    assert [item["title"] for item in stored(desk)] == ["Old"]


def test_a_line_that_is_no_item_is_told_and_the_others_are_taken(desk):
    ran = take_in(
        desk, "{", {"id": 1, "title": "Good"}, "3", {"id": 2}, "", {"id": 3, "body": "Only a body."}
    )

    assert ran.status == 1
    assert [line.partition("archive.jsonl, ")[2].partition(":")[0] for line in ran.err.splitlines()[:-1]] == [
        "line 1",
        "line 3",
        "line 4",
    ]
    assert ran.err.endswith("2 new items. 3 lines could not be read.\n")


@pytest.mark.parametrize("ts", [None, "", "soon", 1e300, "nan", float("nan"), [], {}, True])
def test_a_time_that_is_none_leaves_the_item_undated_or_is_read(desk, ts):
    ran = take_in(desk, {"id": 1, "title": "Title", "ts": ts})

    assert ran.status == 0
    (item,) = stored(desk)
    assert item["published"] is None or item["published"].startswith("1970-")


def test_an_archive_is_hostile_too(desk):
    title = "\x1b[2J\u202eKupiansk\x9b\x07"
    take_in(
        desk,
        {"id": 1, "title": title, "link": "javascript:alert(1)", "body": "<script>x</script><p>\x1b]0;x</p>"},
    )

    shown = desk.run("items").out + desk.run("items", "--json").out
    (item,) = stored(desk)

    assert not any(sign in shown for sign in "\x1b\x9b\x07\u202e")
    assert item["link"] is None
    assert "script" not in item["body"]


def test_more_lines_than_one_process_reads_keep_their_order_and_are_all_there(desk):
    rows = [{"id": n, "ts": 1_766_750_000 + n, "title": f"Title {n}", "body": "text"} for n in range(1_100)]

    ran = take_in(desk, *rows)

    assert ran.err == "1100 new items.\n"
    assert [item["title"] for item in stored(desk)] == [f"Title {n}" for n in reversed(range(1_100))]
