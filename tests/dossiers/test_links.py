"""Addresses to links."""

import pytest

from chrono.dossiers.links import host_of, passage_link, safe_link


@pytest.mark.parametrize("address", ["https://example.org/a?b=c#d", "http://пример.рф/", "HTTPS://EXAMPLE.org"])
def test_an_address_of_a_page_is_a_link(address: str) -> None:
    assert safe_link(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        " https://example.org",
        "https://example.org/\tx",
        "data:text/html,x",
        "file:///etc/passwd",
        "mailto:a@example.org",
        "//example.org",
        "/a",
        "https:evil",
        "https:///a",
        "https://user@example.org",
        "https://user:word@example.org",
        "https:\\\\example.org",
        "https://[::1",
        "https://example.org/\ud800",
    ],
)
def test_every_other_address_is_none(address: str | None) -> None:
    assert safe_link(address) == ""


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://EXAMPLE.org:8080/a", "example.org"),
        ("https://exаmple.org/", "xn--exmple-4nf.org"),
        (f"https://{'a' * 70}.org/", f"{'a' * 70}.org"),
    ],
)
def test_the_host_is_shown_as_it_is_looked_up(address: str, host: str) -> None:
    assert host_of(address) == host


def test_passage_is_looked_for_whole_when_it_is_short() -> None:
    link = passage_link("https://example.org/a", "the visa-free  regime, 5%")
    assert link == "https://example.org/a#:~:text=the%20visa%2Dfree%20regime%2C%205%25"


def test_passage_is_looked_for_by_its_ends_when_it_is_long() -> None:
    words = " ".join(f"w{number}" for number in range(100))
    assert passage_link("https://example.org/a", words).endswith(
        ":~:text=w0%20w1%20w2%20w3%20w4%20w5,w94%20w95%20w96%20w97%20w98%20w99"
    )


def test_passage_is_looked_for_by_its_ends_when_it_runs_over_blocks() -> None:
    assert passage_link("https://example.org/a", "one two.\n\nThree four").endswith(":~:text=one%20two.,Three%20four")


def test_passage_keeps_the_place_that_the_address_names() -> None:
    assert passage_link("https://example.org/a#part", "x") == "https://example.org/a#part:~:text=x"


@pytest.mark.parametrize("address", ["https://example.org/a.pdf", "https://example.org/a.PDF?x=1", ""])
def test_nothing_is_looked_for_where_it_cannot_be_found(address: str) -> None:
    assert passage_link(address, "words") == address


def test_nothing_is_looked_for_without_words() -> None:
    assert passage_link("https://example.org/a", " ") == "https://example.org/a"


@pytest.mark.parametrize(
    ("address", "page", "link"),
    [
        ("https://example.org/a.pdf", 3, "https://example.org/a.pdf#page=3"),
        ("https://example.org/a.pdf", 0, "https://example.org/a.pdf"),
        ("https://example.org/a.pdf#page=9", 3, "https://example.org/a.pdf#page=9"),
        ("", 3, ""),
    ],
)
def test_pdf_is_opened_at_its_page(address: str, page: int, link: str) -> None:
    assert passage_link(address, "words of it", page) == link
