"""The words that dates are said in, by language."""

from chrono.languages import Phrasebook, part_or_english


def phrasebook_in(language: str) -> Phrasebook:
    """The words of a language (a two-letter code); one that has none is read as English."""
    return part_or_english(language, Phrasebook)
