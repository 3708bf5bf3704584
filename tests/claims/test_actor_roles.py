"""The roles of actors against what stands beside their names, as judgements."""

import pytest

from chrono.claims.actor_roles import RoleJudgement, RoleOutcome, judge_actor_roles, roles_of
from chrono.findings import Field
from chrono.passages.passages import read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources: {{a: {{file: a.txt, published: 2024-03-26{language}}}}}
actors:
  otten: {{name: Maria Otten, role: Mayor}}
  brandt: {{name: Karl Brandt}}
  nobody: {{name: Per Lunde, role: Judge}}
events:
  - id: e
    title: E
    date: 2024-03-25
    participants: [otten, brandt]
    evidence: [{{source: a, quote: "{quote}"}}]
"""


def judged(quote: str, language: str = "") -> dict[Field, RoleJudgement]:
    text = TEXT.format(quote=quote, language=language)
    chronology = load_text(text, {"a.txt": f" date 2024-03-26 {quote}.\n"}).chronology
    return judge_actor_roles(chronology, read_passages(chronology))


@pytest.mark.parametrize(
    ("quote", "language", "outcome"),
    [
        ("Mayor Maria Otten met Karl Brandt", "", RoleOutcome.BESIDE),
        ("Mayor Karl Brandt met Maria Otten", "", RoleOutcome.OF_ANOTHER),
        ("Maria Otten met Karl Brandt", "", RoleOutcome.NOT_BESIDE),
        ("Maria Otten traf Karl Brandt", ", language: de", RoleOutcome.NOT_READ),
    ],
)
def test_a_role_is_held_against_what_stands_beside_the_name(quote: str, language: str, outcome: RoleOutcome) -> None:
    assert judged(quote, language)[Field(("actors", "otten"), name="role")].outcome is outcome


def test_whose_role_it_is_instead_is_kept() -> None:
    (found,) = judged("Mayor Karl Brandt met Maria Otten").values()
    assert (found.source, found.actor) == ("a", "Karl Brandt")


def test_only_those_who_take_part_are_judged() -> None:
    assert list(judged("Mayor Maria Otten met Karl Brandt")) == [Field(("actors", "otten"), name="role")]


def test_every_role_of_an_actor_has_its_field() -> None:
    text = TEXT.format(quote="x", language="").replace(
        "role: Judge", "role: Judge, roles: [{title: Clerk, term: 2001}]"
    )
    actor = load_text(text, {}).chronology.actors["nobody"]
    assert [(field.name, field.steps, role) for field, role in roles_of("nobody", actor)] == [
        ("role", (), "Judge"),
        ("roles", (0, "title"), "Clerk"),
    ]
