"""Ukrainian: what stands before the number of a page or line."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"стор\.?|с\.|арк\.",
    lines=r"ряд\w*",
    paragraphs=r"абз\.?|абзац\w*",
    and_=r"і|та",
)
