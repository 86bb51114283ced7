"""Requests as people really put them: "how do I say to the doctor that my head hurts?".

Who is to be told says two things: it is critical, and where no language is named it is that of the
country. What is left without these words is an ordinary request (`request.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

from skills.translate.grammar import HOW, LAST_HOW, OPENERS, TAIL
from skills.translate.names import fold
from skills.translate.request import Request, Word, clean, parse, words

_WHOM = """
au médecin|au docteur|à la docteur|à la docteure|à mon médecin|au pharmacien|à la pharmacie|
à la pharmacienne|à l'infirmière|à l'infirmier|au dentiste|à la sage-femme|à l'hôpital|aux urgences|
aux pompiers|au samu|à la police|au juge|à mon avocat|à mon avocate|à l'avocat|à l'avocate|
to the doctor|to a doctor|to my doctor|to the pharmacist|at the pharmacy|to the nurse|
at the hospital|to the dentist|to the midwife|to the police|to the judge|to my lawyer|
to the lawyer|the doctor|
للطبيب|للطبيبة|للدكتور|للدكتورة|للصيدلي|للصيدلية|في الصيدلية|للممرضة|للممرض|في المستشفى|للشرطة|
للقاضي|للمحامي|للمحامية|لطبيبي|للحكيم|
лікарю|лікареві|лікарці|аптекарю|фармацевту|медсестрі|в лікарні|у лікарні|поліції|судді|адвокату|
в аптеці|стоматологу|
врачу|доктору|аптекарю|медсестре|в больнице|полиции|судье|в аптеке|
به داکتر|به دکتر|به پزشک|به نرس|به پرستار|به دواساز|در شفاخانه|در بیمارستان|در دواخانه|در داروخانه|
به پولیس|به پلیس|به قاضی|به وکیل|به وکیلم|به داکترم|
ډاکټر ته|داکتر ته|نرس ته|په درملتون کې|په روغتون کې|پولیسو ته|پولیس ته|قاضي ته|وکیل ته|
doktora|hekime|eczacıya|hemşireye|hastanede|polise|hakime|avukata|avukatıma|doktoruma|eczanede|
al médico|a la médica|al doctor|a la doctora|al farmacéutico|en la farmacia|a la enfermera|
al dentista|en el hospital|a la policía|al juez|a mi abogado|al abogado|
ao médico|à médica|ao doutor|à doutora|ao farmacêutico|na farmácia|à enfermeira|ao dentista|
no hospital|à polícia|ao juiz|ao advogado|ao meu advogado|
ንሓኪም|ንዶክተር|ንሓኪመይ|ንነርስ|ኣብ ሆስፒታል|ኣብ ፋርማሲ|ንፖሊስ|ንዳኛ|ንጠበቓ|ንጠበቓይ|
ለሐኪም|ለሐኪሙ|ለዶክተር|ለዶክተሩ|ለነርስ|በሆስፒታል|ሆስፒታል ውስጥ|በፋርማሲ|ለፖሊስ|ለዳኛ|ለጠበቃ|ለጠበቃዬ|
dhakhtarka|takhtarka|farmashiga|farmasiga|kalkaalisada|isbitaalka|cisbitaalka|booliska|garsooraha|
qareenka|qareenkayga|
ডাক্তারকে|ডাক্তারের কাছে|নার্সকে|ফার্মেসিতে|হাসপাতালে|পুলিশকে|বিচারককে|উকিলকে|
ექიმს|ექთანს|აფთიაქში|საავადმყოფოში|პოლიციას|მოსამართლეს|ადვოკატს|ფარმაცევტს|
mjekut|doktorit|farmacistit|infermieres|në spital|policisë|gjyqtarit|avokatit|avokatit tim|
në farmaci
"""
_SAY = """
comment dit-on|comment on dit|comment dire|comment je dis|comment puis-je dire|comment dois-je dire|
how do you say|how to say|how do i say|how can i say|how should i say|how do i tell|how can i tell|
كيف أقول|كيف نقول|كيف يقال|كيف بقول|شلون أقول|كيفاش نقول|ازاي أقول|كيف أخبر|
як сказати|як мені сказати|як буде|як пояснити|как сказать|как мне сказать|как будет|как объяснить|
cómo se dice|cómo se le dice|cómo digo|cómo le digo|cómo decir|cómo puedo decir|
como se diz|como digo|como dizer|como é que se diz|como é que digo|como posso dizer|
si thuhet|si them|si t'i them|si të them|si mund t'i them|si mund të them|
sidee loo dhahaa|sidee u dhahaa|sideen u dhahaa|sideen ugu dhahaa|sideen ugu sheegaa|
sidee ugu sheegaa|sidee ayaan ugu sheegaa|
როგორ ვთქვა|როგორ ვუთხრა|როგორ ითქმის|როგორ არის|
nasıl söylerim|nasıl diyeceğim|nasıl anlatırım|nasıl diyebilirim|
چطور بگویم|چگونه بگویم|چطور بگم|چی بگویم|څنګه ووایم|څه ووایم|څنګه وویل شي|
কীভাবে বলব|কিভাবে বলব|কেমন করে বলব|কী করে বলব|
እንዴት እላለሁ|እንዴት ልበል|እንዴት ልንገረው|እንዴት ልንገር|እንዴት እነግረዋለሁ|
ብኸመይ ክብል|ከመይ ክብል|ከመይ ጌረ ክብል|ከመይ እብል|ብኸመይ ክነግሮ|ከመይ ገይረ ክነግሮ
"""
HOW_SAY = "how do you say"
_THAT = frozenset(map(fold, (
    "que", "qu", "that", "що", "что", "أن", "إن", "أنني", "أني", "که", "چې", "se", "რომ", "in",
    "inaan", "që", "ke",
)))  # fmt: skip


def _phrases(lines: str) -> tuple[tuple[str, ...], ...]:
    found = {
        tuple(word.plain for word in words(phrase))
        for phrase in lines.replace("\n", "").split("|")
        if phrase
    }
    return tuple(sorted(found, key=len, reverse=True))


WHOM, SAY = _phrases(_WHOM), (*_phrases(_SAY), *HOW, *LAST_HOW)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request and who is to be told."""

    request: Request
    critical: bool = False
    """True when it is for a doctor, a pharmacist, the police, a judge, a lawyer."""


def understood(text: str) -> Asked | None:
    """The request in a typed or spoken utterance; None when it is none."""
    found = words(text)
    span = _find(found, WHOM)
    rest = _cut(text, found, span) if span else ""
    if rest and _find(words(rest), SAY) is not None:
        request = parse(rest)
        if request is None or not request.text:
            request = _said(rest)
        if request is not None and request.text:
            return Asked(request, critical=True)
    request = parse(text)
    return Asked(request) if request is not None else None


def _said(text: str) -> Request | None:
    """ "How do I say that my head hurts?", "başım ağrıyor nasıl derim": no language is named."""
    found = words(text)
    first, last = 0, len(found)
    while first < last and found[first].plain in OPENERS:
        first += 1
    while last > first and found[last - 1].plain in TAIL:
        last -= 1
    span = _find(found, SAY)
    if span is None or (span[0] != first and span[1] != last):
        return None
    begin, end = (span[1], last) if span[0] == first else (first, span[0])
    while begin < end and found[begin].plain in _THAT:
        begin += 1
    if begin == end:
        return None
    stop = found[end].start if end < len(found) else len(text)
    left = text[found[begin].start : stop]
    named = parse(f"{HOW_SAY} {left}")  # the language may be named at the end
    return named if named is not None and named.text else Request(None, clean(left))


def _find(found: list[Word], phrases: tuple[tuple[str, ...], ...]) -> tuple[int, int] | None:
    """Where the first, longest of several phrases stands."""
    plain = [word.plain for word in found]
    for at in range(len(plain)):
        for phrase in phrases:
            if tuple(plain[at : at + len(phrase)]) == phrase:
                return at, at + len(phrase)
    return None


def _cut(text: str, found: list[Word], span: tuple[int, int]) -> str:
    """The text without these words."""
    start, stop = span
    before = text[: found[start].start].rstrip()
    after = text[found[stop - 1].end :].lstrip(" ,،፣:：;")
    return f"{before} {after}".strip()
