"""The text that a page's reader sees, with its places."""

import pytest

from chrono.webpages import page_text
from chrono.webpages.page_state import inside
from chrono.webpages.page_text import PageText
from chrono.webpages.page_tree import parse_page
from chrono.webpages.styles import Styles
from chrono.webpages.webpages import read_webpage


def text_of(source: str) -> str:
    reader = PageText(source, Styles([]))
    reader.read(parse_page(source))
    return " ".join(reader.text.split())


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>It grew by 10<sup>6</sup> units", "It grew by 10[6] units"),
        ("<p>It shipped 500<sup>1</sup> tonnes", "It shipped 500 tonnes"),
        ("<p>It shipped 500<sup>a</sup> tonnes", "It shipped 500 tonnes"),
        ("<p>as said<sup><a href='#n1'>[1]</a></sup> there", "as said there"),
        ("<p>of 12 km<sup>2</sup> there", "of 12 km2 there"),
        ("<p>H<sub>2</sub>O", "H2O"),
        ("<p>10<sup>-9</sup> m", "10[-9] m"),
        ("<ruby>\u6f22<rt>kan</rt></ruby>", "\u6f22"),
        ("<details><summary>S</summary>closed</details>", "S"),
        ("<details open><summary>S</summary>open</details>", "S open"),
        ("<p>one\n   two", "one two"),
        ("<p>one<br>two<span hidden>a<br>b</span><span>three", "one twothree"),
        ("<pre>one\n  two</pre>", "one two"),
        ("<div hidden>a<b>b</b></div>c", "c"),
        ("<div style='visibility:hidden'>a<b style='visibility:visible'>b</b></div>", "b"),
        ("<div style='font-size:0'>a<b style='font-size:12px'>b</b><i style='font-size:2em'>c</i></div>", "b"),
        ("<video>fallback</video><select><option>x</select>seen", "seen"),
    ],
)
def test_the_text_is_what_is_shown(source: str, text: str) -> None:
    assert text_of(source) == text


def test_a_line_break_is_looked_at_no_closer_than_rules_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []
    monkeypatch.setattr(
        page_text, "inside", lambda element, *said: (names.append(element.name), inside(element, *said))[1]
    )
    assert "12\n3" in read_webpage("<p>12<br>3").text
    assert "br" not in names
    assert "123" in read_webpage("<style>br{display:none}</style><p>12<br>3").text


def test_lists_of_links_and_menus_stand_beside_the_text() -> None:
    links = "".join(f"<li><a href='/{number}'>Story {number}</a>" for number in range(5))
    source = f"<p>Text.</p><ul>{links}</ul><div><p>More <a href=x>text</a> of the kind that is read.</p></div>"
    reader = PageText(source, Styles([]))
    reader.read(parse_page(source))
    whole = reader.text
    assert [whole[start:end].split()[0] for start, end in reader.beside] == ["Story"]


def test_of_details_of_one_name_only_the_first_is_open() -> None:
    source = "<details name=a open><summary>s</summary>one</details><details name=a open>two</details>"
    assert read_webpage(source).text.split() == ["s", "one"]


def test_a_table_that_hides_a_column_is_doubtful() -> None:
    source = "<table><colgroup><col style='visibility:collapse'><col></colgroup><tr><td>word<td>other</table>x"
    page = read_webpage(source)
    assert (page.text.split()[-1], "word" in page.text, "word" in page.whole) == ("x", False, True)


@pytest.mark.parametrize(
    ("rule", "seen"),
    [
        (":not(:defined){display:none}", (False, True)),
        ("x-card:not(:defined){visibility:hidden}", (False, True)),
        ("x-card:not(:defined){color:red}", (True, False)),
        ("y-card:not(:defined){display:none}", (True, False)),
    ],
)
def test_what_is_hidden_until_a_script_defines_it_is_doubtful(rule: str, seen: tuple[bool, bool]) -> None:
    page = read_webpage(f"<style>{rule}</style><p>They met.</p><x-card>They signed it.</x-card>")
    assert ("signed" in page.text, "signed" in page.whole) == seen


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("It took <sup>1</sup>⁄<sub>2</sub> a year", "It took 1⁄2 a year"),
        ("It took 3<sup>1</sup>⁄<sub>2</sub> years", "It took 3 1⁄2 years"),
        ("It took <sup>1</sup>/<sub>2</sub> a year", "It took 1/2 a year"),
        ("It was signed<sup>1</sup> / dated", "It was signed / dated"),
        ("It was signed<sup>1</sup>/dated", "It was signed/dated"),
        ("It was signed<sup>1</sup> in 1/2 a day", "It was signed in 1/2 a day"),
    ],
)
def test_a_raised_number_before_the_bar_of_a_fraction_is_no_mark_of_a_note(source: str, words: str) -> None:
    assert words in read_webpage(f"<p>{source}</p>").text


@pytest.mark.parametrize(
    "source",
    [
        "<p>On 1<span style='display:block'>2 March",
        "<p style='display:flex'><span>On 1</span><span>2 March",
        "<style>.b {display: grid}</style><p>On 1<span class=b>2 March",
    ],
)
def test_words_in_a_box_of_their_own_are_none_with_those_before(source: str) -> None:
    assert read_webpage(source).text.split() == ["On", "1", "2", "March"]


def test_a_first_letter_that_floats_is_one_word_with_the_rest() -> None:
    assert text_of("<p><span style='display:block;float:left'>T</span>he") == text_of("<p>The")


@pytest.mark.parametrize(
    "source", ["<math><maction><mi>a</mi><mi>b</mi></maction></math>", "<math><mi>a</mi><mspace>b</mspace></math>"]
)
def test_of_a_formula_only_what_is_drawn_is_text(source: str) -> None:
    assert text_of(source).split() == ["a"]
