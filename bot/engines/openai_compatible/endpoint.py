"""Where the service is, and how it is called: bounded in time, bytes, calls and retries."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import random
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TypeVar
from urllib.parse import urlsplit

import httpx2
import openai

from bot.errors import ConfigError, EngineBusy, EngineError
from bot.ports import Capabilities

T = TypeVar("T")
RETRIED = frozenset({408, 409, 429})
"""Besides 5xx; every other 4xx says that the request itself is wrong."""
NOT_IMPLEMENTED = 501
"""The one 5xx that trying again never mends; llama.cpp answers it for transcriptions."""
LOCAL_NAMES = ("localhost", ".localhost", ".local", ".internal", ".lan", ".home.arpa")

# Their debug lines carry requests, their info lines carry addresses.
for _name in ("openai", "httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An OpenAI-compatible service and the model it uses for each capability.

    Raises ConfigError when the address cannot be used or would send content unencrypted.
    """

    base_url: str
    """Up to and including ``/v1``."""
    api_key: str = field(default="", repr=False)
    name: str = "remote"
    """Short name for logs and the ledger."""
    chat_model: str = ""
    """Empty: the capability is not offered; so for the others."""
    vision_model: str = ""
    transcription_model: str = ""
    speech_model: str = ""
    voice: str = "alloy"
    """A voice of the speech model."""
    embedding_model: str = ""
    local: bool = False
    """The operator's word that content stays on their machine or network."""
    timeout: float = 30.0
    """Seconds one attempt may wait for the next bytes."""
    deadline: float = 60.0
    """Seconds for one call with all its attempts and pauses."""
    attempts: int = 3
    first_pause: float = 0.5
    """Seconds before the second attempt; doubles, with jitter so that callers spread."""
    longest_pause: float = 10.0
    """Seconds. When the service asks for a longer pause (Retry-After) the call fails at once."""
    most_bytes: int = 16_000_000
    """Of one response."""
    most_calls: int = 8
    """At the same time; one more is told that the engine is busy."""
    max_tokens_field: str = "max_tokens"
    """``max_completion_tokens`` where the older name is refused."""
    temperature: float | None = 0.0
    """None: not sent, for models that refuse it."""
    verbose_transcripts: bool = True
    """Ask for ``verbose_json``: language and log-probabilities beside the text."""
    proxy: str | None = field(default=None, repr=False)
    """Address of an HTTP proxy, where the network demands one."""

    def __post_init__(self) -> None:
        parts = urlsplit(self.base_url)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https") or not host or "{" in self.base_url:
            raise ConfigError(f"endpoint {self.name}: the base URL is not complete")
        if parts.username or parts.password:
            raise ConfigError(f"endpoint {self.name}: put the key in api_key, not in the URL")
        near = _is_near(host)
        if parts.scheme == "http" and not near:
            raise ConfigError(f"endpoint {self.name}: use https, content would travel in clear")
        if self.local and not near:
            raise ConfigError(f"endpoint {self.name}: {host} is not on this machine or network")


def _is_near(host: str) -> bool:
    """True for this machine, private addresses (RFC 1918, 4193) and names without a public part."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(LOCAL_NAMES)
    return address.is_loopback or address.is_private or address.is_link_local


class Connection:
    """The client of one endpoint, with our own retry policy around it."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self._running = 0
        self._client: openai.AsyncOpenAI | None = None

    async def call(self, action: Callable[[openai.AsyncOpenAI], Awaitable[T]]) -> T:
        """Run one request. Raises EngineError and nothing else; its text carries no content."""
        if self._running >= self.endpoint.most_calls:
            raise EngineBusy(f"{self.endpoint.name}: {self._running} calls are running")
        self._running += 1
        try:
            async with asyncio.timeout(self.endpoint.deadline):
                return await self._attempts(action)
        except TimeoutError:
            raise self._error(f"no answer after {self.endpoint.deadline:.0f} s") from None
        finally:
            self._running -= 1

    async def close(self) -> None:
        """Close all connections."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def _attempts(self, action: Callable[[openai.AsyncOpenAI], Awaitable[T]]) -> T:
        for attempt in range(1, self.endpoint.attempts + 1):
            try:
                return await action(self._opened())
            except openai.OpenAIError as error:
                # "from None": messages of the service may quote the key or the text.
                pause = self._pause(error, attempt)
                if attempt == self.endpoint.attempts or pause is None:
                    raise self._translated(error) from None
            except (ValueError, TypeError, AttributeError, KeyError, IndexError):
                raise self._error("the answer has an unexpected shape") from None
            await asyncio.sleep(pause)
        raise self._error("no attempt allowed", retryable=False)

    def _pause(self, error: openai.OpenAIError, attempt: int) -> float | None:
        """Seconds to wait before the next attempt; None: do not try again."""
        backoff = self.endpoint.first_pause * 2 ** (attempt - 1) * random.uniform(0.75, 1.25)  # noqa: S311
        if isinstance(error, openai.APIStatusError):
            if not _passing(error.status_code):
                return None
            asked = _retry_after(error.response.headers.get("retry-after", ""))
            pause = max(asked, backoff)
            return pause if pause <= self.endpoint.longest_pause else None
        if isinstance(error, openai.APITimeoutError) or _too_large(error):
            return None
        return backoff if isinstance(error, openai.APIConnectionError) else None

    def _translated(self, error: openai.OpenAIError) -> EngineError:
        if isinstance(error, openai.APIStatusError):
            again = _passing(error.status_code)
            return self._error(f"HTTP {error.status_code}", retryable=again)
        if isinstance(error, openai.APITimeoutError):
            return self._error("no answer in time")
        if _too_large(error):
            return self._error("the answer is too large", retryable=False)
        if isinstance(error, openai.APIConnectionError):
            return self._error("cannot be reached")
        return self._error(f"unusable answer ({type(error).__name__})")

    def _error(self, what: str, *, retryable: bool = True) -> EngineError:
        return EngineError(f"{self.endpoint.name}: {what}", retryable=retryable)

    def _opened(self) -> openai.AsyncOpenAI:
        if self._client is None:
            self._client = openai.AsyncOpenAI(
                base_url=self.endpoint.base_url,
                api_key=self.endpoint.api_key or "none",
                max_retries=0,
                timeout=self.endpoint.timeout,
                http_client=httpx2.AsyncClient(
                    transport=_CappedTransport(self.endpoint.most_bytes, self.endpoint.proxy),
                    follow_redirects=False,  # content goes to the configured address only
                    trust_env=False,
                    headers={"Accept-Encoding": "identity"},
                ),
            )
        return self._client


def _passing(status: int) -> bool:
    """True for a fault that may be gone at the next attempt."""
    return status in RETRIED or (status >= 500 and status != NOT_IMPLEMENTED)


def _retry_after(value: str) -> float:
    """Seconds from a Retry-After header, a number or a date (RFC 9110, 10.2.3); 0.0 for none."""
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return 0.0


class _TooLarge(httpx2.RequestError):
    """More bytes than the endpoint allows, or an encoding that hides how many there are."""


def _too_large(error: BaseException) -> bool:
    return isinstance(error.__cause__, _TooLarge)


@cache
def _certificates() -> ssl.SSLContext:
    """Read once: it takes a tenth of a second or more, on the event loop."""
    return httpx2.create_ssl_context(trust_env=False)


class _CappedTransport(httpx2.AsyncHTTPTransport):
    """Stops reading a response that grows beyond `most` bytes."""

    def __init__(self, most: int, proxy: str | None) -> None:
        super().__init__(verify=_certificates(), proxy=proxy)
        self._most = most

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await super().handle_async_request(request)
        hidden = response.headers.get("content-encoding", "identity") != "identity"
        length = response.headers.get("content-length", "0")
        if hidden or not length.isdigit() or int(length) > self._most:
            await response.aclose()
            raise _TooLarge("response too large", request=request)
        if isinstance(response.stream, httpx2.AsyncByteStream):
            response.stream = _CappedStream(response.stream, self._most, request)
        return response


class _CappedStream(httpx2.AsyncByteStream):
    def __init__(self, inner: httpx2.AsyncByteStream, most: int, request: httpx2.Request) -> None:
        self._inner = inner
        self._most = most
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = self._most
        async for block in self._inner:
            left -= len(block)
            if left < 0:
                raise _TooLarge("response too large", request=self._request)
            yield block

    async def aclose(self) -> None:
        await self._inner.aclose()


class RemoteEngine:
    """What the engines of an endpoint share; there is nothing to load."""

    def __init__(self, endpoint: Endpoint, *, languages: frozenset[str] | None = None) -> None:
        self._endpoint = endpoint
        self._languages = languages
        self._connection = Connection(endpoint)

    @property
    def capabilities(self) -> Capabilities:
        """The languages that the operator trusts it with; None for any."""
        return Capabilities(
            name=self._endpoint.name, languages=self._languages, local=self._endpoint.local
        )

    async def prepare(self) -> None:
        """Nothing to load."""

    async def close(self) -> None:
        """Close connections."""
        await self._connection.close()
