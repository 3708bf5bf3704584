"""CH004: YAML that programs read differently, or that could exhaust them."""

from pathlib import Path

import pytest

from chrono.proof.checker import check
from chrono.proof.rules import unsafe_yaml
from chrono.records.loader import load_bytes
from tests.conftest import lines_of, report_on

VISIT = unsafe_yaml.GOOD


@pytest.mark.parametrize("char", ["\u0085", "\u2028", "\u2029"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fails_when_a_character_may_end_a_line(char: str, end: str) -> None:
    text = VISIT.but("An example", f"An{char}example").chronology.replace("\n", end)
    assert lines_of(report_on(text, VISIT.articles)) == [
        f"1:10 CH004 character U+{ord(char):04X} is not allowed: programs disagree whether it ends a line"
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("title: An example", "title: &t An example", "1:8 CH004 anchor &t: chrono has no aliases"),
        ("{file: a.txt", "&s {file: a.txt", "3:6 CH004 anchor &s: chrono has no aliases"),
        ("as_of: 2024-03-26", "as_of: !!timestamp 2024-03-26",
         "15:8 CH004 tag tag:yaml.org,2002:timestamp: chrono has no tags"),
        ("    status: planned", "    ? [a, b]\n    : planned", "8:7 CH004 a key must be a plain word"),
        ("as_of: 2024-03-26", "---\nas_of: 2024-03-26",
         "15:1 CH004 a second document begins here; one file is one chronology"),
    ],
)  # fmt: skip
def test_fails_when_yaml_goes_beyond_records(old: str, new: str, said: str) -> None:
    example = VISIT.but(old, new)
    assert lines_of(report_on(example.chronology, example.articles)) == [said]


@pytest.mark.parametrize("depth", [65, 5000])
def test_fails_when_nested_over_64(depth: int) -> None:
    text = "title: x\nfoo: " + "[" * (depth - 1) + "]" * (depth - 1) + "\n"
    assert lines_of(report_on(text)) == ["2:69 CH004 nested deeper than 64"]


def test_passes_64_levels() -> None:
    text = "title: x\nfoo: " + "[" * 63 + "]" * 63 + "\n"
    assert [line for line in lines_of(report_on(text)) if "CH004" in line] == []


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("title: Привет\n".encode("cp1251"), "1:8 CH004 byte 0xCF is not UTF-8; save the file as UTF-8"),
        (
            "title: x\r\nid: café\r\n".encode("latin-1"),
            "2:8 CH004 byte 0xE9 is not UTF-8; save the file as UTF-8",
        ),
        ("title: x\n".encode("utf-16"), "1:1 CH004 the file is UTF-16 or UTF-32; save it as UTF-8"),
    ],
)
def test_fails_when_the_file_is_not_utf_8(raw: bytes, said: str, tmp_path: Path) -> None:
    assert lines_of(check(load_bytes(raw, "events.yaml", tmp_path).chronology)) == [said]


@pytest.mark.parametrize(
    "title", ["R&D * and !important", "An 🎉 example", "بداية", "an\u00a0ex\u00adample", "a --- b"]
)
def test_passes_marks_inside_a_text(title: str) -> None:
    example = VISIT.but("An example", title)
    assert lines_of(report_on(example.chronology, example.articles)) == []


@pytest.mark.parametrize("head", ["\ufeff", "---\n", "%YAML 1.2\n---\n"])
def test_passes_one_document_with_its_head(head: str) -> None:
    assert lines_of(report_on(head + VISIT.chronology, VISIT.articles)) == []
