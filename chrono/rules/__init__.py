"""The table of contents: every rule, in the order of its code."""

from collections.abc import Iterator
from typing import Protocol

from chrono.examples import Example
from chrono.findings import Severity, Verdict
from chrono.model import Chronology
from chrono.passages import Passages
from chrono.rules import (
    cancelled_in_source,
    cue_conflict,
    date_contradicted,
    date_is_report_date,
    date_not_stated,
    date_too_precise,
    duplicate_id,
    duplicate_key,
    false_precision,
    figure_altered,
    figure_in_prose,
    figure_not_found,
    future_occurred,
    hedge_lost,
    invalid_date,
    location_not_found,
    near_duplicate,
    no_evidence,
    order_violated,
    overdue_plan,
    participant_not_found,
    placeholder,
    planned_as_occurred,
    published_mismatch,
    published_unknown,
    quote_altered,
    quote_cut_word,
    quote_elsewhere,
    quote_not_found,
    quote_reworded,
    quote_spliced,
    quote_truncated,
    range_collapsed,
    schema,
    source_changed,
    sources_conflict,
    stale_dismissal,
    syntax,
    uncovered_statement,
    unknown_reference,
    unreadable_source,
    unsafe_yaml,
    unused,
    unused_waiver,
    year_carried_over,
)

__all__ = ["RULES", "Rule"]


class Rule(Protocol):
    """What a rule's module has: its manual page as docstring, its names, two examples and the check."""

    __doc__: str | None
    CODE: str
    NAME: str
    SEVERITY: Severity
    BAD: Example
    GOOD: Example

    def check(self, chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
        """One verdict for every check the rule makes."""
        ...


RULES: tuple[Rule, ...] = (
    syntax,  # CH001
    duplicate_key,
    schema,
    unsafe_yaml,
    duplicate_id,
    unknown_reference,
    unused,
    unused_waiver,
    placeholder,
    unreadable_source,  # CH101
    published_mismatch,
    published_unknown,
    source_changed,
    no_evidence,
    quote_not_found,  # CH201
    quote_altered,
    quote_reworded,
    quote_cut_word,
    quote_spliced,
    quote_truncated,
    quote_elsewhere,
    invalid_date,  # CH301
    date_contradicted,
    year_carried_over,
    date_too_precise,
    range_collapsed,
    date_is_report_date,
    date_not_stated,
    false_precision,
    hedge_lost,
    planned_as_occurred,  # CH401
    future_occurred,
    overdue_plan,
    cancelled_in_source,
    cue_conflict,
    participant_not_found,  # CH501
    location_not_found,
    figure_not_found,  # CH601
    figure_altered,
    figure_in_prose,
    near_duplicate,  # CH701
    order_violated,
    sources_conflict,
    uncovered_statement,  # CH801
    stale_dismissal,
)
