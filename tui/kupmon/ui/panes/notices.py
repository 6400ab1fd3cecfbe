"""Messages that stay until what they tell of is over."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from kupmon.ui.safe import content, stacked

Topic = str


class Notices(Widget):
    """One line or more for each trouble; nothing where there is none."""

    DEFAULT_CSS = """
    Notices {
        height: auto; max-height: 6; padding: 0 1; display: none;
        background: $warning-muted; color: $text-warning;
    }
    Notices.shown { display: block; }
    """
    troubles: reactive[tuple[tuple[Topic, str], ...]] = reactive((), layout=True)

    def watch_troubles(self) -> None:
        """Take room only where there is something to say."""
        self.set_class(bool(self.troubles), "shown")

    def say(self, topic: Topic, message: str) -> None:
        """Say it until `resolve`; a second message about a topic takes the place of the first."""
        self.troubles = (*(pair for pair in self.troubles if pair[0] != topic), (topic, message))

    def resolve(self, topic: Topic) -> None:
        """Take the message about `topic` away."""
        self.troubles = tuple(pair for pair in self.troubles if pair[0] != topic)

    def render(self) -> Content:
        """A message a line, wrapped where it is long."""
        return stacked(*(content(("! ", "bold"), message) for _, message in self.troubles))
