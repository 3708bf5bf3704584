"""The day of a text that is no page, by its own lines."""

import pytest

from chrono.bylines.paper_days import paper_day

LETTER = "Hartwell plc\n14 Mill Lane\n18 October 2021\nOstrava Glass\n\nDear Ms Weiss,\n\nTwo pumps failed.\n"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (LETTER, "2021-10-18"),
        ("Уважаемая Анна!\n\nПишу вам.\n\nДата: 18 октября 2021\n", "2021-10-18"),
        ("THE MERCURY.\nSATURDAY, JULY 18, 1789.\n\nOn Monday last a fire broke out.\n", "1789-07-18"),
        ("IT IS ORDERED that he pay.\n\nDated this 28th day of March 2023\n", "2023-03-28"),
        ("I was there.\n\nSigned: C. Pryce\nDated: 12 May 2023\n", "2023-05-12"),
    ],
)
def test_a_letter_an_order_and_an_old_newspaper_say_their_day(text: str, day: str) -> None:
    found = paper_day(text, "en")
    assert (found.day, found.sure) == (day, True)


@pytest.mark.parametrize("line", ["The Post, 8 April 2024", "*The Riga Ledger, Monday 8 April 2024*"])
def test_a_day_beside_a_name_is_not_sure(line: str) -> None:
    found = paper_day(f"A bridge opens\n{line}\n\nThe bridge opened.\n", "en")
    assert (found.day, found.sure) == ("2024-04-08", False)


@pytest.mark.parametrize(
    "text",
    [
        "Dated 12 May 2023\nDated 13 May 2023\n",
        "The order dated 12 May 2023 was lifted.\n",
        "He met her on Saturday, 18 July 1789.\n",
        "Opening: 8 April 2024\n\nThe bridge opens.\n",
        "A bridge opens\nafter the storm, 8 April 2024\n\nThe bridge opened.\n",
    ],
)
def test_several_days_and_those_of_what_is_told_are_none(text: str) -> None:
    assert paper_day(text, "en").day == ""


@pytest.mark.parametrize("label", ["Date of birth", "Valid until", "EXPIRES:", "Re: Hearing", "In reply to yours of"])
def test_a_day_below_what_says_of_what_it_is_is_not_the_day(label: str) -> None:
    assert not paper_day(f"{label}\n3 May 1961\n\nDear Ms Weiss,\n\nTwo pumps failed.\n", "en").day
    assert not paper_day(f"{label}\nSATURDAY, JULY 18, 1789.\n\nA fire broke out.\n", "en").day
