"""A brief, and single claims, as plain data for JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from kupmon.brief.contents import SECTIONS, Contents, in_section
from kupmon.claims import Claim, Disagreement, History, Quiet, Series, Silence, Telling, Voice
from kupmon.facts import as_json
from kupmon.model import FeedState


def write(contents: Contents) -> str:
    """Write the brief out, a value a line, so that two can be compared."""
    return json.dumps(as_data(contents), ensure_ascii=False, indent=1) + "\n"


def as_data(contents: Contents) -> dict[str, Any]:
    """The whole brief."""
    return {
        "since": iso(contents.since),
        "until": iso(contents.until),
        "sample": contents.sample,
        "sections": [
            {
                "id": section.id,
                "title": section.title,
                "claims": [_in_time(claim, contents) for claim in in_section(section, contents.claims)],
            }
            for section in SECTIONS
        ],
        "series": [_series(one) for one in contents.series],
        "casualties": [_history(one) for one in contents.histories],
        "disagreements": [_disagreement(one) for one in contents.disagreements],
        "silences": [_silence(one) for one in contents.silences],
        "quiet": [_quiet(one) for one in contents.quiet],
        "feeds": [_feed(one) for one in contents.feeds],
    }


def claim(one: Claim) -> dict[str, Any]:
    """A claim with all that stands behind it."""
    fact = as_json(one.fact)
    return {
        "statement": one.fact.statement,
        "status": one.status,
        **{key: fact[key] for key in ("kind", "side", "type", "count", "places", "when", "quote")},
        "voices": [_voice(voice) for voice in one.voices],
        "articles": list(one.articles),
        "outlets": sorted({telling.outlet for telling in one.tellings}),
        "first_seen": iso(one.first_seen),
        "last_seen": iso(one.last_seen),
        "tellings": [telling(each) for each in one.tellings],
    }


def _in_time(one: Claim, contents: Contents) -> dict[str, Any]:
    return {**claim(one), "tellings": [telling(each) for each in contents.within(one.tellings)]}


def telling(one: Telling) -> dict[str, Any]:
    """One article's telling: the sentence and where it stands."""
    return {
        "article": one.article,
        "outlet": one.outlet,
        "outlet_side": one.side,
        "link": one.link,
        "published": iso(one.when) if one.dated else None,
        "seen": iso(one.when),
        "speaker": _voice(one.voice),
        "statement": one.fact.statement,
        "sentence": one.sentence,
    }


def _voice(one: Voice) -> dict[str, Any]:
    return {"name": one.name, "side": one.side}


def _series(one: Series) -> dict[str, Any]:
    points = [
        {
            "day": point.day.isoformat(),
            "count": {"low": point.count.low, "high": point.count.high},
            "telling": telling(point.telling),
        }
        for point in one.points
    ]
    return {"name": one.name, "kind": one.kind, "whole_day": one.whole_day, "points": points}


def _history(one: History) -> dict[str, Any]:
    steps = [
        {"type": step.fact.type, "count": as_json(step.fact)["count"], "telling": telling(step)}
        for step in one.steps
    ]
    return {"place": one.place, "day": one.day.isoformat(), "means": one.means, "steps": steps}


def _disagreement(one: Disagreement) -> dict[str, Any]:
    return {
        "place": one.place,
        "why": one.why,
        "first": one.first.isoformat(),
        "last": one.last.isoformat(),
        "claims": [claim(each) for each in one.claims],
    }


def _silence(one: Silence) -> dict[str, Any]:
    return {
        "place": one.place,
        "bulletins": one.bulletins,
        "last_named": one.last_named.isoformat(),
        "latest": telling(one.latest),
    }


def _quiet(one: Quiet) -> dict[str, Any]:
    return {
        "what": one.what,
        "name": one.voice.name,
        "side": one.voice.side,
        "last": iso(one.last),
        "silent_days": one.days,
        "heard_days": one.heard,
        "of_days": one.of,
        "latest": telling(one.latest) if one.latest else None,
    }


def _feed(one: FeedState) -> dict[str, Any]:
    return {
        "name": one.name,
        "state": one.health,
        "error": one.error,
        "last_success": iso(one.last_success) if one.last_success else None,
    }


def iso(when: datetime) -> str:
    """A time in UTC."""
    return when.astimezone(UTC).isoformat()
