"""The addresses of the web chat, the guard in front of them, and the page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from bot.channels.web import requests
from bot.channels.web.listening import Listening
from bot.channels.web.page import Page, direction, page_language
from bot.channels.web.posting import Posting
from bot.channels.web.requests import Refused
from bot.errors import StoreError
from bot.ports import Phrases

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Routes:
    """Everything that the application is put together from."""

    phrases: Phrases
    page: Page
    posting: Posting
    listening: Listening
    hosts: frozenset[str]
    """Host names that are ours, in lower case."""

    def application(self) -> web.Application:
        """All routes, the guard in front of them, and the headers behind."""

        @web.middleware
        async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self._guard(request, handler)

        app = web.Application(middlewares=[guard])
        app.on_response_prepare.append(requests.add_headers)
        app.add_routes(
            [
                web.get("/", self._index),
                web.get("/static/{name}", self._static),
                web.get("/healthz", self._health),
                web.get("/api/strings", self._strings),
                web.post("/api/session", self._session),
                web.delete("/api/session", self._leave),
                web.post("/api/messages", self.posting.post),
                web.get("/api/messages/{id}/answer", self.listening.answer),
                web.get("/api/events", self.listening.events),
                web.post("/api/ack", self.listening.ack),
                web.get("/api/audio/{token}", self.listening.audio),
                web.get("/api/document/{token}", self.listening.document),
            ]
        )
        return app

    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            if request.path != "/healthz":
                requests.check_host(request, self.hosts)
            if request.method not in {"GET", "HEAD"}:
                requests.check_same_origin(request, self.hosts)
            return await handler(request)
        except Refused as refused:
            return self._sorry(request, refused)
        except StoreError:
            return self._sorry(request, Refused(503, "web-error-store", retry_after=5))

    def _sorry(self, request: web.Request, refused: Refused) -> web.Response:
        """The sentence that says why, in the language of the page."""
        language = page_language(request, self.phrases)
        text = self.phrases.say(language, refused.phrase, **refused.arguments)
        code = refused.phrase.removeprefix("web-error-")
        response = requests.as_json({"error": {"code": code, "text": text, "language": language}})
        response.set_status(refused.status)
        if refused.retry_after is not None:
            response.headers["Retry-After"] = str(max(1, round(refused.retry_after)))
        return response

    async def _index(self, request: web.Request) -> web.Response:
        document = self.page.index(page_language(request, self.phrases))
        response = web.Response(text=document, content_type="text/html")
        response.headers["Cache-Control"] = "no-cache"
        response.headers["Vary"] = "Accept-Language, Cookie"
        return response

    async def _static(self, request: web.Request) -> web.Response:
        return self.page.file(request, request.match_info["name"])

    async def _strings(self, request: web.Request) -> web.Response:
        language = page_language(request, self.phrases)
        strings = self.page.strings(language)
        return requests.as_json(
            {"language": language, "dir": direction(language), "strings": strings}
        )

    async def _health(self, request: web.Request) -> web.Response:
        return web.Response(status=204)

    async def _session(self, request: web.Request) -> web.Response:
        """Give the browser its cookie. Only ever from our own page: a cookie that arrives through
        a link elsewhere would replace the one that the browser holds back (SameSite=Strict)."""
        token = requests.known_token(request) or requests.new_token()
        response = web.Response(status=204)
        requests.give_cookie(request, response, token)
        return response

    async def _leave(self, request: web.Request) -> web.Response:
        """A new person sits down at a shared computer: the next session is a new conversation."""
        token = requests.known_token(request)
        if token is not None:
            self.listening.forget(requests.conversation(token).chat)
        response = web.Response(status=204)
        response.del_cookie(requests.COOKIE, path="/")
        return response
