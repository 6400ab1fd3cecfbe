"""Why an item scored as it did, in the reader's language; what is stored is English."""

from __future__ import annotations

import re

from kupmon.ui.messages import later, tr, trn

WHOLE = (
    later("names no place of the axis"),
    later("in a language you do not read"),
    later("holds a word you excluded"),
    later("a report of the whole front or region may come to the axis"),
    later("no fact of its own on the axis"),
    later("the headline names the axis and speaks of the war"),
    later("the headline names the axis"),
    later("the headline names another place"),
    later("a sentence on the war names a place of the axis"),
    later("a place of the axis is named beside words of the war"),
    later("a place of the axis is named"),
    later("below that headline the text speaks of the war"),
    later("what it tells of the axis is long ago"),
    later("the place is where somebody comes from"),
    later("names a place you added"),
    later("names a place you watch nearby"),
    later("holds a keyword of yours"),
)
TOPICS = (
    later("sport"),
    later("the weather"),
    later("a court"),
    later("treason"),
    later("business"),
    later("culture"),
    later("history"),
    later("a life story"),
    later("everyday services"),
    later("an advertisement"),
)
_TOPIC = re.compile(r"speaks of (.+)")
_FACTS = re.compile(r"(\d+) facts? of its own on the axis")
_MORE = re.compile(r"(\d+) more such sentences?")


def told(what: str) -> str:
    """A reason as `kupmon.axis.relevance` words it, translated; as it is where that is not known here."""
    if found := _TOPIC.fullmatch(what):
        return tr("speaks of {topic}").format(topic=tr(found[1]))
    if found := _FACTS.fullmatch(what):
        return trn("{n} fact of its own on the axis", "{n} facts of its own on the axis", int(found[1]))
    if found := _MORE.fullmatch(what):
        return trn("{n} more such sentence", "{n} more such sentences", int(found[1]))
    return tr(what)
