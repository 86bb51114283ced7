"""How interpreting begins: between whom, what both must know, and where it is refused."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date

from bot.model import Answer, Conversation, Dialogue, Interpreting, Level, Passage, Source
from bot.ports import Context
from skills.translate import bank
from skills.translate.interpreter.words import Occasion, Request, named
from skills.translate.translating import can

ASK = "interpreter"
CHOICES = ("fr", "en", "ar", "fa", "ps", "uk", "ru", "tr")
OFFERED = 6
FEW_WORDS = 4
BADLY = (Level.POOR, Level.NONE)

LAW = Source(
    title="Code de l'entrée et du séjour des étrangers et du droit d'asile (Légifrance)",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158",
    checked=date(2026, 11, 21),
)
"""Article L521-6: the interview is held in the language chosen at registration, or in another that
the person knows well enough."""


def is_open(conversation: Conversation) -> bool:
    """True while we asked for the other person's language."""
    return conversation.dialogue is not None and conversation.dialogue.name == ASK


def answers(text: str) -> bool:
    """True when this may say which language the other person speaks."""
    return bool(named(text)) or len(text.split()) <= FEW_WORDS


async def opened(wish: Request, context: Context) -> Answer:
    """The interpreter begins, asks for what is missing, or says why not."""
    pair = _pair(wish.languages, _own(context))
    if wish.occasion is not None:
        return refused(wish.occasion, pair or (_own(context),), context)
    if pair is None:
        return _which(context)
    unknown = [tag for tag in pair if tag not in context.services.phrases.languages]
    return _unknown(unknown[0], context) if unknown else await _begun(pair, context)


async def continued(context: Context) -> Answer | None:
    """The answer to "which language does the other person speak?"."""
    pair = _pair(named(context.text), _own(context))
    if pair is not None:
        return await opened(Request(pair), context)
    dialogue = context.conversation.dialogue
    return None if dialogue is None or dialogue.misses else _which(context, misses=1)


def refused(occasion: Occasion, languages: tuple[str, ...], context: Context) -> Answer:
    """Not there: a right to somebody better, and what we can do. In the languages of both."""
    say = context.services.phrases.say
    known = [tag for tag in languages if tag in context.services.phrases.languages]
    texts = [
        f"{say(tag, f'interpreter-refuse-{occasion}')} {say(tag, 'interpreter-rest')}"
        for tag in known or [context.interface]
    ]
    return Answer(
        text=texts[0],
        language=(known or [context.interface])[0],
        then=tuple(
            Passage(text=text, language=tag) for text, tag in zip(texts[1:], known[1:], strict=True)
        ),
        sources=(LAW,) if occasion is Occasion.ASYLUM else (),
        handoff=True,
        passing=True,
        interpreting=context.conversation.interpreting,
    )


def _own(context: Context) -> str:
    return (context.conversation.language or context.language).split("-")[0]


def _pair(languages: tuple[str, ...], own: str) -> tuple[str, str] | None:
    """(the person's language, the other's); None while one is missing."""
    if len(languages) == 2:
        first, second = languages
        return (second, first) if second == own else (first, second)
    others = [tag for tag in languages if tag != own]
    return (own, others[0]) if others else None


def _which(context: Context, misses: int = 0) -> Answer:
    say, own = context.services.phrases.say, context.interface
    choices = [say(own, f"language-name-{tag}") for tag in CHOICES if tag != own]
    return Answer(
        text=say(own, "interpreter-which"),
        language=own,
        choices=tuple(choices[:OFFERED]),
        dialogue=Dialogue(name=ASK, open="language", misses=misses),
    )


def _unknown(tag: str, context: Context) -> Answer:
    say, own = context.services.phrases.say, context.interface
    text = say(own, "language-missing", name=say(own, f"language-name-{tag}"))
    return Answer(text=text, language=own, handoff=True)


async def _begun(pair: tuple[str, str], context: Context) -> Answer:
    """What both must know, in both voices."""
    mine, theirs = pair
    for tag in pair:  # the first look into a language reads its files
        await asyncio.to_thread(bank.find, "", tag)
    consent = context.conversation.consent
    asked = consent is not None and consent.remote
    # Without an outside service, unless both agree to it (rule P3).
    alone = without_remote(context)
    able = await can(mine, theirs, alone) and await can(theirs, mine, alone)
    texts = [_introduction(tag, pair, context, able=able, asked=asked) for tag in pair]
    yes_no = (context.services.phrases.say(mine, "choice-yes"),
              context.services.phrases.say(mine, "choice-no"))  # fmt: skip
    return Answer(
        text=texts[0],
        language=mine,
        then=(Passage(text=texts[1], language=theirs),),
        choices=yes_no if asked else (),
        passing=True,
        translate_to="",
        interpreting=Interpreting(mine=mine, theirs=theirs, asked=asked),
    )


def _introduction(
    tag: str, pair: tuple[str, str], context: Context, *, able: bool, asked: bool
) -> str:
    say, ledger = context.services.phrases.say, context.services.ledger
    one, other = (say(tag, f"language-name-{code}") for code in pair)
    texts = [say(tag, "interpreter-begin", one=one, other=other)]
    if not able:
        texts.append(say(tag, "interpreter-phrases"))
    if ledger is not None and ledger.hears(tag) in BADLY:
        texts.append(say(tag, "interpreter-type"))
    if asked:
        texts.append(say(tag, "interpreter-remote"))
    return " ".join(texts)


def without_remote(context: Context) -> Context:
    """The same where nothing leaves this machine."""
    consent = context.conversation.consent
    if consent is None or not consent.remote:
        return context
    kept = replace(context.conversation, consent=replace(consent, remote=False))
    return replace(context, conversation=kept)
