"""What is wrong in feeds.toml that only the screen can tell: keys, saved views, places that should ring."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable

from textual.keys import KEY_NAME_REPLACEMENTS, Keys, key_to_character

from kupmon.config import Config
from kupmon.errors import QueryError
from kupmon.ui.messages import tr
from kupmon.ui.queries import understood
from kupmon.ui.sequences import written

HELD = frozenset({"ctrl", "alt", "shift"})
"""Keys that are held while another is pressed."""
NAMED = {*(key.value for key in Keys), *KEY_NAME_REPLACEMENTS.values()}
"""Keys whose name is not their character's."""


def of_keys(keys: Iterable[tuple[str, str]], commands: Collection[str]) -> str | None:
    """A sentence on the first fault of `[ui.keys]`, with its cure; `None` where there is none.

    Args:
        keys: Command id and its keys.
        commands: Ids of all commands.
    """
    for command, chosen in keys:
        if command not in commands:
            words = tr("feeds.toml [ui.keys] names a command {name}, which does not exist.")
            return f"{words.format(name=command)} {_nearest(command, commands)}"
        single, several = written(chosen)
        for key in (*single, *(key for keys_in_a_row in several for key in keys_in_a_row)):
            if not is_key(key):
                words = tr("feeds.toml [ui.keys] gives {name} a key {key}, which does not exist.")
                cure = tr("Write it like these: j, ctrl+d, f5, g g.")
                return f"{words.format(name=command, key=key)} {cure}"
    return None


def is_key(name: str) -> bool:
    """Whether a keyboard can send it: `j`, `ctrl+d`, `question_mark`, `f5`."""
    *held, last = name.split("+")
    return HELD.issuperset(held) and (last in NAMED or key_to_character(last) is not None)


def of_places(names: Iterable[str]) -> str | None:
    """A sentence on the first name in `[alerts] places` that no place bears; loads the gazetteer."""
    from kupmon.axis.gazetteer import load  # noqa: PLC0415 - not needed for the first paint

    known = load()
    for name in names:
        if not known.named(name):
            near = [place.name for place in known.resolve(name)[:1]]
            words = tr("feeds.toml [alerts] places names {name}, which is no place kupmon knows.")
            return " ".join([words.format(name=name), *(_meant(one) for one in near)])
    return None


def of_views(views: Iterable[tuple[str, str]]) -> str | None:
    """A sentence on the first of `[views]` that cannot be understood; loads the grammar of queries."""
    for name, query in views:
        try:
            understood(query)
        except QueryError as error:
            return tr("feeds.toml [views] {name}: {error}").format(name=name, error=error)
    return None


def later(config: Config) -> dict[str, str | None]:
    """The faults that take time to find, by what they are about; called in a thread."""
    places = config.alerts.places if config.alerts.enabled else ()
    return {"alerts": of_places(places) if places else None, "views": of_views(config.views)}


def _nearest(name: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    return _meant(near[0]) if near else tr("The palette lists them all.")


def _meant(name: str) -> str:
    return tr("Did you mean {name}?").format(name=name)
