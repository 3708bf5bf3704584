"""English: words of a title that say no more than other words of a passage."""

from chrono.languages.claim_words import synonymous

_LAWS = (
    "law act bill budget resolution amendment constitution legislation motion measure treaty plan reform declaration"
)
_RATES = (
    "rate tax tariff price duty wage pay salary pension spending budget output production fee fare rent fine limit "
    "threshold quota import export cost interest"
)
_STAFF = (
    "minister coach manager director chief head worker employee staff official editor officer trainer governor mayor "
    "teacher ambassador executive president secretary adviser"
)
_PACTS = "agreement treaty accord deal pact contract convention memorandum protocol"
_RULINGS = "conviction verdict sentence ruling decision judgment judgement order"
_PLEAS = "appeal claim motion petition complaint lawsuit suit case request bid application"
_CAPTIVES = "prisoner hostage detainee journalist captive inmate suspect crew sailor soldier activist"
_TALKS = "talks negotiations investigation inquiry probe construction production work operation campaign service trial"

_SHOCKS = "quake earthquake storm hurricane typhoon cyclone tornado tsunami flood"

SYNONYMS = synonymous(f"""
    approve adopt: pass approve adopt / {_LAWS}
    pass: approve adopt / {_LAWS}
    halt: suspend stop
    stop: halt
    pause: suspend
    cut lower reduce: cut lower reduce slash / {_RATES}
    raise increase hike: raise increase hike / {_RATES}
    begin start commence: begin start commence
    start: launch / {_TALKS}
    finish complete: finish complete
    end: finish
    conclude: sign / {_PACTS}
    overturn quash annul: overturn quash annul / {_RULINGS}
    buy purchase acquire: buy purchase
    kill: murder assassinate
    jail imprison: jail imprison
    detain: arrest
    dismiss sack fire: dismiss sack fire / {_STAFF}
    appoint name: appoint name / {_STAFF} judge chairman
    build construct: build construct erect
    founded founds founding: establish
    hit strike: hit strike / {_SHOCKS}
    hit: shake / quake earthquake tremor
    lift: raise increase / rate price wage
    get receive: get receive
    quit: resign
    wed marry: wed marry
    blaze: fire
    fire: blaze
    slay: kill murder
    chief head: chief head
    leader: chief
    jobless: unemployed
    carmaker automaker: carmaker automaker
    lawyer attorney: lawyer attorney
    doctor physician: doctor physician
    free release: free release / {_CAPTIVES}
    defeat beat: defeat beat
    close shut: close shut
    resume restart: resume restart
    dismiss reject: dismiss reject / {_PLEAS}
    refuse decline: refuse decline
    postpone defer: postpone defer
    delay: postpone defer
    extend prolong: extend prolong
    ban prohibit: ban prohibit forbid
    allow permit: allow permit
    rise grow climb: rise increase grow climb
    fall drop decline decrease: fall drop decline decrease
    leave depart: leave depart
    firm company: firm company
    agreement accord: agreement accord pact
    pact: agreement accord
    deal: agreement accord pact contract
    talks negotiations: talks negotiations
    worker employee: worker employee
    factory: plant / steel cement car chemical textile bottling assembly sugar paper
    blast explosion: blast explosion
    quake earthquake: quake earthquake
    inquiry investigation probe: inquiry investigation probe
    ship vessel: ship vessel
    film movie: film movie
    lawsuit suit: lawsuit suit
    trip visit: trip visit
    rally demonstration: rally demonstration
    lawmaker legislator MPs: lawmaker legislator parliamentarian
    aid assistance: aid assistance
""")
ABBREVIATIONS = {
    "UN": r"United Nations",
    "EU": r"European Union",
    "WTO": r"World Trade Organi[sz]ation",
    "WHO": r"World Health Organi[sz]ation",
    "IMF": r"International Monetary Fund",
    "IAEA": r"International Atomic Energy Agency",
    "SCO": r"Shanghai Cooperation Organi[sz]ation",
    "OSCE": r"Organi[sz]ation for Security and Co-?operation in Europe",
    "ECB": r"European Central Bank",
    "ICC": r"International Criminal Court",
    "ICJ": r"International Court of Justice",
    "NATO": r"North Atlantic Treaty Organi[sz]ation",
    "CEO": r"[Cc]hief [Ee]xecutive(?: [Oo]fficer)?",
    "PM": r"[Pp]rime [Mm]inister",
}
