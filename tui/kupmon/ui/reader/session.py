"""Reading by typed words: a list of headlines, an article by its number, a filter, a poll."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from kupmon.errors import QueryError, StoreError
from kupmon.store import Store
from kupmon.ui.look import Look
from kupmon.ui.messages import later, tr
from kupmon.ui.plain import line
from kupmon.ui.queries import understood
from kupmon.ui.reader import telling
from kupmon.ui.twins import twins

PAGE = 20
"""Headlines told at a time, and articles that a pipe gets."""
HELP = (
    later("A number reads that article; Enter the next one, p the one before."),
    later("l lists the headlines again, + further ones, a shows all paragraphs of the article."),
    later("f and words filter the list, f alone takes the filter away."),
    later("m marks the article as unread again, s stars it or takes the star away."),
    later("r asks all feeds for news now, ? tells this, q quits."),
)


@dataclass(slots=True)
class Session:
    """One reader at one store.

    Args:
        store: Where the news is.
        look: Zone and signs.
        clock: The time now, aware.
        say: Takes a line.
        poll: Asks the feeds and tells how it went.
    """

    store: Store
    look: Look
    clock: Callable[[], datetime]
    say: Callable[[str], None]
    poll: Callable[[], None]
    ids: Sequence[int] = ()
    first: int = 0
    """Where in `ids` the page of headlines begins."""
    here: int | None = None
    """Where in `ids` the article stands that was read last."""
    query: str = ""
    _words: Mapping[str, Callable[[str], None]] = field(init=False)

    def __post_init__(self) -> None:
        self._words = {
            "": lambda _: self.read(0 if self.here is None else self.here + 1),
            "n": lambda _: self.read(0 if self.here is None else self.here + 1),
            "p": lambda _: self.read(max((self.here or 0) - 1, 0)),
            "l": lambda _: self.headlines(self.first),
            "+": lambda _: self.headlines(self.first + PAGE),
            "a": lambda _: self.read(self.here or 0, unfolded=True),
            "f": self.filter,
            "/": self.filter,
            "m": lambda _: self._mark(read=False),
            "s": lambda _: self._mark(read=None),
            "r": lambda _: self._ask_feeds(),
            "?": lambda _: self.help(),
            "h": lambda _: self.help(),
            "help": lambda _: self.help(),
        }

    def start(self) -> None:
        """Tell the newest headlines."""
        self.filter("")
        self.say(tr("A number reads an article, ? tells the other words, q quits."))

    def take(self, typed: str) -> bool:
        """Do what was typed; `False` where the reader wants to leave."""
        words = typed.strip()
        if words.isdecimal():
            self.read(int(words) - 1)
            return True
        word, _, rest = words.partition(" ")
        if not rest and word[:1] == "/":
            word, rest = "/", word[1:]
        key = _latin(word.casefold())
        if key in {"q", "quit", "exit"}:
            return False
        try:
            self._words.get(key, self._unknown)(rest.strip())
        except StoreError as error:
            self.say(line(str(error)))
        return True

    def _unknown(self, _: str) -> None:
        self.say(tr("? tells what can be typed."))

    def help(self) -> None:
        """Tell what can be typed."""
        for sentence in HELP:
            self.say(tr(sentence))

    def headlines(self, first: int) -> None:
        """Tell a page of headlines."""
        if not self.ids:
            self.say(
                tr("Nothing matches {query}.").format(query=line(self.query))
                if self.query
                else tr("Nothing is stored yet; r asks the feeds.")
            )
            return
        self.first = first if first < len(self.ids) else self.first
        rows = self.store.rows(self.ids[self.first : self.first + PAGE])
        last = self.first + len(rows)
        for words in telling.headlines(rows, self.first + 1, self.look, self.clock(), self.store.last_look()):
            self.say(words)
        self.say(tr("{first} to {last} of {all}.").format(first=self.first + 1, last=last, all=len(self.ids)))

    def read(self, place: int, *, unfolded: bool = False) -> None:
        """Tell an article and mark it as read."""
        found = self.store.article(self.ids[place]) if 0 <= place < len(self.ids) else None
        if found is None:
            self.say(
                tr("There is no article {number}; {all} are listed.").format(
                    number=place + 1, all=len(self.ids)
                )
            )
            return
        self.here = place
        for words in telling.article(found, self.look, self.clock(), unfolded=unfolded):
            self.say(words)
        self.store.mark([found.row.id], read=True)

    def filter(self, query: str) -> None:
        """List only what matches; everything for an empty query."""
        try:
            self.ids = self.store.ids(understood(query) if query else None)
        except QueryError as error:
            self.say(line(str(error)))
            return
        self.query, self.here = query, None
        self.headlines(0)

    def _mark(self, *, read: bool | None) -> None:
        """Mark the article that was read last as unread, or turn its star over."""
        if self.here is None:
            self.say(tr("Read an article first."))
            return
        (row,) = self.store.rows([self.ids[self.here]])
        if read is None:
            self.store.mark([row.id], starred=not row.starred)
            self.say(tr("The star is taken away.") if row.starred else tr("Starred."))
        else:
            self.store.mark([row.id], read=read)
            self.say(tr("Marked as unread."))

    def _ask_feeds(self) -> None:
        self.poll()
        self.filter(self.query)


def _latin(word: str) -> str:
    """The word as its keys lie on a Latin layout, where it is one of the single letters."""
    return _LATIN.get(word, word)


_LATIN = {twin: key for key in "qnplafmsrh" for twin in twins(key)}
