"""Which statement of a text a date belongs to: that of the title, or of the sentence that tells its own time."""

import re
from collections.abc import Sequence

from chrono.dates import EdtfDate
from chrono.judgements.date_judgement import DateJudgement
from chrono.judgements.date_nouns import is_of_a_noun
from chrono.languages import LETTER, DateLinks, DateOwners, DateWords, TokenKind, part
from chrono.passages import Passage
from chrono.text import TitleWords, compiled, lexemes, parts_between
from chrono.timex import Timex


def date_of_another(title: str, dated: DateJudgement) -> str:
    """Of a quotation that dates several statements: the date of the one that has the title's words, where the one of
    the claimed date has none of them, or none but the fewer that both have; else empty."""
    passage, timex = dated.passage, dated.timex
    if passage is None or passage.article is None or timex is None or timex not in passage.quoted:
        return ""
    told = [one for one in passage.quoted if one.is_affirmed]
    if len(told) < 2 or not any(one.start <= timex.start < one.end for one in told):
        return ""
    text, language = passage.article.text, passage.language
    first, last = passage.match.spans[0][0], passage.match.spans[-1][1]
    wanted = {word.stem for word in lexemes(title, language) if word.says}
    # "On 7 October A signed, on the 9th B did": a date begins its statement where nothing is said before the first.
    begins = not any(word.says for word in lexemes(text[first : told[0].start], language))
    ends = [one.start for one in told[1:]] + [last] if begins else [one.end for one in told]
    starts = [first, *ends[:-1]]
    if clauses := _clause_of_each(told, passage, (first, last)):
        starts, ends = [start for start, _ in clauses], [end for _, end in clauses]
    shares = [
        wanted & {word.stem for word in lexemes(text[start:end], language)}
        for start, end in zip(starts, ends, strict=True)
    ]
    mine = next(at for at, one in enumerate(told) if one.start <= timex.start < one.end)
    best = max(range(len(told)), key=lambda at: len(shares[at]))
    whole = len(wanted) > 1 and shares[best] == wanted and not shares[mine]
    # Who it was is named once for several statements: names of the title count for none of them.
    named = {word.stem for word in lexemes(title, language) if word.is_capitalised}
    more = len(shares[best] - shares[mine]) >= _MORE and len(shares[mine] - shares[best] - named) < _MORE
    more = more and not is_of_a_noun(told[best], text[first : told[best].start], language)
    if whole or more:
        return passage.article.words(told[best].start, told[best].end)
    return ""


def _clause_of_each(told: Sequence[Timex], passage: Passage, quoted: tuple[int, int]) -> list[tuple[int, int]]:
    """The part of a quotation with each date and a verb of its own; nothing where two dates share one."""
    known = part(passage.language, DateOwners)
    if known is None or not known.predicates:
        return []
    whole: list[list[int]] = []
    for start, end in parts_between(passage.text, quoted, known.predicates):
        dated = any(start <= one.start < end for one in told)
        if whole and (not dated or not any(whole[-1][0] <= one.start < whole[-1][1] for one in told)):
            whole[-1][1] = end  # what has no date goes with the part before it, or after it at the beginning
        else:
            whole.append([start, end])
    found = [next(((a, b) for a, b in whole if a <= one.start < b), (0, 0)) for one in told]
    verb = compiled(known.predicate or ".")
    return found if len(set(found)) == len(told) and all(verb.search(passage.text, *one) for one in found) else []


def date_of_its_verb(title: str, dated: DateJudgement) -> str:
    """Of a quotation that dates several statements: the date of the one that alone has a verb of the title, where that
    of the claimed date has another: `the book, written in 1978, came out in 1991`; else empty."""
    passage, timex = dated.passage, dated.timex
    known = part(passage.language, DateOwners) if passage else None
    if passage is None or passage.article is None or timex is None or known is None or not known.predicate:
        return ""
    told = [one for one in passage.quoted if one.is_affirmed]
    if timex not in told or len(told) < 2:
        return ""
    pattern, language = compiled(known.predicate), passage.language
    starts = [passage.match.spans[0][0], *(one.end for one in told[:-1])]
    verbs = [
        {found[0] for found in pattern.finditer(passage.text, start, one.end)}
        for start, one in zip(starts, told, strict=True)
    ]
    words, mine = TitleWords(title, language), verbs[told.index(timex)]
    others = [one for one, found in zip(told, verbs, strict=True) if one is not timex and any(map(words.has, found))]
    if len(others) != 1 or not mine or any(map(words.has, mine)):
        return ""
    return passage.article.words(others[0].start, others[0].end)


_MORE = 2
"""Words of a title that one statement has and another has not, for the date of the other to be in doubt."""


def date_beside_the_title(title: str, claim: EdtfDate, dated: DateJudgement, located: Sequence[Passage]) -> str:
    """Of several quotations: the date of one that has more of the title than the one of the claimed date; or empty."""
    mine = dated.passage
    if mine is None or dated.timex is None or len(located) < 2:
        return ""
    known = _told_of(title, mine)
    for other in located:
        told = [one for one in other.quoted if one.is_affirmed]
        if other is mine or not told or any(one.meets(claim) for one in told):
            continue
        theirs = _told_of(title, other)
        if len(theirs - known) >= _MORE and not known - theirs and other.article:
            return other.article.words(told[0].start, told[0].end)
        if _numbers(title) & _numbers(other.sentence) - _numbers(mine.sentence) and other.article:
            return other.article.words(told[0].start, told[0].end)
    return ""


def _told_of(title: str, passage: Passage) -> set[str]:
    """The words of a title that the quotation has."""
    words = TitleWords(title, passage.language)
    return {word for first, last in passage.match.spans for word in words.among(passage.text[first:last])}


def _numbers(text: str) -> set[str]:
    """The numbers of a text in digits, but for years."""
    return {one for one in re.findall(r"\d+(?:[.,]\d+)*", text) if not _YEAR.fullmatch(one)}


def counts_from_another_text(dated: DateJudgement) -> bool:
    """Is a date that counts from the day of its article in something beside it: a message that it cites, a teaser?"""
    passage, timex = dated.passage, dated.timex
    return (
        passage is not None
        and passage.article is not None
        and timex is not None
        and timex.relative
        and passage.article.is_beside(timex.start, timex.end)
    )


_YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d\d)(?![\d.,]*\d)")
_OF_TIME = frozenset(
    {TokenKind.UNIT, TokenKind.AGO, TokenKind.LATER, TokenKind.LATER_PERIOD, TokenKind.SEASON, TokenKind.IN_SEASON}
)


def own_time(passage: Passage) -> str:
    """A word or year of a passage's sentence that tells its time in a way that is not read; empty where it has none."""
    text = passage.sentence
    if year := _YEAR.search(text):
        return year[0]
    known = part(passage.language, DateWords)
    for word in re.findall(f"{LETTER}+", text) if known else ():
        if known and (meant := known.words.get(word.lower())) and meant.kind in _OF_TIME:
            return str(word)
    return ""


def respectively(passage: Passage) -> str:
    """The word by which a sentence gives several things their dates in one order; empty where it has one date."""
    links = part(passage.language, DateLinks)
    found = compiled(links.respectively).search(passage.sentence) if links else None
    dated = [one for one in passage.within(passage.placement.sentence) if one.dates_event]
    return found[0] if found and len(dated) > 1 else ""


def is_only_a_date(passage: Passage, sentence: tuple[int, int]) -> bool:
    """Is a sentence hardly more than a date: that of a heading, a dateline or an entry?"""
    words = lexemes(passage.text[slice(*sentence)], passage.language)
    dated = passage.within(sentence)
    beside = [word for word in words if not any(one.start <= sentence[0] + word.start < one.end for one in dated)]
    return sum(word.says for word in beside) < _TELLS


_TELLS = 2
"""Words beside its date that a sentence tells something by."""
