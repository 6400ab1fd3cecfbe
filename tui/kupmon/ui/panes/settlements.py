"""The settlements of the overview as the map wants them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kupmon.claims import Standing
from kupmon.model import Place
from kupmon.ui import claims
from kupmon.ui.charts.map import Settlement
from kupmon.ui.look import Look


def on_the_map(
    standings: Iterable[Standing], places: Mapping[str, Place], look: Look
) -> tuple[Settlement, ...]:
    """Those whose position is known, in the order of the standings."""
    return tuple(
        Settlement(
            one.place,
            place.name,
            place.lat,
            place.lon,
            claims.sign(one.letter, look),
            claims.STYLES[one.letter],
            quiet=not one.articles,
        )
        for one in standings
        if (place := places[one.place]).lat is not None and place.lon is not None
    )
