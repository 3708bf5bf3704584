"""German: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "id": "nummer|kennung",
            "title": "ereignis|titel|überschrift|veranstaltung|massnahme|vorgang",
            "date": "datum|beginn",
            "end": "ende|enddatum",
            "year": "jahr",
            "month": "monat",
            "category": "kategorie|thema",
            "participants": "beteiligte|personen|wer",
            "location": "ort|wo|stadt|adresse",
            "country": "land|region|bundesland",
            "figures": "betrag|kosten|summe|anzahl|menge|preis|budget|umsatz|schaden|tote|verletzte",
            "summary": "beschreibung|zusammenfassung|anmerkung",
            "quote": "zitat|fundstelle",
            "source": "quelle",
        }
    ),
    about=r"etwa|ca\.|um",
    between="zwischen",
    undated=r"o\.\s?D\.|ohne\s+Datum|undatiert|unbekannt|offen",
    range_from="von|vom",
    before="vor",
    after="nach",
    not_after=r"spätestens",
    not_before=r"frühestens",
    before_christ=r"v\.\s?Chr\.?|v\.\s?u\.\s?Z\.?",
    statuses=by_names(
        {
            "planned": "geplant|offen|vorgesehen",
            "ongoing": "laufend|in arbeit",
            "occurred": "erledigt|abgeschlossen|stattgefunden",
            "postponed": "verschoben",
            "cancelled": "abgesagt|entfallen",
        }
    ),
    week="kw",
    part=r"(?:anfang|mitte|ende|beginn|(?:erste|zweite|letzte)[rs]?\s+(?:hälfte|drittel|viertel))(?:\s+(?:des|der))?",
    either=r"\s+oder\s+",
)
