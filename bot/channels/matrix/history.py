"""Events that a sync left out, read page by page, the oldest first.

https://spec.matrix.org/v1.11/client-server-api/#get_matrixclientv3roomsroomidmessages
"""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator

from bot.channels.matrix.account import persist
from bot.channels.matrix.homeserver import Homeserver, path
from bot.channels.matrix.raw import Json, rows, table, text

log = logging.getLogger(__name__)

PAGE = 100  # events
PAGES = 200
"""Of one room after one absence."""
FIRST_PAGES = 10
"""Of a room that we were invited to, back to the invitation."""
TYPES = (
    "m.room.message", "m.room.encrypted", "m.sticker", "m.poll.start",
    "org.matrix.msc3381.poll.start", "m.room.redaction", "m.room.member", "m.room.encryption",
    "m.room.tombstone",
)  # fmt: skip
"""Everything that we take notice of."""


async def between(
    homeserver: Homeserver, room: str, since: str, until: str
) -> AsyncIterator[list[Json]]:
    """Pages of what was said after the sync token `since` and before `until`. Raises Refused."""
    for _ in range(PAGES):
        page = await _page(homeserver, room, "f", since, until)
        if events := rows(page.get("chunk")):
            yield events
        since = text(page.get("end"))
        if not since or not events:
            return
    log.error("matrix: more than %d events in a room while we were away", PAGES * PAGE)


async def since_invited(homeserver: Homeserver, room: str, before: str, me: str) -> list[Json]:
    """What was said between our invitation and the token `before`. Raises Refused."""
    found: list[Json] = []
    for _ in range(FIRST_PAGES):
        page = await _page(homeserver, room, "b", before, "")
        for event in rows(page.get("chunk")):
            if _invites(event, me):
                return found[::-1]
            found.append(event)
        before = text(page.get("end"))
        if not before:
            break
    return found[::-1]


def after_invitation(events: list[Json], me: str) -> tuple[list[Json], bool]:
    """The events behind our invitation, and whether it is among them."""
    for place in range(len(events) - 1, -1, -1):
        if _invites(events[place], me):
            return events[place + 1 :], True
    return events, False


def _invites(event: Json, me: str) -> bool:
    return (
        event.get("type") == "m.room.member"
        and event.get("state_key") == me
        and table(event.get("content")).get("membership") == "invite"
    )


async def _page(homeserver: Homeserver, room: str, way: str, since: str, until: str) -> Json:
    query = {"dir": way, "from": since, "limit": str(PAGE)}
    query["filter"] = json.dumps({"types": TYPES})
    if until:
        query["to"] = until
    where = path("rooms", room, "messages")
    return await persist(lambda: homeserver.call("GET", where, query=query), "reading back")
