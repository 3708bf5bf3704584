"""What the expressions of a text are read as."""

from chrono.dates import Day
from chrono.timex.tagger import find_timexes

PUBLISHED = Day(2024, 6, 20)


def read_as(text: str, language: str = "en", published: Day = PUBLISHED) -> list[str]:
    """The dates of every expression in a text, of June 2024 if not told, likeliest first, and whether they are open."""
    return [
        " or ".join(one.text for one in found.readings) + ("" if found.is_decisive else " (open)")
        for found in find_timexes(text, published, language)
    ]
