"""Words and numbers that a quotation's end cuts."""

import pytest

from chrono.text.word_edges import cut_word


@pytest.mark.parametrize(
    ("text", "quoted", "cut"),
    [
        ("The ministers met.", "The minister", "ministers"),
        ("The ministers met.", "inisters met", "ministers"),
        ("It cost 43.8 million.", "It cost 43", "43.8"),
        ("It cost 1 500 tenge.", "It cost 1", "1"),
        ("It cost 1 500 tenge.", "500 tenge", "500"),
        ("It cost 12 3456 tenge.", "3456 tenge", ""),
        ("In 2024 500 came.", "500 came", ""),
        ("It cost 43.8 million.", "8 million", "43.8"),
        ("It cost 43.8 million.", "cost 43", "43.8"),
        ("on 2024-03-28 then", "on 2024-03", "2024-03-28"),
        ("In 2024 500 came.", "In 2024", ""),
        ("at 10:30 then", "30 then", "10:30"),
        ("He didn't sign.", "He didn", "didn't"),
        ("A well-known pact.", "A well", ""),
        ("They met in 2024, in Lima.", "met in 2024", ""),
        ("签证协议于五月签署。", "协议", ""),
        ("In May 2023 they met.", "In May 2023 they met.", ""),
    ],
)
def test_the_word_or_number_that_is_cut_is_named(text: str, quoted: str, cut: str) -> None:
    start = text.index(quoted)
    assert cut_word(text, start, start + len(quoted)) == cut
