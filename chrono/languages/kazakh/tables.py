"""Kazakh: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "title": "оқиға|атауы|іс шара|іс шараның атауы|шара",
            "date": "күні|дата|мерзімі|өткізу мерзімі|орындау мерзімі",
            "location": "орны|өтетін орны|өткізу орны|қала|мекенжай|мекенжайы",
            "country": "ел|елі|өңір|облыс|аймақ",
            "figures": "сома|сомасы|құны|саны|көлемі|бюджет|бюджеті|бағасы",
            "source": "дереккөз",
            "participants": "қатысушылар",
            "summary": "сипаттама",
        }
    ),
    about="шамамен",
    behind=r"ж\.?|жылы?",
    statuses=by_names(
        {
            "planned": "жоспарланған|жоспарда",
            "ongoing": "орындалуда|жүргізілуде",
            "occurred": "орындалды|аяқталды|өтті",
            "postponed": "кейінге қалдырылды",
            "cancelled": "болмады|тоқтатылды",
        }
    ),
    either=r"\s+(?:немесе|не)\s+",
    centuries={r"(?<=[\dIVX])\s?ғ\.": " ғасыр"},
)
