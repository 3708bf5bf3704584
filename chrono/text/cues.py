"""Words that turn a sense, by language, so that losing one is told from mere wording.

English, Russian, Kazakh and Chinese. The lists hold closed word classes and so grow slowly.
"""

NEGATION = frozenset(
    """not no never none nowhere nothing nobody neither nor without cannot can't won't don't doesn't didn't isn't aren't
    wasn't weren't hasn't haven't hadn't shouldn't wouldn't couldn't mustn't unable denied denies deny refused refuses
    refuse failed fails fail hardly scarcely barely unless except
    не нет ни без нельзя никогда никто ничто ничего никакой отказался отказалась отказались отрицает опроверг
    опровергла опровергли емес жоқ ешқашан ешкім ешқандай
    不 没 未 无 非 勿 否 没有 并非""".split()
)

# Words that turn a sense when one stands for the other.
POLARITY = frozenset(
    """rejected approved rose fell increased decreased gained lost won accepted opened closed began ended
    more less fewer most least above below over under before after up down
    отклонил одобрил вырос упал увеличился снизился больше меньше более менее""".split()
)

MODALITY = frozenset(
    """will would shall should may might could can must is was are were be been being has have had do does did
    if whether perhaps possibly probably likely unlikely reportedly allegedly alleged expected planned plans plan
    scheduled proposed proposes intends intend intended hopes hope about around only almost nearly
    before after until since
    был была было были будет будут может могут мог могла могли должен должна должны бы если возможно вероятно
    якобы планирует планируют планируется намерен намерена намерены ожидается
    болды болады мүмкін керек тиіс егер жоспарлап
    将 会 可能 应 应该 可以 能 必须 已 曾 如果 据称 计划 预计""".split()
)

MONTHS = frozenset(
    """january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне
    июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре
    декабрь декабря декабре
    қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан""".split()
)

WEEKDAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
    понедельника вторника среды четверга пятницы субботы воскресенья понедельнику вторнику среде четвергу пятнице
    субботе воскресенью
    дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
    today yesterday tomorrow сегодня вчера завтра бүгін кеше ертең""".split()
)

NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
    hundreds thousands millions billions mn bn tn half third quarter dozen double triple first second
    один два три четыре пять шесть семь восемь девять десять сто тысяча тысяч тыс миллион миллиона миллионов млн
    миллиард миллиарда миллиардов млрд триллион трлн
    бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың
    一 二 三 四 五 六 七 八 九 十 百 千 万 亿 两 半
    dollar dollars euro euros pound pounds yuan tenge rouble roubles ruble rubles percent percentage
    доллар доллара долларов евро рубль рубля рублей тенге юань юаня юаней процент процента процентов
    元 圆""".split()
)

CANCELLED = frozenset(
    """cancelled canceled cancels cancelling scrapped aborted abandoned
    отменён отменен отменена отменено отменили отменил 取消""".split()
)
POSTPONED = frozenset(
    """postponed postpones postponing rescheduled deferred
    adjourned shelved перенесён перенесен перенесена перенесено перенесли отложен отложена отложено отложили
    推迟 延期""".split()
)
DENIAL = frozenset("denied denies denying refuted отрицает опроверг опровергла опровергли".split())
