"""The names in a claim against those of its passages: another actor, or a name that no passage has."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from chrono.claims.appositions import are_one_name
from chrono.claims.case import ClaimCase, ClaimJudgement, capitalised_within, stretch, written_small
from chrono.claims.known_actors import KnownActors
from chrono.claims.places import countries_in, dates_in, is_adjective_of, is_part_of_country
from chrono.claims.reasons import ClaimReason
from chrono.languages import SENTENCE_END_MARKS
from chrono.passages import Passage
from chrono.records import worked_out
from chrono.text import Lexeme, compiled, is_same_name, lexemes


def judge_actors(case: ClaimCase) -> ClaimJudgement | None:
    """Another actor of the file in the place of one of the record's own."""
    beside = case.actors_in(case.layers.beside_text)
    left_out = _left_out(case)
    for actor, at in case.claimed.items():
        if actor in case.own or actor in case.here or _is_named_by_own(actor, case):
            continue
        name = case.chronology.actors[actor].name
        if left_out and not _is_attribute(at, case):
            first = _begins_with(next(word for word in case.words if word.start >= at), case)
            if first or not case.is_told(name):
                return case.contradicted(ClaimReason.NAMES_INSTEAD.of(name=name, left_out=left_out))
            continue  # it may be how the title calls one of the record's own: "the chief of Halden"
        if actor not in beside and not case.is_told(name):
            return case.unsupported(ClaimReason.NAMES_NOWHERE.of(name=name))
    return None


def _left_out(case: ClaimCase) -> str:
    """The first of the record's own actors that the passage names and the claim does not, by name; or empty."""
    left_out = (one for one in case.here if one in case.own and one not in case.claimed)
    return next((case.chronology.actors[one].name for one in left_out), "")


def _is_attribute(at: int, case: ClaimCase) -> bool:
    """`the director of Tollman`, `Tollman director`: who belongs to somebody is not that body."""
    before = [word for word in case.words if word.start < at]
    while before and before[-1].is_capitalised:
        before.pop()
    if before and before[-1].lower in case.known.relating:
        return True
    after = [word for word in case.words if word.start >= at]
    while after and after[0].is_capitalised:
        after.pop(0)
    nouns = [word for word in after[:1] if word.says and not _may_be_verb(word, case)]
    return bool(nouns) and not (case.known.cases or case.known.signs)


def _may_be_verb(word: Lexeme, case: ClaimCase) -> bool:
    """May a word in small letters after a name be what somebody does: `sues`, `sold`? `Halden chief` has none."""
    return word.written.endswith(case.known.verb_endings) or word.written in case.known.irregular


def _is_named_by_own(actor: str, case: ClaimCase) -> bool:
    """Is the actor's name part of a longer one that the claim means, which the record names?"""
    name = case.chronology.actors[actor].name
    return any(
        name in one and name != one for one in (*case.own, *(case.chronology.names_of(own)[0] for own in case.own))
    )


def judge_names(case: ClaimCase) -> ClaimJudgement | None:
    """A name that no passage has, in the place of one of the record's own or of its place."""
    actor, place = _left_out(case), _place_left_out(case)
    if case.known.signs:
        return _judge_first_signs(case, actor or place)
    # One of several sentences may tell what stands elsewhere.
    several = re.search(rf"[{SENTENCE_END_MARKS}]\s+\S", case.claim) is not None
    for word in (one for one in _proper_names(case) if not _bears_name(one, case)):
        elsewhere = _is_elsewhere(word, case)
        if (word.written.isupper() or word.written in case.known.abbreviations) and not elsewhere:
            continue  # letters may stand for what the passage spells out
        instead = actor if elsewhere else actor or place
        if instead and not (elsewhere and (several or not _begins_with(word, case))):
            return case.unsupported(ClaimReason.WORD_INSTEAD.of(word=word.written, instead=instead))
        if not elsewhere:
            return case.unsupported(ClaimReason.WORD_NOWHERE.of(word=word.written))
    return None


def judge_stand_ins(case: ClaimCase) -> ClaimJudgement | None:
    """A name of elsewhere in the article, where the quotation has another in the same place of its sentence."""
    if case.known.signs or _is_headline(case.words):
        return None
    for at, run in islice(_runs_of(case.words), _MOST):
        for passage in case.located if _is_only_elsewhere(run, case) else ():
            if instead := _in_its_place(at, run, passage, case):
                written = [" ".join(word.written for word in one) for one in (run, instead)]
                return case.unsupported(ClaimReason.WORD_INSTEAD.of(word=written[0], instead=written[1]))
    return None


def _is_headline(words: Sequence[Lexeme]) -> bool:
    """Are nearly all words capitalised, so that a capital tells no name?"""
    written = [word for word in words if word.written[:1].isalpha() and word.says]
    return sum(word.is_capitalised for word in written) > _TITLE_CASE * len(written) and len(written) > _SHORT


_SHORT, _MOST = 3, 12  # words of a title that may all be names; names that are looked at


def _runs_of(words: Sequence[Lexeme]) -> Iterator[tuple[int, tuple[Lexeme, ...]]]:
    """Each run of capitalised words, with the place of its first among the words."""
    start: int | None = None
    for at in range(len(words) + 1):
        capital = at < len(words) and words[at].is_capitalised and words[at].says
        if capital and start is None:
            start = at
        elif not capital and start is not None:
            yield start, tuple(words[start:at])
            start = None


def _is_only_elsewhere(run: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Is a run of words a name that the article has, and the sentence of the quotation has not?"""
    owning = case.claim[run[-1].end :].startswith(
        ("'s", "’s")
    )  # "Biennale's prize" may be how the title calls what is named
    here = (*case.layers.sentence, *case.own_words)
    if owning or any(_is_form_of(one, word, case) for word in run for one in here):
        return False
    return all(_is_name_elsewhere(word.written, case) for word in run)


def _is_name_elsewhere(written: str, case: ClaimCase) -> bool:
    """Has a cited article a name within its sentences?"""
    names = {one for text in case.texts for one in capitalised_within(text) if one.startswith(written[:2])}
    return any(is_same_name(written, one, case.language) for one in sorted(names))


def _in_its_place(at: int, run: Sequence[Lexeme], passage: Passage, case: ClaimCase) -> tuple[Lexeme, ...]:
    """The name that the sentence of a quotation has beside the word that the claim has beside its own; or nothing."""
    text = stretch(passage, passage.placement.sentence)
    words, dates = lexemes(text, case.language), dates_in(text, case.event.date.earliest, case)
    words = tuple(word for word in words if not dates.have(word.start))
    behind = next((word for word in case.words[at + len(run) :] if word.says), None)
    before = next((word for word in reversed(case.words[:at]) if word.says), None)
    told = Counter(word.stem for word in words)
    for here, word in enumerate(words):
        found: tuple[Lexeme, ...] = ()
        if told[word.stem] > 1:  # "parliament votes, and that of Norway follows": whose is it?
            continue
        if behind and word.stem == behind.stem and behind.written.islower():
            done_to = not case.known.cases and behind.written.endswith(_PARTICIPLE)
            found = (_run_behind(here, words, text, case) if done_to else ()) or _run_before(here, words, text, case)
        elif before and word.stem == before.stem and before.written.islower():
            found = _run_behind(here, words, text, case)
        if found and _may_stand_for(found, run, case):
            return found
    return ()


_PARTICIPLE = ("ed", "en", "ught", "wn")


def _run_before(at: int, words: Sequence[Lexeme], text: str, case: ClaimCase) -> tuple[Lexeme, ...]:
    """The name right before a word, over what says nothing and, where forms tell the parts, one word more."""
    end, skipped, related = at, 0, case.known.relating | case.known.prepositions
    while end > 0 and not (words[end - 1].is_capitalised and words[end - 1].says):
        skipped += words[end - 1].says
        pronoun = compiled(case.known.pronoun).fullmatch(words[end - 1].written)
        if skipped > case.known.cases or words[end - 1].lower in related or pronoun:
            return ()
        end -= 1
    start = end
    while start > 0 and words[start - 1].is_capitalised and words[start - 1].says:
        start -= 1
    parted = start == end or "," in text[words[end - 1].end : words[at].start]
    return () if parted or (start and words[start - 1].lower in related) else tuple(words[start:end])


def _run_behind(at: int, words: Sequence[Lexeme], text: str, case: ClaimCase) -> tuple[Lexeme, ...]:
    """The name behind a word, over a few words in small letters that may say what it is."""
    start = at + 1
    while start < len(words) and not (words[start].is_capitalised and words[start].says):
        if start - at > _ROLES or words[start].lower in (case.known.relating | case.known.prepositions):
            return ()
        start += 1
    end = start
    while end < len(words) and words[end].is_capitalised and words[end].says:
        end += 1
    if start >= len(words) or any(mark in text[words[at].end : words[start].start] for mark in ",;:."):
        return ()
    return tuple(words[start:end])


_ROLES = 3  # words before a name that say what it is


def _may_stand_for(theirs: Sequence[Lexeme], mine: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Are two names of one kind, of different bodies, and is the other left out by the claim?"""
    known = (*case.words, *case.own_words)
    if any(is_same_name(one.written, word.written, case.language) for one in theirs for word in known):
        return False
    if any(word.written.isupper() and _is_acronym(word.written, case) for word in mine):
        return False
    if not any(_has_name(text, word.written) for word in theirs for text in case.texts):
        return False  # a first word of a sentence
    codes = [set(countries_in(" ".join(word.written for word in run), run, case)) for run in (mine, theirs)]
    if bool(codes[0]) != bool(codes[1]) or codes[0] & codes[1]:
        return False
    one, other = ([word.written for word in run] for run in (mine, theirs))
    return not any(are_one_name(one, other, text) for text in case.texts)


def _has_name(text: str, written: str) -> bool:
    """Has a text a word with a capital within a sentence, or behind an opening quotation mark?"""
    return written in capitalised_within(text) or any(mark + written in text for mark in "«“„")


def _begins_with(word: Lexeme, case: ClaimCase) -> bool:
    """Is a name among the first of a title, where who did it is named?"""
    return all(other.is_capitalised or not other.says for other in case.words if other.start < word.start)


def _judge_first_signs(case: ClaimCase, left_out: str) -> ClaimJudgement | None:
    """In a script without capitals: it begins with what no article has, and leaves out one of the record's own."""
    first = case.claim.strip(" 「『“《")[:2]
    told = any(first in text for text in case.texts)
    if left_out and len(first) == 2 and not told and not _begins_own(first, case):
        return case.unsupported(ClaimReason.BEGINS_OTHERWISE.of(first=first, left_out=left_out))
    return None


def _begins_own(first: str, case: ClaimCase) -> bool:
    return any(first in word.written for word in case.own_words) or bool(countries_in(first, (), case))


def _place_left_out(case: ClaimCase) -> str:
    """The record's place where the sentences of the quotations name it and the claim does not; or empty."""
    place = case.event.location
    if not place or place in case.chronology.actors:
        return ""
    named = case.place_of(place, case.layers.sentence_text) is not None
    return place if named and case.place_of(place, case.claim) is None else ""


def _proper_names(case: ClaimCase) -> Iterator[Lexeme]:
    """The capitalised words of a claim that are names: of its first, and where all are capitalised, those always so."""
    capitals = [word for word in case.words if word.is_capitalised]
    written = [word for word in case.words if word.written[:1].isalpha() and word.says]
    headline = len(capitals) > 2 and (len(capitals) > _TITLE_CASE * len(case.words) or set(written) <= set(capitals))
    for word in capitals:
        first = not case.claim[: word.start].strip(" \"'«“„")
        after_stop = re.search(rf"[{SENTENCE_END_MARKS}:]\s*[\"'«“„]?$", case.claim[: word.start]) is not None
        unit = case.claim[word.end :][:1]
        money = unit != "" and unicodedata.category(unit) == "Sc"
        if money or len(word.written) < 2 or not word.says:
            continue
        if not (first or after_stop or headline) or _is_always_capitalised(word, case):
            yield word


_TITLE_CASE = 0.6


def _is_always_capitalised(word: Lexeme, case: ClaimCase) -> bool:
    """Do the cited articles have a word within their sentences, and never small?"""
    lower = word.lower
    having = (text for text in case.texts if word.written in text)  # few have the first word of a title at all
    return any(word.written in capitalised_within(text) for text in having) and not any(
        lower in written_small(text) for text in case.texts
    )


def _bears_name(word: Lexeme, case: ClaimCase) -> bool:
    there = (*case.layers.beside, *case.own_words, *case.related_words)
    if any(is_same_name(word.written, other.written, case.language) for other in there):
        return True
    if any(word.stem == other.stem or is_adjective_of(word, other, case) for other in case.layers.beside):
        return True
    if countries_in(word.written, (word,), case) or is_part_of_country(word.written, case):
        return True
    if word.lower in worked_out(case.chronology.actors, KnownActors).written_small:
        return True
    return word.written.isupper() and _is_acronym(word.written, case)


def _is_acronym(letters: str, case: ClaimCase) -> bool:
    initials = "".join(word.written[:1] for word in case.layers.beside if word.is_capitalised)
    return letters in initials


def _is_elsewhere(word: Lexeme, case: ClaimCase) -> bool:
    """Does the rest of a cited article have the name? Bodies and projects are often named once, in the lead."""
    return any(_is_form_of(other, word, case) for text in case.texts for other in lexemes(text, case.language))


def _is_form_of(other: Lexeme, word: Lexeme, case: ClaimCase) -> bool:
    return other.stem == word.stem or is_same_name(word.written, other.written, case.language)
