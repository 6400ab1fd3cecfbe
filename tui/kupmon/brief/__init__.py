"""Data in, text out: a brief in five formats, made of stored sentences and fact statements only.

The order of a brief is that of what is said, not of when it came, so that two can be compared with diff.
"""

from __future__ import annotations

from datetime import tzinfo
from typing import Literal, get_args

from kupmon.brief import data, geojson, markdown, table, web
from kupmon.brief.contents import Contents
from kupmon.brief.outline import outline

Format = Literal["md", "html", "json", "csv", "geojson"]
FORMATS: tuple[Format, ...] = get_args(Format)

__all__ = ["FORMATS", "Contents", "Format", "write"]


def write(contents: Contents, form: Format, zone: tzinfo | None = None) -> str:
    """Write a brief.

    Args:
        contents: What to say.
        form: In which format.
        zone: Times of `md` and `html` are written in; `None`: this computer's. The others give UTC.
    """
    match form:
        case "md":
            return markdown.write(outline(contents, zone))
        case "html":
            return web.write(outline(contents, zone))
        case "json":
            return data.write(contents)
        case "csv":
            return table.write(contents)
        case "geojson":
            return geojson.write(contents)
