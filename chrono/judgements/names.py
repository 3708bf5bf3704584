"""A named participant or place and the passages of its event to a judgement: where the name was found, if at all."""

from collections.abc import Sequence
from typing import NamedTuple

from chrono.claims import KnownActors
from chrono.errors import near_name
from chrono.findings import (
    Excerpt,
    Field,
    Outcome,
    Said,
    Verdict,
    did_you_mean,
    failed,
    listed,
    passed,
    unchecked,
    worded,
)
from chrono.judgements.name_places import in_another_case, is_in_passage, is_in_sentence
from chrono.judgements.speaking import of_a_relation, only_speaks
from chrono.languages import ClaimWords, Cues, DateOwners, part
from chrono.passages import Passage, Passages, excerpt, of_language, why_incomplete
from chrono.records import Chronology, Event, worked_out
from chrono.tellings import (
    apart_from_the_title,
    beside_another_date,
    not_of_the_title,
    of_another_clause,
    place_told_elsewhere,
    said_absent,
    told_sentence,
    without_owner,
)
from chrono.text import compiled, spaced
from chrono.timex import DATELINE


class NameJudgement(NamedTuple):
    """The verdict on a name, and the near spelling of it that stands in an article, if none of its names does."""

    verdict: Verdict
    variant: str = ""


def judge_names_of(event: Event, chronology: Chronology, passages: Passages) -> dict[Field, NameJudgement]:
    """Those of an event's participants, of its place and of the one it is attributed to, by their fields."""
    named = [(event.field("participants", index), name) for index, name in enumerate(event.participants)]
    named += [(event.field("location"), event.location)] if event.location else []
    named += [(event.field("attributed_to"), event.attributed_to)] if event.attributed_to else []
    return {at: _judge_name(chronology, event, name, at, passages) for at, name in named}


def _judge_name(chronology: Chronology, event: Event, name: str, at: Field, passages: Passages) -> NameJudgement:
    cited = passages.of(event, at.name)
    variant = _near_spelling(chronology, name, cited, passages)
    return NameJudgement(_verdict_on(chronology, event, name, at, cited, passages, variant), variant)


def _verdict_on(
    chronology: Chronology,
    event: Event,
    name: str,
    at: Field,
    cited: Sequence[Passage],
    passages: Passages,
    variant: str,
) -> Verdict:
    """Passed where any of the names is in a cited article, best in the passage itself; unchecked, with the
    reason, where an article could not be read in full or its passage was not found."""
    if not cited:
        return unchecked(at, "no evidence is said to support it")
    names = chronology.names_of(name)
    ordered = sorted(cited, key=lambda passage: not is_in_passage(passage, names, passages))
    found = [(one, spans) for one in ordered if (spans := _own_spans(chronology, name, one.evidence.source, passages))]
    verdicts = [_named(event, at, passage, spans, passages) for passage, spans in found]
    if verdicts:
        return next((one for one in verdicts if one.outcome is Outcome.PASSED), verdicts[0])
    if any(passages.named(one.evidence.source, names) for one in ordered):
        return unchecked(at, "it stands only inside a longer name, of another actor")
    if inflected := in_another_case(names, cited):
        return _inflected(event, at, names, *inflected, passages)
    if variant:
        return unchecked(at, worded('only "{variant}" stands there, which may be another name', variant=variant))
    for passage in cited:
        if reason := _why_unsure(chronology, passage):
            return unchecked(at, reason)
        if part(passage.language, ClaimWords) is None:
            return unchecked(
                at, worded("the cases of names are not read in {language}", language=of_language(passage.language))
            )
    forms = listed(names, " or ", quoted=True)
    sources = listed((passage.evidence.source for passage in cited), quoted=True)
    hint = did_you_mean(_near_actor(chronology, name), "the actor")
    nowhere = worded("{forms} stands nowhere in {sources}{hint}", forms=forms, sources=sources, hint=hint)
    return failed(at, nowhere, cited[0].excerpt())


def _inflected(
    event: Event,
    at: Field,
    names: Sequence[str],
    passage: Passage,
    span: tuple[int, int],
    passages: Passages,
) -> Verdict:
    """What a name in another case proves: a place that stands with the title, if it is not too short to be told."""
    words = passage.article.text[slice(*span)] if passage.article else ""
    if at.name != "location" or min(map(len, names)) < _LEAST_PLACE:
        return unchecked(at, worded('only "{words}" stands there, which may be the name in another case', words=words))
    if passage.located and not is_in_sentence(span, passage):
        return unchecked(at, worded('"{words}" stands in the article, but in no quotation', words=words))
    if (
        reason := not_of_the_title(event, passage, passages, span[0], at.name)
        or place_told_elsewhere(event, passage, passages, span[0], (words,))
        or of_another_clause(event, at.name, passage, (span,))
    ):
        return unchecked(at, reason)
    return passed(at, worded('named as "{words}"', words=words), _shown(passage, (span,)))


def _own_spans(chronology: Chronology, name: str, source: str, passages: Passages) -> tuple[tuple[int, int], ...]:
    """Where an article has any of an actor's names, but not as a part of the longer name of another: Otten's in that of
    Ada Otten."""
    names = chronology.names_of(name)
    mine = passages.named(source, names)
    known = worked_out(chronology.actors, KnownActors)
    longer = [
        (whole, whole.index(one), len(one))
        for one in (names if mine else ())
        for other, whole in known.longer_than(one)
        if other != name
    ]
    text = passages.articles[source].text if longer else ""
    return tuple(
        (start, end)
        for start, end in mine
        if not any(
            end - start == size and text.startswith(whole, start - at) for whole, at, size in longer if start >= at
        )
    )


def _named(
    event: Event, at: Field, passage: Passage, spans: tuple[tuple[int, int], ...], passages: Passages
) -> Verdict:
    """Passed where the sentence of a passage has the name with what the title tells, and does not deny it.

    Somebody may be named in the sentence before, where that of the quotation only says he, she or they.
    """
    first, last = passage.placement.neighbours[0], passage.placement.sentence[1]
    inside = [(start, end) for start, end in spans if first <= start and end <= last]
    if not passage.located or passage.article is None:
        return passed(at, "the article names it", _shown(passage, spans))
    if not inside:
        return unchecked(
            at, "named in the article, but neither in the sentence of a quotation nor in the one before it"
        )
    if words := _denied(passage, inside):
        return unchecked(at, worded('the passage says "{words}"', words=words))
    if part(passage.language, ClaimWords) is None:
        return unchecked(at, worded("words in {language} are not compared", language=of_language(passage.language)))
    if word := _within_a_word(passage.text, inside):
        return unchecked(at, worded('only "{word}" stands there', word=word))
    datelines = [one.start for one in passage.timexes if one.form == DATELINE]
    if any(start <= at_ <= start + _DATELINE for start, _ in inside for at_ in datelines):
        return unchecked(at, "only the dateline names it, which is where the article was written")
    sentence = [span for span in inside if is_in_sentence(span, passage)]
    reason = _not_of_the_event(event, at, passage, passages, inside, sentence)
    if not sentence and (at.name == "location" or not _points_back(passage, passages, event)):
        return unchecked(at, "named only in the sentence before that of the quotation")
    if sentence and not reason:
        reason = _beside_the_event(event, at, passage, passages, sentence) or of_another_clause(
            event, at.name, passage, sentence
        )
    if sentence and reason:
        return unchecked(at, reason)
    where = "the sentence of the quotation names it" if sentence else "the sentence before the quotation names it"
    return passed(at, where, _shown(passage, spans))


def _within_a_word(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The word of which a name is only a part, behind a hyphen (all-Airbus); empty where it stands by itself."""
    if not all(text.startswith("-", start - 1) for start, _ in spans if start):
        return ""
    words = [compiled(r"\w+-", at_end=True).search(text[:start]) for start, _ in spans]
    return f"{words[0][0]}{text[slice(*spans[0])]}" if words[0] and all(words) else ""


def _denied(passage: Passage, spans: Sequence[tuple[int, int]]) -> str:
    """The words by which a passage denies a name everywhere it has it; empty where it does not."""
    denied = compiled(passage.cues.denies_name if passage.cues else "", at_end=True)
    denials = [denied.search(passage.text[max(0, start - _NEAR) : start]) for start, _ in spans]
    if not denials[0] or not all(denials):
        return ""
    start, end = spans[0]
    return spaced(passage.text[denials[0].start() + max(0, start - _NEAR) : end])


def _not_of_the_event(
    event: Event,
    at: Field,
    passage: Passage,
    passages: Passages,
    spans: Sequence[tuple[int, int]],
    sentence: Sequence[tuple[int, int]],
) -> Said:
    """Why a name may be of something else than the title tells; `sentence` are the spans in that of the quotation."""
    names = [passage.text[start:end] for start, end in spans]
    reason: Said = ""
    if at.name in _OF_THE_EVENT:
        reason = not_of_the_title(event, passage, passages, (sentence or spans)[0][0], at.name, names)
    if at.name == "location" and not reason and sentence:
        reason = place_told_elsewhere(event, passage, passages, sentence[0][0], names)
    return reason


def _beside_the_event(
    event: Event, at: Field, passage: Passage, passages: Passages, spans: Sequence[tuple[int, int]]
) -> Said:
    """Why a name of the sentence may be of somebody who was not there, or of another time; empty where nothing says
    so."""
    reason: Said = ""
    if at.name == "participants":
        reason = (
            said_absent(event, passage, spans)
            or only_speaks(event, passage, spans)
            or of_a_relation(event, passage, spans)
        )
    if at.name not in _OF_THE_EVENT:
        return reason
    return (
        reason
        or beside_another_date(event, passage, spans)
        or apart_from_the_title(event, passage, passages, spans, at.name)
    )


def _points_back(passage: Passage, passages: Passages, event: Event) -> bool:
    """Has the sentence of a quotation that tells the title a pronoun, or another word for who was named before, and not
    behind its verb: "the French left and gave up their guns" is about nobody else?"""
    known, claims = part(passage.language, Cues), part(passage.language, ClaimWords)
    owners = part(passage.language, DateOwners)
    if known is None or owners is None or claims is None:
        return False
    told = without_owner(told_sentence(event, passage, passages), passage.language)
    verb = None if claims.verb_last or not owners.predicate else compiled(owners.predicate).search(told)
    return compiled(known.refers_back).search(told[: verb.start()] if verb else told) is not None


_OF_THE_EVENT = ("participants", "location")
"""Fields whose names must stand with what the title tells."""
_DATELINE = 40  # characters from the place of a dateline to its day
_NEAR = 30  # characters before a name in which what denies it is
_LEAST_PLACE = 5  # letters of a place whose stem is not that of many other words


def _near_actor(chronology: Chronology, name: str) -> str:
    return near_name(name, chronology.actors, 0.8) if name not in chronology.actors else ""


def _near_spelling(chronology: Chronology, name: str, cited: Sequence[Passage], passages: Passages) -> str:
    """What is in a cited article in place of a name that none of them has, or empty.

    A name that is nearly an actor's id was misspelled in the record; then the articles are not to be asked.
    """
    names = chronology.names_of(name)
    if any(passages.named(passage.evidence.source, names) for passage in cited) or _near_actor(chronology, name):
        return ""
    return next((near for passage in cited if (near := passages.variant_of(passage.evidence.source, names))), "")


def _shown(passage: Passage, spans: tuple[tuple[int, int], ...]) -> Excerpt | None:
    """The passage where the name is in it, else the place in the article where it is first."""
    inside = [span for span in spans if is_in_sentence(span, passage)]
    if inside:
        return passage.excerpt(inside)
    if passage.article is None:
        return None
    start, end = spans[0]
    text = passage.article.text
    return excerpt(passage.article, (max(0, start - 60), min(len(text), end + 60)), (spans[0],))


def _why_unsure(chronology: Chronology, passage: Passage) -> Said:
    if reason := passage.problem or why_incomplete(chronology, passage):
        return reason
    return "" if passage.located else "its quotation was not found, so it may be about another article"
