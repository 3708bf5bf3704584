"""What elements of HTML in another text keep from its reader."""

from chrono.webpages.elements import UnseenWords, is_seen, unseen_in


def test_what_an_element_hides_is_told_with_its_place() -> None:
    assert unseen_in("Seen <span hidden>not seen</span> seen", 0) == UnseenWords(ranges=((18, 26),))


def test_words_without_a_size_are_told() -> None:
    assert unseen_in('Seen <span style="font-size:0">not seen</span> seen', 0).hidden == ("not seen",)


def test_what_an_element_strikes_out_is_told() -> None:
    assert unseen_in("On <del>4 May</del> 5 May", 0).struck == ("4 May",)


def test_a_text_without_elements_keeps_nothing_back() -> None:
    assert unseen_in("where 3 < 4 and 5 > 4", 0) == UnseenWords()


def test_nothing_is_looked_for_before_the_start() -> None:
    assert unseen_in("<i> at the head, none behind", 5) == UnseenWords()


def test_an_element_that_never_ends_takes_nothing() -> None:
    assert unseen_in("A <script> is a play. <i>So it is.</i>", 0) == UnseenWords()


def test_an_element_is_seen_unless_its_attributes_hide_it() -> None:
    assert is_seen({"class": "note"})
    assert not is_seen({"hidden": ""})
    assert not is_seen({"style": "display:none"})
