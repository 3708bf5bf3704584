"""English: what a text is told by to be in it."""

from chrono.languages.traits import Traits

PART = Traits(
    script="latin",
    told_by_words=True,
    common=frozenset(
        """the of and to in was is for that on with by said a at from has have had it as an his he her she
        which are i will be were been not but they who this after their its would could should may can did
        do does than then there when where what whose whom our your my we you into over under between during
        before against about all any no or if so such only also more most other some these those each both
        per since until while because first last new two three one met signed signs visited visits arrived
        opened agreed held told rose fell trade talks agreement meeting government visit
        took take takes place states people year years day days month months week today yesterday statement court
        judge police city country countries foreign house company report reported announced announces opens
        open closed bridge left went came given gave made make makes set sent called found ruled filed
        charged sued killed died born began begins ended ends joined elected won lost paid bought sold sign
        agree agrees""".split()
    ),
)
