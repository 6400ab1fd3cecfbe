"""The article: what it says, where it comes from, and where in it each fact stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

from kupmon.model import Fact, Span, StoredArticle
from kupmon.ui import safe
from kupmon.ui.edits import Edit
from kupmon.ui.links import Link, links_of
from kupmon.ui.look import Look
from kupmon.ui.panes import sheet
from kupmon.ui.panes.sheet import Printed
from kupmon.ui.widgets.blocks import Block, Mark
from kupmon.ui.widgets.page import Page

Hits: TypeAlias = tuple[Sequence[Span], Sequence[Span]]
"""What a search has found, in title and body."""
NO_HITS: Hits = ((), ())


class ArticlePane(Page):
    """Title, origin, clocks and body; the sentences that carry facts are marked."""

    MAX_WIDTH = 92
    COMPONENT_CLASSES = {
        "page--text",
        "page--title",
        "page--quiet",
        "page--note",
        "page--kind",
        "page--evidence",
        "page--chosen-fact",
        "page--hit",
        "page--paragraph",
        "page--came",
        "page--went",
        "page--bar",
        "page--selection",
        "page--chosen",
        "page--chosen-blurred",
        "page--center",
    }

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._look = look
        self.BAR = look.signs.bar
        self.article: StoredArticle | None = None
        self.links: tuple[Link, ...] = ()
        """What can be opened, by number; 0 is the article's own page."""
        self.fact: Fact | None = None
        """The fact whose sentence is marked strongly."""
        self.unfolded = False
        """Whether paragraphs about other sectors are shown."""
        self.edits: tuple[Edit, ...] = ()
        """Shown in place of the text, where there are any."""
        self._hits = NO_HITS
        self._paragraph: Span | None = None
        """The paragraph chosen for copying."""
        self._printed: list[Printed] = []
        self._first_body = 0
        self._now: datetime | None = None

    def write(self, look: Look) -> None:
        """Write in another manner; the article stays where it is."""
        self._look = look
        self._put_together(keep_place=True)

    def show(self, article: StoredArticle, now: datetime, hits: Hits = NO_HITS) -> None:
        """Show an article from its top, or from the first hit; the same one again stays where it was."""
        same = self.article is not None and article.row.id == self.article.row.id
        if not same:
            self.fact, self.unfolded, self._paragraph = None, False, None
        if not same or article != self.article:
            self.edits, self._hits = (), hits
        self.article, self._now = article, now
        self.links = links_of(article)
        self._put_together(keep_place=same)
        if not same:
            self._go_to_hits()

    def say(self, *paragraphs: str) -> None:
        """Show a calm word in place of an article."""
        self.article = self.fact = self._paragraph = None
        self.links = ()
        blocks = [Block(safe.line(words), "center", gap=1, center=False) for words in paragraphs]
        self.set_blocks(blocks)

    def mark_fact(self, fact: Fact | None) -> None:
        """Mark the sentence of a fact strongly and bring it into sight."""
        self.fact, self.edits = fact, ()
        if fact is not None and not any(part.meets([fact.evidence]) for part in self._shown()):
            self.unfolded = True
        self._put_together(keep_place=True)
        if fact is not None:
            self._bring_into_sight(fact.evidence)

    def toggle_hidden(self) -> bool:
        """Show or hide the paragraphs about other sectors; whether there are any."""
        if self.article is None or not self.article.passage.hidden:
            return False
        self.unfolded = not self.unfolded
        self._put_together(keep_place=True)
        return True

    def show_edits(self, edits: Sequence[Edit]) -> None:
        """Show what the outlet changed in place of the text; without any, the text again."""
        self.edits = tuple(edits)
        self._put_together(keep_place=False)

    def mark_hits(self, hits: Hits) -> None:
        """Mark what a search has found, and bring the first of it into sight."""
        if self._hits != hits:
            self._hits = hits
            self._put_together(keep_place=True)
            self._go_to_hits()

    def _go_to_hits(self) -> None:
        title, body = self._hits
        if body and not title and not self.scroll_offset.y:  # else it is in sight, or being read
            self._bring_into_sight(body[0])

    # A paragraph to copy.

    def choose_paragraph(self, direction: int) -> None:
        """Choose the next paragraph (1) or the one before (-1); at first the first one in sight."""
        spans = [part.span for part in self._printed]
        if not spans:
            return
        if self._paragraph in spans:
            at = min(max(spans.index(self._paragraph) + direction, 0), len(spans) - 1)
        else:
            top = [
                self.line_of(number, 0) for number in range(self._first_body, self._first_body + len(spans))
            ]
            at = next((n for n, line in enumerate(top) if line >= self.scroll_offset.y), len(spans) - 1)
        self._paragraph = spans[at]
        self._put_together(keep_place=True)
        self._bring_into_sight(spans[at])

    @property
    def paragraph(self) -> str | None:
        """The words of the chosen paragraph, as stored."""
        if self.article is None or self._paragraph is None:
            return None
        return self.article.body[self._paragraph.start : self._paragraph.end]

    def leave_paragraph(self) -> bool:
        """Choose no paragraph any more, or end showing edits; whether there was anything to end."""
        if self._paragraph is None and not self.edits:
            return False
        self._paragraph, self.edits = None, ()
        self._put_together(keep_place=True)
        return True

    # Putting the page together.

    def _shown(self) -> list[Printed]:
        if self.article is None:
            return []
        return sheet.shown_paragraphs(self.article, self.links, unfolded=self.unfolded)

    def _put_together(self, *, keep_place: bool) -> None:
        if self.article is None or self._now is None:
            return
        article, look = self.article, self._look
        shown = self._shown()
        away = any(not any(part.meets([hit]) for part in shown) for hit in self._hits[1])
        title = self._hits[0]
        head = sheet.head(article, look, self._now, title, unfolded=self.unfolded, sought_in_hidden=away)
        blocks = list(head)
        self._first_body = len(blocks)
        self._printed = [] if self.edits else shown
        if self.edits:
            blocks += sheet.edited(self.edits, look, self._now)
        else:
            blocks += [self._block(article, part) for part in self._printed]
            blocks += sheet.foot(self.links, look)
        self.set_blocks(blocks, keep_place=keep_place)

    def _block(self, article: StoredArticle, part: Printed) -> Block:
        words = safe.line(part.words(article.body))
        marks = [*sheet.evidence(part, article.facts, self.fact, self._look)]
        marks += [part.mark(hit, "hit") for hit in self._hits[1] if part.meets([hit])]
        if part.span == self._paragraph:
            marks.append(Mark(0, len(words), "paragraph", self._look.signs.bar))
        apart = article.passage.hidden and not part.meets(article.passage.spans)
        return Block(words, "quiet" if apart else "text", tuple(marks), gap=1)

    def _bring_into_sight(self, span: Span) -> None:
        for number, part in enumerate(self._printed, self._first_body):
            if part.meets([span]):
                first = self.line_of(number, part.place(span.start))
                self.show_lines(first, self.line_of(number, part.place(span.end)), above=2)
                return
