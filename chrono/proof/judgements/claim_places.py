"""The places in a claim against those of its passages: another name after the same preposition."""

from collections.abc import Iterator, Sequence

from chrono.proof.judgements.claim_case import ClaimCase, ClaimJudgement
from chrono.proof.judgements.claim_countries import countries_in
from chrono.text import Lexeme, is_same_name


def judge_places(case: ClaimCase) -> ClaimJudgement | None:
    """`in Leeds` where the passage has `in London`; or a place beside which the record has its own."""
    here = list(_placed(case.layers.sentence, case))
    for how, word in _placed(case.words, case):
        if _is_borne(word, case):
            continue
        for other_how, other in here:
            same = countries_in(word.written, (word,), case).keys() & countries_in(other.written, (other,), case).keys()
            if how == other_how and not same and not _has(case.words, other, case):
                return case.unsupported(f'says "{word.written}" where the passage has "{other.written}"')
        place = case.event.location
        if (
            place
            and how in case.known.placing
            and case.place_of(place, case.claim, case.words) is None
            and case.is_told(place)
        ):
            return case.unsupported(f'says "{word.written}", and the place of the record is "{place}"')
    return None


def _placed(words: Sequence[Lexeme], case: ClaimCase) -> Iterator[tuple[str, Lexeme]]:
    """The capitalised words after a preposition, or in the form that says where, each with what says so."""
    for at, word in enumerate(words):
        if not word.is_capitalised or len(word.written) < _SHORTEST:
            continue
        before = words[at - 1].written.lower() if at else ""
        ending = next((one for one in case.known.locative if word.written.endswith(one)), "")
        if before in case.known.prepositions:
            yield before, word
        elif ending:
            yield "", word


_SHORTEST = 2


def _is_borne(word: Lexeme, case: ClaimCase) -> bool:
    return _has((*case.layers.sentence, *case.own_words), word, case)


def _has(words: Sequence[Lexeme], word: Lexeme, case: ClaimCase) -> bool:
    return any(other.stem == word.stem or is_same_name(word.written, other.written, case.language) for other in words)
