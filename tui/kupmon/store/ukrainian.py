"""A light stemmer for Ukrainian: takes endings off so that the forms of a word meet.

No dictionary: two words may meet that should not, which costs a search a few further hits. The endings are
those of the school grammar's declensions and conjugations.
"""

from __future__ import annotations

import re

SHORTEST = 3
"""Letters that must remain."""

_REFLEXIVE = re.compile("(?<=[аиоятьїв])с[яь]$")
"""підірвався, відбулось, просувається."""

_VERB = (
    "уватимуть|уватиме|ювати|увати|ували|ювали|увала|ювала|увало|ювало|ував|ював|уючи|юючи|ують|юють|уємо|юємо"
    "|ує|ює|атимуть|атиме|итимуть|итиме|аючи|яючи|ають|яють|ається|ється|аємо|ати|яти|ити|іти"
    "|али|яли|или|ала|яла|ила|ало|яло|ило|ав|яв|ив|ає|яє|ать|ять|ить|уть|ють"
)
"""атакували, просуваються, утримати, знищив."""

_ADJECTIVE = "ього|ьому|ого|ому|ими|іми|ій|их|іх|им|ім|ої|ою|ий"
"""українського, західній, ворожими."""

_ACTION = "|".join(
    f"{theme}{ending}"
    for theme in ("ува", "юва", "а", "я", "е", "є", "і")
    for ending in ("ння", "нню", "нням", "ннях")
)
"""просування, знищенням, утриманню: the noun of a verb meets the verb."""

_NOUN = "іями|іям|іях|ією|ії|ію|ія|ій|ами|ями|ам|ям|ах|ях|ів|їв|ом|ем|єм|ою|ею|єю|ей|а|я|у|ю|о|е|є|и|і|ї|ь|й"
"""позиціями, просування, військами, обстрілів."""

_ENDING = re.compile(f"(?:{_VERB}|{_ACTION}|{_ADJECTIVE}|{_NOUN})$")
_PARTICIPLE = re.compile("(?<=[^аеиіоуюяєї])(?:ен|єн|ан|ян|уван|юван)н?$")
"""знищен(ий), просуван(ня): the verb's own stem stands before it."""
_FLEETING = re.compile("(?<=[^аеиіоуюяєї])[оеє](?=[кнц]$)")
"""будинок, українець, сотень: a vowel that the other forms lack."""
_DOUBLED = re.compile(r"(.)\1$")

_ODD = {
    "бій": "бо",
    "бої": "бо",
    "бою": "бо",
    "боїв": "бо",
    "боєм": "бо",
    "боям": "бо",
    "боях": "бо",
    "боями": "бо",
    "сіл": "сел",
    "загін": "загон",
    "ніч": "ноч",
    "річ": "реч",
    "люди": "люд",
    "людей": "люд",
    "людина": "люд",
    "людини": "люд",
    "людину": "люд",
    **dict.fromkeys(("збив", "збила", "збили", "збито", "збити", "збиті", "збитий", "збитих"), "зби"),
}
"""Words of a war report whose vowel changes; the others are found form by form."""


_ROOTS = ("просув",)
"""Roots that end as an ending does: without this, an advance would meet a request (просить)."""


def stem(word: str) -> str:
    """The part of a lower-case Ukrainian word, without apostrophes, that its forms share."""
    if word in _ODD:
        return _ODD[word]
    for root in _ROOTS:
        if word.startswith(root):
            return root
    base = _REFLEXIVE.sub("", word) if len(word) > SHORTEST + 2 else word
    base = _cut(_ENDING, base, SHORTEST)
    base = _cut(_PARTICIPLE, base, SHORTEST + 1)
    if len(base) > SHORTEST + 1:
        base = _FLEETING.sub("", base)
    return _one_consonant(base)


def _cut(ending: re.Pattern[str], word: str, shortest: int) -> str:
    """Take off the longest ending that leaves enough of the word."""
    for match in ending.finditer(word):
        if match.start() >= shortest:
            return word[: match.start()]
    return word


def _one_consonant(base: str) -> str:
    """Undo what the dative does to the last consonant: атака, атаці; Петропавлівка, Петропавлівці; дорозі."""
    base = _DOUBLED.sub(r"\1", base)
    return base[:-1] + {"к": "ц", "г": "з"}.get(base[-1], base[-1])
