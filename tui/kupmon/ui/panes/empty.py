"""What the screen says where there is nothing to read: why, and what to press."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.ui import safe
from kupmon.ui.health import Health
from kupmon.ui.messages import tr, trn
from kupmon.ui.situation import Situation
from kupmon.ui.widgets.blocks import Block
from kupmon.ui.widgets.page import Page


class EmptyPane(Page):
    """Stands in the timeline's place."""

    MAX_WIDTH = 60
    COMPONENT_CLASSES = {
        "page--text",
        "page--title",
        "page--quiet",
        "page--bar",
        "page--chosen",
        "page--selection",
    }

    def tell(self, headline: str, *paragraphs: str) -> None:
        """Say it, if it is not said already."""
        blocks = [Block(safe.line(headline), "title", gap=1)]
        blocks += [Block(safe.line(words), "text", gap=1) for words in paragraphs]
        if tuple(blocks) != self.blocks:
            self.set_blocks(blocks)


def reasons(situation: Situation, health: Health, query: str, *, sample: bool) -> tuple[str, ...]:
    """Headline and paragraphs for an empty timeline.

    Args:
        situation: What the engine has told.
        health: The feeds together.
        query: The filter in force, or empty.
        sample: Whether this is the sample already.
    """
    if query:
        return (
            tr("Nothing matches {query}").format(query=query),
            tr("The filter hides everything that is stored."),
            tr("Esc clears the filter, f changes it."),
        )
    return (_headline(situation, health), *_causes(situation, health), *_keys(health, sample=sample))


def _headline(situation: Situation, health: Health) -> str:
    if not health.enabled:
        return tr("No feeds yet")
    if situation.polling is not None:
        done, of = situation.polling
        return tr("Asking the feeds: {done} of {of}").format(done=done, of=of)
    if situation.last_round is not None and situation.last_round.failed >= situation.last_round.feeds > 0:
        return tr("No feed could be reached")
    if situation.last_round is not None or health.as_of is not None:
        return tr("Nothing about the axis yet")
    return tr("Nothing is stored yet")


def _causes(situation: Situation, health: Health) -> Iterator[str]:
    finished = situation.last_round
    if not health.enabled:
        yield tr("feeds.toml names no feed that is switched on.")
    elif situation.polling is not None:
        yield tr("News about the axis appears here as it arrives.")
    elif finished is not None and finished.failed >= finished.feeds > 0:
        asked = trn(
            "{n} feed was asked and none answered.",
            "{n} feeds were asked and none answered.",
            finished.failed,
        )
        rest = tr(
            "Perhaps this computer is not connected; kupmon keeps trying. Nothing that was stored is lost."
        )
        yield f"{asked} {rest}"
    elif health.dead and health.dead == health.enabled:
        yield tr("Every feed failed when it was last asked; kupmon keeps trying.")
    elif health.as_of is not None:
        yield trn(
            "{n} feed answered; nothing it carries is about the axis.",
            "{n} feeds answered; none of what they carry is about the axis.",
            health.live + health.late,
        )


def _keys(health: Health, *, sample: bool) -> Iterator[str]:
    if health.enabled:
        yield tr("R asks all feeds now. e shows each feed and its last error.")
    if not sample:
        yield tr("S opens the bundled sample: invented news to see how kupmon works, without any network.")
    yield tr("? lists all keys.")
