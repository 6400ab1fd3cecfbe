"""What the screen says, in the reader's language: English in the code, catalogues for the others.

Every label is written as `tr("Timeline")`, a count as `trn("{n} article", "{n} articles", n)`. A label that
stands in a table read before the language is known is written `later("Timeline")` there and `tr(label)` where
it is shown. The catalogues are gettext's (`catalogues/uk.po`); `make messages` finds new labels and compiles
them.
"""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

CATALOGUES = Path(__file__).with_name("catalogues")
LANGUAGES = ("en", "uk", "ru")
"""ISO 639-1 codes that `[ui] language` may hold."""
_spoken: list[gettext.NullTranslations] = [gettext.NullTranslations()]


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    path = CATALOGUES / f"{language}.mo"
    if not path.is_file():
        return gettext.NullTranslations()
    with path.open("rb") as compiled:
        return gettext.GNUTranslations(compiled)


def speak(language: str) -> None:
    """Have labels in this language from now on; English for a language without a catalogue."""
    _spoken[0] = _catalogue(language)


def tr(label: str) -> str:
    """The label in the reader's language; the English one where the catalogue lacks it."""
    return _spoken[0].gettext(label) if label else ""


def trn(one: str, many: str, n: int) -> str:
    """A count with its noun, as the language wants it: `{n}` is filled in."""
    return _spoken[0].ngettext(one, many, n).format(n=n)


def later(label: str) -> str:
    """Mark a label of a table, which is translated where it is shown."""
    return label
