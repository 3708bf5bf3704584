"""The roles of actors against the articles that are cited for them: do these words stand beside the name?"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.findings import Excerpt, Field
from chrono.languages import ClaimWords, part
from chrono.passages import Passages, excerpt
from chrono.records import Actor, Chronology, worked_out
from chrono.text import SURE_CLAUSE_END, Lexeme, lexemes


class RoleOutcome(StrEnum):
    """How a role compares with the articles."""

    BESIDE = "beside"
    OF_ANOTHER = "of another"
    NO_ARTICLE = "no article"
    NOT_READ = "not read"
    NOT_BESIDE = "not beside"


class RoleJudgement(NamedTuple):
    """How a role compares: with which source it does, whose it is there, and in which language roles are not read.

    `read` are the sources whose articles were read.
    """

    outcome: RoleOutcome
    role: str
    read: tuple[str, ...] = ()
    source: str = ""
    actor: str = ""
    language: str = ""
    excerpt: Excerpt | None = None


def judge_actor_roles(chronology: Chronology, passages: Passages) -> dict[Field, RoleJudgement]:
    """Every role of an actor who takes part in an event, by its field."""
    return {
        field: _judge(role, name, sources, chronology, passages)
        for name, sources in _sources(chronology).items()
        if sources and name in chronology.actors
        for field, role in roles_of(name, chronology.actors[name])
    }


def roles_of(name: str, actor: Actor) -> Iterator[tuple[Field, str]]:
    """The roles of an actor of that name in the file, with their fields."""
    at = Field(("actors", name))
    if actor.role:
        yield at._replace(name="role"), actor.role
    for number, role in enumerate(actor.roles):
        yield at._replace(name="roles", steps=(number, "title")), role.title


def _sources(chronology: Chronology) -> dict[str, dict[str, None]]:
    """By whoever takes part, the sources that are cited for their events."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for event in chronology.events:
        sources = dict.fromkeys(one.source for one in event.evidence)
        for name in (*event.participants, event.location or "", event.attributed_to or ""):
            found[name].update(sources)
    return found


def _judge(
    role: str, name: str, sources: Mapping[str, None], chronology: Chronology, passages: Passages
) -> RoleJudgement:
    read = tuple(source for source in sources if source in passages.readings)
    if not read:
        return RoleJudgement(RoleOutcome.NO_ARTICLE, role)
    for source in read:
        if span := _borne(role, chronology.actors[name].names, source, passages):
            shown = _shown(span, source, passages)
            return RoleJudgement(RoleOutcome.BESIDE, role, read, source, excerpt=shown)
    for source in read:
        for other in _named_in(source, chronology, passages):
            if span := _borne(role, other.names, source, passages):
                shown = _shown(span, source, passages)
                return RoleJudgement(RoleOutcome.OF_ANOTHER, role, read, source, other.name, excerpt=shown)
    languages = (passages.articles[source].language for source in read)
    if unread := next((one for one in languages if part(one, ClaimWords) is None), ""):
        return RoleJudgement(RoleOutcome.NOT_READ, role, read, language=unread)
    return RoleJudgement(RoleOutcome.NOT_BESIDE, role, read)


def _named_in(source: str, chronology: Chronology, passages: Passages) -> list[Actor]:
    """The actors of whom an article has any name, in the order of the file."""
    known = worked_out(chronology.actors, _by_name)
    told = (form for form, places in passages.names[source].places.items() if places)
    return [chronology.actors[name] for _, name in sorted({one for form in told for one in known.get(form, ())})]


def _by_name(actors: Mapping[str, Actor]) -> dict[str, list[tuple[int, str]]]:
    """By each form of a name the actors that have it, with their places in the file."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for place, (name, actor) in enumerate(actors.items()):
        for form in actor.names:
            found[form].append((place, name))
    return found


def _shown(span: tuple[int, int], source: str, passages: Passages) -> Excerpt:
    return excerpt(passages.articles[source], (max(0, span[0] - 60), span[1] + 60), (span,))


_ASIDE = re.compile(r"\([^()]*\)|（[^（）]*）")


def _borne(role: str, names: tuple[str, ...], source: str, passages: Passages) -> tuple[int, int] | None:
    """Where an article has the role right before the actor's name or, set off, right after it; nothing else between.

    A word before the role may make it another one (deputy, former, wife of): it has to begin its clause, or to follow
    an article or a preposition. The same is asked of the words after it in an apposition.
    """
    text, language = passages.articles[source].text, passages.articles[source].language
    wanted, known = lexemes(role, language), part(language, ClaimWords)
    if known is None or not wanted:
        return None
    set_off = re.compile(rf"\s*(?:[,(，（—–]|(?:{known.copula or '(?!)'}))\s*")
    reach = 4 * len(role) + 80
    for start, end in passages.named(source, names):
        clause = _ASIDE.sub(" ", SURE_CLAUSE_END.split(text[max(0, start - reach) : start])[-1])
        before = lexemes(clause, language)
        after = text[end : end + reach]
        parted = clause.rstrip()[-1:] in (",", "，") and after.lstrip()[:1] not in (",", "，", ".", "。", ";")
        if not parted and _is_role(before[-len(wanted) :], wanted) and _begins(before[: -len(wanted)], clause, known):
            return start, end
        if beside := set_off.match(after):
            rest = after[beside.end() :]
            words = lexemes(SURE_CLAUSE_END.split(rest)[0], language)
            first = 1 if words and words[0].written.lower() in known.articles else 0
            apposed = words[first : first + len(wanted)]
            if _is_role(apposed, wanted) and _ends(rest[apposed[-1].end :]):
                return start, end
    return None


def _is_role(words: Sequence[Lexeme], wanted: Sequence[Lexeme]) -> bool:
    return [word.stem for word in words] == [word.stem for word in wanted]


def _begins(before: Sequence[Lexeme], clause: str, known: ClaimWords) -> bool:
    """Does the role after these words begin something, so that none of them belongs to it?"""
    if not before:
        return True
    last = before[-1]
    following = clause[last.end :]
    return last.written.lower() in known.preceding or following.lstrip()[:1] in (",", "，", ":", "：")


def _ends(rest: str) -> bool:
    """Is the apposition over after the role, or does it go on with what belongs to it no more?"""
    return not rest.strip() or rest.lstrip()[:1] in ",.;:)，。；：）—–"
