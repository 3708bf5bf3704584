"""A text to the word that calls an event off: cancelled, postponed or denied."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from chrono.languages import HAN, WORD, Cues, has_no_spaces, may_have_han
from chrono.passages import Passage
from chrono.records import Status
from chrono.text import STOP, compiled, spaced


def calls_off(
    text: str, span: tuple[int, int], cues: Cues, undone: frozenset[str]
) -> tuple[str, Status, tuple[int, int]] | None:
    """The first word of a stretch that calls the event off, unless one of `undone` shortly before lifts that."""
    if compiled(_needed(cues)).may_fit(text, *span):  # few stretches have such a word
        words = _words_for(_off, cues, may_have_han(text)).finditer(text, *span)
        if found := _by_word(list(words), cues, undone):
            return found
    moved = compiled(cues.moved).search(text, *span)
    if moved and cues.undone.isdisjoint(text[max(0, moved.start() - _NEAR) : moved.start()].lower().split()):
        return spaced(moved[0]), Status.POSTPONED, moved.span()
    return None


def _by_word(
    words: list[re.Match[str]], cues: Cues, undone: frozenset[str]
) -> tuple[str, Status, tuple[int, int]] | None:
    lowered = [word[0].lower() for word in words]
    for index, word in enumerate(lowered):
        if word not in _telling(cues):
            continue
        before = set(lowered[max(0, index - 3) : index])
        if word in cues.denial and not (cues.cancelled | cues.postponed).isdisjoint(lowered[index:]):
            continue  # what is denied is that it was called off
        status = _status(word, (*lowered, "")[index + 1], cues)
        lifted = cues.negation - cues.denial if status is Status.DENIED else undone
        if status and not before & lifted:
            return words[index][0], status, words[index].span()
    return None


@cache
def _telling(cues: Cues) -> frozenset[str]:
    """The words that call off or deny, alone or with the next one."""
    return cues.cancelled | cues.postponed | cues.denial | {first for first, _ in cues.off_phrases}


@cache
def _needed(cues: Cues) -> str:
    """Words of which one is in whatever calls off or denies: of two words (called off) the second."""
    needed = cues.cancelled | cues.postponed | cues.denial | {second for _, second in cues.off_phrases}
    return "|".join(map(re.escape, sorted(needed)))


_NEAR = 16  # characters before the words in which one that lifts them stands


def says_untrue(sentence: str, cues: Cues) -> str:
    """The words of a sentence by which it says that a statement is not so; empty where it does not."""
    found = compiled(cues.untrue).search(sentence)
    return spaced(found[0]) if found else ""


def taken_back(passage: Passage, cues: Cues) -> str:
    """The words by which the sentence after a passage says that it is not so; empty where it does not."""
    after = passage.text[passage.placement.sentence[1] : passage.placement.neighbours[1]].strip()
    if not compiled(cues.points_back).match(after):
        return ""
    return says_untrue(STOP.split(after)[0], cues)


def unreal_verbs(words: str, cues: Cues) -> Iterator[tuple[str, str]]:
    """What is said to be only if something else were: the words, and the verb among them."""
    for found in compiled(cues.unreal).finditer(words):
        verb = next((group for group in found.groups() if group), "")
        yield spaced(found[0]), verb


def turning_words(text: str, span: tuple[int, int], cues: Cues) -> Iterator[re.Match[str]]:
    """The words of a stretch; where they are not parted those that turn a quotation from outside, what only looks
    like one, and sign by sign."""
    return _words_for(_turning, cues, may_have_han(text)).finditer(text, *span)


def _off(cues: Cues) -> frozenset[str]:
    return cues.cancelled | cues.postponed | cues.denial


def _turning(cues: Cues) -> frozenset[str]:
    return cues.before_quote | cues.after_quote


@cache
def _words_for(wanted: Callable[[Cues], frozenset[str]], cues: Cues, han: bool) -> re.Pattern[str]:
    return _splitting(han, wanted(cues), cues.negation, cues.no_negation)


def _splitting(han: bool, *words: frozenset[str]) -> re.Pattern[str]:
    """Words, and where there are no spaces those of `words` that mean something together, else one by one."""
    if not han and not any(has_no_spaces(word[0]) for known in words for word in known):
        return re.compile(WORD)
    signs = {word for word in frozenset().union(*words) if has_no_spaces(word[0])}
    together = "".join(f"{sign}|" for sign in sorted(signs, key=lambda sign: (-len(sign), sign)))
    return re.compile(rf"{together}[^\W\d_{HAN}]+(?:['’][^\W\d_{HAN}]+)?|[{HAN}]")


def _status(word: str, after: str, cues: Cues) -> Status | None:
    """What the word says of the event, alone or with the next one (called off), unless it denies something else."""
    if (word, after) in cues.off_phrases:
        return Status(cues.off_phrases[word, after])
    if word in cues.cancelled or word in cues.postponed:
        return Status.CANCELLED if word in cues.cancelled else Status.POSTPONED
    # What is denied before these is that the event took place; a court that denied a motion did so.
    return Status.DENIED if word in cues.denial and after in cues.denied_matters else None
