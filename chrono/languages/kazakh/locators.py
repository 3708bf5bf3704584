"""Kazakh: what stands before the number of a page or line."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"бет",
    lines=r"жол",
    and_=r"және",
)
