"""English: what a full stop does not end a sentence after."""

from chrono.languages.parts import SentenceMarks

PART = SentenceMarks(
    frozenset(
        """mr mrs ms messrs dr rev revd prof gen col lt sgt capt gov sen rep st vs etc inc ltd co corp no art sec fig
        approx est
        jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun u.s u.k e.g i.e p.m a.m ca
        b.c a.d jany feby febr apl augt septr octr novr decr
        pop fol ff vol vols pp bk nos cf viz""".split()
    ),
    sometimes_end=frozenset("etc inc ltd co corp u.s u.k p.m a.m b.c a.d".split()),
    first_words=frozenset(
        """the these those this that there they it its he she we his her their our however but after before when while
        although since according about nearly more in on at by for from as if no some all both two three""".split()
    ),
)
