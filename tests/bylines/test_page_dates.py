"""What a page says of its day of publication."""

import json

import pytest

from chrono.bylines.page_dates import LinkedData, page_date, plain_address, published_by, read_linked_data


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-03-26", "2024-03-26"),
        ("2024-03-26T08:00:00Z", "2024-03-26"),
        ("2024-03-26T23:30:00+05:00", "2024-03-26"),
        ("20240326", "2024-03-26"),
        ("2024/3/26", "2024-03-26"),
        ("March 26, 2024", "2024-03-26"),
        ("26 Mar 2024", "2024-03-26"),
        ("Tue, 26 Mar 2024 10:00:00 GMT", "2024-03-26"),
        ("2024-03", "2024-03"),
        ("28.03.2024, 14:05", "2024-03-28"),
        ("28/03/2024", "2024-03-28"),
        ("3/28/2024", "2024-03-28"),
        ("3/4/2024", ""),
        ("yesterday", ""),
        ("{{date}}", ""),
        ("2024-02-30", ""),
        ("0001-01-01", ""),
        ("2015~", ""),
        ("1704412800000", "2024-01-05"),
        ("1704412800", "2024-01-05"),
        ("20240105101010", "2024-01-05"),
        ("1970-01-01T00:00:00Z", ""),
        ("Sat 5, 2024", ""),
        ("", ""),
    ],
)
def test_a_value_is_read_as_pages_write_it(written: str, day: str) -> None:
    assert page_date(written).day == day


def test_a_time_with_a_zone_is_a_moment() -> None:
    found = page_date("2024-03-26T23:30:00-05:00")
    assert found.moment is not None
    assert found.moment.isoformat() == "2024-03-26T23:30:00-05:00"
    assert page_date("2024-03-26T23:30:00").moment is None


def linked(*entities: object, address: str = "") -> str:
    return read_linked_data([json.dumps(entity) for entity in entities], address).published


ARTICLE = {"@type": "NewsArticle", "datePublished": "2024-03-12"}


def test_a_search_engine_of_china_has_another_name_for_the_day() -> None:
    assert linked({"@id": "https://example.org/a", "pubDate": "2024-03-12T10:11:12"}) == "2024-03-12T10:11:12"


def test_a_posting_in_a_forum_is_an_article() -> None:
    assert linked({"@type": "DiscussionForumPosting", "datePublished": "2024-03-12"}) == "2024-03-12"


@pytest.mark.parametrize(
    "entity",
    [
        ARTICLE,
        {"@graph": [{"@type": "Organization"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        [{"@type": ["Article", "Thing"], "datePublished": {"@value": "2024-03-12"}}],
        {"@type": "Article", "datePublished": ["soon", "2024-03-12"]},
        {**ARTICLE, "video": {"@type": "VideoObject", "datePublished": "2019-01-05"}},
        {**ARTICLE, "comment": [{"@type": "Comment", "datePublished": "2024-03-15"}]},
        {"datePublished": "2024-03-12"},
    ],
)
def test_the_main_entity_says_its_own_day(entity: object) -> None:
    assert linked(entity) == "2024-03-12"


@pytest.mark.parametrize(
    "entity",
    [
        {"@type": "VideoObject", "datePublished": "2019-01-05"},
        {"@type": "WebPage", "relatedLink": ARTICLE},
        {"itemListElement": [ARTICLE]},
    ],
)
def test_what_is_in_or_beside_the_page_says_nothing_of_it(entity: object) -> None:
    assert linked(entity) == ""


def test_of_several_articles_the_one_of_the_pages_address_counts() -> None:
    other = {"@type": "Article", "datePublished": "2019-01-05", "url": "https://example.org/other"}
    mine = {**ARTICLE, "url": "https://www.example.org/mine/"}
    assert linked(other, mine, address=plain_address("http://example.org/mine?x=1")) == "2024-03-12"
    assert linked(other, mine) == ""


def test_a_script_that_is_no_json_says_nothing() -> None:
    assert read_linked_data(["{broken", "\ufeff" + json.dumps(ARTICLE)], "").published == "2024-03-12"


def test_dates_are_trusted_in_order_and_invalid_ones_fall_through() -> None:
    said = {"article:published_time": ["soon", "2024-03-12"], "date": ["2024-03-11"], "time": ["2024-03-10"]}
    assert published_by(said, LinkedData("2024-03-13")).day == "2024-03-13"
    assert published_by(said, LinkedData("never")).day == "2024-03-12"
    assert published_by({"date": ["x"], "time": ["2024-03-10"]}, LinkedData()).day == "2024-03-10"
    assert published_by({}, LinkedData()).day == ""


def test_only_what_the_page_says_where_pages_do_is_sure() -> None:
    assert published_by({"date": ["2024-03-11"]}, LinkedData()).sure
    assert not published_by({"time": ["2024-03-11"]}, LinkedData()).sure


@pytest.mark.parametrize(
    ("said", "published"),
    [
        ({"date": ["2024-01-05"], "dcterms.date": ["2012"]}, ""),
        ({"citation_publication_date": ["2023"], "citation_online_date": ["2024-01-05"]}, ""),
        ({"dcterms.created": ["2010-01-01"], "time-published": ["2024-01-05"]}, ""),
        ({"article:published_time": ["2024-01-05"]}, "1998"),
    ],
)
def test_what_the_page_contradicts_is_not_sure(said: dict[str, list[str]], published: str) -> None:
    assert not published_by(said, LinkedData(published)).sure


def test_days_beside_each_other_and_parts_of_one_agree() -> None:
    assert published_by({"date": ["2024-01-05"], "pubdate": ["2024-01-06"]}, LinkedData("2024-01")).sure


def test_entity_of_another_address_counts_less() -> None:
    other = {**ARTICLE, "datePublished": "2020-02-02", "url": "https://example.org/other"}
    told = read_linked_data([json.dumps(other)], "example.org/mine")
    assert not told.is_own
    assert published_by({"date": ["2024-01-05"]}, told) == page_date("2024-01-05")._replace(sure=True)
    assert published_by({}, told) == page_date("2020-02-02")
    assert read_linked_data([json.dumps(other)], "example.org/other").is_own


@pytest.mark.parametrize("around", ["<!-- {} -->", "//<![CDATA[\n{}\n//]]>", "/*<![CDATA[*/{}/*]]>*/", "{};"])
def test_what_pages_put_around_json_is_left_out(around: str) -> None:
    assert read_linked_data([around.replace("{}", json.dumps(ARTICLE))], "").published == "2024-03-12"


def test_json_with_a_comma_too_many_or_line_ends_in_texts_is_read() -> None:
    script = json.dumps(ARTICLE)[:-1] + ', "headline": "two\nlines",}'
    assert read_linked_data([script], "").published == "2024-03-12"


def test_microformats_of_several_days_say_none() -> None:
    read = [
        published_by({"entry-published": days}, LinkedData()).day
        for days in (["2024-03-12"] * 2, ["2024-03-12", "2024-03-13"])
    ]
    assert read == ["2024-03-12", ""]


def test_of_two_articles_the_one_with_the_title_of_the_page_is_meant() -> None:
    script = """[{"@type": "NewsArticle", "headline": "An old tale of sheep", "datePublished": "2019-01-05"},
        {"@type": "NewsArticle", "headline": "Ministers sign the accord", "datePublished": "2024-03-12"}]"""
    assert read_linked_data([script], "", "Ministers sign the accord - News").published == "2024-03-12"
    assert read_linked_data([script], "", "News").published == ""


def test_a_number_is_a_moment_counted_from_1970() -> None:
    found = read_linked_data(['{"@type": "NewsArticle", "datePublished": 1710246011000}'], "")
    assert page_date(found.published).day == "2024-03-12"
