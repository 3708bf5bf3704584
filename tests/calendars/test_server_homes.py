"""What stands at an address of a server. The servers themselves stand in test_server.py."""

import pytest

from chrono.calendars.server_homes import asked, body_of, create_calendar
from chrono.errors import CannotPublish

pytest.importorskip("caldav")


class Place:
    """A place on a server that refuses."""

    url = "https://x.example/c/"
    status, reason, raw = 403, "Forbidden", b"<p>No more calendars</p>"

    @property
    def client(self) -> "Place":
        return self

    def request(self, *_: object) -> "Place":
        return self


def test_a_calendar_that_may_not_be_made_is_told_with_the_servers_words() -> None:
    with pytest.raises(CannotPublish, match=r"may not write here.*403 Forbidden: No more calendars"):
        create_calendar(Place(), "News")


def test_what_goes_wrong_on_the_way_is_one_line() -> None:
    def question() -> None:
        raise OSError("Exceeded 30 redirects.")

    with pytest.raises(CannotPublish, match="the address leads on to others in a circle"):
        asked(Place(), question)


def test_a_body_is_text_however_it_comes() -> None:
    assert body_of(Place()) == "<p>No more calendars</p>"
