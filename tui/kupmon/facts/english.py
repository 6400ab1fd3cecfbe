"""English forms that are noun and verb at once: "to capture" is no capture.

The other two languages tell nouns from verbs by their endings.
"""

from __future__ import annotations

from collections.abc import Sequence

from kupmon.facts.tokens import Token


def is_month(all_tokens: Sequence[Token], index: int) -> bool:
    """Whether "may" is the month: beside a figure ("10 May", "May 10"), or behind "in", "since", "late"."""
    if all_tokens[index].word != "may":
        return False
    before = all_tokens[index - 1].word if index else ""
    after = all_tokens[index + 1].word if index + 1 < len(all_tokens) else ""
    return before[:1].isdigit() or after[:1].isdigit() or before in BEFORE_MONTH


_BEFORE_MONTH = "in of since until till by from early late mid last this next during through between"
BEFORE_MONTH = frozenset(_BEFORE_MONTH.split())
"""Words behind which "may" is never a verb."""
AUXILIARIES = frozenset(
    [
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "should",
        "shall",
        "do",
        "does",
        "did",
        "don't",
        "doesn't",
        "didn't",
        "won't",
        "wouldn't",
        "can't",
        "couldn't",
        "cannot",
        "they",
        "we",
        "he",
        "she",
        "i",
        "you",
        "who",
    ]
)
"""Words, subject pronouns among them, behind which a form is a verb."""
TO_NOUN = frozenset(
    [
        "due",
        "according",
        "response",
        "addition",
        "thanks",
        "subjected",
        "subject",
        "exposed",
        "led",
        "leads",
        "leading",
        "lead",
        "close",
        "prior",
        "vulnerable",
        "contrary",
        "reaction",
        "retaliation",
        "relation",
        "regard",
        "access",
        "resorted",
        "answer",
        "key",
        "door",
        "lost",
    ]
)
"""Words whose "to" stands before a noun: "due to shelling", "subjected to attack"."""


def is_verb(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Whether a form such as "capture" can only be a verb where it stands.

    Args:
        tokens: The words of the text.
        first: Index of the sentence's first word.
        index: The word asked about.
    """
    at = index - 1
    while at >= first and (tokens[at].word == "not" or tokens[at].word.endswith("ly")):
        at -= 1
    if at < first:
        return False
    if tokens[at].word == "to":
        return at == first or tokens[at - 1].word not in TO_NOUN
    return tokens[at].word in AUXILIARIES and not is_month(tokens, at)
