"""Invented claims for pictures of the screens across articles, which no rule about facts can change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kupmon.brief import Contents
from kupmon.claims import (
    Claim,
    ClaimStatus,
    ControlLetter,
    Disagreement,
    History,
    Overview,
    PlaceLedger,
    Point,
    Quiet,
    Series,
    SideHeard,
    Silence,
    SpeakerHeard,
    Standing,
    Telling,
    Turn,
    Voice,
)
from kupmon.model import Attribution, Count, Fact, FeedState, Place, SourceSide, Span

NOW = datetime(2025, 12, 26, 12, 9, tzinfo=UTC)
"""14:09 in Kyiv."""
STAFF = Voice("General Staff", "ukrainian")
MINISTRY = Voice("Ministry of Defence of Russia", "russian")
SPOKESMAN = Voice("Petro Zrazok", "ukrainian")
ADMINISTRATION = Voice("Kharkiv Regional Military Administration", "ukrainian")
BLOGGER = Voice("Russian milblogger", "russian")
INSTITUTE = Voice("Sample Institute", "third_party")
OUTLETS: dict[SourceSide, str] = {
    "ukrainian": "Зразковий вісник",
    "russian": "Образец дня",
    "third_party": "Sample Observer",
}


def hours(ago: float) -> datetime:
    return NOW - timedelta(hours=ago)


def telling(
    voice: Voice, statement: str, sentence: str, ago: float, *, number: int = 1, **more: object
) -> Telling:
    """One article's telling, in an outlet of the speaker's side."""
    assert voice.side is not None
    attribution = Attribution(voice.name, voice.side)
    values = {"kind": "control", "places": ("kupiansk",), "attribution": attribution} | more
    fact = Fact(evidence=Span(0, len(sentence)), statement=statement, **values)
    outlet = OUTLETS[voice.side]
    return Telling(
        number,
        outlet,
        voice.side,
        f"https://sample.example/{number}",
        hours(ago),
        True,
        fact,
        voice,
        sentence,
    )


def claim(*told: Telling, status: ClaimStatus = "asserted") -> Claim:
    """The same fact across articles."""
    voices = tuple(dict.fromkeys(one.voice for one in told))
    return Claim(
        told[0].fact,
        voices,
        tuple(range(1, len(told) + 1)),
        told[0].when,
        told[-1].when,
        status,
        told,
    )


OURS = telling(
    SPOKESMAN,
    "Kupyansk held by Ukraine.",
    "Зразок: місто залишається під контролем вигаданих сил оборони.",
    4,
)
OURS_BEFORE = telling(
    STAFF,
    "Kupyansk held by Ukraine.",
    "Зразок. Вигадане зведення: оборона міста триває, центр утримується.",
    52,
)
THEIRS = telling(
    MINISTRY,
    "Kupyansk held by Russia.",
    "Образец. Ведомство вымышленной сводки утверждает, что контролирует северные кварталы города.",
    9,
)
CONCEDED = telling(
    BLOGGER, "Kupyansk held by Ukraine.", "Образец. Вымышленный военкор признает: города у нас нет.", 7
)
UNSURE = telling(
    INSTITUTE,
    "Control of Kupyansk is contested.",
    "Sample. Invented observers have not seen evidence for either claim about the town centre.",
    6,
)
TAKEN = telling(
    MINISTRY,
    "Kurylivka captured by Russia.",
    "Образец. Вымышленные штурмовые группы взяли под контроль западную часть Куриловки.",
    20,
    places=("kurylivka",),
)
WOUNDED = [
    telling(
        ADMINISTRATION,
        f"{count} civilians {harm} at Kivsharivka.",
        f"Зразок. За вигаданими даними адміністрації, кількість: {count}.",
        ago,
        kind="civilians",
        type=harm,
        count=Count(count, count),
        places=("kivsharivka",),
    )
    for count, harm, ago in [(2, "injured", 27.8), (5, "injured", 25.4), (1, "killed", 21)]
]
CONTROL = Disagreement(
    "kupiansk",
    "control",
    date(2025, 12, 25),
    date(2025, 12, 26),
    (claim(THEIRS), claim(OURS_BEFORE, CONCEDED, OURS, status="conceded"), claim(UNSURE)),
)
OVER_A_COUNT = Disagreement(
    "petropavlivka",
    "count",
    date(2025, 12, 24),
    date(2025, 12, 24),
    (
        claim(telling(STAFF, "5 assaults repelled at Petropavlivka.", "Зразок. Відбито п’ять атак.", 50)),
        claim(telling(MINISTRY, "14 assaults at Petropavlivka.", "Образец. Проведено 14 атак.", 46)),
    ),
)


def standing(place: str, letter: ControlLetter, articles: int, ago: float, *latest: Telling) -> Standing:
    return Standing(place, letter, latest, articles, hours(ago) if articles else None)


STANDINGS = (
    standing("kupiansk", "≠", 31, 2, OURS, UNSURE, THEIRS),
    standing("petropavlivka", "U", 12, 5, OURS_BEFORE),
    standing("kurylivka", "R", 7, 20, TAKEN),
    standing("kivsharivka", "·", 6, 21),
    standing("podoly", "·", 3, 30),
    standing("pishchane", "·", 2, 44),
    standing("zahryzove", "·", 1, 70),
    *(
        standing(place, "·", 0, 0)
        for place in (
            "kupiansk-vuzlovyi",
            "synkivka",
            "dvorichna",
            "borova",
            "bohuslavka",
            "tabaivka",
            "kyslivka",
        )
    ),
)
POSITIONS: dict[str, tuple[str, str, float | None, float | None]] = {
    "kupiansk": ("Kupyansk", "town", 49.71, 37.616),
    "kupiansk-vuzlovyi": ("Kupiansk Vuzlovyi", "settlement", 49.671, 37.643),
    "petropavlivka": ("Petropavlivka", "village", 49.721, 37.709),
    "kurylivka": ("Kurylivka", "village", 49.661, 37.698),
    "kivsharivka": ("Kivsharivka", "settlement", 49.63, 37.691),
    "podoly": ("Podoly", "village", 49.691, 37.678),
    "pishchane": ("Pishchane", "village", None, None),
    "zahryzove": ("Zahryzove", "village", 49.505, 37.712),
    "synkivka": ("Synkivka", "village", 49.763, 37.706),
    "dvorichna": ("Dvorichna", "settlement", 49.851, 37.685),
    "borova": ("Borova", "settlement", 49.38, 37.619),
    "bohuslavka": ("Bohuslavka", "village", 49.474, 37.684),
    "tabaivka": ("Tabaivka", "village", 49.596, 37.876),
    "kyslivka": ("Kyslivka", "village", 49.641, 37.913),
}
PLACES = {key: Place(key, name, kind, lat=lat, lon=lon) for key, (name, kind, lat, lon) in POSITIONS.items()}


def series(name: str, points: dict[int, Count], *, whole_day: bool = True) -> Series:
    found = (Point(date(2025, 12, day), count, OURS_BEFORE) for day, count in points.items())
    return Series(name, whole_day, tuple(found))


MORNING = {15: 7, 16: 5, 17: 9, 19: 11, 20: 10, 21: 6, 24: 4, 25: 3}
EVENING = {16: 4, 18: 6, 21: 5, 24: 3, 25: 2}
HISTORY = History("kivsharivka", date(2025, 12, 25), tuple(WOUNDED), "drone")
SILENCE = Silence("kupiansk", 2, date(2025, 12, 23), OURS_BEFORE)
OVERVIEW = Overview(
    since=NOW - timedelta(days=14),
    now=NOW,
    looked=NOW - timedelta(days=1),
    standings=STANDINGS,
    series=(
        series("Attacks on the axis, whole day", {day: Count(n, n) for day, n in MORNING.items()}),
        series(
            "Attacks on the axis, day so far", {d: Count(n, n) for d, n in EVENING.items()}, whole_day=False
        ),
        series("Settlements under fire, as named", {23: Count(3, None), 25: Count(1, None)}),
    ),
    sides=(SideHeard("ukrainian", 27, 4), SideHeard("third_party", 15, 3), SideHeard("russian", 9, 2)),
    speakers=(SpeakerHeard(MINISTRY, 44, 15, hours(9)), SpeakerHeard(STAFF, 23, 15, hours(5))),
    turned=(Turn("kurylivka", "·", "R"),),
    changes=(claim(OURS), claim(UNSURE), claim(CONCEDED), claim(THEIRS), claim(TAKEN), claim(*WOUNDED[1:])),
    silences=(SILENCE,),
    quiet=(Quiet("speaker", SPOKESMAN, hours(120), 5, 8, 10, OURS_BEFORE),),
    disputed=2,
    articles=51,
    waiting=3,
    histories=(HISTORY,),
)
LEDGER = PlaceLedger(
    standing=STANDINGS[0],
    since=NOW - timedelta(days=90),
    until=NOW,
    claims=(
        claim(OURS_BEFORE, CONCEDED, OURS, status="conceded"),
        claim(UNSURE),
        claim(THEIRS, status="denied"),
        claim(*WOUNDED[:1], status="superseded"),
    ),
    disagreements=(CONTROL,),
    histories=(HISTORY,),
    silence=SILENCE,
    cut=True,
)
CONTENTS = Contents(
    since=NOW - timedelta(days=1),
    until=NOW,
    claims=LEDGER.claims,
    disagreements=(CONTROL,),
    histories=(HISTORY,),
    series=OVERVIEW.series[:2],
    silences=(SILENCE,),
    feeds=(FeedState("https://sample.example/rss", "Sample Observer", "live", last_success=NOW),),
    sample=True,
)
