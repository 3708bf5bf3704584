"""Chinese: what stands before the number of a page or line."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"第(?!\s*\d+\s*[段行])",
    lines=r"第(?=\s*\d+\s*行)",
    paragraphs=r"第(?=\s*\d+\s*段)",
    and_=r"和|、",
)
