"""What was refused, as lines for people."""

from chrono.reports.refused import refusal_lines


def test_each_is_told_with_its_reason() -> None:
    assert list(refusal_lines([("A", "it has no date"), ("B", "it has no title")])) == [
        'refused: "A": it has no date',
        'refused: "B": it has no title',
    ]


def test_those_of_one_kind_are_told_in_one_line_after_the_first_three() -> None:
    told = list(refusal_lines([(name, f'"{name}" is no date') for name in "ABCDEF"]))
    assert len(told) == 4
    assert told[-1] == 'refused likewise, 3 more: "D", "E", "F"'
