"""A clock time that a record claims, and the one beside the day that a passage states."""

import re

from chrono.dates import EdtfDate, Precision, to_number
from chrono.findings import worded
from chrono.tellings import Agreement, DateJudgement
from chrono.timex import Timex


def clock_claimed(date: EdtfDate) -> str:
    """The clock time of a claimed date; empty where it has none."""
    return next((part.time for part in date.parts if part.precision is Precision.MOMENT), "")


def judge_clock(dated: DateJudgement, claimed: str, stated: str) -> DateJudgement:
    """A day that is confirmed, and a clock time claimed on it: by the time that is beside the day, if any.

    A stated time without a zone is the place's own, and so is compared with the claim's as it is written; a zone that
    is claimed all the same is not proved by it.
    """
    if not stated:
        reason = worded('"{words}" states the day; no clock time stands beside it', words=dated.words)
        return dated._replace(agreement=Agreement.UNCHECKED, reason=reason)
    mine, theirs = _CLOCK.fullmatch(claimed), _CLOCK.fullmatch(stated)
    if mine is None or theirs is None:
        return dated._replace(
            agreement=Agreement.UNCHECKED, reason=worded('the clock time "{stated}" is not read', stated=stated)
        )
    zoned = bool(mine[3] and theirs[3])
    if _minutes(mine, zoned) != _minutes(theirs, zoned):
        return dated._replace(agreement=Agreement.CONTRADICTED)
    if mine[3] and not theirs[3]:
        reason = worded(
            '"{stated}" is stated without a time zone; leave it out of the date and give the chronology a timezone',
            stated=stated,
        )
        return dated._replace(agreement=Agreement.UNCHECKED, reason=reason)
    return dated


_CLOCK = re.compile(r"(\d\d):(\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)?")


def _minutes(clock: re.Match[str], zoned: bool) -> int:
    """Minutes from the day's beginning, in universal time where both clocks have a zone."""
    minutes, zone = 60 * int(clock[1]) + int(clock[2]), clock[3] or "Z"
    if not zoned or zone == "Z":
        return minutes
    offset = 60 * int(zone[1:3]) + int(zone[4:])
    return minutes - offset if zone[0] == "+" else minutes + offset


def is_shifted(claim: EdtfDate, timex: Timex | None) -> bool:
    """Is the claim the day before or after a stated one whose clock time is near enough to midnight to explain it?"""
    if timex is None or not timex.clock or not (claim.is_exact and timex.date.is_exact):
        return False
    if claim.earliest is None or timex.date.earliest is None or claim.earliest != claim.latest:
        return False
    hours = int(timex.clock[:2])
    away = to_number(claim.earliest) - to_number(timex.date.earliest)
    return (away == 1 and hours >= 24 - _WIDEST_ZONE) or (away == -1 and hours <= _WIDEST_ZONE)


# Hours: no two places are further apart by their clocks but across the date line.
_WIDEST_ZONE = 14
