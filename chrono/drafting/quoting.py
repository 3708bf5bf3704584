"""Words to the sentences of the sources that have them: quotations that are ready to paste."""

from collections.abc import Iterator
from typing import NamedTuple

from chrono.articles import Article
from chrono.files import plain_key, scalar
from chrono.findings import Location
from chrono.records import Chronology
from chrono.text import lexemes, split_sentences
from chrono.timex import Timex, find_dates

_SHOWN = 8


class FoundQuotation(NamedTuple):
    """A sentence of a source, where it stands, how many of the words it has, and the dates in it."""

    source: str
    quote: str
    location: Location
    found: int
    dates: tuple[str, ...]

    @property
    def yaml(self) -> str:
        """An entry of `evidence`."""
        return f"- source: {plain_key(self.source)}\n  quote: {scalar(self.quote)}"


def find_quotations(words: str, chronology: Chronology, most: int = _SHOWN) -> list[FoundQuotation]:
    """The sentences of all sources that have these words in any form, those with most of them first, then as they come.

    Only sentences with at least half of the words are taken.
    """
    found = [
        quotation
        for source, article in chronology.articles.items()
        if not article.problem
        for quotation in _in_article(words, source, article)
    ]
    return sorted(found, key=lambda one: -one.found)[:most]


def _in_article(words: str, source: str, article: Article) -> Iterator[FoundQuotation]:
    wanted = _forms(words, article.language)
    dates: list[Timex] | None = None
    for start, end in split_sentences(article.text):
        text = article.text[start:end]
        number = len(wanted & _forms(text, article.language))
        if wanted and number * 2 >= len(wanted):
            if dates is None:  # they cost more than all else, and most articles have none of the words
                timexes = find_dates(article.text, article.published, article.language)
                dates = [one for one in timexes if one.dates_event]
            here = tuple(f'"{article.words(*one[:2])}" ({one.date})' for one in dates if start <= one.start < end)
            yield FoundQuotation(source, " ".join(text.split()), article.location(start, end), number, here)


def _forms(text: str, language: str) -> frozenset[str]:
    """Words by what they share in every form; in a language without stems as they are written, in small letters."""
    known = {word.stem for word in lexemes(text, language) if word.says}
    return frozenset(known or {word.casefold().strip(".,;:!?\"'“”«»()") for word in text.split()} - {""})
