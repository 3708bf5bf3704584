"""A waiver waives nothing, gives no reason, or names no rule.

A waiver keeps a finding out of the way and its reason as data; one that no finding needs any more would hide the
next one in silence. Waivers name a rule by its slug or code.
"""

from collections.abc import Collection, Iterator, Mapping

from chrono.errors import near_name
from chrono.findings import Severity, Verdict, did_you_mean, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH008"
NAME = "unused-waiver"
SEVERITY = Severity.WARNING
TO_DO = "take the waiver out, or mend its name"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but(
    "    participants: [China]", "    participants: [China]\n    waive: {date-not-stated: it is well known}"
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """Nothing by itself: what a waiver waives is known only when all other rules have run."""
    yield from ()


def check_waivers(
    chronology: Chronology,
    used: Collection[tuple[str, str]],
    unsure: Collection[tuple[str, str]],
    known: Mapping[str, bool],
) -> Iterator[Verdict]:
    """One check a waiver.

    `used` are the (event id, waiver) that waived something, `unsure` those whose rule could not be checked; `known`
    are all slugs and codes, and whether they can be waived.
    """
    for event in chronology.events:
        for name, reason in event.waive.items():
            at = event.field("waive", name)
            if name not in known:
                hint = did_you_mean(near_name(name.lower(), known))
                yield failed(at, worded('no rule is called "{name}"{hint}', name=name, hint=hint))
            elif not known[name]:
                yield failed(at, worded('"{name}" cannot be waived; mend the file', name=name))
            elif not (reason or "").strip():
                yield failed(at, worded('the waiver of "{name}" gives no reason', name=name))
            elif (event.id, name) in unsure and (event.id, name) not in used:
                yield unchecked(at, worded('whether "{name}" finds anything could not be checked', name=name))
            elif (event.id, name) not in used:
                yield failed(at, worded('"{name}" finds nothing here that could be waived', name=name))
            else:
                yield passed(at)
