"""Fetching, parsing, bodies and the schedule; knows nothing of the axis.

`poller` asks feeds and yields their items, `body` brings an item's full text, `discover` finds the feed of a
page, `opml` reads and writes subscription lists. Everything that arrives is hostile: bounded in time and
size, never run, and read by a process that can be ended.
"""

import sys

# httpx loads a command line of its own where rich and pygments are at hand, which takes longer than the rest
# of it. Told that there is none it does without, as it does where they are not installed.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
