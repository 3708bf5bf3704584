"""Elements that have no box of their own."""

from chrono.css.boxless import without_box


def test_without_a_box_only_what_is_said_of_words_holds() -> None:
    said = {"display": "contents", "opacity": "0", "position": "absolute", "left": "-9999px", "clip-path": "inset(50%)"}
    assert without_box(said | {"visibility": "hidden", "--x": "1", "-doubt": "yes"}, "-doubt") == {
        "display": "contents",
        "visibility": "hidden",
        "--x": "1",
        "-doubt": "yes",
    }


def test_with_a_box_all_of_it_holds() -> None:
    assert without_box({"display": "block", "opacity": "0"}, "-doubt") == {"display": "block", "opacity": "0"}
