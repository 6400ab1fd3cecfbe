"""The fixtures of the commands' tests."""

from desk_kit import desk, site

__all__ = ["desk", "site"]
