"""English: days that have a name, as month and day, as a weekday of a month, or counted from Easter."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import Word

HOLIDAYS = {
    "christmas day": Word(TokenKind.NAMED_DAY, "12-25"),
    "christmas eve": Word(TokenKind.NAMED_DAY, "12-24"),
    "christmas": Word(TokenKind.NAMED_DAY, "12-25"),
    "boxing day": Word(TokenKind.NAMED_DAY, "12-26"),
    "new year's day": Word(TokenKind.NAMED_DAY, "01-01"),
    "new year's eve": Word(TokenKind.NAMED_DAY, "12-31"),
    "new years day": Word(TokenKind.NAMED_DAY, "01-01"),
    "new years eve": Word(TokenKind.NAMED_DAY, "12-31"),
    "valentine's day": Word(TokenKind.NAMED_DAY, "02-14"),
    "st. patrick's day": Word(TokenKind.NAMED_DAY, "03-17"),
    "may day": Word(TokenKind.NAMED_DAY, "05-01"),
    "victory day": Word(TokenKind.NAMED_DAY, "05-09"),
    "fourth of july": Word(TokenKind.NAMED_DAY, "07-04"),
    "halloween": Word(TokenKind.NAMED_DAY, "10-31"),
    "thanksgiving day": Word(TokenKind.NAMED_DAY, "11.3.4"),
    "thanksgiving": Word(TokenKind.NAMED_DAY, "11.3.4"),
    "labor day": Word(TokenKind.NAMED_DAY, "9.0.1"),
    "memorial day": Word(TokenKind.NAMED_DAY, "5.0.0"),
    "good friday": Word(TokenKind.NAMED_DAY, "4.e.-2"),
    "easter sunday": Word(TokenKind.NAMED_DAY, "4.e.0"),
    "easter monday": Word(TokenKind.NAMED_DAY, "4.e.1"),
    "palm sunday": Word(TokenKind.NAMED_DAY, "4.e.-7"),
    "easter": Word(TokenKind.NAMED_DAY, "4.e.0"),
    "christmas island": Word(TokenKind.WORD, 0),
    "easter island": Word(TokenKind.WORD, 0),
    "bastille day": Word(TokenKind.NAMED_DAY, "07-14"),
    "veterans day": Word(TokenKind.NAMED_DAY, "11-11"),
    "columbus day": Word(TokenKind.NAMED_DAY, "10.0.2"),
    "armistice day": Word(TokenKind.NAMED_DAY, "11-11"),
}
