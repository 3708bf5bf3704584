"""Ukrainian: the words of a byline."""

from chrono.languages.byline_words import BylineWords

PART = BylineWords(
    published=r"(?:дата\s+)?(?:публікації|розміщення)|опубліковано|розміщено",
    changed=r"(?:останнє\s+)?оновлення|(?:дата\s+)?оновлення|оновлено|змінено|відредаговано",
    beside=r"автор|джерело|дата|о",
    behind=r"року|рік|р\.?",
    untitled="без назви|документ",
)
