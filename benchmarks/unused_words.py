"""Which words of dates, numbers and cues no text of the corpus uses, by language: python benchmarks/unused_words.py.

Whoever adds a word to a language adds a sentence with it to tests/corpus/words-*.txt; this prints what is left.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from chrono.languages import ClaimWords, Cues, DateLinks, DateOwners, DateWords, NumberWords, may_have_han, part
from tests.corpus.entries import articles

_MOST = 30


def unused(language: str, text: str) -> Iterator[str]:
    """A line for each list of words that has some which the text lacks."""
    for kind in (DateWords, NumberWords, Cues, ClaimWords, DateOwners, DateLinks):
        words = part(language, kind)
        for field in fields(words) if words else ():
            listed = [one for one in _listed(getattr(words, field.name)) if re.fullmatch(r"[\w' -]+", one)]
            if lacking := [one for one in listed if not _has(text, one.lower())]:
                shown = " ".join(lacking[:_MOST])
                yield f"{language} {kind.__name__}.{field.name}: {len(lacking)} of {len(listed)}: {shown}"


def _listed(value: object) -> list[str]:
    """The words of a list or table; none of a pattern or a sign."""
    return sorted(one for one in value if isinstance(one, str)) if isinstance(value, frozenset | dict | tuple) else []


def _has(text: str, word: str) -> bool:
    pattern = re.escape(word) if may_have_han(word) else rf"(?<!\w){re.escape(word)}(?!\w)"
    return re.search(pattern, text) is not None


def main() -> None:
    texts: dict[str, str] = {}
    for article, _ in articles().values():
        texts[article.language] = f"{texts.get(article.language, '')} {article.text.lower()}"
    for language in ("en", "ru", "kk", "zh"):
        print(*unused(language, texts[language]), sep="\n")


if __name__ == "__main__":
    main()
