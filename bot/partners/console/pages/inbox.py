"""The inbox: people who asked for a human, and the conversations with them.

Everything works by forms and reload; `static/inbox.js` keeps the pages up to date in place, told by
``/inbox/events``. Addresses that end in ``/fresh`` are the same pages as the script asks for them
by itself: they keep nobody signed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console.pages.inbox_canned import CannedPages
from bot.partners.console.pages.inbox_desk import Desk
from bot.partners.console.pages.inbox_events import Events
from bot.partners.console.pages.inbox_files import Files
from bot.partners.console.pages.inbox_lines import Lines
from bot.partners.console.pages.inbox_queue import QueuePages
from bot.partners.console.pages.inbox_thread import ThreadPages
from bot.partners.model import Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/inbox", "inbox-title", Role.VOLUNTEER),)


def routes(console: Console) -> list[web.RouteDef]:
    """``/inbox`` and everything below it."""
    desk = Desk(console)
    queue, canned, events = QueuePages(desk), CannedPages(desk), Events(console)
    thread, lines, files = ThreadPages(desk), Lines(desk), Files(desk)
    member = console.signed_in
    return [
        web.get("/inbox", member(queue.page)),
        web.get("/inbox/fresh", member(queue.page, passive=True)),
        web.get("/inbox/ended", member(queue.ended)),
        web.get("/inbox/events", member(events.stream, passive=True)),
        web.get("/inbox/canned", member(canned.page)),
        web.post("/inbox/canned", member(canned.add, Role.WORKER)),
        web.post("/inbox/canned/{canned}/remove", member(canned.remove, Role.WORKER)),
        web.get("/inbox/{token}", member(thread.page)),
        web.get("/inbox/{token}/fresh", member(thread.page, passive=True)),
        web.post("/inbox/{token}/take", member(queue.take)),
        web.post("/inbox/{token}/release", member(thread.release)),
        web.post("/inbox/{token}/transfer", member(thread.transfer)),
        web.post("/inbox/{token}/close", member(thread.close)),
        web.post("/inbox/{token}/say", member(lines.say)),
        web.post("/inbox/{token}/voice", member(lines.voice)),
        web.post("/inbox/{token}/lines/{line}/agree", member(lines.agree)),
        web.post("/inbox/{token}/lines/{line}/withdraw", member(lines.withdraw)),
        web.get("/inbox/{token}/files/{file}", member(files.file)),
    ]
