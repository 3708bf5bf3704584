"""A title or summary says something else than the passages.

Titles are what readers remember, and what pictures, pages and calendars show. Every word of one is held against the
event's passages, inflection folded: another actor of the file or another country in the place of the one that is
there, a date that no passage has, a verb of the opposite sense, a negation on one side only, two actors the other way
round, and a title that fits another event whose title fits here, are errors. A title passes only where it runs through
a quotation from the beginning of its sentence, with nothing left out that may turn it. Any other title is unchecked,
with the words that are in no quotation or with what it leaves out; `gist: true` says that title and summary are meant
in the curator's own words. The text of an annotation is judged as a title.
"""

from collections.abc import Iterator

from chrono.claims import ClaimOutcome
from chrono.findings import Outcome, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH901"
NAME = "claim-contradicted"
SEVERITY = Severity.ERROR
TO_DO = "use the words of the passage, or quote the passage that has yours"
CONTRADICTS = True
PROVES: tuple[str, ...] = ("title", "summary", "text")
GOOD = VISIT
BAD = VISIT.but("title: A visit to China", "title: A visit to Japan")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a title, summary and text that no other rule finds unsupported; names of eras are not compared."""
    for era in chronology.eras:
        if era.evidence:
            yield Verdict(
                Outcome.WAIVED, era.field("name"), "in the curator's own words: names of eras are not compared"
            )
    for annotation in chronology.annotations:
        if annotation.evidence and annotation.event:
            yield Verdict(
                Outcome.WAIVED,
                annotation.field("event"),
                "the curator's choice: which event it explains is not compared",
            )
    for event in (*chronology.events, *chronology.cited_annotations):
        for name in ("title", "summary"):
            judged = judgements.claims.get(event.field(name))
            at = event.field(name)
            if judged is None or judged.outcome is ClaimOutcome.UNSUPPORTED:
                continue
            if judged.outcome is ClaimOutcome.CONTRADICTED:
                yield failed(at, judged.reason, judged.excerpt)
            elif judged.outcome is ClaimOutcome.PASSED:
                yield passed(at, judged.reason, judged.excerpt)
            elif event.gist:
                yield Verdict(Outcome.WAIVED, at, worded("in the curator's own words: {reason}", reason=judged.reason))
            else:
                yield unchecked(at, judged.reason)
