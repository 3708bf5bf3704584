"""What stands before the days of a byline: whether they are those of publication, of a change, or of something else."""

import re
from functools import cache

from chrono.languages import SMALL_LETTERS, BylineWords, every_part


def is_label(line: str) -> bool:
    """Is a line nothing but what says of which kind the day on the next one is?"""
    words = line.strip(" :：")
    return any(one.fullmatch(words) for one in (published_label(), change(), other_label()))


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
