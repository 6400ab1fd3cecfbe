"""The same key of the keyboard under another layout.

People read with a Ukrainian or Russian layout on; every letter key works there as well.
"""

from __future__ import annotations

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./" + 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
_UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю." + "ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю." + "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"
NAMES = {
    ".": "full_stop",
    ",": "comma",
    "/": "slash",
    "?": "question_mark",
    ":": "colon",
    "<": "less_than_sign",
    ">": "greater_than_sign",
    "{": "left_curly_bracket",
    "}": "right_curly_bracket",
    "+": "plus",
    "-": "minus",
    "=": "equals_sign",
}
"""Textual's names of the signs that commands use."""
_SIGNS = {name: sign for sign, name in NAMES.items()}


def named(key: str) -> str:
    """A key as a reader writes it, in Textual's naming: `?` is `question_mark`."""
    return NAMES.get(key, key)


def twins(key: str) -> tuple[str, ...]:
    """What the Ukrainian and the Russian layout send for a Latin key, in Textual's names.

    Args:
        key: In Textual's naming; named keys such as `enter` have no twin.
    """
    sign = _SIGNS.get(key, key)
    place = _LATIN.find(sign) if len(sign) == 1 else -1
    if place < 0:
        return ()
    found = dict.fromkeys((_UKRAINIAN[place], _RUSSIAN[place]))
    return tuple(NAMES.get(twin, twin) for twin in found)


def shown(key: str) -> str:
    """How a key is written on the screen."""
    names = {"escape": "Esc", "pagedown": "PgDn", "pageup": "PgUp", "shift+tab": "Shift+Tab"}
    arrows = {"up": "↑", "down": "↓", "left": "←", "right": "→"}
    if key.startswith("shift+") and key.removeprefix("shift+") in arrows:
        return f"Shift+{arrows[key.removeprefix('shift+')]}"
    if " " in key:
        return "".join(map(shown, key.split()))
    if key in _SIGNS:
        return _SIGNS[key]
    return names.get(key) or arrows.get(key) or (key.capitalize() if len(key) > 1 and "+" not in key else key)


def is_cyrillic(character: str | None) -> bool | None:
    """Whether a typed letter tells of a Cyrillic layout; `None` where it tells nothing."""
    if not character or not character.isalpha():
        return None
    return "\u0400" <= character <= "\u04ff"
