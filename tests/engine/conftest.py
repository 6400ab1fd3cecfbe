"""The fixtures of the engine's tests."""

from outlet_kit import engine, outlet, store

__all__ = ["engine", "outlet", "store"]
