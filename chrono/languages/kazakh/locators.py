"""Kazakh: the words of pin cites."""

from chrono.languages.locator_words import LocatorWords

_CASES = r"(?:тер|лер|тар|лар|дар)?(?:ін|ын)?(?:те|та|де|да|ке|қа|ге|ға|н)?"

PART = LocatorWords(
    pages=r"бет",
    lines=r"жол",
    following=r"және\s+(?:одан\s+)?(?:әрі|кейін)\w*",
    and_=r"және|мен",
    to=r"-?\s*(?:бет|жол|парақ|абзац|тармақ)(?:тен|тан|дан|інен|ынан)",
    stamped=r"(?:мөртабан\w*|Бейтс\w*)(?:\s*№)?",
    pages_behind=rf"бет{_CASES}(?!\w)|б\.",
    lines_behind=rf"жол{_CASES}(?!\w)",
    paragraphs_behind=rf"(?:абзац|тармақ){_CASES}(?!\w)",
    sheets_behind=rf"парақ{_CASES}(?!\w)",
    whole=r"том[а-яі]*|т\.|№|қосымша[а-яі]*|іс|шығарылым[а-яі]*|қор|тізбе",
)
