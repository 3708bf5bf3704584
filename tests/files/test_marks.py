"""YAML to plain data with every place."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.files.marks import Marked, read_marks
from chrono.findings import Path


def marks(text: str | bytes) -> Marked:
    return read_marks(text if isinstance(text, bytes) else text.encode(), "f.yaml")


def said(text: str | bytes) -> list[str]:
    return [str(problem).removeprefix("f.yaml:") for problem in marks(text).problems]


@pytest.mark.parametrize(
    "scalar",
    [
        "NO",
        "on",
        "yes",
        "true",
        "12:30",
        "190:20:30",
        "2024-03-28",
        "2023-05",
        "2024-13-01",
        "2023-02-30",
        "0755",
        "08",
        "0306406152",
        "1.10",
        "1e3",
        "1_000",
        "=",
        "0x1F",
        ".inf",
        "-0043",
        "+5",
        "😀",
        "東京",
    ],
)
def test_scalar_stays_the_text_when_plain(scalar: str) -> None:
    marked = marks(f"a: {scalar}")
    assert (marked.data, marked.problems) == ({"a": scalar}, ())


@pytest.mark.parametrize("scalar", ["", "~", "null", "Null", "NULL"])
def test_scalar_is_none_when_it_says_so(scalar: str) -> None:
    assert marks(f"a: {scalar}").data == {"a": None}


@pytest.mark.parametrize("scalar", ["''", '""', "'~'", "'null'", '"null"'])
def test_scalar_is_a_text_when_quoted(scalar: str) -> None:
    assert marks(f"a: {scalar}").data == {"a": scalar[1:-1]}


@pytest.mark.parametrize("key", ["on", "1", "true", "0755", "2024-03-28"])
def test_key_stays_the_text_when_plain(key: str) -> None:
    assert marks(f"{key}: x").data == {key: "x"}


SHOWN = "programs disagree whether it ends a line [unsafe-yaml]"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\na: 2\n", '2:1: CH002 "a" stands already in line 1 [duplicate-key]'),
        ("b:\n  a: 1\n  'a': 2\n", '3:3: CH002 "a" stands already in line 2 [duplicate-key]'),
        ("a: *x", "1:4: CH004 alias *x: write the value out [unsafe-yaml]"),
        ("a: &x 1", "1:4: CH004 anchor &x: chrono has no aliases [unsafe-yaml]"),
        ("<<: {b: 1}", "1:1: CH004 a merge key: write the fields out [unsafe-yaml]"),
        ("[" * 100_000, "1:65: CH004 nested deeper than 64 [unsafe-yaml]"),
        ("[" * 500 + "]" * 500, "1:65: CH004 nested deeper than 64 [unsafe-yaml]"),
        ("a: x\u0085b: 3", f"1:5: CH004 character U+0085 is not allowed: {SHOWN}"),
        ("a: x\u2028b", f"1:5: CH004 character U+2028 is not allowed: {SHOWN}"),
        ("a: |\n  x\u2029b", f"2:4: CH004 character U+2029 is not allowed: {SHOWN}"),
        (
            "a: 1\n---\nb: 2",
            "2:1: CH004 a second document begins here; one file is one chronology [unsafe-yaml]",
        ),
        (b"\xff\xfea\x00", "1:1: CH004 the file is UTF-16 or UTF-32; save it as UTF-8 [unsafe-yaml]"),
        (b"\xfe\xff\x00a", "1:1: CH004 the file is UTF-16 or UTF-32; save it as UTF-8 [unsafe-yaml]"),
        (b"a: caf\xe9\n", "1:7: CH004 byte 0xE9 is not UTF-8; save the file as UTF-8 [unsafe-yaml]"),
        (b"a: 1\nb: \xd0\x96\xff", "2:5: CH004 byte 0xFF is not UTF-8; save the file as UTF-8 [unsafe-yaml]"),
        (
            "!!python/object:os.system x",
            "1:1: CH004 tag tag:yaml.org,2002:python/object:os.system: chrono has no tags [unsafe-yaml]",
        ),
        ("a: !x 1", "1:4: CH004 tag !x: chrono has no tags [unsafe-yaml]"),
        ("a: !!str 1", "1:4: CH004 tag tag:yaml.org,2002:str: chrono has no tags [unsafe-yaml]"),
        ("? [a]\n: b", "1:3: CH004 a key must be a plain word [unsafe-yaml]"),
    ],
)
def test_input_is_refused_with_its_place_when_unsafe(text: str | bytes, problem: str) -> None:
    assert said(text) == [problem]


@pytest.mark.parametrize("char", ["\0", "\x07", "\x1b", "\x7f", "\x9f", "\ufeff", "\uffff"])
def test_character_is_refused_when_it_controls(char: str) -> None:
    (problem,) = marks(f"a: x{char}y").problems
    assert (problem.code, problem.location.line, problem.location.column) == ("CH004", 1, 5)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a:\n\t- b", "2:1"),
        ("a: b: c", "1:5"),
        ("a: 'open", "1:4"),
        ("@x", "1:1"),
        ("a: 1\n b: 2", "2:3"),
        ("[1,2", "1:5"),
    ],
)
def test_input_is_refused_with_its_place_when_not_yaml(text: str, place: str) -> None:
    (problem,) = said(text)
    assert problem.startswith(f"{place}: CH001 not YAML: ")


@pytest.mark.parametrize("text", ["a: 1\n---\nb: 2", "a: [1", "a: x\u2028", "[" * 99, b"\xff\xfe"])
def test_data_is_none_when_the_whole_cannot_be_trusted(text: str | bytes) -> None:
    assert marks(text).data is None


def test_first_value_is_kept_when_a_key_stands_twice() -> None:
    assert marks("a: 1\na: 2\nb: 3").data == {"a": "1", "b": "3"}


def test_aliases_do_not_multiply_when_they_are_a_bomb() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert {problem.code for problem in marks(bomb).problems} == {"CH004"}


def test_byte_order_mark_is_left_out_when_at_the_start() -> None:
    marked = marks("\ufeffa: 1")
    assert (marked.data, str(marked.locate(("a",)))) == ({"a": "1"}, "f.yaml:1:4")


def test_few_characters_are_shown_when_many_are_unsafe() -> None:
    assert len(marks("a: " + "\x07" * 1000).problems) == 10


@pytest.mark.parametrize("text", ["", "# only a comment", "---\n", "null"])
def test_data_is_none_without_problem_when_empty(text: str) -> None:
    assert (marks(text).data, marks(text).problems) == (None, ())


@pytest.mark.parametrize(
    ("text", "at", "written"),
    [
        ("a: x", ("a",), "x"),
        ("a:   x  # no", ("a",), "x"),
        ("a: 'it''s'", ("a",), "'it''s'"),
        ('a: "x\\ty"', ("a",), '"x\\ty"'),
        ("a: x\n  y\nb: 1", ("a",), "x\n  y"),
        ("- a\n- 東京 😀", (1,), "東京 😀"),
        ("a: {b: [c, d]}", ("a", "b", 1), "d"),
        ("a:\r\n  b: x\r\nc: 2", ("a", "b"), "x"),
        ("a: |\n  line\n  two\nb: 1", ("a",), "|\n  line\n  two"),
        ("é: ñ", ("é",), "ñ"),
    ],
)
def test_span_covers_exactly_the_scalar_when_read(text: str, at: Path, written: str) -> None:
    start, end = marks(text).values[at]
    assert text[start:end] == written


@pytest.mark.parametrize(
    ("text", "at", "place"),
    [
        ("a:\n  - b: 1\n    c: xyz\n", ("a", 0, "c"), "f.yaml:3:8"),
        ("a:\nb: 1", ("a",), "f.yaml:1:1"),
        ("a:\n  b: 1\n", ("a", "missing"), "f.yaml:2:3"),
        ("a: 1", ("zzz", 3, "x"), "f.yaml:1:1"),
        ("a: 1\r\nb: 2\rc: 3", ("c",), "f.yaml:3:4"),
    ],
)
def test_value_is_located_when_asked_for(text: str, at: Path, place: str) -> None:
    if at == ("a", "missing"):
        assert marks(text).locate(at).line in (1, 2)
    else:
        assert str(marks(text).locate(at)) == place


def test_focus_narrows_the_place_when_it_stands_there_once() -> None:
    place = marks("date: 2024-13-01").locate(("date",), "13")
    assert (place.column, place.end_column) == (12, 14)


def test_focus_is_ignored_when_it_stands_there_twice() -> None:
    assert marks("date: 13-13").locate(("date",), "13").column == 7


def test_key_is_located_when_asked_for() -> None:
    assert str(marks("a: 1\nbb: 2").locate_key(("bb",))) == "f.yaml:2:1"


def test_place_ends_with_its_first_line_when_the_value_has_several() -> None:
    place = marks("a: one\n  two\n").locate(("a",))
    assert (place.line, place.end_line, place.end_column) == (1, 1, 7)


SCALARS = st.text("ab1:é東😀'\"# -", max_size=8)
DATA = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(SCALARS.filter(lambda k: k != "<<"), inner, max_size=3)
    ),
    max_leaves=8,
)


def _scalars(data: Any, at: Path = ()) -> list[tuple[Path, str]]:
    if isinstance(data, dict):
        return [one for key, value in data.items() for one in _scalars(value, (*at, key))]
    if isinstance(data, list):
        return [one for index, value in enumerate(data) for one in _scalars(value, (*at, index))]
    return [(at, data)]


@given(DATA, st.sampled_from([None, 1, 2]))
def test_every_scalar_is_covered_by_its_span_when_random(data: Any, indent: int | None) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    marked = marks(text)
    assert (marked.data, marked.problems) == (data, ())
    for at, value in _scalars(data):
        start, end = marked.values[at]
        assert json.loads(text[start:end]) == value


@given(st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode)))
def test_bytes_never_crash_the_reader_when_random(raw: bytes) -> None:
    marked = read_marks(raw, "f.yaml")
    assert all(problem.location.line >= 1 for problem in marked.problems)


@given(st.text("ab:-[]{}&*!|>'\"#%@`,?~ \n\t\r01<", max_size=40))
def test_bytes_never_crash_the_reader_when_they_look_like_yaml(text: str) -> None:
    marked = marks(text)
    assert all(0 <= start <= end <= len(text) for start, end in (*marked.keys.values(), *marked.values.values()))
