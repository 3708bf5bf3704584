"""What a claim or its passages deny, and a word denied on one side only."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from chrono.claims.case import ClaimCase, ClaimJudgement
from chrono.claims.reasons import ClaimReason
from chrono.languages import PART_STOP, SENTENCE_END_MARKS, ClaimWords, Cues, every_part, part
from chrono.text import Lexeme, compiled, lexemes, stem, stems_of


def judge_negations(case: ClaimCase) -> ClaimJudgement | None:
    """A word that is denied on one side only."""
    if judged := _judge_denied(case) or _judge_refusal(case):
        return judged
    if not has_negative(case.claim, case.words, case):
        claimed = {word.stem for word in case.words if word.says}
        quoted = case.layers.quoted
        for word in denied(case.layers.quoted_text, _but_lacking(quoted, case), case) + refused(quoted, case):
            if word.stem in claimed:
                return case.contradicted(ClaimReason.DENIAL_LEFT_OUT.of(word=word.written))
        if verb := _left_undone(claimed, case):
            return case.contradicted(ClaimReason.DENIAL_LEFT_OUT.of(word=verb))
    return _judge_lacked(case)


def _judge_lacked(case: ClaimCase) -> ClaimJudgement | None:
    """With something in the claim, without it in the quotation; or the other way round."""
    known, language = case.known, case.language
    for mine, theirs in ((known.having, known.lacked), (known.lacked, known.having)) if known.lacked else ():
        here = {stem(one["noun"], language) for one in compiled(theirs).finditer(case.layers.quoted_text)}
        both = {stem(one["noun"], language) for one in compiled(mine).finditer(case.layers.sentence_text)}
        for one in compiled(mine).finditer(case.claim):
            if stem(one["noun"], language) in here - both:
                reason = ClaimReason.DENIAL_LEFT_OUT if mine == known.having else ClaimReason.DENIES
                return case.contradicted(reason.of(word=one["noun"]))
    return None


def _left_undone(claimed: set[str], case: ClaimCase) -> str:
    """The verb of which a quotation says that nothing of its noun was done, where the claim has both; or empty."""
    written = compiled(case.known.none_done).finditer(case.layers.quoted_text) if case.known.none_done else ()
    for found in written:
        groups = found.groupdict()
        noun, verb = groups["noun"] or groups.get("other") or "", groups["verb"] or groups.get("done") or ""
        if stem(verb, case.language) in claimed and claimed & {one.stem for one in lexemes(noun, case.language)}:
            return verb
    return ""


def _judge_denied(case: ClaimCase) -> ClaimJudgement | None:
    """The claim denies what its passages tell as done."""
    mine = denied(case.claim, _but_lacking(case.words, case), case)
    if not mine:
        return None
    around, refuses = _denied_around(case), _refuses(case)
    deny = has_negative(case.layers.sentence_text, case.layers.sentence, case)
    there = case.layers.quoted if deny else case.layers.sentence
    for word in mine:
        told = any(map(forms_of((word,), case).have, there))
        if told and word.stem not in around and not refuses:
            return case.contradicted(ClaimReason.DENIES.of(word=word.written))
    return None


def _denied_around(case: ClaimCase) -> set[str]:
    """The stems of what the passages, or the sentences beside them, deny."""
    layers = case.layers
    return {word.stem for word in denied(layers.beside_text, layers.beside, case) + refused(layers.beside, case)}


def _judge_refusal(case: ClaimCase) -> ClaimJudgement | None:
    """The claim has somebody refuse what the quotation tells as done."""
    mine = refused(case.words, case)
    if not mine:
        return None
    refusing, around = stems_of(case.known.refusing, case.language), _denied_around(case)
    if any(_negates(word, case) or word.stem in refusing for word in case.layers.quoted):
        return None
    for word in mine:
        if word.stem not in around and any(map(forms_of((word,), case).have, case.layers.quoted)):
            return case.contradicted(ClaimReason.REFUSES.of(word=word.written))
    return None


def _but_lacking(words: Sequence[Lexeme], case: ClaimCase) -> list[Lexeme]:
    """The words but for those that deny only that something is there: a noun after one may be told otherwise."""
    return [word for word in words if word.lower not in case.known.lacking]


def _refuses(case: ClaimCase) -> bool:
    """Do the quotations deny anything otherwise than by plain negations or by words that the claim has too?"""
    if case.known.signs:
        claimed = [word for word in case.known.negative if word in case.claim]
        return any(word in case.layers.quoted_text for word in case.known.negative if word not in claimed)
    if case.known.denying_infix and any(_without_infix(word, case) for word in case.layers.quoted):
        return True
    claimed = [word.stem for word in case.words]
    others = [word for word in case.layers.quoted if not _negates(word, case) and word.stem not in claimed]
    return has_negative(case.layers.quoted_text, others, case)


_BEGINNING = 5  # letters that the aspects of a Russian verb share


class Forms(NamedTuple):
    """The stems of words, and how they begin where the aspects of a verb share no more."""

    stems: frozenset[str]
    begins: frozenset[str]

    def have(self, word: Lexeme) -> bool:
        """Is a word a form of one of these?"""
        return word.stem in self.stems or word.lower[:_BEGINNING] in self.begins


def forms_of(words: Iterable[Lexeme], case: ClaimCase) -> Forms:
    """The forms of words, by which others are told to be of the same ones."""
    all_of_them = list(words)
    begins = (word.written[:_BEGINNING].lower() for word in all_of_them if case.known.cases)
    return Forms(
        frozenset(word.stem for word in all_of_them), frozenset(one for one in begins if len(one) == _BEGINNING)
    )


def _negates(word: Lexeme, case: ClaimCase) -> bool:
    """Is it a plain negation?"""
    return word.lower in case.known.negators or word.lower.endswith(_denying_endings())


@cache
def _denying_endings() -> tuple[str, ...]:
    return every_part(Cues).denying_endings


def denied(text: str, words: Sequence[Lexeme], case: ClaimCase) -> list[Lexeme]:
    """The first word that says something after each negation, up to the next mark."""
    if case.known.signs:
        return _denied_signs(text, words, case.language)
    found = [plain for word in words if (plain := _without_infix(word, case))] if case.known.denying_infix else []
    negators, endings = case.known.negators, _denying_endings()
    for at in [at for at, one in enumerate(words) if one.lower in negators or one.lower.endswith(endings)]:
        if _is_so_later(at, words, case):
            continue
        word = words[at]
        for other in words[at + 1 : at + 5]:
            if _MARK.search(text, word.end, other.start):
                break
            if other.says and other.lower not in case.known.negative:
                found.append(other)
                break
    return found


_MARK = re.compile(rf"{PART_STOP}|[{SENTENCE_END_MARKS}:]")


def _is_so_later(at: int, words: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Does a negation say only that it was not so before: `not arrested until February`?"""
    return any(word.lower in case.known.until for word in words[at + 1 : at + _BEFORE_UNTIL])


_BEFORE_UNTIL = 6  # words between a negation and the word that ends it


def _without_infix(word: Lexeme, case: ClaimCase) -> Lexeme | None:
    """A verb that denies by a part of itself, without it: `ашылмады` denies `ашылды`."""
    plain = re.sub(case.known.denying_infix, "", word.written)
    return word._replace(stem=stem(plain, case.language)) if plain != word.written else None


def _denied_signs(text: str, words: Sequence[Lexeme], language: str) -> list[Lexeme]:
    """In a script without spaces: the pair of signs after each negation (没有, but not 淹没)."""
    places = {word.start: word for word in words}
    found = [one.end() for one in _negation_of(language).finditer(text) if one["denies"]]
    return [places[end] for end in found if end in places]


@cache
def _negation_of(language: str) -> re.Pattern[str]:
    known = part(language, ClaimWords)
    negators = sorted(known.negators, key=lambda word: (-len(word), word)) if known else []
    others = sorted(known.no_negation) if known else []
    return re.compile("|".join([*others, f"(?P<denies>{'|'.join(negators)})"]))


def refused(words: Sequence[Lexeme], case: ClaimCase) -> list[Lexeme]:
    """What somebody refuses or fails to do: `refused to sign`."""
    refusing = stems_of(case.known.refusing, case.language)
    found = []
    for at, word in enumerate(words[:-1]):
        if word.stem not in refusing:
            continue
        following = words[at + 1 : at + 3]
        infinitive = following[0].lower in case.known.infinitive_words and len(following) > 1
        verb = following[1] if infinitive else following[0]
        ends = verb.written.endswith(case.known.infinitives) and not verb.written.endswith(case.known.no_infinitives)
        if infinitive or ends:
            found.append(verb)
    return found


def has_negative(text: str, words: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Does a text deny or lack anything?"""
    if case.known.signs:
        return any(word in text for word in case.known.negative)
    negative, stems, endings = case.known.negative, _stems_of_negative(case.language), _denying_endings()
    beginnings = case.known.denying_beginnings
    return any(
        word.lower in negative
        or word.stem in stems
        or word.lower.endswith(endings)
        or (word.lower.startswith(beginnings) and len(word.written) > 6)
        for word in words
    )


@cache
def _stems_of_negative(language: str) -> frozenset[str]:
    known = part(language, ClaimWords)
    return frozenset(stem(word, language) for word in known.negative if len(word) > 3) if known else frozenset()
