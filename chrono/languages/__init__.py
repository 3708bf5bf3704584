"""The languages, one folder each: words as data, in parts that each language may have or lack.

Whoever judges words asks for a part; where there is none, nobody can read them, and the verdict is *unchecked*.
"""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.languages.byline_words import BylineWords
    from chrono.languages.calendar_parts import CalendarWords
    from chrono.languages.claim_words import ClaimWords
    from chrono.languages.cue_words import Cues
    from chrono.languages.date_links import LINK_LETTERS, DateLinks
    from chrono.languages.date_owners import DateOwners
    from chrono.languages.kinds import COUNTS, DAYS, SEASONS, SENTENCE_ENDS, WEEKDAYS, TokenKind
    from chrono.languages.language import Language
    from chrono.languages.locator_words import LocatorWords
    from chrono.languages.number_words import NumberWords
    from chrono.languages.page_parts import PageWords
    from chrono.languages.parts import DateWords, Phrasebook, SentenceMarks, Word
    from chrono.languages.picture_parts import Captions
    from chrono.languages.scripts import (
        CAPITAL,
        CAPITAL_LETTERS,
        CLAUSE_STOP,
        COMMON_LETTERS,
        CYRILLIC,
        CYRILLIC_IN_LATIN,
        HAN,
        KANA,
        LETTER,
        MONTH_CODES,
        NOT_COMMON,
        PART_STOP,
        PLAIN_LETTERS,
        ROMAN_IN_LATIN,
        SENTENCE_END_MARKS,
        SENTENCE_STOP,
        SMALL_LETTERS,
        STATEMENT_STOP,
        UNSPACED_END_MARKS,
        WORD,
        has_no_spaces,
        may_have_han,
    )
    from chrono.languages.statement_words import StatementWords
    from chrono.languages.table import (
        LANGUAGES,
        every_part,
        is_read_with,
        languages_with,
        part,
        part_or_english,
        reading_part,
    )
    from chrono.languages.table_words import TableWords
    from chrono.languages.title_words import TitleWords
    from chrono.languages.traits import Traits
    from chrono.languages.unread import (
        UNREAD_FEW_LETTERS,
        UNREAD_LETTERS,
        UNREAD_LOOKALIKES,
        UNREAD_MIXTURES,
        UNREAD_NEVER,
        UNREAD_OLD_SIGNS,
        UNREAD_SCRIPTS,
        UNREAD_SHAPES,
        UNREAD_SHARED,
        UNREAD_SHARED_LETTER,
        UNREAD_WITHOUT_VOWELS,
        UNREAD_WORDS,
    )
    from chrono.languages.unread_titles import known_title_words

__all__ = [
    "CAPITAL",
    "CAPITAL_LETTERS",
    "CLAUSE_STOP",
    "COMMON_LETTERS",
    "COUNTS",
    "CYRILLIC",
    "CYRILLIC_IN_LATIN",
    "DAYS",
    "HAN",
    "KANA",
    "LANGUAGES",
    "LETTER",
    "LINK_LETTERS",
    "MONTH_CODES",
    "NOT_COMMON",
    "PART_STOP",
    "PLAIN_LETTERS",
    "ROMAN_IN_LATIN",
    "SEASONS",
    "SENTENCE_ENDS",
    "SENTENCE_END_MARKS",
    "SENTENCE_STOP",
    "SMALL_LETTERS",
    "STATEMENT_STOP",
    "UNREAD_FEW_LETTERS",
    "UNREAD_LETTERS",
    "UNREAD_LOOKALIKES",
    "UNREAD_MIXTURES",
    "UNREAD_NEVER",
    "UNREAD_OLD_SIGNS",
    "UNREAD_SCRIPTS",
    "UNREAD_SHAPES",
    "UNREAD_SHARED",
    "UNREAD_SHARED_LETTER",
    "UNREAD_WITHOUT_VOWELS",
    "UNREAD_WORDS",
    "UNSPACED_END_MARKS",
    "WEEKDAYS",
    "WORD",
    "BylineWords",
    "CalendarWords",
    "Captions",
    "ClaimWords",
    "Cues",
    "DateLinks",
    "DateOwners",
    "DateWords",
    "Language",
    "LocatorWords",
    "NumberWords",
    "PageWords",
    "Phrasebook",
    "SentenceMarks",
    "StatementWords",
    "TableWords",
    "TitleWords",
    "TokenKind",
    "Traits",
    "Word",
    "every_part",
    "has_no_spaces",
    "is_read_with",
    "known_title_words",
    "languages_with",
    "may_have_han",
    "part",
    "part_or_english",
    "reading_part",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "byline_words": ("BylineWords",),
        "calendar_parts": ("CalendarWords",),
        "claim_words": ("ClaimWords",),
        "cue_words": ("Cues",),
        "date_links": ("LINK_LETTERS", "DateLinks"),
        "date_owners": ("DateOwners",),
        "kinds": ("COUNTS", "DAYS", "SEASONS", "SENTENCE_ENDS", "WEEKDAYS", "TokenKind"),
        "language": ("Language",),
        "locator_words": ("LocatorWords",),
        "page_parts": ("PageWords",),
        "number_words": ("NumberWords",),
        "parts": ("DateWords", "Phrasebook", "SentenceMarks", "Word"),
        "picture_parts": ("Captions",),
        "scripts": (
            "CAPITAL",
            "CAPITAL_LETTERS",
            "CLAUSE_STOP",
            "CYRILLIC",
            "CYRILLIC_IN_LATIN",
            "HAN",
            "KANA",
            "COMMON_LETTERS",
            "LETTER",
            "NOT_COMMON",
            "PLAIN_LETTERS",
            "PART_STOP",
            "MONTH_CODES",
            "ROMAN_IN_LATIN",
            "SENTENCE_END_MARKS",
            "SENTENCE_STOP",
            "SMALL_LETTERS",
            "STATEMENT_STOP",
            "UNSPACED_END_MARKS",
            "WORD",
            "has_no_spaces",
            "may_have_han",
        ),
        "statement_words": ("StatementWords",),
        "table": (
            "LANGUAGES",
            "every_part",
            "is_read_with",
            "languages_with",
            "part",
            "part_or_english",
            "reading_part",
        ),
        "table_words": ("TableWords",),
        "title_words": ("TitleWords",),
        "traits": ("Traits",),
        "unread": (
            "UNREAD_SHAPES",
            "UNREAD_FEW_LETTERS",
            "UNREAD_LETTERS",
            "UNREAD_LOOKALIKES",
            "UNREAD_MIXTURES",
            "UNREAD_NEVER",
            "UNREAD_OLD_SIGNS",
            "UNREAD_SCRIPTS",
            "UNREAD_SHARED",
            "UNREAD_SHARED_LETTER",
            "UNREAD_WITHOUT_VOWELS",
            "UNREAD_WORDS",
        ),
        "unread_titles": ("known_title_words",),
    },
)
