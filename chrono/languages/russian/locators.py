"""Russian: the words of pin cites."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"стр?\.?|сс?\.|страниц\w*|л\.(?!\s*д)",
    lines=r"строк\w*|стк\.?",
    paragraphs=r"абз\.?|абзац\w*|пп?\.|пункт\w*",
    sheets=r"лист(?:ы|а|е|ах|ов)?",
    following=r"и\s+след\w*\.?|и\s+сл\.?|и\s+далее",
    and_=r"и",
    to=r"по|до",
    stamped=r"(?:штамп\w*|Бейтс\w*)(?:\s*№)?",
    whole=r"из|том[а-я]*|т\.|№|приложени[а-я]*|прил\.|дел[оаеу]|д\.|л\.\s?д\.|выпуск[а-я]*|вып\.|фонд[а-я]*|ф\.|опис[а-я]*|оп\.",
)
