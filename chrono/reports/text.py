"""A Report to text: with frames and colours for people, or a line a finding."""

from collections.abc import Iterator, Sequence

from chrono.findings import Finding, Location, Message, Outcome, Severity, amount
from chrono.proof import RULES, Judged, Report
from chrono.reports.colours import BLUE, BOLD, DIM, GREEN, RED, YELLOW, paint
from chrono.reports.frames import code_frame, passage_frame

_COLOURS = {Severity.ERROR: RED, Severity.WARNING: YELLOW, Severity.INFO: BLUE}


def to_text(report: Report, *, notes: bool = True) -> str:
    """What is unchecked and why, every finding with its place in the chronology and in the article, and the counts.

    Without `notes` those are told in a line for each source and rule. Errors and warnings come last, beside the counts;
    what to do about a finding stands below the first of its rule.
    """
    told = [one for one in report.findings if notes or one.severity is not Severity.INFO]
    blocks = [
        "\n".join(lines) for lines in (list(_folded(report)) if not notes else [], list(_unchecked(report))) if lines
    ]
    ordered = sorted(told, key=lambda one: one.severity is not Severity.INFO)
    first = {finding.code: finding for finding in reversed(ordered)}
    blocks += ["\n".join(_finding(report, one, advised=first[one.code] is one)) for one in ordered]
    blocks.append("\n".join(_summary(report)))
    return "\n\n".join(blocks) + "\n"


def _folded(report: Report) -> Iterator[str]:
    """The first note of each rule in each source, and how many more there are."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for one in report.findings:
        if one.severity is Severity.INFO:
            place = one.excerpt.location if one.excerpt else one.location
            groups.setdefault((place.path, one.code), []).append(one)
    for (path, code), found in groups.items():
        first = found[0]
        more = f" (and {amount(len(found) - 1, 'more note')} of {code} in {path})" if len(found) > 1 else ""
        yield f"{paint(str(first.location), BOLD)}: {paint(code, BOLD, BLUE)} {first.message} [{first.name}]{more}"
    if groups:
        yield paint("chrono check --notes shows every note with its passage, and what to do", DIM)


def _finding(report: Report, finding: Finding, *, advised: bool) -> Iterator[str]:
    """A finding with its places, the edit that mends it or, where that is `advised`, what to do about it."""
    code = paint(finding.code, BOLD, _COLOURS[finding.severity])
    yield f"{paint(str(finding.location), BOLD)}: {code} {finding.message} [{finding.name}]"
    for line in code_frame(report.chronology.origin.lines, finding.location):
        yield "  " + _toned(line, _COLOURS[finding.severity])
    if finding.excerpt:
        yield paint(f"  {finding.excerpt.location}", DIM)
        for line in passage_frame(finding.excerpt):
            yield "  " + _toned(line, BLUE)
    if finding.edit:
        yield f"  {paint('fix:', BOLD)} {finding.edit.at}: {finding.edit.text}"
    elif advised:
        yield f"  {paint('do:', BOLD)} {_TO_DO[finding.code]}"


_TO_DO = {rule.CODE: rule.TO_DO for rule in RULES}


def _toned(line: str, colour: str) -> str:
    bar = line.find("| ")
    under = line[bar + 2 :]
    return line[: bar + 2] + paint(under, colour) if bar >= 0 and under and not under.strip(" ^") else line


def _unchecked(report: Report) -> Iterator[str]:
    """Every reason once, with the first check that it stopped and how many more; of a source those of one form once."""
    by_reason: dict[tuple[str, ...], list[tuple[Judged, Location]]] = {}
    for judged, place in report.placed(Outcome.UNCHECKED):
        said = judged.verdict.said
        key: tuple[str, ...] = (judged.verdict.message,)
        if isinstance(said, Message) and str(judged.verdict.at).startswith("sources"):
            key = (str(place), said.template)
        by_reason.setdefault(key, []).append((judged, place))
    for stopped in by_reason.values():
        judged, place = next((pair for pair in stopped if pair[0].verdict.event), stopped[0])
        reason = judged.verdict.message
        about = f' of "{judged.verdict.event}"' if judged.verdict.event else ""
        more = f" (and {amount(len(stopped) - 1, 'more check')})" if len(stopped) > 1 else ""
        what = f"{paint('unchecked', YELLOW)} {_field(judged)}{about}"
        yield f"{paint(str(place), BOLD)}: {what}: {reason} [{judged.rule.name}]{more}"


def _field(judged: Judged) -> str:
    """The field without its event: `evidence[0].quote`."""
    return (judged.verdict.at.within if judged.verdict.event else str(judged.verdict.at)) or "file"


def _summary(report: Report) -> Iterator[str]:
    chronology = report.chronology
    counted = [
        amount(len(chronology.events), "event"),
        amount(len(chronology.sources), "source"),
        amount(len(chronology.dismissed), "dismissal"),
    ]
    for name, beside in (("era", chronology.eras), ("annotation", chronology.annotations)):
        own = sum(one.context for one in beside)
        told = f" ({own} as context, not proved)" if own else ""
        counted += [amount(len(beside), name) + told] if beside else []
    unread = f"; {amount(report.unread, 'record')} not read" if report.unread else ""
    yield f"{chronology.origin.path}: {', '.join(counted)}{unread}"
    yield f"{amount(report.made, 'check')}: {report.counts}"
    yield _conclusion(report)


def _conclusion(report: Report) -> str:
    if report.errors or report.warnings:
        new = "new: " if report.known else ""
        return paint(f"{new}{_weighed(report.findings)}{_known(report)}{_not_checked(report)}", BOLD, RED)
    if report.known:
        return paint(f"nothing new found{_known(report)}{_not_checked(report)}", BOLD, YELLOW)
    if report.count(Outcome.UNCHECKED) or report.unread:
        return paint("no error found" + _not_checked(report), BOLD, YELLOW)
    what = "every check of the selected rules" if report.selected else "every check"
    notes = f"; {amount(len(report.findings), 'note')}" if report.findings else ""
    return paint(f"{what} passed or is waived with a reason{notes}", BOLD, GREEN) + (
        " (chrono proves that the sources say so, not that they are right)"
    )


def _weighed(findings: Sequence[Finding]) -> str:
    """How many of findings are errors, warnings and, where there are any, notes."""
    counts = {severity: sum(one.severity is severity for one in findings) for severity in Severity}
    parts = [amount(counts[Severity.ERROR], "error"), amount(counts[Severity.WARNING], "warning")]
    return ", ".join(parts + ([amount(counts[Severity.INFO], "note")] if counts[Severity.INFO] else []))


def _known(report: Report) -> str:
    return f"; known from the baseline: {_weighed(report.known)}" if report.known else ""


def _not_checked(report: Report) -> str:
    """The fields that nothing proves, by name: `; not checked: 5 titles, 2 roles`."""
    unread = [f"{amount(report.unread, 'record')} not read"] if report.unread else []
    fields = [amount(number, _CALLED.get(name, name)) for name, number in report.unproved.items()]
    return f"; not checked: {', '.join(fields + unread)}" if fields or unread else ""


# Fields whose names do not tell a reader what they hold.
_CALLED = {
    "published": "publication date",
    "attributed_to": "attribution",
    "participants": "participant",
    "quote": "quotation",
    "evidence": "quotation",
    "file": "article",
    "context": "context record",
    "coordinates": "coordinate pair",
}


def to_concise(report: Report) -> str:
    """A line a finding, and the counts: for editors and for `grep`."""
    counts = f"{report.chronology.origin.path}: {counts_line(report)}"
    return "".join(f"{line}\n" for line in (*map(str, report.findings), counts))


def counts_line(report: Report) -> str:
    """How many checks were made, and how they ended."""
    return f"{report.made} checks: {report.counts}{_known(report)}"
