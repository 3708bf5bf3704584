"""Characters to what their scripts do: which are written without spaces, which make words, which end sentences.

The constants are pieces of regular expressions: classes without their brackets, and the pattern of a word.
"""

import re

HAN = "\u3400-\u9fff\uf900-\ufaff"
KANA = "\u3040-\u30ff"
_THAI_LAO = "\u0e00-\u0eff"
SENTENCE_END_MARKS = ".!?…。！？"
UNSPACED_END_MARKS = "。！？"
WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)?"
_UNSPACED = re.compile(f"[{_THAI_LAO}{KANA}{HAN}]")


def has_no_spaces(char: str) -> bool:
    """Is it of a script that writes words without spaces between: Thai, Lao, Kana, Han?"""
    return _UNSPACED.match(char) is not None
