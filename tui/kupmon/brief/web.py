"""A brief as one HTML file: no script, nothing loaded, everything escaped; made to be printed as well."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kupmon.brief.outline import NOTHING, Entry, Outline, Source

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }}
h2 {{ margin-top: 2rem; border-bottom: 1px solid; }}
ul {{ padding-left: 1.2rem; }}
li {{ margin: .6rem 0; }}
blockquote {{ margin: .3rem 0 .3rem .6rem; padding-left: .6rem; border-left: 3px solid; }}
.note, cite {{ font-size: .875rem; font-style: normal; opacity: .8; overflow-wrap: anywhere; }}
@media print {{ body {{ margin: 0; max-width: none; }} li {{ break-inside: avoid; }} }}
</style>
</head>
<body>
"""


def write(outline: Outline) -> str:
    """Write the brief out; the last line ends with a newline."""
    return _HEAD.format(title=escape(outline.title)) + "\n".join(_lines(outline)) + "\n</body>\n</html>\n"


def _lines(outline: Outline) -> Iterator[str]:
    yield f"<h1>{escape(outline.title)}</h1>"
    for line in outline.lead:
        yield f"<p>{escape(line)}</p>"
    for part in outline.parts:
        yield f'<h2 id="{escape(part.id)}">{escape(part.title)}</h2>'
        if not part.entries:
            yield f"<p>{escape(NOTHING)}</p>"
            continue
        yield "<ul>"
        for entry in part.entries:
            yield from _entry(entry)
        yield "</ul>"


def _entry(entry: Entry) -> Iterator[str]:
    yield f"<li><strong>{escape(entry.text)}</strong>"
    if entry.note:
        yield f'<div class="note">{escape(entry.note)}</div>'
    for quotation in entry.quotations:
        sources = "<br>".join(f"<cite>{_source(source)}</cite>" for source in quotation.sources)
        yield f"<blockquote>{escape(quotation.sentence)}<br>{sources}</blockquote>"
    yield "</li>"


def _source(source: Source) -> str:
    text = escape(source.text)
    if source.link is None or not source.link.startswith(("http://", "https://")):
        return text
    address = escape(source.link)
    return f'{text} <a rel="noreferrer noopener" href="{address}">{address}</a>'
