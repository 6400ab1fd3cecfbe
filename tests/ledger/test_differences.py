"""Disagreements, casualties that change, the series of bulletins and what they no longer name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

import pytest
from made import fact, report
from pairs import archived

from kupmon.claims import Claim, Telling
from kupmon.ledger.casualties import histories
from kupmon.ledger.disputes import disagreements
from kupmon.ledger.ledger import Ledger
from kupmon.ledger.quiet import missed, silent_for
from kupmon.ledger.report import Report
from kupmon.ledger.series import assaults, losses, shelled, silences
from kupmon.model import Count, Fact

MOD = "Ministry of Defence of Russia"
JULY_1 = date(2026, 7, 1)


def claims(*reports: Report) -> tuple[Claim, ...]:
    return Ledger(reports).claims()


def told(found: tuple[Claim, ...]) -> list[Telling]:
    return [telling for claim in found for telling in claim.tellings]


@cache
def sample() -> tuple[Claim, ...]:
    return claims(*(one.report for one in archived()))


def attacks(count: int, day: date, *places: str, kind_type: str = "reported") -> Fact:
    return fact("assaults", kind_type, "russian", *places, count=count, by="General Staff", when=day)


def taken(place: str) -> Fact:
    return fact("control", "captured", "russian", place, by=MOD, of="russian")


def held(place: str) -> Fact:
    return fact("control", "held", "ukrainian", place, by="Perekop")


# Disagreements.


def test_two_sides_that_hold_one_town_disagree() -> None:
    (found,) = disagreements(claims(report(1, taken("pishchane")), report(2, held("pishchane"), hours=5)))
    assert (found.place, found.why, found.first) == ("pishchane", "control", JULY_1)
    assert [claim.fact.side for claim in found.claims] == ["russian", "ukrainian"]


def test_an_answer_of_the_next_day_still_disagrees() -> None:
    (found,) = disagreements(claims(report(1, taken("pishchane")), report(2, held("pishchane"), hours=26)))
    assert found.last == JULY_1 + timedelta(days=1)


def test_claims_of_different_weeks_do_not_meet() -> None:
    assert not disagreements(claims(report(1, taken("pishchane")), report(2, held("pishchane"), hours=200)))


def test_claims_on_different_places_do_not_meet() -> None:
    assert not disagreements(claims(report(1, taken("pishchane")), report(2, held("kurylivka"))))


def test_who_changes_his_mind_disagrees_with_nobody() -> None:
    found = claims(
        report(1, fact("control", "captured", "russian", "pishchane", by="DeepState")),
        report(2, fact("control", "liberated", "ukrainian", "pishchane", by="DeepState"), hours=9),
    )
    assert not disagreements(found)


def test_a_denial_disagrees_with_what_it_denies() -> None:
    denial = fact("narrative", "denies", "ukrainian", "pishchane", by="Perekop")
    (found,) = disagreements(claims(report(1, taken("pishchane")), report(2, denial, hours=3)))
    assert {claim.fact.kind for claim in found.claims} == {"control", "narrative"}


def test_counts_far_apart_disagree_and_near_ones_do_not() -> None:
    def lost(count: int, who: str, side: str) -> Fact:
        return fact("losses", "killed", "russian", "pishchane", count=count, by=who, of=side, when=JULY_1)

    apart = claims(report(1, lost(40, "Perekop", "ukrainian")), report(2, lost(6, "Lyadov", "russian")))
    near = claims(report(1, lost(40, "Perekop", "ukrainian")), report(2, lost(35, "Lyadov", "russian")))
    assert [found.why for found in disagreements(apart)] == ["count"]
    assert not disagreements(near)


def test_up_to_forty_does_not_contradict_six() -> None:
    most = fact("losses", "killed", "russian", "pishchane", count=(None, 40), by="Lyadov", when=JULY_1)
    six = fact("losses", "killed", "russian", "pishchane", count=6, by="Perekop", when=JULY_1)
    assert not disagreements(claims(report(1, most), report(2, six)))


def test_morning_and_evening_of_one_body_do_not_contradict_each_other() -> None:
    found = claims(
        report(1, attacks(3, JULY_1, "pishchane"), hours=10),
        report(2, attacks(9, JULY_1, "pishchane"), hours=24),
    )
    assert not disagreements(found)


# Series and silence.


def test_whole_days_and_days_so_far_are_kept_apart() -> None:
    found = claims(
        report(1, attacks(4, JULY_1, "kupiansk"), hours=12),
        report(2, attacks(7, JULY_1, "kupiansk"), hours=24),
    )
    whole, part = assaults(told(found))
    assert [(p.day, p.count.low) for p in whole.points] == [(JULY_1, 7)]
    assert [(p.day, p.count.low) for p in part.points] == [(JULY_1, 4)]
    assert whole.whole_day
    assert not part.whole_day


def test_a_total_is_taken_and_not_its_outcomes() -> None:
    found = claims(
        report(
            1,
            attacks(8, JULY_1, "kupiansk"),
            attacks(6, JULY_1, "kupiansk", kind_type="repelled"),
            attacks(2, JULY_1, "kupiansk", kind_type="ongoing"),
            hours=24,
        )
    )
    assert [point.count.low for point in assaults(told(found))[0].points] == [8]


def test_days_without_a_bulletin_are_gaps() -> None:
    found = claims(
        report(1, attacks(4, JULY_1, "kupiansk"), hours=24),
        report(2, attacks(5, date(2026, 7, 4), "kupiansk"), hours=96),
    )
    assert [point.day.day for point in assaults(told(found))[0].points] == [1, 4]


def test_others_numbers_are_not_in_the_series() -> None:
    other = fact(
        "assaults", "reported", "russian", "kupiansk", count=30, by="Polyntsev", of="russian", when=JULY_1
    )
    assert not assaults(told(claims(report(1, other, hours=24))))[0].points


def test_a_place_no_longer_named_is_silent_since_the_bulletin_that_named_it() -> None:
    days = [JULY_1 + timedelta(days=late) for late in range(4)]
    named = [("kupiansk", "pishchane"), ("kupiansk", "pishchane"), ("pishchane",), ("pishchane",)]
    found = claims(
        *(
            report(n, attacks(4 + n, day, *places), hours=24 * (n + 1))
            for n, (day, places) in enumerate(zip(days, named, strict=True))
        )
    )
    (silence,) = silences(told(found), ("kupiansk", "pishchane", "kurylivka"))
    assert (silence.place, silence.bulletins, silence.last_named) == ("kupiansk", 2, days[1])
    assert silence.latest.article == 3


def test_a_place_named_once_is_not_missed() -> None:
    found = claims(
        report(1, attacks(4, JULY_1, "kupiansk", "pishchane"), hours=24),
        report(2, attacks(5, date(2026, 7, 2), "pishchane"), hours=48),
    )
    assert not silences(told(found), ("kupiansk", "pishchane"))


# Casualties.


def test_casualties_keep_their_history() -> None:
    def hurt(kind_type: str, count: int) -> Fact:
        return fact("civilians", kind_type, None, "kivsharivka", count=count, by="Administration")

    found = claims(
        report(1, hurt("injured", 2), hours=1),
        report(2, hurt("injured", 5), hours=3),
        report(3, hurt("injured", 5), hours=4),
        report(4, hurt("killed", 1), hurt("injured", 5), hours=8),
    )
    (history,) = histories(found)
    assert [(s.fact.type, s.fact.count.low, s.article) for s in history.steps] == [
        ("injured", 2, 1),
        ("injured", 5, 2),
        ("killed", 1, 4),
    ]


def test_a_shell_in_the_morning_and_a_drone_at_night_are_two_histories() -> None:
    def hurt(number: int, hours: float, by: str, injured: int) -> Report:
        struck = fact("strike", by, "russian", "kivsharivka")
        people = fact("civilians", "injured", None, "kivsharivka", count=injured, by="Administration")
        return report(number, struck, people, hours=hours)

    found = histories(
        claims(
            hurt(1, 1, "artillery", 2),
            hurt(2, 3, "artillery", 4),
            hurt(3, 9, "drone", 1),
            hurt(4, 11, "drone", 3),
        )
    )
    assert {one.means: [s.fact.count.low for s in one.steps] for one in found} == {
        "artillery": [2, 4],
        "drone": [1, 3],
    }


def test_who_does_not_say_what_did_it_joins_the_event_of_the_same_figure() -> None:
    def hurt(number: int, hours: float, by: str | None, injured: int) -> Report:
        people = fact("civilians", "injured", None, "kivsharivka", count=injured, by="Administration")
        struck = (fact("strike", by, "russian", "kivsharivka"),) if by else ()
        return report(number, *struck, people, hours=hours)

    found = histories(
        claims(hurt(1, 1, "air", 2), hurt(2, 2, "drone", 6), hurt(3, 3, "air", 4), hurt(4, 4, None, 4))
    )
    (air,) = found
    assert [s.article for s in air.steps] == [1, 3]


def test_more_wounded_than_before_is_no_disagreement() -> None:
    def hurt(number: int, who: str, hours: float, injured: int) -> Report:
        people = fact("civilians", "injured", None, "kivsharivka", count=injured, by=who, when=JULY_1)
        return report(number, people, hours=hours)

    assert not disagreements(claims(hurt(1, "Perekop", 1, 2), hurt(2, "Administration", 4, 9)))


def test_what_only_a_denial_answers_is_called_denied() -> None:
    denial = fact("narrative", "denies", "ukrainian", "pishchane", by="Perekop")
    (found,) = disagreements(claims(report(1, taken("pishchane")), report(2, denial, hours=3)))
    assert found.why == "denied"


def test_two_counts_of_one_article_are_parts_unless_two_sides_give_them() -> None:
    def lost(count: int, who: str, side: str) -> Fact:
        return fact("losses", "killed", "russian", "pishchane", count=count, by=who, of=side, when=JULY_1)

    one_side = report(1, lost(40, "Perekop", "ukrainian"), lost(6, "Zvirko", "ukrainian"))
    two_sides = report(1, lost(40, "Perekop", "ukrainian"), lost(6, "Lyadov", "russian"))
    assert not disagreements(claims(one_side))
    assert disagreements(claims(two_sides))


def test_losses_are_kept_apart_by_who_names_them() -> None:
    def lost(count: int, side: str, who: str, of: str, day: date) -> Fact:
        return fact("losses", "killed", side, "pishchane", count=count, by=who, of=of, when=day)

    july_2 = JULY_1 + timedelta(days=1)
    found = losses(
        told(
            claims(
                report(1, lost(40, "russian", "Perekop", "ukrainian", JULY_1), hours=9),
                report(2, lost(55, "russian", "Perekop", "ukrainian", july_2), hours=33),
                report(3, lost(30, "ukrainian", MOD, "russian", JULY_1), hours=10),
                report(4, lost(3, "russian", "Lyadov", "russian", JULY_1), hours=11),
            )
        )
    )
    assert {one.name: [(p.day.day, p.count.low) for p in one.points] for one in found} == {
        "Russian losses of men, as the Ukrainian side claims them": [(1, 40), (2, 55)],
        "Ukrainian losses of men, as the Russian side claims them": [(1, 30)],
        "Russian losses of men, as the same side names them": [(1, 3)],
    }


def test_settlements_under_fire_are_counted_once_and_only_those_of_the_axis() -> None:
    def struck(number: int, *places: str, side: str = "russian", hours: float = 5) -> Report:
        return report(number, fact("strike", "artillery", side, *places, when=JULY_1), hours=hours)

    found = told(
        claims(
            struck(1, "pishchane", "kurylivka"),
            struck(2, "kurylivka", hours=7),
            struck(3, "izium"),
            struck(4, "dvorichna", side="ukrainian"),
        )
    )
    (point,) = shelled(found, {"pishchane", "kurylivka", "dvorichna"}).points
    assert (point.day, point.count, point.telling.article) == (JULY_1, Count(2, None), 1)


# Who is no longer heard.


@pytest.mark.parametrize(
    ("days", "silent"),
    [
        (range(3, 20), (3, 17, 17)),
        (range(1, 20), None),
        (range(0, 20, 2), None),
        ((9, 12, 15, 18), None),
        (range(2, 6), None),
        ((), None),
        (range(7, 21, 2), (7, 7, 13)),
    ],
    ids=["daily", "yesterday", "every-other-day", "seldom", "too-new", "never", "every-other-day-and-gone"],
)
def test_a_silence_is_measured_against_its_own_habit(
    days: Iterable[int], silent: tuple[int, int, int] | None
) -> None:
    assert silent_for(tuple(days), 21) == silent


def test_where_no_news_came_at_all_nobody_is_called_silent() -> None:
    daily = dict.fromkeys(("one", "two"), range(4, 20))
    assert missed(daily, 21) == {}
    assert set(missed({**daily, "three": range(20)}, 21)) == {"one", "two"}


# The sample archive, read by the real rules.


def test_the_sample_shows_the_village_both_sides_claim() -> None:
    found = [one for one in disagreements(sample()) if one.place == "petropavlivka" and one.why == "control"]
    sides = {voice.side for one in found for claim in one.claims for voice in claim.voices}
    assert {"ukrainian", "russian"} <= sides
    assert found[0].first == date(2026, 6, 10)


def test_the_sample_shows_the_series_with_mornings_and_evenings_apart() -> None:
    whole, part = assaults(told(sample()))
    assert {(p.day.day, p.count.low) for p in whole.points} >= {
        (5, 7),
        (6, 5),
        (7, 9),
        (10, 10),
        (11, 6),
        (12, 4),
    }
    assert {(p.day.day, p.count.low) for p in part.points} >= {(6, 4), (8, 6), (11, 5), (12, 3)}
    assert 8 not in {point.day.day for point in whole.points}


def test_the_sample_shows_the_town_unnamed_for_the_second_day() -> None:
    found = {silence.place: silence for silence in silences(told(sample()), ("kupiansk", "petropavlivka"))}
    assert found["kupiansk"].bulletins == 2
    assert "petropavlivka" not in found


def test_the_sample_shows_the_wounded_of_kivsharivka_becoming_more() -> None:
    found = next(one for one in histories(sample()) if one.place == "kivsharivka")
    told = [(step.fact.type, step.fact.count.low) for step in found.steps]
    assert told[-2:] == [("injured", 5), ("killed", 1)]
