"""The words of a language by which clauses are parted."""

from functools import cache
from typing import NamedTuple

from chrono.clauses.statement import Statement, is_finite, words_of_dates
from chrono.languages import ClaimWords, NumberWords, StatementWords, part
from chrono.text import Lexeme, compiled, lexemes, split_sentences, stems_of


class Grammar(NamedTuple):
    """The words by which clauses are parted, and what can be said by them of a word; `names` are the words of each
    name of the record's own actors."""

    words: StatementWords
    known: ClaimWords
    language: str
    names: tuple[frozenset[str], ...] = ()

    @property
    def narrowing(self) -> frozenset[str]:
        """The words that leave open whether something was so, of how much of it, or what became of it."""
        return _narrowing(self.known, self.words)

    @property
    def ahead(self) -> frozenset[str]:
        """The helping words of what is to come."""
        return self.words.future | self.known.infinitive_words

    @property
    def limiting(self) -> frozenset[str]:
        """The stems of verbs that say something of all of a kind."""
        return stems_of(self.words.limiting, self.language)

    @property
    def incomplete(self) -> frozenset[str]:
        """The stems of verbs that need what follows their object."""
        return stems_of(self.words.incomplete, self.language)

    @property
    def alone(self) -> frozenset[str]:
        """The stems of verbs that say something else without an object."""
        return stems_of(self.words.alone, self.language)

    @property
    def judging(self) -> frozenset[str]:
        """The stems of verbs by which something is judged from elsewhere: condemned the coup in Niger."""
        return stems_of(self.words.judging, self.language)

    def is_manner(self, word: Lexeme) -> bool:
        """Does a word say only how or when something was done?"""
        return word.lower not in self.known.universal and bool(compiled(self.known.manner).fullmatch(word.lower))

    def is_verb(self, word: Lexeme) -> bool:
        """Is a word a verb that has a subject of its own?"""
        past = word.written.islower() and compiled(self.words.past).fullmatch(word.lower) is not None
        return past or is_finite(word, self.words)

    def is_kind(self, word: Lexeme) -> bool:
        """Does a word say what somebody or something of a name is: the minister, the ferry, the tea grower?"""
        if word.lower in self.known.roles | self.words.kinds:
            return True
        return bool(compiled(self.words.makers).fullmatch(word.lower)) and word.written.islower()

    def is_plain(self, word: Lexeme) -> bool:
        """Is a word an adjective that only says more of the one thing that a noun names: a local court?"""
        return word.written.islower() and bool(compiled(self.known.plain).fullmatch(word.lower))

    def is_person(self, word: Lexeme) -> bool:
        """Does a word say what somebody is: the minister, the poet, the tea grower?"""
        if word.lower in self.known.roles or word.lower in self.words.persons:
            return True
        return self.is_kind(word) and word.lower not in self.words.kinds | self.words.things

    def acts(self, word: Lexeme) -> bool:
        """May what a word names have done something, and not only be near or say how: not `by the lake`, `by night`?

        Where a language has no list of those that act, anything may.
        """
        if not self.words.agents or word.is_capitalised:
            return True
        return self.is_kind(word) or word.lower in self.words.people | self.words.agents

    def is_generic(self, noun: Lexeme) -> bool:
        """Is a noun without an article one of a kind, not of persons, so that what follows narrows it?"""
        if not self.words.agents or (noun.is_capitalised and noun.start):
            return False
        small = noun._replace(is_capitalised=False)
        return not (self.acts(small) or self.is_person(self.one_of(small)))

    def one_of(self, word: Lexeme) -> Lexeme:
        """A word of several as that of one of them: `ministers`, `minister`."""
        ending = next((one for one in self.known.plural_endings if word.lower.endswith(one)), "")
        one = word.lower.removesuffix(ending)
        return word._replace(lower=one, written=one)

    def is_participle(self, word: Lexeme) -> bool:
        """Has a word the ending of what was done?"""
        return word.lower.endswith(self.words.participles)

    def is_measure(self, noun: Lexeme, of: Lexeme) -> bool:
        """Is a noun so much of what stands behind its `of` (a wave of strikes), or another with it (king of pop)?"""
        return noun.lower in self.words.measuring or (noun.lower in self.known.roles and not of.is_capitalised)

    def is_helper(self, word: Lexeme) -> bool:
        """Is a word an auxiliary, or one that tells of what is to come?"""
        return word.lower in self.known.auxiliaries or word.lower in self.words.future


def first_sentence(statement: Statement, grammar: Grammar) -> tuple[list[Lexeme], set[int]]:
    """The words of the first sentence of a statement, and the places of those of a date."""
    text = statement.text
    end = next((end for _, end in split_sentences(text)), len(text))
    there = [word for word in lexemes(text, grammar.language) if word.start < end]
    return there, words_of_dates(there, statement.dated, grammar.known)


@cache
def _narrowing(known: ClaimWords, words: StatementWords) -> frozenset[str]:
    return known.imagined | known.undoing | known.negative | known.universal | words.narrowed


def is_count(word: str, language: str) -> bool:
    """Is a word a number?"""
    numbers = part(language, NumberWords)
    return word.isdecimal() or bool(
        numbers and (numbers.small.get(word) or word in numbers.times or word in numbers.scales)
    )


def is_number(word: str, language: str) -> bool:
    """Is a word a number above one?"""
    numbers = part(language, NumberWords)
    return (numbers.small.get(word, 0) if numbers else 0) > 1 or (word.isdecimal() and int(word) > 1)
