"""The role of an actor stands in no article beside the name, or beside the name of somebody else.

A role is shown wherever the actor is. It passes where just its words stand right before the name in an article that is
cited for the actor, or right after it in commas, brackets or after "is"; a word beside them (deputy, former) may make
it another role. It fails where the articles give it so to another actor of the file and never to this one. Anything
else is unchecked.
"""

from collections.abc import Iterator

from chrono.claims import RoleJudgement, RoleOutcome, roles_of
from chrono.findings import Field, Severity, Verdict, failed, listed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import of_language
from chrono.proof.examples import VISIT
from chrono.records import Chronology

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
    for name, actor in chronology.actors.items():
        for at, _ in roles_of(name, actor):
            if at in judgements.roles:
                yield _verdict(at, judgements.roles[at])


def _verdict(at: Field, judged: RoleJudgement) -> Verdict:
    if judged.outcome is RoleOutcome.BESIDE:
        return passed(at, "stands beside the name", judged.excerpt)
    if judged.outcome is RoleOutcome.OF_ANOTHER:
        told = '"{role}" is what "{source}" calls "{actor}"'
        return failed(at, worded(told, role=judged.role, source=judged.source, actor=judged.actor), judged.excerpt)
    if judged.outcome is RoleOutcome.NO_ARTICLE:
        return unchecked(at, "no article of it could be read")
    if judged.outcome is RoleOutcome.NOT_READ:
        return unchecked(at, worded("roles in {language} are not read", language=of_language(judged.language)))
    told = 'the words "{role}" do not stand beside the name in {sources}'
    return unchecked(at, worded(told, role=judged.role, sources=listed(judged.read, quoted=True)))
