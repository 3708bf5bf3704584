"""Typesetting folded away, with the way back; and sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.typography import fold, squeeze, without_spaces

TYPESET = st.text("ab1 .-–—“”«»’…\n\r\t\u00a0\u00ad\u200bﬁé\u0301[2]哈。", max_size=40)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("plain words", "plain words"),
        ("“a” ‘b’ «c» „d“", "'a' 'b' 'c' 'd'"),
        ('"a"', "'a'"),
        ("a–b", "a-b"),
        ("a − b", "a-b"),
        ("a — b", "a-b"),
        ("a -- b", "a-b"),
        ("a  b", "a b"),
        ("a\u00a0b\u202fc\u3000d", "a b c d"),
        ("a\n   b", "a b"),
        ("a\r\nb\rc\nd", "a b c d"),
        ("co\u00adoperate", "cooperate"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("wait…", "wait..."),
        ("wait. . . .", "wait..."),
        ("ﬁve oﬃces", "five offices"),
        ("treaty[12] signed[3]. [4]", "treaty signed."),
        ("1·5", "1.5"),
        ("cafe\u0301", "café"),
        ("ＡＢ１２", "AB12"),
        ("half-\n way", "half-way"),
        ("10⁶ and 10⁻¹² of CO₂", "10[6] and 10[-12] of CO2"),
        ("10^6 and 10^-12", "10[6] and 10[-12]"),
        ("5 m² or cm³", "5 m2 or cm3"),
        ("½ of 2½ or 2 ¾ and 1⁄3", "1/2 of 2 1/2 or 2 3/4 and 1/3"),
        ("Louis ⅩⅣ and ⅳ", "Louis XIV and iv"),
        ("Հայաստան և", "Հայաստան եւ"),
        ("the Marn® and Bern™ brands", "the Marn and Bern brands"),
        ("5 ℃ on the ĳs, 3 × 4", "5 °C on the ijs, 3 x 4"),
    ],
)
def test_typesetting_is_folded_when_present(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize("text", ["²", "①", "$€£¥₸₽", "ё", "Ї", "ß", "5 %", "[2024]", "[a]", "a-b", "1.5"])
def test_sign_stays_when_it_carries_meaning(text: str) -> None:
    assert fold(text).text == text


@given(st.one_of(st.text(max_size=60), TYPESET))
def test_fold_offsets_lie_in_the_original_and_never_go_back_when_random(text: str) -> None:
    folded = fold(text)
    origins = [folded.offsets.origin(at) for at in range(len(folded.text))]
    assert origins == sorted(origins)
    assert all(0 <= origin < len(text) for origin in origins)


@given(st.text("ab1 ,.-–—“”«»’…\n\t\u00a0\u00ad\u200bﬁ哈。", max_size=40), st.data())
def test_folded_stretch_leads_back_to_what_folds_to_it_when_random(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    words = [at for at, char in enumerate(folded.text) if char in "ab1哈"]
    if words:
        first = data.draw(st.sampled_from(words))
        last = data.draw(st.sampled_from([at for at in words if at >= first]))
        start, end = folded.offsets.span(first, last + 1)
        assert fold(text[start:end]).text == folded.text[first : last + 1]


@given(st.text("ab1 “”\n\tﬁ", max_size=40))
def test_fold_is_done_when_done_once(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@pytest.mark.parametrize(
    ("text", "without"),
    [("a b", "ab"), ("turn-over", "turnover"), ("1-2", "1-2"), ("a - b", "a-b"), ("  ", "")],
)
def test_spaces_and_inner_hyphens_go_when_squeezed(text: str, without: str) -> None:
    assert squeeze(text).text == without


@given(TYPESET)
def test_a_text_without_spaces_is_the_squeezed_one_without_hyphens(text: str) -> None:
    assert without_spaces(text) == squeeze(text).text.replace("-", "")


@given(st.text("ab1² -\n\u3000", max_size=30))
def test_nothing_but_spaces_and_hyphens_between_letters_goes_when_squeezed(text: str) -> None:
    inner = {at for at in range(1, len(text) - 1) if text[at - 1].isalpha() and text[at + 1].isalpha()}
    left = (char for at, char in enumerate(text) if not char.isspace() and not (char == "-" and at in inner))
    assert squeeze(text).text == "".join(left)


@given(st.text("ab1 -\n", max_size=30))
def test_squeezed_characters_lead_back_when_random(text: str) -> None:
    found = squeeze(text)
    assert found.text == "".join(text[found.offsets.origin(at)] for at in range(len(found.text)))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("in 2024[2] they met", "in 2024 they met"),
        ("the accord¹ of 2024²", "the accord of 2024"),
        ("1[20] people", "1[20] people"),
        ("clause [4] of the lease", "clause [4] of the lease"),
        ("an area of 5 km² there", "an area of 5 km2 there"),
        ("about 10⁶ tonnes", "about 10[6] tonnes"),
    ],
)
def test_a_footnote_mark_is_told_from_a_number(text: str, folded: str) -> None:
    assert fold(text).text == folded
