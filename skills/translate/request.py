"""What a translation request says: the target language and the words to translate.

People type "traduis en arabe : où est la gare ?" and speech recognition writes "Traduis en arabe où
est la gare": punctuation helps where it is there and is never needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from skills.translate.buttons import pressed
from skills.translate.names import BARE, CODES, MARKED, fold

_WORD = re.compile(r"[^\W_]+", re.UNICODE)


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


IMPERATIVES = _set(
    "traduis traduit traduits traduisez translate ترجم ترجمي ترجموا ترجملي "
    "переклади перекладіть перекладай перекладайте"
)
"""Said to somebody: a request even without a target."""
INFINITIVES = _set("traduire перекласти перекладати ترجمة أترجم تترجم نترجم")
"""Also said of one's papers ("traduire mon acte de naissance"): a request only with a target next
to it, so that questions about sworn translators are not taken."""
ALONE = _set("traduction translation translator traducteur переклад перекладач مترجم الترجمة")
"""A whole utterance that asks for the skill."""
OPENERS = _set(
    "bonjour bonsoir salut svp stp alors euh peux tu pouvez vous pourrais pourriez peut on "
    "je veux voudrais que me aimerais toujours always завжди دائما est ce moi il te plait s "
    "hello hi please can could you would i want like to need "
    "مرحبا من فضلك لو سمحت هل يمكنك ممكن أن تستطيع أريد اريدك "
    "привіт добрий день будь ласка чи можеш можете ви ти мені хочу прошу"
)
"""Politeness before the verb."""
OBJECTS = _set(
    "moi nous me le la les ca cela ceci ce cet cette phrase texte message mot mots lettre toujours "
    "tout this that it the sentence text word words letter for us always everything all following "
    "لي لنا هذا هذه الجملة النص الرسالة دائما كل شيء ما يلي "
    "мені нам це цю цей фразу текст речення слово завжди все усе лист мова мову мовою"
)
"""What may stand between the verb and the target."""
THINGS = OBJECTS | _set(
    "mon ma mes l de du d acte naissance document documents courrier papier papiers diplôme photo "
    "image page my of birth certificate document documents paper papers diploma picture photo mail "
    "رسالتي وثيقة وثيقتي ورقة الورقة الصورة صورة شهادة ميلاد "
    "мій моя мою мої документ документи довідку свідоцтво народження фото папір сторінку"
)
"""Words for a thing that is not in the message: a letter on a photo, a certificate at home."""
ASKED = _set("peux pouvez pourrais pourriez can could يمكنك ممكن تستطيع можеш можете")
"""After these an infinitive is said to us: "peux-tu traduire ..."."""
PREPOSITIONS = _set("en vers au into to in إلى الى ب ل باللغة للغة بلغة на по")
ARTICLES = _set("l le la langue language the اللغة لغة мову")
HOW = (
    ("comment", "dit", "on"), ("comment", "on", "dit"), ("comment", "dire"),
    ("how", "do", "you", "say"), ("how", "to", "say"), ("how", "do", "i", "say"),
    (fold("كيف"), fold("أقول")), (fold("كيف"), fold("نقول")), (fold("كيف"), fold("يقال")),
    (fold("як"), fold("сказати")), (fold("як"), fold("буде")),
)  # fmt: skip
"""Openings whose target comes last: "comment dit-on merci en arabe"."""
TAIL = _set("svp stp please merci s il te vous plait من فضلك будь ласка")
STORY = _set(
    "récit récits histoire story statement narrative testimony قصة قصتي رواية روايتي سرد "
    "історія історію розповідь розповіді"
)
ASYLUM = _set(
    "ofpra cnda asile asylum офпра ofprа اللجوء لجوء أوفبرا الأوفبرا للأوفبرا للجوء "
    "притулок притулку притулком"
)
EDGES = " \t\n\r:：;,،؛.-–—«»\"“”„'’‹›()"


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands in the text."""

    plain: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked."""

    target: str | None
    """BCP 47; None when no language was named."""
    text: str
    """What to translate; empty when nothing was given."""
    sure: bool = True
    """False for a bare imperative without a target: it may mean something else."""


def words(text: str) -> list[Word]:
    """The words of a text, folded."""
    return [Word(fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]


def parse(text: str) -> Request | None:
    """The request in a typed or spoken utterance; None when it is none."""
    if choice := pressed(text):
        return Request(*choice)
    found = words(text)
    at = _skip(found, 0, OPENERS)
    if at == len(found):
        return None
    for opening in HOW:
        if tuple(word.plain for word in found[at : at + len(opening)]) == opening:
            request = _at_end(text, found, at + len(opening))
            return request if request and request.text else None
    verb = found[at].plain
    if len(found) - at == 1 and verb in ALONE | INFINITIVES:
        return Request(None, "")
    if verb not in IMPERATIVES and verb not in INFINITIVES:
        return None
    request = after_verb(text, found, at + 1, bare=False)
    if verb in INFINITIVES and not any(word.plain in ASKED for word in found[:at]):
        near = _target(found, _skip(found, at + 1, OBJECTS), text, bare=False)
        return request if near else None
    return request


def after_verb(text: str, found: list[Word], at: int, *, bare: bool) -> Request:
    """What follows the verb or a command. `bare`: the target needs no preposition and may be a
    code, as in ``/translate uk ...``."""
    for start in (_skip(found, at, THINGS | TAIL), _skip(found, at, OBJECTS), at):
        if target := _target(found, start, text, bare=bare):
            code, after = target
            after = _skip(found, after, ARTICLES - {"l", "le", "la", "the"})
            rest = _skip(found, after, TAIL - {"merci"})
            return Request(code, clean(text[found[after - 1].end :]) if rest < len(found) else "")
    quoted = at > 0 and text[found[at - 1].end :].lstrip(" \u00a0\u202f")[:1] in (":", "：")
    if not quoted and (last := _at_end(text, found, at)):
        return last
    left = clean(text[found[at].start :]) if _skip(found, at, THINGS) < len(found) else ""
    return Request(None, left, sure=quoted or not left)


def is_story(text: str) -> bool:
    """True when this is somebody's asylum story or speaks of it as one (rule R6)."""
    plain = {word.plain for word in words(text)}
    return bool(plain & STORY) and bool(plain & ASYLUM)


def clean(text: str) -> str:
    """Without the punctuation that parted it from the request; its own end is kept."""
    return text.lstrip(EDGES + "?!؟").rstrip(" \t\n\r:,،«»\"“”„'’")


def _skip(found: list[Word], at: int, several: frozenset[str]) -> int:
    while at < len(found) and found[at].plain in several:
        at += 1
    return at


def _target(found: list[Word], at: int, text: str, *, bare: bool) -> tuple[str, int] | None:
    """(code, index after it) of a target language that begins at word `at`."""
    after = _skip(found, at, PREPOSITIONS)
    led = after > at
    after = _skip(found, after, ARTICLES)
    if after == len(found):
        return _code(found, at) if bare else None
    name = found[after]
    if name.plain in MARKED:
        return MARKED[name.plain], after + 1
    if name.plain in BARE and (led or bare or _parted(text, name.end)):
        return BARE[name.plain], after + 1
    return _code(found, at) if bare else None


def _code(found: list[Word], at: int) -> tuple[str, int] | None:
    if at < len(found) and found[at].plain in CODES:
        return found[at].plain, at + 1
    return None


def _parted(text: str, end: int) -> bool:
    """True when the utterance ends here or a colon follows."""
    rest = text[end:].strip(" ).»\"'\u00a0\u202f")
    return not rest or rest[0] in ":："


def _at_end(text: str, found: list[Word], at: int) -> Request | None:
    """The target as the last words: "... en arabe s'il te plaît"."""
    last = len(found)
    while last > at and found[last - 1].plain in TAIL:
        last -= 1
    if last > at and found[last - 1].plain in ARTICLES:  # "українською мовою"
        last -= 1
    if last > at and found[last - 1].plain in {fold("мовою"), fold("мову")}:
        last -= 1
    if last <= at:
        return None
    name = found[last - 1]
    begin = last - 1
    while begin > at and found[begin - 1].plain in ARTICLES:
        begin -= 1
    led = begin > at and found[begin - 1].plain in PREPOSITIONS
    code = MARKED.get(name.plain) or (BARE.get(name.plain) if led else None)
    if code is None:
        return None
    begin -= 1 if led else 0
    start = _skip(found, at, OBJECTS) if at < begin else at
    kept = text[found[start].start : found[begin].start] if start < begin else ""
    return Request(code, clean(kept))
