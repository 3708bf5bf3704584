"""The role of an actor stands in no article beside the name, or beside the name of somebody else.

A role is shown wherever the actor is. It passes where all of its words stand right before the name in an article that
is cited for the actor, or right after it in commas, brackets or after "is" and "was". It fails where the articles give
it to another actor of the file and never to this one. Anything else is unchecked, with the words that were not found.
"""

import re
from collections.abc import Iterator, Sequence

from chrono.findings import Field, Severity, Verdict, failed, passed, unchecked
from chrono.proof.examples import VISIT
from chrono.proof.judgements.judgements import Judgements
from chrono.proof.passages import Passages, excerpt
from chrono.records import Chronology
from chrono.text import Lexeme, lexemes

CODE = "CH903"
NAME = "role-contradicted"
SEVERITY = Severity.WARNING
_ACTORS = """\
actors:
  otten: {name: Maria Otten, role: Mayor of Lima}
  brandt: {name: Karl Brandt}
events:"""
_ARTICLES = {
    "a.txt": " date 2024-03-26 The Mayor of Lima, Maria Otten, and Karl Brandt are scheduled to visit China from March "
    "28 to 30. In May 2023, both countries signed an agreement on visas.\n"
}
GOOD = VISIT.but("events:", _ACTORS, _ARTICLES).but("participants: [China]", "participants: [China, otten, brandt]")
BAD = GOOD.but("{name: Maria Otten, role: Mayor of Lima}", "{name: Maria Otten}").but(
    "{name: Karl Brandt}", "{name: Karl Brandt, role: Mayor of Lima}"
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a role of an actor who takes part in an event."""
    for name, actor in chronology.actors.items():
        at = Field(("actors", name))
        roles = [(at._replace(name="role"), actor.role)] if actor.role else []
        roles += [
            (at._replace(name="roles", steps=(number, "title")), role.title) for number, role in enumerate(actor.roles)
        ]
        sources = _sources_of(name, chronology)
        for field, role in roles:
            if sources:
                yield _judge(role, name, field, sources, chronology, judgements.passages)


def _sources_of(name: str, chronology: Chronology) -> list[str]:
    """The sources that are cited for events of the actor."""
    taking_part = [event for event in chronology.events if name in (*event.participants, event.location)]
    return list(dict.fromkeys(one.source for event in taking_part for one in event.evidence))


def _judge(role: str, name: str, at: Field, sources: list[str], chronology: Chronology, passages: Passages) -> Verdict:
    actor, rivals = chronology.actors[name], {one: other for one, other in chronology.actors.items() if one != name}
    read = [source for source in sources if source in passages.readings]
    if not read:
        return unchecked(at, "no article of it could be read")
    for source in read:
        if span := _borne(role, actor.names, source, passages):
            return passed(at, "stands beside the name", excerpt(passages.articles[source], _widened(span), (span,)))
    for source in read:
        for other in rivals.values():
            if span := _borne(role, other.names, source, passages):
                shown = excerpt(passages.articles[source], _widened(span), (span,))
                return failed(at, f'"{role}" is what "{source}" calls "{other.name}"', shown)
    return unchecked(at, f'the words "{role}" do not stand beside the name in {", ".join(map(_quoted, read))}')


def _quoted(source: str) -> str:
    return f'"{source}"'


def _widened(span: tuple[int, int]) -> tuple[int, int]:
    return max(0, span[0] - 60), span[1] + 60


_APPOSITION = re.compile(r"\s*(?:[,(，（—–-]|(?:is|was|as|является|был|была|是)\b)\s*")
_BETWEEN = 2
"""Words beside those of the role that may stand between it and the name, such as "Mr"."""


def _borne(role: str, names: tuple[str, ...], source: str, passages: Passages) -> tuple[int, int] | None:
    """Where an article has the role right before the actor's name or, set off, right after it."""
    text, language = passages.articles[source].text, passages.articles[source].language
    wanted = {word.stem for word in lexemes(role, language) if word.says}
    if not wanted:
        return None
    reach = 3 * len(role) + 40
    places = passages.names[source].places.items()
    others = [end for name, spans in places if name not in role for _, end in spans]
    for start, end in passages.named(source, names):
        first = max([start - reach, 0, *(other for other in others if other < start)])
        before = lexemes(_own_clause(text[first:start]), language)
        if wanted <= _nearest(before[::-1], len(wanted)):
            return start, end
        after = text[end : end + reach]
        if (set_off := _APPOSITION.match(after)) and not _JOINING.match(after[set_off.end() :]):
            words = lexemes(_SENTENCE_END.split(after[set_off.end() :])[0], language)
            if wanted <= _nearest(words, len(wanted)):
                return start, end
    return None


_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+|[。！？;；]|\n\n")
_AND = r"(?:\b(?:and|or|with|и|или|с|және|мен|бен|пен)\b|[和与及、])"
_JOINING = re.compile(_AND, re.IGNORECASE)
_JOINED = re.compile(rf"{_AND}\s*$")


def _own_clause(before: str) -> str:
    """What of the text before a name belongs to it: not what a comma parts off farther back, nor what is joined."""
    clause = _SENTENCE_END.split(before)[-1].rstrip()
    if _JOINED.search(clause):
        return ""
    return re.split(r"[,，]", clause.rstrip(",，"))[-1]


def _nearest(words: Sequence[Lexeme], wanted: int) -> set[str]:
    """The stems of the words nearest to a name: as many as the role has that say something, and a few."""
    saying = [word.stem for word in words if word.says]
    return set(saying[: wanted + _BETWEEN])
