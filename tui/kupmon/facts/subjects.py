"""Who does the saying: the subject of a word of saying, by name, role or pronoun."""

from __future__ import annotations

from dataclasses import replace

from kupmon.facts import quotes
from kupmon.facts.bodyrefs import by_body, named_next
from kupmon.facts.candidates import BODY_RANK, PRONOUN_RANK, RANK, ROLE_RANK, Candidate, candidates
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.pronouns import by_pronoun, one_of_them
from kupmon.facts.roles import by_role
from kupmon.facts.unnamed import new_unit, some_unit
from kupmon.facts.voice import AGENCY, BODY, GROUP, PERSON, Voice


def _resolved(doc: Document, sentence: Sentence, candidate: Candidate, spoken: list[Voice]) -> Voice | None:
    if candidate.voice is not None or candidate.mark is None:
        return candidate.voice
    if candidate.rank == ROLE_RANK:
        return by_role(doc, sentence, candidate.mark)
    if candidate.rank == BODY_RANK:
        reference = candidate.mark
        if reference.concept.startswith("UNIT_WORD/"):
            reference = reference._replace(concept="BODYREF/corps")
        known = new_unit(doc, sentence, candidate.mark) or by_body(doc, reference, spoken)
        known = known or named_next(doc, sentence, reference) or some_unit(doc, sentence, candidate.mark)
        return known or _military(doc, candidate.mark, spoken) or (spoken[-1] if spoken else None)
    return by_pronoun(doc, candidate.mark, spoken)


def _military(doc: Document, reference: Mark, spoken: list[Voice]) -> Voice | None:
    """Such as "the military said", where no body of it is named: that of the outlet or its last speaker."""
    home = "russian" if doc.source.side == "russian" else "ukrainian"
    if spoken and spoken[-1].side == home:
        return spoken[-1]
    if doc.folded[reference.start : reference.end] not in {"the military", "the army"}:
        return None
    place = (reference.start, reference.end, reference.first, reference.last)
    if home == "russian":
        return Voice("Russian military", "russian", BODY, *place)
    return Voice("Ukrainian military", "ukrainian", BODY, *place)


def told_by(
    doc: Document, sentence: Sentence, who: tuple[Voice, ...], mark: Mark, spoken: list[Voice]
) -> Voice | None:
    """Such as "За словами X", "according to X": the best of what follows closely."""
    if doc.folded[mark.start : mark.end] == "quoted" and BE & set(doc.words(mark.first - 2, mark.first - 1)):
        return None
    close = doc.words(mark.last + 1, min(mark.last + 12, sentence.last))
    reach = mark.last + (close.index(",") if "," in close else len(close))
    rows = [c for c in candidates(doc, sentence, who, subject=False) if mark.last < c.first <= reach]
    if not rows or (rows[0].first - mark.last > 4 and rows[0].rank > ROLE_RANK):
        return None
    return _resolved(doc, sentence, _best(doc, rows, rows[0]), spoken)


def he_of(doc: Document, sentence: Sentence, mark: Mark, spoken: list[Voice]) -> Voice | None:
    """Whom the pronoun inside "за його словами" means."""
    pronouns = sentence.marks("PRONOUN", "PRONOUN_SHE")
    inside = [m for m in pronouns if mark.first <= m.first <= mark.last]
    return by_pronoun(doc, inside[-1], spoken) if inside else None


def _best(doc: Document, rows: list[Candidate], nearest: Candidate, gap: int = 2) -> Candidate:
    """Of phrases that stand together ("начальник ХОВА Олег Синєгубов") the one that names best.

    A pronoun right at the word of saying (`gap` 1) is its subject, whoever else is named.
    """
    if nearest.rank == PRONOUN_RANK and gap == 1:
        return nearest
    group = [nearest]
    for row in sorted(rows, key=lambda c: abs(c.first - nearest.first)):
        close = (
            min(abs(row.first - other.last) for other in group) <= 6
            or min(abs(other.first - row.last) for other in group) <= 6
        )
        if row is not nearest and close and not _parted(doc, row, nearest):
            group.append(row)
    best = min(group, key=lambda c: (c.rank, abs(c.first - nearest.first)))
    if best.rank == 0:
        return best
    called = [
        c for c in rows
        if c.rank == 0
        and 0 < c.first - nearest.last <= 16
        and (_called(doc, c) or _apposed_to(doc, nearest, c))
    ]  # fmt: skip
    if called:
        return called[0]
    role = next((c for c in group if c.rank == ROLE_RANK and c.mark is not None), None)
    office = role is not None and role.mark is not None and role.mark.concept.partition("/")[2] in OFFICES
    if role is not None and best.rank < ROLE_RANK and role.mark is not None and office:
        person = by_role(doc, doc.sentence_at(role.mark.start), role.mark)
        if person.rank == PERSON:
            return Candidate(role.first, role.last, 0, person, None)
    return _minister(best, role)


def _apposed_to(doc: Document, role: Candidate, person: Candidate) -> bool:
    """Such as "said its commander, Colonel X", "заявил военный эксперт, полковник в отставке X"."""
    if role.rank != ROLE_RANK:
        return False
    between = doc.words(role.last + 1, person.first - 1)
    if "," not in between and {"»", '"', "”"} & set(between[-1:]) and len(between) <= UNIT_REACH:
        return True
    if doc.language == "en" and between[-1:] == [","] and between.count(",") == 1:
        return len(between) <= UNIT_REACH and between[0] in {"of", "for", "in", "at"}
    if between[:1] == [","] == between[-1:] and between.count(",") == 2 and len(between) <= UNIT_REACH:
        return True  # "украинский военнослужащий, попавший в плен под Купянском, X"
    return "," in between[:3] and between.count(",") == 1 and len(between) <= 8


UNIT_REACH = 12
"""Words of a unit's title between a rank and the name, at most."""


def _minister(best: Candidate, role: Candidate | None) -> Candidate:
    """Such as "Министр МВД Украины": the head of a ministry, not named."""
    voice, mark = best.voice, role.mark if role is not None else None
    if voice is None or mark is None or mark.concept != "ROLE/minister":
        return best
    return replace(best, voice=replace(voice, name=voice.name.replace("Ministry of", "Minister of")))


OFFICES = frozenset({"head", "spokesman", "commander", "president", "minister", "prosecutor"})
"""Roles that one person of a body has."""


def _called(doc: Document, candidate: Candidate) -> bool:
    """Such as "With the call sign Fox", "a former teacher called Halyna"."""
    sentence = doc.sentence_at(doc.tokens[candidate.first].start)
    return any(0 < candidate.first - m.last <= 2 for m in sentence.marks("NAMED"))


def _parted(doc: Document, one: Candidate, two: Candidate) -> bool:
    """Whether another statement stands between two phrases."""
    low, high = min(one.last, two.last) + 1, max(one.first, two.first) - 1
    between = doc.words(low, high) if low <= high else []
    beside = ROLE_RANK in {one.rank, two.rank}
    told = next((n for n, word in enumerate(between) if word in STATED and beside), len(between))
    return "," in between[told:] or any(word in {";", ":", "–"} for word in between)


STATED = frozenset({"is", "are", "was", "were", "has", "have", "had", "will"})
"""As in "Some 200 soldiers are blocked in the town, the corps said": those are no soldiers of who says so."""


NEAR_AFTER = 3
"""Words between a word of saying in mid-clause and a subject behind it, at most."""

BEFORE_TAG = frozenset({"'", "’", "як", "как", "as", ",", "”", "»", '"', "–", "-", "?", "!", "…", "(", ":"})


def subject(
    doc: Document, sentence: Sentence, who: tuple[Voice, ...], mark: Mark, spoken: list[Voice]
) -> Voice | None:
    """Who does the saying; nobody where its subject is told something."""
    by = doc.words(mark.last + 1, mark.last + 1) == ["by"] and doc.language == "en"
    if _hears(doc, mark) and not (by and doc.tokens[mark.first].word not in SHOWN):
        return None
    rows = candidates(doc, sentence, who, subject=True)
    opens = mark.first == sentence.first or _after_speech(doc, mark.first - 1)
    before, after = _around(doc, sentence, rows, mark)
    apposed = _apposed(doc, before, mark) if opens else None
    if apposed is not None:
        return _resolved(doc, sentence, apposed, spoken)
    if any(abs(m.first - mark.last) <= 2 for m in sentence.marks("ONE_OF_THEM")):
        return one_of_them(doc, sentence) or (spoken[-1] if spoken else None)
    impersonal = doc.language != "en" and doc.tokens[mark.first].word in IMPERSONAL
    stated = doc.language == "en" and any(
        m.first <= mark.first <= m.last for m in sentence.marks("POINTS_BACK")
    )
    points = stated or (doc.language != "en" and points_back(doc, sentence))
    told_of = doc.words(sentence.first, sentence.first + 1) in (["о", "том"], ["про", "те"])
    turned = opens or impersonal or (bool(after) and (points or told_of))
    for side in _order(doc, _headed_by(doc, sentence, before), after, turned=turned, by=by, opens=opens):
        if not side or (side is after and not (turned or by) and side[0].first - mark.last > NEAR_AFTER):
            continue
        if all(c.rank == RANK[AGENCY] for c in side) and any(c.rank < RANK[AGENCY] for c in before + after):
            continue
        nearest = side[0] if side is after else side[-1]
        gap = nearest.first - mark.last if side is after else mark.first - nearest.last
        named = side + [c for c in rows if c not in side and c.rank == 0 and _called(doc, c)]
        return _resolved(doc, sentence, _best(doc, named, nearest, gap), spoken)
    return (spoken[-1] if spoken else None) if opens and mark.first != sentence.first else None


def _around(
    doc: Document, sentence: Sentence, rows: list[Candidate], mark: Mark
) -> tuple[list[Candidate], list[Candidate]]:
    """The phrases before and behind a word of saying that no other one claims."""
    before = [
        c for c in rows
        if 0 < mark.first - c.last <= (INSERTED if doc.tokens[c.last + 1].word in INSERTING else 14)
        and not _other_say(doc, sentence, c.last, mark.first)
    ]  # fmt: skip
    after = [
        c for c in rows
        if 0 < c.first - mark.last <= 14
        and not _stopped(doc, mark.last, c.first)
        and not _topic(doc, mark, c)
        and not _counted(doc, c)
    ]  # fmt: skip
    if after and after[-1].rank:
        after += [
            c for c in rows if c.rank == 0 and (_apposed_to(doc, after[-1], c) or _heads(doc, after, c))
        ]
    return before, after


INSERTING = frozenset({",", "–", "-", "("})
INSERTED = 22
"""Words that may be inserted between a name and its word of saying, at most."""


def _heads(doc: Document, group: list[Candidate], person: Candidate) -> bool:
    """Such as "by the head of the regional administration, Ivan X": a name right behind office and body."""
    role = any(c.rank == ROLE_RANK and person.first - c.first <= OFFICE_REACH for c in group)
    between = doc.tokens[group[-1].last + 1 : person.first]
    given = all(doc.text[t.start].isupper() for t in between[1:])
    return role and bool(between) and between[0].word == "," and len(between) <= GIVEN_NAMES and given


OFFICE_REACH = 16
"""Words from an office to the name of who holds it, at most."""
GIVEN_NAMES = 3
"""A comma and the given names before a surname, at most."""


def _apposed(doc: Document, before: list[Candidate], mark: Mark) -> Candidate | None:
    """Such as "Kanashevych, head of the administration, said"."""
    if doc.language != "en" or doc.tokens[mark.first - 1].word != ",":
        return None
    rows = [c for c in before if c.rank < ROLE_RANK and doc.tokens[c.last + 1].word == ","]
    known = rows and doc.tokens[mark.first - 2].word not in BEFORE_TAG
    return min(rows, key=lambda c: c.rank) if known else None


def _headed_by(doc: Document, sentence: Sentence, before: list[Candidate]) -> list[Candidate]:
    """Up to the name or body that heads the sentence before an inserted phrase, where there is one."""
    heads = [
        c
        for c in before
        if doc.tokens[c.last + 1].word in INSERTING
        and (c.rank == 0 or (c.rank < GROUP_RANK and c.first - sentence.first <= _head(doc, c)))
    ]
    return [c for c in before if c.first <= heads[-1].first] if heads and before[-1].rank else before


def _order(
    doc: Document, before: list[Candidate], after: list[Candidate], *, turned: bool, by: bool, opens: bool
) -> tuple[list[Candidate], ...]:
    """Where the subject is looked for, first and last."""
    if by:
        return (after,)
    if doc.language == "en":
        return (after, before) if opens or (turned and after) else (before,)
    return (after, before) if turned else (before, after)


def _held_to(doc: Document, mark: Mark) -> bool:
    """Such as "100 soldiers believed to remain", but not "reported to the minister"."""
    if doc.tokens[mark.first].word not in HELD or mark.last + 2 >= len(doc.tokens):
        return False
    to, verb = doc.tokens[mark.last + 1 : mark.last + 3]
    return to.word == "to" and doc.text[verb.start].islower() and verb.word not in HEARERS


_HEARERS = "the a an his her its their our reporters journalists us me him them it lawmakers parliament"
HEARERS = frozenset(_HEARERS.split())
HELD = frozenset({"believed", "thought", "said", "reported", "estimated", "alleged", "assessed", "rumored"})
"""Participles before "to", of whom something is held: "100 soldiers believed to remain"."""
HEARD = frozenset({"informed", "told", "warned", "asked"})
SHOWN = frozenset({"underscored", "underlined", "highlighted", "reflected"})
"""Participles that of a thing say what it shows: "the success was underscored by a visit"."""
BE = frozenset({"was", "were", "been", "be", "is", "are"})


def _hears(doc: Document, mark: Mark) -> bool:
    """Such as "Putin was informed that", "it is indicated": who is told something does not say it."""
    before = doc.words(mark.first - 3, mark.first - 1)
    if doc.language == "en" and _held_to(doc, mark):
        return True
    if doc.tokens[mark.first].word in SHOWN and BE & set(before[-2:]):
        return True
    if doc.language != "en" or not BE & set(before[-2:]):
        return False
    return doc.folded[mark.start : mark.end].split()[0] in HEARD or before[-2:-1] in (["it"], ["as"])


GROUP_RANK = RANK[GROUP]
HEAD, HEAD_OF_DASH = 3, 8
"""Words before a body that heads its sentence, at most: "Ukraine's 10th army corps, in a post, said"."""


def _head(doc: Document, candidate: Candidate) -> int:
    """How far from its beginning a body may head a sentence: more where a dash leads to what is inserted."""
    return HEAD if doc.tokens[candidate.last + 1].word == "," else HEAD_OF_DASH


ABOUT = frozenset({"о", "об", "обо", "про"})


def _counted(doc: Document, candidate: Candidate) -> bool:
    """Such as "said small groups of Russian soldiers had been seen": whom it is said of."""
    if doc.language != "en" or candidate.rank < GROUP_RANK:
        return False
    before = doc.words(candidate.first - 4, candidate.first - 1)
    return "of" in before[-2:] and not ONE & set(before)


ONE = frozenset({"one", "some", "several", "many", "members", "both", "another"})
"""Who may speak out of a group."""


def _topic(doc: Document, mark: Mark, candidate: Candidate) -> bool:
    """Such as ВСУ in "доложило об отражении атак ВСУ": what is told about does not tell it."""
    between = doc.words(mark.last + 1, candidate.first - 1)
    return candidate.rank > 0 and len(between) > 1 and between[0] in ABOUT


def _after_speech(doc: Document, token: int) -> bool:
    """Whether what stands before a word of saying may end a quotation: a mark that closes a name does not."""
    word = doc.tokens[token].word
    if word in {"”", "»", '"'} and token > 0:
        last = doc.tokens[token - 1]
        return quotes.inside(doc, last.start, last.end) is not None or last.word in {",", "?", "!", "…"}
    return word in BEFORE_TAG


IMPERSONAL = frozenset(
    {
        "йдеться",
        "ідеться",
        "сказано",
        "мовиться",
        "говорится",
        "повідомлено",
        "зазначається",
        "наголошено",
        "зазначено",
        "вказано",
        "указано",
        "отмечено",
        "отмечается",
        "подчеркивается",
        "указывается",
        "сообщается",
        "уточняется",
        "підкреслюється",
        "вказується",
        "повідомляється",
        "уточнюється",
        "наголошується",
    }
)


def _other_say(doc: Document, sentence: Sentence, low: int, high: int) -> bool:
    return any(
        low < m.first < high
        and not is_noun(doc, sentence, m)
        and not (doc.language == "en" and _held_to(doc, m))
        for m in sentence.marks("SAY")
    )


DETERMINERS = frozenset(
    {
        "a",
        "an",
        "the",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "this",
        "these",
        "no",
        "any",
        "every",
        "such",
    }
    | {"russian", "ukrainian", "latest", "late", "new"}
)


def is_noun(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "Zelensky's remarks", "in a post": a noun that looks like the verb."""
    if doc.language != "en" or mark.first == sentence.first:
        return False
    before = doc.tokens[mark.first - 1].word
    if before.endswith(("'s", "s'")) or doc.words(mark.first - 1, mark.first) == ["united", "states"]:
        return True
    word = doc.folded[mark.start : mark.end]
    if word == "state" and set(doc.words(mark.last + 1, mark.last + 1)) & OF_THE_STATE:
        return True
    if word in {"claims", "reports"} and doc.words(mark.last + 1, mark.last + 1) == ["of"]:
        return True
    return before in DETERMINERS and not word.endswith(("ed", "said", "told", "wrote", "ing"))


OF_THE_STATE = frozenset(
    {"administration", "television", "tv", "media", "news", "agency", "emergency", "broadcaster", "border"}
)
"""Nouns before which "state" is no verb."""


def _stopped(doc: Document, low: int, high: int) -> bool:
    return high - low > 1 and bool({",", ";", ":", "–"} & set(doc.words(low + 1, high - 1)))


_TURNS = "but while whereas although though але однак проте а но однако тоді тогда зато хоча хотя "
TURNS = frozenset(_TURNS.split())


def turned(doc: Document, sentence: Sentence) -> bool:
    """Whether what a sentence gives a source for comes only after "while" or "but"."""
    says = sentence.marks("SAY", "ACCORDING")
    opening = [c for c in sentence.clauses if c.first > sentence.first and says and c.end <= says[0].end]
    last = [c for c in sentence.clauses if says and c.first <= says[0].first <= c.last]
    return any(doc.tokens[c.first].word in TURNS for c in [*opening, *last] if c.first > sentence.first)


def source_line(doc: Document, sentence: Sentence) -> bool:
    """Such as "Source: …", "Джерело: …" at the head of a sentence."""
    heads = sentence.marks("SOURCE_HEAD")
    return (
        bool(heads)
        and heads[0].first == sentence.first
        and ":" in doc.words(heads[0].last + 1, heads[0].last + 1)
    )


def points_back(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence names the source of what stands before it: "Про це повідомив …"."""
    anywhere = doc.language == "en"
    relayed = doc.tokens[sentence.first].word in {"як", "как"}
    reach = RELAYED if relayed else 1
    return source_line(doc, sentence) or any(
        anywhere or m.first - sentence.first <= reach for m in sentence.marks("POINTS_BACK")
    )


RELAYED = 6
"""Words of "Як передає X, про це …", at most."""
