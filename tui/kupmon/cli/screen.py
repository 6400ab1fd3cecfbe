"""`kupmon` without a command: the screen."""

from __future__ import annotations

from dataclasses import replace

from kupmon.cli.options import Options
from kupmon.cli.room import opened


def show(options: Options) -> int:
    """Open the screen, and the sample behind it where the reader asks for that; gives the exit status."""
    with opened(options, notice=False) as room:
        from kupmon.ui import first_frame
        from kupmon.ui.archive import Archive
        from kupmon.ui.look import Look

        look = Look.of(room.config.ui)
        archive = Archive(room.store, look, folded=room.config.ui.group_same_story)
        with first_frame.shown(archive, room.config.axis.name):
            from kupmon.ui.app import KupmonApp, polling

        engine = polling(room.config, room.store, room.clock)
        app = KupmonApp(
            room.config, room.store, engine, clock=room.clock, sample=room.sample, archive=archive
        )
        wanted = app.run()
    if wanted == "sample":
        return show(replace(options, sample=True, db=None))
    return app.return_code or 0
