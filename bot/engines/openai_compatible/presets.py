"""Services known to speak this interface: address, what each offers, models to begin with.

A preset only saves typing: ``dataclasses.replace`` changes any field of the endpoint it makes. An
empty model means: not offered in this wire format, or the operator must name one. Model names
change, so the service's own ``GET /models`` is the truth. Facts were read in November 2026 in what
each service publishes (named in the comments); none was tried with a paid account.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.engines.openai_compatible.endpoint import Endpoint
from bot.errors import ConfigError


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """What is filled in when the operator names a service."""

    base_url: str
    """May contain ``{account}``, the customer's product number."""
    chat: str = ""
    vision: str = ""
    transcription: str = ""
    speech: str = ""
    voice: str = "alloy"
    needs_key: bool = True
    max_tokens_field: str = "max_tokens"
    verbose_transcripts: bool = True

    def endpoint(
        self, name: str, *, api_key: str = "", account: str = "", local: bool = False
    ) -> Endpoint:
        """The endpoint of this service. Raises ConfigError when the key or account is missing."""
        if self.needs_key and not api_key:
            raise ConfigError(f"endpoint {name}: an API key is needed")
        if "{account}" in self.base_url and not account.isalnum():
            raise ConfigError(f"endpoint {name}: the product number of the account is needed")
        return Endpoint(
            base_url=self.base_url.replace("{account}", account),
            api_key=api_key,
            name=name,
            chat_model=self.chat,
            vision_model=self.vision,
            transcription_model=self.transcription,
            speech_model=self.speech,
            voice=self.voice,
            local=local,
            max_tokens_field=self.max_tokens_field,
            verbose_transcripts=self.verbose_transcripts,
        )


PRESETS = {
    # developers.openai.com/api/docs/models: gpt-4o-mini (text, image), whisper-1 (the model that
    # gives verbose_json), gpt-4o-mini-tts; max_tokens is the deprecated name of the limit there.
    "openai": Preset(
        base_url="https://api.openai.com/v1",
        chat="gpt-4o-mini",
        vision="gpt-4o-mini",
        transcription="whisper-1",
        speech="gpt-4o-mini-tts",
        max_tokens_field="max_completion_tokens",
    ),
    # docs.mistral.ai/api: POST /v1/audio/transcriptions (no verbose_json). Its /v1/audio/speech
    # takes `voice_id` and answers base64 in JSON: another wire format, so no speech here.
    "mistral": Preset(
        base_url="https://api.mistral.ai/v1",
        chat="mistral-small-latest",
        vision="mistral-small-latest",
        transcription="voxtral-mini-latest",
        verbose_transcripts=False,
    ),
    # developer.infomaniak.com/docs/api: /2/ai/{product_id}/openai/v1/chat/completions. Its audio
    # transcription answers a `batch_id` to ask for later: another wire format, so none here.
    "infomaniak": Preset(
        base_url="https://api.infomaniak.com/2/ai/{account}/openai/v1", chat="mistral3"
    ),
    # github.com/etalab-ia/OpenGateLLM, the French state's gateway; for administrations.
    "albert": Preset(
        base_url="https://albert.api.etalab.gouv.fr/v1",
        chat="mistralai/Mistral-Small-3.2-24B-Instruct-2506",
        vision="mistralai/Mistral-Small-3.2-24B-Instruct-2506",
        transcription="openai/whisper-large-v3",
        verbose_transcripts=False,
    ),
    # docs.ollama.com/api/openai-compatibility: port 11434, the key is ignored, pictures as base64.
    # The models must be pulled first.
    "ollama": Preset(
        base_url="http://127.0.0.1:11434/v1",
        chat="qwen3:8b",
        vision="qwen3-vl:8b",
        needs_key=False,
    ),
    # docs.vllm.ai, "Online serving": port 8000; chat, pictures and transcriptions each with a
    # fitting model, which the operator served and must name.
    "vllm": Preset(base_url="http://127.0.0.1:8000/v1", needs_key=False),
    # llama.cpp tools/server/README.md: port 8080 by default (also our web chat's: start it with
    # --port 8081); a server of one model accepts any name.
    "llamacpp": Preset(base_url="http://127.0.0.1:8081/v1", chat="default", needs_key=False),
}
