"""Key facts: who claims what about which place of the axis, with the sentence that says so."""

from kupmon.facts.json_form import as_json
from kupmon.facts.reading import read

__all__ = ["as_json", "read"]
