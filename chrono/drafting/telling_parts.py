"""A dated statement to the part of its article that tells it: its sentence, a clause with its own date and verb, or,
where a text without full stops lists what happened (a table, a picture), the lines from its date to the next."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from chrono.articles import Article
from chrono.languages import LETTER, ClaimWords, Cues, DateOwners, has_no_spaces, part
from chrono.tellings import is_day_of_saying
from chrono.text import compiled, lexemes
from chrono.timex import Timex

_LISTED = 3  # lines of one sentence that begin with a date
_AT_START = re.compile(rf"\W*(?:{LETTER}{{1,5}}\s+)?")


class _Piece(NamedTuple):
    """A piece of a sentence, the place where the border after it begins, and the dates in it."""

    start: int
    end: int
    dates: tuple[Timex, ...]


def telling_part(
    article: Article, timex: Timex, sentence: tuple[int, int], told: Sequence[Timex]
) -> tuple[int, int] | None:
    """Where one of the dates that a sentence affirms (`told`) is told; the sentence where that part has no subject.

    None where it tells of nothing: a row of dates, a date beside that of its line, a date alone, the day of saying so.
    """
    text, language = article.text, article.language
    if len(told) > 1:
        told = [
            one
            for one in told
            if not is_day_of_saying(text, sentence, one, language) and not _is_where_said(text, sentence, one, language)
        ]
    if timex not in told:
        return None
    begins = {start: one for one in told if (start := _line_start(text, one, sentence)) is not None}
    if len(begins) >= max(_LISTED, (len(told) + 1) // 2):
        return _entry(text, timex, sentence[1], told, begins)
    whole = sentence if _says_of(article, sentence, told) else None
    return (_clause(article, timex, sentence, told) if len(told) > 1 else None) or whole


def _is_where_said(text: str, sentence: tuple[int, int], timex: Timex, language: str) -> bool:
    """Is a date in the clause that ends a sentence with who said so: `…, said the mayor on Monday`?"""
    cues = part(language, Cues)
    comma = text.rfind(", ", sentence[0], timex.start)
    if cues is None or not cues.said_verb or comma < 0 or ", " in text[timex.end : sentence[1]]:
        return False
    return compiled(rf", (?:{cues.said_verb})\b").match(text, comma) is not None


def _entry(
    text: str, timex: Timex, end: int, told: Sequence[Timex], begins: Mapping[int, Timex]
) -> tuple[int, int] | None:
    """The lines from the one that a date begins to the next such; nothing where they have many dates."""
    start = next((start for start, one in begins.items() if one is timex), None)
    if start is None:
        return None
    end = min((other for other in begins if other > start), default=end)
    if sum(start <= one.start < end for one in told) >= _LISTED:
        return None
    return start, start + len(text[start:end].rstrip())


def _line_start(text: str, timex: Timex, sentence: tuple[int, int]) -> int | None:
    """Where the line begins of which a date is the first, but for one short word ("by"); None where it is not."""
    start = max(text.rfind("\n", 0, timex.start) + 1, sentence[0])
    return start if _AT_START.fullmatch(text, start, timex.start) else None


def _clause(article: Article, timex: Timex, sentence: tuple[int, int], told: Sequence[Timex]) -> tuple[int, int] | None:
    """The clause with this date and no other, if it names what it tells of."""
    known, cues = part(article.language, DateOwners), part(article.language, Cues)
    if known is None or not known.predicates:
        return None
    and_ = rf"\s+(?:{'|'.join(cues.clause)})\s+" if cues and cues.clause and known.predicate else ""
    border = "|".join(one for one in (known.predicates, and_) if one)
    mine = next(one for one in _pieces(article.text, sentence, border, told) if timex in one.dates)
    if len(mine.dates) > 1 or not _has_subject(article, mine, timex, known.predicate):
        return None
    return mine.start, mine.end


def _pieces(text: str, sentence: tuple[int, int], border: str, told: Sequence[Timex]) -> list[_Piece]:
    """The clauses of a sentence; what has no date goes with the one before it, or after it at the beginning.

    Judgements leave a border with the clause before it; a draft quotes its clause, which may neither begin nor end in
    one.
    """
    found: list[_Piece] = []
    start = sentence[0]
    pattern = compiled(border)
    borders = [match.span() for match in pattern.finditer(text, *sentence)]
    for end, following in [*borders, (sentence[1], sentence[1])]:
        if end < start:
            continue
        dates = tuple(one for one in told if start <= one.start < following)
        if found and not (dates and found[-1].dates):
            found[-1] = _Piece(found[-1].start, end, found[-1].dates + dates)
        else:
            found.append(_Piece(start, end, dates))
        # ", а" are two borders, of which the space is the end of the one and the beginning of the other.
        again = pattern.match(text, following - 1)
        start = again.end() if again and following < sentence[1] else following
    return found


def _has_subject(article: Article, piece: _Piece, timex: Timex, verb: str) -> bool:
    """Does it name something before its verb; where no verb is known, beside its date, or right behind it?"""
    text, span = article.text, (piece.start, piece.end)
    if not verb:
        follows = text[timex.end : timex.end + 1] in _COMMAS
        return _says_of(article, span if follows else (piece.start, timex.start), (timex,)) > 0
    found = compiled(verb).search(text, *span)
    if found is None:
        return _says_of(article, span, (timex,)) >= _TELLS
    return _says_of(article, (piece.start, found.start()), (timex,)) > 0


def _says_of(article: Article, span: tuple[int, int], told: Sequence[Timex]) -> int:
    """How many words of a stretch say something beside its dates; enough in a language whose words are not known."""
    text, first = article.text, span[0]
    if signs := [at for at in range(*span) if has_no_spaces(text[at])]:
        return sum(not any(one.start <= at < one.end for one in told) for at in signs) // 2
    if part(article.language, ClaimWords) is None:
        return _TELLS
    words = [word for word in lexemes(text[slice(*span)], article.language) if word.says]
    return sum(not any(one.start <= first + word.start < one.end for one in told) for word in words)


_TELLS = 2
_COMMAS = (",", "，")
