"""Who makes a claim (FACTS rules 11 and 12)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kupmon.facts import document, quotes
from kupmon.facts.cast import by_body, by_pronoun, by_role, one_of_them, role_marks, some_unit, unit_marks
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.voices import AGENCY, BODY, GROUP, PERSON, UNIT, Voice, voices
from kupmon.model import Attribution

RANK = {PERSON: 0, BODY: 1, UNIT: 2, GROUP: 3, AGENCY: 4}


@dataclass(frozen=True, slots=True)
class Source:
    """Who is given as the source of a sentence, and where in it."""

    voice: Voice
    start: int
    end: int
    spoken: bool = True
    """False for a claim that somebody else mentions ("слова Герасимова")."""


def speaker_at(doc: Document, clause: Clause, *, own: bool = False) -> Attribution | None:
    """Who makes a claim that stands in this clause; `None`: the outlet itself.

    The source given in the clause, else the nearest one in its sentence, else the one that still covers it:
    a source covers the sentences after it until another one, or the outlet's own context, takes over; one that
    points back ("про це повідомив …") covers those before it as well. With `own`, claims that a speaker only
    mentions ("rejected the ministry's report") are passed over.
    """
    sentence = doc.sentences[clause.sentence]
    speech = quotes.inside(doc, *_core(doc, clause))
    if speech is not None:
        voice = speaker_of(doc, speech)
        return as_attribution(voice) if voice is not None else None
    here = [s for s in sources(doc, sentence) if not _behind(doc, clause, s) and (s.spoken or not own)]
    if here:
        inside = [s for s in here if clause.start <= s.start < clause.end]
        rows = inside or here
        middle = (clause.start + clause.end) / 2
        best = min(rows, key=lambda s: (RANK[s.voice.rank] == RANK[AGENCY], abs(s.start - middle)))
        return as_attribution(best.voice)
    voice = covering(doc)[sentence.sentence]
    return as_attribution(voice) if voice is not None else None


TURNS = frozenset(
    "but while whereas although though але однак проте а но однако тоді тогда зато хоча хотя".split()
)


def _behind(doc: Document, clause: Clause, source: Source) -> bool:
    """A source that comes only after "but" or "while" does not cover what stands before it."""
    sentence = doc.sentences[clause.sentence]
    begin = min(source.start, source.voice.start)
    if clause.end > begin or source.voice.start > source.end:
        return False
    opening = [c for c in sentence.clauses if clause.end <= c.start <= begin]
    turned = any(doc.tokens[c.first].word in TURNS for c in opening)
    return turned or doc.tokens[clause.first].word in TURNS


def _core(doc: Document, clause: Clause) -> tuple[int, int]:
    """A clause without quotation marks and stops at its edges."""
    words = [t for t in doc.tokens[clause.first : clause.last + 1] if t.word[0].isalnum()]
    return (words[0].start, words[-1].end) if words else (clause.start, clause.end)


def speaker_of(doc: Document, speech: quotes.Speech) -> Voice | None:
    """Who speaks: the source in the quotation's paragraph nearest to its end, then to its beginning."""
    touched = {s.sentence for s in quotes.sentences_of(doc, speech)}
    paragraph = doc.of_paragraph(speech.paragraph)
    rows = [s for sentence in paragraph for s in sources(doc, sentence) if s.voice.rank != AGENCY]
    after = [s for s in rows if s.start >= speech.end and doc.sentence_at(s.start).sentence in touched]
    if after:
        return min(after, key=lambda s: s.start).voice
    before = [s for s in rows if s.end <= speech.start]
    if before:
        return max(before, key=lambda s: s.end).voice
    later = [s for s in rows if s.start >= speech.end]
    return min(later, key=lambda s: s.start).voice if later else None


def as_attribution(voice: Voice) -> Attribution | None:
    """A speaker as the claimant of a fact; relaying agencies are passed over."""
    return None if voice.rank == AGENCY else Attribution(voice.name, voice.side)


def sources(doc: Document, sentence: Sentence) -> tuple[Source, ...]:
    """The sources a sentence itself gives, each once, worked out once."""
    table = doc.notes.setdefault("sources", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        table[sentence.sentence] = ()
        table[sentence.sentence] = tuple(_sources(doc, sentence))
    found: tuple[Source, ...] = table[sentence.sentence]
    return found


def _sources(doc: Document, sentence: Sentence) -> list[Source]:
    who = tuple(
        v
        for v in voices(doc, sentence)
        if quotes.inside(doc, v.start, v.end) is None and not is_outlet(doc, v)
    )
    found: list[Source] = []
    for mark in _outside(doc, sentence, "ACCORDING"):
        voice = _told_by(doc, sentence, who, mark)
        if voice is not None:
            found.append(Source(voice, mark.start, max(mark.end, voice.end)))
    for mark in _outside(doc, sentence, "SAY"):
        if _possessive(doc, sentence, mark):
            continue
        voice = _of_main_verb(doc, found, mark) or _subject(doc, sentence, who, mark)
        if voice is not None:
            found.append(Source(voice, mark.start, mark.end))
    found = _innermost(doc, found)
    found += _mapped(doc, sentence, who)
    found += _possessed(doc, sentence, who)
    found += _headed(doc, sentence, who)
    return sorted(found, key=lambda s: s.start)


def _of_main_verb(doc: Document, found: list[Source], mark: Mark) -> Voice | None:
    """ "…, the commander said, adding that …": a participle after a comma has the subject of the verb before it."""
    word = doc.folded[mark.start : mark.end].split()[0]
    if not word.endswith(PARTICIPLES[doc.language]) or doc.tokens[mark.first - 1].word != ",":
        return None
    before = [s for s in found if s.end <= mark.start]
    return max(before, key=lambda s: s.end).voice if before else None


PARTICIPLES = {
    "en": ("ing",),
    "uk": ("ючи", "авши", "ивши", "івши"),
    "ru": ("ая", "яя", "ив", "ав", "вив", "тив"),
}
CITING = ("citing", "quoting", "ссылк", "посилан", "посилаючись", "ссылаясь")


def _innermost(doc: Document, found: list[Source]) -> list[Source]:
    """Of "the ministry said, citing the commander", the commander alone."""
    cited = [
        s for s in found
        if s.voice.rank != AGENCY and any(c in doc.folded[s.start : s.end] for c in CITING)
    ]  # fmt: skip
    if not cited:
        return found
    return [s for s in found if s in cited or s.voice.rank == PERSON or s.start > cited[0].start]


def _possessive(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """ "Zelensky's remarks": a noun that looks like the verb."""
    if doc.language != "en" or mark.first == sentence.first:
        return False
    return doc.tokens[mark.first - 1].word.endswith(("'s", "s'"))


def _mapped(doc: Document, sentence: Sentence, who: tuple[Voice, ...]) -> list[Source]:
    """A mapping project that opens a sentence as its subject claims what the map shows: "DeepState marks …"."""
    return [
        Source(v, v.start, v.end) for v in who
        if v.name in {"DeepState", "ISW"} and v.first - sentence.first <= 5 and not sentence.has("ACCORDING")  # noqa: PLR2004
    ]  # fmt: skip


def is_outlet(doc: Document, voice: Voice) -> bool:
    """Whether a voice is the outlet itself."""
    return (
        voice.rank == AGENCY and bool(doc.source.outlet) and voice.name.lower() in doc.source.outlet.lower()
    )


def _outside(doc: Document, sentence: Sentence, concept: str) -> list[Mark]:
    """Marks that are the outlet's words, not those of somebody quoted."""
    return [m for m in sentence.marks(concept) if quotes.inside(doc, m.start, m.end) is None]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A noun phrase that may be the subject of a word of saying."""

    first: int
    last: int
    rank: int
    """0 person, 1 body, 2 unit, 3 group, 4 agency, 5 role, 6 reference to a body, 7 pronoun."""
    voice: Voice | None
    mark: Mark | None


ROLE_RANK, BODY_RANK, PRONOUN_RANK = 5, 6, 7


def _candidates(
    doc: Document, sentence: Sentence, who: tuple[Voice, ...], *, subject: bool
) -> list[Candidate]:
    rows = [
        Candidate(v.first, v.last, RANK[v.rank], v, None)
        for v in who
        if not subject or _may_speak(doc, sentence, v)
    ]
    taken = {index for v in who for index in range(v.first, v.last + 1)}
    for rank, marks in (
        (ROLE_RANK, role_marks(sentence)),
        (BODY_RANK, sentence.marks(*[c for c in sentence.by_concept if c.startswith("BODYREF/")])),
        (BODY_RANK, unit_marks(sentence)),
        (PRONOUN_RANK, sentence.marks("PRONOUN", "PRONOUN_SHE")),
    ):
        for mark in marks:
            if rank == ROLE_RANK and _names_body(doc, sentence, mark):
                continue
            free = mark.first not in taken and quotes.inside(doc, mark.start, mark.end) is None
            bare = mark.concept.startswith("UNIT_WORD/")
            if free and (not subject or (rank != ROLE_RANK and not bare) or mark.is_case("n")):
                rows.append(Candidate(mark.first, mark.last, rank, None, mark))
    return sorted(rows, key=lambda c: c.first)


def _may_speak(doc: Document, sentence: Sentence, voice: Voice) -> bool:
    """A form that can be a subject: not the unit of a commander; but the corps behind "командування"."""
    if voice.rank == UNIT and any(0 < voice.first - m.last <= 3 for m in role_marks(sentence)):  # noqa: PLR2004
        return False
    if (
        voice.rank in {BODY, UNIT}
        and "l" in voice.flags
        and {"в", "у"} & set(_words_before(doc, sentence, voice.first))
    ):
        return True
    if any(0 < voice.first - m.last <= 3 for m in sentence.marks("REPORT", "BODYREF")):  # noqa: PLR2004 - "у зведенні Генштабу"
        return True
    return voice.may_speak() or any(0 < voice.first - m.last <= 5 for m in sentence.marks("OFFICE"))  # noqa: PLR2004


def _names_body(doc: Document, sentence: Sentence, role: Mark) -> bool:
    """ "Автор каналу", "аналітики" where a mapping project was named: a body rather than a person."""
    for concept in ("BODYREF/channel", "BODYREF/map"):
        for mark in sentence.marks(concept):
            covered = mark.first <= role.first <= mark.last
            if covered and (concept == "BODYREF/channel" or by_body(doc, mark, []) is not None):
                return True
    return False


def _words_before(doc: Document, sentence: Sentence, token: int) -> list[str]:
    return doc.words(max(sentence.first, token - 2), token - 1)


def _resolved(doc: Document, sentence: Sentence, candidate: Candidate) -> Voice | None:
    if candidate.voice is not None or candidate.mark is None:
        return candidate.voice
    if candidate.rank == ROLE_RANK:
        return by_role(doc, sentence, candidate.mark)
    if candidate.rank == BODY_RANK:
        reference = candidate.mark
        if reference.concept.startswith("UNIT_WORD/"):
            reference = replace(reference, concept="BODYREF/corps")
        known = by_body(doc, reference, spoken_before(doc, sentence))
        return known or some_unit(doc, sentence, candidate.mark) or last_source(doc, sentence)
    return by_pronoun(doc, candidate.mark, spoken_before(doc, sentence))


def _told_by(doc: Document, sentence: Sentence, who: tuple[Voice, ...], mark: Mark) -> Voice | None:
    """ "За словами X", "according to X": the best of what follows closely."""
    close = doc.words(mark.last + 1, min(mark.last + 12, sentence.last))
    reach = mark.last + (close.index(",") if "," in close else len(close))
    rows = [c for c in _candidates(doc, sentence, who, subject=False) if mark.last < c.first <= reach]
    if not rows or (rows[0].first - mark.last > 4 and rows[0].rank > ROLE_RANK):  # noqa: PLR2004
        return None
    return _resolved(doc, sentence, _best(doc, rows, rows[0]))


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
        )  # noqa: PLR2004
        if row is not nearest and close and not _parted(doc, row, nearest):
            group.append(row)
    best = min(group, key=lambda c: (c.rank, abs(c.first - nearest.first)))
    if best.rank == 0:
        return best
    called = [
        c for c in rows
        if c.rank == 0 and 0 < c.first - nearest.last <= 16 and _called(doc, c)  # noqa: PLR2004
    ]  # fmt: skip
    if called:
        return called[0]
    role = next((c for c in group if c.rank == ROLE_RANK and c.mark is not None), None)
    office = role is not None and role.mark is not None and role.mark.concept.partition("/")[2] in OFFICES
    if role is not None and best.rank < ROLE_RANK and role.mark is not None and office:
        person = by_role(doc, doc.sentence_at(role.mark.start), role.mark)
        if person.rank == PERSON:
            return Candidate(role.first, role.last, 0, person, None)
    return best


OFFICES = frozenset({"head", "spokesman", "commander", "president", "minister", "prosecutor"})
"""Roles that one person of a body has."""


def _called(doc: Document, candidate: Candidate) -> bool:
    """ "With the call sign Fox", "a former teacher called Halyna"."""
    sentence = doc.sentence_at(doc.tokens[candidate.first].start)
    return any(0 < candidate.first - m.last <= 2 for m in sentence.marks("NAMED"))  # noqa: PLR2004


def _parted(doc: Document, one: Candidate, two: Candidate) -> bool:
    """Whether another statement stands between two phrases."""
    low, high = min(one.last, two.last) + 1, max(one.first, two.first) - 1
    return any(word in {";", ".", ":", "–"} for word in doc.words(low, high)) if low <= high else False


NEAR_AFTER = 3
"""Words between a word of saying in mid-clause and a subject behind it, at most."""
BEFORE_TAG = frozenset({",", "”", "»", '"', "–", "-", "?", "!", "…", "(", ":"})


def _subject(doc: Document, sentence: Sentence, who: tuple[Voice, ...], mark: Mark) -> Voice | None:
    """Who does the saying."""
    rows = _candidates(doc, sentence, who, subject=True)
    before = [
        c for c in rows if 0 < mark.first - c.last <= 14 and not _other_say(sentence, c.last, mark.first)
    ]  # noqa: PLR2004
    after = [c for c in rows if 0 < c.first - mark.last <= 14 and not _stopped(doc, mark.last, c.first)]  # noqa: PLR2004
    opens = mark.first == sentence.first or doc.tokens[mark.first - 1].word in BEFORE_TAG
    impersonal = doc.language != "en" and doc.tokens[mark.first].word in IMPERSONAL
    if doc.language == "en" and opens and before and doc.tokens[mark.first - 1].word == ",":
        apposed = [c for c in before if c.rank < ROLE_RANK and doc.tokens[c.last + 1].word == ","]
        if apposed and doc.tokens[mark.first - 2].word not in BEFORE_TAG:
            return _resolved(doc, sentence, min(apposed, key=lambda c: c.rank))
    heads = [c for c in before if c.rank == 0 and doc.tokens[c.last + 1].word == ","]
    if heads and before[-1].rank:
        before = [c for c in before if c.first <= heads[-1].first]
    turned = doc.language != "en" and after and _points_back(doc, sentence)
    order = (after, before) if opens or impersonal or turned else (before, after)
    if doc.language == "en" and doc.words(mark.last + 1, mark.last + 1) == ["by"]:
        order = (after,)  # type: ignore[assignment]
    elif doc.language == "en" and not opens:
        order = (before,)  # type: ignore[assignment]
    if any(abs(m.first - mark.last) <= 2 for m in sentence.marks("ONE_OF_THEM")):  # noqa: PLR2004
        return one_of_them(doc, sentence) or last_source(doc, sentence)
    for side in order:
        if (
            side is after
            and not (opens or impersonal or turned)
            and side
            and side[0].first - mark.last > NEAR_AFTER
        ):
            continue
        if side:
            nearest = side[0] if side is after else side[-1]
            gap = nearest.first - mark.last if side is after else mark.first - nearest.last
            named = side + [c for c in rows if c not in side and c.rank == 0 and _called(doc, c)]
            return _resolved(doc, sentence, _best(doc, named, nearest, gap))
    return last_source(doc, sentence) if opens and mark.first != sentence.first else None


IMPERSONAL = frozenset(
    {"йдеться", "ідеться", "сказано", "мовиться", "говорится", "повідомлено", "зазначається", "наголошено"}
)


def _other_say(sentence: Sentence, low: int, high: int) -> bool:
    return any(low < m.first < high for m in sentence.marks("SAY"))


def _stopped(doc: Document, low: int, high: int) -> bool:
    return (
        any(word in {",", ";", ".", ":", "–"} for word in doc.words(low + 1, high - 1))
        if low + 1 <= high - 1
        else False
    )


def _possessed(doc: Document, sentence: Sentence, who: tuple[Voice, ...]) -> list[Source]:
    """ "The ministry's report that …", "слова Герасимова про …"."""
    found: list[Source] = []
    for mark in _outside(doc, sentence, "CLAIM_NOUN"):
        owners = [v for v in who if _owns(doc, v, mark)]
        if owners:
            found.append(Source(min(owners, key=lambda v: RANK[v.rank]), mark.start, mark.end, spoken=False))
    return found


def _owns(doc: Document, voice: Voice, claim: Mark) -> bool:
    if doc.language == "en":
        return 0 < claim.first - voice.last <= 2 and doc.folded[voice.end - 2 : voice.end] in {"'s", "s'"}  # noqa: PLR2004
    return 0 < voice.first - claim.last <= 6 and "g" in (voice.flags or "g")  # noqa: PLR2004


def _headed(doc: Document, sentence: Sentence, who: tuple[Voice, ...]) -> list[Source]:
    """ "Генштаб: …", "Source: General Staff …", "(ОВА)", "– Syniehubov" at the end."""
    role = _role_head(doc, sentence)
    if role is not None:
        return [role]
    found: list[Source] = []
    for voice in who:
        owner = {i for m in sentence.marks("SIDE_RU", "SIDE_UA") for i in range(m.first, m.last + 1)}
        end = next((i for i in range(voice.last + 1, sentence.last + 1) if i not in owner), sentence.last + 1)
        after = doc.words(end, end) if end <= sentence.last else []
        before = doc.words(voice.first - 1, voice.first - 1) if voice.first > sentence.first else []
        opens = voice.first - sentence.first <= 10  # noqa: PLR2004
        told = any(m.first < voice.first for m in sentence.marks("SAY", "ACCORDING"))
        if (opens and not told and after and after[0] == ":") or _source_line(doc, sentence):
            found.append(Source(voice, voice.start, voice.end))
        elif before and before[0] in {"(", "–", "|"} and _closes(doc, sentence, end, after):
            found.append(Source(voice, voice.start, voice.end))
    return found


def _closes(doc: Document, sentence: Sentence, end: int, after: list[str]) -> bool:
    """Whether a name in brackets or behind a dash ends its sentence: "(ОВА)." and not "(ВСУ) в районе"."""
    if not after or after[0] == ".":
        return True
    return after[0] == ")" and not any(word[0].isalnum() for word in doc.words(end + 1, sentence.last))


def _role_head(doc: Document, sentence: Sentence) -> Source | None:
    """ "Пленный россиянин на видео: «…»": a role that opens the sentence, a colon, and a quotation."""
    if sentence.last - sentence.first < 3:  # noqa: PLR2004
        return None
    words = doc.words(sentence.first, min(sentence.first + 14, sentence.last))
    if ":" not in words[:-1] or words[words.index(":") + 1] not in {"«", "“", '"', "„"}:
        return None
    roles = [m for m in role_marks(sentence) if m.first - sentence.first <= 2]  # noqa: PLR2004
    if not roles or sentence.has("SAY"):
        return None
    return Source(by_role(doc, sentence, roles[0]), roles[0].start, roles[0].end)


def _source_line(doc: Document, sentence: Sentence) -> bool:
    """ "Source: …", "Джерело: …" at the head of a sentence."""
    heads = sentence.marks("SOURCE_HEAD")
    return (
        bool(heads)
        and heads[0].first == sentence.first
        and ":" in doc.words(heads[0].last + 1, heads[0].last + 1)
    )


def spoken_before(doc: Document, sentence: Sentence, reach: int = 40) -> list[Voice]:
    """Sources of the sentences before, the latest last."""
    rows: list[Voice] = []
    for earlier in doc.sentences[max(0, sentence.sentence - reach) : sentence.sentence]:
        rows += [s.voice for s in sources(doc, earlier) if s.spoken]
    return rows


def last_source(doc: Document, sentence: Sentence) -> Voice | None:
    """The last source before a sentence."""
    rows = spoken_before(doc, sentence)
    return rows[-1] if rows else None


def covering(doc: Document) -> tuple[Voice | None, ...]:
    """By sentence: the source that still covers it, where it gives none itself."""
    known = doc.notes.get("covering")
    if not isinstance(known, tuple):
        known = doc.notes["covering"] = _covering(doc)
    return known


def _covering(doc: Document) -> tuple[Voice | None, ...]:
    result: list[Voice | None] = []
    current: Voice | None = None
    answers = _interview(doc)
    entries = _digest(doc)
    for index, sentence in enumerate(doc.sentences):
        if sentence.paragraph in answers and answers[sentence.paragraph] is not None:
            result.append(answers[sentence.paragraph])
            continue
        speakers = [s.voice for s in sources(doc, sentence) if s.voice.rank != AGENCY and s.spoken]
        opens = index == 0 or doc.sentences[index - 1].paragraph != sentence.paragraph
        if (sentence.has("RECAP") and sentence.marks("RECAP")[0].first - sentence.first <= 1) or (
            opens and sentence.paragraph in entries
        ):
            current = None
        if speakers:
            keeps = current is not None and speakers[-1].rank == GROUP and current.rank in {PERSON, BODY}
            following = current if keeps else speakers[-1]
            current = speakers[-1]
            if _points_back(doc, sentence):
                _fill_back(result, current)
            else:
                _fill_paragraph(doc, sentence, result, speakers[0])
            result.append(current)
            current = following
            continue
        result.append(current)
    return tuple(result)


def _digest(doc: Document) -> frozenset[int]:
    """Paragraphs of a digest, each an entry of its own: they open with a clock time or a picture sign."""
    timed = {n for n, part in enumerate(doc.paragraphs) if CLOCK.match(doc.text, part.start)}
    signs = {
        n: doc.text[part.start]
        for n, part in enumerate(doc.paragraphs)
        if ord(doc.text[part.start]) > PICTURES
    }
    entries = timed if len(timed) > 2 else frozenset()  # noqa: PLR2004
    return frozenset(entries) | (frozenset(signs) if len(set(signs.values())) > 2 else frozenset())  # noqa: PLR2004


CLOCK = re.compile(r"\d{1,2}[:.]\d{2}\b")
PICTURES = 0x1F000
"""First code point of the emoji; bullets and arrows lie below."""


def _interview(doc: Document) -> dict[int, Voice | None]:
    """In an interview printed with dashes: by paragraph of an answer, the one who is asked."""
    dashed = [n for n, part in enumerate(doc.paragraphs) if doc.folded[part.start] in "–-"]
    questions = {
        n
        for n in dashed
        if doc.folded[doc.paragraphs[n].start : doc.paragraphs[n].end].rstrip().endswith("?")
    }
    if len(dashed) < 4 or len(questions) < 2:  # noqa: PLR2004
        return {}
    early = [v for s in doc.sentences if s.paragraph < dashed[0] for v in voices(doc, s) if v.rank == PERSON]
    asked = early[-1] if early else titled_person(doc)
    return {n: asked for n in dashed if n not in questions}


def titled_person(doc: Document) -> Voice | None:
    """The person a title names as speaking: "Беседін: «…»"."""
    title = doc.source.title
    if not title:
        return None
    head = document.build(replace(doc.source, text=title, title=""))
    return next((v for s in head.sentences for v in voices(head, s) if v.rank == PERSON), None)


def _fill_paragraph(doc: Document, sentence: Sentence, result: list[Voice | None], voice: Voice) -> None:
    """A source at a paragraph's end covers the sentences that open the paragraph without one."""
    opening = [s for s in doc.of_paragraph(sentence.paragraph) if s.sentence < sentence.sentence]
    if opening and not any(sources(doc, s) for s in opening):
        for earlier in opening:
            result[earlier.sentence] = voice


def _points_back(doc: Document, sentence: Sentence) -> bool:
    return _source_line(doc, sentence) or any(
        m.first - sentence.first <= 1 for m in sentence.marks("POINTS_BACK")
    )


def _fill_back(result: list[Voice | None], voice: Voice) -> None:
    for index in range(len(result) - 1, -1, -1):
        if result[index] is not None:
            break
        result[index] = voice
