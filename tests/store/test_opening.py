"""Whatever lies at the store's path, opening it says what is so and destroys nothing."""

import contextlib
import os
import resource
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from stored_samples import NOW, add, article, fact, item, reading, state

from kupmon.errors import StoreError
from kupmon.store import open_store, opening
from kupmon.store.query import parse

NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
"""Root may write everywhere, so the tests of rights run as somebody else."""


def can_be_nobody():
    try:
        return subprocess.run([*NOBODY, sys.executable, "-c", "import kupmon"], check=False).returncode == 0
    except OSError:
        return False


def files(folder):
    return sorted(each.name for each in folder.iterdir())


def test_folders_and_file_are_for_the_user_alone(tmp_path):
    path = tmp_path / "new" / "folder" / "kupmon.db"
    store = open_store(path)
    add(store, item())
    assert {stat.S_IMODE(each.stat().st_mode) for each in (path.parent, path.parent.parent)} == {0o700}
    assert {stat.S_IMODE(each.stat().st_mode) & 0o077 for each in path.parent.iterdir()} == {0}
    assert store.notice is None
    assert not store.read_only
    store.close()


@pytest.mark.parametrize("name", ["with space & %41 ?x=1#y", "Куп'янськ", "-rf"])
def test_any_file_name_will_do(tmp_path, name):
    store = open_store(tmp_path / name)
    add(store, item())
    store.close()
    assert files(tmp_path) == [name]


def test_what_is_no_database_is_set_aside_and_a_new_one_begun(path, clock):
    path.parent.mkdir()
    path.write_text("my shopping list, which somebody put here by mistake")
    store = open_store(path, clock=clock)
    aside = path.with_name("kupmon.db.broken-20261120-120000")
    assert aside.read_text().startswith("my shopping list")
    assert aside.name in store.notice
    add(store, item())
    assert len(store.ids()) == 1
    store.close()


def test_two_broken_files_in_one_second_are_both_kept(path, clock):
    path.parent.mkdir()
    for text in ("first", "second"):
        path.write_text(text * 50)
        open_store(path, clock=clock).close()
        path.unlink()
    kept = [each.read_text() for each in sorted(path.parent.glob("*.broken-*"))]
    assert kept == ["first" * 50, "second" * 50]


def filled(path, items=50):
    store = open_store(path)
    add(store, *(item(str(n), title=f"Sample {n}", summary="words " * 200) for n in range(items)))
    store.close()


@pytest.mark.parametrize("left", [100, 5_000, 0.5, 0.9])
def test_a_file_cut_short_is_set_aside(path, left):
    filled(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: left if left > 1 else int(len(whole) * left)])
    store = open_store(path)
    assert "set aside" in store.notice
    assert store.ids() == []
    store.close()
    (aside,) = (each for each in path.parent.glob("*.broken-*") if not each.name.endswith(("-wal", "-shm")))
    assert aside.read_bytes() == whole[: aside.stat().st_size]


def test_damage_inside_is_told_when_met_and_set_aside_at_the_next_start(path):
    filled(path)
    with contextlib.closing(sqlite3.connect(path)) as con:
        (page,) = con.execute("SELECT rootpage FROM sqlite_master WHERE name = 'texts'").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 64)
    store = open_store(path)
    with pytest.raises(StoreError) as caught:
        store.articles(store.ids())
    assert "Start kupmon again" in caught.value.cure
    store.close()
    again = open_store(path)
    assert "set aside" in again.notice
    add(again, item())
    again.close()


def test_a_damaged_index_of_words_is_made_anew_at_the_next_start(path):
    filled(path)
    with contextlib.closing(sqlite3.connect(path)) as con, con:
        con.execute("UPDATE search_data SET block = x'ffffffff' WHERE id > 10")
    store = open_store(path)
    with pytest.raises(StoreError):
        store.ids(parse("words"))
    store.close()
    again = open_store(path)
    assert again.notice is None
    again.save_polled(state(), [])
    assert len(again.ids(parse("words"))) == 50
    again.close()


def test_a_newer_file_is_left_alone(path):
    filled(path)
    with contextlib.closing(sqlite3.connect(path)) as con:
        con.execute("PRAGMA user_version = 999")
    with pytest.raises(StoreError, match="newer kupmon") as caught:
        open_store(path)
    assert "Install the newer kupmon" in caught.value.cure
    assert files(path.parent) == ["kupmon.db"]


def test_another_programs_database_is_left_alone(path):
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as con, con:
        con.execute("CREATE TABLE bookmarks (x)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        open_store(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("make", ["mkdir", "symlink_to_folder"])
def test_a_folder_in_the_way_is_named(path, make):
    path.parent.mkdir()
    if make == "mkdir":
        path.mkdir()
    else:
        path.symlink_to(path.parent)
    with pytest.raises(StoreError, match="no file"):
        open_store(path)


def test_a_file_where_a_folder_should_be_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        open_store(tmp_path / "file" / "kupmon.db")


def as_nobody(code, *arguments):
    """Run code in a process that may not write what is not its own."""
    command = [*NOBODY, sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


READ_ONLY = """
import sys
from pathlib import Path
from kupmon.errors import StoreError
from kupmon.store import open_store, opening
store = open_store(Path(sys.argv[1]))
assert store.read_only and "Reading goes on" in store.notice, store.notice
(row,) = store.rows(store.ids())
assert store.article(row.id).facts
try:
    store.mark([row.id], read=True)
except StoreError as error:
    print(row.title, error)
store.close()
"""


@pytest.mark.skipif(not can_be_nobody(), reason="needs to run without root's rights")
@pytest.mark.parametrize("folder_mode", [0o777, 0o555], ids=["file", "folder"])
def test_where_nothing_can_be_written_reading_goes_on(folder_mode, tmp_path_factory):
    folder = tmp_path_factory.getbasetemp() / f"kupmon-{folder_mode:o}"
    folder.mkdir()
    path = folder / "kupmon.db"
    store = open_store(path)
    (number,) = add(store, item())
    store.save_article(number, article(item()), reading(fact()))
    store.close()
    temporary = Path(tempfile.gettempdir())
    reachable = [each for each in folder.parents if temporary in each.parents]
    modes = {each: each.stat().st_mode for each in reachable}
    path.chmod(0o444)
    folder.chmod(folder_mode)
    try:
        for each in reachable:
            each.chmod(modes[each] | 0o011)
        assert "reading only" in as_nobody(READ_ONLY, path)
    finally:
        for each, mode in modes.items():
            each.chmod(mode)
        folder.chmod(0o700)


def test_a_store_that_another_program_is_writing_opens_for_reading(path, monkeypatch):
    monkeypatch.setattr(opening, "OPEN_BUSY_S", 0.05)
    filled(path, items=1)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store = open_store(path)
        assert store.read_only
        assert "another program" in store.notice
        assert len(store.ids()) == 1
        store.close()


def test_two_at_once_work_on_one_store(path):
    first, second = open_store(path), open_store(path)
    add(first, item("1"))
    (number,) = add(second, item("2"))
    second.mark([number], starred=True)
    assert len(first.ids()) == 2
    assert first.article(number).row.starred
    first.close()
    add(second, item("3"))
    assert len(second.ids()) == 3
    second.close()


def test_two_that_write_at_the_same_moment_wait_for_each_other(path):
    stores = [open_store(path), open_store(path)]
    failed = []

    def write(which):
        try:
            for n in range(60):
                add(stores[which], item(f"{which}-{n}"))
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(which,)) for which in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(stores[0].ids()) == 120
    assert stores[1].counts().items == 120
    for store in stores:
        store.close()


def test_many_may_begin_one_store_at_once(path):
    stores, errors = [], []
    gate = threading.Barrier(6)

    def begin():
        gate.wait()
        try:
            stores.append(open_store(path))
        except StoreError as error:
            errors.append(error)

    threads = [threading.Thread(target=begin) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert [store.notice for store in stores] == [None] * 6
    for n, store in enumerate(stores):
        add(store, item(str(n)))
    assert len(stores[0].ids()) == 6
    for store in stores:
        store.close()


@contextlib.contextmanager
def files_no_larger_than(size):
    """What the system does when a quota is used up, for as long as the block lasts."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_on_a_full_disk_the_poll_is_undone_and_a_later_one_succeeds(path):
    store = open_store(path)
    add(store, item("1"))
    many = [item(f"n{n}", summary="long text " * 400) for n in range(500)]
    with files_no_larger_than(300_000), pytest.raises(StoreError) as caught:
        add(store, *many)
    assert "Free some space" in caught.value.cure
    assert "nothing stored is lost" in caught.value.cure
    assert len(store.ids()) == 1
    assert store.states()[item().feed].items == 1
    assert len([number for number in add(store, *many) if number]) == 500
    assert len(store.ids()) == 501
    store.close()


def test_a_disk_that_is_full_before_the_store_is_begun_is_told(path):
    with files_no_larger_than(1_000), pytest.raises(StoreError) as caught:
        open_store(path)
    assert "Free some space" in caught.value.cure


def test_a_closed_store_says_so(store):
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.ids()
    with pytest.raises(StoreError, match="closed"):
        add(store, item())


def test_readers_never_wait_for_a_writer_and_see_one_state(store):
    """Eight threads read while one writes: every page is whole and nothing fails."""
    done = threading.Event()
    failed = []

    def read():
        while not done.is_set():
            ids = store.ids()
            rows = store.rows(ids)
            if [row.id for row in rows] != ids:
                failed.append(ids)

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    try:
        for n in range(100):
            add(store, item(str(n), hours_ago=n % 7), item(f"b{n}", hours_ago=n % 5))
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert failed == []
    assert len(store.ids()) == 200


def test_the_last_look_and_the_screen_are_remembered(path):
    store = open_store(path)
    assert store.last_look() is None
    assert store.ui_state() == {}
    store.set_last_look(NOW)
    store.save_ui_state({"selected": 5, "filter": "Куп'янськ", "panes": [30, 50, 20]})
    store.close()
    again = open_store(path)
    assert again.last_look() == NOW
    assert again.ui_state() == {"selected": 5, "filter": "Куп'янськ", "panes": [30, 50, 20]}
    again.close()
