"""What stands between and beside dates."""

import pytest

from tests.languages.readers import stands


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("山口从2009年5月3日到2009年6月6日封闭", ["2009-05-03/2009-06-06"]),
        ("比赛由2020年6月11日改到2020年7月9日", ["not 2020-06-11", "2020-07-09"]),
        ("塔并非倒于1602年", ["1602 (open)"]),
        ("与2004年不同，2010年河水封冻", ["not 2004", "2010"]),
        ("粮仓约建于1850年", ["about 1850"]),
        ("粮仓建于1850年左右", ["about 1850"]),
        ("2010年4月15日喷发五天后机场重开", ["2010-04-20"]),
        ("2011年6月12日选举前夕停电", ["2011-06-11"]),
        ("2011年7月9日洪水两周年之际揭幕", ["2013-07-09"]),
        ("自2009年7月14日起空置", ["starting from 2009-07-14"]),
        ("15世纪到17世纪之间", ["14XX/16XX"]),
        ("发射原定于2011年5月4日，实际于2011年5月16日进行", ["2011-05-04 (open)", "2011-05-16"]),
    ],
)
def test_dates_stand_as_the_words_beside_them_say(text: str, found: list[str]) -> None:
    assert stands(text, "zh") == found
