"""A dated expression to its own words and to the word that hedges it: about, by, until, before, early."""

from chrono.languages import TokenKind
from chrono.text import compiled
from chrono.timex.context import Context
from chrono.timex.offsets import MAY_COUNT
from chrono.timex.timex import BEFORE, DENIED
from chrono.timex.tokens import Token

_LEADING = frozenset(
    {
        TokenKind.IN,
        TokenKind.ON,
        TokenKind.FROM,
        TokenKind.BETWEEN,
        TokenKind.ARTICLE,
        TokenKind.ABOUT,
        TokenKind.PART,
        TokenKind.OF,
        TokenKind.BY,
        TokenKind.SINCE,
        TokenKind.AFTER,
        TokenKind.TO,
        TokenKind.DASH,
        TokenKind.COMMA,
        TokenKind.OPEN,
    }
)
_TRAILING = frozenset({TokenKind.BY, TokenKind.AFTER})
_BEFORE_DENIAL = frozenset({TokenKind.IN, TokenKind.ON, TokenKind.ARTICLE, TokenKind.FROM})
_HEDGES = frozenset({TokenKind.TO, TokenKind.ABOUT, TokenKind.PART, TokenKind.SINCE, TokenKind.BY, TokenKind.AFTER})
_BETWEEN_HEDGE = frozenset({TokenKind.ARTICLE, TokenKind.IN, TokenKind.ON, TokenKind.OF})


def core_of(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without the prepositions, articles and hedges that a pattern took along at its start."""
    first = 0
    while first < len(tokens) - 1 and tokens[first].kind in _LEADING and not _hyphenated(tokens, first):
        first += 1
    last = len(tokens)
    while last > first + 1 and tokens[last - 1].kind in _TRAILING:
        last -= 1
    return tokens[first:last]


def _hyphenated(tokens: tuple[Token, ...], first: int) -> bool:
    """`mid-May` is one word."""
    return (
        tokens[first].kind == TokenKind.PART
        and tokens[first + 1].kind == TokenKind.DASH
        and tokens[first].end == tokens[first + 1].start
    )


def hedge_of(context: Context, first: int, matched: tuple[Token, ...]) -> str:
    """The word that hedges the expression `matched`, whose first token is the one numbered `first`; or nothing."""
    tokens = context.tokens
    after = first + len(matched)
    within = next((str(token.value) for token in matched if token.kind is TokenKind.PART), "")
    if (bound := context.words.bounds_after.get(context.word(after))) and not _is_counted(tokens, after + 1):
        return _of_part(bound, within)
    before_it = [token for token in tokens[max(0, first - 3) : first] if token.kind not in _BEFORE_DENIAL]
    if before_it and str(before_it[-1].value).lower() in context.words.denying:
        return DENIED
    taken = matched[: len(matched) - len(core_of(matched))]
    before = tokens[max(0, first - 4) : first]
    part, nearer = "", TokenKind.GAP  # what bounds stands before it and says more: "by the end of May"
    if before and not taken and before[-1].value == "year":
        before = before[:-1]  # about the year 1612
    for token in [*reversed(taken), *reversed(before)]:
        if token.kind is TokenKind.ABOUT and nearer is TokenKind.ON:  # to sing about on Boxing Day
            break
        nearer = token.kind
        if token.kind in _HEDGES and isinstance(token.value, str):
            if token.kind is not TokenKind.PART:
                bound = "" if token.value == "to" else _of_part(token.value, part or within)
                return _denied_bound(bound, context, token)
            part = part or token.value
        elif token.kind not in _BETWEEN_HEDGE:
            break
    return part


def _denied_bound(hedge: str, context: Context, bound: Token) -> str:
    """What cannot have been before a year was from it on; what was not until a day was on that day."""
    words, before = context.words, context.text[max(0, bound.start - _DENIED_NEAR) : bound.start]
    if hedge == BEFORE and words.not_before and compiled(words.not_before).search(before):
        return "starting from"
    denied = hedge == "until" and words.not_until and compiled(words.not_until).search(before)
    return "" if denied else hedge


_DENIED_NEAR = 80  # characters before a bound in which it is denied


def _of_part(hedge: str, part: str) -> str:
    """Before the end of May is no day before May: it is by May, and no more is known."""
    return "by" if part and hedge == BEFORE else hedge


def _is_counted(tokens: tuple[Token, ...], at: int) -> bool:
    """Does a number follow: `3月11日前三天`?"""
    return at < len(tokens) and tokens[at].kind in MAY_COUNT
