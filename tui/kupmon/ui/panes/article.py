"""The article: what it says, where it comes from, and where in it each fact stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from kupmon import text
from kupmon.model import Fact, Row, Span, StoredArticle
from kupmon.ui import safe
from kupmon.ui.look import SIDES, Look, number, short_day
from kupmon.ui.widgets.blocks import Block, Mark
from kupmon.ui.widgets.page import Page

BODIES = {"feed": "text from the feed", "page": "text from the page", "summary": "summary only"}
SIDE_WORDS = {**SIDES, "third_party": "third party", None: "side unknown"}
LANGUAGES = {"en": "English", "uk": "Ukrainian", "ru": "Russian"}


class ArticlePane(Page):
    """Title, origin, clocks and body; the sentences that carry facts are marked."""

    MAX_WIDTH = 92
    COMPONENT_CLASSES = {
        "page--text",
        "page--title",
        "page--quiet",
        "page--note",
        "page--evidence",
        "page--chosen-fact",
        "page--hit",
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
        self.fact: Fact | None = None
        """The fact whose sentence is marked strongly."""
        self.unfolded = False
        """Whether paragraphs about other sectors are shown."""
        self.words: tuple[str, ...] = ()
        """What a search looks for, marked where it stands."""
        self._spans: list[Span] = []
        self._first_body = 0
        self._now: datetime | None = None

    def show(self, article: StoredArticle | None, now: datetime) -> None:
        """Show an article from its top; the same one again stays where it was scrolled to."""
        same = article is not None and self.article is not None and article.row.id == self.article.row.id
        if not same:
            self.fact, self.unfolded = None, False
        self.article, self._now = article, now
        self._put_together(keep_place=same)

    def say(self, *paragraphs: str) -> None:
        """Show a calm word in place of an article."""
        self.article = self.fact = None
        blocks = [Block(safe.line(words), "center", gap=1, center=False) for words in paragraphs]
        self.set_blocks(blocks)

    def mark_fact(self, fact: Fact | None) -> None:
        """Mark the sentence of a fact strongly and bring it into sight."""
        self.fact = fact
        if fact is not None and self._hides(fact.evidence):
            self.unfolded = True
        self._put_together(keep_place=True)
        if fact is not None:
            self._show_evidence(fact.evidence)

    def toggle_hidden(self) -> bool:
        """Show or hide the paragraphs about other sectors; whether there are any."""
        if self.article is None or not self.article.passage.hidden:
            return False
        self.unfolded = not self.unfolded
        self._put_together(keep_place=True)
        return True

    def set_words(self, words: Sequence[str]) -> None:
        """Mark these words wherever they stand."""
        self.words = tuple(words)
        self._put_together(keep_place=True)

    # Putting the page together.

    def _put_together(self, *, keep_place: bool) -> None:
        if self.article is None:
            return
        head = list(self._head(self.article))
        self._first_body = len(head)
        self._spans = self._shown_paragraphs(self.article)
        body = [self._paragraph(self.article, span) for span in self._spans]
        self.set_blocks([*head, *body], keep_place=keep_place)

    def _head(self, article: StoredArticle) -> Iterator[Block]:
        row = article.row
        yield Block(safe.line(row.title or row.link or "(no title)"), "title")
        yield Block(safe.line(self._origin(row)), "quiet")
        yield Block(safe.line(self._clocks(article)), "quiet")
        yield Block(safe.line(self._kind_of_body(article)), "quiet")
        if article.note:
            yield Block(safe.line(article.note), "note", gap=1)
        if article.passage.hidden:
            hidden = number(article.passage.hidden, "paragraph")
            state = "shown, press . to hide" if self.unfolded else "hidden, press ."
            yield Block(safe.line(f"{hidden} about other sectors {state}"), "note", gap=1)
        if not article.body.strip():
            yield Block(safe.line("No text came with this item. Press o to open its page."), "note", gap=1)

    def _origin(self, row: Row) -> str:
        parts = [row.outlet, SIDE_WORDS[row.side], row.owner or "", LANGUAGES[row.language]]
        return f" {self._look.signs.dot} ".join(part for part in parts if part)

    def _clocks(self, article: StoredArticle) -> str:
        assert self._now is not None
        row, look, now = article.row, self._look, self._now
        days = [fact.when for fact in article.facts if fact.when is not None]
        parts = []
        if days:
            parts.append("event " + short_day(max(days, key=lambda period: period.end).end, look.day(now)))
        parts.append(f"published {look.stamp(row.published, now)}" if row.published else "undated")
        parts.append(f"got {look.stamp(row.fetched, now)}")
        return f" {look.signs.dot} ".join(parts) + f" {look.zone_name}"

    def _kind_of_body(self, article: StoredArticle) -> str:
        parts = [BODIES[article.body_from]]
        if article.versions > 1:
            parts.append(f"edited, {article.versions} versions")
        if article.row.tags:
            parts.append("tags: " + ", ".join(article.row.tags))
        return f" {self._look.signs.dot} ".join(parts)

    def _shown_paragraphs(self, article: StoredArticle) -> list[Span]:
        """The passage alone, or it first and the other paragraphs after it."""
        every = [Span(start, end) for start, end in text.paragraphs(article.body)]
        if not article.passage.hidden:
            return every
        ours = [span for span in every if _meets(span, article.passage.spans)]
        if not self.unfolded:
            return ours
        return ours + [span for span in every if not _meets(span, article.passage.spans)]

    def _hides(self, evidence: Span) -> bool:
        assert self.article is not None
        return not any(_overlap(evidence, span) for span in self._shown_paragraphs(self.article))

    def _paragraph(self, article: StoredArticle, span: Span) -> Block:
        words = safe.line(article.body[span.start : span.end])
        marks = [*self._evidence(article, span), *self._hits(words)]
        style = "quiet" if article.passage.hidden and not _meets(span, article.passage.spans) else "text"
        return Block(words, style, marks=tuple(marks), gap=1)

    def _evidence(self, article: StoredArticle, span: Span) -> Iterator[Mark]:
        signs = self._look.signs
        facts = sorted(article.facts, key=lambda fact: fact is self.fact or fact == self.fact)
        for fact in facts:
            chosen = fact == self.fact
            for where in (fact.evidence, *fact.also):
                if _overlap(where, span):
                    start, end = max(where.start - span.start, 0), min(where.end, span.end) - span.start
                    style, bar = ("chosen-fact", signs.bar) if chosen else ("evidence", signs.thin)
                    yield Mark(start, end, style, bar)

    def _hits(self, words: str) -> Iterator[Mark]:
        folded = text.fold(words)
        for word in self.words:
            wanted = text.fold(word)
            at = folded.find(wanted) if wanted else -1
            while at >= 0:
                yield Mark(at, at + len(wanted), "hit")
                at = folded.find(wanted, at + len(wanted))

    def _show_evidence(self, evidence: Span) -> None:
        for number_, span in enumerate(self._spans, self._first_body):
            if _overlap(evidence, span):
                first = self.line_of(number_, max(evidence.start - span.start, 0))
                last = self.line_of(number_, min(evidence.end, span.end) - span.start)
                self.show_lines(first, last, above=2)
                return


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _meets(span: Span, others: Sequence[Span]) -> bool:
    return any(_overlap(span, other) for other in others)
