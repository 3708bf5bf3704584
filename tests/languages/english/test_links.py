"""What stands between and beside dates."""

import pytest

from tests.languages.readers import stands


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Neither in 1911 nor in 1912 but in 1913 did it sail", ["not 1911", "not 1912", "1913"]),
        ("Unlike in 2004, the lake froze in 2010", ["not 2004", "2010"]),
        ("In place of 8 April 2013, the board chose 15 April 2013", ["not 2013-04-08", "2013-04-15"]),
        ("The cup wasn't played on 12 May 2012", ["2012-05-12 (open)"]),
        ("It is a myth that the tower fell in 1602", ["1602 (open)"]),
        ("The pact did not take force on 1 May 1950", ["1950-05-01 (open)"]),
        ("Rumours on the web that the ferry sank on 1 May 2012 are wrong", ["2012-05-01 (open)"]),
        ("He denied rumours on 1 May 2012", ["2012-05-01"]),
        ("It was not only in 2010 that it rained", ["2010"]),
        ("The tunnel opens in May 2027 at the earliest", ["not before 2027-05"]),
        ("The archive moves in June 2026 at the latest", ["by 2026-06"]),
        ("The levy is cut no sooner than 1 March 2028", ["not before 2028-03-01"]),
        ("From 2 February 1990 onwards it was legal", ["starting from 1990-02-02"]),
        ("Starting 1 July 1994 tolls were paid", ["starting from 1994-07-01"]),
        ("Trains ran daily in May 2012, except on 9 May 2012", ["2012-05", "not 2012-05-09"]),
        ("The vote was pushed back from 3 May 2012 to 24 May 2012", ["2012-05-24"]),
    ],
)
def test_dates_stand_as_the_words_beside_them_say(text: str, found: list[str]) -> None:
    assert stands(text, "en") == found
