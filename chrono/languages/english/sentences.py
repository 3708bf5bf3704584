"""English: what a full stop does not end a sentence after."""

from chrono.languages.parts import SentenceMarks

PART = SentenceMarks(
    frozenset(
        """mr mrs ms dr prof gen col lt sgt capt gov sen rep st vs etc inc ltd co corp no art sec fig approx est
        jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun u.s u.k e.g i.e p.m a.m""".split()
    )
)
