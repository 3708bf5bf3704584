"""What stands at an address of a server. The servers themselves stand in test_server.py."""

from xml.etree import ElementTree

import pytest

from chrono.calendars.server_homes import asked, body_of, create_calendar, place_of_new, require_calendar
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


def test_a_server_with_too_much_to_do_is_told_as_one() -> None:
    from caldav.lib.error import DAVError

    def question() -> None:
        error = DAVError(reason="Retry after: 1")
        error.status = 503
        raise error

    with pytest.raises(CannotPublish, match=r"too much to do now; run again later \(503 Retry after: 1\)"):
        asked(Place(), question)


def test_a_body_is_text_however_it_comes() -> None:
    assert body_of(Place()) == "<p>No more calendars</p>"


class Answer:
    """What a server says of places: of all of them, and of each."""

    def __init__(self, status: int, *each: str) -> None:
        self.status = status
        self.tree = ElementTree.Element("{DAV:}multistatus") if each else None
        for one in each:
            response = ElementTree.Element("{DAV:}response")
            ElementTree.SubElement(response, "{DAV:}status").text = f"HTTP/1.1 {one}"
            if self.tree is not None:
                self.tree.append(response)


class Asked(Place):
    """A place that gives an answer, and has no user."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def propfind(self, *_: object) -> Answer:
        return self.answer

    def calendar(self, url: str) -> "Asked":
        self.url = url
        return self

    def principal(self) -> None:
        raise OSError("nobody")


@pytest.mark.parametrize("answer", [Answer(404), Answer(410), Answer(207, "404 Not Found"), Answer(207, "410 Gone")])
def test_nothing_is_there_however_the_server_says_so(answer: Answer) -> None:
    with pytest.raises(CannotPublish, match="there is no calendar at this address"):
        require_calendar(Asked(answer))
    assert place_of_new(Asked(answer), "News").url == "https://x.example/c/news/"


def test_what_a_server_shows_in_part_is_there() -> None:
    with pytest.raises(CannotPublish, match="is there already"):
        place_of_new(Asked(Answer(207, "200 OK", "404 Not Found")), "News")


def test_without_a_user_no_calendars_of_one_are_named() -> None:
    reason = r"is not the address of a calendar; none lies below it \(--create NAME makes one there\)$"
    with pytest.raises(CannotPublish, match=reason):
        require_calendar(Asked(Answer(207, "200 OK")))
