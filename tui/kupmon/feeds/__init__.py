"""Fetching, parsing, bodies and the schedule; knows nothing of the axis.

`poller` asks feeds and yields their items, `body` brings an item's full text, `discover` finds the feed of a
page, `opml` reads and writes subscription lists. Everything that arrives is hostile: bounded in time and
size, never run, and read by a process that can be ended.
"""
