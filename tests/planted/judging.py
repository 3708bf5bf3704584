"""A planted error to what chrono makes of it: caught, left unchecked or missed, and what it reports beyond."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from chrono.findings import Outcome
from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.records.loader import load_text
from tests.planted.plant import Planted


class Judged(NamedTuple):
    """`beyond` are findings that are neither the planted error nor a known consequence of it."""

    planted: Planted
    caught: bool
    unchecked: bool
    found: tuple[str, ...]
    beyond: tuple[str, ...]


def judge(planted: Planted) -> Judged:
    """Check the planted text and compare."""
    report = check(load_text(planted.text, planted.articles).chronology)
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
