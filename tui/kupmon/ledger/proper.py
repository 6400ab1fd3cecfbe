"""What a text prints that no translation changes: figures in digits, and names of persons and things."""

from __future__ import annotations

import re

from kupmon.ledger.names import skeleton

LONGEST = 5
"""Consonants of a name that are kept: endings come after them."""
SHORTEST = 2

_DIGITS = re.compile(r"(?<![\d:.,/-])\d{1,3}(?:[ \u00a0,]\d{3})+(?!\d)|(?<![\d:.,/-])\d+(?![\d:]|[.,/-]\d)")
_MONTH = (
    r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп"
    r"|груд|янв|фев|март|апр|мая|июн|июл|авг|сен|окт|ноя|дек)"
)
_DATE = re.compile(
    rf"{_MONTH}\w*\.? \d{{1,2}}(?!\d)|(?<!\d)\d{{1,2}} {_MONTH}\w*|(?<!\d)20\d\d(?!\d)"
    r"|(?<!\d)\d\d?[.:/]\d\d(?!\d)"
)
_NAME = re.compile(r"(?<=[\w,;)»”’'] )[A-ZА-ЯІЇЄҐ][a-zа-яіїєґё’'ʼ]{2,}")
"""A word with a capital that does not open a sentence or a quotation."""
_EVERYWHERE = """
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday general staff armed forces regional military administration
    prosecutor prosecutors office ministry defence defense institute national police state border service
    air force brigade grouping joint central square front sector war studies president government russian
    russians ukrainian ukrainians russia ukraine kyiv moscow kharkiv oskil kupiansk kupyansk battlegroup
    west army region district telegram security council emergency the and for sample
    украина украины украине україна україни україні россия россии росія росії російський російська
    российский российская харков харьков харьковская харківська харківській харківської киев київ москва
    генштаб генеральний генеральный збройних сил сили вооруженных силы міноборони минобороны міністерство
    министерство оборони обороны запад захід оскол оскіл купянск купянський купянского купянском зсу всу
    повітряних воздушных угруповання группировка національна национальная поліція полиция
"""
_COMMON = frozenset(skeleton(word)[:LONGEST] for word in _EVERYWHERE.split())
"""Names that every second article has."""


def digits(text: str) -> frozenset[int]:
    """Numbers from 2 upwards that are printed in digits; no dates, years or times of day."""
    bare = _DATE.sub(" ", text)
    found = (int(re.sub(r"\D", "", match[0])) for match in _DIGITS.finditer(bare))
    return frozenset(number for number in found if 1 < number < 10_000_000)  # noqa: PLR2004 - a telephone number


def proper_names(text: str) -> frozenset[str]:
    """The beginnings of names, in one spelling for all alphabets; known places are among them."""
    found = (skeleton(match[0])[:LONGEST] for match in _NAME.finditer(text))
    return frozenset(name for name in found if len(name) >= SHORTEST and name not in _COMMON)
