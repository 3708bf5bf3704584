"""What somebody says or thinks of a sentence at its end: `, residents complained`, `, his son is convinced`."""

from collections.abc import Iterator, Sequence

from chrono.clauses.grammar import Grammar, is_count
from chrono.text import Lexeme, compiled, lexemes, split_sentences


def unreal_in(quoted: str, sentences: str, claim: str, wanted: Sequence[Lexeme], grammar: Grammar) -> str:
    """What in a quotation says that it may be of a play, a belief or in some way only, or in its sentence that somebody
    says or thinks so; empty where nothing does but what the claim of some words says too."""
    mine = {word.stem for word in wanted}
    for found in compiled(grammar.known.unreal).finditer(quoted) if grammar.known.unreal else ():
        told = lexemes(found[0], grammar.language)
        if not told or not all(word.stem in mine for word in told):
            return found[0]
    return next((said for said in comments_in(sentences, grammar) if said not in claim), "")


def comments_in(text: str, grammar: Grammar) -> Iterator[str]:
    """What stands behind the last comma of each sentence of a text, in a few words with a verb at their end."""
    words = grammar.words
    if not words.markers:
        return
    for start, end in split_sentences(text):
        said = text[start:end].rstrip(" .”\"'").rpartition(", ")[2]
        there = lexemes(said, grammar.language)
        if not 1 < len(there) <= _LONGEST or not _has_verb(text[start : end - len(said)], grammar):
            continue
        first = there[0].lower
        apart = words.related | words.markers | words.joining | words.barring
        opened = any(word.lower in apart for word in there) or first.endswith(words.gerund)
        opened = opened or is_count(first, grammar.language)  # "two weeks later than planned"
        opened = opened or bool(compiled(grammar.known.said).search(said))  # who says so is looked at for itself
        if not opened and grammar.is_verb(there[-1]) and not grammar.is_verb(there[0]):
            yield said


def _has_verb(text: str, grammar: Grammar) -> bool:
    return any(grammar.is_verb(word) for word in lexemes(text, grammar.language))


_LONGEST = 6  # words of who says or thinks so
