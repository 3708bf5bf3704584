"""Kazakh: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "title": "оқиға|атауы",
            "date": "күні|дата",
            "location": "орны",
            "source": "дереккөз",
            "participants": "қатысушылар",
            "summary": "сипаттама",
        }
    ),
    about="шамамен",
)
