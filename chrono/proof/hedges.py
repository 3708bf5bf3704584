"""A date and the expression that it rests on to the date with the expression's hedge: about, by, after."""

from chrono.dates import DateForm, EdtfDate
from chrono.timex import Timex

_OPEN_START, _OPEN_END = ("by",), ("after", "not before")


def with_hedge(claim: EdtfDate, timex: Timex) -> str | None:
    """The date with the hedge kept, or None where the claim keeps it, or there is none."""
    hedge, said = timex.hedge, str(timex.date)
    bounded = claim.earliest is not None and claim.latest is not None
    if hedge == "about" and timex.clock and not any(":" in part.time for part in claim.parts):
        return None  # what is only about right is the time of day
    if hedge == "about" and bounded and not (claim.approximate or claim.uncertain):
        return "~/".join(said.split("/")) + "~" if timex.date.kind in (DateForm.DATE, DateForm.INTERVAL) else None
    if hedge in _OPEN_START and claim.earliest is not None and "/" not in said:
        return f"[..{said}]"
    if hedge in _OPEN_END and claim.latest is not None and "/" not in said:
        return f"[{said}..]"
    return None


def meant_by(timex: Timex) -> str:
    """What an expression means, with its hedge: the date that a record which rests on it may give."""
    return with_hedge(timex.meaning, timex) or str(timex.meaning)
