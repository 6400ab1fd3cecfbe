"""Rules as data: which concepts in a clause make a fact of a kind (`rules/<kind>.toml`).

A rule reads:

    [[rule]]
    id = "captured"                 # unique in its file
    trigger = ["CAPTURE"]           # the concepts, one of which must be there
    with = ["PLACE", "A|B"]         # all of these too (| for or); PLACE, NUMBER, SIDE are built in
    without = ["CIVILIAN"]          # none of these
    within = "clause"               # where `with` and `without` look: clause (default) or sentence
    state = "asserted"              # asserted (default), attempted, negated, any
    side = "agent"                  # agent, patient, other than agent, other than patient, any, none,
                                    # ukrainian, russian
    type = "captured"
    count = "trigger"               # the figure of the trigger, of a concept (its name), or none

    [[rule.example]]                # runs as a test; at least one a language
    uk = "…"
    want = { type = "captured", side = "russian", places = ["kupiansk"], count = [5, 5] }
    # or: reject = true             # no fact of this kind may be found
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from kupmon.facts import claims, sides
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import counts, number_for
from kupmon.facts.places import named, pointed_at
from kupmon.model import Count, Kind, Side


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; see this module's docstring."""

    id: str
    trigger: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]
    within: str
    state: str
    side: str
    type: str | None
    count: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that holds for a clause."""

    rule: Rule
    clause: Clause
    trigger: Mark


@cache
def load(kind: str) -> tuple[Rule, ...]:
    """The rules of a kind, in the order of their file: the first that holds for a trigger wins."""
    return tuple(
        Rule(
            row["id"],
            tuple(row["trigger"]),
            tuple(tuple(need.split("|")) for need in row.get("with", ())),
            tuple(row.get("without", ())),
            row.get("within", "clause"),
            row.get("state", "asserted"),
            row.get("side", "none"),
            row.get("type"),
            row.get("count", "none"),
        )
        for row in _parsed(_without_examples(_text(kind)))
    )


@cache
def by_trigger(kind: str) -> dict[str, list[int]]:
    """The concepts that the rules of a kind begin with, each with the numbers of its rules."""
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(load(kind)):
        for concept in rule.trigger:
            found.setdefault(concept, []).append(number)
    return found


def tables(kind: str) -> list[dict[str, Any]]:
    """The tables of a kind's file as they are, examples included."""
    return _parsed(_text(kind))


def _text(kind: str) -> str:
    return files("kupmon.facts").joinpath("rules", f"{kind}.toml").read_text(encoding="utf-8")


def _without_examples(text: str) -> str:
    """The rules alone: examples are nine tenths of a file, and only the tests read them."""
    return "[[rule]]".join(part.partition("[[rule.example]]")[0] for part in text.split("[[rule]]"))


def _parsed(text: str) -> list[dict[str, Any]]:
    rows = tomllib.loads(text)["rule"]
    assert isinstance(rows, list)
    return rows


def hits(doc: Document, kind: str) -> Iterator[Hit]:
    """Every trigger of the kind's rules in a document, with the first rule that holds for it."""
    taken: set[tuple[int, int]] = set()
    for hit in candidates(doc, kind):
        place = (hit.clause.first, hit.trigger.first)
        if place not in taken:
            taken.add(place)
            yield hit


def candidates(doc: Document, kind: str) -> Iterator[Hit]:
    """Every trigger with every rule that holds for it, for kinds that ask further before they take one."""
    rules, due = load(kind), by_trigger(kind)
    for sentence in doc.sentences:
        if due.keys().isdisjoint(sentence.by_concept):
            continue
        for clause in sentence.clauses:
            for number in sorted(
                {n for concept in due.keys() & clause.by_concept.keys() for n in due[concept]}
            ):
                rule = rules[number]
                for mark in clause.marks(*rule.trigger):
                    if _holds(doc, clause, mark, rule):
                        yield Hit(rule, clause, mark)


def drafts(doc: Document, kind: Kind) -> Iterator[Draft]:
    """The facts the rules of a kind find, as drafts."""
    for hit in hits(doc, kind):
        yield Draft(
            kind,
            hit.clause,
            hit.trigger,
            side=side_of(doc, hit),
            type=hit.rule.type,
            count=count_of(doc, hit),
        )


def side_of(doc: Document, hit: Hit) -> Side | None:
    """The side a rule names, read in the clause and, where that names none, in its sentence."""
    how = hit.rule.side
    if how in {"ukrainian", "russian"}:
        return how  # type: ignore[return-value]
    if how == "none":
        return None
    for part in (hit.clause, doc.sentences[hit.clause.sentence]):
        found = _side(doc, part, hit.trigger, how)
        if found is not None:
            return found
    return None


def _side(doc: Document, clause: Clause, trigger: Mark, how: str) -> Side | None:
    if how == "any":
        return sides.any_side(doc, clause)
    part = sides.patient if how.endswith("patient") else sides.agent
    found = part(doc, clause, trigger)
    return sides.OTHER[found] if found is not None and how.startswith("other") else found


def count_of(doc: Document, hit: Hit) -> Count | None:
    """The figure a rule wants."""
    how = hit.rule.count
    if how == "none":
        return None
    marks = (hit.trigger,) if how == "trigger" else hit.clause.marks(*how.split("|"))
    for mark in marks:
        number = number_for(doc, hit.clause, mark)
        if number is not None:
            return number.count
    return None


def _holds(doc: Document, clause: Clause, mark: Mark, rule: Rule) -> bool:
    part = doc.sentences[clause.sentence] if rule.within == "sentence" else clause
    if rule.without and part.has(*rule.without):
        return False
    return _state(doc, clause, mark, rule.state) and all(_there(doc, part, need) for need in rule.needs)


def _state(doc: Document, clause: Clause, mark: Mark, state: str) -> bool:
    if state == "any":
        return True
    if state == "attempted":
        return claims.attempted(doc, clause, mark) and not claims.asked(doc, clause)
    if state == "negated":
        return claims.negated(doc, clause, mark)
    return claims.asserted(doc, clause, mark) and not claims.attempted(doc, clause, mark)


def _there(doc: Document, part: Clause, need: tuple[str, ...]) -> bool:
    if "PLACE" in need and (named(doc, part) or pointed_at(doc, part)):
        return True
    if "NUMBER" in need and counts(doc, part):
        return True
    if "SIDE" in need and sides.parties(doc, part):
        return True
    return part.has(*need)
