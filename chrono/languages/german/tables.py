"""German: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "id": "nummer|kennung",
            "title": "ereignis|titel|überschrift",
            "date": "datum|beginn",
            "end": "ende|enddatum",
            "year": "jahr",
            "month": "monat",
            "category": "kategorie|thema",
            "participants": "beteiligte|personen|wer",
            "location": "ort|wo",
            "summary": "beschreibung|zusammenfassung|anmerkung",
            "quote": "zitat|fundstelle",
            "source": "quelle",
        }
    ),
    about=r"etwa|ca\.|um",
    before="vor",
    after="nach",
)
