"""One plain English sentence for a fact, of the same shape for the same kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

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
    """Joins them: "A", "A and B", "A, B and C"."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def where(fact: Fact, preposition: str = "at") -> str:
    """The places of a fact, with a preposition and a leading blank."""
    if not fact.places:
        return ""
    known = gazetteer.load()
    if fact.places == ("kupiansk-axis",):
        return " from the Kupyansk axis" if preposition == "from" else " on the Kupyansk axis"
    kinds = {known.places[place].kind for place in fact.places if place in known.places}
    if preposition == "at" and len(kinds) == 1:
        preposition = NEAR.get(next(iter(kinds)), "at")
    return f" {preposition} {listed([_called(place) for place in fact.places])}"


NEAR = {"district": "in", "raion": "in", "hromada": "in", "river": "on", "line": "along", "road": "on"}
WITH_ARTICLE = frozenset({"district", "raion", "hromada", "river", "line", "axis"})


def _called(place: str) -> str:
    """A place as it stands in a sentence: "the Oskil river"."""
    known = gazetteer.load()
    kind = known.places[place].kind if place in known.places else ""
    name = known.name(place)
    return f"the {name}" if kind in WITH_ARTICLE and not name.startswith("the ") else name


def amount(count: Count | None, noun: str, several: str | None = None, whose: str = "") -> str:
    """A number of things: "5 assaults", "at least 20 Russian assaults", "24 to 99 assaults", "assaults"."""
    noun, plural = f"{whose} {noun}".strip(), f"{whose} {several or noun + 's'}".strip()
    if count is None:
        return plural
    if count.low == count.high:
        return f"{count.low:,} {noun if count.low == 1 else plural}"
    if count.high is None:
        return _more(count.low or 0, plural)
    if count.low is None:
        return _fewer(count.high, plural)
    return f"{count.low:,} to {count.high:,} {plural}"


ROUND = 10
"""Figures told with "more than" and "fewer than" are mostly round."""


def _more(low: int, plural: str) -> str:
    """As printed: "more than 20" is 21 or more, "at least 20" is 20 or more."""
    return (
        f"more than {low - 1:,} {plural}"
        if low > ROUND and low % ROUND == 1
        else f"at least {low:,} {plural}"
    )


def _fewer(high: int, plural: str) -> str:
    last = ROUND - 1
    return (
        f"fewer than {high + 1:,} {plural}"
        if high > ROUND and high % ROUND == last
        else f"up to {high:,} {plural}"
    )


def time(period: Period | None) -> str:
    """The days of a fact, with a leading blank."""
    if period is None:
        return ""
    if period.start == period.end:
        return f" on {day(period)}"
    following = period.end + timedelta(days=1)
    if period.start.day == following.day == 1 and (following - period.start).days <= MONTH:
        return f" in {period.start:%B %Y}"
    return f" from {period.start.day} {period.start:%B %Y} to {period.end.day} {period.end:%B %Y}"


MONTH = 31
"""Most days of a month."""


def day(period: Period) -> str:
    """The first day: "24 December 2025"."""
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
    clash = fact.side is None and fact.type != "repelled"
    what = (
        amount(fact.count, "clash", "clashes")
        if clash
        else amount(fact.count, "assault", whose=WHO[fact.side])
    )
    outcome = {"repelled": " repelled", "ongoing": " under way"}.get(fact.type or "", " reported")
    return f"{what}{outcome}{where(fact)}{time(fact.when)}"


def _strength(fact: Fact) -> str:
    noun = "piece of equipment" if fact.type == "equipment" else "soldier or unit"
    many = "pieces of equipment" if fact.type == "equipment" else "soldiers or units"
    what = (
        amount(fact.count, noun, many)
        if fact.count
        else "equipment"
        if fact.type == "equipment"
        else "troops"
    )
    return f"{WHO[fact.side]} strength: {what}{where(fact)}".strip()


UNCOUNTED = {
    "killed": "soldiers killed",
    "wounded": "soldiers wounded",
    "captured": "soldiers taken prisoner or surrendered",
    "casualties": "casualties",
    "equipment": "equipment lost",
}
"""Losses without a figure."""
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
    if fact.count is None:
        return f"{WHO[fact.side]} losses: {UNCOUNTED[fact.type or 'casualties']}{where(fact)}".strip()
    return f"{WHO[fact.side]} losses: {amount(fact.count, noun, many)} {verb}{where(fact)}".strip()


MOVED = {
    "advance": "forces advanced",
    "withdrawal": "forces withdrew",
    "counterattack": "forces counterattacked",
    "infiltration": "troops infiltrated",
    "failed": "forces tried to move and failed",
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
    what = amount(fact.count, one, many, WHO[fact.side])
    return f"{what}{where(fact, 'on')}{time(fact.when)}"


def _civilians(fact: Fact) -> str:
    verb = {"remaining": "remain"}.get(fact.type or "", fact.type or "")
    if fact.type == "evacuated":
        left = (
            "evacuation of civilians" if fact.count is None else f"{amount(fact.count, 'civilian')} evacuated"
        )
        return f"{left}{where(fact, 'from')}{time(fact.when)}"
    return f"{amount(fact.count, 'civilian')} {verb}{where(fact)}{time(fact.when)}"


HARMED = {
    "housing": ("home or residential building", "homes or residential buildings"),
    "utilities": ("customer or network", "power, water, gas, heat or communications"),
    "transport": ("bridge, crossing, road or railway", "bridges, crossings, roads or railways"),
    "public": ("public building", "public buildings"),
    "other": ("vehicle or other civilian object", "civilian property or infrastructure"),
}


COUNTED = {"utilities": "customers, settlements or networks", "other": "vehicles or other civilian objects"}
"""What to call several things with a number before them."""


def _damage(fact: Fact) -> str:
    one, many = HARMED[fact.type or "other"]
    if fact.count is not None:
        many = COUNTED.get(fact.type or "other", many)
    harm = {"utilities": "cut off or out of service", "transport": "damaged or out of service"}
    suffered = harm.get(fact.type or "other", "damaged")
    return f"{amount(fact.count, one, many)} {suffered}{where(fact)}{time(fact.when)}"


def _narrative(fact: Fact) -> str:
    stance = {
        "concedes": "admits a setback or doubts its own success",
        "denies": "denies what the other side claims",
        "asserts": "says the situation is under control",
    }
    return f"{WHO[fact.side] or 'one'} side {stance[fact.type or 'asserts']}{where(fact)}"


def _quote(fact: Fact) -> str:
    return f"“{fact.quote}”" if fact.quote else ""


def _background(fact: Fact) -> str:
    place = listed([gazetteer.load().name(p) for p in fact.places]) if fact.places else "the area"
    if fact.type == "population":
        return f"population of {place}: {amount(fact.count, 'person', 'people')}"
    if fact.type == "terrain":
        return f"{place} matters for roads, railway or high ground"
    return f"earlier fighting or occupation{where(fact)}"


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
