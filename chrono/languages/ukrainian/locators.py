"""Ukrainian: what stands before the number of a page or line."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(pages=r"стор\.?|с\.|абз\.?|арк\.", lines=r"ряд\w*")
