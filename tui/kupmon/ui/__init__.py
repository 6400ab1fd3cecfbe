"""The screen: a calm room to read the news of the axis in.

Screens bind, panes show and ask, widgets know nothing of news.
"""
