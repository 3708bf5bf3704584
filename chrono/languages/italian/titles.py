"""Italian: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "annullato|annullata|annullati|annullate|evento annullato|riunione annullata|cancellato"
            "|cancellata",
            "postponed": "rinviato|rinviata|posticipato|posticipata|rimandato|rimandata",
        }
    ),
    passing=frozenset("aggiornato|aggiornata|evento aggiornato|invito aggiornato|invito|accettato|i|r".split("|")),
)
