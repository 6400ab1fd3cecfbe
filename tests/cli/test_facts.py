"""`kupmon facts`: a text, a page, many articles."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

EVAL = Path(__file__).parents[3] / "shared" / "eval"
TEXT = (
    "Ukraine's General Staff reported that on 24 December five Russian attacks were repelled near "
    "Petropavlivka and Pishchane on the Kupiansk axis.\n\nThe weather was calm."
)
FIELDS = {
    "kind",
    "side",
    "type",
    "count",
    "places",
    "when",
    "attribution",
    "quote",
    "evidence",
    "also",
    "statement",
}


def facts(desk, *arguments):
    desk.write("")
    ran = desk.run("facts", *arguments, "--json")
    assert ran.status == 0
    return json.loads(ran.out)


def test_a_file_gives_an_array_in_the_contracts_form(desk):
    file = desk.folder / "article.txt"
    file.write_text(TEXT, encoding="utf-8")

    found = facts(desk, str(file), "--published", "2025-12-26")
    (fact,) = (one for one in found if one["kind"] == "assaults")

    assert set(fact) == FIELDS
    assert fact["when"] == {"start": "2025-12-24", "end": "2025-12-24"}
    assert set(fact["places"]) == {"petropavlivka", "pishchane"}
    span = fact["evidence"]
    assert TEXT[span["start"] : span["end"]].startswith("Ukraine's General Staff")


def test_offsets_count_in_the_text_as_given_where_cleaning_made_it_shorter(desk):
    noisy = "\ufeff\u200b\u200b\x1b[31m" + "e\u0301" * 20 + ".\r\n\r\n" + TEXT.replace(" ", "\u00a0\u00ad", 3)
    file = desk.folder / "noisy.txt"
    file.write_bytes(noisy.encode())

    found = facts(desk, str(file), "--published", "2025-12-26")
    (fact,) = (one for one in found if one["kind"] == "assaults")
    span = fact["evidence"]
    words = noisy[span["start"] : span["end"]]

    assert words.startswith("Ukraine's\u00a0\u00ad")
    assert words.endswith("Kupiansk axis.")


def test_standard_input_and_the_lines_for_people(desk):
    desk.write("")

    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "kupmon",
            "--config",
            str(desk.config),
            "facts",
            "-",
            "--published",
            "2025-12-26",
        ],
        input=TEXT.encode(),
        capture_output=True,
        check=True,
    )

    first, _, heading, quoted, *_ = done.stdout.decode().splitlines()
    assert first.startswith("About the axis, score ")
    assert heading.startswith("ASSAULTS  ")
    assert "(General Staff, ukrainian)" in heading
    assert quoted.startswith("  “Ukraine's General Staff reported")


def test_a_page_is_fetched_and_read(desk, site):
    paragraphs = "".join(f"<p>{part}</p>" for part in (TEXT * 4).split("\n\n"))
    page = site.serve(
        "/news", f"<html><body><nav>Menu</nav><article><h1>News</h1>{paragraphs}</article></body></html>"
    )

    found = facts(desk, page, "--published", "2025-12-26")

    assert any(fact["kind"] == "assaults" for fact in found)


def test_a_saved_page_is_read_as_a_page(desk):
    paragraphs = "".join(f"<p>{part}</p>" for part in (TEXT * 4).split("\n\n"))
    file = desk.folder / "saved.html"
    file.write_text(f"<html><body><nav>Menu</nav><article><h1>News</h1>{paragraphs}</article></body></html>")

    found = facts(desk, str(file), "--published", "2025-12-26")

    assert any(fact["kind"] == "assaults" for fact in found)


def test_a_page_that_cannot_be_had_a_file_that_is_not_there_and_a_day_that_is_none(desk, site):
    desk.write("")

    page = desk.run("facts", f"{site.base}/none")
    file = desk.run("facts", "none.txt")
    day = desk.run("facts", "none.txt", "--published", "yesterday")

    assert (page.status, file.status, day.status) == (1, 2, 2)
    assert "404" in page.err
    assert "No such file" in file.err
    assert "2025-12-26" in day.err


def lines(desk, *rows):
    file = desk.folder / "articles.jsonl"
    file.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    desk.write("")
    ran = desk.run("facts", "--jsonl", str(file))
    return ran, [json.loads(line) for line in ran.out.splitlines()]


def test_articles_give_a_result_a_line(desk):
    other = {
        "id": 7,
        "language": "en",
        "published": "2025-12-26",
        "title": "Library",
        "text": "It opens at nine.",
    }
    about = {
        "id": "a",
        "language": "en",
        "published": "2025-12-26",
        "title": "Axis",
        "text": TEXT,
        "outlet": "X",
    }

    ran, results = lines(desk, about, "", other)

    assert ran.status == 0
    assert [list(result) for result in results] == [["id", "relevant", "score", "facts"]] * 2
    assert (results[0]["id"], results[0]["relevant"]) == ("a", True)
    assert results[1] == {"id": 7, "relevant": False, "score": results[1]["score"], "facts": []}
    assert results[1]["score"] < 0.5 <= results[0]["score"]


def test_a_line_that_is_no_article_is_told_and_the_others_are_read(desk):
    about = {"id": "a", "published": "2025-12-26", "text": TEXT}

    ran, results = lines(desk, "{", about, [1], {"id": "b"}, "[" * 100_000, {"id": "c", "text": ""})

    assert ran.status == 1
    assert [result["id"] for result in results] == ["a", "c"]
    told = [line.partition("articles.jsonl, ")[2].partition(":")[0] for line in ran.err.splitlines()]
    assert told == ["line 1", "line 3", "line 4", "line 5"]


@pytest.mark.parametrize("published", ["26.12.2025", "", None, 3, "2025-13-40"])
def test_no_time_is_invented_where_the_day_of_publication_is_wrong(desk, published):
    text = TEXT.replace("on 24 December", "yesterday")

    ran, (result,) = lines(desk, {"id": "a", "published": published, "text": text})

    assert ran.status == 0
    assert result["facts"]
    assert all(fact["when"] is None for fact in result["facts"])


@pytest.mark.skipif(not EVAL.exists(), reason="the labelled articles are not here")
def test_the_labelled_articles_give_what_their_checker_takes(desk):
    desk.write("")
    articles = EVAL / "dev" / "articles.jsonl"

    ran = desk.run("facts", "--jsonl", str(articles))
    out = desk.folder / "out.jsonl"
    out.write_text(ran.out, encoding="utf-8")
    command = [sys.executable, EVAL / "score.py", articles, EVAL / "dev" / "gold.jsonl", out, "--json"]
    scored = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)

    assert ran.status == 0
    assert len(ran.out.splitlines()) == len(articles.read_text(encoding="utf-8").splitlines())
    assert scored["grounded"] == 1
