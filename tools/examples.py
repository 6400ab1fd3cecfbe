"""The project's own sentences as lessons: the examples of the rules and the tables of the tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from kupmon.facts.rule import tables
from kupmon.model import KINDS, Language

TESTS = Path(__file__).resolve().parents[1] / "tests" / "facts"
LANGUAGES: tuple[Language, ...] = ("en", "uk", "ru")


@dataclass(frozen=True)
class Example:
    """A short text and which kinds of facts it tells; of the kinds left out nothing is known."""

    language: Language
    text: str
    tells: dict[str, bool]


def examples() -> Iterator[Example]:
    """All of them, in a fixed order."""
    yield from _of_rules()
    for name in ("claims.txt", "means.txt"):
        for kind, sort, _, language, text in _lines(TESTS / "wordings" / name, 4):
            yield Example(language, text, {kind: sort != "none"})
    for heads, *texts in _lines(TESTS / "wordings" / "events-told.txt", 3):
        yield from _in_each(texts, {heads.split()[0]: True})
    for heads, *texts in _lines(TESTS / "wordings" / "events-not-told.txt", 3):
        yield from _in_each(texts, dict.fromkeys(heads.replace(",", " ").split(), False))
    for language, text in _lines(TESTS / "idle.txt", 1):
        yield Example(language, text, {kind: False for kind in KINDS if kind not in {"background", "quote"}})
    for name in ("sides.txt", "when.txt"):
        for language, kind, _, text in _lines(TESTS / name, 3):
            yield Example(language, text, {kind: True})


def _of_rules() -> Iterator[Example]:
    """Those in facts/rules/*.toml."""
    for path in sorted(files("kupmon.facts").joinpath("rules").iterdir(), key=lambda path: path.name):
        if not path.name.endswith(".toml"):
            continue
        kind = path.name.removesuffix(".toml")
        for example in (example for rule in tables(kind) for example in rule.get("example", [])):
            yield from _in_each(
                [example.get(language, "") for language in LANGUAGES], {kind: not example.get("reject")}
            )


def _lines(path: Path, bars: int) -> Iterator[list[str]]:
    """The cells of a table's lines."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and line[0] != "#":
            yield [cell.strip() for cell in line.split("|", bars)]


def _in_each(texts: Sequence[str], tells: dict[str, bool]) -> Iterator[Example]:
    """One sentence in each language, where it is given."""
    known = {kind: told for kind, told in tells.items() if kind in KINDS}
    return (Example(language, text, known) for language, text in zip(LANGUAGES, texts, strict=False) if text)
