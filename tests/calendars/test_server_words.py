"""What servers of calendars answer, in sentences."""

import pytest

from chrono.calendars.server_words import reaching_words, refusal_of, server_words

QUOTA = '<?xml version="1.0"?><D:error xmlns:D="DAV:"><D:quota-not-exceeded/></D:error>'


@pytest.mark.parametrize(
    ("status", "reason", "body", "said"),
    [
        (403, "Forbidden", b"<p>Only &amp; ever read</p>",
         "this user may not write here: the calendar is read-only, or is another's (403 Forbidden: Only & ever read)"),
        (401, "Unauthorized", None,
         "the server refuses this user; set CHRONO_CALDAV_USER and CHRONO_CALDAV_PASSWORD (401 Unauthorized)"),
        (507, "Insufficient Storage", QUOTA,
         "the server has no room left for this user (507 Insufficient Storage: quota-not-exceeded)"),
        (429, "Too Many Requests", None, "the server has too much to do now; run again later (429 Too Many Requests)"),
        (413, "", "Too big", "the entry is larger than the server takes (413: Too big)"),
        (418, "Teapot", "", "the server refuses (418 Teapot)"),
    ],
)  # fmt: skip
def test_a_refusal_says_what_it_means_and_what_the_server_says(
    status: int, reason: str, body: bytes | str | None, said: str
) -> None:
    assert refusal_of(status, reason, body) == said


def test_what_may_not_be_seen_is_not_called_read_only() -> None:
    assert refusal_of(403, writing=False) == "this user may not see what is at this address (403)"


def test_words_are_without_marks_and_not_long() -> None:
    assert server_words("<style>a {b}</style><h1>No</h1>\n<p>room</p>") == "No room"
    assert len(server_words("x" * 999)) == 200


def test_a_circle_of_addresses_is_told_as_one() -> None:
    assert reaching_words("Exceeded 30 redirects").startswith("the address leads on to others in a circle")
    assert reaching_words("no route") == "the server cannot be reached or does not understand: no route"
