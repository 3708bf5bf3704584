"""robots.txt as RFC 9309 has it."""

import pytest

from chrono.web.robots import may_fetch

GROUPS = """\
User-agent: other
Disallow: /

# ours
User-Agent : Chrono/2.0   # any version
user-agent: third
Disallow: /private/
Allow: /private/open
Crawl-delay: 10

User-agent: *
Disallow: /all
"""


@pytest.mark.parametrize(
    ("target", "allowed"),
    [("/", True), ("/private/a", False), ("/private/open/a", True), ("/all", True), ("/robots.txt", True)],
)
def test_the_group_of_the_name_holds_and_no_other(target: str, allowed: bool) -> None:
    assert may_fetch(GROUPS, "chrono", target) is allowed


def test_a_name_without_a_group_obeys_the_stars() -> None:
    assert not may_fetch(GROUPS, "somebody", "/all/a")
    assert may_fetch(GROUPS, "somebody", "/private/a")
    assert may_fetch("User-agent: other\nDisallow: /\n", "chrono", "/a")


def test_groups_of_one_name_are_one() -> None:
    text = "User-agent: chrono\nDisallow: /a\n\nUser-agent: x\nAllow: /\n\nUser-agent: chrono\nDisallow: /b\n"
    assert [may_fetch(text, "chrono", target) for target in ("/a", "/b", "/c")] == [False, False, True]


@pytest.mark.parametrize(
    ("rules", "target", "allowed"),
    [
        ("Disallow: /", "/a", False),
        ("Disallow:", "/a", True),
        ("Allow: /\nDisallow: /a", "/a", False),  # the longest, not the first
        ("Disallow: /a\nAllow: /a", "/a", True),  # of two as long, the one that allows
        ("Disallow: /*.pdf$", "/x/a.pdf", False),
        ("Disallow: /*.pdf$", "/x/a.pdf?b", True),
        ("Disallow: /*.pdf", "/x/a.pdf?b", False),
        ("Disallow: /a*b*c$", "/a-b-b-c", False),
        ("Disallow: /a*b*c$", "/a-c-b", True),
        ("Disallow: /ab*b$", "/ab", True),
        ("Disallow: /a$", "/ab", True),
        ("Disallow: /a$", "/a", False),
        ("Disallow: /*?print", "/a?print=1", False),
        ("Disallow: /%7Eme", "/~me/a", False),
        ("Disallow: /é", "/%C3%A9", False),
        ("Disallow: /a%2fb", "/a%2Fb", False),
        ("Disallow: /a%2fb", "/a/b", True),
        ("Disallow: /a%2A", "/ab", True),
        ("Disallow /a", "/a", True),
        ("disallow:/a # why", "/a", False),
    ],
)
def test_a_rule_is_a_beginning_with_stars_and_an_end(rules: str, target: str, allowed: bool) -> None:
    assert may_fetch(f"\ufeffUser-agent: *\n{rules}\n", "chrono", target) is allowed


def test_a_hostile_pattern_takes_no_time() -> None:
    assert may_fetch("User-agent: *\nDisallow: /" + "a*" * 20_000 + "b", "chrono", "/" + "a" * 8000)


def test_what_is_no_robots_txt_lets_all() -> None:
    assert may_fetch("<html>Not found</html>\nDisallow: /\n", "chrono", "/a")
