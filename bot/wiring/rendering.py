"""Translation as hand-offs and announcements use it: that of the skill, with all its checks."""

from __future__ import annotations

from bot.model import Conversation
from bot.ports import Context, Rendered, Services
from skills.translate.translating import translation


async def rendered(
    text: str, source: str, target: str, conversation: Conversation, services: Services
) -> Rendered | None:
    """The `Rendering` port over the skill: locks on names and numbers, read-back of what matters
    (rule R7). None: an honest no. Raises EngineError when an engine failed and no other could."""
    context = Context(
        conversation=conversation, language=source, text=text, services=services
    )  # fmt: skip
    made = await translation(text, source, target, context)
    if made is None:
        return None
    return Rendered(
        text=made.text,
        back=made.back or "",
        approximate=made.approximate,
        critical=made.critical,
        engine=made.engine,
    )
