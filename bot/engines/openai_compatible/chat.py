"""A language model behind ``/chat/completions``: one bounded answer, no tools, pictures inline."""

from __future__ import annotations

import base64
import re

import openai
from openai.types.chat import ChatCompletionMessageParam, ChatCompletionUserMessageParam

from bot.engines.openai_compatible.endpoint import RemoteEngine
from bot.errors import EngineError, MediaTooLarge, UnreadableMedia

MOST_TOKENS = 1_500
MOST_CHARACTERS = 40_000
"""Of system and user text together: about ten thousand tokens."""
MOST_IMAGE_BYTES = 10_000_000
REASONING = re.compile(r"^\s*<think>.*?(</think>|$)", re.DOTALL)
"""Some servers leave a model's thinking in front of its answer."""
MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
)


class OpenAIChat(RemoteEngine):
    """`ChatModel` over an endpoint. Pictures need the endpoint's `vision_model`."""

    async def complete(
        self, *, system: str, user: str, image: bytes | None = None, max_tokens: int = 400
    ) -> str:
        """One answer of at most `max_tokens` (and never more than 1,500) tokens.

        Raises EngineError; UnreadableMedia, MediaTooLarge for a picture that cannot be sent.
        """
        model = self._endpoint.chat_model if image is None else self._endpoint.vision_model
        if not model:
            raise EngineError(f"{self._endpoint.name}: no model for this", retryable=False)
        if len(system) + len(user) > MOST_CHARACTERS:
            raise EngineError(f"{self._endpoint.name}: the question is too long", retryable=False)
        messages: list[ChatCompletionMessageParam] = [
            {"role": "system", "content": system},
            _user(user, image),
        ]
        limit = max(1, min(max_tokens, MOST_TOKENS))

        async def ask(client: openai.AsyncOpenAI) -> str:
            completion = await client.chat.completions.create(
                model=model,
                messages=messages,
                temperature=self._temperature,
                extra_body={self._endpoint.max_tokens_field: limit},
            )
            # Whatever is not text raises TypeError here, which the connection translates.
            return REASONING.sub("", completion.choices[0].message.content or "").strip()

        answer = await self._connection.call(ask)
        if not answer:
            raise EngineError(f"{self._endpoint.name}: an empty answer")
        return answer

    @property
    def _temperature(self) -> float | openai.Omit:
        chosen = self._endpoint.temperature
        return openai.omit if chosen is None else chosen


def _user(text: str, image: bytes | None) -> ChatCompletionUserMessageParam:
    if image is None:
        return {"role": "user", "content": text}
    if len(image) > MOST_IMAGE_BYTES:
        raise MediaTooLarge(f"picture of {len(image)} bytes")
    url = f"data:{_mime(image)};base64,{base64.b64encode(image).decode('ascii')}"
    return {
        "role": "user",
        "content": [
            {"type": "text", "text": text},
            {"type": "image_url", "image_url": {"url": url}},
        ],
    }


def _mime(image: bytes) -> str:
    for magic, mime in MAGIC:
        if image.startswith(magic):
            return mime
    if image[:4] == b"RIFF" and image[8:12] == b"WEBP":
        return "image/webp"
    raise UnreadableMedia("neither JPEG, PNG, GIF nor WebP")
