"""How often the screen is painted: what is ready does not wait long for its frame."""

import os
import subprocess
import sys

import pytest

LOADED = "import kupmon.ui.app, textual.constants; print(textual.constants.MAX_FPS)"


@pytest.mark.parametrize(("asked", "frames"), [(None, 120), ("30", 30)])
def test_frames_come_twice_as_often_as_usual_unless_the_reader_asks_otherwise(asked: str | None, frames: int):
    env = {name: value for name, value in os.environ.items() if name != "TEXTUAL_FPS"}
    env |= {"TEXTUAL_FPS": asked} if asked else {}
    answer = subprocess.run(
        [sys.executable, "-c", LOADED], env=env, check=True, capture_output=True, text=True
    )
    assert int(answer.stdout) == frames
