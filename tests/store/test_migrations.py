"""A file of any earlier form is brought up to date without losing a row, or left exactly as it was."""

import contextlib
import gzip
import sqlite3
import stat
from pathlib import Path

import pytest
from stored_samples import FEED, add, article, fact, item, reading, state

from kupmon.errors import StoreError
from kupmon.model import Article
from kupmon.store import migrations, open_store, opening
from kupmon.store.migrations import NEWEST, STEPS, migrate, statements, version
from kupmon.store.query import parse

FORMS = Path(__file__).parent / "forms"


@pytest.fixture
def con(tmp_path):
    with contextlib.closing(sqlite3.connect(tmp_path / "kupmon.db", isolation_level=None)) as con:
        yield con


def shape(con):
    return con.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_an_empty_file_takes_every_step_and_a_second_time_none(con):
    migrate(con)
    first = shape(con)
    migrate(con)
    assert version(con) == NEWEST
    assert shape(con) == first


def test_a_step_that_fails_leaves_the_file_as_it_was(con):
    migrate(con)
    before = shape(con)
    broken = statements("CREATE TABLE half (x)", "no SQL at all")
    with pytest.raises(sqlite3.OperationalError):
        migrate(con, (*STEPS, statements("CREATE TABLE whole (x)"), broken))
    assert version(con) == NEWEST
    assert shape(con) == before


@pytest.mark.parametrize("form", range(1, NEWEST + 1))
def test_a_file_of_every_released_form_opens_with_all_it_had(path, form):
    path.parent.mkdir()
    path.write_bytes(gzip.decompress((FORMS / f"{form}.db.gz").read_bytes()))
    store = open_store(path)
    assert store.notice is None
    newest, edited, archived = store.rows(store.ids())
    assert (newest.title, newest.starred, newest.tags, newest.facts) == ("Sample one", True, ("later",), 1)
    assert (edited.title, edited.read) == ("Зразок два, виправлено", True)
    assert archived.feed == "import:Archive (sample)"
    assert store.article(newest.id).facts == (fact(),)
    assert store.versions(edited.id)[0].title == "Зразок два"
    assert store.ids(parse("зразки виправленого place:kupiansk OR виправлено")) == [edited.id]
    assert store.ids(parse("speaker:staff kind:assaults place:petropavlivka")) == [newest.id]
    assert store.states()[FEED].etag == '"x"'
    assert add(store, item("3"))
    store.close()
    with contextlib.closing(sqlite3.connect(path)) as con:
        assert con.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_an_older_file_is_copied_before_its_form_changes(path, monkeypatch):
    store = open_store(path)
    add(store, item())
    store.close()
    monkeypatch.setattr(migrations, "STEPS", (*STEPS, statements("DROP TABLE tags")))
    monkeypatch.setattr(opening, "NEWEST", NEWEST + 1)
    monkeypatch.setattr(opening, "migrate", lambda con: migrate(con, migrations.STEPS))
    open_store(path).close()
    copy = path.with_name(f"kupmon.db.form-{NEWEST}")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    monkeypatch.undo()
    again = open_store(copy)
    assert len(again.ids()) == 1
    again.close()
    with pytest.raises(StoreError, match="newer kupmon"):
        open_store(path)


def make_form(path):
    """Fill a store as the tests above expect it; run once when a form is released, and kept in `forms`."""
    store = open_store(path)
    one = item("1", title="Sample one", hours_ago=1)
    two = item("2", title="Зразок два", hours_ago=2, language="uk")
    edited = item("2", title="Зразок два, виправлено", hours_ago=2, language="uk", digest=b"edited")
    first, second = add(store, one, two)
    store.save_article(first, article(one), reading(fact()))
    store.mark([first], starred=True)
    store.tag([first], add=["later"])
    store.mark([second], read=True)
    add(store, edited)
    store.save_polled(state(etag='"x"'), [])
    old = item("1", title="Old sample", hours_ago=9_999, feed="import:Archive (sample)", content="Text.")
    store.import_items([(Article(old, "Text.", "feed"), reading())])
    store.close()


def test_the_newest_form_kept_is_the_one_now_made(path, tmp_path):
    """A step once released may not be changed: the file kept of it would no longer be what it makes."""
    make_form(path)
    kept = tmp_path / "kept.db"
    kept.write_bytes(gzip.decompress((FORMS / f"{NEWEST}.db.gz").read_bytes()))
    with contextlib.closing(sqlite3.connect(path)) as now, contextlib.closing(sqlite3.connect(kept)) as then:
        assert shape(now) == shape(then)
