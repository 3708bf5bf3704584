"""French: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "annulé|annulée|annulés|annulées|annulation|événement annulé|évènement annulé|réunion annulée",
            "postponed": "reporté|reportée|reportés|reportées|ajourné|ajournée",
        }
    ),
    passing=frozenset(
        (
            "mis à jour|mise à jour|événement mis à jour|invitation mise à jour|invitation|accepté|provisoire|tr|réf|re"
        ).split("|")
    ),
)
