"""Interpreter: two people, each hears the other in their own language, turn by turn."""

from __future__ import annotations

from bot.model import Answer, Conversation, MediaKind, Message
from bot.ports import Context, Score
from skills.translate.interpreter import joining, opening, passing
from skills.translate.interpreter.words import Request, coded, named, requested

TALKING, SURE, LIKELY = 1.0, 0.95, 0.7
COMMANDS = ("interpreter", "interprete")


class Interpreter:
    """The skill. See README.md beside the translate skill."""

    name = "interpreter"
    commands = COMMANDS

    def prepare(self) -> None:
        """Read the words (blocking)."""
        requested("")

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        """Pure: a wish for an interpreter, and everything while one is at work."""
        text = message.text.strip()
        if not text or any(ref.kind is MediaKind.PHOTO for ref in message.media):
            return None
        if conversation.interpreting is not None:
            return Score(value=TALKING)
        step = joining.step(text, conversation)
        if step is not None:
            return Score(value=TALKING if step is joining.Step.TALK else SURE)
        if opening.is_open(conversation):
            return Score(value=SURE) if opening.answers(text) else None
        wish = requested(text)
        if wish is None:
            return None
        if wish.sure:
            return Score(value=SURE)
        # "Interpreter" may answer somebody else's question, or be a word to translate.
        busy = conversation.dialogue is not None or conversation.translate_to
        return None if busy else Score(value=LIKELY)

    async def handle(self, message: Message, context: Context) -> Answer | None:
        """The next step of the talk. None: not for this skill."""
        text = context.text
        wish = requested(text)
        if context.command in COMMANDS:
            return await opening.opened(wish or Request(named(text) or coded(text)), context)
        if context.command is not None:
            return None
        talking = context.conversation.interpreting is not None
        step = None if talking else joining.step(text, context.conversation)
        if step is not None:
            return await joining.taken(step, message, context)
        if wish is not None and (not talking or (wish.sure and len(wish.languages) == 2)):
            return await opening.opened(wish, context)
        if talking:
            return await passing.passed(context)
        if opening.is_open(context.conversation):
            return await opening.continued(context)
        return None


SKILL = Interpreter()
