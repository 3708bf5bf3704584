"""Addresses as people write them, and which are public."""

import pytest

from chrono.errors import CannotFetch
from chrono.web.addresses import is_public, parse_web_address


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://example.org", "https://example.org/"),
        ("HTTPS://Example.ORG:443/A?b=c#part", "https://example.org/A?b=c"),
        ("http://example.org:8080/a b/é?q=ü&r=1/2?", "http://example.org:8080/a%20b/%C3%A9?q=%C3%BC&r=1/2?"),
        ("https://example.org/a%20b%zz", "https://example.org/a%20b%zz"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a"),
        (" https://example.org/a\n", "https://example.org/a"),
        (
            "https://archive.example/web/2024/https://example.org/",
            "https://archive.example/web/2024/https://example.org/",
        ),
    ],
)
def test_an_address_is_written_as_it_is_asked_for(written: str, url: str) -> None:
    assert parse_web_address(written).url == url


@pytest.mark.parametrize(
    "written",
    [
        *("", "a.html", "ftp://example.org/a", "file:///etc/passwd", "https://", "http://example.org:0/"),
        *("http://example.org:99999/", "http://exa mple.org/", "http://-a.example/", "http://a..b/", "http://[::1/"),
        *("http://[fe80::1%25eth0]/", "javascript:alert(1)", "http://a%0d%0ab/", "http://" + "a" * 64 + ".org/"),
    ],
)
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(CannotFetch, match=r"is no address of a page; expected http://\.\.\. or https://\.\.\."):
        parse_web_address(written)


def test_passwords_are_refused_and_not_shown() -> None:
    with pytest.raises(
        CannotFetch, match=r"https://example\.org/: holds credentials, which do not belong in an address"
    ) as error:
        parse_web_address("https://me:secret@example.org/")
    assert "secret" not in str(error.value)


def test_an_endless_address_is_refused() -> None:
    with pytest.raises(CannotFetch, match=r"a\.\.\.: is longer than 8000 characters"):
        parse_web_address("https://example.org/" + "a" * 9000)


def test_no_line_break_gets_into_the_question() -> None:
    address = parse_web_address("http://example.org/a\r\nX-Evil: 1?b\r\nc d")
    assert address.target == "/aX-Evil:%201?bc%20d"


def test_a_location_leads_on() -> None:
    at = parse_web_address("https://example.org/a/b?c")
    assert at.led_to("d").url == "https://example.org/a/d"
    assert at.led_to("//other.example:8/x").origin == "https://other.example:8"
    assert at.led_to("/\u00c3\u00a9").target == "/%C3%A9"  # UTF-8, as heads are read
    with pytest.raises(CannotFetch, match="is no address of a page"):
        at.led_to("file:///etc/passwd")


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),  # noqa: S104
        *("100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255"),
        *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "fec0::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "::7f00:1"),
        *("2002:e000:1::", "", "localhost", "1.2.3", "64:ff9b:1::808:808"),
    ],
)
def test_what_not_everybody_can_reach_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::"],
)
def test_what_everybody_can_reach_is_public(address: str) -> None:
    assert is_public(address)
