"""A text to its sentences."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.sentences import split_sentences
from tests.text.test_typography import TYPESET


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Mr. Smith met Dr. Jones. They spoke.", ["Mr. Smith met Dr. Jones.", "They spoke."]),
        ("On Jan. 5 it began. It ended.", ["On Jan. 5 it began.", "It ended."]),
        ("It cost 3.5 million. Fine.", ["It cost 3.5 million.", "Fine."]),
        ("J. R. Smith came. He left.", ["J. R. Smith came.", "He left."]),
        ("It began at 7 a.m. The crew left.", ["It began at 7 a.m.", "The crew left."]),
        ("It began at 7 a.m. Moscow time.", ["It began at 7 a.m. Moscow time."]),
        ("It ended at 10 p.m. Tuesday. He left.", ["It ended at 10 p.m. Tuesday.", "He left."]),
        ("Orion Inc. In-House Training began.", ["Orion Inc. In-House Training began."]),
        ("Dr. He of Orion Ltd. They met.", ["Dr. He of Orion Ltd.", "They met."]),
        ("“Yes.” He nodded.", ["“Yes.”", "He nodded."]),
        ("A title\n\nThe text", ["A title", "The text"]),
        ("wrapped\nline goes on. End.", ["wrapped\nline goes on.", "End."]),
        ("第一句。第二句！", ["第一句。", "第二句！"]),
        ("В 2024 г. был визит. Он прошёл.", ["В 2024 г. был визит.", "Он прошёл."]),
        ("Mr.\n\nSmith", ["Mr.", "Smith"]),
        ("- one\n- two", ["- one", "- two"]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_text_falls_into_sentences_when_they_end(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == found


@given(st.one_of(st.text(max_size=60), TYPESET))
def test_sentences_hold_all_but_spaces_when_random(text: str) -> None:
    spans = list(split_sentences(text))
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))


@pytest.mark.parametrize(
    "text",
    [
        "LEASE AGREEMENT\nThis lease was signed on 4 January 2021.",
        "IN THE DISTRICT COURT\nOF OLDBY\nThis lease was signed on 4 January 2021.",
        "ДОГОВОР АРЕНДЫ\nДоговор подписан 4 января 2021 года.",
    ],
)
def test_heading_in_capitals_is_a_sentence_of_its_own(text: str) -> None:
    heading, _, body = text.rpartition("\n")
    assert [text[start:end] for start, end in split_sentences(text)] == [heading, body]


@pytest.mark.parametrize(
    "text",
    [
        "IT WAS NEVER TRUE THAT\nMinister Falk signed the deal.",  # it fills its line: the paragraph begins so
        "THE MINISTER OF TRADE\nsigned the agreement on visas.",
        "UN\nThe envoy arrived on 20 March 2024.",
        "THE COURT FINDS:\nTHAT NOTHING WAS SIGNED.",
        "PERU, CHILE AND BOLIVIA,\nWho signed it, were absent that day.",
    ],
)
def test_capitals_that_the_sentence_goes_on_from_are_no_heading(text: str) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == [text]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He met Dr. Smith. They spoke.", ["He met Dr. Smith.", "They spoke."]),
        ("He met J. Smith. They spoke.", ["He met J. Smith.", "They spoke."]),
        ("(Dr. Smith came.)", ["(Dr. Smith came.)"]),
        ("Say “Mr. Lee” now. Go.", ["Say “Mr. Lee” now.", "Go."]),
        ("It cost 5 million. they said.", ["It cost 5 million. they said."]),
        ("It was no. 5. They left.", ["It was no. 5.", "They left."]),
        ("One Inc.\n\nTwo", ["One Inc.", "Two"]),
        ("One Inc.\r\n\r\nTwo", ["One Inc.", "Two"]),
        ("One.\n\ntwo", ["One.", "two"]),
    ],
)
def test_a_full_stop_of_an_abbreviation_ends_no_sentence_before_a_blank_line(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == found


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Мост построен в 1865 г. В 1870 г. он сгорел.", 2),
        ("Городище основано в VII веке до н. э. На нём стоит башня.", 2),
        ("Мельница построена ок. 1740 г. купцом.", 1),
        ("В 1740 г. Анна умерла.", 1),
        ("В 1924 г. В. И. Ленин умер.", 1),
        ("Міст збудовано у 1865 р. У 1870 р. він згорів.", 2),
        ("In 44 B.C. Caesar was killed.", 1),
        ("It was burned in 44 B.C. The town fell.", 2),
        ("It burned ca. 1750.", 1),
    ],
)
def test_a_year_with_its_short_word_ends_a_sentence_where_a_first_word_follows(text: str, sentences: int) -> None:
    assert len(list(split_sentences(text))) == sentences
