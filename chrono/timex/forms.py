"""A form of dates: an order of tokens, written with the names of their kinds, and the function that reads it.

A pattern is a regular expression over tokens instead of characters: `ARTICLE? <day> OF? MONTH (?:COMMA? YEAR)?`. Names
are those of TokenKind; `[YEAR NUMBER]` is one token of either kind, `.` one of any. Groups, `|`, `?`, `*`, `{0,12}`,
`$` and what must or must not be before or after, `(?<=…)`, `(?<!…)`, `(?=…)`, `(?!…)`, are those of `re`. Spaces only
part names.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from chrono.languages import TokenKind
from chrono.timex.context import Candidates, Context
from chrono.timex.tokens import Token

Reader = Callable[[tuple[Token, ...], Context], Candidates | None]


@dataclass(frozen=True, slots=True)
class Form:
    """An order of tokens that may be a date.

    `from_now` says that it is counted from the day of publication, `is_counted` that it is counted from this or
    another day that it does not name; `is_period` that it names a period in which an event lies on one unknown day,
    `dates_event` that it dates what the text tells (a clock time alone does not), `either_order` that day and month
    may be exchanged, `is_vague` that its first and last day are a matter of opinion.
    """

    name: str
    pattern: str
    reader: Reader
    from_now: bool = False
    is_period: bool = False
    dates_event: bool = True
    is_counted: bool = False
    either_order: bool = False
    is_vague: bool = False

    def read(self, tokens: tuple[Token, ...], context: Context) -> Candidates | None:
        """The reading of these tokens. What rests on a date that is open is open as well, with what each of that date's
        readings makes of it: `On 21 April they met. Two days later …`, where the year of April is not told."""
        reading = self.reader(tokens, context)
        rests = self.dates_event and context.anchor_others
        if reading is None or not (rests and reading.relative and reading.decisive):
            return reading
        others = [self.reader(tokens, context._replace(anchor=one)) for one in context.anchor_others]
        if all(other is None or other.texts[0] == reading.texts[0] for other in others):
            return reading
        texts = (*reading.texts[:1], *(other.texts[0] for other in others if other), *reading.texts[1:])
        return reading._replace(texts=tuple(dict.fromkeys(texts)), decisive=False)


MACROS = {"<day>": "[DAY ORDINAL DATE_DAY]", "<to>": "(?:DASH TO DASH | [DASH TO])"}
"""What several forms have in common: a day of a month, and what joins the ends of a range."""


def _expanded(pattern: str) -> str:
    for name, meaning in MACROS.items():
        pattern = pattern.replace(name, meaning)
    return pattern


def compile_form(pattern: str) -> str:
    """A pattern as a regular expression over the characters of token kinds. Raises KeyError for an unknown name."""
    return re.sub(r"[A-Z_]{2,}", lambda name: TokenKind[name[0]].value, _expanded(pattern)).replace(" ", "")


_Start = tuple[str, ...]
"""The first three kinds of what a form matches, or all where it has fewer; `.` is any."""

_LOOKED_AT = 3


def first_kinds(forms: Iterable[Form]) -> str:
    """The kinds that any of the forms begins with."""
    return "".join(sorted({start[0] for form in forms for start in _starts(form) if start}))


def beginnings(forms: Iterable[Form]) -> str:
    """A regular expression for the first kinds of what any of the forms matches; it fits nearly nothing else."""
    return _branches({start for form in forms for start in _starts(form) if start})


def _branches(starts: set[_Start]) -> str:
    """Starts as alternatives, by all that may follow a kind; what is a start alone needs nothing after it."""
    rests: dict[str, set[_Start]] = {}
    for first, *rest in starts:
        rests.setdefault(first, set()).add(tuple(rest))
    alike: dict[str, str] = {}
    for first in sorted(rests):
        after = "" if () in rests[first] else _branches(rests[first])
        alike[after] = alike.get(after, "") + first
    return "|".join(f"{_class(kinds)}(?:{after})" if after else _class(kinds) for after, kinds in alike.items())


def _class(kinds: str) -> str:
    return "." if "." in kinds else f"[{kinds}]"


@cache
def _starts(form: Form) -> set[_Start]:
    """How what the form matches may begin; what must be before or after it is left out of account."""
    parts = re.findall(r"[A-Z_]{2,}|\(\?(?:<?[=!]|:)|\{\d+(?:,\d+)?\}|\S", _expanded(form.pattern))
    starts, rest = _choice(parts)
    if rest:
        raise ValueError(f'the form "{form.name}" has "{rest[0]}" without what it closes')
    return starts


def _choice(parts: list[str]) -> tuple[set[_Start], list[str]]:
    found: set[_Start] = set()
    while True:
        starts, parts = _sequence(parts)
        found |= starts
        if not parts or parts[0] != "|":
            return found, parts
        parts = parts[1:]


def _sequence(parts: list[str]) -> tuple[set[_Start], list[str]]:
    found: set[_Start] = {()}
    while parts and parts[0] not in "|)":
        starts, parts = _atom(parts)
        if parts and (parts[0] in "?*+" or parts[0].startswith("{")):
            starts, parts = _repeated(starts, parts[0]), parts[1:]
        found = _joined(found, starts)
    return found, parts


def _atom(parts: list[str]) -> tuple[set[_Start], list[str]]:
    part, rest = parts[0], parts[1:]
    if part == "[":
        end = rest.index("]")
        return {(TokenKind[name].value,) for name in rest[:end]}, rest[end + 1 :]
    if part.startswith("("):
        starts, rest = _choice(rest)
        return (starts if part in ("(", "(?:") else {()}), rest[1:]
    if part == ".":
        return {(".",)}, rest
    return ({()} if part == "$" else {(TokenKind[part].value,)}), rest


def _repeated(starts: set[_Start], times: str) -> set[_Start]:
    once = starts if times == "+" or times.startswith("{1") else starts | {()}
    return once if times == "?" else _joined(_joined(once, once), once)


def _joined(first: set[_Start], second: set[_Start]) -> set[_Start]:
    if first == {()} or second == {()}:
        return second if first == {()} else first
    whole = {one for one in first if len(one) == _LOOKED_AT}
    return whole | {(*one, *other)[:_LOOKED_AT] for one in first - whole for other in second}
