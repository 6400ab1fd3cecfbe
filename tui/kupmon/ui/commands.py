"""The one table of commands: bindings, palette, footer, help screen and the README's table come from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from textual.binding import Binding

from kupmon.ui.messages import tr
from kupmon.ui.sequences import Sequences, written
from kupmon.ui.twins import shown, twins

Place = str
"""Name of a screen."""
ACROSS = frozenset({"overview", "place", "disagreements", "brief"})
"""Screens that look across articles; where places are picked, keys are typed letters."""
LISTS = ACROSS | {"main", "feeds", "why", "read"}
MAIN = frozenset({"main"})
READ = frozenset({"main", "read"})
MAP = frozenset({"overview"})
ANYWHERE = ACROSS | READ
NO_KEY = "ctrl+f24"
"""Sent by no keyboard: for a command that has only sequences, as Textual knows no command without a key."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something a key does."""

    id: str
    """`group.verb`; the action is the same with `_`."""
    keys: tuple[str, ...]
    """In Textual's naming; the first is the one that is shown."""
    name: str
    tip: str
    footer: str = ""
    """Words beside its key in the last line of the screen, or empty."""
    where: frozenset[Place] = MAIN

    @property
    def action(self) -> str:
        """Name of the action that a screen has for it."""
        return self.id.replace(".", "_")

    @property
    def twins(self) -> tuple[str, ...]:
        """The same keys on Ukrainian and Russian layouts."""
        return tuple(dict.fromkeys(twin for key in self.keys for twin in twins(key)))


COMMANDS: tuple[Command, ...] = (
    Command("move.next", ("j", "down"), "Next", "Next in the focused pane", where=LISTS),
    Command("move.previous", ("k", "up"), "Previous", "Previous in the focused pane", where=LISTS),
    Command("move.top", ("g", "home"), "Top", "To the top of the focused pane", where=LISTS),
    Command("move.bottom", ("G", "end"), "Bottom", "To the bottom of the focused pane", where=LISTS),
    Command("move.page_down", ("pagedown",), "Page down", "A screen down in the focused pane", where=LISTS),
    Command("move.page_up", ("pageup",), "Page up", "A screen up in the focused pane", where=LISTS),
    Command("article.down", ("J",), "Scroll down", "Scroll the article down from any pane", where=READ),
    Command("article.up", ("K",), "Scroll up", "Scroll the article up from any pane", where=READ),
    Command(
        "pane.left",
        ("h", "left"),
        "To the left",
        "Go to the pane on the left; in the brief: the time before",
        where=READ | {"disagreements", "brief"},
    ),
    Command(
        "pane.right",
        ("l", "right"),
        "To the right",
        "Go to the pane on the right; in the brief: the next time",
        where=READ | {"disagreements", "brief"},
    ),
    Command(
        "pane.next",
        ("tab",),
        "Next pane",
        "Go to the next pane; in the overview: the next settlement",
        where=READ | {"disagreements", "overview"},
    ),
    Command(
        "pane.previous",
        ("shift+tab",),
        "Previous pane",
        "Go to the pane before; in the overview: the settlement before",
        where=READ | {"disagreements", "overview"},
    ),
    Command("pane.timeline", ("1",), "Timeline", "Go to the timeline"),
    Command("pane.article", ("2",), "Article", "Go to the article"),
    Command("pane.facts", ("3",), "Key facts", "Go to the key facts"),
    Command(
        "open",
        ("enter",),
        "Open",
        "Open and mark as read; on a fact or claim: go to its sentence",
        "open",
        where=READ | {"overview", "place", "disagreements"},
    ),
    Command("read.on", ("space",), "Read on", "Page down in the article, at its end the next unread"),
    Command("unread.next", ("u",), "Next unread", "Go to the next unread article", "unread"),
    Command("unread.previous", ("U",), "Previous unread", "Go to the previous unread article"),
    Command("mark.read", ("m",), "Read or unread", "Mark the article as read, or as unread again"),
    Command("mark.all", ("M",), "Mark all read", "Mark everything in the timeline as read (asks first)"),
    Command("mark.star", ("s",), "Star", "Star the article, or take the star away", "star"),
    Command("mark.tag", ("t",), "Tag", "Add tags; with - before it a tag is taken away"),
    Command(
        "mark.undo",
        ("z",),
        "Undo",
        "Take back the last read, star, tag, keep or mark-all",
        where=frozenset({"main", "why"}),
    ),
    Command(
        "article.hidden",
        ("full_stop",),
        "Other sectors",
        "Show or hide paragraphs about other sectors",
        where=READ,
    ),
    Command(
        "paragraph.next", ("right_curly_bracket",), "Next paragraph", "Choose the next paragraph; Y copies it"
    ),
    Command("paragraph.previous", ("left_curly_bracket",), "Paragraph before", "Choose the paragraph before"),
    Command("edits", ("V",), "What changed", "What the outlet changed in the article, or the article again"),
    Command(
        "link.open",
        ("o",),
        "Open link",
        "Open the article in the browser (a link by its number; in feeds, the site), the address first",
        where=READ | {"feeds"},
    ),
    Command("link.copy", ("y",), "Copy link", "Copy the article's address", where=READ | {"why"}),
    Command(
        "fact.copy",
        ("Y",),
        "Copy fact",
        "Copy the chosen fact, paragraph or selection with its source",
        where=READ,
    ),
    Command("search", ("slash",), "Search", "Find in the timeline", "search"),
    Command("hit.next", ("n",), "Next hit", "Go to the next hit of the search"),
    Command("hit.previous", ("N",), "Previous hit", "Go to the previous hit of the search"),
    Command("filter", ("f",), "Filter", "Show only what matches; Esc clears", "filter"),
    Command("new", ("a",), "Only new", "Show only what is new since the last look, or all again"),
    Command(
        "refresh.feed",
        ("r",),
        "Refresh feed",
        "Ask the chosen feed for news now",
        where=frozenset({"main", "feeds"}),
    ),
    Command(
        "refresh.all", ("R",), "Refresh all", "Ask all feeds for news now", where=frozenset({"main", "feeds"})
    ),
    Command(
        "refresh.stop",
        ("X",),
        "Stop",
        "Stop asking feeds and fetching pages; what is stored stays",
        where=frozenset({"main", "feeds"}),
    ),
    Command(
        "feed.add",
        ("A",),
        "Add a feed",
        "Add the feed of an address to feeds.toml",
        where=frozenset({"main", "feeds"}),
    ),
    Command(
        "feed.switch",
        ("O",),
        "Switch off or on",
        "In the list of feeds: switch the chosen feed off, or on again",
        where=frozenset({"feeds"}),
    ),
    Command("feeds", ("e",), "Feeds", "State of every feed, its last error, retry", "feeds"),
    Command("why", ("w",), "Why", "Why is this here; what was thrown away", "why"),
    Command(
        "overview",
        ("v",),
        "Overview",
        "Map of the axis, who holds what by whose claims, attacks a day, what changed, silences",
        "overview",
        where=ANYWHERE,
    ),
    Command(
        "disagreements",
        ("d",),
        "Disagreements",
        "Claims that cannot all be true, side against side",
        "disagreements",
        where=ANYWHERE,
    ),
    Command(
        "places",
        ("p",),
        "Places",
        "The ledger of one settlement, found under any spelling",
        "places",
        where=ANYWHERE,
    ),
    Command(
        "brief",
        ("b",),
        "Brief",
        "What was said since the last look, in a day or in another time",
        "brief",
        where=ANYWHERE,
    ),
    Command(
        "fold",
        ("c",),
        "Fold",
        "Open or fold the reprints of a story; in a place: all that tell a claim",
        where=MAIN | {"place"},
    ),
    Command("brief.time", ("T",), "Time", "In the brief: type the time", where=frozenset({"brief"})),
    Command(
        "save",
        ("x",),
        "Save or pipe",
        "Save the article with its facts, or the brief, or pipe it into a command",
        where=READ | {"brief"},
    ),
    Command("map.in", ("plus", "equals_sign"), "Closer", "Zoom the map in", where=MAP),
    Command("map.out", ("minus",), "Further", "Zoom the map out", where=MAP),
    Command("map.home", ("0",), "Whole map", "Show the whole axis again", where=MAP),
    Command("map.west", ("H", "shift+left"), "West", "Move the map west", where=MAP),
    Command("map.south", ("J", "shift+down"), "South", "Move the map south", where=MAP),
    Command("map.north", ("K", "shift+up"), "North", "Move the map north", where=MAP),
    Command("map.east", ("L", "shift+right"), "East", "Move the map east", where=MAP),
    Command(
        "keep",
        ("plus",),
        "Keep",
        "Keep an item that was thrown away (in Why, or dimmed in the timeline)",
        where=frozenset({"main", "why"}),
    ),
    Command("pane.zoom", ("Z",), "Zoom", "Give the whole screen to one pane, or show all again"),
    Command("pane.larger", ("greater_than_sign",), "Larger", "Make the pane that has the keys larger"),
    Command("pane.smaller", ("less_than_sign",), "Smaller", "Make the pane that has the keys smaller"),
    Command("compact", ("C",), "Compact", "One line an item in the timeline, or two again"),
    Command("below", ("D",), "Below", "Show what scores too little as well, dimmed, or hide it again"),
    Command("theme", ("I",), "Light or dark", "The light theme in place of the dark one, or the other way"),
    Command("clock", ("W",), "Clock", "Tell times in the zone of the settings, in Kyiv's, UTC or your own"),
    Command(
        "config.edit",
        ("E",),
        "Edit feeds.toml",
        "Open feeds.toml in your editor, in Why and Feeds at the feed; what you save is taken over",
        where=frozenset({"main", "why", "feeds"}),
    ),
    Command("sample", ("S",), "Sample", "Open the bundled sample (offered while there is nothing to read)"),
    Command("palette", ("colon",), "Commands", "Find a command by its name", where=LISTS),
    Command("help", ("question_mark", "f1"), "Help", "All commands and their keys", "help", where=LISTS),
    Command("back", ("escape",), "Back", "One step back", where=LISTS),
    Command("quit", ("q",), "Quit", "Back, then quit; nothing is lost", "quit", where=LISTS),
)

BY_ID: Mapping[str, Command] = {command.id: command for command in COMMANDS}


def _own_keys(commands: Iterable[Command]) -> set[str]:
    return {key for command in commands for key in command.keys}


def bindings(place: Place) -> list[Binding]:
    """The bindings of one screen.

    A twin that is another command's own key is left out: `.` is both itself and, on a Cyrillic layout,
    the key of `/`. The command that owns it looks at the layout last typed in.
    """
    here = [command for command in COMMANDS if place in command.where]
    taken = _own_keys(here)
    return [
        Binding(
            ",".join((*command.keys, *(twin for twin in command.twins if twin not in taken))),
            command.action,
            tr(command.name),
            id=command.id,
            show=False,
            tooltip=tr(command.tip),
        )
        for command in here
    ]


def keymap(keys: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Turn the user's keys from `[ui.keys]` into Textual's keymap, with twins; sequences stand apart."""
    mapped = {}
    for command_id, chosen in keys:
        if command_id in BY_ID:
            single = written(chosen)[0] or (NO_KEY,)
            mapped[command_id] = ",".join(
                dict.fromkeys([*single, *(t for key in single for t in twins(key))])
            )
    return mapped


def sequences(keys: Iterable[tuple[str, str]]) -> Sequences:
    """The user's commands on several keys, from `[ui.keys]`."""
    return Sequences.of(keys, {command.id: command.action for command in COMMANDS})


def readme_table() -> str:
    """The table of keys as Markdown, two commands a row."""
    cells = []
    for entry in in_force():
        twin = f" ({entry.twins})" if entry.twins else ""
        cells.append(f"`{entry.keys}`{twin} | {entry.command.tip}")
    half = (len(cells) + 1) // 2
    rows = zip(cells[:half], [*cells[half:], " | "][:half], strict=True)
    head = "| key (twin) | what it does | key (twin) | what it does |\n| --- | --- | --- | --- |\n"
    return head + "\n".join(f"| {left} | {right} |" for left, right in rows)


@dataclass(frozen=True, slots=True)
class Shown:
    """A command with the keys in force, as they are written on the screen."""

    command: Command
    keys: str
    twins: str


def in_force(
    keys: Iterable[tuple[str, str]] = (), commands: Iterable[Command] = COMMANDS
) -> tuple[Shown, ...]:
    """Every command with its keys, those of `[ui.keys]` in place of its own."""
    own = dict(keys)
    listed = []
    for command in commands:
        chosen = (
            [key.strip() for key in own[command.id].split(",")] if command.id in own else list(command.keys)
        )
        others = dict.fromkeys(twin for key in chosen for twin in twins(key))
        listed.append(Shown(command, " ".join(map(shown, chosen)), " ".join(map(shown, others))))
    return tuple(listed)
