"""A wording and a text to the passage of the text that is most like it.

The passage is found by shared runs of characters that vote for a place, then placed exactly by Myers' bit-vector
algorithm (J. ACM 46(3), 1999), which needs only whole numbers of any size and so works for every script.
"""

from collections import Counter
from itertools import repeat

from chrono.languages import has_no_spaces

_LONGEST_WHOLE_SCAN = 20_000
_MOST_HITS = 64


def nearest(quote: str, text: str, least: float = 0.0) -> tuple[int, int, float]:
    """Start, end and score (1 - edits / length, 0 to 1) of the stretch of `text` that is most like `quote`.

    Case counts a full edit nowhere: both are compared in small letters. Ends are moved to whole words. What is less
    alike than `least` is not placed: it is empty, with the score 0.
    """
    pattern, lowered = _lower(quote), _lower(text)
    best = (0, 0, 0.0)
    most = min(len(pattern), int(len(pattern) * (1 - least)) + 2)  # edits that a better place has fewer of
    seen: list[tuple[int, int]] = []
    for whole in _windows(pattern, lowered, most):
        first, last = _unseen(whole, seen, len(pattern) + most)
        seen.append(whole)
        window = lowered[first:last]
        if not _may_have(pattern, window, most):
            continue
        end, edits = _end_of_best(pattern, window, most)
        score = max(0.0, 1 - edits / len(pattern))
        if score > best[2] and score >= least:
            longest = max(0, end - len(pattern) - edits)  # where what ends there with so many edits may begin
            begin, _ = _end_of_best(pattern[::-1], window[longest:end][::-1], edits + 1)
            best, most = (first + end - begin, first + end, score), edits
    return (*_whole_words(text, best[0], best[1]), best[2])


def _lower(text: str) -> str:
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(char.lower()[:1] for char in text)


def _windows(pattern: str, text: str, most: int) -> list[tuple[int, int]]:
    """The stretches worth a closer look: where runs shared with the pattern lie on one diagonal, and what so many edits
    may move it."""
    width = max(8, len(pattern) // 4)
    votes = _votes(pattern, text, max(_SHORTEST, min(12, len(pattern) // 5)), width)
    if not votes and len(pattern) > _SHORT:
        few = _votes(pattern, text, _SHORTEST, width)
        beside = {slot: few[slot - 1] + count + few[slot + 1] for slot, count in few.items()}
        votes = Counter({slot: few[slot] for slot, count in beside.items() if _FEWEST * count >= len(pattern)})
    if not votes:
        return [(0, len(text))] if len(pattern) <= _SHORT and len(text) <= _LONGEST_WHOLE_SCAN else []
    before, behind = min(len(pattern) // 2 + width, most), min(len(pattern) // 2 + width, width + most)
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:3]
    last = len(text)
    return [(max(0, slot * width - before), min(last, slot * width + len(pattern) + behind)) for slot, _ in ranked]


def _unseen(window: tuple[int, int], seen: list[tuple[int, int]], longest: int) -> tuple[int, int]:
    """What of a window may have a better place, of so many characters at most, than windows that were looked through:
    one that begins before them or ends behind them."""
    first, last = window
    for start, end in seen:
        if window[0] >= start:
            first = max(first, end - longest)
        if window[1] <= end:
            last = min(last, start + longest)
    return first, last


_SHORTEST = 4  # characters of a run that votes
_SHORT = 5 * _SHORTEST  # of a wording, of which an edit in each run may leave none
_FEWEST = 24  # characters of a wording for each run that a passage like it shares: one of them in twelve


def _votes(pattern: str, text: str, size: int, width: int) -> Counter[int]:
    """How often runs of so many characters lie as far from their place in the pattern, in steps of `width`."""
    votes: Counter[int] = Counter()
    for at in range(0, max(1, len(pattern) - size + 1), max(1, size // 2)):
        seed, place = pattern[at : at + size], -1
        for _ in range(_MOST_HITS):
            place = text.find(seed, place + 1)
            if place < 0:
                break
            votes[(place - at) // width] += 1
    return votes


def _may_have(pattern: str, text: str, most: int) -> bool:
    """May a text have the pattern with fewer edits than these? Of twice as many parts each edit spoils one at most."""
    parts = 2 * most
    size = len(pattern) // parts if parts else 0
    if size < _LEAST_PART:
        return most > 0
    there = sum(pattern[at : at + size] in text for at in range(0, parts * size, size))
    return there > parts - most


_LEAST_PART = 3  # characters that few places have by chance


def _end_of_best(pattern: str, text: str, most: int) -> tuple[int, int]:
    """Where the best approximate match of the whole pattern ends in the text, and its edits; 0 and `most` where all
    have so many."""
    masks: dict[str, int] = {}
    for at, char in enumerate(pattern):
        masks[char] = masks.get(char, 0) | 1 << at
    top, full = 1 << (len(pattern) - 1), (1 << len(pattern)) - 1
    plus, minus, edits = full, 0, len(pattern)
    best, best_end, left = most, 0, len(text)
    for at, equal in enumerate(map(masks.get, text, repeat(0)), start=1):
        across = (((equal & plus) + plus) ^ plus) | equal | minus
        up, down = minus | ((across | plus) ^ full), plus & across
        left -= 1
        if up & top:
            edits += 1
        elif down & top:
            edits -= 1
            if edits < best:
                best, best_end = edits, at
        if edits - left >= best:  # each character that is left takes one edit away at most
            break
        up = (up << 1) & full
        plus = ((down << 1) | ((across | up) ^ full)) & full
        minus = up & across
    return best_end, best


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while (
        0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum() and not has_no_spaces(text[start])
    ):
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum() and not has_no_spaces(text[end - 1]):
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
