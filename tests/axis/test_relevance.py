"""What is news of the axis, and what only names it."""

import json
from pathlib import Path

import pytest

from kupmon.axis.relevance import judge
from kupmon.config import AxisRules

FLOOR = 0.95
SHARED = Path(__file__).parents[3] / "shared" / "eval" / "dev"

NEWS = [
    ("en", "Six people evacuated from Kupiansk community", "Police drove six residents out of Kivsharivka."),
    ("en", "Daily brief", "Ukraine repelled 12 attacks near Kupyansk. In the Pokrovsk sector there were 40."),
    (
        "en",
        "Russian forces advance",
        "Geolocated footage shows an advance into eastern Zahryzove, north of Borova.",
    ),
    ("en", "Putin says Kupiansk is Russian", "He spoke for four hours."),
    ("uk", "Окупанти обстріляли Ківшарівку", "Поранено жінку, розпочато досудове розслідування."),
    ("uk", "Харківщина: за добу троє поранених", "Ударів зазнали вісім сіл. У с. Подоли поранено чоловіка."),
    ("uk", "Зеленський побував у Куп’янську", ""),
    ("uk", "Ворог намагався наступати", "Як повідомляє Генштаб, окупанти тричі штурмували біля Синьківки."),
    ("uk", "За добу", "Як повідомляється у зведенні, ворог чотири рази атакував біля Куп’янська."),
    ("ru", "За сутки", "Как сообщает Генштаб, россияне пять раз штурмовали у Синьковки."),
    ("uk", "Уночі ворог бив по селищу", "Пошкоджено п’ять будинків у Боровій Харківської області."),
    ("uk", "Примусова евакуація", "З Куп’янської громади евакуюють 409 дітей, вирішила рада оборони."),
    ("ru", "Враг атаковал 12 раз на Купянском направлении", ""),
    ("ru", "Сводка", "Подразделения группировки «Запад» освободили Петропавловку в Харьковской области."),
    ("ru", "Купянск: что в городе", "Жителей вывозят под обстрелами, сообщил глава МВА."),
]
OTHER = [
    ("en", "Russian drones hit Lyman", "Lyman was attacked on Monday. Three people were injured."),
    ("en", "Talks go on", "Leaders met.\n\nRecall: Russian forces attacked Kupiansk in September."),
    (
        "en",
        "Banks over the holidays",
        "Banks are closed.\n\nRead also:\nBattle for Kupiansk goes on\nWhat to cook",
    ),
    ("en", "Cup tie", "FC Kupiansk lost the match on penalties. The coach blamed the goalkeeper."),
    (
        "en",
        "Mayor gets life in absentia",
        "A court convicted the former mayor of Kupiansk of treason. The trial took a year.",
    ),
    ("en", "The Kupiansk vodka wins", "A silver medal at a fair in Lviv."),
    (
        "uk",
        "Прощання із захисником",
        "Він загинув поблизу Куп’янська. Народився 1990 року, закінчив школу. Похорон у п’ятницю.",
    ),
    (
        "uk",
        "Збір для бригади",
        "Збираємо на дрони бійцям, що тримають Куп’янський напрямок. Донатьте на банку, монобанк нижче.",
    ),
    ("uk", "Удар по Петропавлівці", "На Дніпропетровщині ворог ударив по Петропавлівці. Пошкоджено будинки."),
    ("uk", "Бої біля Піщаного", "На Покровському напрямку ворог просунувся біля Піщаного та Котлиного."),
    ("uk", "Трамвай змінить маршрут", "Вагони не курсуватимуть: ремонт на вул. Куп’янська."),
    ("uk", "Олександр Куп’янський – чемпіон", "Шахіст виграв турнір."),
    ("uk", "Мирний план", "Президенти говорили.\n\nНагадаємо, ворог штурмував Куп’янськ."),
    ("uk", "Мирний план", "Президенти говорили.\n\nЯк повідомлялося, ворог штурмував Куп’янськ."),
    ("uk", "На область ідуть заморозки", "Синоптики: у Куп’янську до мінус п’яти градусів, мороз до суботи."),
    (
        "ru",
        "Суд приговорил жительницу Купянска",
        "Суд: она передавала противнику позиции ВСУ в Купянске. Приговор — 12 лет.",
    ),
    ("uk", "Бої за Лиман", "Ворог штурмує Лиман.\n\nТакож читайте: Ворог штурмує Куп’янськ"),
    ("ru", "Сто лет назад: бои за Купянск", "В декабре 1919 года красные взяли Купянск, атаковав с востока."),
    ("ru", "Умер актер", "Он родился в Купянске и полвека прослужил в театре."),
    ("ru", "В Старом Осколе упал дрон", "Пострадали двое жителей Старого Оскола."),
    ("ru", "Волчанск: бои", "У Волчанска отбиты атаки на Харьковском направлении."),
    ("en", "", ""),
]


def test_the_history_of_what_was_hit_does_not_make_a_strike_old():
    text = "Ракети вдарили по центру Куп’янська. Куп’янський музей відкрито 1972 року."
    assert judge("Удар по музею", text, "uk", own_facts=3).relevant


@pytest.mark.parametrize(("language", "title", "text"), NEWS)
def test_news_of_the_axis_is_kept(language, title, text):
    assert judge(title, text, language).relevant


@pytest.mark.parametrize(("language", "title", "text"), OTHER)
def test_what_only_names_the_axis_is_not_news(language, title, text):
    assert not judge(title, text, language).relevant


def test_reasons_add_up_to_the_verdict_and_quote_the_text():
    title, text = (
        "Kupiansk holds",
        "Troops repelled two attacks near Kupiansk. The weather was cold, with frost.",
    )
    verdict = judge(title, text, "en")
    assert verdict.reasons
    assert all(reason.what for reason in verdict.reasons)
    assert "Troops repelled two attacks near Kupiansk." in {reason.quoted for reason in verdict.reasons}


def test_facts_weigh_heavily():
    title, text = "A sign at the road", "The picture was taken in Kupiansk, the army said."
    without, with_none, with_two = (judge(title, text, "en", own_facts=n).score for n in (None, 0, 2))
    assert with_none < 0.5 < without < with_two
    assert not judge(title, text, "en", own_facts=0).relevant


def test_a_bulletin_that_has_yet_to_be_read_is_worth_a_look():
    verdict = judge("На фронті 119 зіткнень: зведення Генштабу", "", "uk")
    assert 0.2 <= verdict.score < 0.5
    assert not verdict.relevant


RULES = AxisRules(
    places=("Сонячн*",), nearby=("Чугуїв*", "Печеніг*"), keywords=("річка",), exclude=("реклам*", "Foo bar")
)


@pytest.mark.parametrize(
    ("title", "text", "relevant"),
    [
        ("У Сонячному тихо", "", True),
        ("Сонячна погода", "", True),
        ("сонцe", "", False),
        ("Обстріл", "У Чугуїві поранено двох", True),
        ("Свято", "У Чугуїві співали пісень", False),
        ("Свято", "Між Чугуїв і Печеніги ходить поїзд", True),
        ("Бої за Куп’янськ: реклама", "Ворог атакував Куп’янськ", False),
        ("Kupiansk attacked", "Troops attacked Kupiansk. FOO  BAR", False),
        ("Kupiansk attacked", "Troops attacked Kupiansk. Foobar", True),
    ],
)
def test_rules_of_the_user(title, text, relevant):
    assert judge(title, text, "uk", RULES).relevant is relevant


def test_every_apostrophe_is_the_same_in_a_rule():
    rules = AxisRules(exclude=("об'єкт*",))
    assert not judge("Куп’янськ атаковано", "Ворог атакував об’єкти в Куп’янську", "uk", rules).relevant


def test_keywords_alone_are_never_enough():
    rules = AxisRules(keywords=("дрон*", "річк*", "бій", "ліс*"))
    assert not judge("Дрони, річка, бій, ліс", "Дрони над річкою в лісі", "uk", rules).relevant


def test_languages_that_the_user_does_not_read_are_left_out():
    rules = AxisRules(languages=("en",))
    assert not judge("Ворог атакував Куп’янськ", "", "uk", rules).relevant
    assert judge("Enemy attacked Kupiansk", "", "en", rules).relevant


@pytest.mark.parametrize(
    "text",
    ["Kupiansk " * 20_000, "." * 200_000, "Куп’янському та " * 10_000, "7 " * 90_000],
    ids=["one name", "full stops", "half a sector", "numbers"],
)
def test_odd_texts_are_judged_too(text):
    assert 0 <= judge(text[:500], text, "en").score <= 1


@pytest.mark.skipif(not SHARED.exists(), reason="the labelled articles are not here")
@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_labelled_articles(language):
    lines = (SHARED / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [article for article in map(json.loads, lines) if article["language"] == language]
    hit = miss = false = 0
    for article in articles:
        said = judge(article["title"], article["text"], language).relevant
        hit += said and article["relevant"]
        miss += article["relevant"] and not said
        false += said and not article["relevant"]
    assert 2 * hit / (2 * hit + miss + false) >= FLOOR


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Внаслідок обстрілу Куп'янська поранено чоловіка 1971 року народження."),
        ("uk", "У Куп'янську від удару дрона загинула жінка, 1958 р.н."),
        ("uk", "У Куп'янську після обстрілів залишається 1700 жителів, їх евакуюють."),
        ("ru", "При ударе по Купянску погибла женщина 1949 г.р."),
        ("ru", "В Купянске под обстрелами остаются около 1700 человек."),
        ("en", "Kupiansk came under drone attack during the day. A man, born 1960, was killed."),
        ("en", "Some 1700 residents remain in Kupiansk under Russian shelling."),
    ],
)
def test_a_year_of_birth_or_a_number_of_people_is_no_history(language: str, text: str) -> None:
    assert judge("Sample", text, language).relevant


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "У 1943 році під Куп'янськом тривали бої за місто."),
        ("ru", "В 1943 году под Купянском шли бои за город."),
        ("en", "The battle of Kupiansk in 1943 saw heavy fighting."),
    ],
)
def test_a_battle_of_long_ago_is_none_of_today(language: str, text: str) -> None:
    assert not judge("Sample", text, language).relevant
