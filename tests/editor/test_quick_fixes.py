"""Edits that mend what has exactly one answer."""

from pathlib import Path

import pytest

from chrono.editor.desk import Answer, Desk
from chrono.editor.quick_fixes import TextFix, fix_all, fixes_at
from tests.editor.samples import TEXT, opened, typed


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return opened(tmp_path)


def applied(answer: Answer, fix: TextFix) -> str:
    return answer.text[: fix.start] + fix.text + answer.text[fix.end :]


def test_date_that_is_no_edtf_is_written_anew(desk: Desk) -> None:
    answer, offset = typed(desk, "date: 2023-05", "date: May‸ 2023")
    (fix,) = fixes_at(answer, offset, offset)
    assert fix.title == "CH301: write 2023-05"
    assert applied(answer, fix) == TEXT
    assert [one.code for one in fix.mends] == ["CH301"]


def test_fix_is_offered_at_its_finding_alone(desk: Desk) -> None:
    answer, offset = typed(desk, "date: 2023-05", "date: May‸ 2023")
    assert fixes_at(answer, 0, 5) == []
    assert len(fixes_at(answer, 0, len(answer.text))) == 1
    assert len(fixes_at(answer, offset - 3, offset)) == 1


def test_finding_without_an_answer_has_no_fix(desk: Desk) -> None:
    answer, offset = typed(desk, "date: 2024-03-28/2024-03-30", "date: ‸2024-07-28/2024-07-30")
    assert [one for one in fixes_at(answer, offset, offset) if one.text not in answer.text] == []


def test_all_that_has_one_answer_is_mended_at_once(desk: Desk) -> None:
    answer, _ = typed(desk, "date: 2023-05", "date: May‸ 2023")
    answer = desk.read(answer.text.replace("as_of: 2024-03-26", "as_of: 26 March 2024"))
    fix = fix_all(answer)
    assert fix is not None
    assert fix.title == "Mend all that has exactly one answer"
    assert applied(answer, fix) == TEXT
    assert [one.code for one in fix.mends] == ["CH301", "CH301"]


def test_nothing_to_mend_is_nothing(desk: Desk) -> None:
    assert fix_all(desk.answer) is None
    assert fix_all(Answer()) is None
    assert fixes_at(Answer(), 0, 0) == []


def test_while_the_text_is_not_the_one_that_was_read_nothing_is_mended(desk: Desk) -> None:
    answer, offset = typed(desk, "date: 2023-05", "date: May‸ 2023")
    later = answer._replace(text=answer.text + "#")
    assert fixes_at(later, offset, offset) == []
    assert fix_all(later) is None


def test_mended_text_is_found_to_be_in_order(desk: Desk) -> None:
    answer, offset = typed(desk, "date: 2023-05", "date: May‸ 2023")
    (fix,) = fixes_at(answer, offset, offset)
    mended = desk.read(applied(answer, fix))
    assert fixes_at(mended, 0, len(mended.text)) == []


def test_quotation_marks_stay_as_they_were(desk: Desk) -> None:
    answer, offset = typed(desk, "date: 2023-05", "date: 'May‸ 2023'")
    (fix,) = fixes_at(answer, offset, offset)
    assert applied(answer, fix) == TEXT.replace("date: 2023-05", "date: '2023-05'")
