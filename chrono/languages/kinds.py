"""The kinds of tokens: what a word, number or mark is to the forms of dates, which know these names and no words."""

from enum import StrEnum, auto

_FIRST = 0xA1  # from here on Latin-1 has room for 95 kinds, none of which means anything in a regular expression


class TokenKind(StrEnum):
    """What a token is. Each kind is one character, so that a text is a string of kinds, and a form a pattern of it."""

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[str]) -> str:  # noqa: ARG004
        return chr(_FIRST + count)

    # Calendar.
    MONTH = auto()  # May
    WEEKDAY = auto()  # Monday
    SHORT_WEEKDAY = auto()  # Mon
    SEASON = auto()  # spring
    IN_SEASON = auto()  # весной: a season as an adverb
    UNIT = auto()  # day, week, year
    HALF = auto()  # H1
    QUARTER = auto()  # Q1
    DAY = auto()  # a number from 1 to 31, or such a day in words
    DATE_DAY = auto()  # a day that says it is one: 28日, 28 числа
    NAMED_DAY = auto()  # Christmas: `12-25`, or `11.3.4` for the fourth Thursday of November (month, weekday, which)
    DECADE_WORD = auto()  # nineties
    BEFORE_CHRIST = auto()  # BC is -1, AD is 1
    FISCAL = auto()  # fiscal
    OTHER_ERA = auto()  # an era or other calendar: the years to add, or its name
    OTHER_MONTH = auto()  # Ramadan: a month of another calendar
    # Numbers.
    NUMBER_WORD = auto()  # three
    ORDINAL_WORD = auto()  # third
    LABEL = auto()  # flight, No: a number after it is no date
    COUNTED = auto()  # people: what a number before it counts
    EVERY = auto()  # every, few
    ANNIVERSARY = auto()  # anniversary
    # From now.
    DEICTIC = auto()  # yesterday is -1
    RELATIVE = auto()  # last is -1, this 0, next 1; 2 or -2 are counted from the date before it in the text
    PERIOD = auto()  # 去年: `year:-1`
    WEEK_DAY = auto()  # 上周二: ten times the weeks from now, and the weekday
    AGO = auto()  # ago is -1, from now 1
    IN_SO_LONG = auto()  # через: what follows is to come
    # From the date before it in the text.
    SAME = auto()  # same, that
    LATER = auto()  # later is 1, earlier -1
    LATER_PERIOD = auto()  # 次日: `day:1`
    # Links.
    PART_OF_DAY = auto()  # morning
    PART = auto()  # early, mid, late
    ABOUT = auto()  # about
    IN = auto()  # in, during
    ON = auto()  # on, at, for
    FROM = auto()  # from
    TO = auto()  # to, until
    BETWEEN = auto()  # between
    AND = auto()  # and
    OF = auto()  # of
    ARTICLE = auto()  # the
    SINCE = auto()  # since
    BY = auto()  # by, before
    AFTER = auto()  # after
    # Numbers and dates in digits, alike in all languages.
    YEAR = auto()  # four digits that may be a year
    NUMBER = auto()  # any other number
    ORDINAL = auto()  # 28th
    ISO_DAY = auto()  # 2024-03-28
    TIME_STAMP = auto()  # 2024-03-28T10:30
    ISO_MONTH = auto()  # 2024-03
    NUMERIC_DAY = auto()  # 28.03.2024
    DECADE = auto()  # 1990s
    SHORT_YEAR = auto()  # '24
    CLOCK = auto()  # 10:30, with its zone
    # The rest.
    WORD = auto()  # any other word
    GAP = auto()  # a blank line
    STOP = auto()  # .
    COMMA = auto()  # ,
    DASH = auto()  # a dash of any width
    SLASH = auto()  # /
    OPEN = auto()  # (
    CLOSE = auto()  # )
    PERCENT = auto()  # %
    COLON = auto()  # :
    FIRST_QUARTERS = auto()  # the first three quarters, in one word, is 3
    SEMICOLON = auto()  # ;
    EXCLAMATION = auto()  # !
    QUESTION = auto()  # ?
    QUOTE = auto()  # an opening quotation mark
    UNQUOTE = auto()  # a closing one
    MARK = auto()  # any other mark


DAYS = (TokenKind.DAY, TokenKind.ORDINAL, TokenKind.DATE_DAY)
"""What may be a day of a month."""
WEEKDAYS = (TokenKind.WEEKDAY, TokenKind.SHORT_WEEKDAY)
SEASONS = (TokenKind.SEASON, TokenKind.IN_SEASON)
COUNTS = (TokenKind.DAY, TokenKind.NUMBER_WORD)
"""What may say how many."""
SENTENCE_ENDS = frozenset({TokenKind.STOP, TokenKind.GAP, TokenKind.EXCLAMATION, TokenKind.QUESTION})
