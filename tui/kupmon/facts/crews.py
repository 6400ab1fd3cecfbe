"""Whose crews act: "дроны «Запада» сожгли", "артиллеристы россиян накрыли"."""

from __future__ import annotations

from kupmon.facts.document import QUOTES, Document, Mark


def leads(doc: Document, owner: Mark, trigger: Mark) -> bool:
    """Whether an owner's name in the genitive stands behind the crew that is a verb's subject."""
    if owner.last >= trigger.first or not set(trigger.flags) & set("vft") or "g" not in owner.flags:
        return False
    before = [word for word in doc.words(owner.first - 2, owner.first - 1) if word not in QUOTES]
    return bool(before) and before[-1].startswith(CREWS) and not before[-1].endswith(OBLIQUE)


CREWS = (
    "артиллерист", "дрон", "оператор", "расчет", "экипаж", "пилот", "летчик", "танкист",
    "штурмовик", "разведчик",
    "авиаци", "вертолет", "бпла", "бойцы", "подразделени", "артилерист", "розрахунк", "екіпаж", "льотчик",
    "розвідник", "авіаці", "вертольот", "бійці", "підрозділ",
)  # fmt: skip
OBLIQUE = ("ов", "ів", "ами", "ям", "ам", "ах", "ей", "ии", "ію", "ию", "ією", "ией", "ий", "ів", "цов")
"""Endings of forms that are no subject."""
