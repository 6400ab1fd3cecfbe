"""A page of claims: rows that can be chosen know what lies behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kupmon.claims import Telling
from kupmon.ui import safe
from kupmon.ui.look import Look
from kupmon.ui.screens.listing import ListPage
from kupmon.ui.widgets.blocks import Block, Mark

INDENT = 2
BESIDE = 42
"""Letters of a heading with its note beside it; a longer one stands below."""


@dataclass(frozen=True, slots=True)
class Target:
    """What Enter opens: a sentence in its article, else a place, else another screen."""

    telling: Telling | None = None
    place: str | None = None
    action: str = ""
    """Of the screen."""


@dataclass(slots=True)
class Entries:
    """Blocks under each other while they are put together."""

    blocks: list[Block] = field(default_factory=list)
    targets: dict[str, Target] = field(default_factory=dict)
    """By the id of the block."""

    def heading(self, words: str, note: str = "") -> None:
        """Begin a part; a note stands beside its name."""
        beside = note if len(words) + len(note) < BESIDE else ""
        text = safe.line(f"{words.upper()}  {beside}".rstrip())
        marks = (Mark(len(words), len(text), "quiet"),) if beside else ()
        self.blocks.append(Block(text, "kind", marks, gap=1 if self.blocks else 0))
        if note and not beside:
            self.line(note)

    def line(self, words: str, style: str = "quiet", *, indent: int = INDENT, gap: int = 0) -> None:
        """Say something that cannot be chosen."""
        self.blocks.append(Block(safe.line(" " * indent + words), style, hang=indent, gap=gap))

    def row(
        self,
        row_id: str,
        parts: Sequence[tuple[str, str]],
        target: Target,
        *,
        hang: int = INDENT,
        gap: int = 0,
    ) -> None:
        """Say something that can be chosen, in words each with the name of a style."""
        text = safe.line("".join(words for words, _ in parts))
        marks, at = [], 0
        for words, style in parts:
            if style != "text":
                marks.append(Mark(at, at + len(words), style))
            at += len(words)
        self.targets[row_id] = target
        self.blocks.append(Block(text, "text", tuple(marks), id=row_id, hang=hang, gap=gap))


class LedgerPage(ListPage):
    """Shows entries and tells what is behind the chosen one."""

    DEFAULT_CSS = """
    LedgerPage {
        width: 1fr;
        & > .page--ours { color: $primary; text-style: bold; }
        & > .page--theirs { color: $error; text-style: bold; }
        & > .page--third { color: $secondary; text-style: bold; }
        & > .page--contested { color: $warning; text-style: bold; }
        & > .page--unclaimed { color: $text-muted; }
        & > .page--new { color: $success; text-style: bold; }
        & > .page--meter { color: $accent; }
        & > .page--sentence { color: $foreground; text-style: italic; }
    }
    """
    COMPONENT_CLASSES = {
        *("page--text", "page--title", "page--kind", "page--statement", "page--quiet", "page--note"),
        *("page--error", "page--bar", "page--chosen", "page--chosen-blurred", "page--selection"),
        *("page--ours", "page--theirs", "page--third", "page--contested", "page--unclaimed"),
        *("page--new", "page--meter", "page--sentence"),
    }

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.BAR = look.signs.bar
        self._targets: dict[str, Target] = {}

    def show(self, entries: Entries, *, keep_place: bool = True) -> None:
        """Show these entries; what was chosen stays chosen where it is still there."""
        self._targets = entries.targets
        self.set_blocks(entries.blocks, keep_place=keep_place)

    @property
    def target(self) -> Target | None:
        """What is behind the chosen row."""
        return self.target_of(self.chosen)

    def target_of(self, row_id: str | None) -> Target | None:
        """What is behind a row."""
        return None if row_id is None else self._targets.get(row_id)

    def rows(self) -> Sequence[tuple[str, Target]]:
        """All rows that can be chosen, from top to bottom."""
        return tuple(self._targets.items())
