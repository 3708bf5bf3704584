"""Russian: what stands before the number of a page or line."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"стр?\.?|с\.|страниц\w*|лист\w*|л\.",
    lines=r"строк\w*",
    paragraphs=r"абз\.?|абзац\w*",
    following=r"и\s+след\.?|и\s+далее",
    and_=r"и",
)
