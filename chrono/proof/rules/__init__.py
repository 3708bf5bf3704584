"""The table of contents: every rule, in the order of its code."""

from collections.abc import Iterator
from typing import Protocol

from chrono.findings import Severity, Verdict
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.proof.rules import (
    attribution_not_found,
    cancelled_in_source,
    claim_contradicted,
    claim_unsupported,
    coordinates_unused,
    copied_source,
    cue_conflict,
    date_contradicted,
    date_is_report_date,
    date_not_stated,
    date_too_precise,
    day_shift,
    duplicate_id,
    duplicate_key,
    false_precision,
    figure_altered,
    figure_in_prose,
    figure_not_found,
    future_occurred,
    hedge_lost,
    id_date_mismatch,
    invalid_date,
    label_exchanged,
    location_not_found,
    locator_mismatch,
    near_duplicate,
    no_evidence,
    one_passage_two_dates,
    order_violated,
    outside_term,
    overdue_plan,
    participant_far,
    participant_not_found,
    placeholder,
    planned_as_occurred,
    published_mismatch,
    published_unknown,
    qualifier_lost,
    quote_altered,
    quote_ambiguous,
    quote_beside_article,
    quote_cut_word,
    quote_elsewhere,
    quote_not_found,
    quote_reworded,
    quote_spliced,
    quote_thin,
    quote_truncated,
    range_collapsed,
    role_contradicted,
    schema,
    single_source,
    source_changed,
    source_predates_event,
    sources_conflict,
    spelling_variant,
    stale_dismissal,
    syntax,
    unclear_clock_time,
    uncovered_statement,
    unknown_reference,
    unmined_source,
    unreadable_source,
    unsafe_yaml,
    unused,
    unused_waiver,
    weekday_mismatch,
    year_carried_over,
)
from chrono.records import Chronology

__all__ = ["RULES", "TRAITS", "Rule", "looks_at_several"]

TRAITS = ("CONTRADICTS", "BY_WORDS", "ASKS")
"""What a rule may say of all that it judges, in the order that a judged check has it."""


class Rule(Protocol):
    """What a rule's module has: its manual page as docstring, its names, two examples and the check.

    `TO_DO` is what a curator does about a failure, in a line; `PROVES` are the fields of a record that a pass proves.
    A module may also have `CONTRADICTS`, true where a failure says that a source tells another thing, `BY_WORDS`, true
    where it holds a field against the words of its passages, `ASKS`, true where a failure only asks what became of
    something, `OFF`, true where it runs only when it is asked for, `SEVERAL`, true where what it says of one event may
    rest on another, and `WAIVABLE`, false where no event can accept what it finds, for a broken file cannot be waived
    from inside it.
    """

    __doc__: str | None
    CODE: str
    NAME: str
    SEVERITY: Severity
    TO_DO: str
    PROVES: tuple[str, ...]
    BAD: Example
    GOOD: Example

    def check(self, chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
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
    copied_source,
    no_evidence,
    single_source,
    quote_not_found,  # CH201
    quote_altered,
    quote_reworded,
    quote_cut_word,
    quote_spliced,
    quote_truncated,
    quote_elsewhere,
    quote_ambiguous,
    quote_thin,
    locator_mismatch,
    quote_beside_article,
    invalid_date,  # CH301
    date_contradicted,
    year_carried_over,
    date_too_precise,
    range_collapsed,
    date_is_report_date,
    date_not_stated,
    weekday_mismatch,
    false_precision,
    hedge_lost,
    day_shift,
    id_date_mismatch,
    unclear_clock_time,
    planned_as_occurred,  # CH401
    future_occurred,
    overdue_plan,
    cancelled_in_source,
    cue_conflict,
    source_predates_event,
    participant_not_found,  # CH501
    participant_far,
    spelling_variant,
    location_not_found,
    outside_term,
    figure_not_found,  # CH601
    figure_altered,
    figure_in_prose,
    qualifier_lost,
    label_exchanged,
    near_duplicate,  # CH701
    order_violated,
    sources_conflict,
    one_passage_two_dates,
    uncovered_statement,  # CH801
    stale_dismissal,
    unmined_source,
    claim_contradicted,  # CH901
    claim_unsupported,
    role_contradicted,
    attribution_not_found,
    coordinates_unused,
)


def looks_at_several(rule: Rule) -> bool:
    """May what a rule says of one event rest on another one, or on the sources as a whole?"""
    return getattr(rule, "SEVERAL", False)
