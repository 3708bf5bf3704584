"""English: what a text is told by to be in it."""

from chrono.languages.traits import Traits

PART = Traits(
    script="latin",
    told_by_words=True,
    shapes=r"\w{2}(?:[^aeiou]ed|[^aeiou]ly|ous|ful|ness|ght|ies|ck)\b|\bwh\w",
    common=frozenset(
        """the of and to in was is for that on with by said a at from has have had it as an his he her she which are i
        will be were been not but they who this after their its would could should may can did do does than then
        there when where what whose whom our your my we you into over under between during before against about all
        any no or if so such only also more most other some these those each both per since until while because
        first last new two three one met signed signs visited visits arrived opened agreed held told rose fell trade
        talks agreement meeting government visit took take takes place states people year years day days month
        months week today yesterday statement court judge police city country countries foreign house company report
        reported announced announces opens open closed bridge left went came given gave made make makes set sent
        called found ruled filed charged sued killed died born began begins ended ends joined elected won lost paid
        bought sold sign agree agrees monday tuesday wednesday thursday friday saturday sunday four five six seven
        eight nine ten out up off down later ago being him them me us very just now still never here says say
        according used how why many much few own old york north south east west minister nobody somebody everybody
        someone everyone nothing something everything tomorrow meet meets percent cent million billion became broke
        brought built caught chose cost cut drew drank drove ate felt fought flew grew heard hid hit hurt kept knew
        led lent let meant put ran rang read rode shot shut sang sank sat slept spoke spent stood stole struck swam
        swore taught thought threw understood wore wrote beat cried suppose
        delivery delivered received returned approved closed completed finished
        started launched moved worked working payment letter notice town village road street school church""".split()
    ),
)
