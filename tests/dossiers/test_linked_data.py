"""What programs read in a page."""

import json
from typing import Any

from chrono.dossiers.linked_data import to_linked_data
from chrono.languages import PageWords, part_or_english
from tests.dossiers.samples import TEXT, dossier_of


def told(text: str = TEXT) -> dict[str, Any]:
    found = json.loads(to_linked_data(dossier_of(text), part_or_english("en", PageWords)))
    assert isinstance(found, dict)
    return found


def test_date_that_is_proved_is_told() -> None:
    (event,) = told()["about"]
    assert (event["@id"], event["startDate"], event["description"]) == ("#treaty", "2023-05-09", "9 May 2023")


def test_date_that_is_not_proved_is_told_in_words_alone_with_how_it_stands() -> None:
    (event,) = told(TEXT.replace("date: 2023-05-09", "date: 2023-05-08"))["about"]
    assert "startDate" not in event
    assert event["description"] == "8 May 2023 (contradicted)"


def test_passages_and_sources_are_told() -> None:
    found = told()
    (quoted,) = found["about"][0]["subjectOf"]
    assert quoted["citation"] == {"@id": "#s/gazette"}
    assert [(one["@id"], one["name"]) for one in found["citation"]] == [
        ("#s/gazette", "Lima Gazette"),
        ("#s/radio", "radio"),
    ]


def test_no_sign_of_markup_is_in_it() -> None:
    text = to_linked_data(
        dossier_of(TEXT.replace("title: Peru and Chile\n", "title: a </script> & <b>\n")),
        part_or_english("en", PageWords),
    )
    assert not set("<>&") & set(text)
