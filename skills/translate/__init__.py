"""Translate what somebody types or says, and say honestly when that cannot be done."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Answer, Conversation, Message
from bot.ports import Context, Score
from skills.translate import bank
from skills.translate.addressed import Asked, understood
from skills.translate.bank import asking
from skills.translate.giving import answered, given, waits
from skills.translate.photo import photos, read_photos
from skills.translate.request import Request, after_verb, clean, is_story, words
from skills.translate.translating import No, attempt, chat_of
from skills.translate.wording import name_of

PHOTO, ASKED, MODE, SURE, LIKELY = 0.97, 0.95, 0.92, 0.9, 0.6
LONGEST = 3_000  # characters of one request
SHORT = 60  # characters that still fit on a button
CHOICES = ("fr", "en", "ar", "uk", "fa", "ps", "ru", "tr", "ti", "am", "so", "es", "pt", "bn")
OFFERED = 6


class Translate:
    """The skill. See README.md beside this file."""

    name = "translate"
    commands = ("translate", "traduire", "tr")

    def prepare(self) -> None:
        """The phrase bank."""
        bank.prepare()

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        """Pure: a request with a target, a bare one, or anything while translating is on."""
        if waits(conversation, message.text) and not photos(message):
            return Score(value=ASKED)
        listed = asking.wants(message.text, conversation)
        if listed is not None and not photos(message):
            return listed
        asked = understood(message.text)
        request = asked.request if asked else None
        if photos(message):
            wanted = request is not None and request.target and not request.text
            return Score(value=PHOTO) if wanted else None
        if request is not None:
            return Score(value=SURE if request.sure else LIKELY)
        mode = conversation.translate_to and message.text.strip()
        return Score(value=MODE) if mode else None

    async def handle(self, message: Message, context: Context) -> Answer | None:
        """The translation, a question back, or the reason why not. None: not for this skill."""
        if waits(context.conversation, context.text) and (answer := answered(context)):
            return answer
        if not photos(message) and (listed := await asking.handle(context.text, context)):
            return listed
        asked = _request(message, context)
        if asked is None:
            return None
        request = asked.request
        if is_story(context.text):
            return _refusal(context, "translate-story")
        if photos(message):
            return await _photo(message, context, request)
        target = request.target or (context.conversation.translate_to if request.text else None)
        text = request.text or _photo_text(context)
        if target is None and asked.critical:
            target = await _of_the_country(context, text)
        if target is None:
            return await _ask_language(context, text)
        if not text:
            return await _ask_text(context, target)
        if is_story(text):
            return _refusal(context, "translate-story")
        if len(text) > LONGEST:
            return _too_long(context)
        return await _translate(context, text, target, critical=asked.critical)


SKILL = Translate()


async def _photo(message: Message, context: Context, request: Request) -> Answer | None:
    """A photo with "translate into Arabic" beside it: its text is read and translated."""
    if request.target is None or request.text:
        return None
    kept = await read_photos(message, context)
    if kept is None:
        return None
    if is_story(kept.text):
        return _refusal(context, "translate-story")
    if len(kept.text) > LONGEST:
        return replace(_too_long(context), pending_photo=kept)
    # Whatever comes of it, the photo stays for questions about it.
    return replace(await _translate(context, kept.text, request.target), pending_photo=kept)


def _request(message: Message, context: Context) -> Asked | None:
    if context.command in Translate.commands:
        return Asked(after_verb(context.text, words(context.text), 0, bare=True))
    if context.command is not None:
        return None
    asked = understood(context.text)
    if asked is None and context.conversation.translate_to and not photos(message):
        return Asked(Request(context.conversation.translate_to, clean(context.text)))
    return asked


async def _of_the_country(context: Context, text: str) -> str | None:
    """Doctors and judges here speak this language; None when the person speaks it too."""
    own = context.services.default_language
    return own if await _source(context, text) != own else None


def _photo_text(context: Context) -> str:
    """The text of the photo that the person sent before: "translate it into Arabic"."""
    photo = context.conversation.pending_photo
    fresh = photo is not None and photo.expires_at > context.services.clock.now()
    return photo.text.strip() if photo is not None and fresh else ""


async def _translate(context: Context, text: str, target: str, *, critical: bool = False) -> Answer:
    source = await _source(context, text)
    if source == target:
        return _said(context, "translate-same", name=name_of(context, target))
    found = await attempt(text, source, target, context, critical=critical)
    if isinstance(found, No) and (meant := await asking.offer(text, source, target, context)):
        return meant
    if found is No.MISSING:
        return _missing(context, source, target)
    if found is No.ROUGH:
        return _refusal(context, "translate-rough")
    if found is No.UNTRUSTED:
        return _untrusted(context, text)
    return given(found, text, context)


async def _source(context: Context, text: str) -> str:
    conversation = context.conversation
    likely = [tag for tag in (conversation.language, context.language) if tag]
    ranked = await context.services.identifier.identify(text, likely=likely)
    return ranked[0][0] if ranked else likely[0].split("-")[0]


async def _ask_language(context: Context, text: str) -> Answer:
    """Which language? With choices that can be answered as they are."""
    say = context.services.phrases.say
    source = await _source(context, text) if text else context.language
    pairs = await context.services.translator.pairs()
    anything = chat_of(context) is not None
    listed = bank.languages() if text and bank.find(text, source) else ()
    targets = [
        code
        for code in CHOICES
        if code != source and (anything or (source, code) in pairs or code in listed)
    ]
    if not targets:
        return _refusal(context, "translate-none", name=name_of(context, source))
    short = text if len(text) <= SHORT else ""
    choices = tuple(
        say(context.language, "translate-choice", target=name_of(context, code), text=short).strip()
        for code in targets[:OFFERED]
    )
    phrase = "translate-ask-language" if text else "translate-ask"
    return Answer(
        text=say(context.language, phrase),
        language=context.language,
        choices=choices,
        evidence=(text,),
    )


async def _ask_text(context: Context, target: str) -> Answer:
    """From now on everything is translated into `target`, until "stop"."""
    source = context.conversation.language or context.language
    pairs = await context.services.translator.pairs()
    if chat_of(context) is None and not any(code == target for _, code in pairs):
        return _missing(context, source, target)
    return Answer(
        text=context.services.phrases.say(
            context.language, "translate-on", target=name_of(context, target)
        ),
        language=context.language,
        translate_to=target,
    )


def _missing(context: Context, source: str, target: str) -> Answer:
    return _refusal(
        context,
        "translate-missing",
        source=name_of(context, source),
        target=name_of(context, target),
    )


def _untrusted(context: Context, text: str) -> Answer:
    say = context.services.phrases.say
    return Answer(
        text=say(context.language, "translate-untrusted", text=text),
        speech=say(context.language, "translate-untrusted-spoken"),
        language=context.language,
        evidence=(text,),
        handoff=True,
    )


def _too_long(context: Context) -> Answer:
    text = context.services.phrases.say(context.language, "translate-too-long", limit=LONGEST)
    return Answer(text=text, language=context.language, evidence=(str(LONGEST),))


def _refusal(context: Context, phrase: str, **arguments: str) -> Answer:
    text = context.services.phrases.say(context.language, phrase, **arguments)
    return Answer(text=text, language=context.language, handoff=True)


def _said(context: Context, phrase: str, **arguments: str) -> Answer:
    text = context.services.phrases.say(context.language, phrase, **arguments)
    return Answer(text=text, language=context.language)
