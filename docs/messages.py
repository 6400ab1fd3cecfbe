"""Brings the catalogues of the screen up to date: finds the labels, keeps what is translated, compiles.

Run by `make messages`. A label without a translation is shown in English; `--check` exits with 1 where there
is one, or where a compiled catalogue is older than its text.
"""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from kupmon.ui.commands import COMMANDS
from kupmon.ui.messages import CATALOGUES, LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "tui" / "kupmon" / "ui"
KEYWORDS = {"tr", "trn", "later"}


def labels() -> Iterator[str | tuple[str, str]]:
    """Every label of the screen; a pair for a count.

    Read from the syntax tree: babel's own reader does not look into f-strings before Python 3.12.
    """
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KEYWORDS:
                words = [each.value for each in node.args if isinstance(each, ast.Constant) and each.value]
                if node.func.id == "trn":
                    yield str(words[0]), str(words[1])
                else:
                    yield from map(str, words)
    for command in COMMANDS:
        yield from filter(None, (command.name, command.tip, command.footer))


def catalogue(language: str) -> Catalog:
    """All labels with the translations there are; those that no code uses any more are gone."""
    path = CATALOGUES / f"{language}.po"
    old = read_po(io.BytesIO(path.read_bytes()), locale=language) if path.is_file() else Catalog(language)
    new = Catalog(language, project="kupmon", charset="utf-8", fuzzy=False)
    for label in sorted({*labels()}, key=str):
        key = label if isinstance(label, str) else label[0]
        found = old.get(key)
        new.add(label, found.string if found is not None and found.string else None)
    return new


def missing(new: Catalog) -> list[str]:
    """Labels without a translation, or with a form of a count too few."""
    return [
        str(message.id)
        for message in new
        if message.id and not (all(message.string) if isinstance(message.string, tuple) else message.string)
    ]


def text_of(new: Catalog) -> bytes:
    """The catalogue as it is kept for people."""
    written = io.BytesIO()
    write_po(written, new, omit_header=True, no_location=True, width=0)
    head = f'"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {new.plural_forms}\\n"'
    plural = f'msgid ""\nmsgstr ""\n{head}\n\n'
    return plural.encode() + written.getvalue().lstrip()


def compiled(new: Catalog) -> bytes:
    """The catalogue as gettext reads it."""
    written = io.BytesIO()
    read = read_po(io.BytesIO(text_of(new)), locale=str(new.locale))
    read.creation_date = read.revision_date = datetime(
        2026, 1, 1, tzinfo=UTC
    )  # the same labels, the same file
    write_mo(written, read)
    return written.getvalue()


def main(*, check: bool) -> int:
    """Write the catalogues, or only look; gives the exit status."""
    lacking = 0
    for language in LANGUAGES[1:]:
        new = catalogue(language)
        po, mo = CATALOGUES / f"{language}.po", CATALOGUES / f"{language}.mo"
        stale = not po.is_file() or po.read_bytes() != text_of(new) or mo.read_bytes() != compiled(new)
        if not check:
            po.write_bytes(text_of(new))
            mo.write_bytes(compiled(new))
        lacking += len(missing(new)) + (check and stale)
        for label in missing(new):
            sys.stdout.write(f"{language}: {label}\n")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv))
