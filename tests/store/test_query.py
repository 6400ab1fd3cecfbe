"""The language of filter line, search and saved views: what it finds, and how it says what is wrong."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stored_samples import FEED, NOW, about, add, article, fact, item, reading, state

from kupmon.model import Attribution
from kupmon.store.fields import CHOICES, NAMES
from kupmon.store.query import QueryError, parse


@pytest.fixture
def titles(store):
    """Fill a store; asking it gives the first word of each title found, newest first."""
    other = "https://ridge.example/feed"
    add(
        store,
        item("1", title="one Kupiansk assaults repelled", hours_ago=1, language="en"),
        item("2", title="two Удар по Купʼянську", hours_ago=30, language="uk"),
        item("3", title="three Удары по Купянску", hours_ago=50, language="ru", published=None, fetched=NOW),
    )
    store.save_polled(
        state(other),
        [
            (
                item(
                    "4",
                    title="four Kupiansk, the quoted words stand together",
                    feed=other,
                    outlet="Ridge News (sample)",
                    side="russian",
                    owner="state",
                    hours_ago=100,
                ),
                about(0.6),
            ),
            (
                item("5", title="five", feed=other, side=None, owner=None, hours_ago=200),
                about(0.5),
            ),
            (item("6", title="six is not relevant", feed=other, hours_ago=2), about(0.1)),
        ],
    )

    def ask(text, places=None, below=False):
        return [row.title.split()[0] for row in store.rows(store.ids(parse(text, places), below=below))]

    return ask


EVERYTHING = ["three", "one", "two", "four", "five"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", EVERYTHING),
        ("   ", EVERYTHING),
        ("kupiansk", ["one", "four"]),
        ("KUPIANSK", ["one", "four"]),
        ("купянськ", ["two"]),
        ("Куп'янськ", ["two"]),
        ("купянск", ["three"]),
        ("kupiansk assault", ["one"]),
        ("kupiansk AND assault", ["one"]),
        ("assault OR together", ["one", "four"]),
        ("kupiansk -assault", ["four"]),
        ("kupiansk NOT assault", ["four"]),
        ("-kupiansk", ["three", "two", "five"]),
        ("NOT (kupiansk OR купянськ)", ["three", "five"]),
        ("-(-kupiansk)", ["one", "four"]),
        ("kupiansk (assault OR together) side:russian", ["four"]),
        ('"words stand"', ["four"]),
        ('"stand words"', []),
        ("“word stand”", ["four"]),
        ("«words stand»", ["four"]),
        ("kup*", ["one", "four"]),
        ("assau*", ["one"]),
        ("assau", []),
        ("and", []),
        ("side:russian", ["four"]),
        ("side:RU", ["four"]),
        ("-side:russian", ["three", "one", "two", "five"]),
        ("owner:state", ["four"]),
        ("NOT owner:state", ["three", "one", "two", "five"]),
        ("lang:uk", ["two"]),
        ("LANG:ru", ["three"]),
        ("outlet:ridge", ["four"]),
        ('outlet:"ridge news"', ["four"]),
        ("feed:tower.example", ["three", "one", "two"]),
        ('feed:"tower (sample)"', EVERYTHING),
        ("score:>0.6", ["three", "one", "two"]),
        ("score:0.6", ["three", "one", "two", "four"]),
        ("score:<=.5", ["five"]),
        ("score:=0.6", ["four"]),
        ("since:2h", ["three", "one"]),
        ("since:2d", ["three", "one", "two"]),
        ("until:2d", ["four", "five"]),
        ("since:today", ["three", "one"]),
        ("since:yesterday", ["three", "one", "two"]),
        ("until:yesterday", ["two", "four", "five"]),
        ("since:2026-11-19", ["three", "one", "two"]),
        ("until:2026-11-19", ["two", "four", "five"]),
        ("since:2026-11-20T12:59", ["three", "one"]),
        ("since:2026-11-20T11:01Z", ["three"]),
        ("is:dated", ["one", "two", "four", "five"]),
        ("-is:dated", ["three"]),
        ("is:unread", EVERYTHING),
        ("is:new", EVERYTHING),
        ("is:read", []),
        ("is:relevant", EVERYTHING),
        ("-is:relevant", ["six"]),
        ("is:relevant OR score:<0.2", ["three", "one", "six", "two", "four", "five"]),
        ("score:<0.2", []),
    ],
)
def test_what_a_query_finds(titles, text, found):
    assert titles(text) == found


def test_below_finds_what_was_thrown_away(titles):
    assert titles("score:<0.2", below=True) == ["six"]
    assert titles("", below=True) == ["three", "one", "six", "two", "four", "five"]


def test_marks_tags_and_the_last_look_can_be_asked_for(store, titles, clock):
    newest, *_, oldest = store.ids()
    store.mark([newest], read=True)
    store.mark([oldest], starred=True)
    store.tag([oldest], add=["Харків"])
    assert titles("is:read") == ["three"]
    assert titles("is:unread is:starred") == ["five"]
    assert titles("tag:харків") == ["five"]
    assert titles("tag:хар") == []
    store.set_last_look(NOW)
    assert titles("is:new") == []
    later = NOW + timedelta(minutes=9)
    add(store, item("7", title="seven", fetched=later))
    assert titles("is:new") == ["seven"]


def test_facts_can_be_asked_for_by_kind_place_and_speaker(store, titles):
    number = store.ids()[1]
    said = Attribution("Віктор Трегубов", "ukrainian")
    store.save_article(
        number,
        article(item("1", title="one Kupiansk assaults repelled")),
        reading(fact(places=("petropavlivka",)), fact(kind="quote", places=(), attribution=said)),
        places=("pishchane",),
    )
    assert titles("kind:assaults") == ["one"]
    assert titles("kind:quote speaker:трегубов") == ["one"]
    assert titles("speaker:general") == ["one"]
    assert titles("kind:losses OR speaker:nobody") == []
    assert titles("place:petropavlivka place:Pishchane") == ["one"]
    assert titles("place:kupiansk") == []


def test_a_place_is_found_by_any_of_its_spellings(store, titles):
    number = store.ids()[1]
    given = item("1", title="one Kupiansk assaults repelled")
    store.save_article(number, article(given), reading(), places=("kupiansk",))

    def spellings(text):
        return ("kupiansk", "kupiansk-raion") if text.casefold().startswith(("kupyansk", "куп")) else ()

    assert titles("place:Kupyansk", spellings) == ["one"]
    assert titles('place:"Куп’янськ"', spellings) == ["one"]
    with pytest.raises(QueryError) as caught:
        parse("is:read place:Lviv", spellings)
    assert caught.value.position == len("is:read place:")


@pytest.mark.parametrize(
    ("text", "position", "nearest"),
    [
        ("sied:russian", 0, "side"),
        ("kupiansk plac:x", 9, "place"),
        ("side:rusian", 5, "russian"),
        ("a kind:assault", 7, "assaults"),
        ("is:unraed", 3, "unread"),
        ("lang:fr", 5, ""),
        ("lang:", 5, ""),
        ('outlet:""', 7, ""),
        ("since:yesterdy", 6, "yesterday"),
        ("until:2026-02-30", 6, ""),
        ("since:999999d", 6, ""),
        ("score:high", 6, ""),
        ("score:>", 6, ""),
        ("(kupiansk", 0, ""),
        ("kupiansk)", 8, ""),
        ("a ()", 3, ""),
        ("a OR", 4, ""),
        ("OR a", 0, ""),
        ("a AND OR b", 6, ""),
        ("a NOT", 5, ""),
        ('say "what', 4, ""),
        ('outlet:"what', 7, ""),
        ("a & b", 2, ""),
        ("-", 0, ""),
        ("a" * 1001, 1000, ""),
        ("a " * 65, 128, ""),
        ("(" * 60 + "a" + ")" * 60, 41, ""),
        ("-" * 60 + "a", 41, ""),
    ],
)
def test_a_mistake_is_shown_where_it_is(text, position, nearest):
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert (caught.value.position, caught.value.nearest) == (position, nearest)
    assert str(caught.value).endswith((".", "?"))


SIGNS = [
    "AND",
    "OR",
    "NOT",
    "-",
    "(",
    ")",
    '"',
    "“",
    "”",
    "«",
    "»",
    ":",
    "*",
    "'",
    ";",
    "--",
    "%",
    "_",
    "\\",
    ">",
    "<",
    "=",
    "2d",
    "0.5",
    "today",
    "2026-11-20",
    "T24:00",
]
ODD = ["NEAR", "rowid", "stem:", "plain", "kupiansk", "куп'янськ", "�", "\x00", "٣d", ":>٣"]
PIECES = st.sampled_from(
    [
        *(f"{name}:" for name in NAMES),
        *(value for choices in CHOICES.values() for value in choices),
        *SIGNS,
        *ODD,
        " ",
        " ",
    ]
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join)))
def test_any_text_is_understood_or_refused_with_its_place(store, text):
    try:
        query = parse(text)
    except QueryError as error:
        assert 0 <= error.position <= len(text)  # noqa: PT017  # either outcome is right
    else:
        assert store.ids(query) == []


def test_the_longest_queries_are_answered(store):
    add(store, item(title="w1 w2"))
    assert store.ids(parse(" OR ".join(f"w{n}" for n in range(64))))
    assert store.ids(parse(" ".join("w1" for _ in range(64))))
    assert store.ids(parse("-(" * 18 + "w1" + ")" * 18))
    assert store.ids(parse(" OR ".join("is:unread" for _ in range(64))))


def test_the_feed_of_a_query_is_its_address_or_name(store):
    add(store, item())
    assert store.ids(parse(f'feed:"{FEED}"'))
    assert store.ids(parse("feed:TOWER"))
