"""Which stretches of a report are about the axis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kupmon.axis.passage import cut, scopes


def by_scope(text, name):
    return [text[s.start : s.end].strip() for s in scopes(text) if s.scope == name]


@pytest.mark.parametrize(
    ("text", "ours", "elsewhere"),
    [
        (
            "На Куп’янському напрямку ворог атакував двічі. Бої тривають. На Лиманському напрямку відбито 7.",
            ["На Куп’янському напрямку ворог атакував двічі.", "Бої тривають."],
            ["На Лиманському напрямку відбито 7."],
        ),
        (
            "На Купянском направлении отражены две атаки, на Краснолиманском направлении — пять.",
            ["На Купянском направлении отражены две атаки,"],
            ["на Краснолиманском направлении — пять."],
        ),
        (
            "In the Kupiansk sector, two assaults failed; in the Lyman sector there were nine.",
            ["In the Kupiansk sector, two assaults failed;"],
            ["in the Lyman sector there were nine."],
        ),
        (
            "Near Vovchansk four attacks were repelled. Kupiansk was shelled.",
            ["Kupiansk was shelled."],
            ["Near Vovchansk four attacks were repelled."],
        ),
        (
            "Kupiansk is held. In other sectors nothing changed.",
            ["Kupiansk is held."],
            ["In other sectors nothing changed."],
        ),
        (
            "У с. Піщане поранено жінку, це Купʼянський район. У м. Чугуїв пошкоджено дах.",
            ["У с. Піщане поранено жінку, це Купʼянський район."],
            ["У м. Чугуїв пошкоджено дах."],
        ),
    ],
)
def test_a_name_opens_a_scope_and_the_next_closes_it(text, ours, elsewhere):
    assert by_scope(text, "axis") == ours
    assert by_scope(text, "other") == elsewhere


def test_two_sectors_that_share_a_number_stay_together():
    text = "На Південно-Слобожанському та Куп’янському напрямках сім спроб."
    assert by_scope(text, "axis") == [text]


def test_our_villages_in_the_list_of_another_sector_are_not_ours():
    text = (
        "На Лиманському напрямку 20 атак. Окупанти йшли біля Кругляківки та Шандриголового.\n\n"
        "На Сіверському напрямку дві атаки."
    )
    assert by_scope(text, "axis") == []


def test_a_paragraph_begins_afresh_unless_the_whole_front_is_reported():
    article = "Asked about the Lyman sector, he shrugged.\n\nThe town has no power."
    assert by_scope(article, "open") == ["The town has no power."]
    report = "On the Lyman front nine attacks.\n\nOn the Siversk front two.\n\nThe enemy lost 900 men."
    assert by_scope(report, "other")[-1] == "The enemy lost 900 men."


REPORT_UK = """Упродовж доби відбулося 150 зіткнень.

На Вовчанському напрямку відбито чотири атаки.

На Куп’янському напрямку – три атаки, у районах Петропавлівки та Піщаного.

На Лиманському напрямку – дев’ять.

На Покровському напрямку – сорок."""
REPORT_RU = """«Север» поразил три бригады, сообщило Минобороны.

Подразделения группировки «Запад» нанесли поражение у Купянска и Песчаного.

Группировка «Южная» заняла рубежи. Потери противника составили 200 военнослужащих.

Группировка «Центр» отразила девять атак."""
REPORT_EN = """There were 150 engagements.

In the Kharkiv sector four attacks were repelled.

In the Kupiansk sector there were three, near Petropavlivka.

In the Lyman sector nine.

In the Pokrovsk sector forty."""
REGION_UK = """У м. Чугуїв пошкоджено дах.

У с. Подоли Куп’янського району поранено чоловіка.

У м. Ізюм пошкоджено школу.

У м. Балаклія горів склад."""


@pytest.mark.parametrize(
    ("report", "opening", "hidden"),
    [
        (REPORT_UK, "На Куп’янському", 4),
        (REPORT_RU, "Подразделения", 3),
        (REPORT_EN, "In the Kupiansk", 4),
        (REGION_UK, "У с. Подоли", 3),
    ],
)
def test_of_a_report_only_our_paragraph_is_shown(report, opening, hidden):
    passage = cut(report)
    assert [report[s.start :].startswith(opening) for s in passage.spans] == [True]
    assert passage.hidden == hidden
    assert not passage.whole


DIGEST_EN = """Rain fell on the capital all night.

Kupiansk was shelled twice, its mayor said. A house burned.

The attack left the town without power.

Poland sent forty buses to the border.

A minister resigned over a tender."""
DIGEST_UK = """У столиці всю ніч дощило.

Куп’янськ двічі обстріляли, сказав мер. Горів будинок.

Він додав, що світла немає.

Польща передала сорок автобусів.

Міністр пішов у відставку."""
DIGEST_RU = """В столице всю ночь шел дождь.

Купянск дважды обстреляли, сказал мэр. Горел дом.

Там же нет света, добавил он. В городе ждут ремонтников.

Польша передала сорок автобусов.

Министр ушел в отставку."""


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("The war at a glance: what we know on day 521", DIGEST_EN),
        ("Війна: головне за 15 вересня", DIGEST_UK),
        ("Главное к этому часу", DIGEST_RU),
    ],
)
def test_of_a_digest_only_our_entries_are_shown(title, text):
    entries = text.split("\n\n")
    assert [text[s.start : s.end] for s in cut(text, title).spans] == entries[1:2]
    ours = [text[s.start : s.end].strip() for s in scopes(text, title) if s.scope != "other"]
    assert all(line in " ".join(entries[1:3]) for line in ours)
    assert any(line in entries[2] for line in ours), "an entry that goes on about ours belongs to it"
    assert cut(text, "The mayor speaks").whole


def test_a_sector_of_velykyi_burluk_takes_its_town_from_ours():
    text = (
        "Russian forces attacked in the Velykyi Burluk direction.\n\nThey attacked southeast of Velykyi "
        "Burluk near Dvorichanske.\n\nIn the Kupiansk direction they attacked near Kutkivka."
    )
    assert by_scope(text, "axis") == ["In the Kupiansk direction they attacked near Kutkivka."]
    assert by_scope("Velykyi Burluk was shelled.", "axis") == ["Velykyi Burluk was shelled."]


@pytest.mark.parametrize(
    "article",
    [
        "Kupiansk was shelled.\n\nPeople were taken to Kharkiv.\n\nThey were later brought to Izium.",
        "У Куп’янську бої.\n\nПоранених везли до Харкова.\n\nТам їх приймала лікарня.",
        "Nothing on any place.\n\nNothing at all.",
        "",
    ],
)
def test_an_article_is_left_whole(article):
    passage = cut(article)
    assert passage.whole
    assert passage.hidden == 0
    assert len(passage.spans) == len([line for line in article.split("\n\n") if line])


PIECES = st.sampled_from(
    [
        "На Куп’янському напрямку ",
        "біля Лимана ",
        "In the Lyman sector, ",
        "Kupiansk ",
        ". ",
        "; ",
        "\n",
        "\n\n",
        "та ",
        "x ",
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_scopes_hold_every_word_once(text):
    at = 0
    kept = ""
    for scope in scopes(text):
        assert at <= scope.start < scope.end <= len(text)
        kept += text[scope.start : scope.end]
        at = scope.end
    assert "".join(kept.split()) == "".join(text.split())


def test_a_dateline_says_nothing_of_where_a_report_plays():
    text = "BELGOROD, July 3. Ukrainian troops shelled Dvurechnaya in the Kharkov Region."
    assert [scope.scope for scope in scopes(text)] == ["open", "axis"]
