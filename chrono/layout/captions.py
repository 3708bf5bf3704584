"""A picture's own words, which no record has: key, statuses, sources line."""

from chrono.languages import Captions, part_or_english


def captions_in(language: str) -> Captions:
    """The words of a language (a two-letter code); one that has none is read as English."""
    return part_or_english(language, Captions)
