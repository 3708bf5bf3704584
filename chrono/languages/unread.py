"""The languages that are not read, by their codes: what a text is told by to be in one of them, and not in one that is.

Their commonest words by the script that they are written in, and the letters that one of them has and those that it
never has.
"""

from chrono.languages.scripts import KANA

_LATIN = {
    "fr": "le la les des du et un une en est dans pour que qui sur par avec au aux ce cette ont été plus pas selon son "
    "sa ses il elle de a ne se leur d'un d'une après dont mais ou où je nous vous avait était sont",
    "de": "der die das und in den von zu mit dem ist im auf für des ein eine nicht sich am auch wurde wird nach "
    "bei einer aus an als werden einem einen hat haben worden war waren sind über durch vor zum zur er "
    "sie es noch nur oder aber wegen dass montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "januar februar märz mai juni juli oktober dezember zwei drei vier fünf sechs sieben "
    "acht neun zehn gegen unter zwischen ohne laut seit sagt meldet hatte neue mehr sei",
    "es": "el la los las de y en un una que del por con para se su al como más fue ha sus según lo es no pero este "
    "esta a sin sobre entre ser son era fueron también hasta desde",
    "it": "il lo la gli le di e un una che del della per con non in è sono al alla dei delle nel nella da si ha stato "
    "stata come i a ma anche era sul sulla dal dalla dopo prima",
    "pt": "a o a os as de e um uma que do da dos das em no na para com não por se foi ao pelo pela mais é são à como "
    "mas seu sua ser foram até também sobre",
    "nl": "de het een en van in is op te dat die voor met zijn aan niet door er naar werd bij ook om wordt uit "
    "heeft over maar hij zij was tot als nog geen maandag dinsdag woensdag donderdag vrijdag zaterdag "
    "zondag januari februari maart mei juni juli augustus oktober twee drie vier vijf zes zeven "
    "acht negen tien open kan zal meer tegen onder tussen zonder volgens wegens sinds zegt meldt gaat "
    "hebben worden werden haar hun dit deze wel uur jaar week nieuwe oud eerste",
    "pl": "most i w na z się nie do to że jest o przez za od po jak został została oraz ale tym są dla ma przed będzie",
    "sv": "och att det som en på är av för med den till i inte har ett om var de från kommer efter vid blev "
    "skulle måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars maj juni juli "
    "augusti oktober två tre fyra fem sex sju åtta nio tio mot under mellan utan enligt sedan säger "
    "uppger meddelar hade bli blir ut upp över hon han mer än år vecka timmar ny nya också sin sitt sina "
    "dag",
    "da": "og at det som en på er af for med den til i ikke har et om var de fra kommer efter ved blev skal "
    "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts maj juni juli "
    "oktober tre fire fem seks syv otte ni ti mod under mellem uden ifølge siden siger oplyser "
    "meddeler havde blive bliver ud op over hun han mere end år uge timer ny nye indtil når også sin sit "
    "sine dag",
    "no": "og å det som en på er av for med den til i ikke har et om var de fra kommer etter ved ble skal "
    "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars mai juni juli "
    "oktober tre fire fem seks sju åtte ni ti mot under mellom uten ifølge siden sier opplyser melder "
    "hadde bli blir ut opp over hun han mer enn år uke timer ny nye inntil når også sin sitt sine dag",
    "fi": "ja on ei että se oli hän ovat myös mutta kun joka tai sen mukaan ole sekä jo kuin oli ollut",
    "cs": "most a v na se je že s z do o pro k byl byla bylo by jako ale podle po za od také ve není které který jsou",
    "sk": "most a v na sa je že s z do o pre k bol bola bolo by ako ale podľa po za od aj vo nie ktoré ktorý sú",
    "ro": "și în de la a cu pe un o că nu este din pentru care au fost mai se sau prin al ale lui după fi va",
    "hu": "a az és hogy nem egy is van volt meg csak el de már ez azt szerint után lesz vagy mint",
    "hr": "most i u je na se da su za od s koji koja koje nije bio bila kao ali iz do po će te nakon",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra göre ise en ancak edildi oldu dedi değil",
    "az": "və bir bu da də üçün ilə olan daha çox kimi sonra görə isə edildi olub dedi deyil",
    "uz": "tomonidan yil ikki imzolandi va bir bu uchun bilan ham deb edi bilan bo'lgan bo'ldi haqida keyin esa emas",
    "id": "yang dan di dengan untuk dari pada ini itu dalam akan tidak oleh telah adalah ke sebagai juga karena",
    "vi": "và của là các có được trong cho không với một đã người những này tại về khi sẽ từ",
    "ca": "el la els les de i en un una que del per amb és no al als com més ha va es són aquest",
    "et": "ja on ei et see oli ta kui ka mis oma või aga kes pärast selle ning",
    "lt": "ir kad yra su iš į per apie bet buvo ne tai po už dėl nuo kaip",
    "lv": "un ir ar no uz par ka bet bija tas pēc kā lai vai arī nav",
    "sw": "na ya wa kwa ni katika la za kuwa hii alisema baada cha hiyo",
    "tl": "ang ng sa mga na ay at ni para kay hindi ito noong",
    "ga": "agus an na ar go le ag sé sí tá bhí nach ach seo sin gur leis don ina chun mar do faoi",
    "gd": "agus an na air gu tha bha le aig cha nach seo sin gun don mar do fo ach airson",
    "cy": "yn y yr i o a ar mae wedi ei ac gan bod oedd am nid ond hefyd",
    "sco": "the o tae an wis wi fae frae nae ken thae whit aa wes haes hae thaim aff acause meetin efter heid "
    "fowk schuil doun aboot oot noo hoose coort cooncil govrenment meinister gaed gaun haed haein wisna "
    "didna isna canna dinna cudna wadna haesna thair thay thir thon twa thrie fower mony ony awa hame "
    "nicht licht richt micht flicht socht brocht thocht dochter strang wrang stane cauld auld telt kent "
    "whaur whan wha muckle afore atween amang unner ower ilka bairn bairns wirk wirkers toun oor oors "
    "syne gie gied taen cried intae ontae anither ither baith maist mair monanday mononday tyseday "
    "wadensday fuirsday fryday seturday januar februar mairch mey juin augist efternuin yin yince wiout "
    "athout sae nou dae daes veesit yird kintra govern weans screive screivers caipital heicht lairge "
    "stairt stairts stairtit neist opent wark biggit steekit hurtit willna dee'd deid airt pairt pairts chairge "
    "mairched mairch thoosand hunner setterday aprile polis votit cancelt owerturnt greement brig kirk puir guid gude",
    "ha": "da a ya na ta ba ne ce wannan kuma don yi shi sun suka bai cikin",
    "tpi": "bilong long em i na ol mi yu dispela wantaim olsem tasol bai bin gavman wanpela tok bikos taim bipo",
    "kri": "di na dɛn dem wan bin de fɔ wit we una sɛf pipul tɔk gɔvmɛnt bɔt ɔl dis dat gɛt kin",
    "pcm": "dey wey dem don na di e im una wetin sey make am no suppose abuja pikin wahala oga comot sabi "
    "pipo pesin gree wia dia palava tori pickin",
    "jam": "di dem fi im seh neva inna pan fram wi unu a deh nuh wid dat dis taim sitn "
    "pon likkle gwaan dung outta mek nah haffi",
    "bis": "long blong hemi oli mo we i nomo bae wan taem olgeta hem mifala stap miting gavman praem hapen",
    "hif": "ka ki ke ko mein hai nahi hui hua ne aur se par ka liye tha thi kaha hone wali raddh",
    "ht": "nan ak pou yo te ki sou yon pa li se gen avèk anile jou peyi a ap",
    "af": "die en van in is het nie vir wat te dat met sy op hy om aan ook was deur maandag dinsdag woensdag "
    "donderdag vrydag saterdag sondag januarie februarie maart mei junie julie augustus oktober "
    "twee drie vier vyf ses sewe agt nege tien open kan sal meer teen onder tussen sonder volgens weens "
    "sedert sê meld gaan word hul hulle hierdie 'n n se uur jaar week nuwe oud eerste na by uit ná oor "
    "maar toe minister kabinet",
    "sq": "dhe në e të i një për me nga se është që u si ka nuk",
    "eu": "eta da du ez bat zen zuen izan dira baina ere dute",
}
_CYRILLIC = {
    "mk": "и на во се да од за со ќе што не го ги е беше дека како кој која рече нема по понеделник вторник "
    "среда четврток петок сабота недела јануари февруари март април мај јуни јули август септември "
    "октомври ноември декември две три четири пет шест седум осум девет десет без после до поради вели "
    "изјави според овој оваа биле била бил години година или ве само ако сите треба може има нивни сте",
    "bg": "при двама трима и на в да се от за с не е са ще че по беше си като който която към понеделник вторник сряда "
    "четвъртък петък събота неделя януари февруари март април май юни юли август септември октомври "
    "ноември декември две три четири пет шест седем осем девет десет без след преди до бяха била било "
    "били каза съобщи според също тази този това които година години им му ѝ ли няма или само "
    "ако може трябва моля всички между вече когато има някои",
    "sr": "и на у се да од за са не је су ће што као који која али из рекао није понедељак уторак среду среда "
    "четвртак петак суботу недељу недеља јануара фебруара марта априла маја јуна јула августа септембра "
    "октобра новембра децембра две три четири пет шест седам осам девет десет без после пре до због каже "
    "рекла саопштила саопштио био била било били коју којој године година дана док већ још по код под над или "
    "ако мора више него само све нема треба може има када",
    "be": "у і на не што з па да для як ад гэта быў была было яго пра год пасля або які але панядзелак аўторак "
    "сераду серада чацвер пятніцу суботу нядзелю студзеня лютага сакавіка красавіка мая траўня чэрвеня "
    "ліпеня жніўня верасня кастрычніка лістапада снежня два тры чатыры пяць шэсць сем восем дзевяць "
    "дзесяць без паводле праз кажа паведаміў паведаміла паведамляе былі гэты гэтая якой якая яна яны яе "
    "іх ён мы вы таксама толькі калі дзе гадоў года годзе пад над супраць цяпер ужо яшчэ",
    "tg": "ва ба аз дар ки бо барои ин шуд карда буд аст он ҳам то",
    "uz": "ва билан учун бу бир ҳам деб эди қилинди бўлди эмас кейин ҳақида душанба сешанба чоршанба пайшанба "
    "жума шанба якшанба куни йил йили йилда икки уч тўрт беш олти етти саккиз тўққиз ўн деди дейди айтди "
    "янги кўра сўнг",
    "ky": "жана менен да де бул бир үчүн боюнча деп болду эки ушул тууралуу өз ал бар эмес кийин жок эле "
    "дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби күнү жылы жылдын үч төрт беш алты жети "
    "сегиз тогуз он чейин деди билдирди айтты болгон же туура ушундай керек кылынат каза",
    "mn": "нь энэ юм болон гэж бол байна байсан тэр хоёр нэг",
    "cv": "тата та те пек вӑл пулнӑ ҫук",
    "os": "ӕмӕ уыд дӕр йӕ ма",
    "ce": "а ду ву бу хилла дац цо",
    "udm": "но со вал ӧвӧл луоз",
    "mhr": "да ден тиде лийын огыл",
    "ba": "һәм да дә был бер өсөн менән тип ине түгел",
    "tt": "һәм да дә бу бер өчен белән дип иде түгел",
    "kaa": "ҳәм менен ушын болып еди туўралы бийкарлады билдирди министри",
    "ug": "вә билән бу бир дәп болди үчүн һәм тоғрисида кейин әмәс қилди министири",
}

UNREAD_WORDS = {"latin": _LATIN, "cyrillic": _CYRILLIC}
"""Their commonest words, by script."""

UNREAD_LETTERS = {
    "cv": ("[ӑӗҫӳ]", "ҙ"),
    "ba": ("[ҡҙҫ]", "ӑ"),
    "os": ("[ӕæ]", "җ"),
    "ab": ("[ҟҩҵҭҿӡ]", "[ӥӟӵ]"),
    "udm": ("[ӝӟӥӧӵ]", "җ"),
    "mhr": ("[ҥӱ]", "җ"),
    "tg": ("[ӣӯҷ]", "[ыщцў]"),
    "uz": ("[ўҳ]", "[ыії]"),
    "be": ("[ўі]", "[иїєщъқғңұһөүәҳ]"),
    "mk": ("[ќѓѕ]", "[ћђыьъйщэюяёіїєґқғңұһөүәўҳ]"),
    "sr": ("[јљњћђџ]", "[йыщьъэюяёіїєґқғңұһөүәўҳ]"),
    "bg": ("ъ(?![еёюя])", "[ыэёіїєґқғңұһөүәўҳ]"),
}
"""What each has of letters, and what it never has; the first that fits."""

UNREAD_NEVER = {"ky": "[әғқұіһўїє]", "mn": "[әғқұіһўїє]", "ce": "[әғқңөұүһіўїє]"}
"""What those never have that are told by their words alone."""

UNREAD_LOOKALIKES = ("sco", "pcm", "kri", "tpi", "jam", "bis", "hif")
"""Those whose texts have many words of English."""

UNREAD_SHARED = (("tt", "[әһ]"), ("ky", "ң"), ("mn", "[өү]"))
"""What has letters that Kazakh shares, and none of its own, is Tatar, Kyrgyz or Mongolian."""

UNREAD_WITHOUT_VOWELS = ("uz", "[қғ]")
"""What has these letters, and no vowel of Kazakh."""

UNREAD_SCRIPTS = (
    ("ja", f"[{KANA}]", 0.02),
    (
        "ja",  # signs that are neither the simplified nor the traditional ones of Chinese
        "[圧囲壱稲隠栄営駅悪円塩縁応桜仮価懐絵拡殻覚楽渇巻陥勧関観顔帰気戯犠拠挙暁郷継撃倹検権県顕験厳効広鉱砕済斎剤雑賛歯児実"
        "舎釈収従渋獣縦粛処奨焼渉縄剰壌嬢譲醸図粋酔髄瀬摂戦専銭繊曽捜挿総騒増臓蔵続対沢択単団弾遅鋳庁聴勅逓鉄転闘徳読弐悩脳覇"
        "廃拝売発抜払仏変辺舗歩毎満黙訳薬揺様謡頼覧猟緑塁涙歴錬労両働伝豊経軽険駆剣勲薫恵鶏黒暦霊齢戻氷浄畳穣粧醤徴帯滝遡倶]",
        0.02,
    ),
    ("yue", "[唔冇咗喇嘅佢喺嚟啲嗰]", 0.02),
    ("hak", "[毋𠊎咧儕]", 0.05),
    (
        "wuu",
        "阿拉[勿个会]|勿[是会要好晓]|[迭搿][个格能]|伊拉|侬|辣(?:海|拉|该|上海)|覅|啥[个人额]|脱[哉了勒]|[来到]哉|交关",
        0.02,
    ),
    (
        "nan",
        "(?<![分联聯衣把投連连])袂|佇(?![立足候望])|啥物|昨昏|[欲毋袂會]當|遮[的个爾]|阮[袂欲攏的兜]|[伊阮恁]的|攏[無是會總]|咧|囡仔",
        0.02,
    ),
    ("lzh", "[矣焉哉兮曰]", 0.02),
    ("ko", "[\uac00-\ud7af]", 0.3),
    ("ar", "[\u0600-\u06ff]", 0.3),
    ("he", "[\u0590-\u05ff]", 0.3),
    ("el", "[\u0370-\u03ff]", 0.3),
    ("th", "[\u0e00-\u0e7f]", 0.3),
    ("", "[\u0530-\u058f\u0900-\u0dff\u0e80-\u0fff\u10a0-\u10ff\u1200-\u139f\u1780-\u17ff]", 0.3),
)
"""Their own letters or signs as a class, and the share of a text's letters beyond which it is in that language; without
a code, one of those that share them."""

UNREAD_MIXTURES = (
    (
        "ja",
        "[从会区双叙号国声奥将属广当数断无旧条来梦楼欧没湾礼称虚麦学体点医参尽独担党]",
        "[東個豐烏買畝億僅從傳倫偉餘減凱劃則剛創別動務協盧衛賣廠敘噸員場堅備復頭奧寧審賓將爾屬島幣師並慶庫開張強懷懲執揚報擬揮"
        "換無時暫術機殺極構標橋夢樓畢漢湯漲愛現瑪環電監確禮離簽約紀納紐線組終紹結統繼緒維編緬縮羅罰罷職聯勝節蘇獲薩見觀計訂認"
        "讓議訊記許設訪證評訴試話誕誤請諾調謠譴貝貞責敗質資車輪輛達過運還這進違連遲選郵鐘銷長門閉問間聞陽陰際陸隱韋韓頁頃順須"
        "頓預領風馬駁魯鮮麥裡決準鬧闢賠贖談論語課軍銀錢陳階隊難題顧飛館魚鳥載貨費貿輸農遠適類願]",
        0.06,
    ),
)
"""Two kinds of signs of which no text in Chinese mixes more than so large a share of each, and Japanese does."""

UNREAD_SHAPES = {
    "be": (
        r"цц|ць|чы|дз[еяюё]|[дтр]э|ння\b|[аеэ]нне\b|[бвгдзклмнпрстфхцш]аван[аоы]?\b|цы[яюі]|\bад[бвгджзкмнпрстх]|ё(?![лн])|\w{2}(?:ая|ла|ло|яя|ую|ой|ых|[лнсз]ь|ца)\b|"
        r"\b(?!пере|при|отм|отл|отк|обв|под|из|раз|рас|выя|вне|утв|зав|зак|ране|осв)\w{2,}ены\b"
    ),
    "bg": (
        r"\w{2}(?:ите|ство|[ае]ни|ията|[ая]та|[ое]то|ът|ят|[визян][аи]ха|[ае]ше|[ауя]ва|[аяу]ват|ци|ция|ция[та]|ение|ание|"
        r"ен[аои]|ан[аои])\b|[а-я]щ[аеиоу]"
    ),
    "mk": (r"\w{2}(?:ите|[ое]то|[аи]та|иот|ува(?:а|ат|ше)?|ени|ани|ство)\b"),
    "sr": (
        r"(?<!рад)(?<!студ)\w[иае]о\b|\w(?:ште|шту|ци|ла|ло|ли|ост)\b|\w{2}[ае]н[аои]?\b|\w{2}(?:ица|ом|ама|има|ова)\b"
    ),
    "ky": (
        r"\w{2}(?:м[еа]д[иы]|[бпм][еа]г[еа]н|лор|лөр|[лрнү]ду|[лрн]ди|[лрнт]ды|[ндт]ын|[ндт]ин|[ндт]ун|ден|тен|ган|ген|инде|ында|лар[ыга]*|"
        r"дар[ыга]*|ция|шты|йт|[кн]ага|тти)\b"
    ),
    "tt": r"(?:бул[мд]\w+|\w{2}(?:нең|ләр(?:не|нең|гә|дә)?|мәде|[гк]ән))\b",
    "mn": r"\w{2}(?:(?:аа|оо|ээ|уу|өө|үү)[вгдлнрсх]?|[дгхв]сан|[дгхв]сэн|[дгхв]сон|[нгдлмст](?:ы|и)г|ийг|ийн)\b",
    "uz": (
        r"(?<!дол)\w{2}лар\w{0,3}\b|"
        r"\w{2}(?:[лрн]ди|[лр]ади|[ндт]инг|дан|ган|гача|ция|япти|ида|нинг|ишича|илди|инди)\b|(?:\b|[аиоу])ё|ё\b"
    ),
}
"""What words of some languages in Cyrillic have that they may be told by, beside their letters."""

UNREAD_SHARED_LETTER = ("і", (("uk", "[ыэъёўғқңұһөүә]"), ("be", "[иїщъқғңұһөүә]"), ("kk", "[їєґў]")))
"""A letter that tells several languages from others, and what each of them never has."""

UNREAD_OLD_SIGNS = (
    "[已仍很亞惡壓圍醫壹隱榮營衞驛圓鹽緣應歐毆櫻奧橫溫穩假價畫會壞懷繪擴殼覺學嶽樂勸卷寬歡觀關陷顏氣歸僞戲犧舊據擧虛峽狹鄕"
    "曉區驅徑莖經繼螢輕鷄藝擊缺硏縣儉劍險檢權獻顯驗嚴廣效恆黃鑛號國黑碎濟齋劑雜棧蠶慘贊殘絲齒兒辭濕實寫釋壽收從澁獸"
    "縱肅處緖敍將燒稱證獎狀乘淨剩疊繩壤孃讓釀囑觸寢愼晉眞圖粹醉隨髓數瀨聲齊靜攝竊專戰淺潛纖禪雙搜插巢爭窗總聰層裝騷"
    "增臟藏屬續墮體對帶滯臺瀧擇澤單擔膽團彈斷癡遲晝蟲鑄廳徵聽鎭遞鐵轉點傳黨盜燈當鬭獨讀屆貳腦霸廢拜賣麥發髮拔蠻祕濱"
    "甁拂佛竝變邊辨瓣辯舖穗寶豐沒萬滿默藥譯豫餘與譽搖樣謠來賴亂覽兩獵綠鄰壘淚勵禮隸靈齡戀爐勞樓錄灣說稅]"
)
"""Signs of Chinese that Japanese does not write, or writes otherwise now."""

UNREAD_FEW_LETTERS = "sr"
"""That without many letters of Russian, of which nearly every sentence there has one."""
