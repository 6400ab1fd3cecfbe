"""The ledger: what is one claim, whose it is, and what became of it."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from made import fact, report
from pairs import archived, told

from kupmon.claims import Claim
from kupmon.ledger.ledger import Ledger
from kupmon.ledger.report import Report

JULY_1 = date(2026, 7, 1)
MOD = "Ministry of Defence of Russia"


def claims(*reports: Report) -> dict[str, Claim]:
    """Claims by their statement, without who states them."""
    found = Ledger(reports).claims()
    return {claim.fact.statement.split(": ")[-1]: claim for claim in found}


def voices(claim: Claim) -> list[str]:
    return [voice.name for voice in claim.voices]


def test_one_claim_of_two_speakers_has_two_voices() -> None:
    found = claims(
        report(1, fact("control", "held", "ukrainian", "kupiansk", by="Perekop")),
        report(2, fact("control", "held", "ukrainian", "kupiansk", by="General Staff"), hours=30),
    )
    (claim,) = found.values()
    assert voices(claim) == ["General Staff", "Perekop"]
    assert claim.articles == (1, 2)
    assert (claim.last_seen - claim.first_seen).total_seconds() == 30 * 3600


def test_a_fact_of_several_places_is_a_claim_on_each() -> None:
    found = claims(
        report(1, fact("control", "held", "russian", "pishchane", "kurylivka", by=MOD, of="russian"))
    )
    assert set(found) == {"Pishchane held by Russia.", "Kurylivka held by Russia."}


def test_the_same_number_of_another_day_is_another_claim() -> None:
    one = fact("assaults", "repelled", "russian", "pishchane", count=5, by="General Staff", when=JULY_1)
    two = fact(
        "assaults", "repelled", "russian", "pishchane", count=5, by="General Staff", when=date(2026, 7, 2)
    )
    assert len(claims(report(1, one), report(2, two, hours=24))) == 2


def test_another_number_is_another_claim() -> None:
    one = fact("losses", "killed", "russian", "pishchane", count=6, by="Perekop")
    two = fact("losses", "killed", "russian", "pishchane", count=(None, 40), by="Perekop")
    assert len(claims(report(1, one), report(2, two))) == 2


def test_spellings_of_a_name_are_one_voice() -> None:
    found = claims(
        report(1, fact("control", "contested", None, "kupiansk", by="Lindqvist", of="third_party")),
        report(2, fact("control", "contested", None, "kupiansk", by="Lindkvist", of="third_party")),
        report(3, fact("control", "contested", None, "kupiansk", by="Lindqvist", of="third_party")),
    )
    (claim,) = found.values()
    assert voices(claim) == ["Lindqvist"]


def test_reprints_without_a_speaker_are_the_voice_of_who_had_it_first() -> None:
    text = (
        "The mill at Pishchane burned down in the night after a drone came in low over the pond and the dam."
    )
    said = fact("damage", "other", None, "pishchane", count=1)
    found = claims(
        report(1, said, text=text, outlet="First Post"),
        report(2, said, text=text, outlet="Second Post", hours=5),
        report(3, said, text=text, outlet="Third Post", hours=50),
    )
    (claim,) = found.values()
    assert voices(claim) == ["First Post"]
    assert claim.articles == (1, 2, 3)


def test_a_credit_line_names_the_voice() -> None:
    said = fact("damage", "other", None, "pishchane", count=1)
    found = claims(
        report(1, said, outlet="Sample Wire", hours=9),
        report(
            2, said, outlet="Echo", text="The mill of Pishchane is gone, this is reported by Sample Wire."
        ),
    )
    (claim,) = found.values()
    assert voices(claim) == ["Sample Wire"]


def test_a_name_in_the_text_is_no_credit() -> None:
    said = fact("damage", "other", None, "pishchane", count=1)
    filler = "The mill of Pishchane is gone. " * 6
    found = claims(
        report(1, said, outlet="Sample Wire", hours=9),
        report(2, said, outlet="Echo", text=f"{filler}Its owner once worked at a firm called Sample Wire."),
    )
    (claim,) = found.values()
    assert voices(claim) == ["Echo", "Sample Wire"]


def test_a_spokesman_and_his_body_in_one_story_are_one_voice() -> None:
    text = "The village of Pishchane is held and has been held all week, the grouping said in the morning."
    found = claims(
        report(1, fact("control", "held", "ukrainian", "pishchane", by="Joint Forces"), text=text),
        report(2, fact("control", "held", "ukrainian", "pishchane", by="Perekop"), text=text, hours=1),
    )
    (claim,) = found.values()
    assert voices(claim) == ["Perekop"]


def test_an_answer_makes_a_claim_denied() -> None:
    found = claims(
        report(1, fact("control", "captured", "russian", "pishchane", by=MOD, of="russian")),
        report(2, fact("narrative", "denies", "ukrainian", "pishchane", by="Perekop"), hours=4),
    )
    assert found["Pishchane captured by Russia."].status == "denied"


def test_an_answer_of_next_month_denies_nothing() -> None:
    found = claims(
        report(1, fact("control", "captured", "russian", "pishchane", by=MOD, of="russian")),
        report(2, fact("narrative", "denies", "ukrainian", "pishchane", by="Perekop"), hours=700),
    )
    assert found["Pishchane captured by Russia."].status == "asserted"


def test_what_the_other_side_says_as_well_is_conceded() -> None:
    found = claims(
        report(1, fact("control", "held", "ukrainian", "kupiansk", by="Perekop")),
        report(2, fact("control", "held", "ukrainian", "kupiansk", by="Polyntsev", of="russian"), hours=9),
    )
    assert found["Kupyansk held by Ukraine."].status == "conceded"


def test_a_concession_is_known_by_its_narrative_too() -> None:
    found = claims(
        report(1, fact("control", "held", "ukrainian", "kupiansk", by="Perekop")),
        report(
            2, fact("narrative", "concedes", "russian", "kupiansk", by="Polyntsev", of="russian"), hours=9
        ),
    )
    assert found["Kupyansk held by Ukraine."].status == "conceded"


def test_who_now_says_otherwise_supersedes_himself() -> None:
    found = claims(
        report(1, fact("control", "held", "ukrainian", "pishchane", by="DeepState")),
        report(2, fact("control", "captured", "russian", "pishchane", by="DeepState"), hours=40),
    )
    assert found["Pishchane held by Ukraine."].status == "superseded"
    assert found["Pishchane captured by Russia."].status == "conceded"


def test_a_later_count_of_the_hurt_supersedes_the_earlier() -> None:
    found = claims(
        report(1, fact("civilians", "injured", None, "kivsharivka", count=2, by="Administration")),
        report(2, fact("civilians", "injured", None, "kivsharivka", count=5, by="Administration"), hours=2),
        report(3, fact("civilians", "injured", None, "shevchenkove", count=4, by="Administration"), hours=3),
    )
    assert [found[key].status for key in sorted(found)] == ["superseded", "asserted", "asserted"]


def test_every_telling_carries_its_stored_sentence() -> None:
    texts = {one.report.id: one.report.text for one in archived()}
    for claim in Ledger(one.report for one in archived()).claims():
        assert claim.tellings
        for telling in claim.tellings:
            assert telling.sentence
            assert telling.sentence in texts[telling.article]


FEW = tuple(one.report for one in (*told()[:8], *archived()[:12]))


@given(st.permutations(FEW))
@settings(max_examples=15)
def test_the_order_of_arrival_changes_nothing(order: list[Report]) -> None:
    assert Ledger(order).claims() == Ledger(FEW).claims()


@given(st.lists(st.tuples(st.sampled_from(FEW), st.sampled_from(["add", "remove", "look"])), max_size=30))
@settings(max_examples=25)
def test_a_ledger_kept_up_equals_one_made_anew(steps: list[tuple[Report, str]]) -> None:
    ledger, there = Ledger(), {}
    for each, what in steps:
        if what == "add":
            ledger.add(each)
            there[each.id] = each
        elif what == "remove":
            ledger.remove(each.id)
            there.pop(each.id, None)
        else:
            ledger.claims()
    assert ledger.claims() == Ledger(there.values()).claims()
    assert ledger.stories() == Ledger(there.values()).stories()


def test_an_article_read_anew_brings_its_new_facts_only() -> None:
    ledger = Ledger([report(1, fact("control", "held", "ukrainian", "kupiansk", by="Perekop"))])
    ledger.claims()
    ledger.add(report(1, fact("control", "held", "russian", "kupiansk", by=MOD, of="russian")))
    assert [claim.fact.side for claim in ledger.claims()] == ["russian"]
