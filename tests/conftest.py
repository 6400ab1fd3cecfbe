"""What holds for all tests: none depends on chance, on the speed of the machine or on who runs it."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

OF_WHO_RUNS_IT = (
    "COLUMNS",  # this and the next are also set by readline, for a terminal that is none
    "LINES",
    "NO_COLOR",
    "FORCE_COLOR",
    "COLORTERM",
    "KUPMON_CONFIG",
    "TMUX",
    "VISUAL",
    "EDITOR",
)

for name in OF_WHO_RUNS_IT:
    os.environ.pop(name, None)

settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")
