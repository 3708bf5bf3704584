"""A title to the words of an id, which a draft keeps for ever: without dates, numbers, and small words at its edges."""

from chrono.text import lexemes

_MOST = 6  # words
_ENOUGH = 3  # words before a date or number that name an event


def words_of_id(title: str, dated: str, language: str) -> str:
    """The words before the date and any other number where they are enough, else those beside them."""
    parts: list[list[str]] = [[]]
    for word in title.replace(dated, " 0 ").split():
        if any(map(str.isdecimal, word)):
            parts.append([])
        else:
            parts[-1].append(word)
    found: list[str] = []
    for part in parts:
        found = _trimmed([*found, *part], language)
        if len(found) >= _ENOUGH:
            break
    return " ".join(found) or title


def _trimmed(words: list[str], language: str) -> list[str]:
    """Some of the words, without those at either edge that say nothing."""
    tell = [any(lexeme.says for lexeme in lexemes(word, language)) for word in words]
    if not any(tell):
        return [] if lexemes(" ".join(words), language) else words[:_MOST]
    first = tell.index(True)
    kept = words[first : first + _MOST]
    while not tell[first + len(kept) - 1]:
        kept = kept[:-1]
    return kept
