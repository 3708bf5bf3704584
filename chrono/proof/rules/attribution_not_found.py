"""The one to whom a record is attributed is in no article that supports it.

`attributed_to` says that the record is somebody's word, not the article's own. It passes where the name stands in the
sentence of the quotation, with a word that gives what is said to somebody (said, according to, alleged), and no other
quoted statement tells more of the title. A name that is only elsewhere in the article is unchecked.
"""

import re
from collections.abc import Iterator, Sequence

from chrono.findings import Outcome, Said, Severity, Verdict, passed, unchecked, worded
from chrono.judgements import Judgements, judge_name, spans_in_sentence, speech_told_elsewhere
from chrono.languages import ClaimWords, Cues, part
from chrono.passages import Passage, Passages, of_language
from chrono.proof.examples import Example
from chrono.records import Chronology, Event
from chrono.text import compiled

CODE = "CH904"
NAME = "attribution-not-found"
SEVERITY = Severity.WARNING
PROVES: tuple[str, ...] = ("attributed_to",)
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: fire
    title: The owner sets the warehouse on fire
    date: 2025-02-10
    attributed_to: Maria Otten
    gist: true
    evidence:
      - source: a
        quote: the owner had set the warehouse on fire on 10 February 2025, according to Maria Otten
""",
    {
        "a.txt": " date 2025-02-14 She told the council that the owner had set the warehouse on fire on 10 February "
        "2025, according to Maria Otten.\n"
    },
)
BAD = GOOD.but("attributed_to: Maria Otten", "attributed_to: Karl Brandt")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event that is attributed to somebody."""
    for event in chronology.events:
        if event.attributed_to:
            yield _judge(event, event.attributed_to, chronology, judgements.passages)


def _judge(event: Event, name: str, chronology: Chronology, passages: Passages) -> Verdict:
    at, cited = event.field("attributed_to"), passages.of(event, "attributed_to")
    verdict = judge_name(chronology, name, at, cited, passages)
    if verdict.outcome is Outcome.FAILED:
        return verdict
    names = chronology.names_of(name)
    unsure: Said = ""
    for passage in cited:
        if spans := spans_in_sentence(passage, names, passages):
            cues = {span: found for span in spans if (found := _cue(passage, span))}
            reasons = [_not_said(event, passage, passages, span, names) for span in cues]
            if cues and not all(reasons):
                cue = next(iter(cues.values()))
                return passed(at, worded('named in the sentence, with "{cue}"', cue=cue), passage.excerpt(spans))
            unsure = unsure or next(iter(reasons), "")
    if unsure:
        return unchecked(at, unsure)
    if verdict.outcome is Outcome.UNCHECKED:
        return verdict
    if unread := [passage for passage in cited if passage.located and part(passage.language, ClaimWords) is None]:
        return unchecked(
            at, worded("words for saying so in {language} are not read", language=of_language(unread[0].language))
        )
    return unchecked(at, "the name does not stand in the sentence of a quotation with a word for saying so")


def _not_said(event: Event, passage: Passage, passages: Passages, name: tuple[int, int], names: Sequence[str]) -> Said:
    """Why what the title tells may not be what somebody says there: it is told elsewhere, or said not to be so."""
    known = part(passage.language, ClaimWords)
    last = passage.placement.sentence[1]
    if known and known.reported and (found := compiled(known.reported).search(passage.text, name[1], last)):
        return worded('behind the name stands "{words}"', words=found[0])
    return speech_told_elsewhere(event, passage, passages, name[0], names)


def _ends_a_name(after: str, cues: Cues) -> bool:
    """Does what stands behind a name leave it as the one who speaks?"""
    return compiled(rf"\s*(?:\Z|[^\w\s]|\d|{cues.behind_speaker})").match(after) is not None


def _cue(passage: Passage, name: tuple[int, int]) -> str:
    """What beside a name in the sentence gives its words to it: `Bell said`, `according to Bell`; or empty.

    The one who is told, or who stands on the other side of such a word with a verb of his own, does not say so.
    """
    known, cues = part(passage.language, ClaimWords), passage.cues
    if known is None or cues is None or passage.article is None:
        return ""
    start, end = passage.placement.sentence
    text = passage.article.text
    before, after = text[start : name[0]], text[name[1] : end]
    for pattern in (known.said, known.alleged):
        if not pattern or compiled(cues.tells_name, at_end=True).search(before):
            continue
        said = re.match(rf"{_ASIDE if not known.signs else _SIGNS}({pattern})", after, re.IGNORECASE)
        if said is None:
            said = re.search(rf"({pattern})(?:\s+[\w’'-]+){{0,4}}\s*\Z", before, re.IGNORECASE)
            if said is not None and (said[1].lower() in cues.told or not _ends_a_name(after, cues)):
                said = None
        if said is None and known.verb_last:
            said = re.search(f"({pattern})", after, re.IGNORECASE)
        if said and not any(word in after[: said.end()] for word in cues.denial if known.signs):
            return said[1]
    return ""


_ASIDE = (
    r"\s*(?:,[^,.;]{0,60},\s*|\([^()]*\)\s*)?"
    r"(?:\d{1,2}\s+[^\W\d]+\s+(?:\d{4}\s+\w+\s+)?)?"
)
_SIGNS = r"[^，。；、]{0,12}?"
