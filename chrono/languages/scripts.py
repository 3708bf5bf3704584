"""Characters to what their scripts do: which are written without spaces, which make words, which end sentences.

The constants are pieces of regular expressions: classes without their brackets, the pattern of a word, and of a letter
that is no small one of an alphabet that has capitals. `PLAIN_LETTERS` are the commonest; `COMMON_LETTERS` all letters
and digits of a text without a sign of `NOT_COMMON`: told by a table and not one by one. `CYRILLIC_IN_LATIN` are letters
by how they sound, `ROMAN_IN_LATIN` those that stand for Roman numbers. `MONTH_CODES` are the months as programs write
them, whatever their language (14/Mar/2011:05:46:23 in the log of a server).
"""

import re
from functools import lru_cache

HAN = "\u3400-\u9fff\uf900-\ufaff"
KANA = "\u3040-\u30ff"
CYRILLIC = "\u0400-\u04ff"
SMALL_LETTERS = "a-zß-öø-ÿа-џґғқңүұһәөі"
CAPITAL = rf"[^\W\d_{SMALL_LETTERS}]"
CAPITAL_LETTERS = "A-ZÀ-ÖØ-ÞЀ-ЯҐҒҚҢҮҰҺӘӨ"
_THAI_LAO = "\u0e00-\u0eff"
SENTENCE_END_MARKS = ".!?…。！？"
UNSPACED_END_MARKS = "。！？"
SENTENCE_STOP = rf"[{SENTENCE_END_MARKS}](?=\s|$)|[{UNSPACED_END_MARKS}]"
CLAUSE_STOP = rf"{SENTENCE_STOP}|[;；]"
PART_STOP = "[,;，；]"
STATEMENT_STOP = "[;；]"
LETTER = r"[^\W\d_]"
WORD = rf"{LETTER}+(?:['’]{LETTER}+)?"
PLAIN_LETTERS = "A-Za-z\u0400-\u0481\u048a-\u04ff"
COMMON_LETTERS = "0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f\u0400-\u0481\u048a-\u052f"
NOT_COMMON = "[^\x00-\u024f\u0400-\u052f\u2010-\u2027\u2030-\u205e\u20ac\u2116]"
CYRILLIC_IN_LATIN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіїєґў",
        "a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sh _ y _ e u a o a g k n o u u h i i e g u".split(),
        strict=True,
    )
)
MONTH_CODES = {name: at for at, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
ROMAN_IN_LATIN = str.maketrans("ХІ", "XI")
_UNSPACED = tuple((span[0], span[2]) for span in (_THAI_LAO, KANA, HAN[:3], HAN[3:]))


def has_no_spaces(char: str) -> bool:
    """Is it of a script that writes words without spaces between: Thai, Lao, Kana, Han?"""
    return char >= _UNSPACED[0][0] and any(first <= char <= last for first, last in _UNSPACED)


@lru_cache(maxsize=1024)
def may_have_han(text: str) -> bool:
    """May a text have a sign of Han? Without any a pattern need not know them, and to make one costs milliseconds."""
    return not text.isascii() and _FROM_HAN_ON.search(text) is not None


# As what it is not: to make a class of so many signs takes milliseconds.
_FROM_HAN_ON = re.compile(f"[^\x00-{chr(ord(HAN[0]) - 1)}]")
