"""Quotations found, and what differs where they are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.differences import DifferenceKind
from chrono.text.quotes import Match, MatchKind, Quotable, find_exactly, find_quote

TEXT = (
    "On 28 March 2024 the Kazakh Foreign Minister, Murat Nurtleu, was scheduled to visit China for three "
    "days. The trade turnover reached $30.1 billion, which is not a record. “We will not "
    "raise the tariffs,” he "
    "said on Tuesday. The talks were held in Beijing."
)


def found(quote: str, text: str = TEXT, **where: str | int | None) -> Match:
    return find_quote(quote, Quotable(text), **where)  # type: ignore[arg-type]


def passage(match: Match, text: str = TEXT) -> list[str]:
    return [text[start:end] for start, end in match.spans]


def altered(match: Match) -> bool:
    return any(difference.changes_meaning for difference in match.differences)


@pytest.mark.parametrize(
    ("quote", "kind", "spans"),
    [
        ("The talks were held in Beijing", MatchKind.EXACT, ["The talks were held in Beijing"]),
        ("  The talks were held  ", MatchKind.EXACT, ["The talks were held"]),
        ('"We will not raise', MatchKind.TYPOGRAPHIC, ["“We will not raise"]),
        ("'We will not raise", MatchKind.TYPOGRAPHIC, ["“We will not raise"]),
        ("The\ntalks  were\theld", MatchKind.TYPOGRAPHIC, ["The talks were held"]),
        ("trade turn-over reached", MatchKind.NEAR, ["trade turnover reached"]),
        ("The talks … in Beijing", MatchKind.PIECES, ["The talks", "in Beijing"]),
        ("The talks [...] in Beijing", MatchKind.PIECES, ["The talks", "in Beijing"]),
        ("The talks ... was scheduled", MatchKind.SPLICED, ["The talks", "was scheduled"]),
        ("The talks are held in Beijing", MatchKind.NEAR, ["The talks were held in Beijing"]),
        ("nothing of the sort stands here at all", MatchKind.ABSENT, []),
        ("", MatchKind.ABSENT, []),
        ("...", MatchKind.ABSENT, []),
        ("— “”", MatchKind.ABSENT, []),
    ],
)
def test_quote_is_found_by_its_kind_when_sought(quote: str, kind: MatchKind, spans: list[str]) -> None:
    match = found(quote)
    assert (match.kind, passage(match)) == (kind, spans)


@pytest.mark.parametrize(
    ("quote", "text", "kind", "span"),
    [
        ("first office", "the ﬁrst oﬃce", MatchKind.TYPOGRAPHIC, "ﬁrst oﬃce"),
        ("the ﬁrst", "the first", MatchKind.TYPOGRAPHIC, "the first"),
        (
            "cooperation agreement",
            "a coopera-\ntion agreement",
            MatchKind.SPACING,
            "coopera-\ntion agreement",
        ),
        ("Ruritanian envoys", "the Ruri-\ntanian envoys", MatchKind.SPACING, "Ruri-\ntanian envoys"),
        ("café au lait", "un cafe\u0301 au lait", MatchKind.TYPOGRAPHIC, "cafe\u0301 au lait"),
        (
            "the treaty was signed",
            "the treaty[12] was signed",
            MatchKind.TYPOGRAPHIC,
            "the treaty[12] was signed",
        ),
        ("the co\u00adoperation", "the cooperation", MatchKind.TYPOGRAPHIC, "the cooperation"),
        ("rate of 5%", "a rate of 5 %", MatchKind.SPACING, "rate of 5 %"),
        ("哈萨克斯坦", "中国和哈萨克斯坦签署协议。", MatchKind.EXACT, "哈萨克斯坦"),
    ],
)
def test_quote_is_found_when_only_typeset_otherwise(quote: str, text: str, kind: MatchKind, span: str) -> None:
    match = found(quote, text)
    assert (match.kind, passage(match, text)) == (kind, [span])


@pytest.mark.parametrize(
    ("quote", "weight"),
    [
        ("The trade turnover reached $31.1 billion", DifferenceKind.FIGURE),
        ("The trade turnover reached $30.2 billion", DifferenceKind.FIGURE),
        ("The trade turnover reached $30.1 million", DifferenceKind.FIGURE),
        ("was scheduled to visit China for four days", DifferenceKind.FIGURE),
        ("On 29 March 2024 the Kazakh Foreign Minister", DifferenceKind.FIGURE),
        ("On 28 March 2023 the Kazakh Foreign Minister", DifferenceKind.FIGURE),
        ("$30.1 billion, which is a record", DifferenceKind.NEGATION),
        ("We will raise the tariffs", DifferenceKind.NEGATION),
        ("The talks were not held in Beijing", DifferenceKind.NEGATION),
        ("The talks will be held in Beijing", DifferenceKind.MODALITY),
        ("The talks are held in Beijing", DifferenceKind.MODALITY),
        ("the tariffs,” he said on Wednesday", DifferenceKind.DATE),
        ("On 28 April 2024 the Kazakh Foreign Minister", DifferenceKind.DATE),
        ("was scheduled to visit Japan for three days", DifferenceKind.NAME),
        ("the Kazakh Foreign Minister, Murat Nurtlev, was scheduled", DifferenceKind.NAME),
        ("The trade turnover reached €30.1 billion", DifferenceKind.CURRENCY),
        ("The trade turnover reached 30.1 billion", DifferenceKind.CURRENCY),
    ],
)
def test_quote_is_altered_when_a_word_of_weight_changed(quote: str, weight: DifferenceKind) -> None:
    match = found(quote)
    assert (match.kind, [one.kind for one in match.differences if one.changes_meaning]) == (MatchKind.NEAR, [weight])


@pytest.mark.parametrize(
    "quote",
    [
        "was scheduled to vsit China for three days",
        "The trade trunover reached $30.1 billion",
        "which is not record. “We will not raise the tariffs",
        "the Kazakh Foreign Minister Murat Nurtleu was scheduled",
        "the talks were held in beijing",
        "The trade turnover rose to $30.1 billion",
        "The talks, were held in Beijing",
    ],
)
def test_quote_is_near_but_not_altered_when_the_edit_is_harmless(quote: str) -> None:
    match = found(quote)
    assert (match.kind, altered(match)) == (MatchKind.NEAR, False)


@pytest.mark.parametrize(
    ("quote", "text", "weight"),
    [
        ("贸易额达到302亿美元，双方将扩大合作", "去年贸易额达到301亿美元，双方将扩大合作。", DifferenceKind.FIGURE),
        ("双方不会扩大合作，贸易额达到301亿美元", "双方会扩大合作，贸易额达到301亿美元。", DifferenceKind.NEGATION),
        ("Он не приехал в Алматы вчера", "Он приехал в Алматы вчера, и все были рады.", DifferenceKind.NEGATION),
        ("Он приехал в Алматы сегодня", "Он приехал в Алматы вчера, и все были рады.", DifferenceKind.DATE),
    ],
)
def test_quote_is_altered_when_in_another_script(quote: str, text: str, weight: DifferenceKind) -> None:
    assert [one.kind for one in found(quote, text).differences if one.changes_meaning] == [weight]


@pytest.mark.parametrize(
    ("quote", "text"), [("no table for them", "notable for them"), ("not able to come", "notable to come")]
)
def test_spacing_is_no_match_when_it_makes_a_negation(quote: str, text: str) -> None:
    assert not found(quote, text).found


def test_number_in_brackets_counts_when_the_quote_has_it() -> None:
    match = found("They paid [40] tonnes", "They paid tonnes of it.")
    assert (match.kind, altered(match)) == (MatchKind.NEAR, True)


@pytest.mark.parametrize(
    ("quote", "text", "cut"),
    [
        ("10 people", "There were 110 people", "110"),
        ("0.1 billion", "worth $30.1 billion", "30.1"),
        ("reached $30", "reached $30.1 billion", "30.1"),
        ("heduled to visit", "scheduled to visit", "scheduled"),
        ("110 peop", "There were 110 people", "people"),
        ("110 people", "There were 110 people", ""),
        ("萨克斯坦", "哈萨克斯坦签署协议", ""),
    ],
)
def test_cut_word_is_named_when_an_end_lies_inside_it(quote: str, text: str, cut: str) -> None:
    assert found(quote, text).cut == cut


def test_whole_word_is_preferred_when_the_quote_also_stands_inside_another() -> None:
    match = found("10 people", "There were 110 people, not 10 people")
    assert (match.start, match.cut, match.places) == (27, "", 1)


TWICE = "the visit was long. the visit was short."


@pytest.mark.parametrize(
    ("where", "start"),
    [
        ({}, 0),
        ({"occurrence": 1}, 0),
        ({"occurrence": 2}, 20),
        ({"suffix": "was short"}, 20),
        ({"prefix": "was long."}, 20),
        ({"suffix": "was"}, 0),
        ({"suffix": "was", "occurrence": 2}, 20),
    ],
)
def test_place_is_singled_out_when_told_where(where: dict[str, str | int], start: int) -> None:
    assert found("the visit", TWICE, **where).start == start


@pytest.mark.parametrize("where", [{"occurrence": 3}, {"occurrence": 0}, {"prefix": "nowhere"}, {"suffix": "nowhere"}])
def test_quote_is_absent_when_no_place_fits(where: dict[str, str | int]) -> None:
    assert found("the visit", TWICE, **where).kind is MatchKind.ABSENT


def test_places_are_counted_when_there_are_several() -> None:
    assert found("the visit", TWICE).places == 2


def test_pieces_are_spliced_when_too_far_apart() -> None:
    assert found("begin here … end there", "begin here" + " more words" * 60 + " end there").kind is MatchKind.SPLICED


def test_quote_is_absent_when_one_of_its_pieces_is() -> None:
    assert not found("The talks were held … on the moon by robots").found


@pytest.mark.parametrize("kind", [MatchKind.NEAR, MatchKind.ABSENT])
def test_match_is_not_found_when_near_or_absent(kind: MatchKind) -> None:
    assert not Match(kind).found


RETYPED = {
    "'": ["’", "‘", '"', "“"],
    "-": ["–", "—", "‑"],
    " ": ["  ", "\n", "\u00a0", " \n "],
}
WORDS = st.lists(
    st.sampled_from(["alpha", "beta's", "x-ray", "'gamma'", "delta", "42", "哈萨克"]), min_size=2, max_size=8
)


@given(WORDS, st.data())
def test_retyped_quote_is_typographic_at_its_place_when_random(words: list[str], data: st.DataObject) -> None:
    plain = " ".join(words)
    marks = [at for at, char in enumerate(plain) if char in RETYPED]
    at = data.draw(st.sampled_from(marks))
    retyped = plain[:at] + data.draw(st.sampled_from(RETYPED[plain[at]])) + plain[at + 1 :]
    text = f"Something first: {plain}; and more."
    match = found(retyped, text)
    assert (match.kind, match.spans) == (MatchKind.TYPOGRAPHIC, ((17, 17 + len(plain)),))


@given(st.text(min_size=1, max_size=60), st.data())
def test_stretch_of_a_text_is_exact_when_random(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    quote = text[start : data.draw(st.integers(start + 1, len(text)))].strip()
    if any(char.isalnum() for char in quote):
        assert found(quote, text).kind is MatchKind.EXACT


@given(st.text(max_size=60), st.text(max_size=80))
def test_spans_lie_in_the_text_when_random(quote: str, text: str) -> None:
    match = found(quote, text)
    assert all(0 <= start < end <= len(text) for start, end in match.spans)
    assert 0 <= match.score <= 1
    assert match.found <= bool(match.spans)


@given(st.text("ab12 -.'…\n", max_size=20), st.text("ab12 -.'…\n", max_size=40))
def test_spans_lie_in_the_text_when_letters_repeat(quote: str, text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in found(quote, text).spans)


TWO_SPEAKERS = (
    '"The port will open in May," said Murat Nurtleu, the Kazakh minister. "The tariffs will be cut by half," said '
    "Wang Yi, the Chinese minister."
)


@pytest.mark.parametrize(
    ("quote", "text", "kind"),
    [
        ("The port will ... be cut by half", TWO_SPEAKERS, MatchKind.SPLICED),
        ("The port will open in May ... The tariffs will be cut by half", TWO_SPEAKERS, MatchKind.SPLICED),
        ("Nurtleu said ... cut by half", "Nurtleu said it opens. Wang said tariffs are cut by half.",
         MatchKind.SPLICED),
        ("it opens ... are cut by half", "Nurtleu said it opens. He said tariffs are cut by half.", MatchKind.PIECES),
        ("it opens ... are cut by half", "Murat Nurtleu said it opens. Nurtleu added tariffs are cut by half.",
         MatchKind.PIECES),
        ("it opens ... are cut by half", "It rained; it opens. The tariffs are cut by half.", MatchKind.PIECES),
    ],
)  # fmt: skip
def test_an_ellipsis_may_not_join_two_speakers(quote: str, text: str, kind: MatchKind) -> None:
    assert find_quote(quote, Quotable(text)).kind is kind


@pytest.mark.parametrize(
    ("quote", "article"),
    [
        ("he would resign the accord", "Then he would re-sign the accord."),
        ("he would illegal the accord", "Then he would il legal the accord."),
        ("they counted 12 votes", "There they counted 1\n2 votes."),
        ("shipped 106 tonnes", "It shipped 10[6] tonnes."),
    ],
)
def test_words_and_numbers_that_only_meet_without_their_marks_are_not_the_same(quote: str, article: str) -> None:
    assert find_quote(quote, Quotable(article)).kind in (MatchKind.NEAR, MatchKind.ABSENT)


@pytest.mark.parametrize(
    ("quote", "article"),
    [("the military base", "near the mili-\ntary base."), ("the minister", "said the mini\u00adster.")],
)
def test_words_that_a_line_parts_with_a_hyphen_meet_again(quote: str, article: str) -> None:
    assert find_quote(quote, Quotable(article)).found


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n", "-\n\n"])
def test_words_that_stand_on_two_lines_are_two(between: str) -> None:
    found = find_quote("they gathered there", Quotable(f"and they gath{between}ered there"))
    assert found.kind in (MatchKind.NEAR, MatchKind.ABSENT)


EXACTLY = 'The ministers met. The minister spoke of trade. He said "no" twice.'


@pytest.mark.parametrize(
    ("quote", "kind", "words"),
    [
        ("minister", MatchKind.EXACT, ["minister"]),
        ("minister spoke", MatchKind.EXACT, ["minister spoke"]),
        ("He said “no” twice", MatchKind.TYPOGRAPHIC, ['He said "no" twice']),
        ("The ministers met […] trade", MatchKind.PIECES, ["The ministers met", "trade"]),
    ],
)
def test_what_stands_word_for_word_is_found_exactly_and_whole(quote: str, kind: MatchKind, words: list[str]) -> None:
    match = find_exactly(quote, Quotable(EXACTLY))
    assert match is not None
    assert (match.kind, passage(match, EXACTLY)) == (kind, words)
    if quote == "minister":
        assert match.start == EXACTLY.index("minister spoke")


@pytest.mark.parametrize("quote", ["he minister", "The ministers met … spoke of tr", "The envoys met", "—"])
def test_what_is_cut_or_not_there_is_not_found_exactly(quote: str) -> None:
    assert find_exactly(quote, Quotable(EXACTLY)) is None


def test_two_texts_made_ready_are_one_where_their_words_are() -> None:
    assert len({Quotable("One text"), Quotable("One text"), Quotable("Another")}) == 2


@pytest.mark.parametrize(
    ("quote", "text", "kind", "words"),
    [
        (
            "The treaty … was signed",
            "Well. The treaty of peace was signed.",
            MatchKind.PIECES,
            ["The treaty", "was signed"],
        ),
        ("‘A treaty’ … was signed", "“A treaty” of peace was signed.", MatchKind.PIECES, ["“A treaty”", "was signed"]),
        (
            "The treaty … was signed",
            "The treaty was not read but was signed.",
            MatchKind.SPLICED,
            ["The treaty", "was signed"],
        ),
        (
            "The treaty … was signed",
            "The treaty, he said, won't hold. It was signed.",
            MatchKind.SPLICED,
            ["The treaty", "was signed"],
        ),
        (
            "The treaty … was signed",
            "The treaty stands. Nobody won. Never mind. It was signed.",
            MatchKind.PIECES,
            ["The treaty", "was signed"],
        ),
        ("was signed … The treaty", "The treaty was signed.", MatchKind.SPLICED, ["was signed", "The treaty"]),
        (
            "He said … it rained",
            "He said it snowed. “No,” she said, “it rained.”",
            MatchKind.SPLICED,
            ["He said", "it rained"],
        ),
        ("…", "a … b", MatchKind.ABSENT, []),
        ("a", "a", MatchKind.EXACT, ["a"]),
        ("in 2024 they met", "in 2024[2] they met", MatchKind.TYPOGRAPHIC, ["in 2024[2] they met"]),
        ("in 2024[2] they met", "in 2024[2] they met", MatchKind.EXACT, ["in 2024[2] they met"]),
        ("in 2024[2] they met", "in 2024 they met", MatchKind.NEAR, ["in 2024 they met"]),
        ("the agree-ment holds", "Well: the agree-\nment holds", MatchKind.TYPOGRAPHIC, ["the agree-\nment holds"]),
        ("the agreement holds", "Well: the agree-\nment holds", MatchKind.SPACING, ["the agree-\nment holds"]),
        (
            "the agreement holds",
            "Well: the agree\u00adment holds",
            MatchKind.TYPOGRAPHIC,
            ["the agree\u00adment holds"],
        ),
    ],
)
def test_the_words_of_a_quotation_stand_where_they_are_found(
    quote: str, text: str, kind: MatchKind, words: list[str]
) -> None:
    found = find_quote(quote, Quotable(text))
    assert (found.kind, [text[first:last] for first, last in found.spans]) == (kind, words)
    assert (found.start, found.end) == ((found.spans[0][0], found.spans[-1][1]) if words else (0, 0))


@pytest.mark.parametrize(
    ("quote", "differing"),
    [
        ("the treaty of peace was sealed here", ["signed"]),
        ("the treaty of peace is signed here", ["was"]),
        ("the treaty of peace was soon signed here", [""]),
        ("the treaty … was sealed here", ["signed"]),
    ],
)
def test_what_differs_is_told_at_its_place_in_the_text(quote: str, differing: list[str]) -> None:
    text = "“Well” — the treaty of peace was signed here at last."
    found = find_quote(quote, Quotable(text))
    assert found.kind is MatchKind.NEAR
    assert [text[one.found_start : one.found_end] for one in found.differences] == differing
    assert all(one.found_start >= text.index("was") for one in found.differences)


@pytest.mark.parametrize(
    ("where", "start"),
    [
        ({"occurrence": 1}, 2),
        ({"occurrence": 3}, 42),
        ({"prefix": "“and” a", "suffix": "and"}, 23),
        ({"suffix": "."}, 42),
    ],
)
def test_the_words_around_a_quotation_are_compared_without_typesetting(where: dict[str, str | int], start: int) -> None:
    text = "A peace treaty ‘and’ a peace treaty and a peace treaty."
    found = find_quote("peace treaty", Quotable(text), **where)  # type: ignore[arg-type]
    assert found.start == start


def test_a_text_made_ready_is_no_other_thing() -> None:
    assert Quotable("a") != "a"
    assert Quotable("a") != Quotable("b")


def test_a_fraction_is_found_as_it_is_typed_and_as_no_other_number() -> None:
    assert found("It took 2 1/2 years", "It took 2½ years.").kind is MatchKind.TYPOGRAPHIC
    assert found("It took 21/2 years", "It took 2½ years.").kind is MatchKind.NEAR


@pytest.mark.parametrize(
    "quote", ["| Ann Lee | was elected | 2 March |", "Who | What | When |\n|---|:--|---|\n| Ann Lee | was elected"]
)
def test_row_of_a_table_is_found_as_markdown_writes_it(quote: str) -> None:
    text = "Who\nWhat\nWhen\n\nAnn Lee\nwas elected\n2 March\n"
    match = found(quote, text)
    assert match.found
    assert passage(match, text)[0].split()[-1] in ("March", "elected")


def test_bars_that_stand_in_the_text_are_signs_of_it() -> None:
    assert found("a | b", "so a | b and c").kind is MatchKind.EXACT
    assert not found("a | 5", "so a -5 and c").found


@pytest.mark.parametrize(
    ("quote", "text"),
    [("The lease4 was signed", "The lease[4] was signed."), ("He left.12 Then", "He left.[12] Then it rained.")],
)
def test_a_copy_may_have_the_mark_of_a_note_that_the_text_has(quote: str, text: str) -> None:
    assert found(quote, text).found
    assert found(quote.replace("4", "").replace("12", ""), text).found


def test_a_mark_of_a_note_that_is_not_in_the_text_is_a_number() -> None:
    assert not found("The lease4 was signed", "The lease was signed.").found
