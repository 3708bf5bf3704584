"""English: numbers and ordinals in words, as dates have them."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import Word, numbered

NUMBER_WORDS = numbered(
    TokenKind.NUMBER_WORD, "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", first=0
) | {
    "couple": Word(TokenKind.NUMBER_WORD, 2),
    **numbered(TokenKind.NUMBER_WORD, "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty", first=13),
    **{
        word: Word(TokenKind.NUMBER_WORD, 10 * tens)
        for tens, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)
    },
    "hundred": Word(TokenKind.NUMBER_WORD, 100),
}
ORDINAL_WORDS = {"final": Word(TokenKind.ORDINAL_WORD, 4)} | numbered(
    TokenKind.ORDINAL_WORD,
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth",
    first=1,
)
_UNIT_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split()
COMPOUND_NUMBERS = {
    **{
        f"{tens}{mark}{name}": Word(TokenKind.NUMBER_WORD, 10 * first + number)
        for first, tens in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
        for number, name in enumerate("one two three four five six seven eight nine".split(), start=1)
        for mark in "- "
    },
    **{
        f"{tens}{mark}{name}": Word(TokenKind.ORDINAL_WORD, first + number)
        for tens, first in (("twenty", 20), ("thirty", 30))
        for number, name in enumerate(_UNIT_ORDINALS, start=1)
        for mark in "- "
    },
}
SPANS = {
    "a century": 100,
    "half a century": 50,
    "a quarter of a century": 25,
    "a quarter century": 25,
    "a decade": 10,
    "two decades": 20,
    "three decades": 30,
    "four decades": 40,
    "two centuries": 200,
}
"""So many years."""
