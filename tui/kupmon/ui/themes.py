"""Two themes of the house, calm in the dark and clear by day; text meets WCAG AA on every ground."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="kupmon-dark",
    dark=True,
    primary="#7fa7c9",
    secondary="#9fb59a",
    accent="#e0b35a",
    foreground="#d8dde3",
    background="#12161b",
    surface="#161b21",
    panel="#1f262e",
    success="#8fbf8f",
    warning="#e0a458",
    error="#e88080",
    variables={
        "text-muted": "#a3abb5",
        "block-cursor-foreground": "#d8dde3",
        "block-cursor-background": "#293747",
        "block-cursor-text-style": "none",
        "border": "#3b4754",
        "input-selection-background": "#3d5a75",
    },
)
LIGHT = Theme(
    name="kupmon-light",
    dark=False,
    primary="#1f5f8b",
    secondary="#35602f",
    accent="#8a4b00",
    foreground="#1d242b",
    background="#fbfaf7",
    surface="#f7f5f0",
    panel="#e9e5dc",
    success="#2f6b32",
    warning="#8a4b00",
    error="#a3262a",
    variables={
        "text-muted": "#525a62",
        "block-cursor-foreground": "#1d242b",
        "block-cursor-background": "#cfdcea",
        "block-cursor-text-style": "none",
        "border": "#b5ae9f",
        "input-selection-background": "#b9d0e6",
    },
)
OWN = (DARK, LIGHT)
