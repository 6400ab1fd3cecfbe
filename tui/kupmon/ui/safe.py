"""The one place that turns foreign words into something a screen may hold.

Titles, bodies, names, addresses and error texts come from outside. None of them is ever parsed as
markup, and none brings a control code to the terminal.
"""

from __future__ import annotations

from textual.content import Content
from textual.style import Style

from kupmon.ui.plain import Safe, line

__all__ = ["Safe", "content", "line", "stacked"]


def content(*parts: str | tuple[str, str | Style]) -> Content:
    """Join plain and styled strings into content that no one parses.

    Args:
        parts: A string, or a string with a Textual style such as `"bold"` or `"$accent"`.
    """
    pairs = [(part, "") if isinstance(part, str) else part for part in parts]
    return Content("").join(
        [Content.styled(line(text), style) if style else Content(line(text)) for text, style in pairs]
    )


def stacked(*rows: Content) -> Content:
    """Rows under each other."""
    return Content("\n").join(rows)
