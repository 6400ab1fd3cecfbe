"""The sources a sentence itself gives for what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kupmon.facts import quotes
from kupmon.facts.bodies import OFFICIALS
from kupmon.facts.candidates import RANK
from kupmon.facts.cast import REACH, cast, named_before, role_marks, roles_of
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.press import in_marks, next_named, of_paper, only_seen, passed_on
from kupmon.facts.pronouns import by_pronoun
from kupmon.facts.roles import by_role
from kupmon.facts.romanize import romanize
from kupmon.facts.subjects import he_of, is_noun, points_back, source_line, subject, told_by
from kupmon.facts.voice import AGENCY, BODY, GROUP, PERSON, UNIT, Voice
from kupmon.facts.voices import romanized, voices
from kupmon.text import fold


@dataclass(frozen=True, slots=True)
class Source:
    """Who is given as the source of a sentence, and where in it."""

    voice: Voice
    start: int
    end: int
    spoken: bool = True
    """False for a claim that somebody else mentions ("слова Герасимова")."""


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
    if sentence.has("ASKED_FOR_COMMENT") or of_outlet(doc, sentence):
        return []
    who = tuple(
        v
        for v in voices(doc, sentence)
        if quotes.inside(doc, v.start, v.end) is None and not is_outlet(doc, v)
    )
    spoken = spoken_before(doc, sentence)
    found = _told(doc, sentence, who, spoken)
    him = _outside(doc, sentence, "ACCORDING_HIM")
    if any(m.first == sentence.first for m in him) and all(s.voice.rank == GROUP for s in found):
        found = []  # "According to him, the bloggers acknowledged …": he tells it
    for mark in him if not found else []:
        voice = he_of(doc, sentence, mark, spoken)
        if voice is not None:
            found.append(Source(voice, mark.start, mark.end))
    found = [_named(doc, sentence, s) for s in found]
    found = _without_relay(_innermost(doc, found))
    if points_back(doc, sentence) and any(s.voice.rank == PERSON and s.spoken for s in found):
        found = [s for s in found if s.voice.rank not in {BODY, UNIT}]  # "said by X, head of Y, Z writes"
    if not any(s.spoken for s in found):
        found += pointed(doc, sentence, who)
    found = [replace(s, spoken=False) if _temporal(doc, sentence, s) else s for s in found]
    found += _mapped(sentence, who)
    found += _possessed(doc, sentence, who)
    headed = _headed(doc, sentence, who)
    person = any(s.voice.rank == PERSON and s.spoken for s in found)
    found += [s for s in headed if not (person and s.voice.rank == BODY)]
    return sorted(found, key=lambda s: s.start)


def _named(doc: Document, sentence: Sentence, source: Source) -> Source:
    """A source by the name that the text has for it."""
    voice = _by_name(doc, _its_head(doc, sentence, source.voice))
    return source if voice is source.voice else replace(source, voice=voice)


def _told(doc: Document, sentence: Sentence, who: tuple[Voice, ...], spoken: list[Voice]) -> list[Source]:
    """Sources given by "according to", by what was made public and by a word of saying."""
    found: list[Source] = []
    for mark in _outside(doc, sentence, "ACCORDING"):
        voice = told_by(doc, sentence, who, mark, spoken)
        if voice is not None:
            found.append(Source(voice, mark.start, max(mark.end, voice.end)))
    for mark in _outside(doc, sentence, "MADE_PUBLIC"):
        public = next((v for v in who if v.first == mark.last + 1 and v.rank in MAKE_PUBLIC), None)
        if public is not None and (not public.flags or "i" in public.flags):
            found.append(Source(public, mark.start, public.end))
    for mark in _outside(doc, sentence, "SAY"):
        if is_noun(doc, sentence, mark) or any(v.first <= mark.first <= v.last for v in who):
            continue  # "the Regional State Administration"
        if of_paper(doc, sentence, mark) or (found and passed_on(doc, mark)):
            continue
        voice = _of_main_verb(doc, found, mark) or subject(doc, sentence, who, mark, spoken)
        if voice is not None and (only_seen(doc, mark) or (found and in_marks(doc, voice))):
            continue
        voice = next_named(voice, who) if voice is not None else None
        voice = _quoted_by(doc, sentence, mark, voice, spoken) or voice
        if voice is not None:
            found.append(Source(voice, mark.start, mark.end))
    return found


def _quoted_by(
    doc: Document, sentence: Sentence, mark: Mark, voice: Voice | None, spoken: list[Voice]
) -> Voice | None:
    """Whom an agency quotes: "процитировало его РИА Новости", "приводит ТАСС его слова", "quoted him"."""
    if voice is None or voice.rank != AGENCY or not spoken:
        return None
    pronouns = _outside(doc, sentence, "PRONOUN") or _outside(doc, sentence, "PRONOUN_SHE")
    near = [m for m in pronouns if 0 < m.first - mark.last <= NEAR_QUOTED]
    return by_pronoun(doc, near[0], spoken) if near else None


NEAR_QUOTED = 6
"""Words from an agency's word of saying to the pronoun of whom it quotes, at most."""


MAKE_PUBLIC = frozenset({BODY, UNIT, PERSON})
"""Who has something of their own to make public."""


def _its_head(doc: Document, sentence: Sentence, voice: Voice) -> Voice:
    """Such as "сообщили в пресс-центре группировки": a name replaces the office it heads."""
    office = any(0 < voice.first - m.last <= NEAR_OFFICE for m in sentence.marks("OFFICE"))
    if voice.rank != BODY or not (office or "dministration" in voice.name):
        return voice
    for member in cast(doc)[:REACH]:
        beside = voices(doc, doc.sentences[member.sentence])
        speaks_for = {"head", "spokesman"} & roles_of(doc, member.voice)
        same = any(v.name == voice.name for v in beside)
        theirs = same or (office and doc.sentences[member.sentence].has("OFFICE"))
        if member.voice.rank == PERSON and speaks_for and theirs:
            return member.voice
    return voice


def _by_name(doc: Document, voice: Voice) -> Voice:
    """Such as "Ukraine's military said … The General Staff wrote": one source, the body that is named."""
    if voice.name == OF_KHARKIV and "kharkiv" not in romanized(doc, voice):
        earlier = [v for v in named_before(doc, voice.start) if "Prosecutor" in v.name]
        return earlier[-1] if earlier and earlier[-1].name == GENERAL else voice
    if voice.name == ONE_BLOGGER:
        return _the_blogger(doc, voice)
    if voice.name not in MILITARY:
        return voice
    here = doc.sentence_at(voice.start).sentence
    near = (m for m in cast(doc)[:REACH] if abs(m.sentence - here) <= NEAR_NAME)
    staff = next((m.voice for m in near if m.voice.name == "General Staff"), None)
    return replace(voice, name=staff.name) if staff is not None else voice


def _the_blogger(doc: Document, voice: Voice) -> Voice:
    """Such as "сказал военкор" of somebody who spoke before and has that office, or none that is told."""
    if doc.language == "en" and "the" not in doc.words(voice.first - 2, voice.first - 1):
        return voice
    told = [v for v in spoken_before(doc, doc.sentence_at(voice.start)) if v.rank == PERSON]
    fitting = told and roles_of(doc, told[-1]) <= OF_BLOGGERS and told[-1].side == voice.side
    return replace(told[-1], start=voice.start, end=voice.end) if fitting else voice


ONE_BLOGGER, OF_BLOGGERS = "Russian milblogger", frozenset({"journalist", "blogger"})
OF_KHARKIV, GENERAL = "Kharkiv Prosecutor's Office", "Prosecutor General's Office"


MILITARY = frozenset({"Ukrainian military", "Ukrainian army"})
NEAR_NAME = 4
"""Sentences between a body told of in general and its name, at most."""
NEAR_OFFICE = 3
"""Words between a press service and the body it belongs to, at most."""
WHEN = frozenset({"when", "after", "before", "once", "коли", "когда", "після", "после"})


def _temporal(doc: Document, sentence: Sentence, source: Source) -> bool:
    """Such as "When Gerasimov informed Putin, …": told in passing, no source of the main clause."""
    clause = next((c for c in sentence.clauses if c.start <= source.start < c.end), None)
    if clause is None or source.start - clause.start > REACH_OF_WHEN:
        return False
    asked = doc.folded[source.start : source.end] in {"asked", "спитали", "спросили"}
    return doc.tokens[clause.first].word in WHEN and not asked


REACH_OF_WHEN = 80
"""Characters between "when" and its word of saying, at most."""


def pointed(doc: Document, sentence: Sentence, who: tuple[Voice, ...]) -> list[Source]:
    """Such as "Таку заяву зробив X", "X made the announcement": the one beside words that point back."""
    back = [m for m in sentence.marks("POINTS_BACK") if quotes.inside(doc, m.start, m.end) is None]
    if not back or not points_back(doc, sentence):
        return []
    rows = [v for v in who if v.may_speak() and v.rank in {PERSON, BODY, UNIT}]
    rows = [v for v in rows if v.first > back[0].last] or rows
    best = min(rows, key=lambda v: (RANK[v.rank], abs(v.first - back[0].last)), default=None)
    return [Source(best, back[0].start, back[0].end)] if best is not None else []


def _of_main_verb(doc: Document, found: list[Source], mark: Mark) -> Voice | None:
    """A participle after a comma has the subject of the verb before it: "…, he said, adding that …"."""
    word = doc.folded[mark.start : mark.end].split()[0]
    if (joined := _joined(doc, found, mark)) is not None:
        return joined
    inserted = [s for s in found if s.end <= mark.start and doc.folded[s.start : s.end].endswith("citing")]
    last = max((s for s in found if s.end <= mark.start), key=lambda s: s.end, default=None)
    if inserted and inserted[-1] is last and doc.tokens[mark.first - 1].word == ",":
        return inserted[-1].voice  # "The institute, citing footage, assessed that …"
    if not word.endswith(PARTICIPLES[doc.language]) or doc.tokens[mark.first - 1].word != ",":
        return None
    before = [s for s in found if s.end <= mark.start]
    if before or word not in TELLING:
        return max(before, key=lambda s: s.end).voice if before else None
    sentence = doc.sentence_at(mark.start)
    heads = [v for v in voices(doc, sentence) if v.rank in {PERSON, BODY} and v.first - sentence.first <= 1]
    return heads[0] if heads and heads[0].last < mark.first else None


TELLING = frozenset({"stating", "saying", "adding", "noting", "claiming", "insisting", "stressing"})
"""As in "Putin praised his troops, stating that …": said by who opens the sentence."""


def _joined(doc: Document, found: list[Source], mark: Mark) -> Voice | None:
    """The subject of the verb before a second one: "X added …, but stressed that", "quoted X as saying"."""
    before = [s for s in found if s.end <= mark.start and s.spoken]
    if before and doc.words(mark.first - 1, mark.first) == ["as", "saying"]:
        return max(before, key=lambda s: s.end).voice
    if not before or doc.tokens[mark.first - 1].word not in JOINING:
        return None
    behind = doc.words(mark.last + 1, mark.last + 2)
    onward = behind[:1] == ["that"] or behind in ([",", "що"], [",", "что"])
    return max(before, key=lambda s: s.end).voice if onward else None


JOINING = frozenset({"but", "and", "also", "але", "та", "і", "й", "но", "и"})
PARTICIPLES = {
    "en": ("ing",),
    "uk": ("ючи", "авши", "ивши", "івши"),
    "ru": ("ая", "яя", "ив", "ав", "вив", "тив"),
}

CITING = (
    "citing",
    "quoting",
    "cited ",
    "cites ",
    "reference to",
    "referring to",
    "ссылк",
    "посилан",
    "посилаючись",
    "ссылаясь",
)


def _innermost(doc: Document, found: list[Source]) -> list[Source]:
    """Of "the ministry said, citing the commander", the commander alone."""
    cited = [
        s for s in found
        if s.voice.rank != AGENCY and any(c in doc.folded[s.start : s.end] for c in CITING)
    ]  # fmt: skip
    named = [s for s in found if s.voice.rank in {PERSON, BODY}]
    found = [s for s in found if s.voice.name != OFFICIALS or not any(n.spoken for n in named)]
    if named and all(s.voice.rank == GROUP for s in cited):
        unnamed = {s.voice.name for s in cited}
        return [s for s in found if s.voice.name not in unnamed]
    if not cited:
        return found
    return [s for s in found if s in cited or s.voice.rank == PERSON or s.start > cited[0].start]


def _without_relay(found: list[Source]) -> list[Source]:
    """Without the journalist who passes on what somebody named says: "заявил X, передаёт корреспондент"."""
    if not any(s.spoken and s.voice.rank in {PERSON, BODY, UNIT} for s in found):
        return found
    return [s for s in found if not (s.voice.rank == GROUP and "journalist" in s.voice.name)]


def _mapped(sentence: Sentence, who: tuple[Voice, ...]) -> list[Source]:
    """A mapping project that opens a sentence claims what its map shows: "DeepState marks …"."""
    return [
        Source(v, v.start, v.end) for v in who
        if v.name in {"DeepState", "ISW"} and v.first - sentence.first <= 8 and not sentence.has("ACCORDING")
    ]  # fmt: skip


def is_outlet(doc: Document, voice: Voice) -> bool:
    """Whether a voice is the outlet itself."""
    if voice.rank in {AGENCY, BODY}:
        return re.search(rf"\b{re.escape(voice.name)}\b", doc.source.outlet, re.IGNORECASE) is not None
    name = voice.name.lower() if voice.rank == PERSON else ""
    return len(name) > 4 and name == romanize(doc.source.outlet, doc.language).lower()


def of_outlet(doc: Document, sentence: Sentence) -> bool:
    """Such as "Як повідомляв «Апостроф», …" in that outlet: what it has told before."""
    if doc.tokens[sentence.first].word not in {"як", "как", "as"} or points_back(doc, sentence):
        return False
    if len([m for m in sentence.marks("SAY") if m.is_case("vp")]) > 1:
        return False  # "Як повідомляє «Апостроф», речник заявив, що …"
    outlet = fold(doc.source.outlet)
    return len(outlet) > 2 and outlet in doc.folded[sentence.start : sentence.start + OUTLET_REACH]


OUTLET_REACH = 60
"""Characters in which an outlet names itself, at most."""


def _outside(doc: Document, sentence: Sentence, concept: str) -> list[Mark]:
    """Marks that are the outlet's words, not those of somebody quoted."""
    return [m for m in sentence.marks(concept) if quotes.inside(doc, m.start, m.end) is None]


def _possessed(doc: Document, sentence: Sentence, who: tuple[Voice, ...]) -> list[Source]:
    """Such as "The ministry's report that …", "слова Герасимова про …"."""
    found: list[Source] = []
    for mark in _outside(doc, sentence, "CLAIM_NOUN"):
        owners = [v for v in who if _owns(doc, v, mark)]
        if owners:
            found.append(Source(min(owners, key=lambda v: RANK[v.rank]), mark.start, mark.end, spoken=False))
    return found


def _owns(doc: Document, voice: Voice, claim: Mark) -> bool:
    if doc.language == "en":
        close = voice.rank in {BODY, GROUP} and claim.first == voice.last + 1
        return close or (
            0 < claim.first - voice.last <= 2 and doc.folded[voice.end - 2 : voice.end] in {"'s", "s'"}
        )
    return 0 < voice.first - claim.last <= 6 and "g" in (voice.flags or "g")


def _headed(doc: Document, sentence: Sentence, who: tuple[Voice, ...]) -> list[Source]:
    """Such as "Генштаб: …", "Source: General Staff …", "(ОВА)", "– Syniehubov" at the end."""
    role = _role_head(doc, sentence)
    if role is not None:
        return [role]
    found: list[Source] = []
    if who and source_line(doc, sentence):
        best = min(who, key=lambda v: RANK[v.rank])
        return [Source(best, best.start, best.end)]
    for voice in who:
        owner = {i for m in sentence.marks("SIDE_RU", "SIDE_UA") for i in range(m.first, m.last + 1)}
        end = next((i for i in range(voice.last + 1, sentence.last + 1) if i not in owner), sentence.last + 1)
        after = doc.words(end, end) if end <= sentence.last else []
        before = doc.words(voice.first - 1, voice.first - 1) if voice.first > sentence.first else []
        opens = voice.first - sentence.first <= 10
        told = any(m.first < voice.first for m in sentence.marks("SAY", "ACCORDING"))
        if (
            (opens and not told and after and after[0] == ":" and not _no_head(doc, sentence, voice))
            or (before and before[0] in {"(", "–", "|"} and _closes(doc, sentence, end, after))
            or _signed(doc, sentence, voice)
        ):
            found.append(Source(voice, voice.start, voice.end))
    return found


def _signed(doc: Document, sentence: Sentence, voice: Voice) -> bool:
    """Such as "…, – речник угруповання Віктор Трегубов.": a role and name behind a dash end it."""
    if voice.rank != PERSON or sentence.last - voice.last > 1:
        return False
    words = doc.words(max(sentence.first, voice.first - 10), voice.first - 1)
    dash = next((n for n in range(len(words) - 1, -1, -1) if words[n] == "–"), None)
    if dash is None:
        return False
    begin = voice.first - (len(words) - dash) + 1
    if voice.first - begin <= 1:
        return True
    return any(begin <= m.first <= begin + 1 for m in role_marks(sentence))


def _no_head(doc: Document, sentence: Sentence, voice: Voice) -> bool:
    """Whether a name before a colon heads nothing: "MOSCOW: …", "… в контратаках ВСУ: …"."""
    if _dateline(doc, voice):
        return True
    if doc.language == "en" or voice.flags or voice.rank != BODY or voice.first == sentence.first:
        return False
    before = doc.tokens[voice.first - 1]
    heads = {m.last for m in sentence.marks("ROLE", "OFFICE", "REPORT", "BODYREF", "ACCORDING")}
    plain = doc.text[before.start].islower() and len(before.word) > SHORT
    return plain and voice.first - 1 not in heads


SHORT = 3
"""Letters of a preposition, at most."""


def _dateline(doc: Document, voice: Voice) -> bool:
    """Whether a capital is where a report was written ("MOSCOW: …"), not who speaks."""
    return voice.name in {"Moscow", "Kyiv"} and doc.text[voice.start : voice.end].isupper()


def _closes(doc: Document, sentence: Sentence, end: int, after: list[str]) -> bool:
    """Whether a name in brackets or behind a dash ends its sentence: "(ОВА)." and not "(ВСУ) в районе"."""
    if not after or after[0] == ".":
        return True
    return after[0] == ")" and not any(word[0].isalnum() for word in doc.words(end + 1, sentence.last))


def _role_head(doc: Document, sentence: Sentence) -> Source | None:
    """Such as "Пленный россиянин на видео: «…»": a role that opens the sentence, a colon, and a quotation."""
    if sentence.last - sentence.first < 3:
        return None
    words = doc.words(sentence.first, min(sentence.first + 14, sentence.last))
    if ":" not in words[:-1] or words[words.index(":") + 1] not in {"«", "“", '"', "„"}:
        return None
    roles = [m for m in role_marks(sentence) if m.first - sentence.first <= 2]
    if not roles or sentence.has("SAY"):
        return None
    return Source(by_role(doc, sentence, roles[0]), roles[0].start, roles[0].end)


def spoken_before(doc: Document, sentence: Sentence) -> list[Voice]:
    """Sources of the sentences before, the latest last."""
    table = doc.notes.setdefault("spoken", [[]])
    assert isinstance(table, list)
    while len(table) <= sentence.sentence:
        number = len(table) - 1
        here = [s for s in sources(doc, doc.sentences[number]) if s.spoken]
        inner = [s for s in here if _subordinate(doc, doc.sentences[number], here, s)]
        told = [*inner, *(s for s in here if s not in inner)]
        table.append((table[number] + [_where_told(doc.sentences[number], s) for s in told])[-MEMORY:])
    found: list[Voice] = table[sentence.sentence]
    return found


def _where_told(sentence: Sentence, source: Source) -> Voice:
    """A source at the place where it speaks: "the expert said" for somebody who was named long before."""
    if sentence.start <= source.voice.start < sentence.end:
        return source.voice
    return replace(source.voice, start=source.start, end=source.end)


_THAT = "що что that who який яка яке які который которая которое которые "
THAT = frozenset(_THAT.split())


def _subordinate(doc: Document, sentence: Sentence, here: list[Source], source: Source) -> bool:
    """Whether a source only speaks inside what another one says: "X noted that Putin had claimed …"."""
    before = [s for s in here if s.end < source.start and s.voice.name != source.voice.name]
    between = {t.word for s in before[:1] for t in doc.tokens[sentence.first : sentence.last + 1]
               if s.end <= t.start < source.start}  # fmt: skip
    return bool(THAT & between)


MEMORY = 40
"""Sources that are remembered for "he" and "the ministry"; keeps long texts linear."""
