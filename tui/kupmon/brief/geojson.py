"""A brief as GeoJSON (RFC 7946): settlements where the gazetteer has them, with what is claimed of each."""

from __future__ import annotations

import json
from typing import Any

from kupmon.axis import gazetteer
from kupmon.brief.contents import SECTIONS, Contents, in_section
from kupmon.brief.data import iso
from kupmon.claims import Claim
from kupmon.model import Place


def write(contents: Contents) -> str:
    """Write the brief out; places are settlements' centres, those without one are left out."""
    places = gazetteer.load().places
    by_place: dict[str, list[Claim]] = {}
    for section in SECTIONS:
        for claim in in_section(section, contents.claims):
            for place in claim.fact.places:
                by_place.setdefault(place, []).append(claim)
    features = [
        _feature(places[name], claims, contents)
        for name, claims in sorted(by_place.items())
        if name in places and places[name].lat is not None and places[name].lon is not None
    ]
    collection = {"type": "FeatureCollection", "features": features}
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _feature(place: Place, claims: list[Claim], contents: Contents) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": {"type": "Point", "coordinates": [place.lon, place.lat]},
        "properties": {
            "name": place.name,
            "disputed": any(one.place == place.id for one in contents.disagreements),
            "claims": [_claim(claim) for claim in claims],
        },
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "kind": claim.fact.kind,
        "statement": claim.fact.statement,
        "status": claim.status,
        "voices": [{"name": voice.name, "side": voice.side} for voice in claim.voices],
        "last_seen": iso(claim.last_seen),
        "links": [telling.link for telling in claim.tellings if telling.link],
    }
