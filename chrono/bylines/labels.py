"""What stands before the days of a byline: whether they are those of publication, of a change, or of something else."""

import re
from functools import cache

from chrono.languages import SENTENCE_END_MARKS, SMALL_LETTERS, UNSPACED_END_MARKS, BylineWords, every_part


def is_label(line: str) -> bool:
    """Is a line nothing but what says of which kind the day on the next one is?"""
    words = line.strip(" :：")
    return any(one.fullmatch(words) for one in (published_label(), change(), other_label()))


def may_be_label(line: str) -> bool:
    """May a line say what the day beside or below it is, although nobody listed it: `Doors`? No name of somebody has
    one word, and few have small ones; whose a text is and where on its site it stands are known words."""
    words = line.strip(" :：").split()
    is_name = len(words) > 1 and all(word[:1].isupper() for word in words)
    is_short = 0 < len(line) <= _LONGEST and len(words) <= _MOST_WORDS and not any(map(str.isdigit, line))
    is_told = line.rstrip()[-1:] in SENTENCE_END_MARKS + UNSPACED_END_MARKS
    return is_short and not is_name and not is_told and beside_day().match(line) is None


_LONGEST, _MOST_WORDS = 24, 3


@cache
def other_label() -> re.Pattern[str]:
    """What says that a day is that of something else: of a deadline, of a birth, of what takes place."""
    words = every_part(BylineWords)
    return _pattern(rf"(?:{words.other}|{words.venue})")


@cache
def published_label() -> re.Pattern[str]:
    """What says that a day is that of publication."""
    return _pattern(rf"(?:{every_part(BylineWords).published})")


@cache
def change() -> re.Pattern[str]:
    """What says that the page was changed."""
    return _pattern(rf"(?<!\w)(?:{every_part(BylineWords).changed})(?![{SMALL_LETTERS}])")


@cache
def beside_day() -> re.Pattern[str]:
    """What begins that which may stand beside a day."""
    return _pattern(rf"(?:{every_part(BylineWords).beside})(?:(?=[\s:：])|$)")


@cache
def follows_text() -> re.Pattern[str]:
    """The head of what stands below a text."""
    return _pattern(rf"\W*(?:\d+\s*)?(?:{every_part(BylineWords).follows})[\W\d]*")


@cache
def takes_place() -> re.Pattern[str]:
    """What stands before where and when something takes place."""
    return _pattern(rf"\W*(?:{every_part(BylineWords).venue})\s*[:：]")


@cache
def of_picture() -> re.Pattern[str]:
    """What stands before who made a picture."""
    return _pattern(rf"(?:{every_part(BylineWords).picture})(?:\s*[:：]|\s|$)")


@cache
def behind_day() -> re.Pattern[str]:
    """What ends a day."""
    return _pattern(rf"\A\s*(?:{every_part(BylineWords).behind})(?!\w)")


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
