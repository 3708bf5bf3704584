"""What is in a text besides dates: sentences, quotations, names, figures, cues."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.text.covered import Covered
    from chrono.text.cues import cues_in, numbers_are_read
    from chrono.text.differences import Difference
    from chrono.text.directions import directed_as, in_visual_order, is_leftward, is_turned, isolated, rightward
    from chrono.text.figures import (
        Figure,
        find_figures,
        includes_its_bound,
        normal_unit,
        qualified_after,
        qualifier_bound,
    )
    from chrono.text.identification import UNDETERMINED, guess_language, has_no_other, language_of, language_of_words
    from chrono.text.locators import CiteKind, PinCite, pin_cites
    from chrono.text.names import find_inflected, find_name, find_variant, fold_name, is_same_name
    from chrono.text.numerals import number_words
    from chrono.text.patterns import CaseFree, compiled, part_with, parts_between
    from chrono.text.quotes import Match, MatchKind, Quotable, find_exactly, find_quote
    from chrono.text.roman_numbers import roman
    from chrono.text.sentence_ends import CLAUSE_BREAK, SENTENCE_BREAK, STOP, SURE_CLAUSE_END, SURE_END, sentence_around
    from chrono.text.sentences import split_sentences
    from chrono.text.spacing import CELL_END, spaced
    from chrono.text.speakers import speaker_of
    from chrono.text.stamps import Stamp, bare_stamp, keys_of, stamps_in
    from chrono.text.titles import TitleWords
    from chrono.text.typography import SHOWN_SS, fold
    from chrono.text.visible import one_line, shown, without_markdown, without_widthless
    from chrono.text.words import (
        ComparedWord,
        Lexeme,
        compared_words,
        lexemes,
        spelled,
        stem,
        stems_of,
        stems_said,
        written_words,
    )

__all__ = [
    "CELL_END",
    "CLAUSE_BREAK",
    "SENTENCE_BREAK",
    "SHOWN_SS",
    "STOP",
    "SURE_CLAUSE_END",
    "SURE_END",
    "UNDETERMINED",
    "CaseFree",
    "CiteKind",
    "ComparedWord",
    "Covered",
    "Difference",
    "Figure",
    "Lexeme",
    "Match",
    "MatchKind",
    "PinCite",
    "Quotable",
    "Stamp",
    "TitleWords",
    "bare_stamp",
    "compared_words",
    "compiled",
    "cues_in",
    "directed_as",
    "find_exactly",
    "find_figures",
    "find_inflected",
    "find_name",
    "find_quote",
    "find_variant",
    "fold",
    "fold_name",
    "guess_language",
    "has_no_other",
    "in_visual_order",
    "includes_its_bound",
    "is_leftward",
    "is_same_name",
    "is_turned",
    "isolated",
    "keys_of",
    "language_of",
    "language_of_words",
    "lexemes",
    "normal_unit",
    "number_words",
    "numbers_are_read",
    "one_line",
    "part_with",
    "parts_between",
    "pin_cites",
    "qualified_after",
    "qualifier_bound",
    "rightward",
    "roman",
    "sentence_around",
    "shown",
    "spaced",
    "speaker_of",
    "spelled",
    "split_sentences",
    "stamps_in",
    "stem",
    "stems_of",
    "stems_said",
    "without_markdown",
    "without_widthless",
    "written_words",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "covered": ("Covered",),
        "cues": ("cues_in", "numbers_are_read"),
        "differences": ("Difference",),
        "directions": ("directed_as", "in_visual_order", "is_leftward", "is_turned", "isolated", "rightward"),
        "figures": (
            "Figure",
            "find_figures",
            "includes_its_bound",
            "normal_unit",
            "qualified_after",
            "qualifier_bound",
        ),
        "identification": ("UNDETERMINED", "guess_language", "has_no_other", "language_of", "language_of_words"),
        "locators": ("CiteKind", "PinCite", "pin_cites"),
        "names": ("find_inflected", "find_name", "find_variant", "fold_name", "is_same_name"),
        "numerals": ("number_words",),
        "patterns": ("CaseFree", "compiled", "part_with", "parts_between"),
        "quotes": ("Match", "MatchKind", "Quotable", "find_exactly", "find_quote"),
        "roman_numbers": ("roman",),
        "sentence_ends": ("CLAUSE_BREAK", "SENTENCE_BREAK", "STOP", "SURE_CLAUSE_END", "SURE_END", "sentence_around"),
        "sentences": ("split_sentences",),
        "spacing": ("CELL_END", "spaced"),
        "speakers": ("speaker_of",),
        "stamps": ("Stamp", "bare_stamp", "keys_of", "stamps_in"),
        "titles": ("TitleWords",),
        "typography": ("SHOWN_SS", "fold"),
        "visible": ("one_line", "shown", "without_markdown", "without_widthless"),
        "words": (
            "ComparedWord",
            "Lexeme",
            "compared_words",
            "lexemes",
            "spelled",
            "stem",
            "stems_of",
            "stems_said",
            "written_words",
        ),
    },
)
