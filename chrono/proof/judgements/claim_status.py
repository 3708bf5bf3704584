"""What a claim says of whether the event took place, against its passages."""

from chrono.languages import Cues, part
from chrono.proof.judgements.called_off import calls_off
from chrono.proof.judgements.claim_case import ClaimCase, ClaimJudgement
from chrono.proof.judgements.claim_negations import has_negative


def judge_status(case: ClaimCase) -> ClaimJudgement | None:
    """Called off in the claim and in no passage; or called off in the quotation and told as done in the claim."""
    cues = part(case.language, Cues)
    if cues is None:
        return None
    layers = case.layers
    mine = _word_of(case.claim, cues)
    denied = has_negative(layers.sentence_text, layers.sentence, case)
    if mine and not denied and not _word_of(layers.beside_text, cues):
        return case.contradicted(f'says "{mine}", which no passage does')
    theirs = _word_of(layers.quoted_text, cues)
    if theirs and not mine and not has_negative(case.claim, case.words, case) and (done := _told_as_done(case)):
        return case.contradicted(f'says "{done}" where the passage says "{theirs}"')
    return None


def _word_of(text: str, cues: Cues) -> str:
    """The word of a text that calls something off; or empty."""
    found = calls_off(text, (0, len(text)), cues, cues.undone)
    return found[0] if found else ""


def _told_as_done(case: ClaimCase) -> str:
    """The verb by which a claim tells that something takes place, unless it tells of a plan; or empty."""
    if case.known.signs:
        return next((word for word in sorted(case.known.happening) if word in case.claim), "")
    written = [word.written for word in case.words]
    if case.known.planning.intersection(written):
        return ""
    return next((word for word in written if word in case.known.happening), "")
