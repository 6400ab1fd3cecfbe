"""Panes: they show what they are given and ask for what they need."""
