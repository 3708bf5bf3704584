"""Markdown without its markup."""

import pytest

from chrono.markdown.markdown import without_markup


def test_every_word_leads_back_to_its_place() -> None:
    text = "# Head\nSome *words* and [a link](https://example.org)."
    words, offsets, *_ = without_markup(text, 0)
    assert words == "Head\nSome words and a link."
    at = words.index("link")
    assert text[offsets.origin(at) :].startswith("link]")


@pytest.mark.parametrize(
    ("hidden", "told"),
    [
        ("~~They met.~~", "They met."),
        ("~~a ~ b They met.~~", "a ~ b They met."),
        ("<del>They met.</del>", "They met."),
        ("<span style='text-decoration:line-through'>They met.</span>", "They met."),
        ("<p hidden>They met.</p>", ""),
        ("<div style='display:none'><div>x</div>They met.</div>", ""),
        ("<span style='font-size:0'>They met.</span>", "They met."),
        ("<font color=white>They met.</font>", "They met."),
        ("<span style='color:#fff'>They met.</span>", "They met."),
        ("<style>.a{display:none}</style><p class=a>They met.</p>", ""),
        ("<style>\nThey met.\n</style>", ""),
        ("<details><summary>x</summary>\n\nThey met.\n\n</details>", ""),
        ("<dialog>They met.</dialog>", ""),
        ("<noscript>They met.</noscript>", ""),
        ("<?php They met. ?>", ""),
        ("<![CDATA[They met.]]>", ""),
        ("<!DRAFT They met.>", ""),
        ("<!DRAFT\nThey\n\nmet.", ""),
        ("So <!draft They met> then", ""),
        ("<!-- They met. -->", ""),
        ('[a]: http://example.org\n  "They met."', ""),
    ],
)
def test_what_no_reader_sees_is_no_text_and_is_told(hidden: str, told: str) -> None:
    plain = without_markup(f"Other news.\n\n{hidden}\n\nThe end.\n", 0)
    assert "They met" not in plain.text
    assert "Other news." in plain.text
    assert told in plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A `<del>They met.</del>` b", "A <del>They met.</del> b"),
        ("They met <https://example.org/a>.", "They met https://example.org/a."),
        ("If a < b and c > d, they met.", "If a < b and c > d, they met."),
        ("<b>They met.</b> &amp; more", "They met. & more"),
        ("They <span>met</span> ~at 5~ noon", "They met  noon"),
        ("<!-- never closed", ""),
        ("A <title> is words", "A  is words"),
        ("[Smith]: They met in Bern.", "[Smith]: They met in Bern."),
        ("So.[^1]\n\n[^1]: They met.", "So.\n\nThey met."),
    ],
)
def test_what_readers_see_stays(text: str, words: str) -> None:
    assert without_markup(text, 0).text == words


@pytest.mark.parametrize("text", ["![alt](a.png)", "![alt][r]", "![al [t] b](a.png 'x')", "![alt]\n\n[alt]: a.png"])
def test_what_stands_for_a_picture_is_not_seen(text: str) -> None:
    found = without_markup(f"seen {text}", 0)
    assert (found.text.split(), found.hidden.split()[0][:2]) == (["seen"], "al")


def test_brackets_without_an_address_are_words() -> None:
    assert without_markup("hey! [link](x) ![no]", 0).text == "hey! link ![no]"


@pytest.mark.parametrize(
    "text", ["a~S~b", "15~0~ people", "~S~b", "{--S--}", "a {>>S<<} b", "a %%S%% b", "a %% S %% b", "a %% S\n\nb %%"]
)
def test_words_between_marks_of_some_programs_are_in_doubt(text: str) -> None:
    found = without_markup(text, 0)
    assert "\ufffc" in found.text
    assert found.whole == text.replace("~", "")
    assert found.doubt == (
        "the words may be struck out or kept out of sight, which readers of Markdown show in several ways"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a <! b > c", "a <! b > c"),
        ("2**10 or 5*3", "2**10 or 5*3"),
        ("un*heard*of 2*3*4", "unheardof 2*3*4"),
        ("CO~2~ rose", "CO2 rose"),
        ("/~user/~other", "/~user/~other"),
    ],
)
def test_indices_and_addresses_are_words(text: str, words: str) -> None:
    assert (without_markup(text, 0).text, without_markup(text, 0).whole) == (words, "")


def test_elements_that_may_be_out_of_sight_are_in_doubt() -> None:
    found = without_markup("did <b style='position:absolute;right:100%'>not</b> sign", 0)
    assert (found.text.split(), found.whole.split()) == (["did", "\ufffc", "sign"], ["did", "not", "sign"])


def test_words_of_a_template_are_not_seen() -> None:
    assert without_markup("seen <template>word</template>", 0).text.split() == ["seen"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They met[^1] in May.", "They met in May."),
        ("So.[^1]\n\n[^1]: See the file.", "So.\n\nSee the file."),
        ("In 2024<sup>3</sup> they met.", "In 2024 they met."),
        ("About 10<sup>6</sup> tonnes.", "About 10[6] tonnes."),
        ("CO<sub>2</sub> fell.", "CO2 fell."),
    ],
)
def test_marks_of_notes_are_no_words(text: str, words: str) -> None:
    assert without_markup(text, 0).text == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The \\*envoys\\* came\\.", "The *envoys* came."),
        ("- [x] They signed\n- [ ] They left", "They signed\nThey left"),
        ("See *the envoys*{: .red}.", "See the envoys."),
        ("It was `{.a}` and [[x]] there", "It was {.a} and x there"),
    ],
)
def test_signs_of_markup_are_no_words(text: str, words: str) -> None:
    assert without_markup(text, 0).text == words


def test_note_written_inside_a_sentence_stands_at_the_foot_of_the_text() -> None:
    text = "They signed^[Two came late.] it.\n\nThe end."
    plain = without_markup(text, 0)
    assert plain.text == "They signed it.\n\nThe end.\n\nTwo came late."
    assert plain.offsets.origin(plain.text.index("Two")) == text.index("Two")


@pytest.mark.parametrize(
    ("text", "seen", "whole"),
    [
        ("on the 2^nd^ of May", "on the 2 \ufffc  of May", "on the 2nd of May"),
        ("10^6^ tonnes", "10 \ufffc  tonnes", "10^6^ tonnes"),
        ("*[HTML]: Hyper Text", " \ufffc ", "*[HTML]: Hyper Text"),
        ("The {++new++} pact", "The  \ufffc  pact", "The {++new++} pact"),
        ("They [never]{.strikeout} met", "They  \ufffc  met", "They never met"),
        ("They {% if x %}never{% endif %} met", "They  \ufffc  met", "They {% if x %}never{% endif %} met"),
    ],
)
def test_what_dialects_show_in_several_ways_is_in_doubt(text: str, seen: str, whole: str) -> None:
    plain = without_markup(text, 0)
    assert (plain.text, plain.whole) == (seen, whole)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("They re-\nsign it.", "They re- sign it."),
        ("> They re-\n> sign it.", "They re- sign it."),
        ("They re-\r\nsign it.", "They re- sign it."),
        ("They re-  \nsign it.", "They re- sign it."),
        ("They re-\\\nsign it.", "They re- sign it."),
        ("They re-\n*sign* it.", "They re- sign it."),
        ("They *re-*\nsign it.", "They re- sign it."),
        ("They **re-**\nsign it.", "They re- sign it."),
        ("They re-\n[sign](a.html) it.", "They re- sign it."),
        ("```\nThey re-\nsign it.\n```", "They re- sign it.\n"),
        ("1-\n2", "1-\n2"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_before_a_space_as_readers_see_it(text: str, seen: str) -> None:
    assert without_markup(text, 0).text == seen
