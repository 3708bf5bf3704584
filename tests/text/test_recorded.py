"""What is read of every text of the corpus besides dates, as it was recorded."""

import re
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from chrono.articles import Article
from chrono.languages import LANGUAGES
from chrono.records import parse_figure
from chrono.text import (
    Figure,
    Match,
    Quotable,
    TitleWords,
    cues_in,
    find_exactly,
    find_figures,
    find_inflected,
    find_name,
    find_quote,
    find_variant,
    fold,
    fold_name,
    guess_language,
    in_visual_order,
    includes_its_bound,
    is_same_name,
    isolated,
    language_of,
    language_of_words,
    lexemes,
    one_line,
    pin_cites,
    qualifier_bound,
    sentence_around,
    speaker_of,
    split_sentences,
    stamps_in,
    without_markdown,
)
from chrono.text.typography import squeeze
from tests.corpus.entries import FOLDER as CORPUS
from tests.corpus.entries import CorpusEntry, articles, entries
from tests.corpus.recordings import check_recorded, plain
from tests.corpus.spoiling import spoiled

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent / "recorded"


def sentences(article: Article) -> Iterator[str]:
    """Where sentences part, who speaks in them, and in which language they are where that is not the article's."""
    for first, last in split_sentences(article.text):
        words = article.text[first:last]
        said = [f"by {speaker}" for speaker in [speaker_of(words)] if speaker]
        own = [language_of(words, article.language), language_of_words(words, article.language), guess_language(words)]
        said += [f"in {' '.join(own)}"] if set(own) != {article.language} else []
        within = sentence_around(article.text, (0, len(article.text)), (first, last))
        said += [f"part of {within[0]}-{within[1]}"] if within != (first, last) else []
        yield f"{first}-{last} {plain(words[:12])}…{plain(words[-8:])} {', '.join(said)}".rstrip()


def figures(article: Article) -> Iterator[str]:
    return (told(one, article.text) for one in find_figures(article.text, language=article.language))


def told(figure: Figure, text: str) -> str:
    said = [str(figure), f"scale {figure.scale}" if figure.scale else "", figure.digits]
    said += ["difference" if figure.is_difference else "", qualifier_bound(figure)]
    said += ["with its bound" if figure.qualifier and includes_its_bound(figure) else ""]
    return f"{figure.start} {plain(text[figure.start : figure.end])}: {', '.join(one for one in said if one)}"


@pytest.mark.parametrize("read", [sentences, figures])
def test_an_article_is_read_as_recorded(read: Callable[[Article], Iterator[str]], update: bool) -> None:
    now = {file: read(article) for file, (article, _) in articles().items()}
    check_recorded(FOLDER / f"{read.__name__}.txt", now, update=update)


def test_words_are_compared_by_what_was_recorded(update: bool) -> None:
    locked = re.search(r"^snowballstemmer==(\S+)", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    if locked is None or version("snowballstemmer") != locked[1]:
        pytest.skip("stems differ between versions of the stemmer; the lock's is not installed")
    rows: dict[str, dict[str, set[str]]] = {}
    for article, _ in articles().values():
        for one in lexemes(article.text, article.language):
            marks = ("" if one.says else "-", "'" if one.is_capitalised else "")
            rows.setdefault(article.language, {}).setdefault(one.stem, set()).add("".join((*marks, one.written)))
    now = {
        code: [f"{stem}: {' '.join(sorted(rows[code][stem]))}" for stem in sorted(rows[code])] for code in sorted(rows)
    }
    check_recorded(FOLDER / "lexemes.txt", now, update=update)


def names(entry: CorpusEntry) -> Iterator[str]:
    """Where each actor is named, in any form, and how it is spelled otherwise."""
    text = articles()[entry.file][0].text
    for name, actor in entry.actors.items():
        known = (actor["name"], *actor.get("aliases", ()))
        whole = {"folded": find_name(known, fold_name(text)), "written": find_name(known, fold_name(text), text)}
        whole["inflected"] = find_inflected(known, text, entry.language)
        same = [one for one in entry.actors if is_same_name(actor["name"], entry.actors[one]["name"], entry.language)]
        places = (f"{how} {' '.join(str(start) for start, _ in spans)}" for how, spans in whole.items())
        yield f"{name}: {', '.join(places)}; as {' '.join(same)}; variant {find_variant(known, text)}"


def titles(entry: CorpusEntry) -> Iterator[str]:
    """Which words of a title its passages have, and which of theirs it begins with."""
    for record in entry.true:
        words, quote = TitleWords(record["title"], entry.language), " ".join(record["quotes"])
        pieces = re.findall(r"\w{3,}", quote) if entry.language != "zh" else re.findall(r"\w{2}", quote)
        has = [one for one in dict.fromkeys(pieces) if words.has(one)]
        begins = [one for one in has if words.begins_with(one)]
        yield f"{record['id']}: {' '.join(sorted(words.among(quote)))}; has {' '.join(has)}; begins {' '.join(begins)}"


def quotations(entry: CorpusEntry) -> Iterator[str]:
    """Where quotations are found, as they are and with what is done to them."""
    within = Quotable(articles()[entry.file][0].text)
    for how, one in spoiled(entry.true[0]["quotes"][0]).items():
        exactly = find_exactly(one, within)
        yield f"{how}: {matched(find_quote(one, within))}; {exactly.kind if exactly else '-'}"


def matched(match: Match) -> str:
    spans = " ".join(f"{first}-{last}" for first, last in match.spans)
    differing = (f"{one.kind} {one.quoted}>{one.found} at {one.quoted_start}" for one in match.differences)
    said = f"{match.kind} {spans} {match.score:.3f} in {match.places} {match.cut}".rstrip()
    return plain("; ".join((said, *differing)))


@pytest.mark.parametrize("read", [names, titles, quotations])
def test_records_are_found_as_recorded(read: Callable[[CorpusEntry], Iterator[str]], update: bool) -> None:
    check_recorded(FOLDER / f"{read.__name__}.txt", {one.name: read(one) for one in entries()}, update=update)


def lines_of(name: str) -> list[str]:
    """The lines of a list of texts of one kind."""
    return (CORPUS / f"{name}.txt").read_text("utf-8").splitlines()


def locators() -> Iterator[str]:
    for line in lines_of("locators"):
        yield f"{line}: {', '.join(' '.join(one).strip() for one in pin_cites(line))}"


def inflected() -> Iterator[str]:
    """Names in sentences: in any of their forms, as they are written, and spelled otherwise."""
    for line in lines_of("inflected"):
        language, name, text = line.split(" | ")
        ways = (find_inflected([name], text, language), find_name([name], fold_name(text), text))
        found = ("; ".join(text[first:last] for first, last in spans) for spans in ways)
        forms = [one for one in re.findall(r"[\w-]+", text) if is_same_name(name.split()[-1], one, language)]
        yield f"{name}: {' ¦ '.join(found)} ¦ {' '.join(forms)} ¦ {find_variant([name], text)}"


def values() -> Iterator[str]:
    for line in lines_of("values"):
        value, _, unit = line.partition(" | ")
        found = parse_figure(value, unit or None)
        yield f"{line}: {told(found, value) if found else '-'}"


def typesetting() -> Iterator[str]:
    """Texts as people and programs set them, folded, shown, and put in the order in which they are seen."""
    for line in lines_of("typesetting"):
        text = line.encode().decode("unicode_escape").encode("latin-1").decode("utf-8") if "\\" in line else line
        folded = fold(text)
        ways = [folded.text, fold(text, notes=True).text, squeeze(folded.text).text, one_line(text)]
        ways += [without_markdown(text), fold_name(text), "|".join(in_visual_order(text)), isolated(text)]
        starts = " ".join(str(folded.offsets.origin(at)) for at in range(len(folded.text)))
        stamps = ", ".join(" ".join(one) for one in stamps_in(text))
        yield f"{line}: {' ¦ '.join(plain(way) if way != text else '=' for way in ways)} ¦ {starts} ¦ {stamps}"


@pytest.mark.parametrize("read", [locators, values, typesetting, inflected])
def test_lines_of_one_kind_are_read_as_recorded(read: Callable[[], Iterable[str]], update: bool) -> None:
    check_recorded(FOLDER / f"{read.__name__}.txt", {"": read()}, update=update)


def test_the_words_that_turn_a_sense_are_known_as_recorded(update: bool) -> None:
    known = {code: [str(cues_in(code) is not None)] for code in LANGUAGES}
    check_recorded(FOLDER / "languages.txt", known, update=update)
