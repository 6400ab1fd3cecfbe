"""Why an item is here: its score taken apart; and what was thrown away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from textual import work
from textual.app import ComposeResult
from textual.widgets import Static

from kupmon.errors import StoreError
from kupmon.model import Reason, StoredArticle
from kupmon.store import Store
from kupmon.ui import reasons, safe
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.editing import lent
from kupmon.ui.marks import Marks, described, touched
from kupmon.ui.messages import tr
from kupmon.ui.screens.link import copied
from kupmon.ui.screens.listing import ListPage, ListScreen
from kupmon.ui.widgets.blocks import Block

Stored = Callable[[tuple[int, ...]], None]
THROWN = 200
"""Newest items shown of those that were thrown away."""
HANG = 8


class WhyScreen(ListScreen):
    """Reasons with their weights, and below them what did not score enough.

    Args:
        desk: What every screen has to hand.
        article: The chosen one, or `None`.
        marks: What is kept is taken back by it.
        stored: Told of items that were kept.
    """

    BINDINGS = [*bindings("why")]

    def __init__(self, desk: Desk, article: StoredArticle | None, marks: Marks, stored: Stored) -> None:
        super().__init__(id="why")
        self.desk = desk
        self._article = article
        self._marks = marks
        self._stored = stored
        self._thrown: dict[str, StoredArticle] = {}

    def compose(self) -> ComposeResult:
        """Title, list, keys."""
        yield Static(
            safe.content(
                (" " + tr("Why"), "bold $accent"), "  " + tr("is this here, and what was thrown away")
            ),
            classes="head",
        )
        yield ListPage(id="list")
        yield self.hints(
            ("move.next", "keep", "mark.undo", "config.edit", "link.copy", "help", "back"),
            self.desk.config.ui.keys,
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
        self._thrown = {str(article.row.id): article for article in thrown}
        self._list()

    def _list(self) -> None:
        least = self.desk.config.axis.min_score
        thrown = list(self._thrown.values())
        self.page.set_blocks([*self._score(), *_thrown(thrown, least)], keep_place=True)

    def _score(self) -> Iterator[Block]:
        if self._article is None:
            return
        row, least = self._article.row, self.desk.config.axis.min_score
        yield Block(safe.line(row.title), "title")
        words = tr("Scores {score} of 1; {least} is needed ([axis] min_score in feeds.toml).")
        verdict = words.format(score=f"{row.score:.2f}", least=f"{least:.2f}")
        yield Block(safe.line(verdict), "quiet")
        if self._article.reasons:
            points = sum(reason.weight for reason in self._article.reasons)
            words = tr("The score comes of the points for and against, {sum} in all:")
            yield Block(safe.line(words.format(sum=f"{points:+.2f}")), "quiet")
        for number, reason in enumerate(self._article.reasons):
            yield Block(safe.line(_reason(reason)), "text", hang=HANG, gap=int(number == 0))

    def _say(self, words: str) -> None:
        self.app.notify(safe.line(words), markup=False)

    @property
    def _chosen(self) -> StoredArticle | None:
        return self._thrown.get(self.page.chosen or "")

    def action_link_copy(self) -> None:
        """Copy the chosen item's address."""
        link = self._chosen.row.link if self._chosen else None
        if link:
            self._say(copied(self.app, link))

    @work(group="keep", exit_on_error=False)
    async def action_keep(self) -> None:
        """Keep the chosen item, as if it had scored enough."""
        article = self._chosen
        if article is None:
            return
        number = article.row.id
        if not await self._marks.keep([number]):
            return
        ids = list(self._thrown)
        following = ids[ids.index(str(number)) + 1 :] or ids[:-1][-1:]
        del self._thrown[str(number)]
        self.page.chosen = following[0] if following else None
        self._list()
        self._stored((number,))
        self._say(f"{tr('Kept: {title}').format(title=article.row.title)}  {tr('z takes it back.')}")

    @work(group="keep", exit_on_error=False)
    async def action_mark_undo(self) -> None:
        """Take the last keeping or mark back."""
        change = await self._marks.undo()
        told = tr("Taken back: {what}.").format(what=described(change.inverse())) if change else ""
        self._say(told or tr("Nothing to take back."))
        if change:
            self._stored(touched(change))
            self.page.chosen = str(touched(change)[0])
            self._load()

    def action_config_edit(self) -> None:
        """Open feeds.toml where the chosen item's feed stands, or the article's where none is chosen."""
        article = self._chosen or self._article
        feeds = {feed.url: feed.line for feed in self.desk.config.feeds}
        fault = lent(self.app, self.desk, feeds.get(article.row.feed, 0) if article else 0)
        if fault:
            self._say(fault)

    def action_help(self) -> None:
        """All commands and their keys."""
        from kupmon.ui.screens.help import HelpScreen  # noqa: PLC0415

        self.app.push_screen(HelpScreen(self.desk))


def thrown_away(store: Store) -> list[StoredArticle]:
    """The newest items that were judged not to be about the axis."""
    from kupmon.store.query import parse  # noqa: PLC0415 - not needed for the first paint

    return store.articles(store.ids(parse("-is:relevant"), below=True, limit=THROWN))


def _thrown(articles: Sequence[StoredArticle] | None, least: float) -> Iterator[Block]:
    yield Block(safe.line(tr("THROWN AWAY")), "title", gap=1)
    if articles is None:
        yield Block(safe.line(tr("Looking…")), "quiet")
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
    none = tr("Nothing: every stored item is about the axis.")
    below = tr("These scored less than {least}.").format(least=f"{least:.2f}")
    yield Block(safe.line(below if articles else none), "quiet", gap=1)


def _reason(reason: Reason) -> str:
    quoted = f"  “{reason.quoted}”" if reason.quoted else ""
    return f"{reason.weight:+.2f}   {reasons.told(reason.what)}{quoted}"
