"""One adapter for every service that speaks OpenAI's HTTP interface; off unless configured.

Each engine implements its port (`ChatModel`, `SpeechToText`, `TextToSpeech`, `TextEmbedder`) over
an `Endpoint`.
Nothing is sent unless the operator configured the endpoint and the person consented (rule P3):
`capabilities.local` is False, except on the operator's own machine or network on their word.
"""

from bot.engines.openai_compatible.chat import OpenAIChat
from bot.engines.openai_compatible.embeddings import OpenAIEmbedder
from bot.engines.openai_compatible.endpoint import Endpoint
from bot.engines.openai_compatible.presets import PRESETS, Preset
from bot.engines.openai_compatible.speech import OpenAISpeaker, OpenAITranscriber

__all__ = [
    "PRESETS",
    "Endpoint",
    "OpenAIChat",
    "OpenAIEmbedder",
    "OpenAISpeaker",
    "OpenAITranscriber",
    "Preset",
]
