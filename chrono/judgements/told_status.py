"""What a passage says of whether its event takes place: that it is not so, is not held, is only somebody's word."""

import re
from functools import cache

from chrono.claims import calls_off, in_signs_of, in_words_of, says_untrue, taken_back
from chrono.findings import Said, worded
from chrono.languages import WORD, ClaimWords, Cues, DateOwners, has_no_spaces, part
from chrono.passages import Passage, of_language
from chrono.records import Event, Status
from chrono.text import TitleWords, compiled, lexemes, parts_between, spaced, stem, stems_of


def clause_that_tells(title: str, passage: Passage) -> str:
    """The clause of a sentence that alone has all words of the title that the sentence has; else all of it."""
    known = part(passage.language, DateOwners)
    border = known and (known.coordinated or known.contrast)
    words, sentence = TitleWords(title, passage.language), passage.placement.sentence
    whole = words.among(passage.sentence)
    if not border or len(whole) < _TOLD:
        return passage.sentence
    for clause in parts_between(passage.text, sentence, f"{border}|{known.clause}" if known else border):
        text = passage.text[slice(*clause)]
        if words.among(text) == whole and passage.within(clause):
            return text
    return passage.sentence


_TOLD = 2
"""Words of a title, for the clause that has them to be the one that tells it."""


def not_held(event: Event, passage: Passage, cues: Cues) -> str:
    """The words of the sentence by which it says that something is not held, unless the title tells so itself."""
    held = compiled(cues.not_held)
    found = held.search(clause_that_tells(event.title, passage)) if held.may_fit(passage.sentence) else None
    if not found and event.status is Status.PLANNED:
        found = compiled(cues.given_up).search(clause_that_tells(event.title, passage)) or next(
            (one for text in _set_against(passage, cues) if (one := held.search(text))), None
        )
    words = spaced(found[0]) if found else ""
    told = has_words_of(event.title, words, passage) or tells_denial(event.title, passage)
    return "" if told or is_negated(event.title, cues) else words


def _set_against(passage: Passage, cues: Cues) -> list[str]:
    """The later parts of a sentence that are set against what came before and are about that: `but gave it up`."""
    known = part(passage.language, DateOwners)
    border = known.contrast if known else ""
    parts = parts_between(passage.text, passage.placement.sentence, border)[1:] if border else []
    texts = [passage.text[slice(*one)] for one in parts]
    return [text for text in texts if compiled(f"{cues.refers_back}|{cues.points_back}").search(text)]


def tells_denial(title: str, passage: Passage) -> bool:
    """Has a title a word for denying or for what is not held, so that this is what it tells?"""
    if passage.cues is None:
        return False
    denial = stems_of(passage.cues.denial, passage.language)
    told = any(word.stem in denial for word in lexemes(title, passage.language))
    return told or compiled(passage.cues.not_held).search(title) is not None


def is_negated(title: str, cues: Cues) -> bool:
    """Does the title tell itself that something was not so?"""
    words = re.findall(WORD, title.lower())
    return any(word in cues.negation or word.endswith(cues.denying_endings) for word in words)


def not_so(event: Event, passage: Passage, cues: Cues) -> Said:
    """Why a passage tells neither that it took place nor that it will: it says that it is not so, asks, or only
    gives it as somebody's word."""
    text, sentence = passage.text, passage.sentence
    if (words := says_untrue(sentence, cues)) and words.lower() not in event.title.lower():
        return worded('its sentence says "{words}"', words=words)
    if sentence.rstrip("\"'”’» \n").endswith(("?", "？")):
        return "its sentence asks"
    if words := not_held(event, passage, cues):
        return worded('its sentence says "{words}"', words=words)
    if event.status is not Status.PLANNED and part(passage.language, ClaimWords) is None and not cues.alleged:
        return worded(
            "words for what is only alleged are not read in {language}", language=of_language(passage.language)
        )
    if not event.attributed_to and (alleged := alleged_words(sentence, passage.language, cues)):
        return worded('its sentence gives it as somebody\'s word: "{words}"', words=alleged)
    if words := taken_back(passage, cues):
        return worded('the sentence after it says "{words}"', words=words)
    if (denied := calls_off(text, passage.placement.sentence, cues, cues.undone)) and denied[1] is Status.DENIED:
        return worded('its sentence says "{words}"', words=denied[0])
    return ""


def alleged_words(sentence: str, language: str, cues: Cues) -> str:
    """The words by which a sentence gives what it says as somebody's word, an allegation or a theory; or empty."""
    told = _telling(language) if part(language, ClaimWords) else cues.alleged
    found = (spaced(one[0]) for one in compiled(told).finditer(sentence))
    return next((words for words in found if words.lower() not in cues.sourcing), "")


@cache
def _telling(language: str) -> str:
    """The pattern of the words by which a language gives what is said as somebody's word; empty where it has none."""
    known = part(language, ClaimWords)
    return "|".join(one for one in (known.reported, known.alleged) if one) if known else ""


def has_words_of(title: str, words: str, passage: Passage) -> bool:
    """Has a title words of a passage, in any of their forms or by a synonym (annulled, for cancelled)?"""
    known = part(passage.language, ClaimWords)
    if any(map(has_no_spaces, words)):
        return words in (in_signs_of(title, passage.sentence, known) if known else title)
    told = {one.stem for one in in_words_of(lexemes(title, passage.language), passage.sentence, passage.language)}
    return all(stem(one, passage.language) in told for one in words.lower().split())
