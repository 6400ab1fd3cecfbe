"""The keys for one article: its links, its paragraphs, its edits, and what can be copied of it."""

from __future__ import annotations

from textual import work

from kupmon.errors import StoreError
from kupmon.model import StoredArticle
from kupmon.store import Store
from kupmon.ui import safe
from kupmon.ui.edits import Edit, edits
from kupmon.ui.links import links_of
from kupmon.ui.messages import tr
from kupmon.ui.panes.facts import quoted, source_of
from kupmon.ui.screens.arranging import Arranging
from kupmon.ui.screens.link import LinkScreen, copied


class Studying(Arranging):
    """What the keys that work on the chosen article do."""

    @work(group="ask", exit_on_error=False)
    async def action_link_open(self) -> None:
        """Open one of the article's addresses, after showing it."""
        article = self.reading.article
        links = links_of(article) if article else ()
        if not links:
            self.say(tr("This item has no address that can be opened."))
        else:
            await self.app.push_screen_wait(LinkScreen(links[0].address, links))

    def action_link_copy(self) -> None:
        """Copy the article's address."""
        link = self.row.link if self.row else None
        self.say(copied(self.app, link) if link else tr("This item has no address."))

    def action_fact_copy(self) -> None:
        """Copy what is selected, else the chosen paragraph, else the chosen fact; each with its source."""
        fact, row = self.reading.facts_pane.fact, self.row
        words = self.get_selected_text() or (
            self.reading.article_pane.paragraph if self.active == "article" else None
        )
        if row is not None and words:
            source = source_of(row, None, self.desk.look)
            self.app.copy_to_clipboard(f"{safe.line(words.strip())} {source}")
            self.say(tr("Copied with its source: {words}").format(words=_beginning(words)))
        elif row is not None and fact is not None:
            self.app.copy_to_clipboard(quoted(row, fact, self.desk.look))
            self.say(tr("Copied: {words}").format(words=fact.statement))
        else:
            self.say(tr("There is no fact to copy."))

    def action_paragraph_next(self) -> None:
        """Choose the next paragraph of the article."""
        self.activate("article")
        self.reading.article_pane.choose_paragraph(1)

    def action_paragraph_previous(self) -> None:
        """Choose the paragraph before."""
        self.activate("article")
        self.reading.article_pane.choose_paragraph(-1)

    @work(group="edits", exclusive=True, exit_on_error=False)
    async def action_edits(self) -> None:
        """Show what the outlet changed in the article, or the article again."""
        pane, article = self.reading.article_pane, self.reading.article
        if pane.edits:
            pane.show_edits(())
        elif article is None or article.versions < 2:  # noqa: PLR2004 - one version is no edit
            self.say(tr("This article was not edited since it was first seen."))
        else:
            try:
                found = await self.desk.archive.ask(lambda store: _edits(store, article))
            except StoreError as error:
                self.trouble("store", str(error))
                return
            if self.reading.article is article:
                pane.show_edits(found)


def _edits(store: Store, article: StoredArticle) -> tuple[Edit, ...]:
    return edits(store.versions(article.row.id), article.row.title, article.body)


def _beginning(words: str) -> str:
    """Enough of it to know it by."""
    most = 60
    return words if len(words) <= most else words[:most].rstrip() + "…"
