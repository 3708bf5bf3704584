"""A chronology after a change to a Report: only what changed is judged again.

What was typed into one event hardly changes what holds of the others. `quick` judges the events that changed and asks
every rule that looks at several events; `whole` judges all, exactly as `check` does, and can be stopped. Two things
tell them apart: of events that are as they were `quick` takes as `whole` last found it what rests on actors, `as_of`
and the time zone; and of all events whether the passages of *another* one bear a title better.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from chrono.claims import Rivals
from chrono.findings import Severity, Verdict
from chrono.judgements import Judgements, join_judgements, judge_events, with_eras
from chrono.passages import Passage, PassageMemory, Passages, read_passages
from chrono.proof.checker import Weighing, to_report
from chrono.proof.report import Report
from chrono.proof.rules import RULES, Rule, looks_at_several
from chrono.records import Chronology, Event, Source

_ALONE: tuple[Rule, ...] = tuple(rule for rule in RULES if not looks_at_several(rule))
"""Rules that say of an event the same whatever other events there are."""


class _Known(NamedTuple):
    """What was found of an event, and what it was found of."""

    event: Event
    passages: tuple[Passage, ...]
    sources: tuple[Source | None, ...]
    judgements: Judgements
    verdicts: Mapping[str, tuple[Verdict, ...]]

    def still_holds(self, event: Event, passages: tuple[Passage, ...], sources: tuple[Source | None, ...]) -> bool:
        """Is the event what it was, and what it rests on?"""
        same = len(passages) == len(self.passages) and all(
            one is other for one, other in zip(passages, self.passages, strict=True)
        )
        return event is self.event and same and sources == self.sources


class Rechecker:
    """Checks a chronology again and again; `select`, `ignore` and `severity` are as in `check`. Raises UnknownName."""

    def __init__(
        self, select: Iterable[str] = (), ignore: Iterable[str] = (), severity: Mapping[str, Severity] | None = None
    ) -> None:
        self._weighing = Weighing.of(select, ignore, severity)
        self._memory = PassageMemory()
        self._known: dict[object, _Known] = {}
        self._rivals: Rivals | None = None

    def quick(self, chronology: Chronology) -> Report | None:
        """The report after a change; None before all was once judged by `whole`."""
        if self._rivals is None:
            return None
        passages = read_passages(chronology, memory=self._memory)
        found: dict[object, _Known] = {}
        for key, event in _keyed(chronology):
            mine, sources = passages.of(event), _sources(chronology, event)
            before = self._known.get(key)
            if before is None or not before.still_holds(event, mine, sources):
                before = _judge(event, chronology, passages, mine, self._rivals)
            found[key] = before
        self._known = found
        return self._report(chronology, passages, lambda: False)

    def whole(self, chronology: Chronology, stopped: Callable[[], bool] = lambda: False) -> Report | None:
        """The report of everything judged anew, as `check` gives it; None where it was `stopped`, which is asked often.

        What was found until then is not kept.
        """
        passages = read_passages(chronology, memory=self._memory)
        if stopped():
            return None
        rivals = Rivals(chronology, passages.events)
        found: dict[object, _Known] = {}
        for key, event in _keyed(chronology):
            if stopped():
                return None
            found[key] = _judge(event, chronology, passages, passages.of(event), rivals)
        self._known, self._rivals = found, rivals
        return self._report(chronology, passages, stopped)

    def _report(self, chronology: Chronology, passages: Passages, stopped: Callable[[], bool]) -> Report | None:
        judgements = with_eras(join_judgements(passages, (one.judgements for one in self._known.values())), chronology)
        found: list[tuple[Rule, Verdict]] = []
        nothing = chronology.with_events(())
        eras = {era.id: passages.events[era.id] for era in chronology.cited_eras}
        without = judgements._replace(passages=passages._replace(events=eras))
        for rule in RULES:
            if stopped():
                return None
            if not looks_at_several(rule):
                found += [(rule, verdict) for verdict in rule.check(nothing, without)]
                found += [(rule, verdict) for one in self._known.values() for verdict in one.verdicts[rule.NAME]]
            else:
                found += [(rule, verdict) for verdict in rule.check(chronology, judgements)]
        return to_report(chronology, passages, found, self._weighing)


def _keyed(chronology: Chronology) -> Iterator[tuple[object, Event]]:
    """Every event with what it is known by: its path, as two may have one id."""
    for number, event in enumerate(chronology.events):
        yield event.path or number, event


def _sources(chronology: Chronology, event: Event) -> tuple[Source | None, ...]:
    return tuple(chronology.sources.get(evidence.source) for evidence in event.evidence)


def _judge(
    event: Event, chronology: Chronology, passages: Passages, mine: tuple[Passage, ...], rivals: Rivals
) -> _Known:
    only = passages._replace(events={event.id: mine})
    judgements = judge_events((event,), chronology, only, rivals)
    alone = chronology.with_parts(events=(event,), eras=())
    verdicts = {
        rule.NAME: tuple(verdict for verdict in rule.check(alone, judgements) if verdict.at.record == event.path)
        for rule in _ALONE
    }
    return _Known(event, mine, _sources(chronology, event), judgements._replace(passages=passages), verdicts)
