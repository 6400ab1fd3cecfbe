"""How far the one who says something stands from the reader: what an attribution is worth knowing by."""

from __future__ import annotations

from kupmon.model import Distance, Fact
from kupmon.ui.messages import later, tr

WORDS: dict[Distance | None, str] = {
    "official": later("quoted official"),
    "person": later("quoted"),
    "outlet": later("second hand"),
    "unnamed": later("unnamed source"),
    None: later("quoted"),
}
"""`None`: the facts were read before this was worked out; `kupmon refresh-facts` tells more."""


def distance(fact: Fact) -> str:
    """Who says it: the outlet itself, an office, someone by name, another medium, or nobody in particular."""
    return tr("own report") if fact.attribution is None else tr(WORDS[fact.attribution.distance])
