"""Which statement of a text a date belongs to: that of the title, or of the sentence that tells its own time."""

import re
from collections.abc import Sequence

from chrono.claims import capitalised_within, written_small
from chrono.dates import EdtfDate
from chrono.languages import ClaimWords, DateLinks, DateOwners, DateWords, part
from chrono.passages import Passage, Passages
from chrono.tellings.counting import BARE_YEAR
from chrono.tellings.date_judgement import DateJudgement
from chrono.tellings.date_nouns import ends_with, is_of_a_noun
from chrono.tellings.stretches import clause_of_each, entries, items, of_the_list, stretches_of_dates
from chrono.text import Covered, Lexeme, TitleWords, compiled, lexemes
from chrono.timex import OFFSET, Timex


def date_of_another(title: str, dated: DateJudgement) -> str:
    """Of a quotation that dates several statements: the date of the one that has the title's words, where the one of
    the claimed date has none of them, or none but the fewer that both have; else empty.

    Names count for neither: who it was is named once for several statements. Where the claimed date's statement alone
    has a verb of the title, the rest may well stand with another date: `agreed on Monday to reopen it on 1 December`.
    """
    passage, timex = dated.passage, dated.timex
    if passage is None or passage.article is None or timex is None or timex not in passage.quoted:
        return ""
    told = [one for one in passage.quoted if one.is_affirmed and not (one != timex and ends_period(one, passage))]
    told = of_the_list(told, timex, passage)
    if len(told) < 2 or not any(one.start <= timex.start < one.end for one in told):
        return ""
    language = passage.language
    listed = entries(told, passage) or items(told, passage)
    parts = [passage.text[start:end] for start, end in listed or stretches_of_dates(told, passage)]
    wanted = {word.stem for word in lexemes(title, language) if word.says}
    named = {word.stem for word in lexemes(title, language) if word.is_capitalised}
    common = _stems_of_all(parts, language)
    shares = [(wanted - common) & {word.stem for word in lexemes(text, language)} for text in parts]
    mine = next(at for at, one in enumerate(told) if one.start <= timex.start < one.end)
    best = max(range(len(told)), key=lambda at: len(shares[at]))
    if told[best].date.same_extent(timex.date) or is_moved_between(told[best], timex, passage):
        return ""
    if common and (shares[best] > shares[mine] or (shares[best] - shares[mine]) & named > shares[mine] & named):
        return passage.article.words(told[best].start, told[best].end)
    whole = len(wanted) > 1 and shares[best] == wanted and not shares[mine]
    more = len(shares[best] - shares[mine]) >= _MORE and len(shares[mine] - shares[best] - named) < _MORE
    if (whole or more) and has_verb_alone(title, parts[mine], parts[best], language):
        return ""
    claims = part(language, ClaimWords)  # "in Vienna on 5 May, in Prague on 8 May and in Dresden on 11 May"
    alone = (
        bool(shares[best]) and not shares[mine] and len(told) > _MORE and claims is not None and not claims.verb_last
    )
    headed = bool(listed and shares[best] - shares[mine])
    more = more and not is_of_a_noun(told[best], passage.text[passage.match.spans[0][0] : told[best].start], language)
    return passage.article.words(told[best].start, told[best].end) if whole or more or alone or headed else ""


def ends_period(timex: Timex, passage: Passage) -> bool:
    """Is a date the last day of a period, of which something else is told: `results for the quarter ended 1 April`?"""
    known = part(passage.language, DateOwners)
    first, _ = passage.sentence_of(timex.start)
    return known is not None and ends_with(known.period_before, passage.text[first : timex.start])


def date_without_the_title(title: str, dated: DateJudgement) -> str:
    """Of a quoted sentence that dates two statements, each with a verb: the other date, where the claimed one's has
    no word of the title but names; else empty. `A driver detained on Saturday was released the next day` does not tell
    of which day "Driver freed" is."""
    passage, timex = dated.passage, dated.timex
    if passage is None or passage.article is None or timex is None or timex not in passage.quoted:
        return ""
    first, last = passage.sentence_of(timex.start)
    told = [one for one in passage.quoted if first <= one.start < last and (one.is_affirmed or one.form == OFFSET)]
    clauses = clause_of_each(told, passage, (first, last))
    others = [
        one
        for one in told
        if one is not timex and not one.meets(dated.claim) and not is_moved_between(one, timex, passage)
    ]
    if timex not in told or not clauses or not others:
        return ""
    start, end = clauses[told.index(timex)]
    begins = first_verb_at(passage, (first, last))
    here = {word.stem for word in lexemes(passage.text[max(start, begins) : end], passage.language)}
    telling = telling_stems(title, passage, (first, last))
    if not telling or telling & here:
        return ""
    return passage.article.words(others[0].start, others[0].end)


def telling_stems(title: str, passage: Passage, sentence: tuple[int, int]) -> set[str]:
    """The stems of a title that may tell one statement of a sentence from another: without names, and without the
    words before its first verb, which are the subject of all."""
    words = [word for word in lexemes(title, passage.language) if word.says]
    wanted = {
        word.stem for word in words if not word.is_capitalised or (word.start == 0 and not _is_name(word, passage))
    }
    names = {word.stem for word in lexemes(passage.text[slice(*sentence)], passage.language) if word.is_capitalised}
    subject = lexemes(passage.text[sentence[0] : first_verb_at(passage, sentence)], passage.language)
    return wanted - names - {word.stem for word in subject}


def _is_name(word: Lexeme, passage: Passage) -> bool:
    """Does the article write a word within its sentences, and never small?"""
    return word.written in capitalised_within(passage.text) and word.lower not in written_small(passage.text)


def first_verb_at(passage: Passage, sentence: tuple[int, int]) -> int:
    """Where the first verb of a sentence stands, before which its subject is; its beginning, where none is read."""
    known = part(passage.language, DateOwners)
    verb = compiled(known.predicate).search(passage.text, *sentence) if known and known.predicate else None
    return verb.start() if verb else sentence[0]


def _stems_of_all(parts: Sequence[str], language: str) -> set[str]:
    """The stems of the subject and verb of several statements, of which only the first tells them: `He opened a mill
    in 1930 and a shop in 1936`; none where another has a verb, too."""
    known, links = part(language, DateOwners), part(language, DateLinks)
    if known is None or links is None or not known.predicate or known.attributive:
        return set()
    verb, joined = compiled(known.predicate), compiled(rf"\s*,\s*|,?{links.and_}")
    first = verb.search(parts[0])
    if first is None or any(verb.search(one) or not joined.match(one) for one in parts[1:]):
        return set()
    return {word.stem for word in lexemes(parts[0][: first.end()], language)}


def has_verb_alone(title: str, mine: str, other: str, language: str) -> bool:
    """Has one stretch a verb of the title that another has not?"""
    known, words = part(language, DateOwners), TitleWords(title, language)
    if known is None or not known.predicate:
        return False
    here, there = (
        {stem for found in compiled(known.predicate).finditer(text) for stem in words.among(found[0])}
        for text in (mine, other)
    )
    if (claims := part(language, ClaimWords)) and claims.verb_last:
        here &= words.among(re.findall(r"\w+", title)[-1]) if re.search(r"\w", title) else set()
    return bool(here - there)


def is_moved_between(other: Timex, timex: Timex, passage: Passage) -> bool:
    """Is a date the one that something was moved to from another: `planned for March, is postponed to 4 May`?"""
    words = part(passage.language, DateWords)
    if words is None or other.end > timex.start:
        return False
    between, after = passage.text[other.end : timex.start], passage.text[timex.end :]
    if words.moved_before and (found := compiled(words.moved_before, at_end=True).search(between)):
        return not any(word.is_capitalised for word in lexemes(between[: found.start()], passage.language))
    return bool(words.moved_after and not between.strip() and compiled(words.moved_after).match(after))


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
        if other is mine or not told or any(one.meets(claim) for one in told) or _is_disowned(other):
            continue
        if has_verb_alone(title, mine.sentence, other.sentence, mine.language):
            continue
        if len(_told_of(title, other)) > max(len(known), 1) and other.article:
            return other.article.words(told[0].start, told[0].end)
        if _numbers(title) & _numbers(other.sentence) - _numbers(mine.sentence) and other.article:
            return other.article.words(told[0].start, told[0].end)
    return ""


def _is_disowned(passage: Passage) -> bool:
    """Does a correction give as wrong what a sentence tells?"""
    return passage.cues is not None and compiled(passage.cues.disowned).search(passage.sentence) is not None


def _told_of(title: str, passage: Passage) -> set[str]:
    """The words of a title that the quotation has."""
    words = TitleWords(title, passage.language)
    return {word for first, last in passage.match.spans for word in words.among(passage.text[first:last])}


def _numbers(text: str) -> set[str]:
    """The numbers of a text in digits, but for years."""
    return {one for one in re.findall(r"\d+(?:[.,]\d+)*", text) if not BARE_YEAR.fullmatch(one)}


def counts_from_another_text(dated: DateJudgement, passages: Passages) -> str:
    """In what a date that counts from the day of its article stands beside it: a message that it cites, a teaser; or
    below the head of a message that is not said to be of that day. Empty where it counts from the article's day."""
    passage, timex = dated.passage, dated.timex
    if passage is None or passage.article is None or timex is None or not timex.relative:
        return ""
    if passage.article.is_beside(timex.start, timex.end):
        return "in what another text says"
    head = passage.article.message_head(timex.start) if timex.is_counted else None
    if head is None:
        return ""
    day = passages.days.get(passage.article.source)
    told = [one for one in passage.within(head) if one.date.is_exact and not one.relative]
    if told and all(day in {read.earliest for read in one.readings} for one in told):
        return ""
    line = passage.article.text[slice(*head)].strip().split("\n")[0]
    shown = f"{line[:_LONGEST_HEAD].rstrip()}…" if len(line) > _LONGEST_HEAD else line
    return f'below "{shown}" ({passage.article.location(*head)})'


_LONGEST_HEAD = 40  # characters


def respectively(passage: Passage) -> str:
    """The word by which a sentence gives several things their dates in one order; empty where it has one date."""
    links = part(passage.language, DateLinks)
    found = compiled(links.respectively).search(passage.sentence) if links else None
    dated = [one for one in passage.within(passage.placement.sentence) if one.dates_event]
    several = len(dated) > 1 or any(len(one.date.spans) > 1 for one in dated)
    return found[0] if found and several else ""


def entry_head(passage: Passage) -> Timex | None:
    """The day that a paragraph of a diary or a chronicle begins with, behind which a passage stands: `9 March. …`."""
    begins = passage.text.rfind("\n\n", 0, passage.placement.sentence[0]) + 2
    begins = begins if begins > 1 else 0
    day = next(iter(passage.within((begins, passage.placement.sentence[0]))), None)
    if day is None or passage.text[begins : day.start].strip() or not day.is_affirmed:
        return None
    return day if day.date.is_exact and _BEHIND_HEAD.match(passage.text, day.end) else None


_BEHIND_HEAD = re.compile(r"[.:。：]\s|\s*[—–]\s|\u3000|\n(?!\n)")


def is_only_a_date(passage: Passage, sentence: tuple[int, int]) -> bool:
    """Is a sentence hardly more than a date: that of a heading, a dateline or an entry?"""
    words = lexemes(passage.text[slice(*sentence)], passage.language)
    dated = Covered((one.start, one.end) for one in passage.within(sentence))
    beside = [word for word in words if not dated.have(sentence[0] + word.start)]
    telling, claims = sum(word.says for word in beside), part(passage.language, ClaimWords)
    verbs = claims.auxiliaries if claims else frozenset()
    return telling < (1 if any(word.lower in verbs for word in beside) else _TELLS)  # "The blast was on 12 March"


_TELLS = 2
"""Words beside its date that a sentence tells something by."""
