"""The settlements of the overview as the map wants them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kupmon.claims import Standing
from kupmon.model import Place
from kupmon.ui import claims
from kupmon.ui.charts.map import Settlement
from kupmon.ui.look import Look

SIZES = ("town", "settlement", "village")


def on_the_map(
    standings: Iterable[Standing], places: Mapping[str, Place], look: Look
) -> tuple[Settlement, ...]:
    """Those whose position is known, by importance: named most often first, else the larger first."""
    ordered = sorted(standings, key=lambda one: (-one.articles, SIZES.index(places[one.place].kind)))
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
        for one in ordered
        if (place := places[one.place]).lat is not None and place.lon is not None
    )
