"""The contract's figures: predicted facts against labelled ones (see eval/FACTS.md).

slots: over every filled slot, a fact's existence being one; found: kind right and evidence overlapping;
exact: every scored slot right. Places count one each, an attribution two (name and side).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher

CLAIM = ("side", "type", "places", "attribution")
TIMED = ("count", "places", "when", "attribution")
SLOTS = {
    "control": CLAIM,
    "movement": CLAIM,
    "supply": CLAIM,
    "narrative": CLAIM,
    "assaults": ("side", "type", *TIMED),
    "strike": ("side", "type", *TIMED),
    "civilians": ("type", *TIMED),
    "damage": ("type", *TIMED),
    "strength": ("side", "count", "places", "attribution"),
    "losses": ("side", "type", "count", "places", "attribution"),
    "quote": ("quote", "attribution"),
    "background": ("type", "count", "places"),
}


@dataclass
class Tally:
    right: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, right: int = 0, extra: int = 0, missed: int = 0) -> None:
        self.right += right
        self.extra += extra
        self.missed += missed

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.extra)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.extra + self.missed)


@dataclass
class Score:
    slots: Tally = field(default_factory=Tally)
    found: Tally = field(default_factory=Tally)
    exact: Tally = field(default_factory=Tally)


@dataclass
class Report:
    relevance: dict[str, Tally]
    facts: dict[str, Score]
    grounded: float
    errors: list[str]


def bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def same_words(label: str, given: str) -> bool:
    a, b = bare(label), bare(given)
    return bool(a) and SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.9


def same_count(label: dict, given: dict) -> bool:
    a, b = (label.get("low"), label.get("high")), (given.get("low"), given.get("high"))
    if a == b:
        return True
    if None in (*a, *b) or a[0] == a[1] or b[0] == b[1]:
        return False
    whole = max(a[1], b[1]) - min(a[0], b[0])
    return whole > 0 and (min(a[1], b[1]) - max(a[0], b[0])) / whole >= 0.8


def same_name(label: dict, given: dict) -> bool:
    said = f" {bare(given.get('name') or '')} "
    return any(f" {bare(name)} " in said for name in label.get("names", []) if bare(name))


def compare_places(label: dict, given: dict) -> Tally:
    left = list(dict.fromkeys(given.get("places") or []))
    wanted = label.get("places") or []
    right = 0
    for entry in wanted:
        good = entry if isinstance(entry, list) else [entry]
        hit = next((place for place in left if place in good), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    free = label.get("places_optional") or []
    return Tally(right, sum(place not in free for place in left), len(wanted) - right)


def compare(label: dict, given: dict) -> tuple[Tally, list[str]]:
    """The slots of a pair, and the names of those that differ."""
    total, wrong = Tally(), []
    for slot in SLOTS[label["kind"]]:
        want, have = label.get(slot), given.get(slot)
        both = want is not None and have is not None
        if slot == "places":
            part = compare_places(label, given)
            total.add(part.right, part.extra, part.missed)
            if part.extra or part.missed:
                wrong.append(slot)
            continue
        if slot == "attribution":
            verdicts = [both and same_name(want, have), both and want["side"] == have["side"]]
        elif slot == "quote":
            verdicts = [both and same_words(want, have)]
        elif slot == "count":
            verdicts = [both and same_count(want, have)]
        else:
            verdicts = [both and want == have]
        for verdict in verdicts:
            if verdict:
                total.add(right=1)
            else:
                total.add(extra=have is not None, missed=want is not None)
        if not all(verdicts) and (want is not None or have is not None):
            wrong.append(slot)
    return total, wrong


def filled(fact: dict) -> int:
    sizes = {"places": len, "attribution": lambda v: 2}
    return sum(sizes.get(s, lambda v: 1)(fact[s]) for s in SLOTS[fact["kind"]] if fact.get(s) is not None)


def overlap(label: dict, given: dict) -> float:
    b = given["evidence"]
    best = 0.0
    for a in [label["evidence"], *label.get("also", [])]:
        shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
        best = max(best, shared / max(1, min(a["end"] - a["start"], b["end"] - b["start"])))
    return best


def pairs(labels: list[dict], given: list[dict]) -> list[tuple[dict | None, dict | None]]:
    """One-to-one, same kind, evidence overlapping by half, most slots right first."""
    options = []
    for i, label in enumerate(labels):
        for j, fact in enumerate(given):
            if label["kind"] == fact["kind"] and overlap(label, fact) >= 0.5:
                part, _ = compare(label, fact)
                options.append((part.right - 0.5 * (part.extra + part.missed), part.right, -abs(i - j), i, j))
    used_i: set[int] = set()
    used_j: set[int] = set()
    result: list[tuple[dict | None, dict | None]] = []
    for *_, i, j in sorted(options, reverse=True):
        if i not in used_i and j not in used_j:
            used_i.add(i)
            used_j.add(j)
            result.append((labels[i], given[j]))
    result += [(label, None) for i, label in enumerate(labels) if i not in used_i]
    result += [(None, fact) for j, fact in enumerate(given) if j not in used_j]
    return result


def grounded(fact: dict, text: str) -> bool:
    start, end = fact["evidence"]["start"], fact["evidence"]["end"]
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        return False
    return fact["kind"] != "quote" or bare(fact.get("quote") or "") in bare(text)


def score(articles: list[dict], gold: dict[str, list[dict]], predicted: dict[str, dict]) -> Report:
    """All figures; groups are "all", "kind:…", "language:…" and "fold:…"."""
    relevance: dict[str, Tally] = defaultdict(Tally)
    facts: dict[str, Score] = defaultdict(Score)
    errors: list[str] = []
    seen = good = 0
    for article in articles:
        row = predicted.get(article["id"], {"relevant": False, "facts": []})
        want, have = bool(article["relevant"]), bool(row["relevant"])
        for key in ("all", article["language"]):
            relevance[key].add(want and have, have and not want, want and not have)
        if want != have:
            errors.append(f"{article['id']}: relevant is {want}, said {have} ({article['title'][:70]})")
        for fact in row["facts"]:
            seen += 1
            good += grounded(fact, article["text"])
        labels = [with_quote(label, article["text"]) for label in gold.get(article["id"], [])]
        for label, fact in pairs(labels, row["facts"]):
            count_pair(facts, errors, article, label, fact)
    return Report(dict(relevance), dict(sorted(facts.items())), good / seen if seen else 1.0, errors)


def with_quote(label: dict, text: str) -> dict:
    if label["kind"] == "quote" and "quote" not in label and "quote_span" in label:
        span = label["quote_span"]
        return {**label, "quote": text[span["start"] : span["end"]]}
    return label


def count_pair(
    facts: dict[str, Score], errors: list[str], article: dict, label: dict | None, fact: dict | None
) -> None:
    one = label or fact
    groups = ["all", f"kind:{one['kind']}", f"language:{article['language']}"]
    if "fold" in article:
        groups.append(f"fold:{article['fold']}")
    if label and fact:
        part, wrong = compare(label, fact)
        units = ((part.right + 1, part.extra, part.missed), (1, 0, 0), (not wrong, bool(wrong), bool(wrong)))
        if wrong:
            want, have = ({slot: f.get(slot) for slot in wrong} for f in (label, fact))
            errors.append(
                f"{article['id']}: {one['kind']} wrong {wrong}: want {want} have {have}"
                f" «{clip(article, fact)}»"
            )
    elif label:
        units = ((0, 0, 1 + filled(label)), (0, 0, 1), (0, 0, 1))
        short = {k: label.get(k) for k in ("side", "type", "count", "places") if label.get(k)}
        errors.append(f"{article['id']}: {one['kind']} missed {short}: «{clip(article, label)}»")
    else:
        units = ((0, 1 + filled(fact), 0), (0, 1, 0), (0, 1, 0))
        short = {k: fact.get(k) for k in ("side", "type", "count", "places") if fact.get(k)}
        errors.append(f"{article['id']}: {one['kind']} made up {short}: «{clip(article, fact)}»")
    for name in groups:
        for tally, unit in zip((facts[name].slots, facts[name].found, facts[name].exact), units, strict=True):
            tally.add(*map(int, unit))


def clip(article: dict, fact: dict) -> str:
    span = article["text"][fact["evidence"]["start"] : fact["evidence"]["end"]]
    return " ".join(span.split())[:200]
