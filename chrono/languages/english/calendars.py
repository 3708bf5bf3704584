"""English: the words of a calendar."""

from chrono.languages.calendar_parts import CalendarWords

PART = CalendarWords(
    who="Who",
    local_time="Local time",
    known_to="known to the {a} only",
    precisions={
        "moment": "moment",
        "day": "day",
        "month": "month",
        "season": "season",
        "quarter": "quarter",
        "third": "third",
        "half": "half",
        "year": "year",
        "decade": "decade",
        "century": "century",
        "millennium": "millennium",
        "unknown": "unknown",
    },
    day_unknown="the day is not known",
    each_day="each of these days",
    one_bound="only this bound is known",
    stances={
        "disputes": "disputes this",
        "context": "background",
    },
    says="says {a}",
    draft="Draft, not verified.",
    draft_name="draft – not verified",
    approximate="approximate date",
    checked="Checked by chrono: date {a}.",
    by="{a} by {b}",
    planned_on="Reported as planned on {a}.",
    counts="Of its checks {a}.",
    outcomes={
        "failed": "{a} failed",
        "waived": "{a} waived",
        "unchecked": "{a} unchecked",
    },
    missing="Not in this calendar: {a}.",
)
