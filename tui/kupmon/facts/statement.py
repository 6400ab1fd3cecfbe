"""One plain English sentence for a fact, of the same shape for the same kind."""

from __future__ import annotations

from dataclasses import replace

from kupmon.axis import gazetteer
from kupmon.model import Count, Fact, Period

WHO = {"ukrainian": "Ukrainian", "russian": "Russian", None: ""}
COUNTRY = {"ukrainian": "Ukraine", "russian": "Russia", None: "one side"}


def statement(fact: Fact) -> Fact:
    """The fact with its sentence."""
    body = BODY[fact.kind](fact)
    said = f"{fact.attribution.name}: " if fact.attribution is not None else ""
    sentence = said + body
    return replace(fact, statement=sentence[:1].upper() + sentence[1:] + ".")


def listed(names: list[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def where(fact: Fact, preposition: str = "at") -> str:
    """The places of a fact, with a preposition and a leading blank."""
    if not fact.places:
        return ""
    known = gazetteer.load()
    if fact.places == ("kupiansk-axis",):
        return " on the Kupyansk axis"
    return f" {preposition} {listed([known.name(place) for place in fact.places])}"


def amount(count: Count | None, noun: str, several: str | None = None) -> str:
    """ "5 assaults", "more than 20 assaults", "24 to 99 assaults", "assaults"."""
    plural = several or noun + "s"
    if count is None:
        return plural
    if count.low == count.high:
        return f"{count.low:,} {noun if count.low == 1 else plural}"
    if count.high is None:
        return f"at least {count.low:,} {plural}"
    if count.low is None:
        return f"at most {count.high:,} {plural}"
    return f"{count.low:,} to {count.high:,} {plural}"


def time(period: Period | None) -> str:
    """The days of a fact, with a leading blank."""
    if period is None:
        return ""
    if period.start == period.end:
        return f" on {day(period)}"
    return f" from {period.start.day} {period.start:%B %Y} to {period.end.day} {period.end:%B %Y}"


def day(period: Period) -> str:
    """ "24 December 2025"."""
    return f"{period.start.day} {period.start:%B %Y}"


def _control(fact: Fact) -> str:
    place = listed([gazetteer.load().name(p) for p in fact.places]) if fact.places else "the place"
    if fact.type == "encircled":
        return f"{WHO[fact.side] or 'some'} forces are encircled{where(fact)}"
    if fact.type == "contested":
        return f"control of {place} is contested"
    verb = {"held": "held", "captured": "captured", "liberated": "liberated"}[fact.type or "held"]
    return f"{place} {verb} by {COUNTRY[fact.side]}"


def _assaults(fact: Fact) -> str:
    what = amount(fact.count, "assault") if fact.side else amount(fact.count, "clash", "clashes")
    outcome = {"repelled": " repelled", "ongoing": " still going on"}.get(fact.type or "", " reported")
    return f"{WHO[fact.side]} {what}{outcome}{where(fact)}{time(fact.when)}".strip()


def _strength(fact: Fact) -> str:
    noun = "piece of equipment" if fact.type == "equipment" else "troop"
    many = "pieces of equipment" if fact.type == "equipment" else "troops"
    return f"{WHO[fact.side]} strength: {amount(fact.count, noun, many)}{where(fact)}".strip()


LOST = {
    "killed": ("killed", "soldier"),
    "wounded": ("wounded", "soldier"),
    "captured": ("taken prisoner or surrendered", "soldier"),
    "casualties": ("lost", "soldier"),
    "equipment": ("lost", "piece of equipment"),
}


def _losses(fact: Fact) -> str:
    verb, noun = LOST[fact.type or "casualties"]
    many = "pieces of equipment" if noun.startswith("piece") else "soldiers"
    return f"{WHO[fact.side]} losses: {amount(fact.count, noun, many)} {verb}{where(fact)}".strip()


MOVED = {
    "advance": "forces advanced",
    "withdrawal": "forces withdrew",
    "counterattack": "forces counterattacked",
    "infiltration": "troops infiltrated",
    "failed": "forces failed in an attempt",
}


def _movement(fact: Fact) -> str:
    return f"{WHO[fact.side]} {MOVED[fact.type or 'advance']}{where(fact)}".strip()


def _supply(fact: Fact) -> str:
    return f"{WHO[fact.side]} supply {fact.type or 'limited'}{where(fact)}".strip()


STRUCK = {
    "artillery": ("artillery strike", "artillery strikes"),
    "air": ("air strike", "air strikes"),
    "drone": ("drone strike", "drone strikes"),
    "missile": ("missile strike", "missile strikes"),
    "other": ("strike", "strikes"),
}


def _strike(fact: Fact) -> str:
    one, many = STRUCK[fact.type or "other"]
    return f"{WHO[fact.side]} {amount(fact.count, one, many)}{where(fact, 'on')}{time(fact.when)}".strip()


def _civilians(fact: Fact) -> str:
    verb = {"remaining": "remain"}.get(fact.type or "", fact.type or "")
    return f"{amount(fact.count, 'civilian')} {verb}{where(fact)}{time(fact.when)}"


HARMED = {
    "housing": ("home or residential building", "homes or residential buildings"),
    "utilities": ("utility", "utilities"),
    "transport": ("bridge, crossing or way", "bridges, crossings or ways"),
    "public": ("public building", "public buildings"),
    "other": ("civilian object", "civilian objects"),
}


def _damage(fact: Fact) -> str:
    one, many = HARMED[fact.type or "other"]
    return f"{amount(fact.count, one, many)} damaged or out of service{where(fact)}{time(fact.when)}"


def _narrative(fact: Fact) -> str:
    stance = {
        "concedes": "concedes a setback",
        "denies": "denies the other's claim",
        "asserts": "gives its assessment",
    }
    return f"{COUNTRY[fact.side]} {stance[fact.type or 'asserts']}{where(fact, 'about')}"


def _quote(fact: Fact) -> str:
    return f"“{fact.quote}”" if fact.quote else ""


def _background(fact: Fact) -> str:
    place = listed([gazetteer.load().name(p) for p in fact.places]) if fact.places else "the area"
    if fact.type == "population":
        return f"population of {place}: {amount(fact.count, 'person', 'people')}"
    return f"{place}: {'terrain or transport' if fact.type == 'terrain' else 'earlier course of the war'}"


BODY = {
    "control": _control,
    "assaults": _assaults,
    "movement": _movement,
    "strength": _strength,
    "losses": _losses,
    "supply": _supply,
    "strike": _strike,
    "civilians": _civilians,
    "damage": _damage,
    "narrative": _narrative,
    "quote": _quote,
    "background": _background,
}
