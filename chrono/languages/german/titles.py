"""German: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "abgesagt|storniert|abgesagter termin|termin abgesagt|absage|entfällt|fällt aus",
            "postponed": "verschoben|vertagt|wird verschoben",
        }
    ),
    passing=frozenset(
        (
            "aktualisiert|aktualisierter termin|aktualisierte einladung|einladung|zugesagt|angenommen|mit vorbehalt"
            "|wg|aw"
        ).split("|")
    ),
)
