"""What a configured vision model adds, with the person's consent: always second, never alone sure.

Two passes look at the same picture without knowing of each other. What both say is stated; what
only one says is marked as possible. Numbers, links, names, ages and looks are left out by code,
whatever the model was told.
"""

from __future__ import annotations

import asyncio
import re
from importlib import resources

from bot.cues import fold
from bot.errors import PorteVoixError
from bot.model import Claim
from bot.ports import ChatModel, Context
from skills.describe_image.words import mentions, narrowed

SECONDS = 20.0  # for both passes; the local description does not wait longer
LONGEST = 160  # characters of one statement
MOST = 6  # statements kept of one pass
TOKENS = 220  # of one pass
AGREED = 0.9  # certainty of what both passes say
ALONE = 0.5  # of what one pass says
SAME = 0.6  # share of the words of the shorter statement that the other one has as well
STEM = 5  # letters by which words are compared: endings differ
MODEL = "model"

NOTHING = re.compile(r"^\W*NOTHING\W*$", re.IGNORECASE)
REFUSAL = re.compile(
    r"^\W*(?:i['’]m sorry|sorry|i can(?:no|['’])t|i am unable|as an ai|je suis désolé|désolé"
    r"|je ne peux pas|je ne suis pas en mesure|آسف|عذر|لا أستطيع|вибач|перепрош|я не можу|на жаль)",
    re.IGNORECASE,
)
_LIST_MARK = re.compile(r"^\s*(?:[-*•–—]|\d{1,2}[.)])\s*")
_LINK = re.compile(r"https?:|www\.|\b[\w-]+\.(?:com|fr|net|org|info)\b|@", re.IGNORECASE)


async def described(image: bytes, context: Context, *, read: str) -> tuple[Claim, ...]:
    """Statements with evidence ``model``, agreed ones first; none without endpoint, consent or
    when it fails. `read`: the text of the picture; other numbers than its own are not let through.

    An endpoint on the operator's own machines needs no consent (P3).
    """
    chat = consented_model(context)
    if chat is None:
        return ()
    passes = await asyncio.gather(
        _ask(chat, "look_whole", "Describe this photo.", image, context),
        _ask(chat, "look_parts", "What is on this photo?", image, context),
    )
    first, second = (_statements(said, read, context) for said in passes)
    agreed = [one for one in first if any(_same(one, other) for other in second)]
    alone = [one for one in first if one not in agreed]
    alone += [one for one in second if not any(_same(one, other) for other in (*agreed, *alone))]
    return (
        *(Claim(text=text, certainty=AGREED, evidence=MODEL) for text in agreed),
        *(Claim(text=text, certainty=ALONE, evidence=MODEL) for text in alone),
    )


async def asked(question: str, image: bytes, context: Context, *, read: str) -> Claim | None:
    """One answer to a question that the local analysis cannot answer; asked twice, and only an
    answer that comes twice is more than possible. None as in `described`."""
    chat = consented_model(context)
    if chat is None:
        return None
    user = f"The question: {question[: LONGEST * 2]}"
    passes = await asyncio.gather(
        _ask(chat, "question", user, image, context), _ask(chat, "question", user, image, context)
    )
    first, second = (_statements(said, read, context)[:1] for said in passes)
    if not first and not second:
        return None
    both = bool(first and second) and _same(first[0], second[0])
    if first and second and not both:
        return None  # two different answers are none
    return Claim(text=(first or second)[0], certainty=AGREED if both else ALONE, evidence=MODEL)


def prompt(name: str, language: str) -> str:
    """One of the prompts of this folder."""
    text = resources.files("skills.describe_image").joinpath(f"prompts/{name}.txt")
    return text.read_text("utf-8").format(language=language)


def consented_model(context: Context) -> ChatModel | None:
    """The configured model, where the person agreed or nothing leaves the operator's machines."""
    consent, chat = context.conversation.consent, context.services.chat
    consented = consent is not None and consent.remote
    return chat if chat is not None and (consented or chat.capabilities.local) else None


async def _ask(chat: ChatModel, name: str, user: str, image: bytes, context: Context) -> str:
    try:
        async with asyncio.timeout(SECONDS):
            return await chat.complete(
                system=prompt(name, context.language), user=user, image=image, max_tokens=TOKENS
            )
    except (TimeoutError, PorteVoixError):
        return ""  # the local description stands


def _statements(said: str, read: str, context: Context) -> list[str]:
    """What may be repeated of one pass, a statement a line."""
    lines = [_LIST_MARK.sub("", line).strip() for line in said.splitlines()]
    if any(REFUSAL.match(line) for line in lines[:1]):
        return []
    known = set(re.findall(r"\d+", read))
    return [
        line.rstrip(".")
        for line in lines
        if 3 < len(line) <= LONGEST
        and not NOTHING.match(line)
        and not _LINK.search(line)
        and set(re.findall(r"\d+", line)) <= known
        and not _judges(line, context)
    ][:MOST]


def _judges(line: str, context: Context) -> bool:
    """Says who somebody is, how old or how they look (rule B6)."""
    phrases = narrowed(context.services.phrases, context.language)
    return any(
        mentions(line, phrases.words(language, "cue-photo-judges"))
        for language in phrases.languages
    )


def _same(one: str, other: str) -> bool:
    """True when two statements have most of their words in common."""
    words, others = _words(one), _words(other)
    fewer = min(len(words), len(others))
    return fewer > 0 and len(words & others) / fewer >= SAME


def _words(text: str) -> set[str]:
    return {word[:STEM] for word in fold(text).split() if len(word) > 3}
