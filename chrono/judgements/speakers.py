"""The one to whom a record is attributed, against the sentences of its quotations: does one say that it is his word?"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.findings import Excerpt, Outcome, Said, worded
from chrono.judgements.name_places import spans_in_sentence
from chrono.judgements.names import NameJudgement
from chrono.judgements.speaking import cue_of_speaking
from chrono.judgements.told_elsewhere import speech_told_elsewhere
from chrono.languages import ClaimWords, part
from chrono.passages import Passage, Passages
from chrono.records import Chronology, Event
from chrono.text import compiled


class SpeakerOutcome(StrEnum):
    """How a speaker compares; AS_NAMED where nothing is known but how the name does."""

    SPEAKS = "speaks"
    DOUBTED = "doubted"
    AS_NAMED = "as named"
    NOT_READ = "not read"
    NOT_BESIDE = "not beside"


class SpeakerJudgement(NamedTuple):
    """How a speaker compares: by which word of speaking, or why it is doubted, or in which language none is read."""

    outcome: SpeakerOutcome
    cue: str = ""
    reason: Said = ""
    language: str = ""
    excerpt: Excerpt | None = None


def judge_speaker(
    event: Event, name: str, named: NameJudgement, chronology: Chronology, passages: Passages
) -> SpeakerJudgement:
    """Judge the one to whom an event is attributed, of whom `named` says where the name stands."""
    cited, outcome = passages.of(event, "attributed_to"), named.verdict.outcome
    if outcome is Outcome.FAILED:
        return SpeakerJudgement(SpeakerOutcome.AS_NAMED)
    names = chronology.names_of(name)
    unsure: Said = ""
    for passage in cited:
        if spans := spans_in_sentence(passage, names, passages):
            cues = {span: found for span in spans if (found := cue_of_speaking(passage, span))}
            reasons = [_not_said(event, passage, passages, span, names) for span in cues]
            if cues and not all(reasons):
                cue = next(iter(cues.values()))
                return SpeakerJudgement(SpeakerOutcome.SPEAKS, cue, excerpt=passage.excerpt(spans))
            unsure = unsure or next(iter(reasons), "")
    if unsure:
        return SpeakerJudgement(SpeakerOutcome.DOUBTED, reason=unsure)
    if outcome is Outcome.UNCHECKED:
        return SpeakerJudgement(SpeakerOutcome.AS_NAMED)
    if unread := [passage for passage in cited if passage.located and part(passage.language, ClaimWords) is None]:
        return SpeakerJudgement(SpeakerOutcome.NOT_READ, language=unread[0].language)
    return SpeakerJudgement(SpeakerOutcome.NOT_BESIDE)


def _not_said(event: Event, passage: Passage, passages: Passages, name: tuple[int, int], names: Sequence[str]) -> Said:
    """Why what the title tells may not be what somebody says there: it is told elsewhere, or said not to be so."""
    known = part(passage.language, ClaimWords)
    last = passage.placement.sentence[1]
    if known and known.reported and (found := compiled(known.reported).search(passage.text, name[1], last)):
        return worded('behind the name stands "{words}"', words=found[0])
    return speech_told_elsewhere(event, passage, passages, name[0], names)
