"""An article as this room sees it: who published what when, its words about the axis, and its facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kupmon.model import Fact, Language, SourceSide, StoredArticle

KYIV = ZoneInfo("Europe/Kyiv")


@dataclass(frozen=True, slots=True)
class Report:
    """One stored article."""

    id: int
    outlet: str
    side: SourceSide | None
    language: Language
    title: str
    link: str | None
    when: datetime
    """What it is sorted by, aware."""
    dated: bool
    """Whether the outlet gave `when`; else it is when the article was fetched."""
    text: str
    """The whole body; evidence counts here."""
    passage: str
    """What of it is about the axis."""
    facts: tuple[Fact, ...]

    @property
    def day(self) -> date:
        """Day of publication in Kyiv."""
        return self.when.astimezone(KYIV).date()


def report(article: StoredArticle) -> Report:
    """The article, of which the passage about the axis stands for the whole."""
    row, spans = article.row, article.passage.spans
    cut = "\n\n".join(article.body[span.start : span.end] for span in spans)
    return Report(
        id=row.id,
        outlet=row.outlet,
        side=row.side,
        language=row.language,
        title=row.title,
        link=row.link,
        when=row.when,
        dated=row.published is not None,
        text=article.body,
        passage=article.body if article.passage.whole or not cut else cut,
        facts=article.facts,
    )
