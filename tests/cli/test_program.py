"""Starting, leaving, and what stands around every command."""

import os
import signal
import subprocess
import sys
import threading

import pytest

HEAVY = (
    "textual",
    "httpx",
    "httpcore",
    "feedparser",
    "lxml",
    "trafilatura",
    "rich",
    "watchfiles",
    "sqlite3",
    "asyncio",
)


def start(desk, *arguments, **more):
    command = [sys.executable, "-m", "kupmon", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)


def test_help_loads_nothing_that_only_commands_need():
    code = f"import sys, kupmon.cli; print([name for name in {HEAVY} if name in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"


def test_help_and_version(desk):
    shown = desk.plain("--help")
    version = desk.plain("--version")

    assert shown.status == version.status == 0
    for command in ("poll", "items", "facts", "feeds", "import", "config"):
        assert f"\n  {command} " in shown.out
    assert version.out.startswith("kupmon ")


@pytest.mark.parametrize(
    "command", ["poll", "items", "facts", "feeds list", "feeds check", "import", "config"]
)
def test_every_command_takes_the_three_options(desk, command):
    shown = desk.plain(*command.split(), "--help")

    assert all(option in shown.out for option in ("--config FILE", "--db FILE", "--sample"))


def test_options_count_before_and_behind_a_command_and_the_inner_ones_win(desk):
    other = desk.folder / "other.toml"
    other.write_text("[poll]\nat_once = 5\n")
    desk.write("at_once = 3\n")

    before = desk.plain("--config", str(desk.config), "config")
    behind = desk.plain("config", "--config", str(desk.config))
    both = desk.plain("--config", str(desk.config), "config", "--config", str(other))

    assert "poll.at_once = 3" in before.out
    assert before.out == behind.out
    assert "poll.at_once = 5" in both.out


def test_a_wrong_feeds_toml_is_told_fault_by_fault_with_status_2(desk):
    desk.write("at_once = 0\n[ui]\nthem = 'x'\n")

    ran = desk.run("items")

    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.splitlines() == [
        f"{desk.config}, line 3: poll.at_once: 0 is too little. The least is 1.",
        f'{desk.config}, line 5: ui.them: no such key. Did you mean "theme"?',
    ]


def test_a_config_that_is_not_there_and_a_command_that_is_none_have_status_2(desk):
    missing = desk.plain("--config", "none.toml", "items")
    unknown = desk.plain("itms")

    assert (missing.status, unknown.status) == (2, 2)
    assert "--config names it, and there is no such file" in missing.err
    assert "No such command 'itms'" in unknown.err


def test_a_store_that_cannot_be_used_has_status_1_and_says_what_to_do(desk):
    desk.write("")
    desk.db.mkdir()

    ran = desk.run("items")

    assert ran.status == 1
    assert ran.err == f"{desk.db}: is no file. Choose another with --db.\n"


def test_a_damaged_store_is_set_aside_with_a_word(desk):
    desk.write("")
    desk.db.write_bytes(b"no database at all")

    ran = desk.run("items")

    assert ran.status == 0
    assert "was set aside as news.db.broken-" in ran.err


def test_the_first_run_writes_feeds_toml_and_the_store_where_users_keep_such(desk):
    ran = desk.plain("items")

    assert ran.status == 0
    assert "Nothing is stored yet" in ran.err
    assert (
        (desk.folder / "xdg_config_home" / "kupmon" / "feeds.toml").read_text().startswith("# kupmon reads")
    )
    assert (desk.folder / "xdg_data_home" / "kupmon" / "kupmon.db").exists()


def test_the_sample_has_a_store_of_its_own_and_needs_no_feeds_toml(desk):
    desk.config.write_text("broken")

    polled = desk.plain("poll", "--sample")
    found = desk.plain("items", "--sample", "--limit", "3")
    own = desk.plain("--sample", "feeds", "list")

    assert "67 new" in polled.err
    assert len(found.out.splitlines()) == 3
    assert "127.0.0.1" in own.out
    assert [file.name for file in (desk.folder / "xdg_data_home" / "kupmon").glob("*.db")] == ["sample.db"]


def test_leaving_a_pipe_early_is_no_failure(desk):
    desk.write("")
    lines = desk.folder / "many.jsonl"
    lines.write_text("".join(f'{{"id": {n}, "title": "title {n}", "body": "text"}}\n' for n in range(3_000)))
    desk.run("import", str(lines))

    process = start(desk, "items", "--config", str(desk.config), "--db", str(desk.db))
    first = process.stdout.readline()
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()

    assert first
    assert (process.wait(), complaint) == (0, "")


@pytest.fixture
def _heard():
    """A shell that starts the tests in the background has all they start pass over Ctrl+C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heard")
def test_ctrl_c_is_calm(desk, site):
    desk.write(f"[[feeds]]\nurl = '{site.feed('/feed', {})}'\n")
    process = start(desk, "poll", "--every", "1h", "--config", str(desk.config), "--db", str(desk.db))
    first = process.stderr.readline()

    process.send_signal(signal.SIGINT)
    _, rest = process.communicate(timeout=60)

    assert first.startswith("1 feeds asked; 0 new")
    assert (process.returncode, rest) == (130, "\nStopped.\n")


def test_a_terminal_of_few_letters_gets_codes_for_the_others(desk):
    desk.write("")
    lines = desk.folder / "one.jsonl"
    lines.write_text('{"id": 1, "title": "Куп", "body": "текст"}\n', encoding="utf-8")
    desk.run("import", str(lines))

    env = os.environ | {"PYTHONIOENCODING": "latin-1"}
    process = start(desk, "items", "--config", str(desk.config), "--db", str(desk.db), env=env)
    out, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (0, "")
    assert "\\u041a\\u0443\\u043f" in out


def test_nothing_is_left_running(desk, site):
    desk.write(f"[[feeds]]\nurl = '{site.feed('/feed', {})}'\n")
    before = threading.active_count()

    desk.run("poll")

    assert threading.active_count() <= before + 1  # the server's thread for a connection that is kept
