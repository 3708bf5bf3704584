"""A chronology after a change to a Report: only what changed is judged again.

What was typed into one event hardly changes what holds of the others. `whole` finds exactly what `check` does, can be
stopped, and judges an event again where anything changed that it rests on. `quick` judges only the events that
changed; two things tell them apart: of events that are as they were `quick` takes as it was last found what rests on
actors, `as_of` and the time zone; and of all events whether the passages of *another* one bear a title better.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from chrono.claims import RivalAnswer, Rivals
from chrono.findings import Severity, Verdict
from chrono.judgements import Judgements, join_judgements, judge_events, with_shared
from chrono.passages import PassageMemory, Passages, read_passages
from chrono.proof.checker import Weighing, to_report
from chrono.proof.grounds import Grounds, SharedGrounds, SourceGrounds
from chrono.proof.report import Report
from chrono.proof.rules import RULES, Rule, looks_at_several, uncovered_statement
from chrono.records import Chronology, Event

_ALONE: tuple[Rule, ...] = tuple(rule for rule in RULES if not looks_at_several(rule))
"""Rules that say of an event the same whatever other events there are."""


class _Known(NamedTuple):
    """What was found of an event, and on what grounds: its own, those all share, and what rivals answered."""

    grounds: Grounds
    shared: SharedGrounds
    answers: tuple[RivalAnswer, ...]
    judgements: Judgements
    verdicts: Mapping[str, tuple[Verdict, ...]]


class Rechecker:
    """Checks a chronology again and again; `select`, `ignore` and `severity` are as in `check`. Raises UnknownName."""

    def __init__(
        self, select: Iterable[str] = (), ignore: Iterable[str] = (), severity: Mapping[str, Severity] | None = None
    ) -> None:
        self._weighing = Weighing.of(select, ignore, severity)
        self._memory = PassageMemory()
        self._known: dict[object, _Known] = {}
        self._sources: dict[str, tuple[SourceGrounds, tuple[Verdict, ...]]] = {}
        self._rivals: Rivals | None = None

    def quick(self, chronology: Chronology) -> Report | None:
        """The report after a change; None before all was once judged by `whole`."""
        if self._rivals is None:
            return None
        rivals = self._rivals

        passages = read_passages(chronology, memory=self._memory)
        self._known = dict(self._judged(chronology, passages, rivals, lambda _: True))
        return self._report(chronology, passages, lambda: False)

    def whole(self, chronology: Chronology, stopped: Callable[[], bool] = lambda: False) -> Report | None:
        """The report that `check` gives; None where it was `stopped`, which is asked often.

        What was found until then is not kept.
        """
        passages = read_passages(chronology, memory=self._memory)
        if stopped():
            return None
        rivals, shared = Rivals(chronology, passages.events), SharedGrounds.of(chronology)

        def holds(before: _Known) -> bool:
            return before.shared == shared and rivals.answer_as(before.answers)

        found: dict[object, _Known] = {}
        for key, known in self._judged(chronology, passages, rivals, holds):
            if stopped():
                return None
            found[key] = known
        self._known, self._rivals = found, rivals
        return self._report(chronology, passages, stopped)

    def _judged(
        self, chronology: Chronology, passages: Passages, rivals: Rivals, holds: Callable[[_Known], bool]
    ) -> Iterator[tuple[object, _Known]]:
        """Every event with what is known of it: what was, where its grounds are what they were and it `holds`."""
        shared = SharedGrounds.of(chronology)
        for key, event in _keyed(chronology):
            grounds, before = Grounds.of(event, chronology, passages), self._known.get(key)
            if before is None or not grounds.are(before.grounds) or not holds(before):
                before = _judge(grounds, shared, chronology, passages, rivals)
            yield key, before

    def _report(self, chronology: Chronology, passages: Passages, stopped: Callable[[], bool]) -> Report | None:
        judgements = with_shared(
            join_judgements(passages, (one.judgements for one in self._known.values())), chronology
        )
        found: list[tuple[Rule, Iterable[Verdict]]] = []
        nothing = chronology.with_events(())
        asides = {one.id: passages.events[one.id] for one in nothing.cited}
        without = judgements._replace(passages=passages._replace(events=asides))
        for rule in RULES:
            if stopped():
                return None
            if rule is uncovered_statement:
                found.append((rule, self._of_sources(chronology, passages)))
            elif looks_at_several(rule):
                found.append((rule, tuple(rule.check(chronology, judgements))))
            else:
                known = (one.verdicts[rule.NAME] for one in self._known.values())
                found.append((rule, chain(rule.check(nothing, without), *known)))
        return to_report(chronology, passages, found, self._weighing)

    def _of_sources(self, chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
        """What is found of the dated statements of each source: what was, where its grounds are what they were."""
        before, by_source, self._sources = self._sources, passages.by_source(), {}
        for source in passages.readings:
            cited = by_source.get(source, [])
            grounds, known = SourceGrounds.of(source, cited, chronology, passages), before.get(source)
            if known is None or not grounds.are(known[0]):
                known = grounds, tuple(uncovered_statement.check_source(chronology, passages, source, cited))
            self._sources[source] = known
            yield from known[1]


def _keyed(chronology: Chronology) -> Iterator[tuple[object, Event]]:
    """Every event with what it is known by: its path, as two may have one id."""
    for number, event in enumerate(chronology.events):
        yield event.path or number, event


def _judge(
    grounds: Grounds, shared: SharedGrounds, chronology: Chronology, passages: Passages, rivals: Rivals
) -> _Known:
    event, narrowed, asked = grounds.event, grounds.narrowed(chronology, shared), rivals.anew()
    judgements = judge_events((event,), narrowed, grounds.passages_alone(passages), asked)
    alone = narrowed.with_events((event,))
    verdicts = {
        rule.NAME: tuple(verdict for verdict in rule.check(alone, judgements) if verdict.at.record == event.path)
        for rule in _ALONE
    }
    return _Known(grounds, shared, tuple(asked.answers), judgements, verdicts)
