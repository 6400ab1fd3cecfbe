"""A story as a web page, with all that surrounds an article on a real one; and the lists that lead to it."""

from __future__ import annotations

import html
import json
from functools import cache
from importlib.resources import files
from string import Template

from kupmon.model import Language
from kupmon.sample.archive import Outlet, Story
from kupmon.sample.formats import markup, path

NOTICE: dict[Language, str] = {
    "en": "Sample text written for kupmon: outlet, persons and events are invented.",
    "uk": "Зразок, написаний для kupmon: видання, люди й події вигадані.",
    "ru": "Образец, написанный для kupmon: издание, люди и события вымышлены.",
}
"""Stands on every page."""
WORDS: dict[Language, dict[str, str]] = {
    "en": {"home": "Home", "outlets": "All sample outlets", "more": "More news", "also": "Read also"},
    "uk": {
        "home": "Головна",
        "outlets": "Усі видання зразка",
        "more": "Інші новини",
        "also": "Читайте також",
    },
    "ru": {
        "home": "Главная",
        "outlets": "Все издания образца",
        "more": "Другие новости",
        "also": "Читайте также",
    },
}
RELATED = 4
"""Headlines beside an article."""
LINK_AFTER = 2
"""Paragraphs before the link to another story."""


def story_page(outlet: Outlet, story: Story) -> bytes:
    """The page behind an item's link, in the outlet's encoding."""
    words = WORDS[story.language]
    text = _template().substitute(
        {key: html.escape(value) for key, value in words.items()},
        id=outlet.id,
        language=story.language,
        encoding=outlet.encoding,
        name=html.escape(outlet.name),
        site=outlet.site,
        title=html.escape(story.title),
        lead=html.escape(story.lead),
        dated=_dated(story),
        feed=f"/{outlet.id}/feed",
        structured=_structured(outlet, story),
        layout=outlet.layout,
        banner=html.escape(NOTICE[story.language]),
        notice=html.escape(NOTICE[story.language]),
        main=_main(outlet, story),
        related=_headlines(outlet, [other for other in outlet.stories if other.slug != story.slug][:RELATED]),
    )
    return text.encode(outlet.encoding, "xmlcharrefreplace")


def outlet_page(outlet: Outlet) -> bytes:
    """An outlet's front page: its headlines."""
    return _list_page(outlet.name, outlet.language or "en", _headlines(outlet, outlet.stories))


def index_page(outlets: tuple[Outlet, ...]) -> bytes:
    """All outlets of the archive."""
    rows = "\n".join(f'<li><a href="/{o.id}/">{html.escape(o.name)}</a></li>' for o in outlets)
    return _list_page("kupmon: the sample archive", "en", rows)


@cache
def _template() -> Template:
    return Template((files(__package__) / "page.html").read_text("utf-8"))


def _list_page(title: str, language: Language, rows: str) -> bytes:
    title, notice = html.escape(title), html.escape(NOTICE[language])
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{title}</title></head>\n"
        f"<body><h1>{title}</h1>\n<p>{notice}</p>\n<ul>\n{rows}\n</ul></body></html>\n"
    ).encode()


def _headlines(outlet: Outlet, stories: list[Story] | tuple[Story, ...]) -> str:
    return "\n".join(f'<li><a href="{path(outlet, s)}">{html.escape(s.title)}</a></li>' for s in stories)


def _dated(story: Story) -> str:
    if story.at is None:
        return ""
    return f'<meta property="article:published_time" content="{story.at.isoformat()}">'


def _structured(outlet: Outlet, story: Story) -> str:
    """A NewsArticle in JSON-LD, for the outlets that have one; `<` is escaped lest a text end the script."""
    if outlet.layout != "jsonld":
        return ""
    article = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "datePublished": story.at.isoformat() if story.at else None,
        "publisher": {"@type": "Organization", "name": outlet.name, "url": f"https://{outlet.site}/"},
        "articleBody": "\n\n".join(story.paragraphs),
    }
    text = json.dumps(article, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'


def _main(outlet: Outlet, story: Story) -> str:
    head = f"<h1>{html.escape(story.title)}</h1>\n{_byline(outlet, story)}"
    if outlet.layout == "div":
        text = f'<div class="post-text">\n{_with_link(outlet, story)}\n</div>'
        return f'<div class="post"><div class="post-head">{head}</div>{text}</div>'
    if outlet.layout == "breaks":
        lines = "<br><br>\n".join(html.escape(text) for text in story.paragraphs)
        return f'{head}\n<div class="content">\n{lines}\n</div>'
    return f"<article>\n{head}\n{_with_link(outlet, story)}\n</article>"


def _byline(outlet: Outlet, story: Story) -> str:
    time = f'<time datetime="{story.at.isoformat()}">{story.at:%d.%m.%Y %H:%M}</time>' if story.at else ""
    return (
        f'<p class="byline"><span class="author">{html.escape(story.author or outlet.name)}</span> {time}</p>'
    )


def _with_link(outlet: Outlet, story: Story) -> str:
    """The body with a link to another story between its paragraphs, as most sites have."""
    body = markup(story).split("\n")
    other = next((s for s in outlet.stories if s.slug != story.slug and s.language == story.language), None)
    if other and len(body) > LINK_AFTER:
        also = WORDS[story.language]["also"]
        link = f'<a href="{path(outlet, other)}">{html.escape(other.title)}</a>'
        body.insert(LINK_AFTER, f'<div class="read-also"><strong>{also}:</strong> {link}</div>')
    return "\n".join(body)
