"""Ukrainian: the words of pin cites."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"стор\.?|сторін\w*|сс?\.|арк\.",
    lines=r"ряд\w*",
    paragraphs=r"абз\.?|абзац\w*|пп?\.|пункт\w*",
    sheets=r"аркуш\w*",
    following=r"(?:і|та)\s+(?:наст\w*\.?|далі)",
    and_=r"і|та|й",
    to=r"по|до",
    stamped=r"(?:штамп\w*|Бейтс\w*)(?:\s*№)?",
    whole=r"із|з|том[а-яі]*|т\.|№|додат[а-яі]*|справ[а-яі]*|спр\.|випуск[а-яі]*|вип\.|фонд[а-яі]*|ф\.|опис[а-яі]*|оп\.",
)
