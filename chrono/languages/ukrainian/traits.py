"""Ukrainian: what a text is told by to be in it."""

from chrono.languages.traits import Traits

PART = Traits(
    script="cyrillic",
    letters="[їєґі]",
    foreign="[ыэъёўғқңұһөүә]",
    endings=r"[а-я]{2}(?:уть|ють|ить|ння|ття|ував|увала|ували|увати)\b",
    common=frozenset(
        """в у і й та на не що з із по до для як від це був була було були його при про рік року після між їх
        вона він вони або вже також який яка які але чи так ще""".split()
    ),
)
