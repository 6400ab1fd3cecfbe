"""A question with yes and no."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from kupmon.ui.messages import tr
from kupmon.ui.safe import content


class Ask(ModalScreen[bool]):
    """Yes only by an explicit key: y, or Enter."""

    BINDINGS = [
        ("y,н,enter", "answer(True)", "Yes"),
        ("n,т,q,й,escape", "answer(False)", "No"),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        """The question and its keys."""
        with Vertical(classes="dialog"):
            yield Static(content(self._question), markup=False)
            yield Static(
                content(("y", "bold"), f" {tr('yes')}   ", ("n", "bold"), f" {tr('no')}"),
                markup=False,
                classes="keys",
            )

    def action_answer(self, answer: bool) -> None:
        """Give the answer."""
        self.dismiss(result=answer)
