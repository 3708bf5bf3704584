"""The shipped chronology: clean as it stands, and every single thing changed in it is found at its place."""

import shutil
from pathlib import Path

import pytest

from chrono.findings import Outcome
from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.records.loader import load

ROOT = Path(__file__).resolve().parents[1]
EVENTS = (ROOT / "events.yaml").read_text(encoding="utf-8")


@pytest.fixture
def changed(tmp_path: Path) -> "Changed":
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    return Changed(tmp_path)


class Changed:
    """Check the shipped chronology with one thing changed; findings as `line:column CODE`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def check(self, text: str) -> Report:
        file = self.folder / "events.yaml"
        file.write_text(text, encoding="utf-8")
        return check(load(file).chronology)

    def __call__(self, old: str, new: str, nth: int = 1) -> list[str]:
        parts = EVENTS.split(old)
        assert len(parts) > nth
        report = self.check(old.join(parts[:nth]) + new + old.join(parts[nth:]))
        return [f"{one.location.line}:{one.location.column} {one.code}" for one in report.findings]


def line_of(text: str) -> str:
    """The line where a text stands first in the shipped file."""
    return str(EVENTS.count("\n", 0, EVENTS.index(text)) + 1)


def test_it_is_clean_with_nothing_unchecked() -> None:
    report = check(load(ROOT / "events.yaml").chronology)
    assert report.findings == ()
    assert report.count(Outcome.UNCHECKED) == 0
    assert report.unread == 0
    assert report.clean(strict=True)


def test_its_waivers_are_a_plan_whose_outcome_no_article_tells_and_three_titles_of_the_curator() -> None:
    report = check(load(ROOT / "events.yaml").chronology)
    waived = [one for one in report.verdicts if one.verdict.outcome is Outcome.WAIVED and one.rule.code != "CH901"]
    own_words = {one.verdict.event for one in report.verdicts if one.rule.code == "CH901" and one not in waived}
    assert {event.id for event in report.chronology.events if event.gist} <= own_words
    assert [(one.verdict.event, one.rule.name) for one in waived] == [("foreign-minister-visit", "overdue-plan")]


@pytest.mark.parametrize(
    ("event", "date", "status", "basis"),
    [
        ("foreign-minister-visit", "2024-03-28/2024-03-30", "planned", "stated"),
        ("railway-talks", "[..2024-03-26]", "occurred", "inferred"),
        ("visa-free-agreement", "2023-05", "occurred", "stated"),
        ("mazhilis-meeting", "2025-02-14", "occurred", "reported"),
        ("ambassador-mission", "[..2025-02-14]", "occurred", "inferred"),
        ("trade-turnover-2024", "2024", "occurred", "stated"),
    ],
)
def test_it_holds_the_six_matters(event: str, date: str, status: str, basis: str) -> None:
    record = load(ROOT / "events.yaml").chronology.event(event)
    assert record is not None
    assert (str(record.date), str(record.status), str(record.basis)) == (date, status, basis)
    assert record.evidence


VISIT = "date: 2024-03-28/2024-03-30"
QUOTE = "the Kazakh Foreign Minister is scheduled to visit China from March 28 to 30"


@pytest.mark.parametrize(
    ("old", "new", "where", "code"),
    [
        (VISIT, "date: 2024-03-28/2024-03-31", "2024-03-28/2024-03-30", "CH302"),
        (VISIT, "date: 2024-03-27/2024-03-30", "2024-03-28/2024-03-30", "CH302"),
        (VISIT, "date: 2024-04-28/2024-04-30", "2024-03-28/2024-03-30", "CH302"),
        (VISIT, "date: 2025-03-28/2025-03-30", "2024-03-28/2024-03-30", "CH303"),
        (VISIT, "date: 2023-03-28/2023-03-30", "2024-03-28/2024-03-30", "CH303"),
        (VISIT, "date: 2024-03-28", "2024-03-28/2024-03-30", "CH305"),
        (VISIT, "date: 2024-03-30", "2024-03-28/2024-03-30", "CH305"),
        (VISIT, "date: 2024-03-26", "2024-03-28/2024-03-30", "CH306"),
        (VISIT, "date: 2024-03-30/2024-03-28", "2024-03-28/2024-03-30", "CH301"),
        ("date: 2023-05", "date: 2023-06", "2023-05\n", "CH302"),
        ("date: 2023-05", "date: 2022-05", "2023-05\n", "CH303"),
        ("date: 2023-05", "date: 2024-05", "2023-05\n", "CH303"),
        ("date: 2023-05", "date: 2023-05-01", "2023-05\n", "CH304"),
        ("date: 2023-05", "date: 2023-05-17", "2023-05\n", "CH304"),
        ("date: 2024\n", "date: 2023\n", "2024\n    status", "CH302"),
        ("date: 2024\n", "date: 2024-01-01\n", "2024\n    status", "CH304"),
        ("date: 2025-02-14\n    basis", "date: 2025-02-13\n    basis", "2025-02-14\n    basis", "CH302"),
        ("date: 2025-02-14\n    basis", "date: 2024-02-14\n    basis", "2025-02-14\n    basis", "CH302"),
        ("basis: reported", "basis: stated", "2025-02-14\n    basis", "CH306"),
        ('"[..2024-03-26]"', '"[..2024-03-25]"', '"[..2024-03-26]"', "CH304"),
        ('"[..2024-03-26]"', '"[..2024-03-27]"', '"[..2024-03-26]"', "CH302"),
        ('"[..2024-03-26]"', '"[..2023-03-26]"', '"[..2024-03-26]"', "CH304"),
        ("status: planned", "status: occurred", "planned", "CH401"),
        ("value: 30.1 billion", "value: 30.2 billion", "30.1 billion, ", "CH601"),
        ("value: 30.1 billion", "value: 31.0 billion", "30.1 billion, ", "CH602"),
        ("value: 30.1 billion", "value: 30.1 million", "30.1 billion, ", "CH602"),
        ("value: 30.1 billion", "value: 301 billion", "30.1 billion, ", "CH602"),
        ("unit: USD", "unit: EUR", "USD}", "CH602"),
        ("of $30.1 billion", "of $31.1 billion", "$30.1 billion\n", "CH603"),
        (QUOTE, QUOTE.replace("scheduled", "expected"), "scheduled to visit China from", "CH202"),
        (QUOTE, QUOTE.replace("30", "31"), "30\n    waive", "CH202"),
        (QUOTE, QUOTE.replace("is scheduled", "is not scheduled"), "scheduled to visit China from", "CH202"),
        (QUOTE, QUOTE.replace("China", "Chile"), "China from March", "CH202"),
        (QUOTE, QUOTE.replace("visit China", "tour China"), "visit China from March", "CH203"),
        (QUOTE, QUOTE.replace("Minister", "Ministor"), "Minister is scheduled", "CH202"),
        (QUOTE, "he Kazakh Foreign Minister is scheduled to visit China from March 28 to 30", QUOTE, "CH204"),
        (QUOTE, "the delegation toured a shipyard and two museums", QUOTE, "CH201"),
        ("participants: [han-chunlin]", "participants: [Wang Yi]", "han-chunlin]\n    gist", "CH501"),
        ("location: China", "location: Russia", "China\n    participants", "CH504"),
        ("      - source: visit-preview\n        quote: the", "      - source: mazhilis-meeting\n        quote: the",
         "visit-preview\n        quote: the", "CH207"),
        ("published: 2024-03-26", "published: 2024-03-25", "2024-03-26\n    language", "CH102"),
        ("sha256: 5", "sha256: 6", "55385f6c", "CH104"),
    ],
)  # fmt: skip
def test_one_thing_changed_is_found(changed: Changed, old: str, new: str, where: str, code: str) -> None:
    found = changed(old, new)
    assert [one.split(":")[0] for one in found if one.endswith(code)] == [line_of(where)]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [(VISIT, "date: 2024-03-28/2024-03-31", "CH302"), ("value: 30.1 billion", "value: 30.1 million", "CH602"),
     (QUOTE, QUOTE.replace("China", "Chile"), "CH202"), ("date: 2023-05", "date: 2022-05", "CH303")],
)  # fmt: skip
def test_one_thing_changed_yields_one_finding_only(changed: Changed, old: str, new: str, code: str) -> None:
    assert [line.split()[1] for line in changed(old, new)] == [code]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        (VISIT, "date: 2024-03-28/2024-03-31", "76:11 CH302"),
        ("value: 30.1 billion", "value: 30.2 billion", "95:40 CH601"),
        ("unit: USD", "unit: EUR", "95:60 CH602"),
        (QUOTE, QUOTE.replace("China", "Chile"), "83:66 CH202"),
        ("participants: [koshanov, han-chunlin]", "participants: [koshanov, Wang Yi]", "130:30 CH501"),
        ("status: planned", "status: occurred", "77:13 CH401"),
    ],
)
def test_the_column_is_that_of_what_was_changed(changed: Changed, old: str, new: str, place: str) -> None:
    assert place in changed(old, new)


def test_a_contradicted_relation_names_its_cycle(changed: Changed) -> None:
    report = changed.check(EVENTS.replace("before: foreign-minister-visit", "after: foreign-minister-visit"))
    (finding,) = report.findings
    assert finding.code == "CH702"
    assert '"railway-talks" is after "foreign-minister-visit"' in finding.message
    assert '"foreign-minister-visit" is dated 2024-03-28/2024-03-30' in finding.message


def test_a_missing_article_leaves_its_claims_unchecked(changed: Changed) -> None:
    (changed.folder / "seeds" / "004_8f9936fb6a4c8390.txt").unlink()
    report = changed.check(EVENTS)
    assert [one.code for one in report.findings] == ["CH101"]
    assert report.count(Outcome.UNCHECKED) > 10
    proved = {
        one.verdict.event for one in report.verdicts if one.rule.code == "CH302" and one.verdict.outcome == "passed"
    }
    assert proved == {"foreign-minister-visit", "railway-talks"}


def test_an_event_taken_out_leaves_its_statement_uncovered(changed: Changed) -> None:
    start, end = EVENTS.index("  - id: visa-free-agreement"), EVENTS.index("  - id: railway-talks")
    report = changed.check(EVENTS[:start] + EVENTS[end:])
    (finding,) = [one for one in report.findings if one.code == "CH801"]
    assert finding.message.startswith('no event or dismissal accounts for "May 2023" (2023-05) at ')
    assert finding.message.endswith("seeds/004_8f9936fb6a4c8390.txt:15:221")
