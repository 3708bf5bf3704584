"""What readers call sources and events."""

import pytest

from chrono.dossiers.naming import ReaderNames
from chrono.findings import listed, worded
from chrono.records import Chronology
from chrono.records.loader import load_text

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2023-07-01, publisher: Daily Post}
  b: {file: b.txt, published: 2023-07-02, publisher: Daily Post}
  c: {file: c.txt, title: Minutes}
  d: {file: d.txt, publisher: Gazette}
  e: {file: e.txt, publisher: Gazette}
  f: {file: f.txt}
events:
  - {id: visit, title: A visit, date: 2024}
  - {id: treaty, title: A treaty, date: 2024}
"""


def chronology() -> Chronology:
    return load_text(TEXT, {}).chronology


def names(language: str = "en") -> ReaderNames:
    return ReaderNames(chronology(), language)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a", "Daily Post, 1 July 2023"),
        ("c", "Minutes"),
        ("d", "Gazette (d)"),
        ("f", "f"),
        ("nobody", "nobody"),
    ],
)
def test_source_is_called_by_who_published_it_and_told_from_others(source: str, name: str) -> None:
    assert names().source(source) == name


def test_messages_name_sources_and_events_as_readers_know_them() -> None:
    one = names()
    assert one.said(worded('the words are not in "{source}"{hint}', source="c", hint="")) == (
        'the words are not in "Minutes"'
    )
    assert one.said(worded('"{other_event}" is dated {theirs}', other_event="visit", theirs="2024")) == (
        '"A visit" is dated 2024'
    )
    before = worded('"{event}" is before "{other_event}"', event="visit", other_event="treaty")
    relations = listed([before, worded('"{event}" is dated {date}', event="visit", date="2024")], "; ")
    assert one.said(worded("cannot hold: {relations}", relations=relations)) == (
        'cannot hold: "A visit" is before "A treaty"; "A visit" is dated 2024'
    )
    assert one.said(worded("{inner}", inner=worded('not in "{source}"', source="d"))) == 'not in "Gazette (d)"'


def test_problem_of_a_source_is_told_with_its_name() -> None:
    assert names().said("c: no such file") == "Minutes: no such file"
    assert names().said("it leaves out: a word") == "it leaves out: a word"
