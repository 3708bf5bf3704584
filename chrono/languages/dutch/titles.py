"""Dutch: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "geannuleerd|afgelast|afgezegd|geannuleerde afspraak|geannuleerde gebeurtenis"
            "|afspraak geannuleerd|vervallen|gaat niet door",
            "postponed": "uitgesteld|verschoven",
        }
    ),
    passing=frozenset("bijgewerkt|bijgewerkte uitnodiging|uitnodiging|geaccepteerd|doorst|antw".split("|")),
)
