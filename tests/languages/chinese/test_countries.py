"""Countries by name."""

import pytest

from chrono.languages.chinese.countries import COUNTRIES


@pytest.mark.parametrize(("name", "code"), [("中国", "CN"), ("哈萨克斯坦", "KZ"), ("美国", "US"), ("日本", "JP")])
def test_names(name: str, code: str) -> None:
    assert COUNTRIES[name] == code
