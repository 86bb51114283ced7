"""Which words are about health, law or asylum: there a wrong word harms (rule R7).

Found by the beginnings of words, in folded text; in doubt it is critical. Such a text goes to no
rough engine and is read back before it is used.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.cues import fold
from skills.translate.bank import languages, offers

_STEMS = """
fr: medec docteur hopita urgence pharmac medicament compri dose gelule piqure allerg saigne sang
 douleur mal malade maladie fievre enceinte grosses accouch operation operer anesthes symptom
 diabet insulin coeur respir cancer vaccin blesse blessur suicid pilule ordonnance infirm psych
 tension asthm epileps contracept avorte analyse traitement brulur poison vomi
 tribunal juge avocat loi legal illegal police plainte droit contrat expuls oqtf jugement recours
 appel proces prison garde amende condamn temoin victime viol violence bail huissier divorce
 asile ofpra cnda refugie persecut dublin spada titre sejour prefecture recepisse
en: doctor hospital emergenc pharmac medicine medicat tablet pill dose injection allerg bleed blood
 pain hurt sick ill illness disease fever pregnan birth surgery operation anaesth anesth symptom
 diabet insulin heart breath cancer vaccin wound injur suicid prescription nurse psych asthma
 epilep contracept abort treatment burn poison vomit ache
 court judge lawyer law legal illegal police complaint right contract evict deport judgment appeal
 trial prison custody fine convict witness victim rape violence lease bailiff divorce sign
 asylum ofpra cnda refugee persecut dublin spada permit residence prefecture
ar: طبيب دكتور مستشف طوار صيدل دوا ادوي حب جرع حقن حساسي نزيف دم الم مرض مريض حمي حرار حامل حمل
 ولاد عملي جراح تخدير سكر انسولين قلب تنفس سرطان لقاح جرح انتحار وصف ممرض ربو علاج حرق سم تقي وجع
 محكم قاض محام قانون شرط شكو حق عقد طرد ترحيل حكم طعن استئناف سجن غرام شاهد ضحي اغتصاب عنف ايجار
 طلاق لجو لاجي اضطهاد دبلن ofpra cnda spada oqtf اقام préfecture prefecture بصم
uk: лікар лікув лікарн швидк аптек ліки ліків таблет доз укол ін'єкц алерг кров біль болить болять
 хвор температур вагітн полог операц наркоз діабет інсулін серц дих рак вакцин щеплен рана поран
 самогуб рецепт медсестр астм епілеп аборт опік отрут блю нуд
 суд суддя адвокат закон незакон поліц скарг прав договір контракт висел депорт рішенн апеляц оскарж
 в'язн штраф свідок свідк жертв згвалт насильств оренд розлуч притул біженц пересліду дублін
 ofpra cnda spada oqtf посвідк дозвіл prefecture підпис
ru: врач доктор больниц скор аптек лекарств таблет доз укол инъекц аллерг кров боль болит болят
 болезн температур беремен роды операц наркоз диабет инсулин сердц дыш рак вакцин прививк рана ранен
 самоуби рецепт медсестр астм эпилеп аборт ожог отрав рвот тошн
 суд судья адвокат закон незакон полиц жалоб прав договор контракт высел депорт решени апелляц обжал
 тюрьм штраф свидетел жертв изнасил насили аренд развод убежищ беженц преслед дублин
 ofpra cnda spada oqtf внж вид разрешен prefecture подпис
fa: داكتر دكتر پزشك شفاخان بيمارست عاجل اورژانس دواخان داروخان دوا دارو قرص تابلت دوز تزريق پيچكاري
 حساسيت خون درد مريض بيمار تب حامل بارداري ولادت زايمان عمليات جراحي ديابت شكر انسولين قلب نفس سرطان
 واكسن زخم خودكش نسخ نرس پرستار آسم تداوي درمان سوخت سم استفراغ
 محكم قاض وكيل قانون پليس شكايت حق قرارداد اخراج ديپورت حكم اعتراض استيناف زندان جريم شاهد قرباني
 تجاوز خشونت كراي طلاق پناهند پناهجو پناه آزار دابلين ofpra cnda spada oqtf اقامت prefecture امضا
ps: ډاكټر روغتون عاجل درملتون درمل دوا ګول ټابل ستن حساسيت وين درد ناروغ تبه حامل اميندوار زيږون
 عمليات جراح شكر انسولين زړه ساه سرطان واكسين ټپ ځان وژن نسخ نرس درملن سوځ زهر كانګ
 محكم قاض وكيل قانون پوليس شكايت حق تړون ايستل ديپورت حكم اعتراض بند جريم شاهد قرباني تيري تاوتريخ
 كراي طلاق پناه كډوال ځور ډبلين ofpra cnda spada oqtf اقام prefecture لاسليك
tr: doktor hekim hastane acil eczane ilac hap tablet doz igne enjeksiyon alerji kan agri agri aci
 hasta hastal ates hamile gebe dogum ameliyat anestezi seker insulin kalp nefes kanser asi yara
 intihar recete hemsire astim epilep kurtaj tedavi yanik zehir kus
 mahkeme hakim yargic avukat yasa kanun polis sikayet hak sozlesme tahliye sinir disi karar itiraz
 temyiz hapis ceza tanik magdur tecavuz siddet kira bosan iltica siginma multeci zulum dublin
 ofpra cnda spada oqtf oturum oturma prefecture imza
es: medic doctor hospital urgenc farmaci pastilla comprimid dosis inyecc alerg sangr dolor duele
 enferm fiebre embaraz parto operac anestes sintom diabet insulin corazon respir cancer vacun herid
 suicid receta asma epileps abort tratamient quemadur venen vomit
 tribunal juez jueza abogad ley legal ilegal polici denunci derecho contrato desahuc deport
 expuls sentenc recurs apelac juicio carcel prision multa testigo victim violac violenc alquiler
 divorci asilo ofpra cnda refugi persecu dublin spada permiso residenc prefectura oqtf firm
pt: medic doutor hospital urgenc farmaci remedio comprimid dose injec alerg sangr dor doi doente
 doenc febre gravid parto operac anestes sintom diabet insulin coracao respir cancro cancer vacin
 ferid suicid receita enferm asma epileps abort tratament queimadur veneno vomit
 tribunal juiz juiza advogad lei legal ilegal policia queixa direito contrato despej deport expuls
 sentenc recurs apelac julgament prisao cadeia multa testemunh vitima violac violenc renda
 divorci asilo ofpra cnda refugi persegu dublin spada autorizac residenc prefeitura oqtf assin
ti: ሓኪም ዶክተር ሆስፒታል ሕክምና ህጹጽ ፋርማሲ መድሃኒት ከኒና መርፍእ ኣለርጂ ደም ቃንዛ ሕማም ሓመመ ሓሚመ የሕምመ ረስኒ ጥንስ ጥንሲ
 ሕርሲ መጥባሕቲ ሽኮር ኢንሱሊን ልቢ ምትንፋስ መንሽሮ ክታበት ቁስሊ ነብሰ ነርስ ኣዝማ ሕክምና ምቅጻል ስሚ ቤት ፍርዲ ፍርዲ
 ዳኛ ጠበቓ ሕጊ ፖሊስ ክስ መሰል ውዕል ምስጓግ ውሳነ ይግባይ ማእሰርቲ መቕጻዕቲ ምስክር ግዳይ ዓመጽ ፍትሕ ዑቕባ ስደተኛ
 ofpra cnda spada oqtf dublin prefecture ፊርማ
am: ሐኪም ዶክተር ሆስፒታል ህክምና አስቸኳይ ፋርማሲ መድኃኒት ክኒን መርፌ አለርጂ ደም ህመም ሕመም ያመኛል ታመምኩ ትኩሳት እርጉዝ
 ነፍሰ ወሊድ ቀዶ ስኳር ኢንሱሊን ልብ መተንፈስ ካንሰር ክትባት ቁስል ራስን ነርስ አስም መርዝ ቃጠሎ ፍርድ ዳኛ ጠበቃ ሕግ ህግ ፖሊስ ክስ
 መብት ውል ማባረር ውሳኔ ይግባኝ እስር ቅጣት ምስክር ተጠቂ ጥቃት ኪራይ ፍቺ ጥገኝነት ስደተኛ ofpra cnda spada oqtf dublin
 prefecture ፊርማ
so: dhakhtar takhtar isbitaal cisbitaal degdeg farmashi daawo dawo kaniini irbad xasaasiyad dhiig
 xanuun jirran jiran bukaa cudur qandho uur dhal qalliin sonkor insulin wadne neef kansar tallaal
 dhaawac is dil rijeeto kalkaaliye neefta gubasho sun matag
 maxkamad garsoor qareen sharci boolis cabasho xuquuq heshiis saarid masaafur xukun racfaan xabsi
 ganaax markhaati dhibane kufsi tacaddi kiro furriin magangalyo qaxooti cadaadis
 ofpra cnda spada oqtf dublin deganaansh prefecture saxiix
bn: ডাকতার হাসপাতাল জরুরি ফারমেসি ওষুধ ঔষধ টযাবলেট বডি ডোজ ইনজেকশন অযালারজি রকত বযথা অসুসথ অসুখ জবর
 গরভ পরসব অপারেশন ডাযাবেটিস ইনসুলিন হারট হৃদ শবাস কযানসার টিকা কষত আতমহতযা পরেসকরিপশন নারস হাপানি
 চিকিৎসা পোডা বিষ বমি আদালত বিচারক উকিল আইন পুলিশ অভিযোগ অধিকার চুকতি উচছেদ বহিষকার রায আপিল জেল
 জরিমানা সাকষী ভুকতভোগী ধরষণ সহিংসতা ভাডা তালাক আশরয শরণারথী নিরযাতন ofpra cnda spada oqtf dublin
 prefecture সই
ka: ექიმ საავადმყოფ სასწრაფ აფთიაქ წამალ მედიკამენტ აბი ტაბლეტ დოზ ნემს ალერგ სისხლ ტკივ მტკივა ავად
 ავადმყოფ სიცხ ორსულ მშობიარ ოპერაც ანესთეზ დიაბეტ ინსულინ გულ სუნთქ კიბო ვაქცინ ჭრილობ დაჭრილ
 თვითმკვლელ
 რეცეპტ ექთან ასთმ მკურნალ დამწვრობ შხამ საწამლ სასამართლო მოსამართლ ადვოკატ კანონ პოლიცი საჩივარ
 უფლებ ხელშეკრულებ გასახლ დეპორტ გასაჩივრ აპელაც ციხე ჯარიმ მოწმ მსხვერპლ გაუპატიურ ძალადობ ქირ
 განქორწინ
 თავშესაფ ლტოლვილ დევნ დუბლინ ofpra cnda spada oqtf ბინადრ prefecture ხელმოწერ
sq: mjek doktor spital urgjenc farmaci ilac ilaç bar tablet doz gjilper injeks alergji gjak dhimbj
 dhemb semur semundj temperatur ethe shtatzen lindj operacion anestezi diabet insulin zemr frym
 kancer vaksin plag vetvras recet infermier astm epileps abort trajtim djegi helm vjell
 gjykat gjyqtar avokat ligj polici ankes drejt kontrat debim deport vendim apel burg gjob deshmitar
 viktim perdhun dhun qira divorc azil ofpra cnda spada oqtf refugjat persekut dublin qendrim
 prefektur nenshkr
de: arzt krankenhaus notfall apotheke medikament tablet dosis spritz allerg blut schmerz krank
 fieber
 schwanger geburt operation diabet insulin herz atem krebs impf wund suizid rezept gericht richter
 anwalt gesetz polizei anzeige recht vertrag abschieb urteil berufung gefangnis strafe zeug opfer
 gewalt miete scheidung asyl ofpra cnda fluchtling verfolg dublin aufenthalt
it: medic dottor ospedal emergenz farmac compress dose iniezion allerg sangu dolor male malat febbre
 incinta parto operazion diabet insulin cuore respir cancro vaccin ferit suicid ricetta tribunal
 giudic avvocat legge polizia denunci diritt contratt sfratt espuls sentenz ricors appell carcer
 multa testimon vittim violenz affitt divorzi asilo ofpra cnda rifugiat persecuz dublin permess
ro: medic doctor spital urgent farmaci medicament pastil doza injecti alerg sange durere doare
 bolnav
 febra insarcinat nastere operati diabet insulin inima respir cancer vaccin rana sinucid reteta
 tribunal judecator avocat lege politi plangere drept contract evacu deport sentint recurs apel
 inchisoare amend martor victim violent chirie divort azil ofpra cnda refugiat persecut dublin
 permis
"""
_PREFIXES = {
    "ar": r"(?:[وفبلك]?(?:ال)?|لل)", "am": r"[በለከየእ]?", "ti": r"[ብንናካዝ]?", "fa": "", "ka": "",
}  # fmt: skip
"""Joined to the beginning of a word."""


@lru_cache(maxsize=32)
def _pattern(language: str) -> re.Pattern[str]:
    stems = sorted({stem for code in (language, "fr") for stem in _rows().get(code, ())})
    prefix = _PREFIXES.get(language, "")
    return re.compile(rf"(?<!\S){prefix}(?:{'|'.join(map(re.escape, stems))})")


@lru_cache(maxsize=1)
def _rows() -> dict[str, tuple[str, ...]]:
    rows: dict[str, tuple[str, ...]] = {}
    for row in _STEMS.replace("\n ", " ").strip().splitlines():
        language, stems = row.split(": ")
        rows[language] = tuple(fold(stem) for stem in stems.split())
    return rows


def is_critical(text: str, language: str) -> bool:
    """True when a text in this language, or in French words, speaks of health, law or asylum; also
    in a language that is not known here, or resembles a sentence of the phrase bank that does."""
    if language not in _rows() or _pattern(language).search(fold(text)) is not None:
        return True
    near = offers(text, language) if language in languages() else ()
    return any(sentence.critical for sentence in near)
