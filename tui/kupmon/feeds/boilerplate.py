"""Cuts out of a body what is not the article: "Read also", calls to subscribe, captions, shares."""

from __future__ import annotations

import re

_READ_ALSO = r"""
    read\s+(?:also|more|next) | see\s+also | also\s+read | more\s+on\s+this
  | related(?:\s+(?:articles?|stories|news))?
  | читайте\s+(?:також|ще|ещё|еще|также|далі|далее|по\s+темі|по\s+теме|нас) | читай(?:те)?\s+також
  | також\s+читайте | також\s+за\s+темою | также\s+по\s+теме | по\s+темі | по\s+теме | матеріали?\s+по\s+темі
  | дивіться\s+також | смотрите\s+также | вас\s+може\s+зацікавити | вам\s+также\s+может
"""
_PICTURE = r"""
    (?:illustrative\s+)?(?:photo|image|picture|video)(?:\s+(?:by|credit|courtesy|from|source))?
  | (?:(?:ілюстративне|иллюстративное|архівне|архивное)\s+)?фото | фотографія | фотография
  | відео | видео | ілюстрація | иллюстрация
  | скриншот | скріншот | колаж | коллаж | інфографіка | инфографика
"""
_START = re.compile(rf"^\W*(?:{_READ_ALSO})\s*(?:[:—–-]|$)", re.IGNORECASE | re.VERBOSE)
_ANNOUNCES = re.compile(rf"^\W*(?:{_READ_ALSO})\s*:?\s*$", re.IGNORECASE | re.VERBOSE)
_CAPTION = re.compile(rf"^\W*(?:{_PICTURE})\s*[:/©—–-]", re.IGNORECASE | re.VERBOSE)
_CREDIT = re.compile(r"^\W*(?:photo|image|picture|video)s?\s+(?:by|credit|courtesy)\b.{1,90}$", re.IGNORECASE)
_CALL = re.compile(
    r"""
    \b(?:subscribe|sign\s+up|follow\s+us|join\s+(?:us|our)|support\s+(?:us|our)|donate)\b
  | \bbecome\s+a\s+(?:member|patron)\b
  | \b(?:підпис(?:уйтес[ья]|атис[ья]|уйте|ка)|долучайтес[ья]|приєднуйтес[ья])\b
  | \b(?:стежте\s+за|слідкуйте\s+за|підтримайте)\b
  | \b(?:подпис(?:ывайтесь|аться|ывайтеся|ка)|присоединяйтесь|следите\s+за|поддержите)\b
  | \b(?:повідомити\s+про\s+помилку|сообщить\s+об\s+ошибке|виділіть\s+її\s+та\s+натисніть|ctrl\s*\+\s*enter)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_WHERE = re.compile(
    r"telegram|телеграм|whatsapp|viber|вайбер|youtube|facebook|фейсбук|instagram|twitter|newsletter"
    r"|канал|розсилк|рассылк"
    r"|patreon|our\s+(?:work|team|journalis)|наш[уаіи]?\b|ctrl|помилк|ошибк|google\s+news",
    re.IGNORECASE,
)
_WORDPRESS = re.compile(
    r"^the post .{1,400} (?:first )?appeared (?:first )?on .{1,200}$", re.IGNORECASE | re.DOTALL
)
_SHARE = re.compile(
    r"^\W*(?:share(?:\s+this)?|tweet|print|copy\s+link|поділитися|поделиться|надрукувати|реклама|advertisement|ad"
    r"|loading\W*|завантаження\W*|теги|tags)\W*$",
    re.IGNORECASE,
)
LONGEST_CALL = 400
"""Characters; a longer paragraph that has such words is an article about subscribing."""
LONGEST_LINK = 300
LONGEST_CAPTION = 250


def trimmed(text: str) -> str:
    """The text without the paragraphs that are boilerplate; paragraphs are parted by blank lines."""
    kept = []
    announced = False
    for paragraph in text.split("\n\n"):
        if announced and _is_link_text(paragraph):
            announced = False
            continue
        lines = [line for line in paragraph.split("\n") if line.strip() and not _is_boilerplate(line.strip())]
        announced = not lines and _ANNOUNCES.match(paragraph) is not None
        if lines:
            kept.append("\n".join(lines))
    return "\n\n".join(kept)


def _is_boilerplate(line: str) -> bool:
    """Whether one line is no part of the article."""
    if _SHARE.match(line) or _WORDPRESS.match(line):
        return True
    if len(line) <= LONGEST_LINK and _START.match(line):
        return True
    if len(line) <= LONGEST_CAPTION and (_CAPTION.match(line) or _CREDIT.match(line)):
        return True
    return len(line) <= LONGEST_CALL and _CALL.search(line) is not None and _WHERE.search(line) is not None


def _is_link_text(paragraph: str) -> bool:
    """Whether what follows "Read also:" is the headline it points to: one line that ends no sentence."""
    line = paragraph.strip()
    return "\n" not in line and len(line) <= LONGEST_LINK and line[-1:] not in ".!?…"
