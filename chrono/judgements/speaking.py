"""Who is named as who says it (`according to Bell`): whether a record is his word, and that he took no part himself."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.findings import Excerpt, Outcome, Said, worded
from chrono.judgements.name_places import spans_in_sentence
from chrono.languages import ClaimWords, Cues, part
from chrono.passages import Passage, Passages
from chrono.records import Chronology, Event
from chrono.tellings import speech_told_elsewhere
from chrono.text import TitleWords, compiled, spaced


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


def cue_of_speaking(passage: Passage, name: tuple[int, int]) -> str:
    """What beside a name in the sentence gives its words to it: `Bell said`, `according to Bell`; or empty.

    The one who is told, who stands on the other side of such a word with a verb of his own, or whom somebody else's
    speech names ("Bell told me so," Otten said), does not say so.
    """
    known, cues = part(passage.language, ClaimWords), passage.cues
    if known is None or cues is None or passage.article is None:
        return ""
    start, end = passage.placement.sentence
    text = passage.article.text
    if _IN_SPEECH.search(text, start, name[0]):
        return ""
    before, after = text[start : name[0]], text[name[1] : end]
    for pattern in (known.said, known.alleged):
        if not pattern or compiled(cues.tells_name, at_end=True).search(before):
            continue
        said = compiled(rf"{_ASIDE if not known.signs else _SIGNS}({pattern})").match(after)
        if said is None:
            said = compiled(rf"({pattern}){_BEFORE}\s*\Z").search(before)
            if said is not None and (
                said[1].lower() in cues.told
                or not _ends_a_name(after, cues)
                or not known.auxiliaries.isdisjoint(said[0].lower().split())  # "said her client had warned Aldous"
            ):
                said = None
        if said is None and known.verb_last:
            said = compiled(f"({pattern})").search(after)
        if said and not any(word in after[: said.end()] for word in cues.denial if known.signs):
            return said[1]
    return ""


_BEFORE = r"(?:\s+[\w’'-]+,?){0,5}"
_ASIDE = (
    r"(?:\s(?-i:[^\W\da-z_]){2,4})?\s*(?:,[^,.;()]{0,60},\s*|\([^()]*\)\s*)?"
    r"(?:\d{1,2}\s+[^\W\d]+\s+(?:\d{4}\s+\w+\s+)?)?"
)
_IN_SPEECH = re.compile(r"(?:\A|(?<=[\s(]))[\"“«][^\"”»]*\Z|[「『][^」』]*\Z")
_SIGNS = r"[^，。；、]{0,12}?"


_NEAR = 80  # characters behind a name in which a verb is that of what it says


def _ends_a_name(after: str, cues: Cues) -> bool:
    """Does what stands behind a name leave it as the one who speaks?"""
    return compiled(rf"\s*(?:\Z|[^\w\s]|\d|{cues.behind_speaker})").match(after) is not None


def only_speaks(event: Event, passage: Passage, spans: Sequence[tuple[int, int]]) -> Said:
    """Why a participant may not have taken part: he only says what the title tells, which is of somebody else.

    Empty where the title has the name or a word for saying so, or what is said may be of the speaker (he, she, they).
    """
    known, cues = part(passage.language, ClaimWords), passage.cues
    if known is None or cues is None or not spans or compiled(known.telling).search(event.title):
        return ""
    title = TitleWords(event.title, passage.language)
    names = [passage.text[slice(*span)] for span in spans]
    if any(title.among(name) or name.lower() in title.text for name in names):
        return ""
    cue = next((found for span in spans if (found := cue_of_speaking(passage, span))), "")
    if not cue or cue.lower() in cues.spoken_deeds or not all(cue_of_speaking(passage, span) for span in spans):
        return ""
    behind = min(passage.placement.sentence[1], spans[0][1] + _NEAR)
    said = re.search(re.escape(cue), passage.text[spans[0][1] : behind])
    if said and compiled(cues.refers_back).search(
        passage.text, spans[0][1] + said.end(), passage.placement.sentence[1]
    ):
        return ""  # "Otten said that she …"
    return worded('"{name}" is named as who says so ("{cue}")', name=names[0], cue=cue)


def of_a_relation(event: Event, passage: Passage, spans: Sequence[tuple[int, int]]) -> Said:
    """Why a participant may be named only to say who somebody else is: `Rye's successor, Per Lunde`."""
    cues, text = passage.cues, passage.text
    if cues is None or any(text[slice(*span)].lower() in event.title.lower() for span in spans):
        return ""
    before = compiled(cues.related_before, at_end=True)
    told: list[Said] = []
    for start, end in spans:
        if found := compiled(cues.related_after).match(text, end) or before.search(
            text, max(0, start - _BEFORE_NAME), start
        ):
            words = spaced(text[min(start, found.start()) : max(end, found.end())])
            told.append(worded('"{words}" is somebody else', words=words))
    return told[0] if len(told) == len(spans) else ""


_BEFORE_NAME = 30  # characters before a name in which the word for a relation is


def judge_speaker(
    event: Event, name: str, outcome: Outcome, chronology: Chronology, passages: Passages
) -> SpeakerJudgement:
    """Judge the one to whom an event is attributed; `outcome` is how the name alone compares."""
    cited = passages.of(event, "attributed_to")
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
