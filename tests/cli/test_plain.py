"""`kupmon --plain` in a pipe."""


def test_a_pipe_gets_headlines_and_articles_and_nothing_is_marked(desk):
    lines = desk.folder / "archive.jsonl"
    body = "Sample. The General Staff said that troops repelled five assaults near Kupiansk."
    lines.write_text(
        f'{{"id": 1, "source": "Sample Post", "title": "Sample \\u001b[31mheadline", "body": "{body}"}}\n'
    )
    desk.write("")
    desk.run("import", str(lines))

    told = desk.run("--plain")

    assert told.status == 0
    assert "Sample [31mheadline" in told.out
    assert "\x1b" not in told.out
    assert "Assaults: " in told.out
    assert f"“{body.removeprefix('Sample. ')}”" in told.out
    assert "unread" in desk.run("--plain").out
