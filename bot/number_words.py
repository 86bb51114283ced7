"""Words of numbers, units and months in the sixteen languages, as plain tables for the guard.

Numbers from 2 on: "one" is an article in most languages. Units are the words a number stands before
when it is a time, a sum or a share. Months are those of Unicode CLDR 47, in the forms of a date,
with the Syrian, Maghrebi and Afghan names.
"""

NUMBERS = {
    "fr": """deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12
    treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50
    soixante 60 septante 70 octante 80 huitante 80 nonante 90 cent 100 cents 100 mille 1000""",
    "en": """two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12
    thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20
    thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100
    thousand 1000""",
    "ar": """اثنان 2 اثنين 2 اثنتان 2 اثنتين 2 ثلاث 3 ثلاثة 3 اربع 4 اربعة 4 خمس 5 خمسة 5 ست 6
    ستة 6 سبع 7 سبعة 7 ثماني 8 ثمان 8 ثمانية 8 تسع 9 تسعة 9 عشر 10 عشرة 10 عشرون 20 عشرين 20
    ثلاثون 30 ثلاثين 30 اربعون 40 اربعين 40 خمسون 50 خمسين 50 ستون 60 ستين 60 سبعون 70 سبعين 70
    ثمانون 80 ثمانين 80 تسعون 90 تسعين 90 مئة 100 مائة 100 مئتان 200 مئتين 200 مائتان 200
    مائتين 200 ثلاثمئة 300 ثلاثمائة 300 اربعمئة 400 اربعمائة 400 خمسمئة 500 خمسمائة 500
    ستمئة 600 ستمائة 600 سبعمئة 700 سبعمائة 700 ثمانمئة 800 ثمانمائة 800 تسعمئة 900 تسعمائة 900
    الف 1000 الفان 2000 الفين 2000""",
    "uk": """два 2 дві 2 двох 2 двома 2 три 3 трьох 3 чотири 4 чотирьох 4 п'ять 5 п'яти 5 шість 6
    шести 6 сім 7 семи 7 вісім 8 восьми 8 дев'ять 9 дев'яти 9 десять 10 десяти 10 одинадцять 11
    дванадцять 12 дванадцяти 12 тринадцять 13 чотирнадцять 14 п'ятнадцять 15 п'ятнадцяти 15
    шістнадцять 16 сімнадцять 17 вісімнадцять 18 дев'ятнадцять 19 двадцять 20 двадцяти 20
    тридцять 30 тридцяти 30 сорок 40 п'ятдесят 50 шістдесят 60 сімдесят 70 вісімдесят 80
    дев'яносто 90 сто 100 двісті 200 триста 300 чотириста 400 п'ятсот 500 шістсот 600 сімсот 700
    вісімсот 800 дев'ятсот 900 тисяча 1000 тисячі 1000 тисяч 1000""",
    "ru": """два 2 две 2 двух 2 двумя 2 три 3 трех 3 четыре 4 четырех 4 пять 5 пяти 5 шесть 6
    шести 6 семь 7 семи 7 восемь 8 восьми 8 девять 9 девяти 9 десять 10 десяти 10 одиннадцать 11
    двенадцать 12 двенадцати 12 тринадцать 13 четырнадцать 14 пятнадцать 15 пятнадцати 15
    шестнадцать 16 семнадцать 17 восемнадцать 18 девятнадцать 19 двадцать 20 двадцати 20
    тридцать 30 тридцати 30 сорок 40 пятьдесят 50 шестьдесят 60 семьдесят 70 восемьдесят 80
    девяносто 90 сто 100 двести 200 триста 300 четыреста 400 пятьсот 500 шестьсот 600 семьсот 700
    восемьсот 800 девятьсот 900 тысяча 1000 тысячи 1000 тысяч 1000""",
    "fa": """دو 2 سه 3 چهار 4 پنج 5 شش 6 هفت 7 هشت 8 نه 9 ده 10 یازده 11 دوازده 12 سیزده 13
    چهارده 14 پانزده 15 شانزده 16 هفده 17 هجده 18 نوزده 19 بیست 20 سی 30 چهل 40 پنجاه 50 شصت 60
    هفتاد 70 هشتاد 80 نود 90 صد 100 یکصد 100 دویست 200 سیصد 300 چهارصد 400 پنجصد 500 پانصد 500
    ششصد 600 هفتصد 700 هشتصد 800 نهصد 900 هزار 1000""",
    "ps": """دوه 2 درې 3 څلور 4 پنځه 5 شپږ 6 اووه 7 اوه 7 اته 8 نهه 9 لس 10 یوولس 11 دولس 12
    دیارلس 13 څوارلس 14 پنځلس 15 شپاړس 16 اوولس 17 اتلس 18 نولس 19 شل 20 دېرش 30 څلوېښت 40
    پنځوس 50 شپېته 60 اویا 70 اتیا 80 نوي 90 سل 100 زر 1000 زره 1000""",
    "tr": """iki 2 üç 3 dört 4 beş 5 altı 6 yedi 7 sekiz 8 dokuz 9 on 10 yirmi 20 otuz 30 kırk 40
    elli 50 altmış 60 yetmiş 70 seksen 80 doksan 90 yüz 100 bin 1000""",
    "es": """dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12
    trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20
    veintiuno 21 veintiún 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25
    veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50
    sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200
    trescientos 300 trescientas 300 cuatrocientos 400 quinientos 500 quinientas 500 seiscientos 600
    setecientos 700 ochocientos 800 novecientos 900 mil 1000""",
    "pt": """dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11
    doze 12 treze 13 catorze 14 quatorze 14 quinze 15 dezasseis 16 dezesseis 16 dezassete 17
    dezessete 17 dezoito 18 dezanove 19 dezenove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50
    sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100 cento 100 duzentos 200 duzentas 200
    trezentos 300 quatrocentos 400 quinhentos 500 seiscentos 600 setecentos 700 oitocentos 800
    novecentos 900 mil 1000""",
    "ti": """ክልተ 2 ሰለስተ 3 ኣርባዕተ 4 ሓሙሽተ 5 ሽዱሽተ 6 ሸውዓተ 7 ሸሞንተ 8 ትሽዓተ 9 ዓሰርተ 10 ዕስራ 20
    ሰላሳ 30 ኣርብዓ 40 ሓምሳ 50 ሱሳ 60 ስሳ 60 ሰብዓ 70 ሰማንያ 80 ተስዓ 90 ሚእቲ 100 ሽሕ 1000""",
    "am": """ሁለት 2 ሦስት 3 ሶስት 3 አራት 4 አምስት 5 ስድስት 6 ሰባት 7 ስምንት 8 ዘጠኝ 9 አስር 10 አሥር 10 አስራ 10
    አሥራ 10 ሃያ 20 ሀያ 20 ሰላሳ 30 ሠላሳ 30 አርባ 40 ሃምሳ 50 ሀምሳ 50 ስልሳ 60 ስድሳ 60 ሰባ 70 ሰማንያ 80 ዘጠና 90
    መቶ 100 ሺህ 1000 ሺ 1000""",
    "so": """laba 2 labo 2 saddex 3 afar 4 shan 5 lix 6 toddoba 7 siddeed 8 sagaal 9 toban 10
    labaatan 20 soddon 30 afartan 40 konton 50 lixdan 60 toddobaatan 70 siddeetan 80 sagaashan 90
    boqol 100 kun 1000""",
    "bn": """দুই 2 দু 2 তিন 3 চার 4 পাঁচ 5 ছয় 6 সাত 7 আট 8 নয় 9 দশ 10 এগারো 11 বারো 12 তেরো 13
    চৌদ্দ 14 পনেরো 15 পনের 15 ষোলো 16 সতেরো 17 আঠারো 18 উনিশ 19 বিশ 20 কুড়ি 20 একুশ 21 চব্বিশ 24
    পঁচিশ 25 আটাশ 28 ত্রিশ 30 তিরিশ 30 পঁয়ত্রিশ 35 চল্লিশ 40 পঁয়তাল্লিশ 45 আটচল্লিশ 48 পঞ্চাশ 50
    ষাট 60 সত্তর 70 আশি 80 নব্বই 90 একশ 100 একশো 100 শ 100 শত 100 হাজার 1000""",
    "ka": """ორი 2 სამი 3 ოთხი 4 ხუთი 5 ექვსი 6 შვიდი 7 რვა 8 ცხრა 9 ათი 10 თერთმეტი 11
    თორმეტი 12 ცამეტი 13 თოთხმეტი 14 თხუთმეტი 15 თექვსმეტი 16 ჩვიდმეტი 17 თვრამეტი 18
    ცხრამეტი 19 ოცი 20 ორმოცი 40 სამოცი 60 ოთხმოცი 80 ასი 100 ას 100 ორასი 200 სამასი 300
    ოთხასი 400 ხუთასი 500 ექვსასი 600 შვიდასი 700 რვაასი 800 ცხრაასი 900 ათასი 1000""",
    "sq": """dy 2 tre 3 tri 3 katër 4 pesë 5 gjashtë 6 shtatë 7 tetë 8 nëntë 9 dhjetë 10
    njëmbëdhjetë 11 dymbëdhjetë 12 trembëdhjetë 13 katërmbëdhjetë 14 pesëmbëdhjetë 15
    gjashtëmbëdhjetë 16 shtatëmbëdhjetë 17 tetëmbëdhjetë 18 nëntëmbëdhjetë 19 njëzet 20
    tridhjetë 30 dyzet 40 pesëdhjetë 50 gjashtëdhjetë 60 shtatëdhjetë 70 tetëdhjetë 80
    nëntëdhjetë 90 njëqind 100 qind 100 dyqind 200 treqind 300 katërqind 400 pesëqind 500
    gjashtëqind 600 shtatëqind 700 tetëqind 800 nëntëqind 900 mijë 1000""",
}
SMALL = """zéro 0 un 1 une 1 zero 0 one 1 oh 0 صفر 0 واحد 1 واحدة 1 нуль 0 один 1 одна 1 ноль
    0 یک 1 یو 1
    sıfır 0 bir 1 cero 0 uno 1 una 1 um 1 uma 1 ሓደ 1 አንድ 1 kow 1 hal 1 eber 0 শূন্য 0 এক 1 ნული 0
    ერთი 1 një 1 zero 0"""
"""Nought and one: articles and the like, so numbers only inside a longer number."""
AND = {"fr": "et", "en": "and", "fa": "و", "ps": "و", "es": "y", "pt": "e", "so": "iyo",
       "sq": "e", "ti": "ን", "am": "ከ"}  # fmt: skip
"""Between the parts of one number. Arabic joins it to the word."""
SPLIT = """cent mil mille yüz kırk bin elli quince سی نوي سل شل زر زره صد сорок শ ას ሰባ kun qind"""
"""Also other words ("per cent", Turkish "face"): numbers only before a unit or beside another."""

UNITS = {
    "euro": "€ eur euro euros يورو євро евро یورو avro ዩሮ ኤውሮ yuuro ইউরো ევრო",
    "dollar": "$ usd dollar dollars دولار долар доларів доллар долларов دالر dolar dólar dólares "
    "dolares ዶላር doolar ডলার დოლარი dollarë",
    "pound": "£ gbp livres pounds جنيه",
    "dinar": "dinar dinars دينار динар",
    "dirham": "dirham dirhams درهم",
    "afghani": "afghani afghanis افغانی",
    "rouble": "rouble roubles ruble rubles рубль рублей рубля روبل",
    "hryvnia": "hryvnia hryvnias гривня гривень гривні гривен гривна",
    "lira": "lira lire liras ليرة ліра лира",
    "percent": "% ٪ pourcent percent percentage بالمئة بالمائة відсоток відсотків відсотки процент "
    "процентов процента درصد فیصد سلنه yüzde ምእታዊ በመቶ boqolkiiba শতাংশ პროცენტი përqind",
    "minute": "min minute minutes minutos دقيقة دقائق хвилина хвилин хвилини минута минут минуты "
    "دقیقه دقیقې dakika dakikalık ደቂቃ ደቒቕ daqiiqo daqiiqadood মিনিট წუთი minuta",
    "hour": "h heure heures hour hours ساعة ساعات година годин години час часов часа ساعت ساعته "
    "saat saatlik hora horas ሰዓት ሰዓታት saac saacadood ঘণ্টা ঘণ্টার ঘন্টা საათი საათის orë",
    "day": "jour jours day days يوم يوما ايام день дні днів дня дней дни روز روزه ورځ ورځې "
    "ورځو gün "
    "günlük günü gün día días dia dias መዓልቲ መዓልታት ቀን ቀናት ቀናት maalmood maalin beri দিন দিনের "
    "დღე დღის დღეში ditë ditësh",
    "week": "semaine semaines week weeks اسبوع اسابيع тиждень тижні тижнів неделя недели недель "
    "недель هفته اونۍ اوونۍ hafta haftalık semana semanas ሰሙን ሳምንት ሳምንታት toddobaad usbuuc সপ্তাহ "
    "সপ্তাহের კვირა კვირის javë",
    "month": "mois month months شهر شهرا اشهر شهور місяць місяці місяців месяц месяца месяцев ماه "
    "ماهه میاشت میاشتې میاشتو ay aylık ay mes meses mês ወርሒ ኣዋርሕ ወር ወራት bilood bil মাস মাসের "
    "মাসে თვე თვის თვეში muaj muajsh",
    "year": "an ans année années year years سنة سنوات عام اعوام عاما рік роки років года лет год "
    "سال ساله کال کاله کلونو کلن yıl yıllık yaş yaşında año años ano anos ዓመት ዓመታት ዓመታት sano sanno "
    "sannadood jir বছর বছরের წელი წლის წელიწადი vjet vit vjeç",
}
"""A unit -> its words and signs in all languages."""
DUAL = {
    "hour": "ساعتان ساعتين",
    "day": "يومان يومين",
    "week": "اسبوعان اسبوعين",
    "month": "شهران شهرين",
    "year": "سنتان سنتين عامان عامين",
}
"""Arabic says "two months" in one word."""
RANGE = """ou à or to a o или або чи до أو یا veya ya kadar ose deri ama ወይ ወይም বা ან e"""
"""Between two numbers that share a unit: "two or three months"."""
BETWEEN = """working business calendar full whole more long good premiers derniers petits grands
    bonnes autres рабочих робочих полных повних كاملة iş hábiles úteis kalendarike"""
"""May stand between a number and its unit."""
MONTHS = (
    "janvier janv january jan يناير كانون_الثاني جانفي січня січень января январь ژانویه جنوري "
    "جنوری ocak enero janeiro ጥሪ ጃንዋሪ janaayo jannaayo জানুয়ারি জানুয়ারী იანვარი იანვარს janar",
    "février févr february feb فبراير شباط فيفري лютого лютий февраля февраль فوریه فبروري فبروری "
    "فيبروري şubat febrero fevereiro ለካቲት ፌብሩዋሪ febraayo ফেব্রুয়ারি ফেব্রুয়ারী თებერვალი "
    "თებერვალს shkurt",
    "mars march mar مارس اذار березня березень марта март مارچ mart marzo março መጋቢት ማርች maarso "
    "মার্চ მარტი მარტს",
    "avril avr april apr ابريل نيسان افريل квітня квітень апреля апрель آوریل اپريل nisan abril "
    "ሚያዝያ ኤፕሪል abriil এপ্রিল აპრილი აპრილს prill",
    "mai may مايو ايار ماي травня травень мая май مه می mayıs mayo maio ጉንበት ሜይ maayo মে მაისი "
    "მაისს maj",
    "juin june jun يونيو حزيران جوان червня червень июня июнь ژوئن جون haziran junio junho ሰነ ጁን "
    "juun জুন ივნისი ივნისს qershor",
    "juillet juil july jul يوليو تموز جويلية يوليوز липня липень июля июль ژوئیه جولای temmuz "
    "julio julho ሓምለ ጁላይ luulyo luuliyo জুলাই ივლისი ივლისს korrik",
    "août august aug اغسطس اب اوت غشت серпня серпень августа август اگست اګست اوت ağustos agosto "
    "ነሓሰ ኦገስት ogosto ogost আগস্ট აგვისტო აგვისტოს gusht",
    "septembre sept september sep سبتمبر ايلول شتنبر вересня вересень сентября сентябрь سپتامبر "
    "سپتمبر سيپتمبر eylül septiembre setembro መስከረም ሴፕቴምበር sebtembar sebteembar সেপ্টেম্বর "
    "სექტემბერი სექტემბერს shtator",
    "octobre oct october اكتوبر تشرين_الاول жовтня жовтень октября октябрь اکتبر اکتوبر ekim "
    "octubre outubro ጥቅምቲ ኦክቶበር oktoobar অক্টোবর ოქტომბერი ოქტომბერს tetor",
    "novembre nov november نوفمبر تشرين_الثاني نونبر листопада листопад ноября ноябрь نوامبر نومبر "
    "kasım noviembre novembro ሕዳር ኖቬምበር nofembar noofeembar নভেম্বর ნოემბერი ნოემბერს nëntor",
    "décembre déc december dec ديسمبر كانون_الاول دجنبر грудня грудень декабря декабрь دسامبر "
    "دسمبر "
    "aralık diciembre dezembro ታሕሳስ ዲሴምበር desembar diseembar ডিসেম্বর დეკემბერი დეკემბერს dhjetor",
)
"""The twelve months; the words of one name are joined by ``_``."""
