"""Negation survives a translation: "n'a pas" that became "has" is seen (rule R7).

For each language two lists of expressions, searched in folded text (`bot.cues.fold`): what denies
for sure (not, never, without), and what says no in another way or may (only, forbidden, impossible,
too, before). A text that denies for sure and one that has neither do not mean the same.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.cues import fold

_SURE: dict[str, str] = {
    "fr": r"ne|n (?=[aeiouyh])|pas(?! a pas\b)(?<!premier pas)|jamais|rien|sans|aucune?s?|non|ni|"
    r"personne n|nulle part",
    "en": r"not|(?:ain|aren|can|couldn|didn|doesn|don|hadn|hasn|haven|isn|mustn|needn|shan|"
    r"shouldn|wasn|weren|won|wouldn) t|can ?not|cant|dont|doesnt|didnt|isnt|wont|no|never|none|"
    r"nobody|no one|nothing|nowhere|neither|nor|without",
    "ar": r"[وف]?ا?(?:لا|لم|لن|غير|بلا)|[وف]?(?:اليس|لا|لم|لن|ليس\w*|لست\w*|غير|بدون|دون|بلا|"
    r"عدم|بغير|لسنا|مش|مو|مافي|مفيش|ماكو|"
    r"معنديش|ماعندي)|ب?ل?[او]?عدم|ما (?:عندي|في|بدي|اقدر|بقدر|اعرف|بعرف|فهمت|عاد)|للا",
    "uk": r"не|ні|нема\w*|без|ніколи|ніхто|нікого|нікому|нічого|ніщо|ніде|жодн\w*|нікуди|ніяк\w*",
    "ru": r"не|ни|нет|нету|без|никогда|никто|никого|никому|ничего|ничто|нигде|нельзя|никак\w*|"
    r"никуда",
    "fa": r"ن(?:مي|يست|بود|دار|داشت|شد|شو|كن|كرد|بايد|خواه|خواست|داد|ديد|دهي|دهم|دهد|رو|رفت|"
    r"يايد|يامد|ياور|بر|گير|گرفت|گوي|گفت|پرس|فهم|توان|گذار|دان|بين|خور|زن|فرست|نويس|نوشت|"
    r"پذير|باش|رس)\w*|بدون|هيچ\w*|نه|هرگز|بي|غير\w*|نخير",
    "ps": r"نه|مه|نشته|نلر\w*|نشي\w*|نشو\w*|نكړ\w*|نكو\w*|ندي|نده|نيم|نيو|پرته|بي|هيڅ\w*|هېڅ\w*|"
    r"ونه\w*|نست\w*|نپوه\w*",
    "tr": r"degil\w*|yok\w*|hayir|hic\w*|asla|\w+m[iu]yor\w*|(?!namaz)\w+m[ae]z\w*|"
    r"(?!maddi|hamdi)\w+m[ae]d[iu]\w*|\w+m[ae]d[ae]n|\w+m[ae]y[iu]n(?:iz)?|\w+m[ae]y[ae]c[ae]\w*|"
    r"\w+m[ae]m[iu]s\w*|\w+m[ae]y[ae]n\w*|\w+m[ae]s[iu]n(?:l[ae]r)?|\w+m[ae]m[ae]k|"
    r"\w+m[ae]y[iu]z|\w+m[ae]y[iu]p|(?!tamam|hamam)\w+m[ae]m(?! gerek| lazim| icin| sart|a|e)|"
    r"\w+m[ae]y[ae]bil\w*|\w+m[ae]s[ae](?:m|n|k|n[iu]z|l[ae]r)?|kimse|hicbir\w*",
    "es": r"no|nunca|jamas|nada|nadie|ningun\w*|ni|sin|tampoco",
    "pt": r"nao|nunca|jamais|nada|ninguem|nenhum\w*|nem|sem|tampouco",
    "it": r"non|mai|niente|nulla|nessun\w*|senza|ne|no",
    "de": r"nicht|kein\w*|nie|niemals|niemand\w*|nichts|ohne|nein|weder|nirgend\w*",
    "ro": r"nu|n (?=a)|fara|niciodata|nimic|nimeni|nici\w*",
    "ti": r"(?:እንተ|ን|ብ|ካብ|ከም|ና)?ዘ[ይየ]\w+|አይ(?!ነ)\w+|አየ(?!ና|ር)\w+|የለ(?!ቅ)\w*|የብ\w*|ብዘይ\w*|"
    r"ከይ(?!ድ|ዱ|ዳ|ደ)\w+|ብጀካ|ፈጺም\w*",
    "am": r"አይ(?!ነ(?!በ)|ቶ|ተ)\w+|አል(?!ጋ|ኮ|ባኒ|ፎ|ፏ|ፈ|ጀ|በ)\w+|አላ\w+ም\w?|አያ\w+ም\w?|አታ\w+|አና\w+ም\w?|"
    r"የለ\w*|ሳይ\w+|ሳት\w+|"
    r"ሳል\w+|ያል(?!ጋ)\w+|ያላ\w+|የማይ\w*|የማት\w*|የማል\w*|እንዳይ\w*|እንዳት\w*|እንዳል\w*|ካል\w+|ካይ\w+|"
    r"ካላ(?!ቸ)\w+|በጭራሽ|በፍጹም|አት(?!ክልት|ላንት)\w+|አን\w+ም|ስላል\w*|ስለማይ\w*|ስለማል\w*|ባይ\w+|"
    r"ባል(?:ሆ|ቻ|ተ|መ|ደ)\w*|ላይ(?:ሆ|ደ|ኖ|ችል|ቀበ|ሰራ|መጣ)\w*|ከማይ\w*|የሌ\w*|ሌላቸው|[በለከ]ሌ?ሌ?ለ\w*ቸው|"
    r"[በለከ]ሌ[ለላ]\w*|ስለሌለ\w*|ለማይ\w*",
    "so": r"ma|maya|lama|kama|uma|iguma|kuma|igama|soma|noma|laguma|loogama|kuwama|ugama|waxba|"
    r"cidna|marnaba|weligay|weligaa|weligeed|waligeed|waligii|aanan|aanad|aanay|aanu|aanaad|"
    r"aadan\w*|la aan|"
    r"laaan|haddaan|haddaanad|haddaanay|\w+la aan|midna|inaanay|inaanad|inaanan|inaanu|oo aan|"
    r"ee aan|aan la|ha \w+ in|mayo|mahaan|mahaba|masoo\w*|miyaanu|(?:kuu|kaa|loo|noo|ii|soo|"
    r"idiin|isu|isku)ma|lama\w*|"
    r"uusan|aysan|inuusan|inaysan|waa lagu ma|jirin|\w*la aant\w+|laaant\w+|baahna",
    "bn": r"না|নেই|নয|নাই|নি|নন|নও|ছাডা|বিনা|"
    r"\w*(?:হয|করি|করে|করেন|যাই|যায|যান|পাই|পায|পান|দেই|দিই|দেয|দেন|আসি|আসে|আসেন|বলি|বলে|বলেন|শুনি|"
    r"বুঝি|নিই|নেয|থাকি|খাই|খায|পারি|পারে|পারেন|দেখি|দেখে|লিখি|জানি|হই|রাখি|মেলে|ঘটে|রাখে|মিলে)নি",
    "ka": r"არ|ვერ|ნუ|არა|აღარ|ვეღარ|არავ\w*|არაფ\w*|არას\w*|არც\w*|ვერც\w*|ნურ\w*|ნუღარ|გარეშე|"
    r"ვერა\w*",
    "sq": r"nuk|s|mos|pa|asnje\w*|askush|askujt|askend|asgje\w*|kurre|jo|as|asnjehere|skam|ska|"
    r"sdi|smund|sjam|nje(?: )?here kurre",
}
_MAYBE: dict[str, str] = {
    "fr": r"seule?s?|seulement|uniquement|sauf|impossib\w*|interdi\w*|refus\w*|avant|manqu\w*|"
    r"gratuit\w*|trop|personne|plus|inutil\w*|in(?:connu|exact|correct|valid|complet|suffisan|"
    r"capable|disponib|independan)\w*|perdu\w*|arrete\w*|evite\w*|hors|echou\w*|rat(?:e|er|ez)|"
    r"jusqu|ill(?:isib|eg)\w*|vides?|mal|loin|mineure?s?|moins|difficile\w*|exempt\w*",
    "en": r"only|except|unless|until|impossib\w*|forbid\w*|prohibit\w*|refus\w*|before|missing|"
    r"lack\w*|fail\w*|free|too|un(?!til|der|iform|ion|it|iver|iqu)\w{4,}|"
    r"in(?:correct|valid|complete|sufficient|accura|capab|admiss|visible)\w*|lost|stop\w*|avoid\w*|"
    r"illegal\w*|illegib\w*|otherwise|just|hardly|barely|empty|away|wrong|any\w*|minors?|badly|"
    r"difficult\w*|once|soon|really|still|left|blurred|less|exempt\w*|keep\w*",
    "ar": r"و?فقط|الا|سوي|مستحيل\w*|ممنوع\w*|[يتا]?رفض\w*|قبل|حتي|مجان\w*|ابدا|اقل|"
    r"تجنب\w*|فقد\w*|ضاع\w*|توقف\w*|خارج|صعب\w*|امتن\w*|فارغ\w*|كلا|قاصر\w*|القاصر\w*|معف\w*|"
    r"نفد\w*|حظر\w*|خال\w*|بعيد\w*|يمنع|[اتين]?فشل\w*|والا|\w*انقطع\w*|حرا|ناقص\w*|نقص\w*|ما",
    "uk": r"не\w{3,}|лише|тільки|крім|відмов\w*|заборон\w*|перш|поки|доки|безкоштовн\w*|"
    r"занадто|надто|втра\w*|загуб\w*|уника\w*|інакше|перед|раніше|припин\w*|"
    r"перестан\w*|важко|ледве|менше|порожн\w*|бракує|хіба|лиш|звільнен\w*|пога\w*",
    "ru": r"не(?!скольк|дел|ме[цд]|го|й|е|м)\w{3,}|лишь|только|кроме|отказ\w*|запре\w*|прежде|пока|"
    r"бесплатн\w*|слишком|потеря\w*|избега\w*|иначе|перед|раньше|прекрат\w*|освобожд\w*|"
    r"перестан\w*|хватит|тяжело|трудно|едва|меньше|пуст\w*|разве|кончил\w*|плохо",
    "fa": r"فقط|تنها|ممنوع\w*|رد|قبل|پيش|رايگان|جز|مگر|لغو\w*|گم|نا(?:بينا|ممكن|درست|معتبر|كافي|"
    r"كامل|معلوم|خوانا|توان|بالغ)\w*|پرهيز|خودداري|خالي|ديگر|هنوز|وگرنه|سخت|بيرون|خارج|معاف\w*|"
    r"كمتر|"
    r"زير|بد",
    "ps": r"يوازي|رد\w*|منع\w*|مخكي|وړيا|مګر|نا(?:ممكن|سم|بالغ|معلوم|كافي|بشپړ|توان)\w*|ورك(?:ه|"
    r"ې|ي|"
    r"شو\w*)?|خالي|ډډه|بند\w*|بهر|لږ|كم|ستونزم\w*|معاف\w*",
    "tr": r"sadece|yalniz\w*|ancak|haric|imkansiz\w*|yasak\w*|red\w*|once|ucretsiz\w*|"
    r"(?!fransiz|hirsiz)\w{2,}s[iu]z(?:d[iu]r|s[iu]n[iu]z|l[ae]r\w*)?|kay[iu]p|kaybet\w*|kadar|"
    r"bos|yoksa|zor|durdur\w*|"
    r"birak\w*|uzak\w*|kor|almaz|muaf\w*|kotu|az|kucuk",
    "es": r"solo|solamente|unicamente|excepto|salvo|imposib\w*|prohib\w*|rechaz\w*|negaron|"
    r"niega\w*|antes|gratis|gratuit\w*|falta\w*|demasiado|perd(?:i|io|ido|ida|idos|er)|hasta|menos|"
    r"sino|in(?:correct|valid|complet|suficient|capa|util|exact|admis)\w*|evit\w*|parar|ciego\w*|"
    r"ciega\w*|vaci[oa]s?|fuera|lejos|mal|dificil\w*|apenas|des(?:conoc|ocup)\w*|menores|exent\w*",
    "pt": r"so|somente|apenas|unicamente|exceto|salvo|impossi\w*|proib\w*|recus\w*|negaram|"
    r"antes|gratis|gratuit\w*|falta\w*|demasiado|perd(?:i|eu|ido|ida|idos|er)|ate|menos|senao|"
    r"in(?:corret|valid|complet|suficient|capa|util|exat|admis)\w*|evit\w*|parar|pare|ceg[oa]s?|"
    r"vazi[oa]s?|fora|longe|mal|dificil\w*|desconhec\w*|menores|isent\w*|dispensad\w*",
    "it": r"solo|soltanto|tranne|impossibil\w*|viet\w*|rifiut\w*|prima|gratis|gratuit\w*|manc\w*|"
    r"troppo|pers[oaie]|fino|meno|in(?:corrett|valid|complet|sufficient|capac|util)\w*",
    "de": r"nur|ausser|unmoglich\w*|verboten\w*|ablehn\w*|bevor|vor|kostenlos\w*|fehl\w*|"
    r"verloren\w*|bis|un\w{4,}|\w+los|weniger|zu",
    "ro": r"doar|numai|imposibil\w*|interzis\w*|refuz\w*|inainte|gratuit\w*|lips\w*|prea|"
    r"pierdut\w*|pana|ne\w{4,}",
    "ti": r"ጥራይ|ክልኩል\w*|ቅድሚ|ነጻ|ብነጻ|ክሳብ|ጠፊ\w*|\w*ጠፍ\w*|ነጺግ\w*|\w*ነጸግ\w*|\w*ከልክል\w*|"
    r"አቋርጽ\w*|ጸገም\w*|እምበር|ርሑቕ|ደው|እንተዘይ\w*|ትሕቲ|ባዶ\w*|ከይ\w*|ጌና",
    "am": r"ብቻ|እምቢ|ምንም|ማንም|ያለ|ክልክል\w*|በፊት|ነጻ|በነጻ|እስከ\w*|ጠፋ\w*|\w*ጠፍ\w*|ውድቅ\w*|\w*ከለከ\w*|\w*ከልከል\w*|"
    r"አስቸጋሪ\w*|ከባድ\w*|በስተቀር|አለበለዚያ|አቁም\w*|ያጣ\w*|ባዶ\w*|በታች|ገና|አዲስ",
    "so": r"kaliya|keliya|mamnuuc\w*|reeb\w*|hor|bilaash|ilaa|diid\w*|waay\w*|weydo|weyd[aeo]y\w*|"
    r"lun\w*|adag\w*|inaan|mooyee|joog|ha|la[hw]?aan\w*|waxba|yar|aan|maran|xun",
    "bn": r"শুধু\w*|কেবল\w*|নিষে\w*|নিষি\w*|আগে|বিনামূলযে|ফরি|অসমভব|অনধ|হারি\w*|পরতযাখ\w*|বাদে|"
    r"বযতীত|পরযনত|বাইরে|খালি|কঠিন|বনধ\w*|কম|ভুল|অপরাপত\w*|মানা|এখনো",
    "ka": r"მხოლოდ|აკრძალ\w*|მანამდე|\w{4,}მდე|უფასო\w*|დავკარგ\w*|დაკარგ\w*|გარდა|მარტო|"
    r"უარ\w*|უსინათლო\w*|ცარიელ\w*|შეუძლებ\w*|სანამ|თორემ|ძნელ\w*|რთულ\w*|შორს|უკანონო\w*|"
    r"უცნობ\w*|ნაკლებ\w*|ცუდ\w*|თავისუფლ\w*",
    "sq": r"vetem|ndalo\w*|ndaluar|refuz\w*|perpara|falas|derisa|deri|humb\w*|keq|mitur\w*|"
    r"pervec|verber\w*|bosh\w*|ndryshe|mung\w*|veshtir\w*|pak|jasht\w*|larg|pa(?:mundur|njohur|"
    r"afat|ligj|vlefsh|mjaft|sakt|leje|nevoj)\w*",
}
_NEITHER = {
    "fr": re.compile(r"oui ou non|n est ce pas"),
    "en": re.compile(r"yes or no|whether or not|(?:is|are|do|does) n t (?:it|they|you)"),
    "tr": re.compile(
        r"evet ya da hayir|\w+m[ae]d[ae]n once|olmadan once|\w+[iu]p \w+m[ae]d[iu]g\w*|"
        r"(\w{2,})[aeiu]?r \1m[ae]z|resit olmayan\w*|var m[iu] yok m[iu]"
    ),
    "so": re.compile(r"inta (?:aan\w*|aadan|uusan|aysan)|kama damb\w*|haa ama maya"),
}
"""Not a denial although it has the words of one: "as soon as", "before", "yes or no"."""
_QUESTION = re.compile(r"[?؟;；]\s*[\"'»”)]*\s*$")
_WHEN_ASKED = {"so": re.compile(r"\b(?:ma|kuma|lama)\b")}
"""The Somali "ma" asks as often as it denies."""


@lru_cache(maxsize=64)
def _pattern(language: str, *, sure: bool) -> re.Pattern[str] | None:
    words = (_SURE if sure else _MAYBE).get(language)
    return re.compile(rf"(?<!\S)(?:{_whole(words)})(?!\S)") if words else None


def _whole(words: str) -> str:
    """Folded words are parted by one space; the vowel signs of Bengali are no ``\\w``."""
    return words.replace(r"\w", r"\S")


def _count(text: str, language: str) -> tuple[int, int] | None:
    """(surely, perhaps): how often a text denies; None where the language is not known, or the
    word that denies may as well ask."""
    sure, maybe = _pattern(language, sure=True), _pattern(language, sure=False)
    if sure is None or maybe is None:
        return None
    plain = fold(text)
    if language in _NEITHER:
        plain = _NEITHER[language].sub(" ", plain)
    surely = len(sure.findall(plain))
    if surely and language in _WHEN_ASKED and _QUESTION.search(text):
        plain = _WHEN_ASKED[language].sub("", plain)
        if not sure.search(plain):
            return None
    return surely, len(maybe.findall(sure.sub(" ", plain)))


def denies(text: str, language: str) -> bool:
    """True when a text says not, never, without ... for sure."""
    counted = _count(text, language)
    return counted is not None and counted[0] > 0


def survives(source: str, target: str, languages: tuple[str, str]) -> bool:
    """False when one of the two denies for sure and the other one does not, nor says no in another
    way oftener than the first ("you need not pay" is "it is free")."""
    counts = [
        _count(text, language) for text, language in zip((source, target), languages, strict=True)
    ]
    one, other = counts
    if one is None or other is None or bool(one[0]) == bool(other[0]):
        return True
    (_, says), (_, instead) = (one, other) if one[0] else (other, one)
    return instead > says
