"""A planted error to what chrono makes of it: caught, left unchecked or missed, and what it reports beyond."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from chrono.findings import Outcome
from chrono.proof.checker import check
from chrono.proof.rechecker import Rechecker
from chrono.proof.report import Report
from chrono.records.loader import load_bytes, load_text
from chrono.records.memory import Memory
from tests.planted.plant import Planted
from tests.planted.record import FOLDER, load_clean


class Judged(NamedTuple):
    """`beyond` are findings that are neither the planted error nor a known consequence of it."""

    planted: Planted
    caught: bool
    unchecked: bool
    found: tuple[str, ...]
    beyond: tuple[str, ...]


class Desk:
    """One of the clean chronologies as it is typed: what a plant leaves as it was is not read and judged again."""

    def __init__(self, name: str) -> None:
        self.articles = load_clean(name).articles
        self._memory, self._rechecker = Memory(), Rechecker()

    def report(self, text: str) -> Report:
        """What `check` finds of a text; tests/proof/test_rechecker.py holds the two together."""
        raw = text.encode("utf-8")
        report = self._rechecker.whole(load_bytes(raw, "events.yaml", FOLDER, memory=self._memory).chronology)
        assert report
        return report


_desk = cache(Desk)


def checked(planted: Planted) -> Report:
    """What is found of the planted text, read and judged from the beginning."""
    return check(load_text(planted.text, planted.articles).chronology)


def rechecked(planted: Planted) -> Report:
    """The same, in a fraction of the time: found as in an editor, where the articles are those that lie there."""
    desk = _desk(next(iter(planted.articles)).partition("/")[0])
    return desk.report(planted.text) if planted.articles == desk.articles else checked(planted)


def judge(planted: Planted, *, anew: bool = False) -> Judged:
    """Check the planted text, from the beginning where `anew`, and compare."""
    report = checked(planted) if anew else rechecked(planted)
    hits, beyond = [], []
    for one in report.findings:
        told = f"{one.location.line} {one.code} {one.message}"
        if one.code in planted.codes and one.location.line in planted.lines:
            hits.append(told)
        elif one.code not in planted.also:
            beyond.append(told)
    found = tuple(f"{one.location.line} {one.code}" for one in report.findings)
    return Judged(planted, bool(hits), _is_unchecked(report), found, tuple(beyond))


def _is_unchecked(report: Report) -> bool:
    """Is anything unchecked besides titles, whose free words always may be?"""
    return any(
        one.verdict.outcome is Outcome.UNCHECKED and one.rule.code not in ("CH605", "CH901", "CH903")
        for one in report.verdicts
    )


def summary(judged: Iterable[Judged]) -> list[str]:
    """What a run measured, as lines: the totals, then kind by kind."""
    everything = list(judged)
    if not everything:
        return ["nothing was planted"]
    kinds = Counter(one.planted.kind for one in everything)
    missed = Counter(one.planted.kind for one in everything if not one.caught)
    noisy = Counter(one.planted.kind for one in everything if one.beyond)
    unchecked = sum(not one.caught and one.unchecked for one in everything)
    total, lost = len(everything), sum(missed.values())
    lines = [
        f"planted: {total}",
        f"caught with an accepted code: {total - lost} ({100 * (total - lost) / total:.2f} %)",
        f"not caught: {lost}, of which left unchecked {unchecked}",
        f"with findings beyond the planted one: {sum(noisy.values())} ({100 * sum(noisy.values()) / total:.2f} %)",
        "",
        f"{'kind':<34}{'planted':>8}{'missed':>8}{'beyond':>8}",
    ]
    return lines + [f"{kind:<34}{count:>8}{missed[kind]:>8}{noisy[kind]:>8}" for kind, count in sorted(kinds.items())]
