"""Whether a noun with what is said of it says no more than another: `transport minister Osmund` than `the transport
minister Greta Osmund`, `harbour fire` than `a fire in the harbour`."""

from collections.abc import Sequence
from functools import cache

from chrono.clauses.grammar import Grammar, is_number
from chrono.clauses.parts import Part, Word
from chrono.languages import ClaimWords, StatementWords
from chrono.text import Lexeme, compiled


def says_less(mine: Part, theirs: Part, following: Sequence[Part], grammar: Grammar, *, is_subject: bool) -> bool:
    """Says a part no more than another with the parts that follow that one?"""
    if not mine.words or not theirs.words:
        return not mine.words and not theirs.words
    one, other = _members(mine, grammar), _members(theirs, grammar)
    if len(other) > 1:
        return _are_members(one, other, following, grammar, is_subject=is_subject)
    placed = (
        following and theirs.head.lexeme.lower in grammar.words.place_kinds and following[0].marker in grammar.words.of
    )
    if (
        placed
        and following[0].words
        and following[0].head.lexeme.is_capitalised
        and (says_less(mine, following[0], following[1:], grammar, is_subject=is_subject))
    ):
        return True
    head = _head(mine, theirs, grammar)
    if head is None:
        return False
    left = _matched(mine.words[:-1], theirs.words, head, grammar, is_subject=is_subject)
    return left is not None and _in_parts(left, following, grammar)


def _members(one: Part, grammar: Grammar) -> list[Part]:
    """The members of a list of things: `Jerusalem and Haifa`."""
    members: list[list[Word]] = [[]]
    for word in one.words:
        if word.lexeme.lower in grammar.words.joining:
            members.append([])
        else:
            members[-1].append(word)
    return [one._replace(words=tuple(words)) for words in members]


def _are_members(
    mine: Sequence[Part], theirs: Sequence[Part], following: Sequence[Part], grammar: Grammar, *, is_subject: bool
) -> bool:
    """Are the members of a list those of another, or of an object one of them?"""
    if len(mine) == 1 and not is_subject:
        return any(says_less(mine[0], other, (), grammar, is_subject=False) for other in theirs)
    pairs = zip(mine, theirs, strict=False)
    return len(mine) == len(theirs) and all(
        says_less(one, other, following if other is theirs[-1] else (), grammar, is_subject=is_subject)
        for one, other in pairs
    )


def _head(mine: Part, theirs: Part, grammar: Grammar) -> int | None:
    """Where the other part has the noun that a part is about."""
    last = len(theirs.words) - 1
    if is_same_noun(mine.head.lexeme, theirs.head.lexeme):
        return last
    if len(mine.words) == 1 and is_number(mine.head.lexeme.lower, grammar.language):
        return 0 if mine.head.lexeme.lower == theirs.words[0].lexeme.lower else None
    if (first := _family_name(mine, theirs, grammar)) is not None:
        return first
    for at in range(last - 1, -1, -1):
        if not theirs.words[at + 1].lexeme.is_capitalised or theirs.words[at].owns:
            return None
        if is_same_noun(mine.head.lexeme, theirs.words[at].lexeme):
            is_kind = grammar.is_kind(theirs.words[at].lexeme) and not mine.head.lexeme.is_capitalised
            return at if is_kind else None
    return None


def _family_name(mine: Part, theirs: Part, grammar: Grammar) -> int | None:
    """Where a name of one word is the first of somebody's behind a role: `President Xi Jinping`."""
    for at in range(1, len(theirs.words) - 1):
        named = all(word.lexeme.is_capitalised and not word.owns for word in theirs.words[at:])
        if theirs.words[at - 1].lexeme.lower in grammar.known.roles and named:
            return at if theirs.words[at].lexeme.written == mine.head.lexeme.written else None
    return None


def is_same_noun(mine: Lexeme, theirs: Lexeme) -> bool:
    """Are two words one, and not one of them of several things?"""
    if mine.stem != theirs.stem:
        return False
    one, other = sorted((mine.lower, theirs.lower), key=len)
    return one == other or other.removeprefix(one[:-1]) not in ("s", "es", f"{one[-1]}s", f"{one[-1]}es", "ies")


def _matched(
    mine: Sequence[Word], theirs: Sequence[Word], head: int, grammar: Grammar, *, is_subject: bool
) -> tuple[Word, ...] | None:
    """The words before a noun that are not among those before the other; None where one of those may not be left out."""
    left, apart = list(mine), list[Word]()
    kept, titled = theirs[head].lexeme, False
    for at in range(head - 1, -1, -1):
        word = theirs[at]
        place = next((i for i in range(len(left) - 1, -1, -1) if left[i].stem == word.stem), None)
        if place is not None:
            kept, titled = word.lexeme, False
            apart = left[place + 1 :] + apart
            del left[place:]
            continue
        if not titled and not _may_go(at, theirs, kept, grammar, is_subject=is_subject):
            return None
        if titled and word.lexeme.lower in turning_words(grammar.known, grammar.words):
            return None
        titled = titled or (kept.is_capitalised and word.lexeme.lower in grammar.known.roles)
        if word.owns:
            return (*left, *apart) if _are_plain_owners(theirs[:at], grammar) else None
    return (*left, *apart)


def _are_plain_owners(some: Sequence[Word], grammar: Grammar) -> bool:
    turning = turning_words(grammar.known, grammar.words)
    return not any(word.lexeme.lower in turning for word in some)


def _may_go(at: int, theirs: Sequence[Word], kept: Lexeme, grammar: Grammar, *, is_subject: bool) -> bool:
    """May a word before a noun be left out without saying something else?"""
    word, known, named = theirs[at].lexeme, grammar.known, kept.is_capitalised
    joined = theirs[at].joined and theirs[at + 1].lexeme is kept
    counting = named and word.lower in grammar.words.counting
    turns = word.lower in turning_words(known, grammar.words) and not counting
    if turns or grammar.is_verb(word) or joined:
        return False
    if theirs[at].owns or word.lower in known.possessives:
        return True
    if named:
        if not word.is_capitalised:
            return True
        role = word.lower in known.roles
        return role or not (
            compiled(grammar.words.no_given).fullmatch(word.written)
            or f"{word.lower} {kept.lower}" in known.countries
            or word.lower in known.unbent
        )
    plural = kept.lower.endswith(known.plural_endings) if known.plural_endings else False
    if is_number(word.lower, grammar.language):
        return plural
    if word.lower in known.countries:
        return is_subject or kept.lower in known.roles | grammar.words.kinds
    return (is_subject or not plural) and bool(compiled(known.plain).fullmatch(word.lower))


def _in_parts(left: Sequence[Word], following: Sequence[Part], grammar: Grammar) -> bool:
    """Are words before a noun those of the parts behind the other: `chemical plant fire`, `a fire at a chemical plant`?"""
    rest, bound = tuple(left), True
    for one in following:
        if not rest:
            return True
        placed = one.marker in grammar.known.placing and one.words and one.head.lexeme.is_capitalised
        if one.marker not in grammar.words.naming or not (bound or placed):
            return False
        first = next((i for i in range(len(rest)) if _is_one(rest[i:], one, grammar)), None)
        bound = first is not None
        rest = rest[:first] if bound else rest
    return not rest


def _is_one(some: tuple[Word, ...], other: Part, grammar: Grammar) -> bool:
    return says_less(Part("", some), other, (), grammar, is_subject=False)


@cache
def turning_words(known: ClaimWords, words: StatementWords) -> frozenset[str]:
    """The words that leave open whether something was so, of how much of it, or what became of it."""
    return known.imagined | known.undoing | known.negative | known.universal | words.narrowed
