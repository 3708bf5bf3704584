"""The passage most like a wording."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text import similarity
from chrono.text.similarity import nearest


def test_nearest_is_the_place_itself_when_it_stands_there() -> None:
    text = "There is much to say. The talks were held in Beijing. And so on."
    assert nearest("The talks were held in Beijing", text) == (22, 52, 1.0)


def test_nearest_ignores_case_when_comparing() -> None:
    assert nearest("the TALKS", "Then the talks began") == (5, 14, 1.0)


def test_nearest_counts_one_edit_when_a_letter_differs() -> None:
    start, end, score = nearest("the talsk here", "So the talks here began")
    assert (start, end) == (3, 17)
    assert score == pytest.approx(1 - 2 / 14)


def test_nearest_widens_to_whole_words_when_it_ends_inside_one() -> None:
    text = "The government has announced reforms"
    start, end, _ = nearest("government has announc", text)
    assert text[start:end] == "government has announced"


def test_nearest_is_found_when_the_text_is_long() -> None:
    text = "some filler words go here. " * 2000 + "The ministers agreed on visas in Astana. " + "more filler. " * 2000
    start, end, score = nearest("The ministers agreed on visa in Astana", text)
    assert (text[start:end], score > 0.95) == ("The ministers agreed on visas in Astana", True)


@given(st.text(min_size=1, max_size=40), st.text(max_size=80))
def test_nearest_lies_in_the_text_when_random(quote: str, text: str) -> None:
    start, end, score = nearest(quote, text)
    assert 0 <= start <= end <= len(text)
    assert 0 <= score <= 1


@given(st.text("abc ", min_size=1, max_size=12), st.text("abc ", max_size=30), st.text("abc ", max_size=30))
def test_nearest_scores_full_when_the_quote_stands_there(quote: str, before: str, after: str) -> None:
    assert nearest(quote, before + quote + after)[2] == 1.0


def test_nearest_takes_the_best_of_several_places_that_share_words() -> None:
    text = "the envoy of Norway met them. " * 3 + "the envoy of Austria met the king at noon. " + "the envoy " * 3
    start, end, _ = nearest("the envoy of Austria met a king at noon", text)
    assert text[start:end] == "the envoy of Austria met the king at noon"


def test_nearest_of_short_texts_that_share_no_run_is_still_sought() -> None:
    start, end, score = nearest("abcdefgh", "xx abxdexgh yy")
    assert ("xx abxdexgh yy"[start:end], score) == ("abxdexgh", 0.75)


def test_nearest_is_found_when_no_long_run_of_it_is_left() -> None:
    text = "filler goes here. " * 100 + "The ministers agreed on visas for all envoys in Astana." + " And more." * 100
    start, end, score = nearest("The mini5ters agre3d on vi5as for all 3nvoys in A5tana", text, 0.65)
    assert text[start:end] == "The ministers agreed on visas for all envoys in Astana"
    assert score > 0.85


def test_nearest_is_nowhere_when_it_is_less_alike_than_asked_for() -> None:
    assert nearest("abcdefgh", "xx abxdexgh yy", 0.8) == (0, 0, 0.0)


def test_nearest_of_many_words_is_nowhere_when_none_of_their_runs_is_there() -> None:
    assert nearest("zzzz qqqq jjjj vvvv xxxx kkkk", "The ministers agreed on visas.", 0.1) == (0, 0, 0.0)


@given(
    st.text("ab ", min_size=1, max_size=40),
    st.lists(st.text("ab ", max_size=50), max_size=4).map(" or else ".join),
    st.sampled_from([0.4, 0.6, 0.8, 0.95]),
)
def test_what_is_like_enough_is_the_nearest_of_all(quote: str, text: str, least: float) -> None:
    nearest_of_all = nearest(quote, text)
    assert nearest(quote, text, least) == (nearest_of_all if nearest_of_all[2] >= least else (0, 0, 0.0))


def test_what_was_looked_through_is_not_looked_through_again(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    whole = similarity._end_of_best
    monkeypatch.setattr(similarity, "_end_of_best", lambda *asked: (looked.append(asked[1]), whole(*asked))[1])
    quote = "the ministers agreed on visas for all envoys from lima"
    text = "the ministers (of all lands) agreed on visas for (nearly) all envoys from (old) lima. "
    text = "filler goes here. " * 9 + text + "more filler. " * 9
    nearest(quote, text, 0.5)
    forwards = [one for one in looked if one in text]
    assert len(forwards) > 1
    assert sum(map(len, forwards)) < len(text)


def test_a_wording_of_which_one_run_in_many_is_there_is_placed_nowhere() -> None:
    wording = "qwzx jvkp bhrd zzqk talk wqpx kkvj zxcw hjkl qqpw mnbv xzvc"
    assert nearest(wording, "Some words of an article about a talk that was held in the capital. " * 3) == (0, 0, 0.0)


def test_a_wording_with_letters_astray_in_every_word_is_placed() -> None:
    start, end, score = nearest(
        "the minisfer sigmed the agreenent on vjsas in the capitaI", f"Then {SIGNED} And so on."
    )
    assert (f"Then {SIGNED} And so on."[start:end], round(score, 2)) == (SIGNED[:-1], 0.91)


def test_a_place_is_found_whole_where_words_were_left_out_before_the_runs_that_are_shared() -> None:
    wording = "an agreement on visas was signed in the capital by both ministers"
    text = "So it was: an agreement, now, on visas was signed in the capital by both ministers. Later"
    start, end, _ = nearest(wording, text)
    assert text[start:end] == text[11:-7]


SIGNED = "the minister signed the agreement on visas in the capital."
