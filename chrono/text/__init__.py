"""What stands in a text besides dates: sentences, quotations, names, figures, cues."""

from chrono.text.cues import CANCELLED, DENIAL, NEGATION, POSTPONED
from chrono.text.figures import Figure, find_figures, parse_figure
from chrono.text.identification import guess_language
from chrono.text.names import find_name, find_variant, fold_name
from chrono.text.quotes import Match, MatchKind, Quotable, find_quote
from chrono.text.scripts import has_no_spaces
from chrono.text.sentences import split_sentences

__all__ = [
    "CANCELLED",
    "DENIAL",
    "NEGATION",
    "POSTPONED",
    "Figure",
    "Match",
    "MatchKind",
    "Quotable",
    "find_figures",
    "find_name",
    "find_quote",
    "find_variant",
    "fold_name",
    "guess_language",
    "has_no_spaces",
    "parse_figure",
    "split_sentences",
]
