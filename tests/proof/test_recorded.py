"""What every rule says of the corpus: of its records together, and of chronologies that use all that a file may say."""

from collections.abc import Iterator
from pathlib import Path

from chrono.findings import Outcome
from chrono.languages import PageWords, part_or_english
from chrono.proof import (
    RULES,
    Report,
    apply_fixes,
    check,
    confidence_of,
    dated_statements,
    fingerprint,
    narrowed,
    prove_annotations,
    prove_entries,
    prove_eras,
    prove_field,
    whole_standing,
)
from chrono.proof.relations import contradictions
from tests.corpus.entries import entries, of_all, word_entries
from tests.corpus.ornate import ornate
from tests.corpus.recordings import check_recorded, plain
from tests.corpus.telling import in_words

FOLDER = Path(__file__).resolve().parent / "recorded"
TRAIT = (str, int, float, tuple)


def verdicts(report: Report) -> Iterator[str]:
    """What is said of fields, with those of which a rule says the same on one line; not that they are well written."""
    told: dict[str, list[str]] = {}
    for judged in report.verdicts:
        verdict = judged.verdict
        of = ".".join(filter(None, (verdict.event, verdict.at.within))) or str(verdict.at)
        if judged.rule.code > "CH1" or verdict.outcome is not Outcome.PASSED:
            said = f"passed {verdict.message}" if verdict.outcome is Outcome.PASSED else in_words(verdict)
            told.setdefault(f"{judged.rule.code} {said}", []).append(of)
    return (f"{said}: {' '.join(of)}" for said, of in told.items())


def standings(report: Report) -> Iterator[str]:
    """Each event as a whole, by its fields, and by its sources; then eras, annotations, and the counts."""
    judged = report.by_event()
    for event in report.chronology.events:
        mine = judged.get(event.id, [])
        fields = (f"{name} {prove_field(event, name, mine).standing}" for name in event.stated_fields())
        entries_ = " ".join(one.standing.name for one in prove_entries(event, "evidence", mine))
        yield f"{event.id} {whole_standing(report, event, mine)}: {', '.join(fields)}; evidence: {entries_}"
        yield f"{event.id} {confidence_of(report, event, mine).said(part_or_english('en', PageWords))}"
    yield from (f"{one.era.name} {one.standing}" for one in prove_eras(report))
    yield from (f"{one.annotation.text} {one.standing}" for one in prove_annotations(report))
    yield f"{report.counts}; {report.unproved}; {report.refusal(draft=False)}"


def statements(report: Report) -> Iterator[str]:
    """Every dated statement, with what accounts for it."""
    passages, chronology = report.passages, report.chronology
    assert passages
    cited = passages.by_source()
    for source in chronology.sources:
        if source in passages.readings:
            for one in dated_statements(chronology, passages, source, cited.get(source, [])):
                yield f"{source} {one.timex.start} {one.coverage} {' '.join(one.by)}".rstrip()


def relations(report: Report) -> Iterator[str]:
    """What relations leave of dates, and where they cannot all hold."""
    for event, left in narrowed(report.chronology).items():
        yield f"{event}: {in_words(tuple(left))}"
    for doubtful in (False, True):
        for one in contradictions(report.chronology, doubtful=doubtful):
            yield f"{doubtful}: {' '.join(in_words((bound.said, bound.seconds)) for bound in one.cycle)}"


def findings(report: Report) -> Iterator[str]:
    """The places of findings, what tells them from others, and what the offered edits make of the file."""
    for one in report.findings:
        at, known = one.location, fingerprint(one, report.chronology)
        yield f"{at.line}:{at.column}-{at.end_column} {one.code} {known[:8]}"
    fixed = apply_fixes(report)
    before, after = fixed.before.splitlines(), fixed.after.splitlines()
    yield from (f"becomes {now.strip()}" for then, now in zip(before, after, strict=True) if then != now)
    yield from (f"left {one.code} {one.location.line}: {why}" for one, why in fixed.skipped)


def test_records_are_proved_as_recorded(update: bool) -> None:
    now = {}
    for entry in (*entries()[1::2], *word_entries()):
        report = check(of_all(entry))
        now |= {entry.name: verdicts(report), f"{entry.name} standings": standings(report)}
    check_recorded(FOLDER / "records.txt", now, update=update)


def test_all_that_a_file_may_say_is_proved_as_recorded(update: bool) -> None:
    now = {}
    for entry in entries()[::2]:
        report = check(ornate(entry))
        for tell in (verdicts, standings, statements, relations, findings):
            now[f"{entry.name} {tell.__name__}"] = tell(report)
    check_recorded(FOLDER / "ornate.txt", now, update=update)


def test_rules_have_the_traits_that_were_recorded(update: bool) -> None:
    """What is fixed of a rule in capitals, but its examples and its advice."""
    now = {
        rule.CODE: [
            plain(f"{name} {value}")
            for name, value in sorted(vars(rule).items())
            if isinstance(value, TRAIT) and name.isupper() and name != "TO_DO"
        ]
        for rule in RULES
    }
    check_recorded(FOLDER / "rules.txt", now, update=update)
