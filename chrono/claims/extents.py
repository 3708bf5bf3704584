"""How much of it a claim tells: all, wholly or most of all, where its passages tell less or say nothing of it."""

import re
from collections.abc import Sequence

from chrono.claims.case import ClaimCase, ClaimJudgement
from chrono.claims.reasons import ClaimReason
from chrono.text import Lexeme, compiled


def judge_extents(case: ClaimCase) -> ClaimJudgement | None:
    """All in the claim where the passage has a part, or words for the whole or the highest that no passage has."""
    return _judge_wholes(case) or _judge_total(case) or _judge_utmost(case)


def _judge_wholes(case: ClaimCase) -> ClaimJudgement | None:
    """All in the claim, where the passage has most."""
    known = case.known
    partly = compiled(known.partly).search(case.layers.quoted_text) if known.partly else None
    if partly is None:
        return None
    here = {word.lower() for word in _wholes_in(case.layers.sentence_text, case.layers.sentence, case)}
    said = next((word for word in _wholes_in(case.claim, case.words, case) if word.lower() not in here), "")
    return case.unsupported(ClaimReason.WHOLE.of(said=said, partly=partly[0].strip())) if said else None


def _wholes_in(text: str, words: Sequence[Lexeme], case: ClaimCase) -> list[str]:
    """The words of a text that say it is so of all, as they are written."""
    whole = case.known.whole
    if case.known.signs:
        return sorted((word for word in whole if word in text), key=lambda word: (text.find(word), word))
    return [word.written for word in words if word.lower in whole]


def _judge_total(case: ClaimCase) -> ClaimJudgement | None:
    """A number of the claim of which the passage tells a part only."""
    if not case.known.partly:
        return None
    pattern = compiled(case.known.partly)
    for partly in pattern.finditer(case.layers.quoted_text) if not pattern.search(case.claim) else ():
        total = partly.groupdict().get("total")
        if not total:
            continue
        number = re.compile(rf"(?<![\d.,]){re.escape(total)}(?![.,]?\d)" if total[0].isdecimal() else re.escape(total))
        others = [one for one in number.finditer(case.layers.beside_text) if one.start() != 0]
        if number.search(case.claim) and len(others) == 1:
            return case.unsupported(ClaimReason.TOTAL.of(said=total, partly=partly[0].strip()))
    return None


def _judge_utmost(case: ClaimCase) -> ClaimJudgement | None:
    """All, wholly or the highest, of which no passage says anything."""
    known, text = case.known, case.layers.beside_text
    exempt = bool(known.beyond and compiled(known.beyond).search(text))
    for pattern, other in ((known.wholly, known.every), (known.highest, "")):
        exempt = exempt or bool(other and compiled(other).search(text))
        said = compiled(pattern).search(case.claim) if pattern and not exempt else None
        if said and not compiled(pattern).search(text):
            return case.unsupported(ClaimReason.SAID_NOWHERE.of(word=said[0].strip()))
    said = compiled(known.every).search(case.claim) if known.every and not exempt else None
    if said is None or any(compiled(one).search(text) for one in (known.every, known.wholly) if one):
        return None
    behind = [word for word in case.words if word.start >= said.end() and word.says]
    there = {word.stem for word in case.layers.sentence}
    if behind and behind[0].stem not in there and not case.claim[said.end() :].lstrip()[:1].isdigit():
        return case.unsupported(ClaimReason.SAID_NOWHERE.of(word=said[0].strip()))
    return None
