"""One module per kind: `find(doc)` yields drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts.document import Document
from kupmon.facts.draft import Draft
from kupmon.facts.kinds import assaults, losses, quote

Find = Callable[[Document], Iterator[Draft]]

KINDS: tuple[Find, ...] = (assaults.find, losses.find, quote.find)
