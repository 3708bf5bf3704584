"""Whether a noun with what is said of it says no more than another: `transport minister Osmund` than `the transport
minister Greta Osmund`, `harbour fire` than `a fire in the harbour`."""

from collections.abc import Sequence

from chrono.clauses.grammar import Grammar, is_count, is_number
from chrono.clauses.parts import NounPart, Word
from chrono.languages import ClaimWords
from chrono.text import Lexeme, compiled


def says_less(
    mine: NounPart, theirs: NounPart, following: Sequence[NounPart], grammar: Grammar, *, is_subject: bool
) -> frozenset[int] | None:
    """Which of the parts that follow another are said too by a part that says no more than that one; None where it
    says more, or something else."""
    if not mine.words or not theirs.words:
        return None if mine.words or theirs.words else frozenset()
    one, other = _members(mine, grammar), _members(theirs, grammar)
    if len(other) > 1:
        return _are_members(one, other, following, grammar, is_subject=is_subject)
    if _is_of_place(theirs, following, grammar):
        found = says_less(mine, following[0], following[1:], grammar, is_subject=is_subject)
        if found is not None:
            return frozenset({0, *(at + 1 for at in found)})
    head = _head(mine, theirs, grammar)
    if head is None:
        return None
    left = _matched(mine.words[:-1], theirs.words, head, grammar, is_subject=is_subject)
    return None if left is None else _in_parts(left, theirs, following, grammar)


def _is_of_place(theirs: NounPart, following: Sequence[NounPart], grammar: Grammar) -> bool:
    """Is a noun the kind of the place that is named behind it: `the town of Arlen`?"""
    words = grammar.words
    kind = theirs.head.lexeme.lower in words.place_kinds and theirs.words[0].article in words.definite
    named = following and following[0].marker in words.of and following[0].words
    return bool(kind and named) and following[0].head.lexeme.is_capitalised


def _members(one: NounPart, grammar: Grammar) -> list[NounPart]:
    """The members of a list of things: `Jerusalem and Haifa`."""
    members: list[list[Word]] = [[]]
    for word in one.words:
        if word.lexeme.lower in grammar.words.joining:
            members.append([])
        else:
            members[-1].append(word)
    return [one._replace(words=tuple(words)) for words in members]


def _are_members(
    mine: Sequence[NounPart],
    theirs: Sequence[NounPart],
    following: Sequence[NounPart],
    grammar: Grammar,
    *,
    is_subject: bool,
) -> frozenset[int] | None:
    """The same of the members of a list: all of them, or of an object one."""
    if len(mine) == 1 and not is_subject and not theirs[0].marker:
        narrowed = any(word.lexeme.lower in grammar.narrowing for one in theirs for word in one.words)
        if narrowed or len(theirs[0].words) > 1:
            return None  # "toy guns and knives"
        fits = any(says_less(mine[0], other, (), grammar, is_subject=False) is not None for other in theirs)
        return frozenset() if fits else None
    if len(mine) != len(theirs):
        return None
    found: frozenset[int] | None = frozenset()
    for one, other in zip(mine, theirs, strict=True):
        behind = following if other is theirs[-1] else ()
        found = says_less(one, other, behind, grammar, is_subject=is_subject)
        if found is None:
            return None
    return found


def _head(mine: NounPart, theirs: NounPart, grammar: Grammar) -> int | None:
    """Where the other part has the noun that a part is about."""
    last = len(theirs.words) - 1
    if is_same_word(mine.head.lexeme, theirs.head.lexeme, grammar.known):
        return last
    if len(mine.words) == 1 and is_number(mine.head.lexeme.lower, grammar.language):
        return 0 if _are_people(mine.head.lexeme, theirs, grammar) else None
    for at in range(last - 1, -1, -1):
        if not theirs.words[at + 1].lexeme.is_capitalised or theirs.words[at].owns:
            return None
        if is_same_word(mine.head.lexeme, theirs.words[at].lexeme, grammar.known):
            small = not mine.head.lexeme.is_capitalised or not mine.head.lexeme.start  # the first word of a title
            is_kind = small and grammar.is_kind(theirs.words[at].lexeme)
            return at if is_kind else None
    return None


def _are_people(number: Lexeme, theirs: NounPart, grammar: Grammar) -> bool:
    """Is a part so many people: `two men`, `three customs officers`?"""
    head = theirs.head.lexeme
    one = grammar.one_of(head).lower
    people = head.lower in grammar.words.people or one in grammar.words.persons | grammar.known.roles
    counted = any(is_count(word.lexeme.lower, grammar.language) for word in theirs.words[1:-1])
    return number.lower == theirs.words[0].lexeme.lower and people and not counted


def is_same_word(mine: Lexeme, theirs: Lexeme, known: ClaimWords) -> bool:
    """Are two words forms of one, and the same number of things?"""
    if mine.lower == theirs.lower:
        return True
    full = known.irregular.get(mine.lower, mine.lower), known.irregular.get(theirs.lower, theirs.lower)
    return mine.stem == theirs.stem and full[0] == full[1]


def _matched(
    mine: Sequence[Word], theirs: Sequence[Word], head: int, grammar: Grammar, *, is_subject: bool
) -> tuple[Word, ...] | None:
    """The words before a noun that do not stand before the other; None where one that does may not be left out."""
    left, apart = list(mine), list[Word]()
    kept, titled = theirs[head].lexeme, False
    every = any(word.lexeme.lower in grammar.known.universal for word in theirs)  # "all private schools"
    for at in range(head - 1, -1, -1):
        word = theirs[at]
        place = next((i for i in range(len(left) - 1, -1, -1) if _is_form(left[i].lexeme, word.lexeme, grammar)), None)
        if place is not None and word.owns and not left[place].owns and theirs[at + 1].lexeme is not kept:
            return None  # "the king's lawyer Otten" is no "King Otten"
        if place is not None:
            kept, titled = word.lexeme, False
            apart = left[place + 1 :] + apart
            del left[place:]
            continue
        given = _is_given(at, theirs, left, kept, grammar)
        if every or not (given or _may_go(at, theirs, kept, grammar, titled=titled, is_subject=is_subject)):
            return None
        titled = titled or (kept.is_capitalised and grammar.is_kind(word.lexeme))
        if word.owns:
            plain = not any(one.lexeme.lower in grammar.narrowing for one in theirs[:at])
            return (*left, *apart) if plain else None
    return (*left, *apart)


def _is_form(mine: Lexeme, theirs: Lexeme, grammar: Grammar) -> bool:
    """Are two words before a noun forms of one, or of one country?"""
    codes = grammar.known.countries
    return is_same_word(mine, theirs, grammar.known) or (
        mine.lower in codes and codes.get(theirs.lower) == codes[mine.lower]
    )


def _may_go(at: int, theirs: Sequence[Word], kept: Lexeme, grammar: Grammar, *, titled: bool, is_subject: bool) -> bool:
    """May a word before a noun be left out without saying something else? `titled` names have lost a role."""
    word, known, words = theirs[at].lexeme, grammar.known, grammar.words
    joined = theirs[at].joined and theirs[at + 1].lexeme is kept
    turns = word.lower in grammar.narrowing and not (titled and word.lower in words.counting)
    small = word.lower in (known.function | words.barring) - known.possessives and not grammar.is_plain(word)
    if turns or grammar.is_verb(word) or joined or small:
        return False
    if theirs[at].owns and kept.is_capitalised and not titled:  # "Iran's Embassy"
        return False
    if theirs[at].owns or word.lower in known.possessives:
        return True
    if kept.is_capitalised:
        return _may_go_before_name(at, theirs, kept, grammar, titled=titled)
    plural = kept.lower.endswith(known.plural_endings)
    if is_number(word.lower, grammar.language):
        return plural
    if word.lower in known.countries:
        return is_subject or kept.lower in known.roles | words.kinds
    return (is_subject or not plural) and grammar.is_plain(word)


def _may_go_before_name(at: int, theirs: Sequence[Word], kept: Lexeme, grammar: Grammar, *, titled: bool) -> bool:
    """May a word before a name go: a role or kind, a given name behind one, what stands before a role?"""
    word = theirs[at].lexeme
    kind = grammar.is_kind(word) and (not word.is_capitalised or word.lower in grammar.known.roles)
    if kind or any({word.written, kept.written} <= name for name in grammar.names):
        return True
    if titled:
        return word.is_capitalised or grammar.is_plain(word) or word.lower in grammar.words.counting
    return False


def _is_given(at: int, theirs: Sequence[Word], left: Sequence[Word], kept: Lexeme, grammar: Grammar) -> bool:
    """May a word be the given name of somebody whose role stands before it, or who is called so by the claim too?"""
    word, before = theirs[at], theirs[at - 1] if at else None
    if before is None or before.owns or not (word.lexeme.is_capitalised and kept.is_capitalised) or word.joined:
        return False
    if compiled(grammar.words.no_given).fullmatch(word.lexeme.written) or word.lexeme.lower in grammar.known.roles:
        return False
    called = before.lexeme.written.islower() and bool(left) and _is_form(left[-1].lexeme, before.lexeme, grammar)
    place = f"{word.lexeme.lower} {kept.lower}" in grammar.known.countries
    return not place and (called or grammar.is_person(before.lexeme))


def _in_parts(
    left: Sequence[Word], theirs: NounPart, following: Sequence[NounPart], grammar: Grammar
) -> frozenset[int] | None:
    """Which parts behind a noun have words before another: `plant fire`, `a fire at a plant`; None where none do."""
    rest, bound, used = tuple(left), True, set[int]()
    for at, one in enumerate(following):
        if not rest:
            break
        if one.marker not in grammar.words.naming or not bound or not one.words:
            return None
        if used and not (one.marker in grammar.known.placing and one.head.lexeme.is_capitalised):
            return None  # "a suspect in the murder of a manager" is no "manager murder suspect"
        agent = grammar.acts(theirs.head.lexeme)
        deed = grammar.acts(one.head.lexeme._replace(is_capitalised=False))  # an attack on police
        deed = deed or (one.head.lexeme.lower in grammar.known.countries and one.marker not in grammar.known.placing)
        if one.marker not in grammar.words.of and (deed or (one.head.lexeme.is_capitalised and agent)):
            return None
        first = next((i for i in range(len(rest)) if _is_one(rest[i:], one, grammar)), None)
        bound = first is not None or (one.marker in grammar.known.placing and not one.head.lexeme.is_capitalised)
        if first is not None:
            used.add(at)
            rest = rest[:first]
    return None if rest else frozenset(used)


def _is_one(some: tuple[Word, ...], other: NounPart, grammar: Grammar) -> bool:
    return says_less(NounPart("", some), other, (), grammar, is_subject=False) is not None
