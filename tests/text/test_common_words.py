"""The commonest words of languages."""

from chrono.text.common_words import CYRILLIC, LATIN


def test_a_word_has_every_language_that_has_it() -> None:
    assert {"en"} == LATIN["would"]
    assert {"de", "nl", "af"} <= LATIN["die"]
    assert {"ru", "bg", "mk", "sr", "uk", "be"} <= CYRILLIC["на"]


def test_every_language_has_words_that_few_others_have() -> None:
    for table in (LATIN, CYRILLIC):
        codes = {code for found in table.values() for code in found}
        assert {code for word, found in table.items() if len(found) <= 3 for code in found} == codes
