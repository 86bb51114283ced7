"""The skill: a photo comes in, one sentence goes out; questions about it stay possible."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.model import (
    Answer,
    Claim,
    Conversation,
    MediaKind,
    MediaRef,
    Message,
    Passage,
    PendingPhoto,
)
from bot.ports import Context, Phrases, Score
from skills.describe_image.answering import Answering
from skills.describe_image.letter_questions import asked_about
from skills.describe_image.look import Look, look_at, recalled
from skills.describe_image.purposes import (
    Purpose,
    announces_photo,
    is_about_photo,
    is_follow_up,
    purpose_of,
)
from skills.describe_image.summary import summarised
from skills.describe_image.vision import asked, described
from skills.describe_image.words import narrowed

MOST = 20  # photos or pages of one message that are looked at
AT_ONCE = 2  # of them at the same time: each holds its pixels in memory
LONGEST = 400  # characters of a text without a photo that may be about one
PAGE = 8  # lines of text from which a picture is announced as a page
FRANCE = ZoneInfo("Europe/Paris")  # deadlines and appointments are counted there


class DescribeImage:
    """Describes photos, explains letters, answers questions about the last ones (rules B1-B6)."""

    name = "describe_image"
    commands: tuple[str, ...] = ("describe", "photo", "read", "lire", "decrire")

    def prepare(self) -> None:
        """Nothing to load."""

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        """Any photo; a short text while a photo is kept; an announcement of a photo."""
        if _photos(message):
            return Score(value=0.9)
        if not message.text or message.media or len(message.text) > LONGEST:
            return None
        return Score(value=0.7 if conversation.pending_photo is not None else 0.2)

    async def handle(self, message: Message, context: Context) -> Answer | None:
        """None for texts that are not about a photo, and for the wish for a human."""
        if context.command == "human":
            return None  # also beside a photo
        photos = _photos(message)
        if photos:
            return await self._photos(message, photos, context)
        wanted = context.command == self.name or context.command in self.commands
        if context.command is not None and not wanted:
            return None  # another wish
        pending, phrases = context.conversation.pending_photo, _understood(context)
        if pending is not None and pending.expires_at > context.services.clock.now():
            if wanted or _is_about(context.text, pending, context):
                return await self._again(message, pending, context)
        elif wanted:
            return _ask_for_photo(context)
        return _ask_for_photo(context) if announces_photo(context.text, phrases) else None

    async def _again(self, message: Message, pending: PendingPhoto, context: Context) -> Answer:
        """A question about the photos that are kept, from what was seen and read on them."""
        looks = [recalled(photo) for photo in pending.photos]
        told = await _asked_model(context.text, message, pending, looks, context)
        answering = Answering(context, looks, _today(context))
        return answering.answer(context.text, pending=pending, told=told, again=True)

    async def _photos(
        self, message: Message, photos: Sequence[MediaRef], context: Context
    ) -> Answer:
        services, taken = context.services, photos[:MOST]
        looks = await _look_at_all(message, taken, context)
        question = context.text or _earlier_question(context)
        pending = None
        if any(look.flaw is None for look in looks):
            pending = PendingPhoto(
                refs=tuple(taken),
                expires_at=services.clock.now() + timedelta(minutes=services.photo_minutes),
                photos=tuple(look.remembered() for look in looks if look.flaw is None),
            )
        answering = Answering(context, looks, _today(context))
        seen: tuple[Claim, ...] = ()
        summary: Passage | None = None
        if answering.letter is not None:
            summary = await summarised("\n".join(look.text for look in looks), context)
        elif pending is not None and len(looks) == 1:
            image = await services.vault.get(message.key, taken[0])
            seen = await described(image, context, read=looks[0].text)
        told = await _asked_model(question, message, pending, looks, context)
        answer = answering.answer(question, pending=pending, seen=seen, summary=summary, told=told)
        return _said_limit(answer, context) if len(photos) > MOST else answer


async def _asked_model(
    question: str,
    message: Message,
    pending: PendingPhoto | None,
    looks: Sequence[Look],
    context: Context,
) -> Claim | None:
    """What a configured vision model answers to a question that is beyond the local analysis."""
    beyond = purpose_of(question, _understood(context)) is Purpose.BEYOND
    if not beyond or pending is None or len(pending.refs) != 1:
        return None
    image = await context.services.vault.get(message.key, pending.refs[0])
    return await asked(question, image, context, read=looks[0].text)


async def _look_at_all(
    message: Message, photos: Sequence[MediaRef], context: Context
) -> list[Look]:
    """A look at each photo, in order, few at a time."""
    services = context.services
    likely = [context.language, *filter(None, [context.conversation.language])]
    gate = asyncio.Semaphore(AT_ONCE)
    announced = _Announcement(context, len(photos))

    async def one(photo: MediaRef) -> Look:
        async with gate:
            image = await services.vault.get(message.key, photo)
            return await look_at(image, services, likely, on_lines=announced.lines)

    try:
        return list(await asyncio.gather(*(one(photo) for photo in photos)))
    finally:
        await announced.close()


class _Announcement:
    """Says early that a page is being read: reading takes longer than seeing that it is one."""

    def __init__(self, context: Context, photos: int) -> None:
        self._context = context
        self._photos = photos
        self._task: asyncio.Task[None] | None = None

    def lines(self, number: int) -> None:
        """Called with the number of lines of text that were found on one photo."""
        meanwhile, phrases = self._context.meanwhile, self._context.services.phrases
        if meanwhile is None or self._task is not None or number < PAGE:
            return
        language = self._context.language
        phrase = "meanwhile-page" if self._photos == 1 else "meanwhile-pages"
        text = phrases.say(language, phrase, count=self._photos)
        self._task = asyncio.ensure_future(meanwhile(text, language))

    async def close(self) -> None:
        """Wait for the sentence to be handed over."""
        if self._task is not None:
            await self._task


def _understood(context: Context) -> Phrases:
    return narrowed(context.services.phrases, context.language)


def _is_about(text: str, pending: PendingPhoto, context: Context) -> bool:
    phrases = _understood(context)
    return is_follow_up(text, pending.text, phrases) or asked_about(text, phrases) is not None


def _today(context: Context) -> date:
    return context.services.clock.now().astimezone(FRANCE).date()


def _said_limit(answer: Answer, context: Context) -> Answer:
    """Nothing is left out in silence."""
    note = context.services.phrases.say(context.language, "photo-too-many", count=MOST)
    return replace(answer, text=f"{answer.text} {note}", evidence=(*answer.evidence, str(MOST)))


def _earlier_question(context: Context) -> str:
    """A question that came just before the photo and was about it: not one about an earlier photo,
    which was answered."""
    conversation, phrases = context.conversation, _understood(context)
    last = conversation.recent[-1] if conversation.recent else ""
    if conversation.pending_photo is not None and not announces_photo(last, phrases):
        return ""
    about = is_about_photo(last, phrases) or is_follow_up(last, "", phrases)
    return last if about and purpose_of(last, phrases) else ""


def _ask_for_photo(context: Context) -> Answer:
    text = context.services.phrases.say(context.language, "photo-send-it")
    return Answer(text=text, language=context.language)


def _photos(message: Message) -> tuple[MediaRef, ...]:
    return tuple(ref for ref in message.media if ref.kind is MediaKind.PHOTO)
