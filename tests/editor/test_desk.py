"""A chronology in an editor: what is typed, what is judged, what is kept."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chrono.editor.desk import Answer, Choices, Desk
from chrono.editor.diagnostics import diagnose
from chrono.findings import Severity
from chrono.proof import check
from chrono.records import load
from tests.editor.samples import TEXT, folder_with, opened, typed


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return opened(tmp_path)


def codes(answer: Answer | None) -> list[str]:
    assert answer is not None
    return [one.code for one in diagnose(answer)]


def test_settled_answer_is_what_check_finds(tmp_path: Path) -> None:
    text = TEXT.replace("2024-03-30", "2024-03-31").replace("In May 2023, both", "In June 2023, both")
    desk = opened(tmp_path, text)
    report = check(load(tmp_path / "events.yaml").chronology)
    assert desk.answer.report is not None
    assert desk.answer.report.findings == report.findings
    assert len(report.findings) > 2


def test_what_is_typed_is_found_at_once(desk: Desk) -> None:
    answer, _ = typed(desk, "date: 2023-05", "date: 2023-06‸")
    assert "CH302" in codes(answer)


def test_what_is_mended_is_gone_at_once(desk: Desk) -> None:
    typed(desk, "date: 2023-05", "date: 2023-06‸")
    assert "CH302" not in codes(desk.read(TEXT))


def test_article_that_changes_on_the_disk_is_read_again(desk: Desk, tmp_path: Path) -> None:
    article = (tmp_path / "a.txt").read_text("utf-8")
    (tmp_path / "a.txt").write_text(article.replace("In May 2023", "In July 2023"), "utf-8")
    assert "CH202" in codes(desk.read(TEXT)) or "CH201" in codes(desk.answer)


def test_article_that_goes_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "zh.txt").unlink()
    assert "CH101" in codes(desk.read(TEXT))


def test_article_outside_the_folder_is_not_read(tmp_path: Path) -> None:
    folder = tmp_path / "inner"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("In May 2023, both countries signed an agreement on visas", "utf-8")
    desk = opened(folder, TEXT.replace("file: a.txt", "file: ../secret.txt"))
    assert "CH101" in codes(desk.answer)


def test_text_that_breaks_keeps_the_report(desk: Desk) -> None:
    before = desk.answer.report
    answer = desk.read(TEXT + '"')
    assert answer.report is before
    assert [one.code for one in answer.broken] == ["CH001"]
    assert desk.settle() is not None
    assert desk.answer.broken


def test_text_that_is_whole_again_is_told_anew(desk: Desk) -> None:
    desk.read(TEXT + '"')
    answer = desk.read(TEXT)
    assert (answer.broken, answer.text) == ((), TEXT)


def test_file_that_becomes_another_kind_has_nothing(desk: Desk) -> None:
    assert desk.read("- a\n- b\n") == Answer("- a\n- b\n")
    assert desk.settle() == Answer("- a\n- b\n")
    assert desk.read(TEXT).report is not None


def test_settings_choose_rules_and_weights(tmp_path: Path) -> None:
    text = TEXT.replace("date: 2023-05", "date: 2023-06")
    path = folder_with(tmp_path, text)
    chosen = [Choices()]
    desk = Desk(path, lambda _: chosen[0])
    desk.read(text)
    assert "CH302" in codes(desk.settle())
    chosen[0] = Choices(ignore=("CH302",))
    desk.read(text)
    assert "CH302" not in codes(desk.settle())
    chosen[0] = Choices(severity={"date-contradicted": Severity.INFO})
    desk.read(text)
    desk.settle()
    (found,) = [one for one in diagnose(desk.answer) if one.code == "CH302"]
    assert found.severity is Severity.INFO


def test_rule_that_nobody_knows_is_told(tmp_path: Path) -> None:
    desk = Desk(folder_with(tmp_path), lambda _: Choices(select=("CH999",)))
    assert desk.read(TEXT).problem.startswith('no rule is called "CH999"')


def test_settling_can_be_stopped(desk: Desk) -> None:
    typed(desk, "date: 2023-05", "date: 2023-06‸")
    before = desk.answer
    assert desk.settle(lambda: True) is None
    assert desk.answer is before


def test_nothing_to_settle_is_no_fault(tmp_path: Path) -> None:
    assert Desk(tmp_path / "events.yaml").settle() == Answer()


def test_empty_answer_has_no_places() -> None:
    assert Answer().marked.data is None
    assert Answer(text="a").change == (0, 0, 1)


@pytest.mark.parametrize("text", ["\ud83d", "title: \x00", "\ufefftitle: T\n", "a" * 100_000, "[" * 5000, "&a [*a]"])
def test_no_text_stops_it(desk: Desk, text: str) -> None:
    diagnose(desk.read(text))
    assert desk.settle() is not None


TYPED = st.tuples(
    st.integers(0, len(TEXT)), st.integers(0, 8), st.text(st.sampled_from("a:-[]{}\"'#, \n中😀0"), max_size=4)
)


@given(st.lists(TYPED, max_size=3))
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
def test_whatever_is_typed_the_settled_answer_is_what_check_finds(
    tmp_path: Path, keys: list[tuple[int, int, str]]
) -> None:
    folder_with(tmp_path)
    desk = Desk(tmp_path / "events.yaml")
    text = TEXT
    desk.read(text)
    desk.settle()
    for offset, gone, new in keys:
        text = text[:offset] + new + text[offset + gone :]
        desk.read(text)
        diagnose(desk.answer)
    if desk.answer.report is None or desk.answer.broken:
        return
    (tmp_path / "events.yaml").write_text(text, "utf-8", newline="")
    settled = desk.settle()
    assert settled is not None
    assert settled.report is not None
    assert settled.report.findings == check(load(tmp_path / "events.yaml").chronology).findings
