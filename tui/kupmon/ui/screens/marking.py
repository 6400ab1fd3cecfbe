"""Read, star, tag and undo in the main screen."""

from __future__ import annotations

from textual import on, work

from kupmon.model import Row
from kupmon.ui import safe
from kupmon.ui.look import number
from kupmon.ui.marks import described
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
        await self.marks.store(ids, read=read, starred=starred)

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
        sure = await self.app.push_screen_wait(Ask(f"Mark {number(len(ids), 'item')} as read?"))
        if sure:
            changed = await self.marks.store(ids, read=True)
            self.news.timeline.mark(ids, read=True)
            self.say(f"{number(changed, 'item')} marked as read. z takes it back.")

    @work(group="marks", exit_on_error=False)
    async def action_mark_undo(self) -> None:
        """Take the last mark back."""
        change = await self.marks.undo()
        self.say(f"Taken back: {described(change.inverse())}." if change else "Nothing to take back.")

    def action_mark_tag(self) -> None:
        """Ask for tags."""
        if self.row is not None:
            tags = " ".join(self.row.tags)
            self.asker.open("tag", f"Tags ({tags})" if tags else "Tags", placeholder="tag  -tag-to-take-away")

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
