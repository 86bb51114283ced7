"""Who did what (rule R7): "I lost my card" did not become "he lost his card".

Each language has two lists for each person: words that are its subject for sure, and every other
trace of it (me, my, endings that only this person has). A text that speaks for one person only, and
a translation that has no trace of it but speaks for another one who has no trace in the source, do
not say the same. What a language leaves to the verb ending alone is not judged.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.cues import fold

_PERSONS = ("I", "we", "he", "you")
_TABLE = """
fr
 je|j; me|m|moi|mon|ma|mes|mien\\w*|on
 nous; notre|nos|on
 elles?|ils|(?<!faut )(?<!t )il(?! y| faut| faud\\w+| fait| pleut| s| est| etait| reste| suffit|\
 manque| me| m| te|\
 nous| vous| n| ne| semble| arrive| existe| vaut); il|lui|le|la|l|les|leurs?|son|sa|ses|on|eux|se|\
s|c|ce|qui
 vous|tu; te|t|toi|ton|ta|tes|votre|vos
en
 i; me|my|mine|myself|im|ive
 we; us|our|ours|ourselves|let
 he|she|they; him|her|hers|them|their|theirs|his|it|its|himself|herself|who|one|somebody|someone
 you; your|yours|yourself
ar
 انا; \\w*ني|\\w*ي|ا\\w+|\\w+ت
 نحن|احنا; ن\\w+|\\w+نا
 هم|هن; هو|هي|ي\\w+|\\w+ه|\\w+ها|\\w+هم|\\w+وا|ت\\w+|\\w+ت
 انت|انتم|انتي|حضرتك; ت\\w+|\\w+ك|\\w+كم|\\w+وا|\\w+ي|ا\\w+
uk
 (?<!м )(?<!п )(?<!б )(?<!в )(?<!ф )я; мене|мені|мною|мо[яїє]\\w*|мій|моє\\w*|моїм\\w*
 ми; нас|нам|нами|наш\\w*|\\w+[еиі]мо|\\w+[еиі]мося|давайте
 він|вона|вони; воно|його|її|їх|йому|їй|їм|ним|нею|ними|нього|неї|них|їхн\\w*|сво\\w*|хтось|хто|це
 ви|ти; вас|вам|вами|ваш\\w*|тебе|тобі|тобою|тв\\w+|\\w+те|\\w+ите|\\w+еш|\\w+иш|\\w+іть|\\w+теся
ru
 я; меня|мне|мной|мо[йяеи]\\w*
 мы; нас|нам|нами|наш\\w*|\\w+[еи]м|\\w+[еи]мся|давайте
 он|она|они; оно|его|ее|их|ему|ей|им|ним|ней|ними|него|нее|них|сво\\w*|кто|это|кто то
 вы|ты; вас|вам|вами|ваш\\w*|тебя|тебе|тобой|тво\\w+|\\w+те|\\w+ешь|\\w+ишь|\\w+тесь
fa
 من; \\w+م
 ما; \\w+يم|\\w+مان
 او|انها|ايشان|انان; وي|\\w+ش|\\w+شان|\\w+ند|\\w+د|خود\\w*
 شما|تو; \\w+يد|\\w+تان|\\w+ت|\\w+ي
ps
 زه; ما|زما|را\\w*|مي|\\w+م|خپل\\w*
 موږ|مونږ; زموږ|زمونږ|مو|\\w+و|خپل\\w*
 هغه|هغوي|دوي; دي|ده|دا|يي|\\w+ي|خپل\\w*|د هغ\\w+
 تاسو|تاسي|ته; ستاسو|ستا|ستاسي|در\\w*|مو|دي|\\w+ئ|\\w+ي
tr
 ben; beni|bana|bende|benden|benim|kendim|\\w+m|\\w+im|\\w+[iu]m\\w*
 biz; bizi|bize|bizde|bizim|bizden|\\w+[iu]z|\\w+k|\\w+[iu]m[iu]z\\w*
 onlar; o|onu|ona|onun|onlari|onlara|onlarin|\\w+si|\\w+l[ae]r\\w*|kendi\\w*|\\w+[iu]|\\w+s[iu]n\\w*
 siz|sen; sizi|size|sizin|seni|sana|senin|\\w+n[iu]z\\w*|\\w+s[iu]n|\\w+[iu]n|\\w+[iu]n[iu]z
es
 yo|tengo|soy|estoy|quiero|necesito|puedo|vivo|vengo; me|mi|mis|mia?s?|mio|conmigo|he|\\w+o|\\w+e|\
voy
 nosotr[oa]s|tenemos|somos|estamos|queremos|necesitamos|podemos; nos|nuestr\\w+|\\w+mos
 ellas?|ellos; el|lo|la|los|las|le|les|su|sus|suy\\w+|se|alguien|quien|uno|una|usted|ustedes
 usted|ustedes; tu|te|ti|tus|su|sus|le|les|lo|la|se|vos\\w*|\\w+s|\\w+e|\\w+a|\\w+en|\\w+an
pt
 eu|tenho|sou|estou|quero|preciso|posso|vivo|venho; me|mim|meu|minha|meus|minhas|comigo|\\w+o|\
\\w+ei|\\w+i
 nos somos|temos|somos|estamos|queremos|precisamos|podemos; nos|nosso|nossa|nossos|nossas|\\w+mos|\
conosco
 eles|elas|ela; ele|o|a|os|as|lhe|lhes|seu|sua|seus|suas|dele\\w*|dela\\w*|se|alguem|quem
 voces?; tu|te|ti|teu|tua|seu|sua|lhe|o|a|se|vos|vosso\\w*|\\w+e|\\w+a|\\w+em|\\w+am|\\w+s
ti
 አነ; \\w+ይ|\\w+ኒ|\\w+ለይ|\\w+ኩ|\\w+ዬ|እ\\w+|ክ\\w+
 ንሕና; \\w+ና|\\w+ልና|ን\\w+|ክን\\w+
 ንሱ|ንሳ|ንሳቶም|ንሳተን; \\w+
 ንስኻ|ንስኺ|ንስኹም|ንስኽን; \\w+
am
 እኔ; \\w+ኝ|\\w+ዬ|\\w+ኩ|\\w+ለሁ|እ\\w+|\\w+ሁ|\\w+ሁት|የኔ|የእኔ
 እኛ; \\w+ን|\\w+ችን|\\w+ናል|እን\\w+
 እሱ|እሷ|እነሱ|እርሱ|እርሷ|እነርሱ; \\w+
 አንተ|አንቺ|እናንተ|እርስዎ; \\w+
so
 aniga; ani|aan|waan|waxaan|baan|inaan|ayaan|\\w+aan|\\w+kayga|\\w+gayga|\\w+tayda|\\w+dayda|\
\\w+ayda|i|ii|\\w+ayga
 annaga|innaga; aanu|aynu|waanu|waxaanu|waxaynu|\\w+aanu|\\w+aynu|na|noo|\\w+ayad?a|\\w+eenna|\
\\w+een[na]?\\w*
 isaga|iyada|iyaga; uu|ay|wuu|wuxuu|way|waxay|\\w+iisa|\\w+eeda|\\w+ooda|\\w+uu|\\w+ay|waa
 adiga|idinka; aad|waad|waxaad|\\w+aad|\\w+aaga|\\w+aada|ku|kuu|idin\\w*|\\w+iinna|\\w+i|\\w+a
bn
 আমি; আমা\\w*|\\w+ি|\\w+লাম|\\w+ব|মোর
 আমরা; আমাদের\\w*|\\w+ি|\\w+লাম|\\w+ব
 তিনি|তারা|ওরা|সে; তার\\w*|তাদের\\w*|ওর\\w*|উনি|\\w+েন|\\w+ে|\\w+া|এ
 আপনি|আপনারা|তুমি; আপনা\\w*|তোমা\\w*|\\w+ুন|\\w+েন|\\w+ো|তুই
ka
 მე; ჩემ\\w*|მ\\w+|ვ\\w+|\\w+ვარ
 ჩვენ; ჩვენ\\w*|გვ\\w+|ვ\\w+თ
 ის|იგი|ისინი; მას|მის\\w*|მათ\\w*|\\w+ს|\\w+ა|\\w+ენ|\\w+ან|თავის\\w*
 თქვენ|შენ; თქვენ\\w*|შენ\\w*|გ\\w+|\\w+თ
sq
 une; me|mua|mu|im|ime|imi|te mi|mi|kam|jam|\\w+j|\\w+a
 neve; ne|na|yne|jone|tona|tane|\\w+me?|jemi|kemi
 ai|ajo|ata|ato; i|e|u|ia|tij|saj|tyre|atij|asaj|atyre|\\w+n|\\w+i|dikush|vet\\w*
 ju|ti; juve|juaj|jua|te|ty|yt|jote|tuaj|tende|\\w+ni|\\w+sh
"""


def survive(source: str, target: str, languages: tuple[str, str]) -> bool:
    """False when the translation speaks for another person than the source, for sure."""
    (said, traces), (told, left) = (
        _read(text, language) for text, language in zip((source, target), languages, strict=True)
    )
    if len(said) == 1 and told and not said & left and not told & traces:
        return False
    return not (len(told) == 1 and said and not told & traces and not said & left)


def _read(text: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """(the persons that are subjects for sure, all that leave a trace)."""
    plain = fold(text)
    found = [
        (person, bool(sure.search(plain)), bool(trace.search(plain)))
        for person, sure, trace in _patterns(language)
    ]
    said = frozenset(person for person, sure, _ in found if sure)
    return said, said | {person for person, _, trace in found if trace}


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    rows = _rows().get(language, ())
    return tuple(
        (person, _whole(sure), _whole(traces))
        for person, (sure, traces) in zip(_PERSONS, rows, strict=False)
    )


def _whole(words: str) -> re.Pattern[str]:
    """Folded words are parted by one space; the vowel signs of Bengali are no ``\\w``."""
    return re.compile(rf"(?<!\S)(?:{words})(?!\S)".replace(r"\w", r"\S"))


@lru_cache(maxsize=1)
def _rows() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    rows: list[tuple[str, str]] = []
    for line in _TABLE.strip().splitlines():
        if not line.startswith(" "):
            rows = found.setdefault(line, [])
            continue
        sure, traces = line.strip().split("; ")
        rows.append((sure, traces))
    return {language: tuple(listed) for language, listed in found.items()}
