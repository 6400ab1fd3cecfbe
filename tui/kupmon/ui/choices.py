"""What the reader chose on the screen in place of a setting; given up when the setting itself changes."""

from __future__ import annotations

from collections.abc import Mapping


def chosen(left: Mapping[str, object], name: str, setting: str) -> str:
    """What was chosen when the screen was last left, or the setting.

    Args:
        left: What the screen put away.
        name: Of the choice.
        setting: As feeds.toml has it now.
    """
    match left.get(name):
        case {"chosen": str(value), "instead_of": str(former)} if former == setting:
            return value
    return setting


def choice(value: str, setting: str) -> dict[str, str]:
    """What to put away."""
    return {"chosen": value, "instead_of": setting}
