"""Whether a clause asserts what its words say: no wish, forecast, plan, denial or old news (FACTS rule 3)."""

from __future__ import annotations

from kupmon.facts.document import Clause, Document, Mark, Sentence

ENGLISH_TO = frozenset(
    {
        "to",
        "not",
        "never",
        "may",
        "might",
        "could",
        "would",
        "should",
        "will",
        "can",
        "cannot",
        "must",
        "won't",
    }
)


def asserted(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether the trigger is told as something that is or was so."""
    return not (
        negated(doc, clause, trigger)
        or unreal(doc, clause, trigger)
        or infinitive(doc, clause, trigger)
        or asked(doc, clause)
    )


def negated(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """A negation up to three words before the trigger ("не взяли", "have not been able to take")."""
    return any(0 < trigger.first - mark.last <= 3 for mark in clause.marks("NOT"))  # noqa: PLR2004


def unreal(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """A modal, plan, condition or forecast before the trigger in its clause, or a future form."""
    if "t" in trigger.flags and not set(trigger.flags) & set("vp"):
        return True
    return any(
        mark.first < trigger.first and trigger.first - mark.last <= 8 for mark in clause.marks("MODAL")
    )  # noqa: PLR2004


def infinitive(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """A bare infinitive is a wish, an aim or an attempt, unless it is told to have succeeded."""
    if doc.language == "en":
        before = doc.words(max(clause.first, trigger.first - 2), trigger.first - 1)
        bare = "f" in trigger.flags and bool(ENGLISH_TO & set(before))
    else:
        bare = trigger.flags == "f"
    return bare and not any(mark.first < trigger.first for mark in clause.marks("SUCCEED"))


def attempted(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether the trigger is what somebody tried to do."""
    return any(0 < trigger.first - mark.last <= 8 for mark in clause.marks("ATTEMPT"))  # noqa: PLR2004


def asked(doc: Document, clause: Clause) -> bool:
    """Whether the sentence is a question."""
    sentence = doc.sentences[clause.sentence]
    return doc.text[sentence.end - 1] == "?" or doc.text[max(0, sentence.end - 2) : sentence.end - 1] == "?"


def recap(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence repeats old news ("Нагадаємо", "Recall", "Read also")."""
    for other in doc.sentences:
        if other.paragraph == sentence.paragraph and other.has("RECAP"):
            mark = other.marks("RECAP")[0]
            if mark.first - other.first <= 1 and other.sentence <= sentence.sentence:
                return True
    return False
