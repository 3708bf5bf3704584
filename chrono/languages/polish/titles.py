"""Polish: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "odwołane|odwołano|odwołany|odwołana|anulowano|anulowane|anulowany|anulowana"
            "|odwołane wydarzenie|anulowane wydarzenie|wydarzenie odwołane",
            "postponed": "przełożone|przełożono|przełożony|przełożona|odroczone|odroczono",
        }
    ),
    passing=frozenset(
        "zaktualizowano|zaktualizowane|zaktualizowane zaproszenie|zaproszenie|zaakceptowano|pd|odp".split("|")
    ),
)
