"""A chronology for the tests of dossiers, and what is made of it."""

from collections.abc import Mapping

from chrono.dossiers.dossier import Dossier, Entry
from chrono.dossiers.making import make_dossier
from tests.conftest import report_on

ARTICLE = """\
 date 2023-06-01 LIMA. Peru and Chile signed a trade treaty in Bern on 9 May 2023, in the old library.

On 20 May 2023 the envoys met again. Trade rose by 5 per cent.
"""
TEXT = """\
title: Peru and Chile
description: What one article tells.
sources:
  gazette: {file: gazette.txt, published: 2023-06-01, publisher: Lima Gazette, url: "https://example.org/treaty"}
  radio: {file: radio.txt, published: 2023-06-02}
actors:
  peru: {name: Peru, role: a republic}
categories:
  trade: {label: Trade, color: "#0072B2"}
events:
  - id: treaty
    title: Peru and Chile signed a trade treaty
    date: 2023-05-09
    category: trade
    participants: [peru, Chile]
    evidence:
      - {source: gazette, quote: "Peru and Chile signed a trade treaty in Bern on 9 May 2023", locator: line 1}
      - {source: gazette, quote: "treaty in Bern on 9 May 2023, in the old library", stance: context}
"""
ARTICLES = {"gazette.txt": ARTICLE, "radio.txt": " date 2023-06-02 Nothing new.\n"}


def dossier_of(text: str = TEXT, articles: Mapping[str, str] | None = None, language: str = "en") -> Dossier:
    return make_dossier(report_on(text, ARTICLES | dict(articles or {})), language)


def entry_of(event: str, articles: Mapping[str, str] | None = None) -> Entry:
    """The entry of an event that is written as YAML, with the sources of the sample."""
    head = TEXT[: TEXT.index("events:")]
    (entry,) = dossier_of(f"{head}events:\n{event}", articles).entries
    return entry
