"""A text to the language it is written in, by its script and its commonest words."""

import re

_KAZAKH = "(?i)[әғқңөұүһі]"
_SCRIPTS = (
    ("ja", "[\u3040-\u30ff]", 0.1),
    ("zh", "[\u4e00-\u9fff]", 0.15),
    ("ru", "(?i)[а-яё]", 0.3),
    ("und", "[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\uac00-\ud7af\u0370-\u03ff]", 0.3),
)
_ENGLISH = r"(?i)\b(?:the|of|and|to|in|was|is|for|that|on|with|by|said)\b"
_LONG_ENOUGH = 60  # words; below this an English text may well have none of these


def guess_language(text: str) -> str:
    """A two-letter code from the script and the commonest words: en, ru, kk, zh, or `und` (undetermined)."""
    sample = text[:20_000]
    letters = sum(map(str.isalpha, sample)) or 1
    if sample.isascii():
        return _english_or_unknown(sample)
    for code, script, share in _SCRIPTS:
        if len(re.findall(script, sample)) / letters > share:
            return "kk" if code == "ru" and len(re.findall(_KAZAKH, sample)) / letters > 0.02 else code
    return _english_or_unknown(sample)


def _english_or_unknown(sample: str) -> str:
    words = sample.split()
    known = len(re.findall(_ENGLISH, sample))
    return "en" if len(words) < _LONG_ENOUGH or known / len(words) > 0.08 else "und"
