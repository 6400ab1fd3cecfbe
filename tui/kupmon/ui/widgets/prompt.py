"""A line to type in, with room for a word about what is typed."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Static

from kupmon.ui.messages import tr
from kupmon.ui.safe import content, stacked
from kupmon.ui.widgets.keyline import KeyLine

HISTORY = 50
"""Lines remembered."""


class Prompt(Widget):
    """Asks for a line of text; hidden while it has nothing to ask."""

    DEFAULT_CSS = """
    Prompt {
        height: auto;
        display: none;
        &.open { display: block; }
        & Horizontal { height: 1; background: $panel; }
        & #label { width: auto; padding: 0 1; color: $accent; text-style: bold; }
        & Input { width: 1fr; background: $panel; }
        & Input:focus { background-tint: $foreground 0%; }
        & #aside { width: auto; padding: 0 1; color: $text-muted; }
        & #fault { height: auto; padding: 0 1; background: $panel; color: $foreground; display: none; }
        & #fault.shown { display: block; }
    }
    """

    BINDINGS = [
        Binding("up", "recall(1)", "Earlier", show=False),
        Binding("down", "recall(-1)", "Later", show=False),
    ]

    @dataclass
    class Changed(Message):
        """What is typed has changed."""

        prompt: Prompt
        text: str

        @property
        def control(self) -> Prompt:
            """The prompt typed in."""
            return self.prompt

    @dataclass
    class Submitted(Message):
        """Enter was pressed."""

        prompt: Prompt
        text: str

        @property
        def control(self) -> Prompt:
            """The prompt typed in."""
            return self.prompt

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.topic = ""
        """What is asked for at the moment."""
        self._aside_width = 0
        """Cells of the widest word at the right end so far: each other width has all laid out anew."""
        self._history: list[str] = []
        self._back = 0
        """How far back in the history the line stands, 0: at what is being typed."""

    def compose(self) -> ComposeResult:
        """Lay out label, line, aside and fault."""
        with Horizontal():
            yield Static(id="label", markup=False)
            yield Input(compact=True, id="line", select_on_focus=False)
            yield Static(id="aside", markup=False)
        yield Static(id="fault", markup=False)

    def open(self, topic: str, label: str, text: str = "", placeholder: str = "", aside: str = "") -> None:
        """Ask for `topic`, starting from `text`.

        Args:
            topic: What is asked for.
            label: Before the line.
            text: In it.
            placeholder: Shown while it is empty.
            aside: The like of it will be said at the right end: there is room for it from the beginning.
        """
        self.topic = topic
        self._back = 0
        self.add_class("open")
        self.query_one("#label", Static).update(content(label))
        line = self.query_one(Input)
        with line.prevent(Input.Changed):
            line.value = text
        line.placeholder = placeholder
        line.cursor_position = len(text)
        self.set_fault(None)
        self.set_aside(" " * cell_len(aside))
        self.app.clear_notifications()  # they would lie over what is said about the text
        earlier = [("Up/Down", tr("earlier ones"), "")] if self._history else []
        self._name_keys(*earlier, ("Enter", tr("take it"), ""), ("Esc", tr("back"), "screen.back"))
        self.screen.set_focus(line)  # at once: what is typed next belongs into the line

    def remember(self, text: str) -> None:
        """Have a line in the history, as the last one."""
        self._history = [*(line for line in self._history if line != text), text][-HISTORY:]

    def action_recall(self, step: int) -> None:
        """Bring an earlier line back, or go on to a later one."""
        back = min(max(self._back + step, 0), len(self._history))
        if back != self._back:
            self._back = back
            line = self.query_one(Input)
            line.value = self._history[-back] if back else ""
            line.cursor_position = len(line.value)

    def close(self) -> None:
        """Ask no more; what was typed is forgotten here."""
        self.remove_class("open")
        self._name_keys()

    def _name_keys(self, *hints: tuple[str, str, str]) -> None:
        """Have the last line of the screen name the keys of a line that is typed in."""
        for line in self.screen.query(KeyLine):
            line.typing = hints

    @property
    def is_open(self) -> bool:
        """Whether it is asking."""
        return self.has_class("open")

    @property
    def text(self) -> str:
        """What is typed."""
        return self.query_one(Input).value

    def set_aside(self, text: str) -> None:
        """A word at the right end, such as the number of hits."""
        wider = cell_len(text) > self._aside_width
        self._aside_width = max(self._aside_width, cell_len(text))
        padding = " " * (self._aside_width - cell_len(text))
        self.query_one("#aside", Static).update(content(padding + text), layout=wider)

    def set_fault(self, message: str | None, position: int = 0) -> None:
        """Say what is wrong with the text, with a pointer under the place; `None`: nothing."""
        fault = self.query_one("#fault", Static)
        fault.set_class(message is not None, "shown")
        if message is not None:
            before = self.query_one("#label", Static).outer_size.width - 1
            fault.update(stacked(content(" " * (before + position), ("^", "bold $error")), content(message)))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Pass on what is typed."""
        event.stop()
        self.post_message(self.Changed(self, event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Pass on what was entered."""
        event.stop()
        self.post_message(self.Submitted(self, event.value))
