"""Who is said to have said a sentence: `said Wang Yi`, `Murat Nurtleu told reporters`, `заявил Иванов`, `王毅表示`.

Only names count: a pronoun goes on with whoever spoke before.
"""

import re

_NAME = r"[^\W\d_a-zа-яё][\w.'’-]+(?:\s(?:(?:al|bin|de|van|von)\s)?[^\W\d_a-zа-яё][\w.'’-]+){0,3}"
_SAID = (
    r"(?:said|says|told|added|stated|announced|noted|argued|claimed|testified|replied|warned|insisted|conceded|"
    r"сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|добавил[аи]?|подчеркнул[аи]?|айтты|деді|мәлімдеді)"
)
_BEFORE = re.compile(rf"(?P<name>{_NAME})(?:,[^,.]{{1,80}},)?\s{_SAID}\b")
_AFTER = re.compile(rf"\b{_SAID}\s(?P<name>{_NAME})")
_HAN = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,4}?)(?:表示|说道|说|称|指出)")
_PRONOUNS = frozenset("He She They It We I You The A An Он Она Они Мы Ол Олар 他 她 他们 记者 报道 据".split())


def speaker_of(sentence: str) -> str:
    """The name that a sentence gives its speaker, or empty."""
    for pattern in (_AFTER, _BEFORE, _HAN):
        for found in pattern.finditer(sentence):
            if found["name"].split()[0] not in _PRONOUNS:
                return str(found["name"]).rstrip(".")
    return ""


def are_different(first: str, second: str) -> bool:
    """Are both names known, and do they share no word?"""
    return bool(first and second) and not set(first.split()) & set(second.split())
