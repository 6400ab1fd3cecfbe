"""Read, star, tag and undo in the main screen."""

from __future__ import annotations

from textual import on, work

from kupmon.model import Row
from kupmon.ui import safe
from kupmon.ui.marks import described, touched
from kupmon.ui.messages import tr, trn
from kupmon.ui.screens.ask import Ask
from kupmon.ui.screens.room import Room
from kupmon.ui.widgets.prompt import Prompt


class Marking(Room):
    """What the keys that mark do."""

    def say(self, message: str) -> None:
        """Say something in passing."""
        self.app.notify(safe.line(message), markup=False, timeout=4)

    @property
    def row(self) -> Row | None:
        """The chosen item."""
        return self.news.timeline.chosen_row

    def mark(self, ids: list[int], *, read: bool | None = None, starred: bool | None = None) -> None:
        """Show a mark at once, and have it stored."""
        self.news.timeline.mark(ids, read=read, starred=starred)
        self._store_marks(ids, read, starred)

    @work(group="marks", exit_on_error=False)
    async def _store_marks(self, ids: list[int], read: bool | None, starred: bool | None) -> None:
        every = ids if read is None else await self._with_reprints(ids)
        await self.marks.store(every, read=read, starred=starred)

    async def _with_reprints(self, ids: list[int]) -> list[int]:
        """These and what is folded behind them: who has read a story has read its reprints."""
        folded = self.news.timeline.folded(ids)
        behind = await self.desk.archive.ask(lambda store: [store.story(entry) for entry in folded])
        return list(dict.fromkeys([*ids, *(entry for story in behind for entry in story)]))

    def action_mark_read(self) -> None:
        """Read, or unread again."""
        if self.row is not None:
            self.mark([self.row.id], read=not self.row.read)

    def action_mark_star(self) -> None:
        """Star, or no star."""
        if self.row is not None:
            self.mark([self.row.id], starred=not self.row.starred)

    @work(group="ask", exit_on_error=False)
    async def action_mark_all(self) -> None:
        """Mark everything in the timeline as read, once that was confirmed."""
        ids = list(self.news.timeline.ladder.ids)
        sure = await self.app.push_screen_wait(
            Ask(trn("Mark {n} item as read?", "Mark {n} items as read?", len(ids)))
        )
        if sure:
            changed = await self.marks.store(await self._with_reprints(ids), read=True)
            self.news.timeline.mark(ids, read=True)
            told = trn("{n} item marked as read.", "{n} items marked as read.", changed)
            self.say(f"{told} {tr('z takes it back.')}")

    @work(group="marks", exit_on_error=False)
    async def action_mark_undo(self) -> None:
        """Take the last mark back."""
        change = await self.marks.undo()
        if change and (change.kept or change.unkept):
            self.items_stored(touched(change))
        told = tr("Taken back: {what}.").format(what=described(change.inverse())) if change else ""
        self.say(told or tr("Nothing to take back."))

    def action_mark_tag(self) -> None:
        """Ask for tags."""
        if self.row is not None:
            tags = " ".join(self.row.tags)
            self.asker.open(
                "tag",
                tr("Tags ({tags})").format(tags=tags) if tags else tr("Tags"),
                placeholder=tr("tag  -tag-to-take-away"),
            )

    @on(Prompt.Submitted, "#asker")
    def _tagged(self, event: Prompt.Submitted) -> None:
        self.asker.close()
        self.activate(self.active)
        if self.row is not None and event.text.strip():
            words = event.text.split()
            self._store_tags(self.row.id, [w for w in words if not w.startswith("-")], words)

    @work(group="marks", exit_on_error=False)
    async def _store_tags(self, item_id: int, add: list[str], words: list[str]) -> None:
        remove = [word[1:] for word in words if word.startswith("-")]
        await self.marks.tag([item_id], add=add, remove=remove)
        self.news.timeline.forget([item_id])
        self.reading.forget([item_id])
