"""The settings of outputs, as a command, a form or a script gives them."""

from pathlib import Path

import pytest

from chrono.editions import Selection
from chrono.errors import CannotMake, UnknownName
from chrono.outputs.asked import asked_for
from chrono.outputs.formats import OutputOptions


def test_nothing_asked_is_the_default() -> None:
    assert asked_for({}) == (OutputOptions(), Selection())


def test_the_language_is_that_of_pictures_and_calendars() -> None:
    outputs = asked_for({"language": "ru"}).outputs
    assert (outputs.picture.language, outputs.calendar.language) == ("ru", "ru")


def test_what_a_picture_shows_is_what_is_chosen() -> None:
    asked = asked_for({"end": "2024", "categories": ["talks"], "where": ("status=planned",), "window": "2023/2024"})
    assert asked.selection.period == asked.outputs.picture.period
    assert asked.selection.chosen_by == (
        ("category", "talks"),
        ("date", "2023/2024"),
        ("date", "../2024"),
        ("", "status=planned"),
    )


def test_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text('lanes: {talks: "#aa0000"}\n', encoding="utf-8")
    (tmp_path / "a.docx").write_bytes(b"a template")
    asked = asked_for({"style": str(tmp_path / "house.yaml"), "template": str(tmp_path / "a.docx")})
    assert asked.outputs.dossier.template == b"a template"
    assert asked.selection.colours == {"talks": "#aa0000"}


def test_a_column_that_there_is_not_is_refused() -> None:
    with pytest.raises(UnknownName, match='no column is called "colour"'):
        asked_for({"columns": "date,colour"})


def test_an_alarm_that_is_no_length_of_time_is_refused() -> None:
    with pytest.raises(CannotMake, match='"soon" is no length of time such as 1d, 12h or 30m'):
        asked_for({"remind": "soon"})
