"""A chronology open in an editor, with articles in English, Kazakh and Chinese, and offsets by a mark in the text."""

from pathlib import Path

from chrono.editor.desk import Answer, Desk

ENGLISH = """\
 date 2024-03-26 The minister of Ruritania is scheduled to visit China from March 28 to 30. Talks on trade will follow.

In May 2023, both countries signed an agreement on visas. It was the first of its kind.
"""
KAZAKH = " date 2024-03-27 Қазақстан министрі 28 наурызда Қытайға барады. 😀 Келіссөздер 29 наурызда өтеді.\n"
CHINESE = " date 2024-03-27 哈萨克斯坦外长将于3月28日访问中国。😀双方将于3月29日举行会谈。\n"
TEXT = """\
title: An example
as_of: 2024-03-26
sources:
  preview: {file: a.txt, published: 2024-03-26, title: A preview}
  kk: {file: kk.txt, published: 2024-03-27}
  zh: {file: zh.txt, published: 2024-03-27}
actors:
  minister: {name: minister of Ruritania, aliases: [Minister]}
  china: {name: China}
categories:
  diplomacy: {label: Diplomacy}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: planned
    category: diplomacy
    participants: [minister, china]
    evidence:
      - source: preview
        quote: scheduled to visit China from March 28 to 30
  - id: visas
    title: agreement on visas
    date: 2023-05
    before: visit
    evidence:
      - source: preview
        quote: In May 2023, both countries signed an agreement on visas
dismissed:
  - {source: kk, quote: 28 наурызда, reason: another matter}
"""
MARK = "‸"
"""Where the pointer or the cursor is, in a text of a test."""


def folder_with(folder: Path, text: str = TEXT) -> Path:
    """The chronology and its articles in a folder; its path."""
    for name, words in (("a.txt", ENGLISH), ("kk.txt", KAZAKH), ("zh.txt", CHINESE)):
        (folder / name).write_text(words, "utf-8")
    path = folder / "events.yaml"
    path.write_text(text, "utf-8")
    return path


def opened(folder: Path, text: str = TEXT) -> Desk:
    """The chronology open in an editor, and all of it judged."""
    desk = Desk(folder_with(folder, text))
    desk.read(text)
    desk.settle()
    return desk


def marked(text: str, old: str, new: str) -> tuple[str, int]:
    """A text with one change that holds the mark: what it is without the mark, and where that was."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    changed = text.replace(old, new)
    return changed.replace(MARK, ""), changed.index(MARK)


def typed(desk: Desk, old: str, new: str) -> tuple[Answer, int]:
    """What is known after something is typed into the chronology, and where the mark in it was."""
    text, offset = marked(TEXT, old, new)
    return desk.read(text), offset
