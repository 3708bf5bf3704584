"""English: the words of pin cites."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"pp?\.?|pgs?\.?|pages?|slides?|fol(?:io)?s?\.?|at",
    lines=r"ll?\.|lines?",
    paragraphs=r"paras?\.?|par\.|paragraphs?|¶+",
    sheets=r"sheets?",
    following=r"ff?\.?|et\s+seq\.?",
    and_=r"and",
    next=r"f\.?",
    to=r"to|through|thru",
    stamped=r"Bates(?:\s+nos?\.?)?",
    whole=(
        r"ex(?:hibit|h)?s?\.?|vol(?:ume)?s?\.?|tabs?|app(?:endix|\.)?|annex|attachments?|att\.|nos?\.?|docket|dkt\.?|doc(?:ument)?s?\.?|"
        r"of|ECF|case|file|issue|ed(?:ition)?\.?|edn\.?"
    ),
)
