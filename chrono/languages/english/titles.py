"""English: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "canceled|cancelled|called off|canceled event|cancelled event|event canceled"
            "|event cancelled|canceled event with note|cancelled event with note|cancellation"
            "|canceled meeting|cancelled meeting",
            "postponed": "postponed",
        }
    ),
    passing=frozenset(
        (
            "updated|updated event|updated invitation|update|invitation|accepted|declined|tentative"
            "|tentatively accepted|forwarded|fw|fwd|re"
        ).split("|")
    ),
)
