"""Screens: they lay panes out and bind keys to what panes can do."""
