"""Kazakh: the words of a byline."""

from chrono.languages.byline_words import BylineWords

PART = BylineWords(
    published=r"(?:жарияланған|жариялану)(?:\s+(?:күні|уақыты))?|жарияланды",
    changed=r"(?:жаңартылған|өзгертілген|жаңарту)(?:\s+(?:күні|уақыты))?|жаңартылды|өзгертілді",
    beside=r"авторы?|дереккөз|күні",
    behind=r"жылы?|ж\.?",
    dates=(r"<y>\s+жыл\w*\s+<d>\s+<m>",),
    untitled="атаусыз|құжат",
)
