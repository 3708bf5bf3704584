"""Checking again after a change: what comes out is what a check from the beginning finds."""

import random
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from chrono.errors import UnknownName
from chrono.findings import Severity
from chrono.judgements.judgements import Judgements, judge_events
from chrono.proof.checker import check
from chrono.proof.examples import Example
from chrono.proof.rechecker import Rechecker
from chrono.proof.report import Report
from chrono.proof.rules import RULES, Rule, looks_at_several
from chrono.records.chronology import Chronology
from chrono.records.loader import load, load_bytes, load_text
from chrono.records.memory import Memory
from chrono.records.model import Event
from tests.conftest import codes_of

ROOT = Path(__file__).resolve().parents[2]
CORPORA = sorted(
    [ROOT / "events.yaml", *(ROOT / "tests" / "planted").glob("*.yaml"), *(ROOT / "tests" / "claims").glob("*.yaml")]
)
EVERY = {rule.NAME: rule.SEVERITY for rule in RULES}
"""Weights that bring in the rules that are off."""
OF_OTHERS = {"CH901", "CH902"}
"""What `quick` may leave to `whole`: claims that another event's passages bear better."""


def verdicts(report: Report | None) -> Counter[object]:
    assert report is not None
    return Counter((one.rule.code, one.verdict) for one in report.verdicts)


def findings(report: Report, without: set[str]) -> list[str]:
    return [str(one) for one in report.findings if one.code not in without]


def test_rules_that_say_nothing_of_it_look_at_one_event_alone() -> None:
    several = {rule.NAME for rule in RULES if looks_at_several(rule)}
    assert {"near-duplicate", "order-violated", "unused", "duplicate-id"} <= several
    assert not {"date-contradicted", "quote-not-found", "claim-contradicted"} & several


@pytest.mark.at_length
@pytest.mark.parametrize("path", CORPORA, ids=lambda path: path.stem)
def test_whole_is_what_check_finds(path: Path) -> None:
    chronology = load(path).chronology
    whole, checked = Rechecker(severity=EVERY).whole(chronology), check(chronology, severity=EVERY)
    assert verdicts(whole) == verdicts(checked)
    assert whole is not None
    assert whole.findings == checked.findings


@pytest.mark.parametrize("rule", RULES, ids=[rule.NAME for rule in RULES])
def test_every_rule_s_examples_come_out_alike(rule: Rule) -> None:
    for example in (rule.BAD, rule.GOOD):
        chronology = example.load().chronology
        assert verdicts(Rechecker(severity=EVERY).whole(chronology)) == verdicts(check(chronology, severity=EVERY))


@pytest.mark.parametrize("rule", RULES, ids=[rule.NAME for rule in RULES])
def test_change_from_good_to_bad_and_back_is_found(rule: Rule) -> None:
    """By `quick`, of a chronology that shares nothing with the one before: all of it changed."""
    rechecker = Rechecker(severity=EVERY)
    rechecker.whole(rule.GOOD.load().chronology)
    for example in (rule.BAD, rule.GOOD):
        chronology = example.load().chronology
        quick = rechecker.quick(chronology)
        assert quick is not None
        assert findings(quick, OF_OTHERS) == findings(check(chronology, severity=EVERY), OF_OTHERS)


class Typing:
    """A file that is changed and read again, with a memory of what it was."""

    def __init__(self, path: Path) -> None:
        self.path, self.memory, self.text = path, Memory(), path.read_text("utf-8")

    def read(self) -> Chronology:
        raw = self.text.encode("utf-8")
        return load_bytes(raw, str(self.path), self.path.parent, memory=self.memory).chronology

    def change(self, rng: random.Random) -> None:
        """Make one line another one: a word, a day or a status of it, or the line itself goes."""
        lines = self.text.splitlines(keepends=True)
        begin = next(at for at, line in enumerate(lines) if line.startswith("events:")) + 1
        at = rng.randrange(begin, len(lines))
        line = lines[at]
        kind = rng.randrange(4)
        if kind == 0 and "date:" in line:
            lines[at] = line.replace("2024", "2023").replace("2025", "2024")
        elif kind == 1 and "status:" in line:
            lines[at] = line.replace("planned", "occurred").replace("occurred", "cancelled")
        elif kind == 2 and ("quote:" in line or "title:" in line):
            lines[at] = line.replace(" the ", " a ").replace(" in ", " on ")
        elif kind == 3 and line.strip().startswith(("location:", "category:", "basis:", "participants:")):
            del lines[at]
        self.text = "".join(lines)


@pytest.mark.at_length
@pytest.mark.parametrize("name", ["news", "court", "history"])
def test_after_many_changes_quick_and_whole_are_what_check_finds(name: str) -> None:
    typing = Typing(ROOT / "tests" / "planted" / f"{name}.yaml")
    rng, rechecker = random.Random(name), Rechecker()  # noqa: S311
    rechecker.whole(typing.read())
    for _ in range(12):
        before = typing.text
        while typing.text == before:
            typing.change(rng)
        chronology = typing.read()
        quick, checked = rechecker.quick(chronology), check(chronology)
        assert quick is not None
        assert findings(quick, OF_OTHERS) == findings(checked, OF_OTHERS)
    whole = rechecker.whole(typing.read())
    assert verdicts(whole) == verdicts(check(typing.read()))


@pytest.mark.at_length
@pytest.mark.parametrize("name", ["news", "court", "history"])
def test_after_every_change_of_any_line_whole_is_what_check_finds(name: str, tmp_path: Path) -> None:
    """Sources, actors and the file's own day too, and words of the articles."""
    for one in (ROOT / "tests" / "planted").glob(f"{name}*"):
        copy = shutil.copytree if one.is_dir() else shutil.copy
        copy(one, tmp_path / one.name)
    typing, rng, rechecker = Typing(tmp_path / f"{name}.yaml"), random.Random(name), Rechecker()  # noqa: S311
    articles = sorted(tmp_path.glob("*/*.txt"))
    for step in range(16):
        if step % 4 == 3:
            article = rng.choice(articles)
            words = article.read_text("utf-8").split(" ")
            del words[rng.randrange(len(words))]
            article.write_text(" ".join(words), "utf-8", newline="\n")
        else:
            lines = typing.text.splitlines(keepends=True)
            at = rng.randrange(1, len(lines))
            lines[at] = lines[at].replace("2024", "2023").replace("a", "e", 1) if step % 2 else ""
            typing.text = "".join(lines)
        chronology = typing.read()
        assert verdicts(rechecker.whole(chronology)) == verdicts(check(chronology)), typing.text


GROUNDS = """\
title: T
as_of: 2024-12-01
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-03-26}
actors:
  port: {name: The port of Dunmore}
events:
  - id: treaty
    title: Ruritania and Freedonia signed a treaty
    date: 2024-03-20
    participants: [Zembla]
    evidence: [{source: b, quote: Ruritania and Freedonia signed a treaty on March 20}]
  - id: visit
    title: The envoy of Sylvania visited Dunmore with Zembla
    date: 2024-03-22
    after: [treaty]
    location: port
    evidence: [{source: a, quote: the envoy of Sylvania visited the port of Dunmore on March 22}]
  - id: bridge
    title: Fire destroyed village school
    date: 2024-02-10
    evidence: [{source: b, quote: The stone bridge in the valley was opened to lorries on 10 February 2024}]
  - id: school
    title: Stone bridge in the valley opened to lorries
    date: 2024-02-12
    evidence: [{source: b, quote: A fire destroyed the village school on 12 February 2024}]
  - id: strike
    title: A strike ended
    date: 2024-03-01
    evidence: [{source: b, quote: the strike of the dockers ended}]
"""
GROUND = "Then the envoy of Sylvania visited the port of Dunmore on March 22, and Borduria was told.\n"
OTHER = (
    "Ruritania and Freedonia signed a treaty on March 20. Nothing else was told of that day. The stone bridge in the "
    "valley was opened to lorries on 10 February 2024. The council met and went home again. A fire destroyed the "
    "village school on 12 February 2024.\n"
)


@pytest.fixture
def grounds(tmp_path: Path) -> Typing:
    (tmp_path / "a.txt").write_text(GROUND, "utf-8")
    (tmp_path / "b.txt").write_text(OTHER, "utf-8")
    (tmp_path / "events.yaml").write_text(GROUNDS, "utf-8")
    return Typing(tmp_path / "events.yaml")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("as_of: 2024-12-01", "as_of: 2024-03-15"),
        ("  port: {", "  third: {name: Borduria}\n  port: {"),
        ("name: The port of Dunmore", "name: The port of Galten"),
        ("participants: [Zembla]", "participants: [Ruritania]"),
        ("published: 2024-03-26", "published: 2023-03-26"),
        ("title: Stone bridge in the valley opened to lorries", "title: Ruritania and Freedonia signed a treaty"),
        ("b.txt, published", "b.txt, complete: false, published"),
    ],
)
def test_what_an_event_rests_on_is_heeded_by_whole(grounds: Typing, before: str, after: str) -> None:
    rechecker = Rechecker()
    rechecker.whole(grounds.read())
    grounds.text = GROUNDS.replace(before, after)
    chronology = grounds.read()
    assert verdicts(rechecker.whole(chronology)) == verdicts(check(chronology))


def test_events_that_rest_on_what_they_rested_on_are_not_judged_again(
    grounds: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    rechecker = Rechecker()
    rechecker.whole(grounds.read())
    judged: list[str] = []

    def judge_noting(events: tuple[Event, ...], *rest: Any) -> Judgements:
        judged.extend(event.id for event in events)
        return judge_events(events, *rest)

    monkeypatch.setattr("chrono.proof.rechecker.judge_events", judge_noting)
    grounds.text = GROUNDS.replace("date: 2024-03-22", "date: 2024-03-23")
    rechecker.whole(grounds.read())
    assert judged == ["visit"]


def test_nothing_is_quick_before_all_was_judged_once() -> None:
    assert Rechecker().quick(load_text("title: T\n", {}).chronology) is None


def test_stopped_check_keeps_what_was_known() -> None:
    example: Example = RULES[-1].GOOD
    rechecker = Rechecker()
    assert rechecker.whole(example.load().chronology, lambda: True) is None
    assert rechecker.quick(example.load().chronology) is None
    rechecker.whole(example.load().chronology)
    asked = iter([False, False, True])
    assert rechecker.whole(example.load().chronology, lambda: next(asked, True)) is None
    assert rechecker.quick(example.load().chronology) is not None


def test_stop_is_asked_for_at_every_event_and_rule() -> None:
    asked = []
    chronology = load(ROOT / "events.yaml").chronology
    Rechecker().whole(chronology, lambda: bool(asked.append(1)))
    assert len(asked) >= len(chronology.events) + len(RULES)


def test_rules_are_chosen_and_weighed_as_by_check() -> None:
    chronology = load_text("title: T\nevents:\n  - {id: a, title: TODO, date: 2024}\n", {}).chronology
    report = Rechecker(select=("CH0",), severity={"placeholder": Severity.ERROR}).whole(chronology)
    assert report is not None
    assert codes_of(report) == ["CH009"]
    assert report.findings[0].severity is Severity.ERROR
    with pytest.raises(UnknownName):
        Rechecker(select=("nonsense",))


def test_two_events_of_one_id_are_judged_each(tmp_path: Path) -> None:
    text = (
        "title: T\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents:\n"
        "  - {id: e, title: A visit, date: 2024-03-28, evidence: [{source: a, quote: a visit on March 28}]}\n"
        "  - {id: e, title: Talks held, date: 2024-03-01, evidence: [{source: a, quote: talks held on March 2}]}\n"
    )
    (tmp_path / "a.txt").write_text("There was a visit on March 28. There were talks held on March 2.\n", "utf-8")
    (tmp_path / "events.yaml").write_text(text, "utf-8")
    chronology = load(tmp_path / "events.yaml").chronology
    rechecker = Rechecker()
    assert verdicts(rechecker.whole(chronology)) == verdicts(check(chronology))
    assert verdicts(rechecker.quick(chronology)) == verdicts(check(chronology))


ERAS = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-06-26}
eras:
  - {name: First term, date: 2022-02/2024-05, evidence: [{source: a, quote: in office from February 2022 to May 2024}]}
  - {name: The nineties, date: 199X, context: true}
events:
  - id: strike
    title: A strike
    date: 2024-06-21
    evidence:
      - {source: a, quote: The strike began on Friday}
"""
ERA_ARTICLES = {
    "a.txt": " date 2024-06-26 The minister was in office from February 2022 to May 2024. The strike began on Friday.\n"
}


@pytest.mark.parametrize("date", ["2022-02/2024-05", "2021-02/2024-05"])
def test_an_era_that_cites_something_is_judged_as_in_a_check(date: str) -> None:
    chronology = load_text(ERAS.replace("2022-02/2024-05", date), ERA_ARTICLES).chronology
    rechecker = Rechecker(severity=EVERY)
    assert verdicts(rechecker.whole(chronology)) == verdicts(check(chronology, severity=EVERY))
    assert verdicts(rechecker.quick(chronology)) == verdicts(check(chronology, severity=EVERY))


RESTS = """\
title: T
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-03-26}
  c: {file: c.txt, published: 2024-03-26}
events:
  - {id: e, title: A visit, date: 2024-03-28, evidence: [{source: b, quote: a visit of the envoy}]}
  - {id: e, title: Talks held, date: 2024-03-02, evidence: [{source: a, quote: talks held in the old town hall}]}
dismissed:
  - {source: a, quote: It rained on March 1, reason: weather}
"""


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("events.yaml", "2024-03-28", "2024-03-02"),  # the first of an id tells whose date the other's passages have
        ("events.yaml", "It rained on March 1", "it hailed"),
        ("events.yaml", "date: 2024-03-02", "dote: 2024-03-02"),
        ("b.txt", "envoy", "envoy, and talks held in the old town hall"),
        ("a.txt", "March 1", "March 3"),
        ("c.txt", "March 5", "March 6"),
    ],
)
def test_what_a_source_s_dated_statements_rest_on_is_heeded(tmp_path: Path, file: str, before: str, after: str) -> None:
    words = "There were talks held in the town hall on March 2. It rained on March 1. The talks ended on March 2.\n"
    texts = {"events.yaml": RESTS, "a.txt": words, "b.txt": "There was a visit of the envoy.\n"}
    texts["c.txt"] = "A fair was held on March 5.\n"
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    typing, rechecker = Typing(tmp_path / "events.yaml"), Rechecker()
    known = verdicts(rechecker.whole(typing.read()))
    (tmp_path / file).write_text(texts[file].replace(before, after), "utf-8")
    typing.text = (tmp_path / "events.yaml").read_text("utf-8")
    chronology = typing.read()
    found = verdicts(rechecker.whole(chronology))
    assert found == verdicts(check(chronology))
    statements = [{one: n for one, n in each.items() if one[0] == "CH801"} for each in (known, found)]  # type: ignore[index]
    assert statements[0] != statements[1]
