"""One article above another screen: opened at a sentence, left to where one came from."""

from __future__ import annotations

from dataclasses import replace

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import Static

from kupmon.errors import StoreError
from kupmon.model import Fact, StoredArticle
from kupmon.ui import safe
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.links import openable
from kupmon.ui.messages import tr
from kupmon.ui.panes.facts import quoted
from kupmon.ui.panes.reading import Reading
from kupmon.ui.screens.crossing import Crossing
from kupmon.ui.screens.link import LinkScreen, copied
from kupmon.ui.screens.listing import hints
from kupmon.ui.screens.paging import Paging
from kupmon.ui.screens.saving import save_article
from kupmon.ui.screens.sideways import Sideways
from kupmon.ui.widgets.page import Page
from kupmon.ui.widgets.rule import Panel, Rule

HINTS = ("move.next", "pane.next", "link.open", "fact.copy", "save", "help", "back")


class ReadScreen(Crossing, Paging, Sideways):
    """Article and key facts, as on the main screen, without the timeline.

    Args:
        desk: Where the store is.
        item: Id of the article.
        fact: The fact whose sentence is marked and brought into sight.
    """

    BINDINGS = [*bindings("read")]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-middle"), (120, "-wide")]

    def __init__(self, desk: Desk, item: int, fact: Fact | None) -> None:
        super().__init__(id="read")
        self.desk = desk
        self._item = item
        self._fact = fact
        self.active = "article"

    def compose(self) -> ComposeResult:
        """Title, article and facts, keys."""
        lines = self.desk.look.signs.lines
        yield Static(safe.content((f" {tr('Article')}", "bold $accent")), classes="head", markup=False)
        yield Rule(lines[2] + lines[6] + lines[3], lines[0], id="top")
        yield Reading(self.desk)
        yield hints(HINTS, self.desk.config.ui.keys)

    @property
    def reading(self) -> Reading:
        """Article and facts."""
        return self.query_one(Reading)

    def on_mount(self) -> None:
        """Ask for the article."""
        self.set_class(self.desk.config.ui.ascii, "ascii")
        self.screen_layout_refresh_signal.subscribe(self, lambda _: self._draw_rules())
        self.activate("article")
        self._load()

    @work(group="read", exclusive=True, exit_on_error=False)
    async def _load(self) -> None:
        try:
            article = await self.desk.archive.ask(lambda store: store.article(self._item))
        except StoreError as error:
            self.say(str(error))
            return
        if article is None:
            self.say(tr("This article is no longer stored."))
        else:
            self._show(article)

    def _show(self, article: StoredArticle) -> None:
        self.reading.start_with(article)
        self.call_after_refresh(self._mark)

    def _mark(self) -> None:
        """Bring the sentence into sight, and choose its fact where the article still has it."""
        if self._fact is None:
            return
        facts = self.reading.facts_pane
        for block in (block.id for block in facts.blocks if block.id is not None):
            if facts.fact_of(block) == self._fact:
                facts.choose(block)
        self.reading.article_pane.mark_fact(self._fact)

    def say(self, words: str) -> None:
        """Say something for a moment."""
        self.app.notify(safe.line(words), markup=False, timeout=4)

    # Panes.

    @property
    def order(self) -> tuple[str, ...]:
        """Article, then facts."""
        return ("article", "facts")

    @property
    def pane(self) -> Page:
        """The pane that the keys go to."""
        return self.reading.article_pane if self.active == "article" else self.reading.facts_pane

    def activate(self, pane: str) -> None:
        """Send the keys to a pane; in a narrow terminal it is the one that is shown."""
        self.active = pane
        for name in self.order:
            self.set_class(name == pane, f"at-{name}")
        self.set_focus(self.pane, scroll_visible=False)
        self._draw_rules()

    def _draw_rules(self) -> None:
        widths = {name: self.query_one(f"#{name}").outer_size.width for name in self.order}
        panels = {
            "article": Panel(tr("Article"), widths["article"], self.active == "article"),
            "facts": Panel(tr("Key facts"), widths["facts"], self.active == "facts"),
        }
        if self.has_class("-wide"):
            shown = list(panels.values())
        else:
            shown = [panels[self.active if self.has_class("-narrow") else "article"]]
        shown[-1] = replace(shown[-1], width=shown[-1].width - 1)
        self.query_one("#top", Rule).panels = tuple(shown)
        self.query_one("#middle", Rule).panels = (replace(panels["facts"], width=widths["facts"] - 1),)

    @on(Reading.Failed)
    def _failed(self, event: Reading.Failed) -> None:
        self.say(event.message)

    @on(Reading.FactChosen)
    def _chosen(self) -> None:
        if self.has_class("-narrow"):
            self.activate("article")

    # Keys.

    def action_move_next(self) -> None:
        """Next in the focused pane."""
        self.pane.step(1)

    def action_move_previous(self) -> None:
        """Previous in the focused pane."""
        self.pane.step(-1)

    def action_article_hidden(self) -> None:
        """Show or hide paragraphs about other sectors."""
        if not self.reading.article_pane.toggle_hidden():
            self.say(tr("No paragraphs of this article are hidden."))

    def action_open(self) -> None:
        """On a fact: go to its sentence."""
        if self.active == "facts":
            self.reading.choose_fact()
        else:
            self.activate("facts")

    # The article.

    @work(group="ask", exit_on_error=False)
    async def action_link_open(self) -> None:
        """Open the article's page after showing its address."""
        article = self.reading.article
        link = article.row.link if article else None
        if link is None or not openable(link):
            self.say(tr("This item has no address that can be opened."))
        else:
            await self.app.push_screen_wait(LinkScreen(link))

    def action_link_copy(self) -> None:
        """Copy the article's address."""
        article = self.reading.article
        link = article.row.link if article else None
        self.say(copied(self.app, link) if link else tr("This item has no address."))

    def action_fact_copy(self) -> None:
        """Copy the chosen fact with who says so, where and when."""
        article, fact = self.reading.article, self.reading.facts_pane.fact
        if article is None or fact is None:
            self.say(tr("There is no fact to copy."))
        else:
            self.app.copy_to_clipboard(quoted(article.row, fact, self.desk.look))
            self.say(tr("Copied: {words}").format(words=fact.statement))

    def action_save(self) -> None:
        """Save or pipe the article with its facts."""
        save_article(self, self.desk, self.reading.article)

    def action_help(self) -> None:
        """All commands and their keys."""
        from kupmon.ui.screens.help import HelpScreen  # noqa: PLC0415

        self.app.push_screen(HelpScreen(self.desk))

    async def action_palette(self) -> None:
        """Find a command by its name."""
        await self.app.run_action("command_palette")

    def action_back(self) -> None:
        """Leave."""
        self.dismiss()

    def action_quit(self) -> None:
        """Leave: q goes back before it quits."""
        self.dismiss()
