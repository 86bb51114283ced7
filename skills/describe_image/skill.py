"""The skill: a photo comes in, one sentence goes out; questions about it stay possible."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.model import (
    Answer,
    Claim,
    Conversation,
    Flaw,
    MediaKind,
    MediaRef,
    Message,
    PendingPhoto,
    PhotoReport,
)
from bot.ports import Context, Score
from skills.describe_image.asking import Found, answer_to
from skills.describe_image.look import Look, look_at, recalled
from skills.describe_image.purposes import (
    Purpose,
    announces_photo,
    is_about_photo,
    is_follow_up,
    purpose_of,
)
from skills.describe_image.telling import Teller, Told, with_warning
from skills.describe_image.vision import described

MOST = 6  # photos of one message that are looked at
LONGEST = 400  # characters of a text without a photo that may be about one


class DescribeImage:
    """Describes photos and answers questions about the last one (rules B1-B6)."""

    name = "describe_image"
    commands: tuple[str, ...] = ("describe", "photo", "read", "lire", "decrire")

    def prepare(self) -> None:
        """Nothing to load."""

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        """Photos always; texts while a photo is kept, or which may announce one."""
        if _photos(message):
            return Score(value=0.95)
        if not message.text.strip() or len(message.text) > LONGEST:
            return None
        pending = conversation.pending_photo
        alive = pending is not None and pending.expires_at > message.sent_at
        return Score(value=0.8 if alive else 0.3)

    async def handle(self, message: Message, context: Context) -> Answer | None:
        """None for texts that are not about a photo, and for the wish for a human."""
        if context.command == "human":
            return None  # also beside a photo
        photos = _photos(message)
        if photos:
            answer = await self._photos(message, photos[:MOST], context)
            return _said_limit(answer, context) if len(photos) > MOST else answer
        wanted = context.command == self.name or context.command in self.commands
        if context.command is not None and not wanted:
            return None  # another wish
        pending, phrases = context.conversation.pending_photo, context.services.phrases
        if pending is not None and pending.expires_at > context.services.clock.now():
            if wanted or is_follow_up(context.text, pending.text, phrases):
                looks = [recalled(photo) for photo in pending.photos]
                return _answer(context, looks, context.text, pending)
        elif wanted:
            return _ask_for_photo(context)
        return _ask_for_photo(context) if announces_photo(context.text, phrases) else None

    async def _photos(
        self, message: Message, photos: Sequence[MediaRef], context: Context
    ) -> Answer:
        services = context.services
        likely = [context.language, *filter(None, [context.conversation.language])]
        images = [await services.vault.get(message.key, photo) for photo in photos]
        looks = list(await asyncio.gather(*(look_at(image, services, likely) for image in images)))
        question = context.text or _earlier_question(context)
        pending = None
        if any(look.flaw is None for look in looks):
            pending = PendingPhoto(
                refs=tuple(photos),
                expires_at=services.clock.now() + timedelta(minutes=services.photo_minutes),
                photos=tuple(look.remembered() for look in looks if look.flaw is None),
            )
        seen = await described(images[0], looks[0], context)
        return _answer(context, looks, question, pending, seen)


def _answer(
    context: Context,
    looks: Sequence[Look],
    question: str,
    pending: PendingPhoto | None,
    seen: Claim | None = None,
) -> Answer:
    """The purpose first; then, or without one, the photo itself (rule B2)."""
    phrases = context.services.phrases
    teller = Teller(phrases, context.language)
    told = [teller.tell(look) for look in looks]
    usable = [look for look in looks if look.flaw is None]
    purpose = purpose_of(question, phrases) if question and usable else None
    found = answer_to(purpose, question, looks, teller, phrases) if purpose else None
    first = _first(told, teller)
    more = [piece for one in told for piece in one.more]
    if seen is not None:
        more.insert(0, teller.say("model", text=seen.text))
    if found is not None:
        more.insert(0, first)
        careful = next((one.careful for one in told if one.careful), "")
        first = found.text if found.declined else with_warning(found.text, careful)
    elif purpose is Purpose.READ:
        # Who asks to be read to wants the words before the facts about them.
        more.sort(key=lambda piece: not any(piece in one.words for one in told))
    return Answer(
        text=first,
        language=context.language,
        more=tuple(more),
        evidence=_evidence(looks, seen),
        handoff=_needs_human(found, told),
        photo=_report(looks, seen),
        letter=next((one.letter for one in told if one.letter), None),
        pending_photo=pending,
    )


def _said_limit(answer: Answer, context: Context) -> Answer:
    """Nothing is left out in silence."""
    note = Teller(context.services.phrases, context.language).say("too-many", count=MOST)
    return replace(answer, text=f"{answer.text} {note}", evidence=(*answer.evidence, str(MOST)))


def _first(told: Sequence[Told], teller: Teller) -> str:
    """One sentence, also for an album."""
    if len(told) == 1:
        return told[0].first
    numbered = [
        teller.say("numbered", number=number, text=one.first.rstrip("."))
        for number, one in enumerate(told, start=1)
    ]
    return teller.say("semicolon").join(numbered) + "."


def _needs_human(found: Found | None, told: Sequence[Told]) -> bool:
    return (found is not None and found.handoff) or any(one.careful for one in told)


def _evidence(looks: Sequence[Look], seen: Claim | None) -> tuple[str, ...]:
    """The read text, codes, and the counts that were made: each number must come from there."""
    evidence = [look.text for look in looks]
    # A quote may run over the end of a line.
    evidence += [" ".join(look.text.split()) for look in looks]
    claims = [claim for look in looks for claim in look.claims]
    evidence += [claim.text for claim in claims if claim.evidence == "barcode"]
    evidence += [str(claim.count) for claim in claims]
    people = [claim.count for claim in claims if claim.text in ("person", "face")]
    evidence += [str(sum(people)), *(str(number) for number in range(1, len(looks) + 1))]
    if seen is not None:
        evidence.append(seen.text)
    return tuple(evidence)


def _report(looks: Sequence[Look], seen: Claim | None) -> PhotoReport:
    claims = tuple(claim for look in looks for claim in look.remembered().claims)
    readable = any(look.flaw is None for look in looks)
    flaws = [flaw for look in looks if (flaw := look.flaw or (Flaw.CUT if look.cut else None))]
    scripts = [look.script for look in looks if look.script != "Zyyy"]
    return PhotoReport(
        readable=readable,
        flaw=flaws[0] if flaws else None,
        text="\n".join(look.text for look in looks if look.text),
        script=scripts[0] if scripts else "Zyyy",
        claims=(*claims, seen) if seen else claims,
    )


def _earlier_question(context: Context) -> str:
    """A question that came just before the photo, and was about a photo."""
    conversation, phrases = context.conversation, context.services.phrases
    last = conversation.recent[-1] if conversation.recent else ""
    about = is_about_photo(last, phrases) or is_follow_up(last, "", phrases)
    return last if about and purpose_of(last, phrases) else ""


def _ask_for_photo(context: Context) -> Answer:
    text = context.services.phrases.say(context.language, "photo-send-it")
    return Answer(text=text, language=context.language)


def _photos(message: Message) -> tuple[MediaRef, ...]:
    return tuple(ref for ref in message.media if ref.kind is MediaKind.PHOTO)
