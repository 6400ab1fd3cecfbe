"""Places named in a text, in all their forms, in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

from kupmon.axis import heads
from kupmon.axis.address import settled
from kupmon.axis.declension import adjective_forms, forms
from kupmon.axis.glance import written
from kupmon.axis.spelling import closest
from kupmon.axis.words import JOINTS, WORD, Words, cut, words_of
from kupmon.model import Place
from kupmon.text import Language, fold

PlaceScope = Literal["axis", "bound", "other"]
LANGUAGES: tuple[Language, ...] = ("uk", "ru", "en")
TOWN, AXIS, RAION, HROMADA, FOREST = (
    "kupiansk",
    "kupiansk-axis",
    "kupiansk-raion",
    "kupiansk-hromada",
    "kupiansk-forest",
)
_BY_HEAD = {"raion": RAION, "hromada": HROMADA, "forest": FOREST, "town": TOWN}
_ELSEWHERE = frozenset({"raion", "hromada"})
"""Heads with which another sector's adjective names a district that lies elsewhere: у Чугуївському районі."""
_COMMUNITY = {"sector-borova": "borova"}
"""Sectors whose adjective with "community" means the settlement it is called after: Борівська громада."""
_LONGEST = 4
_ADJECTIVAL = re.compile("(?:ськ(?:е|ого|ому|им|ім)|ск(?:ое|ого|ому|им|ом))$")
"""Ізюмське the village reads like ізюмський, which may go with "district"."""
_COMMON_SECOND_WORD = frozenset({"reservoir", "river", "site"})
"""Kinds whose names end in a common noun: Печенізька дамба."""
_INVISIBLE_SIGNS = "\u00ad\u0300\u0301\u200b"
_INVISIBLE = re.compile(f"[{_INVISIBLE_SIGNS}]")
"""Soft hyphens and stress marks, which may stand inside a name of a text that nobody cleaned."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place named in a text."""

    start: int
    end: int
    """Of a sector its head word ("direction") belongs to the span where it stands beside the name."""
    place: str
    """Id of the gazetteer."""
    scope: PlaceScope
    """axis: ours; bound: ours in a text or stretch about the axis; other: another sector, a namesake."""
    sector: bool = False
    """Names a sector of the front, or a battlegroup that stands for one."""


class Entry(NamedTuple):
    """What a form may stand for."""

    place: str
    scope: str
    """As in the data file."""
    kind: str
    """name, sector (needs a head word), group (needs a word for troops)."""

    @property
    def said(self) -> PlaceScope:
        """The scope a mention of it has."""
        if self.scope == "axis":
            return "axis"
        return "other" if self.scope == "other" else "bound"


class Gazetteer:
    """The places, and a dictionary of all their forms."""

    def __init__(
        self,
        places: Mapping[str, Place],
        scopes: Mapping[str, str],
        entries: Mapping[str, tuple[Entry, ...]],
    ) -> None:
        self.places = places
        self.scopes = scopes
        self._entries = entries
        first: dict[str, int] = {}
        for form in entries:
            head, *rest = form.split(" ", _LONGEST)
            for word in (head, head + "'s") if head.isascii() else (head,):
                first[word] = max(first.get(word, 1), len(rest) + 1)
        self._first = first
        self._alone, self._pairs = _beginnings(
            form
            for form, known in entries.items()
            if any(entry.said != "other" or entry.place == AXIS for entry in known)
        )
        self._beginning = self._alone.union(word for word, _ in self._pairs)
        self._glanced_alone = frozenset(filter(None, map(written, self._alone)))
        self._glanced_pairs = frozenset(filter(None, map(written, map(" ".join, self._pairs))))
        self._glanced_heads = frozenset(pair.partition(b" ")[0] for pair in self._glanced_pairs)
        # One article is asked about several times on its way: by relevance, passage and facts.
        self._found = lru_cache(maxsize=8)(self._find)

    def find(self, text: str) -> tuple[Mention, ...]:
        """Places named, in order and apart from each other; the longest name wins.

        Linear in the length of the text. Names of people, firms, units and streets that contain a place's
        name are passed over where their wording shows them.
        """
        return self._found(text)

    def names_nothing_of_ours(self, shown: bytes) -> bool:
        """Whether it is sure already that `may_name_ours` gives "no".

        Args:
            shown: The text as `glance` gives it.
        """
        words = shown.split()
        if not self._glanced_alone.isdisjoint(words):
            return False
        if self._glanced_heads.isdisjoint(words):
            return True
        return self._glanced_pairs.isdisjoint(map(b" ".join, pairwise(words)))

    def may_name_ours(self, text: str, low: str) -> bool:
        """Whether `find` may give a mention that is not of another sector; a quick "no" is always right.

        Args:
            text: As for `find`.
            low: The same, folded.
        """
        words = words_of(low)
        if self._beginning.isdisjoint(words):  # nearly always
            return any(sign in text for sign in _INVISIBLE_SIGNS)
        return (
            not self._alone.isdisjoint(words)
            or not self._pairs.isdisjoint(pairwise(words))
            or any(sign in text for sign in _INVISIBLE_SIGNS)
        )

    def _find(self, text: str) -> tuple[Mention, ...]:
        if not _INVISIBLE.search(text):
            return settled(text, self._mentions(text))
        kept = [at for at, sign in enumerate(text) if not _INVISIBLE.match(sign)]
        bare = "".join(text[at] for at in kept)
        return tuple(
            Mention(kept[m.start], kept[m.end - 1] + 1, m.place, m.scope, m.sector)
            for m in settled(bare, self._mentions(bare))
        )

    def _mentions(self, text: str) -> Iterator[Mention]:
        words = cut(text)
        first, taken = self._first, -1
        for at in [at for at, word in enumerate(words.forms) if word in first]:
            if at <= taken:
                continue
            longest = first[words.forms[at]]
            found = next(filter(None, (self._read(words, at, n) for n in range(longest, 0, -1))), None)
            if found:
                mention, taken = found
                yield mention

    def _read(self, words: Words, at: int, length: int) -> tuple[Mention, int] | None:
        """The mention that begins at a word and has so many words, with its last word."""
        last = at + length - 1
        if last >= len(words.forms) or any(words.gap(i) not in JOINTS for i in range(at, last)):
            return None
        form = " ".join(words.forms[at : last + 1]).removesuffix("'s")
        reads = (_READERS[entry.kind](self, words, at, last, entry) for entry in self._entries.get(form, ()))
        return next(filter(None, reads), None)

    def sectors_at(self, words: list[str], at: int) -> int:
        """How many words, from this one, are the adjective of a sector: 0, 1 or 2."""
        for length in (2, 1):
            known = self._entries.get(" ".join(words[at : at + length]), ())
            if any(entry.kind == "sector" for entry in known):
                return length
        return 0

    def names(self, word: str) -> bool:
        """Whether a folded word begins some name."""
        return word in self._first

    def resolve(self, spelling: str) -> tuple[Place, ...]:
        """Places that a reader may mean, the best first.

        Args:
            spelling: A name in any of the three languages and any case, its beginning, or a near miss.
        """
        return tuple(self.places[name] for name in closest(_key(spelling), self._spellings()))

    def named(self, spelling: str) -> tuple[str, ...]:
        """Ids of the places that bear this very name, in any language, case and inflection, or are it.

        Several where namesakes are; a sector only where no place is called so.
        """
        key = _key(spelling)
        entries = self._entries.get(key, ())
        found = [entry.place for entry in entries if entry.kind == "name"] or [each.place for each in entries]
        shown = [place.id for place in self.places.values() if key in {_key(place.name), _key(place.id)}]
        return tuple(dict.fromkeys(found + shown))

    def _spellings(self) -> dict[str, list[str]]:
        known: dict[str, list[str]] = {}
        for form, entries in self._entries.items():
            for entry in sorted(entries, key=lambda e: e.kind):
                if entry.place not in known.setdefault(form, []):
                    known[form].append(entry.place)
        for place in self.places.values():
            known.setdefault(place.name.lower(), []).append(place.id)
            known.setdefault(place.id.replace("-", " "), []).append(place.id)
        return known

    def name(self, place_id: str) -> str:
        """What the screen shows for a place; the id itself where it is not known."""
        place = self.places.get(place_id)
        return place.name if place else place_id


def _key(spelling: str) -> str:
    return " ".join(WORD.findall(fold(spelling)))


def _beginnings(known: Iterable[str]) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """Names of one word, and the first two words of longer ones, each also as an English possessive."""
    alone: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for form in known:
        head, *rest = form.split(" ")
        if rest:
            pairs |= {(head, rest[0]), (head, rest[0] + "'s")}
        else:
            alone |= {head, head + "'s"}
    return frozenset(alone), frozenset(pairs)


def _name(gazetteer: Gazetteer, words: Words, at: int, last: int, entry: Entry) -> tuple[Mention, int] | None:
    capitals = at if gazetteer.places[entry.place].kind in _COMMON_SECOND_WORD else last
    if entry.scope == "none" or not all(words.capital(i) for i in range(at, capitals + 1)):
        return None
    if heads.is_namesake(words, at, last) or (entry.place == "kharkiv" and heads.is_office(words, last)):
        return None
    if _ADJECTIVAL.search(words.form(last)) and heads.head_of(words, last, gazetteer.sectors_at):
        return None
    if entry.scope != "axis" and last == at and heads.is_part_of_longer_name(words, at, gazetteer.names):
        return None
    if entry.scope == "word" and not heads.is_place_here(words, at, last, gazetteer.names):
        return None
    place, scope = entry.place, entry.said
    if place == "oskil-river" and heads.is_village(words, at, last):
        place, scope = "oskil", "other"
    return Mention(words.spans[at][0], words.spans[last][1], place, scope), last


def _sector(
    gazetteer: Gazetteer, words: Words, at: int, last: int, entry: Entry
) -> tuple[Mention, int] | None:
    head = heads.head_of(words, last, gazetteer.sectors_at)
    if head is None:
        return None
    start, end = words.spans[at][0], words.spans[last][1]
    if head.beside:
        end = words.spans[head.at][1]
    through = head.at if head.beside else last
    if head.kind == "sector":
        return Mention(start, end, entry.place, entry.said, sector=True), through
    if entry.place == AXIS:
        return Mention(start, end, _BY_HEAD[head.kind], "axis"), through
    if head.kind == "hromada" and entry.place in _COMMUNITY:
        return Mention(start, end, _COMMUNITY[entry.place], "axis"), through
    if entry.said == "other" and head.kind in _ELSEWHERE:
        return Mention(start, end, entry.place, "other"), through
    return None


def _group(_: Gazetteer, words: Words, at: int, last: int, entry: Entry) -> tuple[Mention, int] | None:
    if not words.capital(at) or not heads.is_group(words, at, last):
        return None
    start, end = words.spans[at][0], words.spans[last][1]
    return Mention(start, end, entry.place, entry.said, sector=True), last


_READERS = {"name": _name, "sector": _sector, "group": _group}


@cache
def load() -> Gazetteer:
    """The gazetteer of the package, read once."""
    places: dict[str, Place] = {}
    scopes: dict[str, str] = {}
    entries: dict[str, tuple[Entry, ...]] = {}
    for row in _rows():
        place = _place(row)
        places[place.id], scopes[place.id] = place, row["scope"]
        for form, entry in _forms(row):
            known = entries.get(form, ())
            if entry not in known:
                # A sector's reading comes first: it is the one that asks for more (a head word).
                entries[form] = (entry, *known) if entry.kind == "sector" else (*known, entry)
    return Gazetteer(MappingProxyType(places), MappingProxyType(scopes), entries)


@cache
def _names() -> Mapping[str, str]:
    return {row["id"]: row["name"] for row in _rows()}


def display_name(place_id: str) -> str:
    """`Gazetteer.name` for who needs nothing else: 4 MB and 40 ms less than the dictionary of all forms."""
    return _names().get(place_id, place_id)


def _rows() -> Iterator[dict[str, str]]:
    source = Path(__file__).with_name("gazetteer.tsv").read_text(encoding="utf-8")
    lines = [line for line in source.splitlines() if not line.startswith("#")]
    columns = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(columns, line.split("\t"), strict=True))


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("; ") if part)


def _place(row: Mapping[str, str]) -> Place:
    spelled = {language: tuple(_bare(name) for name in _split(row[language])) for language in LANGUAGES}
    return Place(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        uk=spelled["uk"],
        ru=spelled["ru"],
        en=spelled["en"],
        lat=float(row["lat"]) if row["lat"] else None,
        lon=float(row["lon"]) if row["lon"] else None,
        bank=row["bank"],
    )


def _bare(spelling: str) -> str:
    return spelling.lstrip("~?").split("/")[0]


def _forms(row: Mapping[str, str]) -> Iterator[tuple[str, Entry]]:
    kind = row["kind"] if row["kind"] in {"sector", "group"} else "name"
    decline = adjective_forms if kind == "sector" else forms
    for language in LANGUAGES:
        for spelling in _split(row[language]):
            scope = {"~": "bound", "?": "word"}.get(spelling[0], row["scope"])
            if scope == "word" and language == "en" and spelling[0] != "?":
                scope = "bound"
            entry = Entry(row["id"], scope, kind)
            for form in decline(spelling.lstrip("~?"), language):
                yield form, entry
                if "'" in form:
                    yield form.replace("'", ""), entry
