"""Why an item is here: its score taken apart; and what was thrown away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import work
from textual.app import ComposeResult
from textual.widgets import Static

from kupmon.errors import StoreError
from kupmon.model import Reason, StoredArticle
from kupmon.store import Store
from kupmon.ui import safe
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.screens.listing import ListPage, ListScreen
from kupmon.ui.widgets.blocks import Block

THROWN = 200
"""Newest items shown of those that were thrown away."""
HANG = 8


class WhyScreen(ListScreen):
    """Reasons with their weights, and below them what did not score enough."""

    BINDINGS = [*bindings("why")]

    def __init__(self, desk: Desk, article: StoredArticle | None) -> None:
        super().__init__(id="why")
        self.desk = desk
        self._article = article
        self._links: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Title, list, keys."""
        yield Static(
            safe.content((" Why", "bold $accent"), "  is this here, and what was thrown away"), classes="head"
        )
        yield ListPage(id="list")
        yield self.hints(
            ("move.next", "move.previous", "link.copy", "help", "back"), self.desk.config.ui.keys
        )

    def on_mount(self) -> None:
        """Tell what is known; the thrown away follow."""
        self.page.set_blocks([*self._score(), *_thrown(None, self.desk.config.axis.min_score)])
        self.page.focus()
        self._load()

    @work(group="thrown", exclusive=True, exit_on_error=False)
    async def _load(self) -> None:
        try:
            thrown = await self.desk.archive.ask(thrown_away)
        except StoreError as error:
            self.page.set_blocks([*self._score(), Block(safe.line(str(error)), "error", gap=1)])
            return
        least = self.desk.config.axis.min_score
        self._links = {str(article.row.id): article.row.link or "" for article in thrown}
        self.page.set_blocks([*self._score(), *_thrown(thrown, least)], keep_place=True)

    def _score(self) -> Iterator[Block]:
        if self._article is None:
            return
        row, least = self._article.row, self.desk.config.axis.min_score
        yield Block(safe.line(row.title), "title")
        verdict = f"Scores {row.score:.2f} of 1; {least:.2f} is needed ([axis] min_score in feeds.toml)."
        yield Block(safe.line(verdict), "quiet")
        for number, reason in enumerate(self._article.reasons):
            yield Block(safe.line(_reason(reason)), "text", hang=HANG, gap=int(number == 0))

    def action_link_copy(self) -> None:
        """Copy the chosen item's address."""
        link = self._links.get(self.page.chosen or "")
        if link:
            self.app.copy_to_clipboard(safe.line(link))
            self.app.notify(safe.line(f"Copied: {link}"), markup=False)

    def action_help(self) -> None:
        """All commands and their keys."""
        from kupmon.ui.screens.help import HelpScreen  # noqa: PLC0415

        self.app.push_screen(HelpScreen(self.desk.config.ui.keys))


def thrown_away(store: Store) -> list[StoredArticle]:
    """The newest items that were judged not to be about the axis."""
    from kupmon.store.query import parse  # noqa: PLC0415 - not needed for the first paint

    return store.articles(store.ids(parse("-is:relevant"), below=True, limit=THROWN))


def _thrown(articles: Sequence[StoredArticle] | None, least: float) -> Iterator[Block]:
    yield Block(safe.line("THROWN AWAY"), "title", gap=1)
    if articles is None:
        yield Block(safe.line("Looking…"), "quiet")
        return
    for article in articles:
        row = article.row
        yield Block(
            safe.line(f"{row.score:.2f}  {row.outlet}: {row.title}"),
            "text",
            id=str(row.id),
            hang=6,
        )
        for reason in article.reasons[:3]:
            yield Block(safe.line(f"      {_reason(reason)}"), "quiet", hang=6 + HANG)
    none = "Nothing: every stored item is about the axis."
    yield Block(safe.line(f"These scored less than {least:.2f}." if articles else none), "quiet", gap=1)


def _reason(reason: Reason) -> str:
    quoted = f"  “{reason.quoted}”" if reason.quoted else ""
    return f"{reason.weight:+.2f}   {reason.what}{quoted}"
