"""What was stored is found by its words as they stand now, and marked where it is read."""

import sqlite3

import pytest
from stored_samples import about, add, article, item, reading, state

from kupmon.errors import StoreError
from kupmon.model import Article
from kupmon.store import connection, finding, newest, open_store
from kupmon.store.finding import hits
from kupmon.store.query import parse


def found(store, text):
    return store.ids(parse(text))


def test_forms_are_found_in_title_and_body_of_three_languages(store):
    en, uk, ru = add(
        store,
        item("en", title="Assault groups repelled"),
        item("uk", title="Зразок", language="uk", summary="Штурмові групи під Петропавлівкою знищено."),
        item("ru", title="Образец", language="ru", summary="Войска освободили село и отбили атаки."),
    )
    assert found(store, "repelling assaults") == [en]
    assert found(store, "Петропавлівка") == [uk]
    assert found(store, "знищили") == [uk]
    assert found(store, "освобождённые OR освободила") == [ru]
    assert found(store, "атака") == [ru]
    assert found(store, '"штурмова група"') == [uk]
    assert found(store, '"групи штурмові"') == []


def test_words_of_one_language_are_found_in_a_text_of_another(store):
    (number,) = add(store, item(title="Зразок", language="uk", summary="Пишуть: «наши войска отбили атаки»."))
    assert found(store, '"наши войска"') == [number]
    assert found(store, "атаки") == [number]


def test_the_full_text_replaces_the_summary(store):
    (number,) = add(store, item(title="Sample", summary="harvest"))
    assert found(store, "harvest") == [number]
    store.save_article(number, article(item(title="Sample"), "Bridges stand."), reading())
    assert found(store, "harvest") == []
    assert found(store, "bridge") == [number]


def test_an_edit_is_found_by_its_new_words_only(store):
    (number,) = add(store, item(title="Sample of turnips"))
    add(store, item(title="Sample of beets", digest=b"2"))
    assert found(store, "turnips") == []
    assert found(store, "beets") == [number]


def test_what_turns_out_irrelevant_is_no_longer_found(store):
    turnips = item(title="Sample of turnips")
    (number,) = add(store, turnips)
    store.save_article(number, article(turnips), reading(score=0.1))
    assert found(store, "turnips") == []
    store.save_article(number, article(turnips), reading(score=0.9))
    assert found(store, "turnips") == [number]


def test_after_many_changes_the_index_says_what_the_store_says(store, path):
    for n in range(200):
        key, turn = n % 40, n // 40
        given = item(str(key), title=f"sample{turn} number{key}", summary=f"text{n}", digest=bytes([n]))
        (number,) = add(store, given, score=0.9 if n % 3 else 0.2)
        if n % 2:
            store.save_article(
                number, Article(given, f"body{n} общий", "page"), reading(score=0.9 if n % 5 else 0.1)
            )
    for row in store.rows(store.ids()):
        first = store.article(row.id).body.split()[0]
        assert found(store, f'"{row.title}" {first}') == [row.id]
    assert sorted(found(store, "sample0 OR sample1 OR sample2 OR sample3 OR sample4")) == sorted(store.ids())
    store.close()
    with sqlite3.connect(path) as con:
        con.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_an_index_made_by_other_stemmers_is_made_anew(store, path):
    (number,) = add(store, item(title="Sample of turnips"))
    store.close()
    with sqlite3.connect(path) as con:
        con.execute("INSERT INTO search (search) VALUES ('delete-all')")
        con.execute("UPDATE notes SET value = 'older' WHERE name = 'search form'")
    con.close()
    again = open_store(path)
    again.save_polled(state(), [])
    assert found(again, "turnips") == [number]
    again.close()


def test_a_poll_is_stored_whole_or_not_at_all_words_included(store):
    unwritable = item("2", title="beets", hours_ago=0.5, enclosures=(object(),))
    with pytest.raises(TypeError):
        store.save_polled(state(), [(item("1", title="turnips"), about()), (unwritable, about())])
    assert store.states() == {}
    assert found(store, "turnips") == []


def test_hits_are_marked_where_they_stand():
    text = "Атаки на Куп’янськ: атаку відбито. Attacked Kupiansk."

    def marked(query):
        return [text[span.start : span.end] for span in hits(parse(query), text, "uk")]

    assert marked("атака") == ["Атаки", "атаку"]
    assert marked("attack OR купянськом") == ["Куп’янськ", "Attacked"]
    assert marked('"attack kupiansk"') == ["Attacked Kupiansk"]
    assert marked("kup*") == ["Kupiansk"]
    assert marked("side:russian -атака") == []
    assert marked("") == []


@pytest.mark.parametrize("common_from", [1, 5, 10_000])
def test_common_and_rare_words_are_listed_alike_whatever_way_is_taken(store, monkeypatch, common_from):
    monkeypatch.setattr(finding, "COMMON", common_from)
    ids = add(store, *(item(str(n), title=f"sample part{n % 4}", hours_ago=(n * 7) % 30) for n in range(30)))
    newest = [number for _, number in sorted((n * 7 % 30, number) for n, number in enumerate(ids))]
    assert found(store, "sample") == newest
    assert store.ids(parse("sample"), limit=7) == newest[:7]
    assert store.ids(limit=3) == newest[:3]
    wanted = [number for number in newest if ids.index(number) % 4 == 1]
    assert found(store, "sample part1 side:ukrainian") == wanted
    assert found(store, "sample -(part0 OR part2) -part3") == wanted
    assert found(store, "part1 OR side:russian") == wanted


@pytest.mark.parametrize("loose", [0, 2, 100])
@pytest.mark.parametrize("common_from", [1, 1_000])
def test_a_first_page_is_the_top_of_the_whole(store, monkeypatch, common_from, loose):
    monkeypatch.setattr(finding, "COMMON", common_from)
    monkeypatch.setattr(newest, "SIZES", (2, 5))
    monkeypatch.setattr(newest, "LOOSE", loose)
    for n in range(40):
        given = item(
            str(n),
            title=f"sample part{n % 4} word{n}",
            hours_ago=(n * 11) % 17 + (8 if n % 9 == 0 else 0),
            outlet=f"Outlet {n % 3}",
        )
        add(store, given, score=0.2 if n % 5 == 0 else 0.9)
    (kept, *_) = store.ids()
    store.tag([kept], add=["kept"])
    store.mark(store.ids()[::3], read=True)
    for text in (
        "sample", "part1", "word33", "nothing", "sample -part2", "-sample", "part1 OR part2", "samp*",
        '"part3 word7"', "is:unread", "part1 is:unread", "tag:kept", "tag:kept sample", "kind:control",
        "place:kupiansk OR sample", "outlet:2 sample", "is:relevant OR part0", "-is:relevant part1",
    ):  # fmt: skip
        query = parse(text)
        for below in (False, True):
            whole = store.ids(query, below=below)
            for limit in (1, 3, 6, 50):
                assert store.ids(query, below=below, limit=limit) == whole[:limit], (text, below, limit)
                assert store.ids(query, below=below, limit=limit, folded=True) == whole[:limit]


def test_a_search_ends_when_nobody_waits_for_it(store, monkeypatch):
    monkeypatch.setattr(connection, "STEPS_BETWEEN", 1)
    (number,) = add(store, item(title="turnips"))
    with pytest.raises(StoreError):
        store.ids(parse("turnips"), given_up=lambda: True)
    assert store.ids(parse("turnips"), given_up=lambda: False) == [number]
    assert found(store, "turnips") == [number]
