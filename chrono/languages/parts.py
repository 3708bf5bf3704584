"""The parts that a language may have: words of dates, cues, numbers, sentences, words to say dates in, captions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from chrono.languages.kinds import TokenKind

T = TypeVar("T")


class Word(NamedTuple):
    """One word's kind, and its value: a number for what counts, a word for what qualifies."""

    kind: TokenKind
    value: int | str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DateWords:
    """The words of dates. `words` are keyed in small letters.

    `phrases` are several words that act as one. `capitalised` are the kinds whose words must begin with a capital,
    `lowercase` those that are names with one inside a sentence; `doubtful` are months that mean something else too,
    and need a neighbour to be one. `abbreviations`, `ordinal` (what follows a number), `ordinal_year` (what tells a
    year by it), `day_of_month` (an ordinal that is a day of one, but none behind
    `no_month_before`), `clock`, `zone` and `decades` are patterns;
    `suffixes` say what a number is that they follow (`2024 года`, `3月`); `roman` says that centuries and quarters have
    Roman numbers, `cardinal` that centuries may have plain ones, `postposed` that early and late follow their month
    (`жыл соңында`), `year_before` that a day whose year stands before it with a word for year has no other behind its
    month (`2017 жылғы 25 қарашада 2000 үй`),
    `months_from_start` that months counted of a year are its first (за девять месяцев 2024 года). `future` and `past`
    are words whose nearest one tells a weekday's direction, `regular_past` and `regular_future` the endings of such
    verbs, `regular_open` those that may be either; `half_days` are words beside a clock time, to the hours that
    they add, and `minutes` a pattern of its minutes in words;
    `plural` the units that need a number (`three days ago`), `plural_endings` those of words in the plural behind one,
    `be` what makes a participle of them (`will be held`). Where a script has no spaces (`unspaced`), words are
    found wherever they are, the longest first, `numerals` are its digits, and `numeral_year` follows four of them that
    are a year. `possessives` are endings of a name that owns what follows. `until` are words before a day that
    is still ahead, `denying` those that say it is not that day, `beside_clock` those between a day and its time (`3
    p.m. on Tuesday`).
    `offsets` follow a unit of time that is counted from a date (three days before), to the direction; `eves` are
    whole phrases before one, to days, `edges` those before a month or year, to its first (1) or
    last (-1) day; `owing` words before one of `until` tell of what is still to be done (has until);
    `coming` words, or two of them, tell what is still to come on the day of publication (will, is due),
    `moved_before` and `moved_after` are patterns of what stands beside the day that something was moved to,
    `set_before` of what stands before one that it was set for;
    `anniversaries` those after an ordinal; `within` what makes any of the days
    one, `lasting` what makes the count a length, `definite` articles that may stand before the date that is counted
    from. `bounds_after` follow a date and make it a bound, to the hedge that
    they are. What fits `dateline` right before a date makes it that of the report where what fits `dateline_end`
    follows; a line with an `embargo` tells when a text may be published. `decade_in_signs` is a pattern of a decade
    in signs with the groups `century`, `digit` and `sign` (one of the last nine `numerals`); `centuries` are names of
    centuries to their number, or, below one, to how many before this. `not_before` and `not_until` are patterns of
    what stands before a bound and denies what it bounds (cannot have been painted before 1642, not until 1956).
    `elapsed` and `years_on` are patterns, with a group `number`, of how many years have gone by since what the text
    tells (has stood empty, three years have passed; two years on), `address` one of what follows the number of a house;
    `to_the_day` are words in or right before a count that is exact, `spans` phrases of so many years (half a
    century), and `born` is a pattern of words that tell of a birth, which may be of any year. `short_years` is one of
    the two signs of a year for short (九八年夏天), `maturing` one of what stands before the year in which
    something that is named falls due (notes due 2027), `day_endings` end an ordinal that is a day by itself (6-го).
    `spelled` are beginnings of the number words that years are told in, to their values; the last of them, an ordinal,
    ends as the pattern `spelled_ending` has it, and the word for year follows as `spelled_year` has it.
    `days_of_month` are words for a part of a month to its first and last day (上旬, its first ten).
    """

    words: Mapping[str, Word]
    phrases: Mapping[str, Word] = field(default_factory=dict)
    capitalised: frozenset[TokenKind] = frozenset()
    lowercase: frozenset[TokenKind] = frozenset()
    doubtful: frozenset[str] = frozenset()
    abbreviations: str = ""
    ordinal: str = ""
    ordinal_year: str = ""
    day_of_month: str = ""
    no_month_before: str = "(?!)"
    suffixes: Mapping[str, TokenKind] = field(default_factory=dict)
    future: frozenset[str] = field(default_factory=frozenset)
    past: frozenset[str] = field(default_factory=frozenset)
    regular_past: tuple[str, ...] = ()
    regular_future: tuple[str, ...] = ()
    regular_open: tuple[str, ...] = ()
    half_days: Mapping[str, int] = field(default_factory=dict)
    minutes: str = ""
    plural: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    be: frozenset[str] = field(default_factory=frozenset)
    decades: str = ""
    clock: str = ""
    zone: str = ""
    roman: bool = False
    cardinal: bool = False
    postposed: bool = False
    year_before: bool = False
    months_from_start: bool = False
    unspaced: bool = False
    numerals: str = ""
    numeral_year: str = ""
    possessives: tuple[str, ...] = ()
    until: frozenset[str] = frozenset()
    offsets: Mapping[str, int] = field(default_factory=dict)
    eves: Mapping[str, int] = field(default_factory=dict)
    edges: Mapping[str, int] = field(default_factory=dict)
    owing: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    moved_before: str = ""
    set_before: str = ""
    moved_after: str = ""
    anniversaries: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    bounds_after: Mapping[str, str] = field(default_factory=dict)
    dateline: str = ""
    dateline_end: str = ""
    embargo: str = ""
    decade_in_signs: str = ""
    centuries: Mapping[str, int] = field(default_factory=dict)
    denying: frozenset[str] = frozenset()
    beside_clock: frozenset[str] = frozenset()
    not_before: str = ""
    not_until: str = ""
    elapsed: str = ""
    years_on: str = ""
    address: str = ""
    to_the_day: frozenset[str] = frozenset()
    spans: Mapping[str, int] = field(default_factory=dict)
    born: str = ""
    short_years: str = ""
    maturing: str = ""
    day_endings: tuple[str, ...] = ()
    spelled: Mapping[str, int] = field(default_factory=dict)
    spelled_ending: str = ""
    spelled_year: str = ""
    days_of_month: Mapping[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SentenceMarks:
    """What a full stop after it does not end a sentence: `abbreviations` in small letters, without the stop.

    Those that `may_end` one do where a capital letter follows (95 млрд. Директор…); those that `sometimes_end` one do
    where one of the `first_words` does, with a capital letter (at 7 a.m. The crew…).
    """

    abbreviations: frozenset[str]
    may_end: frozenset[str] = frozenset()
    sometimes_end: frozenset[str] = frozenset()
    first_words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Phrasebook:
    """The words and patterns that dates are said in. Patterns take `d` day, `m` month, `y` year, `a` and `b` dates.

    `bent_months` are the months after since, until, by and about (`с марта 2024`), `between_months` those after
    between; `endings` what a day, month, year or other date takes where it is counted from, and where it is counted
    to, and `bent_year` a year before such an ending. A century has its number as `c`, in Roman as `r`, and as `n` with
    what follows an ordinal: of `ordinal_endings` that of its last digit, else `ordinal_ending`.
    """

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    dated_months: tuple[str, ...]
    day: str
    month: str
    month_day: str
    year: str
    before_christ: str
    seasons: dict[int, str]
    anno_domini: str
    century: str
    decade: str
    span: str
    days: str
    about: str
    uncertain: str
    by: str
    short_by: str
    after: str
    short_after: str
    until: str
    since: str
    between: str
    or_: str
    and_: str
    unknown_start: str
    unknown_end: str
    undated: str
    bent_months: tuple[str, ...] = ()
    between_months: tuple[str, ...] = ()
    endings: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    bent_year: str = ""
    ordinal_ending: str = ""
    ordinal_endings: Mapping[int, str] = field(default_factory=dict)


def numbered(kind: TokenKind, names: str, first: int = 0) -> dict[str, Word]:
    """Words in order, `|` between them, several forms of one divided by spaces, to their kind and number."""
    return {
        form: Word(kind, number) for number, forms in enumerate(names.split("|"), start=first) for form in forms.split()
    }


def alike(kind: TokenKind, value: int | str, words: str) -> dict[str, Word]:
    """All these words mean the same."""
    return {word: Word(kind, value) for word in words.split()}


def inflected(kind: TokenKind, stems: str, endings: Iterable[str], first: int = 0) -> dict[str, Word]:
    """Stems in order, each with every ending."""
    return {
        stem + ending: Word(kind, number)
        for number, forms in enumerate(stems.split("|"), start=first)
        for stem in forms.split()
        for ending in endings
    }


def season_names(names: str, quarter: str, third: str, half: str, season: str = "# {y}") -> dict[int, str]:
    """The patterns of EDTF's seasons, quarters, thirds and halves; `#` is the name, or the number."""
    four = names.split()
    return {
        **{base + index: season.replace("#", name) for base in (21, 25, 29) for index, name in enumerate(four)},
        **{33 + index: quarter.replace("#", str(index + 1)) for index in range(4)},
        **{37 + index: third.replace("#", str(index + 1)) for index in range(3)},
        **{40 + index: half.replace("#", str(index + 1)) for index in range(2)},
    }


def by_names(names: Mapping[T, str]) -> dict[str, T]:
    """Values by each of their names, which are parted by `|`."""
    return {name: value for value, all_names in names.items() for name in all_names.split("|")}


def counted(words: str, first: int = 1, step: int = 1) -> dict[str, int]:
    """Numbers in words, in order, `|` between them, several forms of one divided by spaces."""
    return {form: number * step for number, forms in enumerate(words.split("|"), start=first) for form in forms.split()}
