"""Pin cites against the page that the quotation stands on."""

from pathlib import Path

import pytest

from chrono.proof.checker import check
from chrono.proof.rules import locator_mismatch as rule
from chrono.records.loader import load
from tests.conftest import report_on, verdicts_of
from tests.documents.test_pdf import drawn, pdf

PAGES = [
    ["The envoy arrived on 20 March 2024.", "Exhibit of the plaintiff", "EXP-0000998"],
    ["They signed on 22 March 2024.", "Nobody was hurt.", "EXP-0000999"],
]
TEXT = """\
title: x
sources:
  a: {file: a.pdf, published: 2024-04-01}
events:
  - id: e
    title: E
    date: 2024-03-22
    evidence: [{source: a, quote: They signed on 22 March 2024, locator: "%s"}]
"""


def told(locator: str, folder: Path, pages: list[list[str]] = PAGES) -> str:
    (folder / "a.pdf").write_bytes(pdf(pages, head=""))
    (folder / "events.yaml").write_text(TEXT % locator, encoding="utf-8")
    (verdict,) = verdicts_of(check(load(folder / "events.yaml").chronology), rule.CODE)
    return verdict


@pytest.mark.parametrize(
    "locator",
    [
        "p. 2",
        "page 2",
        "pp. 1-2",
        "с. 2",
        "EXP-0000999",
        "EXP0000999",
        "Ex. 4, p. 2",
        "exp-0000999",
        "Bates 999",
        "DX-204, p. 2",
        "pp. 1, 2",
        "EXP-0000998-99",
        "2",
    ],
)
def test_the_page_that_it_stands_on_passes(locator: str, tmp_path: Path) -> None:
    assert told(locator, tmp_path) == "passed: stands on p. 2 (EXP-0000999)"


@pytest.mark.parametrize(
    ("locator", "verdict"),
    [
        ("p. 41", "passed: stands on p. 2 (printed 41)"),
        ("p. 2", "passed: stands on p. 2 (printed 41)"),
        ("p. 42", 'failed: the quotation stands on p. 2 (printed 41), not on "p. 42"'),
        ("p. 3", 'failed: the quotation stands on p. 2 (printed 41), not on "p. 3"'),
        ("p. 99", 'failed: the quotation stands on p. 2 (printed 41), not on "p. 99"'),
    ],
)
def test_the_number_that_is_printed_on_a_page_names_it(locator: str, verdict: str, tmp_path: Path) -> None:
    assert told(locator, tmp_path, [["The envoy arrived.", "40"], ["They signed on 22 March 2024.", "41"]]) == verdict


def test_a_number_that_another_page_bears_is_unchecked(tmp_path: Path) -> None:
    pages = [["Exhibit"], ["They signed on 22 March 2024.", "1"], ["Nobody was hurt.", "2"], ["Nobody.", "3"]]
    assert told("p. 2", tmp_path, pages) == 'unchecked: "p. 2" names no page or line that can be checked'


@pytest.mark.parametrize("locator", ["p. 1", "pp. 3-4", "EXP-0000998", "XEP-0000999"])
def test_another_page_fails_and_the_right_one_is_named(locator: str, tmp_path: Path) -> None:
    assert told(locator, tmp_path) == f'failed: the quotation stands on p. 2 (EXP-0000999), not on "{locator}"'


@pytest.mark.parametrize(
    ("locator", "wrong"), [("p. 1, EXP-0000999", "p. 1"), ("p. 2, EXP-0000998", "EXP-0000998"), ("¶ 2, p. 1", "p. 1")]
)
def test_every_part_of_a_locator_must_be_right(locator: str, wrong: str, tmp_path: Path) -> None:
    assert told(locator, tmp_path) == f'failed: the quotation stands on p. 2 (EXP-0000999), not on "{wrong}"'


@pytest.mark.parametrize(("locator", "unknown"), [("p. 2, line 40", "line 40"), ("¶ 14, p. 2", "¶ 14")])
def test_what_is_not_looked_at_is_told(locator: str, unknown: str, tmp_path: Path) -> None:
    assert told(locator, tmp_path) == f'unchecked: stands on p. 2 (EXP-0000999), but "{unknown}" cannot be checked'


def test_words_that_stand_on_two_pages_may_be_cited_on_either(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([["They met. They signed on 22 March 2024."], *PAGES[1:]], head=""))
    (tmp_path / "e.yaml").write_text(TEXT % "p. 2", encoding="utf-8")
    (verdict,) = verdicts_of(check(load(tmp_path / "e.yaml").chronology), rule.CODE)
    assert verdict == "passed: stands on p. 2"


@pytest.mark.parametrize(
    "locator", ["the second exhibit", "tab B", "DX-204", "par. 2", "line 3", "p. 1185", "Invoice 2023145"]
)
def test_what_names_no_page_is_unchecked(locator: str, tmp_path: Path) -> None:
    assert told(locator, tmp_path).startswith("unchecked")


def test_a_line_of_a_text_is_checked_too() -> None:
    assert verdicts_of(report_on(rule.GOOD.chronology, rule.GOOD.articles), rule.CODE) == ["passed: stands on line 3"]


def test_a_quotation_that_is_not_found_leaves_it_unchecked() -> None:
    text = rule.GOOD.chronology.replace(
        "both countries signed an agreement on", "the moon is made of green cheese since"
    )
    (verdict,) = verdicts_of(report_on(text, rule.GOOD.articles), rule.CODE)
    assert verdict.startswith("unchecked")


def test_without_a_locator_there_is_nothing_to_check() -> None:
    text = rule.GOOD.chronology.replace("        locator: line 3\n", "")
    assert verdicts_of(report_on(text, rule.GOOD.articles), rule.CODE) == []


MAIL = "Subject: Treaty\n\nDear Bob,\n\nboth countries signed an agreement on 9 May 2023.\n"


@pytest.mark.parametrize(
    ("locator", "is_right"), [("par. 2", True), ("¶ 2", True), ("par. 1", False), ("par. 3", False)]
)
def test_paragraph_of_a_message_is_checked_too(locator: str, is_right: bool) -> None:
    text = rule.GOOD.chronology.replace("a.txt", "a.eml").replace("line 3", locator)
    (verdict,) = verdicts_of(report_on(text, {"a.eml": MAIL}), rule.CODE)
    wrong = f'failed: the quotation stands on par. 2, not on "{locator}"'
    assert verdict == ("passed: stands on par. 2" if is_right else wrong)


@pytest.mark.parametrize(
    ("locator", "verdict"),
    [
        ("p. 14", 'unchecked: "p. 14" names no page or line that can be checked'),
        ("pp. 13-14", "passed: stands on p. 2 (printed 13-14)"),
        ("p. 12", 'failed: the quotation stands on p. 2 (printed 13-14), not on "p. 12"'),
        ("sheet 2", "passed: stands on p. 2 (printed 13-14)"),
    ],
)
def test_page_among_several_on_one_sheet_is_not_told_from_them(locator: str, verdict: str, tmp_path: Path) -> None:
    pages = [
        ["Page 11", "The envoy arrived.", "Page 12", "Nobody was hurt."],
        ["Page 13", "They met in Bern.", "Page 14", "They signed on 22 March 2024."],
    ]
    assert told(locator, tmp_path, pages) == verdict


LAST = 12  # lines of a page


def transcript(folder: Path, heads: list[str], *, below: bool = False) -> None:
    """A transcript of two sheets, two pages on each, the number of each above or below its numbered lines."""
    pages = [
        [head, *(f"{line}\tsaid {word} to them" for line, word in enumerate(WORDS[at], start=1))]
        for at, head in enumerate(heads)
    ]
    ordered = [[*page[1:], page[0]] if below else page for page in pages]
    sheets = [[*ordered[0], *ordered[1]], [*ordered[2], *ordered[3]]]
    (folder / "a.pdf").write_bytes(document_of(sheets))


WORDS = [[f"{name}{line}" for line in range(1, LAST + 1)] for name in ("ann", "bob", "cid", "dan")]


def document_of(sheets: list[list[str]]) -> bytes:
    """A PDF whose lines stand below each other; a tabulator sets the number of a line far from its words."""
    return drawn(
        *(
            [
                (across, 0.95 - 0.03 * row, words)
                for row, line in enumerate(lines)
                for across, words in zip((0.1, 0.2), line.split("\t"), strict=False)
            ]
            for lines in sheets
        )
    )


def cited(locator: str, quote: str, folder: Path) -> str:
    text = (
        "title: x\nsources: {a: {file: a.pdf}}\nevents:\n  - id: e\n    title: E\n    date: 2024\n"
        f"    evidence: [{{source: a, quote: {quote}, locator: '{locator}'}}]\n"
    )
    (folder / "e.yaml").write_text(text, "utf-8")
    (verdict,) = verdicts_of(check(load(folder / "e.yaml").chronology), rule.CODE)
    return verdict


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize(
    ("locator", "verdict"),
    [
        ("7:3", "passed: stands on p. 2 (printed 7-8) at 7:3"),
        ("Tr. 7:2-5", "passed: stands on p. 2 (printed 7-8) at 7:3"),
        ("p. 7, line 3", "passed: stands on p. 2 (printed 7-8) at 7:3"),
        ("p. 7", "passed: stands on p. 2 (printed 7-8) at 7:3"),
        ("8:3", 'failed: the quotation stands on p. 2 (printed 7-8) at 7:3, not on "8:3"'),
        ("7:4", 'failed: the quotation stands on p. 2 (printed 7-8) at 7:3, not on "7:4"'),
        ("p. 8", 'failed: the quotation stands on p. 2 (printed 7-8) at 7:3, not on "p. 8"'),
        ("p. 7, line 4", 'failed: the quotation stands on p. 2 (printed 7-8) at 7:3, not on "line 4"'),
        ("p. 7, p. 8, line 3", 'unchecked: stands on p. 2 (printed 7-8) at 7:3, but "line 3" cannot be checked'),
    ],
)
def test_lines_of_one_of_several_pages_on_a_sheet_are_checked(
    locator: str, verdict: str, below: bool, tmp_path: Path
) -> None:
    transcript(tmp_path, ["Page 5", "Page 6", "Page 7", "Page 8"], below=below)
    assert cited(locator, "said cid3 to them", tmp_path) == verdict


def test_quotation_of_two_lines_stands_on_both(tmp_path: Path) -> None:
    transcript(tmp_path, ["Page 5", "Page 6", "Page 7", "Page 8"], below=True)
    assert cited("p. 7, line 2", "said cid1 to them said cid2 to them", tmp_path).startswith("passed")
    assert cited("8:1-2", "said cid1 to them said cid2 to them", tmp_path).startswith("failed")


@pytest.mark.parametrize("locator", ["7:3", "p. 7, line 3", "45:3", "2:3"])
def test_lines_of_pages_without_numbers_are_not_checked_where_several_stand_on_a_sheet(
    locator: str, tmp_path: Path
) -> None:
    transcript(tmp_path, ["so", "he", "was", "told"])
    assert cited(locator, "said cid3 to them", tmp_path).startswith("unchecked")


def test_lines_of_a_page_that_has_a_sheet_to_itself_are_checked(tmp_path: Path) -> None:
    sheets = [
        [f"Page {41 + at}", *(f"{line}\tsaid {word} to them" for line, word in enumerate(WORDS[at], start=1))]
        for at in range(3)
    ]
    (tmp_path / "a.pdf").write_bytes(document_of(sheets))
    assert cited("42:3", "said bob3 to them", tmp_path) == "passed: stands on p. 2 (printed 42) at 42:3"
    assert cited("42:5", "said bob3 to them", tmp_path).startswith("failed")
    assert cited("42:12-43:1", "said bob12 to them said cid1 to them", tmp_path).startswith("passed")


@pytest.mark.parametrize(
    ("locator", "unread"), [("p. 2, rivi 99", "rivi 99"), ("p. 2, n. 12", "n. 12"), ("§ 5, p. 2", "§ 5")]
)
def test_what_is_numbered_by_a_word_that_is_not_read_is_told(locator: str, unread: str, tmp_path: Path) -> None:
    assert told(locator, tmp_path) == f'unchecked: stands on p. 2 (EXP-0000999), but "{unread}" cannot be checked'


NUMBERED = (
    "Subject: Declaration\n\nI declare:\n\n1. It rained.\n\n2. both countries signed an agreement on 9 May 2023.\n\n"
    "3. It stopped.\n\nBern, in June.\n"
)


@pytest.mark.parametrize(
    ("locator", "quote", "verdict"),
    [
        ("¶ 2", "", "passed: stands on par. 3 (printed 2)"),
        ("par. 3", "", 'failed: the quotation stands on par. 3 (printed 2), not on "par. 3"'),
        ("par. 5", "Bern, in June.", "passed: stands on par. 5"),
        ("par. 4", "Bern, in June.", 'failed: the quotation stands on par. 5, not on "par. 4"'),
        ("par. 1", "I declare:", 'unchecked: "par. 1" names no page or line that can be checked'),
    ],
)
def test_a_paragraph_goes_by_the_number_printed_before_it(locator: str, quote: str, verdict: str) -> None:
    text = rule.GOOD.chronology.replace("a.txt", "a.eml").replace("line 3", locator)
    if quote:
        text = text.replace("both countries signed an agreement on 9 May 2023", f'"{quote}"')
    (found,) = verdicts_of(report_on(text, {"a.eml": NUMBERED}), rule.CODE)
    assert found == verdict


def scan(locator: str, foot: str) -> str:
    """What is told of a pin cite to the second of three pages of a scan, with this line at the foot of each."""
    chronology = rule.GOOD.chronology.replace("a.txt,", "a.jpg, text: a.txt,").replace("line 3", f'"{locator}"')
    words = ("They met.", "both countries signed an agreement on 9 May 2023.", "They left.")
    pages = "\f".join(f"{one}\nIt was so.\n{foot.format(11 + at)}\n" for at, one in enumerate(words))
    (found,) = verdicts_of(report_on(chronology, {"a.jpg": "x", "a.txt": pages}), rule.CODE)
    return found.partition(":")[0]


@pytest.mark.parametrize(
    ("foot", "locator", "told"),
    [
        ("EXP-{:07d}", "EXP-0000012", "passed"),
        ("EXP-{:07d}", "EXP-0000013", "failed"),
        ("SECRET EXP-{:07d}", "EXP-0000012", "passed"),
        ("SECRET EXP-{:07d}", "EXP-0000013", "failed"),
        ("SECRET EXP-{:07d}", "EXP-0000011 et seq.", "passed"),
        ("{:06d}", "000012", "passed"),
        ("{:06d}", "Bates 13", "failed"),
        ("3-{}", "p. 3-12", "passed"),
        ("3-{}", "p. 3-13", "failed"),
        ("3-{}", "p. 2", "passed"),
        ("A-{}", "p. A-12", "passed"),
        ("A-{}", "A-11", "failed"),
        ("A-{}", "p. B-12", "unchecked"),
        ("so", "p. A-12", "unchecked"),
        ("{}", "p. 12", "passed"),
        ("{}", "p. 13", "failed"),
    ],
)
def test_the_numbers_at_the_feet_of_pages_are_looked_at_in_scans_too(foot: str, locator: str, told: str) -> None:
    assert scan(locator, foot) == told


@pytest.mark.parametrize(
    ("stamps", "locator", "verdict"),
    [
        (("ACME0000998", "ACME0000999"), "ACME0000998-ACME0000999", "passed"),
        (("ACME0000998", "ACME0000999"), "ACME0000998-0999", "passed"),
        (("ACME0000998", "ACME0000999"), "ACME0000996-ACME0000998", "failed"),
        (("ABC00001-00001", "ABC00001-00002"), "ABC00001-00002", "passed"),
        (("ABC00001-00001", "ABC00001-00002"), "ABC00001-00001", "failed"),
    ],
)
def test_a_hyphen_between_stamped_numbers_is_that_of_a_range_or_of_one_number(
    stamps: tuple[str, str], locator: str, verdict: str, tmp_path: Path
) -> None:
    pages = [[*page[:-1], stamp] for page, stamp in zip(PAGES, stamps, strict=True)]
    assert told(locator, tmp_path, pages).startswith(verdict)
