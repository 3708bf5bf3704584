"""Kazakh: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "болдырылмады|болмайды|бас тартылды|күші жойылды",
            "postponed": "кейінге қалдырылды|кейінге шегерілді",
        }
    ),
    passing=frozenset("жаңартылды|өзгертілді|шақыру".split("|")),
)
