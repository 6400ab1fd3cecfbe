"""Who denies what: needed where a claim is told only to be rejected."""

from __future__ import annotations

from dataclasses import replace

from kupmon.facts import quotes, sides
from kupmon.facts.actors import home
from kupmon.facts.claims import EARLIER, IF
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.speakers import Source, as_attribution, sources, speaker_at
from kupmon.facts.voices import AGENCY, PERSON, voices
from kupmon.facts.wording import ahead, is_passive, within
from kupmon.model import Attribution, Side

REACH = 14
"""How many words after a word of denial its object may begin."""
FAR = 26
"""The same where it denies a claim that is told of behind it ("denied claims by X, head of Y, that …")."""


def denial_near(doc: Document, clause: Clause, trigger: Mark) -> Mark | None:
    """The word that denies what a trigger says, in the same sentence."""
    sentence = doc.sentences[clause.sentence]
    for mark in sentence.marks("DENY"):
        between = doc.words(mark.last + 1, trigger.first - 1) if mark.last < trigger.first else []
        told = any(mark.last < n.first < trigger.first for n in sentence.marks("CLAIM_NOUN"))
        if 0 < trigger.first - mark.last <= (FAR if told else REACH) and not {";", ":"} & set(between):
            if _says_more(doc, sentence, mark, trigger):
                continue
            return mark
    opening = doc.words(sentence.first, sentence.first + 2)
    after = [m for m in sentence.marks("UNTRUE") if 0 < m.first - trigger.last <= FAR]
    fronted = any(word.startswith(CLAIMS) for word in opening)
    talked = opening[:1] in (["про"], ["о"], ["об"])
    if talked and (absent := [m for m in clause.marks("PRESENT") if m.first > trigger.last]):
        return absent[0]  # "Про оточення наших військ не йдеться"
    if fronted and doc.language != "en":
        after += [m for m in clause.marks("DENY") if 0 < m.first - trigger.last <= FAR]
    if after and fronted:
        return after[0]
    lies = [m for m in ahead(sentence.marks("UNTRUE"), trigger, REACH) if _lies(doc, m)]
    if lies:
        return lies[-1]
    for mark in clause.marks("UNTRUE"):
        apart = doc.words(mark.last + 1, trigger.first - 1) if mark.last < trigger.first else []
        if abs(mark.first - trigger.first) <= REACH and ":" not in apart:
            return mark
    return None


CLAIMS = (
    "information",
    "claim",
    "report",
    "statement",
    "інформаці",
    "заяв",
    "повідомл",
    "информаци",
    "сообщен",
)
"""Opening a sentence they make the rest a claim: "The information that … is false"."""


def _lies(doc: Document, mark: Mark) -> bool:
    """As in "Путін брехав, що …", "lied that": what stands behind is somebody's false claim."""
    return doc.folded[mark.start : mark.end].startswith(LYING) and "v" in mark.flags


LYING = (
    "брех", "збрех", "набрех", "лж", "лгал", "лгут", "солг", "врет", "врут", "врал", "навра", "совра", "lie",
)  # fmt: skip


def _says_more(doc: Document, sentence: Sentence, denial: Mark, trigger: Mark) -> bool:
    """As in "denied it and stressed that …": what follows the second word of saying is not denied."""
    return any(
        JOINERS & set(doc.words(max(denial.last + 1, m.first - _reach(doc, m)), m.first - 1))
        for m in sentence.marks("SAY")
        if denial.last < m.first < trigger.first
    )


JOINERS = frozenset({"with", "and", "и", "та", "і", "й"})


def _reach(doc: Document, say: Mark) -> int:
    return SAYING if doc.forms[say.first].endswith("ing") else JOINED


SAYING = 14
"""The same to "saying", whose subject has his office beside him: "with X, a spokesman of Y, saying that"."""
JOINED = 5
"""Words from "and" to a second word of saying, at most: "denied it, and the National Guard said that …"."""


def voice_of(doc: Document, clause: Clause, side: Side, trigger: Mark) -> Attribution | None:
    """Who of a side is given as the source of a claim that is mentioned: the nearest before it, else any."""
    sentence = doc.sentences[clause.sentence]
    told = [s for s in sources(doc, sentence) if s.voice.side == side and s.voice.rank != AGENCY]
    told = [s for s in told if not any(m.start == s.start for m in sentence.marks("DENY"))]
    if told:
        return as_attribution(
            min(told, key=lambda s: (s.start > trigger.start, abs(s.start - trigger.start))).voice
        )
    named = [v for v in voices(doc, sentence) if v.side == side and v.rank != AGENCY]
    return as_attribution(named[0]) if named else None


COUNTRY: dict[Side, str] = {"russian": "Russia", "ukrainian": "Ukraine"}


def claimed_by_party(doc: Document, clause: Clause, trigger: Mark) -> Attribution | None:
    """A side that is said to claim something: "the Russians say that …", "попри заяви росіян щодо …".

    Such a claim is the side's, whoever reports it; named speakers are found elsewhere.
    """
    sentence = doc.sentences[clause.sentence]
    says = [m for m in sentence.marks("SAY", "CLAIM_NOUN") if 0 < trigger.first - m.last <= REACH]
    for say in reversed(says):
        for party in sides.parties(doc, sentence):
            mark = party.mark
            reach = 4 if doc.language == "en" else 2
            before = 0 < say.first - mark.last <= reach and mark.is_case("n")
            behind = 0 < mark.first - say.last <= 2 and mark.is_case("g") and doc.language != "en"
            if (before and (say.concept == "SAY" or doc.language == "en")) or (
                behind and say.concept == "CLAIM_NOUN"
            ):
                return Attribution(COUNTRY[party.side], party.side)
    return None


def claimed(doc: Document, draft: Draft, gainer: Side | None) -> Draft | None:
    """What is denied, or only reported of the other side, is a claim of those who make it.

    A denied claim is no fact where nobody is named for it, and never the denier's own.
    """
    if gainer is None:
        return draft
    own = home(doc, draft.clause) == gainer
    party = claimed_by_party(doc, draft.clause, draft.trigger)
    denial = denial_near(doc, draft.clause, draft.trigger)
    party = party or _claimant(doc, draft.clause, gainer)
    if denial is None:
        return (
            replace(draft, attribution=party)
            if party is not None and party.side == gainer and not own
            else draft
        )
    denier = teller(doc, draft.clause, denial)
    if denier is not None and denier.side == gainer:
        return None
    who = voice_of(doc, draft.clause, gainer, draft.trigger)
    return replace(draft, attribution=who) if who is not None and who.side == gainer else None


def _claimant(doc: Document, clause: Clause, gainer: Side) -> Attribution | None:
    """As in "Заяви Росії про захоплення села спростували": whose claim it is, whoever rejects it."""
    sentence = doc.sentences[clause.sentence]
    if not sentence.has("DENY"):
        return None
    own = [s for s in sources(doc, sentence) if s.voice.side == gainer and _of_claim(doc, clause, s)]
    if own:
        return as_attribution(own[0].voice)
    nouns = sentence.marks("CLAIM_NOUN")
    parties = [mark for side, mark in all_parties(sentence) if side == gainer and mark.is_case("g")]
    behind = any(0 < mark.first - noun.last <= 2 for mark in parties for noun in nouns)
    return Attribution(COUNTRY[gainer], gainer) if behind and doc.language != "en" else None


def claim_side(doc: Document, clause: Clause) -> Side | None:
    """Whose claim a word for it names: "the Russian report", "заяви росіян"."""
    sentence = doc.sentences[clause.sentence]
    for noun in sentence.marks("CLAIM_NOUN"):
        for party in all_parties(sentence):
            gap = noun.first - party[1].last
            if gap == 1 or (doc.language != "en" and -2 <= gap < 0 and party[1].is_case("g")):
                return party[0]
    return None


def all_parties(sentence: Clause) -> list[tuple[Side, Mark]]:
    """The sides named in a sentence, those who speak included."""
    table: tuple[tuple[str, Side], ...] = (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"))
    return [(side, mark) for concept, side in table for mark in sentence.marks(concept)]


def claimant_before(doc: Document, clause: Clause, trigger: Mark) -> Attribution | None:
    """The nearest source before a word in its sentence: whose claim a noun tells ("заява Києва про …")."""
    rows = [s for s in sources(doc, doc.sentences[clause.sentence]) if s.start < trigger.start]
    return as_attribution(rows[-1].voice) if rows else None


def teller(doc: Document, clause: Clause, trigger: Mark) -> Attribution | None:
    """Who takes a stance: the subject of its verb, else the nearest who speaks, else who covers the sentence.

    A claim that is only mentioned ("the ministry's report") is nobody's stance. A person who says
    the same for the same side replaces the body.
    """
    rows = [s for s in _speaking(doc, clause) if not _of_claim(doc, clause, s)]
    if not rows:
        who = _told_next(doc, clause) or speaker_at(doc, clause)
        owners = [
            s.voice.name for s in sources(doc, doc.sentences[clause.sentence]) if _of_claim(doc, clause, s)
        ]
        return None if who is not None and who.name in owners else who
    own = [s for s in rows if s.start == trigger.start]
    best = own[0] if own else min(rows, key=lambda s: abs(s.start - trigger.start))
    people = [s for s in rows if s.voice.rank == PERSON and s.voice.side == best.voice.side]
    named = _told_next(doc, clause) if not people else None
    if named is not None and named.side == best.voice.side:
        return named
    return as_attribution((people or [best])[0].voice)


def _of_claim(doc: Document, clause: Clause, source: Source) -> bool:
    """Whether a source is whose claim is told of: "заяви начальника Генштабу", "the ministry's claim"."""
    sentence = doc.sentences[clause.sentence]
    says = {mark.first for mark in sentence.marks("SAY")}
    voice = source.voice
    for noun in sentence.marks("CLAIM_NOUN"):
        owned = doc.tokens[voice.last].word.endswith(("'s", "’s"))
        if noun.first in says and doc.language == "en" and not (owned and voice.last + 1 == noun.first):
            continue
        between = doc.words(noun.last + 1, voice.first - 1)
        if 0 < voice.first - noun.last <= OWNER and not {",", ":", "–", "«"} & set(between):
            return True
        if voice.last + 1 == noun.first and doc.language == "en":
            return True
    return False


OWNER = 7
"""How many words behind a claim its owner's name may end: "заяви глави російського Генштабу Валерія …"."""


def _told_next(doc: Document, clause: Clause) -> Attribution | None:
    """The source of the next sentence, where that one points back: "This was reported by …"."""
    following = doc.sentences[clause.sentence + 1 : clause.sentence + 2]
    for sentence in following:
        back = [m for m in sentence.marks("POINTS_BACK") if m.first - sentence.first <= 1]
        rows = [s for s in sources(doc, sentence) if s.spoken and s.voice.rank != AGENCY]
        if back and rows:
            return as_attribution(rows[0].voice)
    return None


def reporter(doc: Document, clause: Clause, trigger: Mark) -> Attribution | None:
    """Of somebody's stance that another one reports: that other one."""
    rows = _speaking(doc, clause)
    own = [s for s in rows if s.start == trigger.start]
    others = [s for s in rows if own and s.start != trigger.start and s.voice.side != own[0].voice.side]
    return as_attribution(others[0].voice) if others else None


def own_claim(doc: Document, clause: Clause, who: Attribution) -> bool:
    """Whether what is rejected was said by one's own side."""
    sentence = doc.sentences[clause.sentence]
    rows = [s.voice for s in sources(doc, sentence) if not s.spoken]
    if any(voice.side == who.side and voice.name != who.name for voice in rows):
        return True
    return any(
        side == who.side and 0 < mark.first - noun.last <= OWNED and "by" in doc.words(noun.last, mark.first)
        for noun in sentence.marks("CLAIM_NOUN")
        for side, mark in all_parties(sentence)
    )


OWNED = 3
"""Words from a claim to whose it is, at most: "dismissed claims by Russia's top general"."""


def _speaking(doc: Document, clause: Clause) -> list[Source]:
    sentence = doc.sentences[clause.sentence]
    if quotes.inside(doc, clause.start, clause.end) is not None:
        return []
    mentioned = sentence.marks("UNTRUE")
    return [
        s
        for s in sources(doc, sentence)
        if s.spoken and s.voice.rank != AGENCY and not any(m.start <= s.start < m.end for m in mentioned)
    ]


def reported(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether somebody is saying what a noun tells: "announced the capture of …", "о взятии … доложил"."""
    said = ahead(clause.marks("SAY", "CLAIM_NOUN", "DENY"), trigger, 12)
    if said:
        return not all(ahead(clause.marks("NOT"), mark, 2) for mark in said)
    behind = within(clause.marks("SAY", "KNOWN"), trigger, 12)
    if any(is_passive(doc, mark) for mark in behind) and trigger.first - clause.first <= OPENING:
        return True
    about = set(doc.words(max(clause.first, trigger.first - 1), trigger.first - 1)) & {"о", "об", "про"}
    behind = [m for m in within(clause.marks("SAY"), trigger, 10) if not ahead(clause.marks("NOT"), m, 2)]
    if about and (behind or ahead(clause.marks("KNOWN"), trigger, 4)):
        return True
    return doc.language == "en" and bool(ahead(clause.marks("KNOWN"), trigger, 4))


OPENING = 3
"""Words before a noun that heads its clause, at most: "The fall of the village was confirmed"."""


def unsupported(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Pretend to hold …", "there is no evidence that …", "we cannot say that …": claimed by nobody."""
    sentence = doc.sentences[clause.sentence]
    if ahead(sentence.marks("FEIGN"), trigger, 6):
        return True
    first = doc.words(sentence.first, sentence.first + 3)
    if first[0] in IF and not EARLIER & set(first):
        return True
    return bool(ahead(sentence.marks("NO_PROOF"), trigger, 20))


def doubter(doc: Document, clause: Clause, trigger: Mark) -> Attribution | None:
    """As in "Военкоры поставили под сомнение доклад …": who doubts stands right before, and says nothing."""
    if not doc.folded[trigger.start : trigger.end].startswith(DOUBTING):
        return None
    sentence = doc.sentences[clause.sentence]
    before = [v for v in voices(doc, sentence) if 0 < trigger.first - v.last <= DOUBTER and v.rank != AGENCY]
    return as_attribution(before[-1]) if before else None


DOUBTING = ("поставил", "поставив", "ставлят", "ставят", "скепти", "засумнів", "усомн")
DOUBTER = 3
"""Words between who doubts and his doubt, at most."""
