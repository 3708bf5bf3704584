"""The role of an actor stands in no article beside the name, or beside the name of somebody else.

A role is shown wherever the actor is. It passes where just its words stand right before the name in an article that is
cited for the actor, or right after it in commas, brackets or after "is"; a word beside them (deputy, former) may make
it another role. It fails where the articles give it so to another actor of the file and never to this one. Anything
else is unchecked.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from chrono.findings import Excerpt, Field, Severity, Verdict, failed, listed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.languages import ClaimWords, part
from chrono.passages import Passages, excerpt, of_language
from chrono.proof.examples import VISIT
from chrono.records import Actor, Chronology, worked_out
from chrono.text import SURE_CLAUSE_END, Lexeme, lexemes

CODE = "CH903"
NAME = "role-contradicted"
SEVERITY = Severity.WARNING
TO_DO = "take the role that the article gives, or cite the article that has yours"
CONTRADICTS = True
PROVES: tuple[str, ...] = ()
SEVERAL = True
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
    cited = _sources(chronology)
    for name, actor in chronology.actors.items():
        at = Field(("actors", name))
        roles = [(at._replace(name="role"), actor.role)] if actor.role else []
        roles += [
            (at._replace(name="roles", steps=(number, "title")), role.title) for number, role in enumerate(actor.roles)
        ]
        sources = cited.get(name, {})
        for field, role in roles:
            if sources:
                yield _judge(role, name, field, list(sources), chronology, judgements.passages)


def _sources(chronology: Chronology) -> dict[str, dict[str, None]]:
    """By whoever takes part, the sources that are cited for their events."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for event in chronology.events:
        sources = dict.fromkeys(one.source for one in event.evidence)
        for name in (*event.participants, event.location or "", event.attributed_to or ""):
            found[name].update(sources)
    return found


def _judge(role: str, name: str, at: Field, sources: list[str], chronology: Chronology, passages: Passages) -> Verdict:
    read = [source for source in sources if source in passages.readings]
    if not read:
        return unchecked(at, "no article of it could be read")
    for source in read:
        if span := _borne(role, chronology.actors[name].names, source, passages):
            return passed(at, "stands beside the name", _shown(span, source, passages))
    for source in read:
        for other in _named_in(source, chronology, passages):
            if span := _borne(role, other.names, source, passages):
                message = worded(
                    '"{role}" is what "{source}" calls "{actor}"', role=role, source=source, actor=other.name
                )
                return failed(at, message, _shown(span, source, passages))
    if unread := [source for source in read if part(passages.articles[source].language, ClaimWords) is None]:
        return unchecked(
            at, worded("roles in {language} are not read", language=of_language(passages.articles[unread[0]].language))
        )
    return unchecked(
        at,
        worded(
            'the words "{role}" do not stand beside the name in {sources}',
            role=role,
            sources=listed(read, quoted=True),
        ),
    )


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
