"""The screen: a calm room to read the news of the axis in.

Screens bind, panes show and ask, widgets know nothing of news.
"""

import os

# Read when Textual is loaded. A frame waits for the next tick of Textual's clock; at the usual 60 a second
# the answer to a key, which is a frame behind the key's own, came up to 17 ms later than it was ready.
os.environ.setdefault("TEXTUAL_FPS", "120")
