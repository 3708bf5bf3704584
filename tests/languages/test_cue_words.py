"""The words that turn a sense, in every language that has them."""

import re

import pytest

from chrono.languages import Cues, languages_with, part

PATTERNS = (
    "apart", "planned", "ongoing", "not_said", "said", "hearsay", "untrue", "unreal", "points_back", "passive_before",
    "denies_name", "tells_name", "behind_speaker",
)  # fmt: skip


@pytest.mark.parametrize("language", languages_with(Cues))
def test_words_are_in_small_letters_and_patterns_are_patterns(language: str) -> None:
    cues = part(language, Cues)
    assert cues
    assert cues.negation
    assert all(word == word.lower() for word in cues.negation | cues.cancelled | cues.postponed)
    for name in PATTERNS:
        re.compile(getattr(cues, name))
