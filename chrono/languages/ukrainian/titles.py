"""Ukrainian: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "скасовано|скасований|скасована|скасовані|скасовується|скасована подія|подію скасовано"
            "|захід скасовано|відмінено|відміняється",
            "postponed": "відкладено|перенесено|відкладається|переноситься",
        }
    ),
    passing=frozenset("оновлено|змінено|запрошення|прийнято|пересл".split("|")),
)
