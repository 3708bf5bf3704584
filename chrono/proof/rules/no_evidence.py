"""An event cites nothing, or an era or annotation that is not marked as context.

A record without a source proves nothing. Give the words of an article under `evidence`, or take the event out. An era
or annotation that is the curator's own has `context: true`: it is drawn, and told as unchecked.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import TREATY
from chrono.records import Annotation, Chronology, Era

CODE = "CH106"
NAME = "no-evidence"
SEVERITY = Severity.ERROR
TO_DO = "quote the words of an article under evidence (chrono quote WORDS finds them), or take the event out"
PROVES: tuple[str, ...] = ()
GOOD = TREATY
BAD = TREATY.but(
    """\
    evidence:
      - source: a
        quote: In May 2023, both countries signed an agreement on visas
dismissed:
""",
    """\
dismissed:
  - {source: a, quote: In May 2023, reason: of the event above}
""".replace("In May 2023", '"In May 2023"'),
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event, era or annotation; what is context stays unchecked."""
    for event in chronology.events:
        if event.evidence:
            yield passed(event.field("evidence"))
        else:
            yield failed(event.field(), worded('"{event}" cites no source', event=event.id))
    named: list[tuple[str, str, Era | Annotation]] = [("era", one.name, one) for one in chronology.eras]
    for kind, name, aside in [*named, *(("annotation", one.text, one) for one in chronology.annotations)]:
        if aside.evidence:
            yield passed(aside.field("evidence"))
        elif aside.context:
            yield unchecked(aside.field("context"), "the curator's own context, which no source proves")
        else:
            message = worded(
                'the {kind} "{name}" cites no source; where it is the curator\'s own, say "context: true"',
                kind=kind,
                name=name,
            )
            yield failed(aside.field(), message)
