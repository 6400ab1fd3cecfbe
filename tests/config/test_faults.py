"""Every way to write a wrong feeds.toml: file, line, key, what is wrong and the cure."""

from pathlib import Path

import pytest

from kupmon.config import load
from kupmon.errors import ConfigError


def faults(path: Path) -> list[ConfigError]:
    with pytest.raises(ConfigError) as caught:
        load(path)
    return [caught.value, *caught.value.rest]


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "feeds.toml"
    path.write_text(text, encoding="utf-8")
    return path


QUOTED = "Write something between the quotes, or leave the line out."
HEADER = "Use Latin letters, digits and signs on one line."
SITE = 'Write it as "https://example.org/feed".'
SCHEME = "does not begin with http: or https: (or file:)."
ONLY = "Only web addresses and files on this computer can be feeds."
ARRAY = """Write it between square brackets, such as ["Куп'янськ*", "Battlegroup West"]."""
SIZE = 'Write a number and its unit between quotes, such as "8MB"; units are B, kB, MB, GB.'
FILE = 'Write "file:folder/name.xml", or "file:///folder/name.xml" for a path from the root.'
STAR = "A star stands for the ending of a word, such as Куп'янськ*."
COMMAND = 'Write it below, such as command = ["notify-send", "{title}"].'
DURATION = 'Write a number and its unit between quotes, such as "10m"; units are s, m, h, d, w.'
CASES = [
    # unknown keys and tables
    ("[poll]\nintervall = 1", 2, "poll.intervall", "no such key.", 'Did you mean "interval"?'),
    ("[axis]\ninterval = 1", 2, "axis.interval", "no such key.", 'Did you mean "interval" under [poll]?'),
    ("themes = 'x'", 1, "themes", "no such key.", 'Did you mean "theme" under [ui]?'),
    ("xyz = 1", 1, "xyz", "no such key.", "Put it below the [table] that it belongs to."),
    ("[feed]\nurl = 'https://a.org'", 1, "feed", "no such table.", 'Did you mean "feeds"?'),
    ("\n\n[zzz]", 3, "zzz", "no such table.", "Known are: poll, axis, ui, alerts, views, feeds."),
    ("[[feeds]]\nurl='https://a.org'\nsite='x'", 3, "feeds[1].site", "no such key.", 'Did you mean "side"?'),
    ("[ui]\nline = 3", 2, "ui.line", "no such key.", None),
    ("[[feeds]]\nurl='https://a.org'\nline = 3", 3, "feeds[1].line", "no such key.", None),
    # wrong types
    ("poll = 3", 1, "poll", "3 is not a table.", "Write [poll] on a line of its own."),
    ("views = 'x'", 1, "views", '"x" is not a table.', "Write [views] on a line of its own."),
    (
        "[feeds]\nurl='https://a.org'",
        1,
        "feeds",
        "is not a list of feeds.",
        "Write [[feeds]], with two brackets on either side.",
    ),
    (
        "feeds = ['https://a.org']",
        1,
        "feeds[1]",
        '"https://a.org" is not a table.',
        "Write [[feeds]] on a line of its own.",
    ),
    (
        "[ui]\nascii = 'yes'",
        2,
        "ui.ascii",
        '"yes" is not a switch.',
        "Write true or false, in lower case and without quotes.",
    ),
    ("[ui]\ntheme = 3", 2, "ui.theme", "3 is not text.", "Put it between quotes."),
    ("[ui]\ntheme = ' '", 2, "ui.theme", "is blank.", QUOTED),
    (
        "[poll]\nat_once = '8'",
        2,
        "poll.at_once",
        '"8" is not a whole number.',
        "Write digits without quotes.",
    ),
    (
        "[poll]\nat_once = true",
        2,
        "poll.at_once",
        "true is not a whole number.",
        "Write digits without quotes.",
    ),
    ("[axis]\nplaces = 'x'", 2, "axis.places", '"x" is not an array.', ARRAY),
    (
        "[axis]\nmin_score = '1'",
        2,
        "axis.min_score",
        '"1" is not a number.',
        "Write a number from 0 to 1 without quotes, such as 0.5.",
    ),
    (
        "[axis]\nmin_score = nan",
        2,
        "axis.min_score",
        "nan is not a number.",
        "Write a number from 0 to 1 without quotes, such as 0.5.",
    ),
    # durations and sizes
    ("[poll]\ninterval = 20", 2, "poll.interval", "20 is not a duration.", DURATION.replace("10m", "20m")),
    ("[poll]\ninterval = '10'", 2, "poll.interval", '"10" is not a duration.', DURATION),
    ("[poll]\ninterval = '10 minutes'", 2, "poll.interval", '"10 minutes" is not a duration.', DURATION),
    ("[poll]\ninterval = '59s'", 2, "poll.interval", '"59s" is too little.', 'The least is "1m".'),
    ("[poll]\ninterval = '9999d'", 2, "poll.interval", '"9999d" is too much.', 'The most is "30d".'),
    ("[poll]\nkeep = '3m'", 2, "poll.keep", '"3m" is too little.', 'The least is "1d".'),
    ("[poll]\nmax_bytes = '8 pounds'", 2, "poll.max_bytes", '"8 pounds" is not a size.', SIZE),
    ("[poll]\nmax_bytes = '2GB'", 2, "poll.max_bytes", '"2GB" is too much.', 'The most is "1GB".'),
    # numbers out of range
    ("[poll]\nat_once = 0", 2, "poll.at_once", "0 is too little.", "The least is 1."),
    ("[poll]\nmax_redirects = 21", 2, "poll.max_redirects", "21 is too much.", "The most is 20."),
    ("[axis]\nmin_score = 1.5", 2, "axis.min_score", "1.5 is too much.", "The most is 1."),
    # choices
    (
        "[[feeds]]\nurl='https://a.org'\nside='ukranian'",
        3,
        "feeds[1].side",
        '"ukranian" is not one of the choices.',
        'Did you mean "ukrainian"?',
    ),
    (
        "[[feeds]]\nurl='https://a.org'\nowner='rich'",
        3,
        "feeds[1].owner",
        '"rich" is not one of the choices.',
        "Choose one of: state, public, independent.",
    ),
    (
        "[[feeds]]\nurl='https://a.org'\nlanguage='ua'",
        3,
        "feeds[1].language",
        '"ua" is not one of the choices.',
        None,
    ),
    (
        "[axis]\nlanguages = ['en',\n 'fr']",
        3,
        "axis.languages[2]",
        '"fr" is not one of the choices.',
        "Choose one of: en, uk, ru.",
    ),
    (
        "[alerts]\nkinds = ['controll']",
        2,
        "alerts.kinds[1]",
        '"controll" is not one of the choices.',
        'Did you mean "control"?',
    ),
    (
        "[poll]\narticles = true",
        2,
        "poll.articles",
        "true is not one of the choices.",
        "Choose one of: never, relevant, always.",
    ),
    # addresses
    (
        "[[feeds]]\nname='x'",
        1,
        "feeds[1]",
        "this feed has no url.",
        'Write url = "https://…", the one line a feed must have.',
    ),
    ("[[feeds]]\nurl='ftp://a.org/x'", 2, "feeds[1].url", f'"ftp://a.org/x" {SCHEME}', ONLY),
    ("[[feeds]]\nurl='exec:ls'", 2, "feeds[1].url", f'"exec:ls" {SCHEME}', ONLY),
    (
        "[[feeds]]\nurl='a.org/feed'",
        2,
        "feeds[1].url",
        f'"a.org/feed" {SCHEME}',
        'Write "https://a.org/feed".',
    ),
    ("[[feeds]]\nurl='https:///feed'", 2, "feeds[1].url", '"https:///feed" names no site.', SITE),
    (
        "[[feeds]]\nurl='https://a.org:99999/'",
        2,
        "feeds[1].url",
        '"https://a.org:99999/" has a port that is no number from 0 to 65535.',
        SITE,
    ),
    (
        "[[feeds]]\nurl='https://a.org/a b'",
        2,
        "feeds[1].url",
        '"https://a.org/a b" has a blank or a control character in it.',
        "Write %20 for a blank.",
    ),
    (
        '[[feeds]]\nurl="https://a.org/\\u001b[2J"',
        2,
        "feeds[1].url",
        '"https://a.org/\\U0000001b[2J" has a blank or a control character in it.',
        "Write %20 for a blank.",
    ),
    (
        "[[feeds]]\nurl='file://elsewhere/x.xml'",
        2,
        "feeds[1].url",
        '"file://elsewhere/x.xml" names another computer.',
        FILE,
    ),
    ("[[feeds]]\nurl='file:'", 2, "feeds[1].url", '"file:" names no file.', 'Write "file:folder/name.xml".'),
    (
        "[[feeds]]\nurl='https://a.org/x'\n[[feeds]]\nurl='https://A.ORG/x#top'",
        4,
        "feeds[2].url",
        '"https://A.ORG/x#top" is there twice.',
        "Take one out; the other is on line 2.",
    ),
    ("[[feeds]]\nurl='https://a.org'\nfallback=['b']", 3, "feeds[1].fallback[1]", f'"b" {SCHEME}', ONLY),
    (
        "[poll]\nproxy = 'localhost:8080'",
        2,
        "poll.proxy",
        '"localhost:8080" is no address of a proxy.',
        'Write "http://host:port" or "socks5://host:port".',
    ),
    # headers
    (
        "[[feeds]]\nurl='https://a.org'\nheaders='x'",
        3,
        "feeds[1].headers",
        '"x" is not a table.',
        'Write it as { Accept = "application/rss+xml" }.',
    ),
    (
        "[[feeds]]\nurl='https://a.org'\n[feeds.headers]\n'a b' = 'x'",
        4,
        'feeds[1].headers."a b"',
        '"a b" is no name of a header.',
        'Write one such as "Accept".',
    ),
    (
        '[[feeds]]\nurl="https://a.org"\nheaders={A="x\\r\\nB: y"}',
        3,
        "feeds[1].headers.A",
        '"x\\U0000000d\\U0000000aB: y" cannot stand in a header.',
        HEADER,
    ),
    ("[poll]\nuser_agent = 'купмон'", 2, "poll.user_agent", '"купмон" cannot stand in a header.', HEADER),
    # words
    (
        "[axis]\nnearby = ['a*b']",
        2,
        "axis.nearby[1]",
        '"a*b" has a star where no word ends.',
        STAR,
    ),
    (
        "[axis]\nexclude = ['/fo+t/']",
        2,
        "axis.exclude[1]",
        '"/fo+t/" is a regular expression; words are written plain.',
        STAR,
    ),
    ("[[feeds]]\nurl='https://a.org'\ninclude=['']", 3, "feeds[1].include[1]", "is blank.", QUOTED),
    # the rest of [ui], [views], [alerts]
    (
        "[ui]\ntime_zone = 'Europe/Kiyv'",
        2,
        "ui.time_zone",
        '"Europe/Kiyv" is no time zone.',
        'Did you mean "Europe/Kyiv"?',
    ),
    (
        "[ui]\ntime_zone = '../etc'",
        2,
        "ui.time_zone",
        '"../etc" is no time zone.',
        'Write one such as "Europe/Kyiv", or "local".',
    ),
    (
        "[ui.keys]\nquit = 1",
        2,
        "ui.keys.quit",
        "1 is not text.",
        'Write the key between quotes, such as "n".',
    ),
    (
        "[ui]\nkeys = 1",
        2,
        "ui.keys",
        "1 is not a table.",
        'Write [ui.keys] and below it lines such as quit = "q".',
    ),
    ("[views]\na = ''", 2, "views.a", "is blank.", QUOTED),
    (
        "[alerts]\nquiet = '25:00-07:00'",
        2,
        "alerts.quiet",
        '"25:00-07:00" is no span of hours.',
        'Write it as "23:00-07:00", or leave it empty.',
    ),
    ("[alerts]\nhow = ['command']", 2, "alerts.how", "a command is asked for and none is given.", COMMAND),
]


@pytest.mark.parametrize("case", CASES, ids=[f"{case[2]}-{case[3]}"[:50] for case in CASES])
def test_a_fault_is_named_by_line_key_and_cure(tmp_path, case):
    text, line, key, problem, cure = case
    path = write(tmp_path, text + "\n")

    (fault,) = faults(path)

    assert (fault.path, fault.line, fault.key, fault.problem) == (path, line, key, problem)
    if cure is not None:
        assert fault.cure == cure
    assert str(fault).startswith(f"{path}, line {line}: {key}: {problem}")
    assert fault.cure


TOML_CASES = [
    ("[poll]\ninterval = 10m\n", 2, 'text and times stand between quotes, such as "10m"'),
    ("[poll]\ninterval\n", 2, "A line is a key, an equals sign and a value"),
    ("[poll\n", 1, "Put the closing brackets"),
    ("[poll]\nat_once = 1\nat_once = 2\n", 3, "The same is there twice"),
    ("[poll]\n[poll]\n", 2, "The table is there twice"),
    ("[poll]\nat_once = yes\n", 2, "switches are true or false"),
    ('[poll]\nproxy = "x\n', 2, "lacks its closing quote"),
    ("[axis]\nplaces = ['a',\n", 2, "opened and not closed"),
    ("[axis]\nplaces = ['a' 'b']\n", 2, "Put a comma between two values"),
    ("at = {a = 1\n", 1, "a } at the end"),
    ('[ui]\ntheme = "a\\d"\n', 2, "backslash"),
    ("= 3\n", 1, "a note begins with #"),
    ("a = '\x01'\n", 1, "toml.io"),
]


@pytest.mark.parametrize(("text", "line", "cure"), TOML_CASES)
def test_what_is_no_toml_says_on_which_line_and_what_helps(tmp_path, text, line, cure):
    (fault,) = faults(write(tmp_path, text))

    assert fault.line == line
    assert fault.problem.startswith("is not TOML: ")
    assert cure in fault.cure


def test_all_faults_of_a_file_are_told_in_the_order_of_its_lines(tmp_path):
    axis = "[axis]\nplaces = [1,\n2]\n"
    text = f"[ui]\nascii = 1\ntheme = 2\n[poll]\nat_once = 0\n{axis}[[feeds]]\n[[feeds]]\nurl='x:'\n"

    found = faults(write(tmp_path, text))

    assert [fault.line for fault in found] == [2, 3, 5, 7, 8, 9, 11]


def test_a_missing_file_a_folder_and_one_that_is_no_text(tmp_path):
    (missing,) = faults(tmp_path / "none.toml")
    (folder,) = faults(tmp_path)
    latin = tmp_path / "latin.toml"
    latin.write_bytes('[ui]\n# Куп\n[axis]\nname = "Куп"\n'.encode("windows-1251"))
    (wrong,) = faults(latin)

    assert missing.problem == "there is no such file."
    assert "Is a directory" in folder.problem
    assert (wrong.line, wrong.problem, wrong.cure) == (2, "is not UTF-8.", "Save it as UTF-8 in your editor.")


def test_a_file_without_end_and_one_of_brackets_are_refused(tmp_path):
    large = tmp_path / "large.toml"
    large.write_bytes(b"# " + b"x" * 4_000_000)

    (too_large,) = faults(large)
    (too_deep,) = faults(write(tmp_path, "a = " + "[" * 100_000))

    assert "4 MB" in too_large.problem
    assert "nested" in too_deep.problem
