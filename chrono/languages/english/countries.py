"""English: countries by name, adjective, people and capital.

Names are those of the Unicode Common Locale Data Repository (territories; Unicode Licence V3).
"""

from chrono.languages.claim_words import coded

COUNTRIES = coded(
    """
    AD andorra
    AE united arab emirates, emirati, emiratis, uae, abu dhabi
    AF afghanistan, afghan, afghans, kabul
    AG antigua and barbuda
    AI anguilla
    AL albania, albanian, albanians, tirana
    AM armenia, armenian, armenians, yerevan
    AO angola, angolan, angolans, luanda
    AQ antarctica
    AR argentina, argentine, argentinian, argentinians, buenos aires
    AS american samoa
    AT austria, austrian, austrians, vienna
    AU australia, australian, australians, canberra
    AW aruba
    AX åland islands
    AZ azerbaijan, azerbaijani, azerbaijanis, azeri, baku
    BA bosnia and herzegovina, bosnian, bosnians, sarajevo
    BB barbados
    BD bangladesh, bangladeshi, bangladeshis, dhaka
    BE belgium, belgian, belgians, brussels
    BF burkina faso
    BG bulgaria, bulgarian, bulgarians, sofia
    BH bahrain
    BI burundi
    BJ benin
    BM bermuda
    BN brunei
    BO bolivia, bolivian, bolivians, la paz
    BQ caribbean netherlands
    BR brazil, brazilian, brazilians, brasilia
    BS bahamas
    BT bhutan
    BW botswana
    BY belarus, belarusian, belarusians, minsk
    BZ belize
    CA canada, canadian, canadians, ottawa
    CD congo - kinshasa
    CF central african republic
    CG congo - brazzaville
    CH switzerland, swiss, bern
    CI côte d'ivoire
    CK cook islands
    CL chile, chilean, chileans
    CM cameroon
    CN china, chinese, beijing
    CO colombia, colombian, colombians, bogota
    CR costa rica
    CU cuba, cuban, cubans, havana
    CV cape verde
    CW curaçao
    CY cyprus
    CZ czechia, czech, czechs, czech republic, prague
    DE germany, german, germans, berlin
    DJ djibouti
    DK denmark, danish, danes, copenhagen
    DM dominica
    DO dominican republic
    DZ algeria, algerian, algerians, algiers
    EC ecuador, ecuadorian, ecuadorians, quito
    EE estonia, estonian, estonians, tallinn
    EG egypt, egyptian, egyptians, cairo
    EH western sahara
    ER eritrea
    ES spain, spanish, spaniards, madrid
    ET ethiopia, ethiopian, ethiopians, addis ababa
    FI finland, finnish, finns, helsinki
    FJ fiji
    FK falkland islands
    FM micronesia
    FO faroe islands
    FR france, french, paris
    GA gabon
    GB united kingdom, british, britain, u.k., uk, briton, britons, great britain, london
    GD grenada
    GE georgia, georgian, georgians, tbilisi
    GF french guiana
    GG guernsey
    GH ghana, ghanaian, ghanaians, accra
    GI gibraltar
    GL greenland
    GM gambia
    GN guinea
    GP guadeloupe
    GQ equatorial guinea
    GR greece, greek, greeks, athens
    GT guatemala
    GU guam
    GW guinea-bissau
    GY guyana
    HK hong kong sar china, hong kong
    HN honduras
    HR croatia, croatian, croats, zagreb
    HT haiti
    HU hungary, hungarian, hungarians, budapest
    ID indonesia, indonesian, indonesians, jakarta
    IE ireland, irish, dublin
    IL israel, israeli, israelis, jerusalem
    IM isle of man
    IN india, indian, indians, new delhi
    IQ iraq, iraqi, iraqis, baghdad
    IR iran, iranian, iranians, tehran
    IS iceland, icelandic, icelanders, reykjavik
    IT italy, italian, italians, rome
    JE jersey
    JM jamaica
    JO jordan, jordanian, jordanians, amman
    JP japan, japanese, tokyo
    KE kenya, kenyan, kenyans, nairobi
    KG kyrgyzstan, kyrgyz, bishkek
    KH cambodia, cambodian, cambodians, phnom penh
    KI kiribati
    KM comoros
    KN st. kitts and nevis
    KP north korea, north korean, north koreans, pyongyang
    KR south korea, south korean, south koreans, seoul
    KW kuwait, kuwaiti, kuwaitis
    KY cayman islands
    KZ kazakhstan, kazakh, kazakhs, kazakhstani, kazakhstanis, astana
    LA laos, laotian, vientiane
    LB lebanon, lebanese, beirut
    LC st. lucia
    LI liechtenstein
    LK sri lanka, sri lankan, sri lankans, colombo
    LR liberia
    LS lesotho
    LT lithuania, lithuanian, lithuanians, vilnius
    LU luxembourg
    LV latvia, latvian, latvians, riga
    LY libya, libyan, libyans, tripoli
    MA morocco, moroccan, moroccans, rabat
    MC monaco
    MD moldova, moldovan, moldovans, chisinau
    ME montenegro, montenegrin, podgorica
    MG madagascar
    MH marshall islands
    MK north macedonia, macedonian, macedonians, skopje
    ML mali
    MM myanmar (burma), burmese, burma, myanmar, naypyidaw
    MN mongolia, mongolian, mongolians, ulaanbaatar
    MO macao sar china, macau, macao
    MP northern mariana islands
    MQ martinique
    MR mauritania
    MS montserrat
    MT malta
    MU mauritius
    MV maldives
    MW malawi
    MX mexico, mexican, mexicans, mexico city
    MY malaysia, malaysian, malaysians, kuala lumpur
    MZ mozambique
    NA namibia
    NC new caledonia
    NE niger
    NF norfolk island
    NG nigeria, nigerian, nigerians, abuja
    NI nicaragua
    NL netherlands, dutch, holland, the hague
    NO norway, norwegian, norwegians, oslo
    NP nepal, nepalese, nepali, kathmandu
    NR nauru
    NU niue
    NZ new zealand, new zealander, new zealanders, wellington
    OM oman, omani, omanis, muscat
    PA panama
    PE peru, peruvian, peruvians, lima
    PF french polynesia
    PG papua new guinea
    PH philippines, filipino, filipinos, philippine, manila
    PK pakistan, pakistani, pakistanis, islamabad
    PL poland, polish, poles, warsaw
    PM st. pierre and miquelon
    PR puerto rico
    PS palestinian territories, palestinian, palestinians, palestine
    PT portugal, portuguese, lisbon
    PW palau
    PY paraguay, paraguayan, paraguayans, asuncion, asunción
    QA qatar, qatari, qataris, doha
    RE réunion
    RO romania, romanian, romanians, bucharest
    RS serbia, serbian, serbs, belgrade
    RU russia, russian, russians, moscow
    RW rwanda
    SA saudi arabia, saudi, saudis, riyadh
    SB solomon islands
    SC seychelles
    SD sudan, sudanese, khartoum
    SE sweden, swedish, swedes, stockholm
    SG singapore, singaporean, singaporeans
    SH st. helena
    SI slovenia, slovenian, slovenes, ljubljana
    SJ svalbard and jan mayen
    SK slovakia, slovak, slovaks, bratislava
    SL sierra leone
    SM san marino
    SN senegal
    SO somalia
    SR suriname
    SS south sudan
    ST são tomé and príncipe
    SV el salvador
    SY syria, syrian, syrians, damascus
    SZ eswatini
    TC turks and caicos islands
    TD chad
    TG togo
    TH thailand, thai, thais, bangkok
    TJ tajikistan, tajik, tajiks, dushanbe
    TK tokelau
    TL timor-leste
    TM turkmenistan, turkmen, turkmens, ashgabat
    TN tunisia, tunisian, tunisians
    TO tonga
    TR türkiye, turkish, turks, turkey, ankara
    TT trinidad and tobago
    TV tuvalu
    TW taiwan, taiwanese, taipei
    TZ tanzania
    UA ukraine, ukrainian, ukrainians, kyiv, kiev
    UG uganda
    US united states, american, americans, u.s., united states of america, usa, washington
    UY uruguay, uruguayan, uruguayans, montevideo
    UZ uzbekistan, uzbek, uzbeks, tashkent
    VA vatican city
    VC st. vincent and grenadines
    VE venezuela, venezuelan, venezuelans, caracas
    VG british virgin islands
    VI u.s. virgin islands
    VN vietnam, vietnamese, hanoi
    VU vanuatu
    WF wallis and futuna
    WS samoa
    YE yemen, yemeni, yemenis, sanaa
    YT mayotte
    ZA south africa, south african, south africans, pretoria
    ZM zambia
    ZW zimbabwe, zimbabwean, zimbabweans, harare
    """
)
