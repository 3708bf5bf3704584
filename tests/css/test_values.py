"""How long a length is."""

import pytest

from chrono.css.values import pixels, share


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("0", 0),
        ("12px", 12),
        ("-1.5em", -24),
        ("1in", 96),
        ("-9999px", -9999),
        ("50%", 640),
        ("-100vh", -1000),
        ("1e2px", 100),
        ("calc(0px - 9999px)", -9999),
        ("calc(1em*2)", 32),
        ("calc(10px / 4)", 2.5),
        ("12", None),
        ("auto", None),
        ("12parsecs", None),
        ("calc(1foo)", None),
        ("calc(-1*100vw - 500px)", -1780),
        ("min(0px, 10px)", 0),
        ("clamp(0px, 0vw, 0px)", 0),
        ("max(calc(1px + 1px), 3px)", 3),
        ("min(1px", None),
        ("max()", None),
        ("calc(1px / 0)", None),
        ("", None),
    ],
)
def test_length_is_in_pixels(value: str, length: float | None) -> None:
    assert pixels(value) == (length if length is None else pytest.approx(length))


@pytest.mark.parametrize(("value", "part"), [("0", 0), ("50%", 0.5), ("calc(0)", 0), ("1px", None), ("x", None)])
def test_share_is_a_part_of_one(value: str, part: float | None) -> None:
    assert share(value) == part


@pytest.mark.parametrize(
    ("value", "length"),
    [("calc(+1px + 2px)", 3.0), ("calc(1px & 2px)", None), ("calc(1px" + " + 1px" * 100 + ")", None)],
)
def test_a_sum_is_worked_out_where_it_is_one(value: str, length: float | None) -> None:
    assert pixels(value) == length
