"""CH209: the quotation is too short to prove anything, or the proof of three or more events."""

import pytest

from tests.conftest import codes_of, lines_of, report_on

ARTICLE = "The ministers met on March 20 in Lima. Министры встретились 20 марта в Лиме. 外长于3月20日在利马会晤。"


def report(quote: str, events: int = 1) -> list[str]:
    text = "title: An example\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents:\n"
    for number in range(events):
        text += f"  - id: e{number}\n    title: {chr(65 + number % 26) * 9}\n    date: 2024-03-20\n"
        text += f'    evidence:\n      - {{source: a, quote: "{quote}"}}\n'
    return lines_of(report_on(text, {"a.txt": f" date 2024-03-26 {ARTICLE}\n"}))


@pytest.mark.parametrize("quote", ["March 20", "Lima", "20 марта", "利马"])
def test_warns_of_a_word_or_two(quote: str) -> None:
    assert "CH209 too short to prove the claim; quote its clause" in " ".join(report(quote))


@pytest.mark.parametrize("quote", ["met on March 20", "встретились 20 марта", "3月20日在利马会晤"])
def test_passes_a_clause(quote: str) -> None:
    assert "CH209" not in " ".join(report(quote))


def test_warns_where_three_events_rest_on_the_same_words() -> None:
    found = [line for line in report("met on March 20", 3) if "CH209" in line]
    assert [line.split()[0] for line in found] == ["9:28", "14:28", "19:28"]
    assert found[0].endswith("the same words are the proof of 3 events: e0, e1, e2")


def test_names_the_first_hundred_of_more_events_on_the_same_words() -> None:
    found = [line for line in report("met on March 20", 130) if "CH209" in line]
    assert len(found) == 130
    names = sorted(f"e{number}" for number in range(130))[:100]
    assert found[0].endswith(f"the same words are the proof of 130 events: {', '.join(names)} and 30 more")


def test_passes_where_two_events_rest_on_the_same_words() -> None:
    assert "CH209" not in " ".join(report("met on March 20", 2))


def test_leaves_a_cut_word_to_its_own_rule() -> None:
    text = "title: t\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents:\n"
    text += "  - id: e\n    title: T\n    date: 2024-03-20\n    evidence:\n      - {source: a, quote: inisters}\n"
    codes = codes_of(report_on(text, {"a.txt": f" date 2024-03-26 {ARTICLE}\n"}))
    assert "CH204" in codes
    assert "CH209" not in codes


def test_passes_words_that_lead_to_what_each_event_quotes_besides() -> None:
    text = "title: An example\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents:\n"
    for number, own in enumerate(("opened a bridge", "signed a pact", "left for Peru")):
        text += f"  - id: e{number}\n    title: {'ABCDEFG'[number] * 9}\n    date: 2024-03-20\n    evidence:\n"
        text += f'      - {{source: a, quote: "They met on March 20"}}\n      - {{source: a, quote: "{own} in Lima"}}\n'
    article = (
        "They met on March 20. Otten opened a bridge in Lima. Bell signed a pact in Lima. Li left for Peru in Lima."
    )
    assert "CH209" not in " ".join(lines_of(report_on(text, {"a.txt": f" date 2024-03-26 {article}\n"})))


def test_passes_a_dense_sentence_that_tells_of_three_events() -> None:
    quote = "The ministers, who had met in Lima on March 18 and signed a pact on March 19, opened a bridge on March 20"
    text = "title: An example\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents:\n"
    for number in range(3):
        text += f"  - id: e{number}\n    title: {'ABC'[number] * 9}\n    date: 2024-03-{18 + number}\n"
        text += f'    evidence:\n      - {{source: a, quote: "{quote}"}}\n'
    assert "CH209" not in " ".join(lines_of(report_on(text, {"a.txt": f" date 2024-03-26 {quote}.\n"})))
