"""Texts that run from right to left."""

from chrono.frames.leftward import mirrored_signs, mirrored_strokes, mirrored_words, mostly_leftward, with_edges
from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from chrono.timelines.timeline import Mark, Shape, Stroke, Timeline, Words
from tests.layout.test_layouts import faults, measure

ARABIC = "توقيع اتفاقية الإعفاء من التأشيرة بين البلدين لمدة ثلاثين يوما في عام بحضور وزراء الخارجية والنقل"


def drawn(*titles: str, layout: str = "list") -> Timeline:
    events = "".join(f"  - {{id: e{at}, title: '{title}', date: 202{at}-01-10}}\n" for at, title in enumerate(titles))
    source = load_text(f"title: '{titles[0]}'\nevents:\n{events}", {}).chronology
    return lay_out(source, measure, LayoutOptions(454, layout))[0]


def words(timeline: Timeline, role: str, event: str = "") -> list[Words]:
    return [word for word in timeline.words if word.role == role and word.event == event]


def test_lines_of_a_leftward_title_end_at_one_edge() -> None:
    lines = words(drawn(ARABIC, "Latin", "Latin", layout="vertical"), "title", "e0")
    assert len(lines) > 1
    assert len({word.box[2] for word in lines}) == 1


def test_lines_of_a_leftward_title_end_at_one_edge_where_the_first_begins_behind_a_date() -> None:
    lines = words(drawn(ARABIC, "Latin", "Latin", layout="bars"), "title", "e0")
    assert len({word.box[0] for word in lines}) > 1
    assert len({word.box[2] for word in lines}) == 1


def test_a_title_that_runs_rightward_begins_at_one_edge() -> None:
    lines = words(drawn("An agreement is signed " * 8, "Latin", layout="vertical"), "title", "e0")
    assert len({word.box[0] for word in lines}) == 1


def test_a_leftward_heading_ends_at_the_right_edge() -> None:
    assert {word.box[2] for word in words(drawn(ARABIC), "heading")} == {454 - 12.0}


def test_a_list_of_leftward_titles_begins_at_the_right() -> None:
    timeline = drawn(ARABIC, ARABIC)
    (first,), titles = words(timeline, "date", "e0")[:1], words(timeline, "title", "e0")
    assert all(title.box[2] < first.box[0] for title in titles)
    assert words(timeline, "title", "e0")[0].box[2] > words(timeline, "title", "e1")[0].box[2]
    assert faults(timeline) == []


def test_a_list_of_which_few_titles_run_leftward_begins_at_the_left() -> None:
    timeline = drawn("Latin", ARABIC, "Latin")
    assert all(word.box[2] < words(timeline, "title", "e1")[0].box[0] for word in words(timeline, "date", "e1"))


def test_more_texts_must_run_leftward_than_not() -> None:
    assert mostly_leftward([ARABIC, ARABIC, "Latin"])
    assert not mostly_leftward([ARABIC, "Latin"])


def test_words_that_are_centred_stay_so() -> None:
    word = Words(ARABIC, 50.0, 0.0, 8.0, "title", "center", width=20.0)
    assert with_edges([word], 400.0) == (word,)


def test_mirrored_things_keep_their_distance_from_the_other_edge() -> None:
    assert mirrored_words([Words("x", 10.0, 0.0, 8.0, "title")], 100)[0] == Words("x", 90.0, 0.0, 8.0, "title", "right")
    mark = Mark(Shape.DAY, 10, 10, 10, 10, 10, 5, 0, False, "")
    assert mirrored_signs([mark], 100)[0].anchor == 90
    assert mirrored_strokes([Stroke(10, 0, 30, 0, "lane")], 100) == [Stroke(90, 0, 70, 0, "lane")]
