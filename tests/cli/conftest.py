"""The fixtures of the commands' tests."""

from pathlib import Path

import pytest
from desk_kit import desk, site

__all__ = ["desk", "pytest_collection_modifyitems", "site"]


def pytest_collection_modifyitems(items):
    """All of this room in one process: two `--sample` at a time share a port, and one that ends hangs up."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("sample"))
