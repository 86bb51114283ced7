"""How much electricity an answer took: always an estimate, with its range, and told in words.

This machine. Where the processor's own counters can be read (RAPL), they are taken: low is our
share of the busy processor time, high is all of it and the memory that is in use. Elsewhere it is
processor time times watts. Cloud Carbon Footprint, "Methodology", section "Compute"
(https://www.cloudcarbonfootprint.org/docs/methodology/), gives 0.74 W (idle) to 3.5 W (busy) for a
hardware thread as the average of AWS, 0.71 to 4.26 W as the median of GCP, measured at the plug of
whole servers with their memory (SPECpower). Low: what a thread adds when it is busy, 3.5 - 0.74 W.
High: both threads of a core are ours, 2 x 4.26 W. A real machine may lie outside.

Models elsewhere. Nobody measures a single request for us. EcoLogits ("LLM inference",
https://ecologits.ai/latest/methodology/llm_inference/, constants of release 0.9) fits the energy of
a GPU for each token that is written, and the time that takes, to the billions of parameters that
are active: see `request`. We know neither their number nor how many tokens were written: low is a
small model and a short answer, high a large one that wrote for as long as we waited.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from bot.model import Answer, Conversation, EnergyUsed, Event, StageFinished
from bot.ports import Services

THREAD_WATTS = (2.76, 8.52)
MEMORY_WATTS = 0.392
"""For each gigabyte (Cloud Carbon Footprint, section "Memory")."""
LAMP_WATTS = 10.0
"""What it is compared with: an LED lamp that lights a room."""
PROCESSOR, COUNTER, REMOTE = "processor-time", "counter", "remote"
"""Names of the methods, in `EnergyUsed.method`."""

_ALPHA, _BETA, _GAMMA = 1.1665273170451914e-06, -0.011205921025579175, 4.052928146734005e-05
"""Energy of one GPU for a token, Wh: alpha x exp(beta x batch) x billions of active parameters +
gamma."""
_WAIT = (0.0006785088094353663, 0.0003119310311688259, 0.019473717579473387)
"""Seconds for a token: by billions of active parameters, by batch, and always."""
_BATCH = 64
_SERVER_WATTS, _SERVER_GPUS, _GPU_GIGABYTES = 1200.0, 8, 80.0
_BYTES_PER_PARAMETER = 2  # 16 bits
_OVERHEAD = 1.2  # of memory, and of the building (PUE)
_GPU_WATTS = 700.0
"""Most that one H100 takes (NVIDIA's data sheet): for sound, which EcoLogits has no formula for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """A language model, in billions of parameters."""

    active: float
    total: float


SMALL = Size(active=8, total=8)
LARGE = Size(active=132, total=440)
"""As EcoLogits' documentation works its example of a large closed model through."""
TOKENS = (30, 400)
"""A short answer, and the most that we ask for (`bot.ports.ChatModel`)."""


def request(size: Size, tokens: float) -> tuple[float, float]:
    """(joules, seconds) of writing so many tokens, by EcoLogits' formula."""
    needed = _OVERHEAD * size.total * _BYTES_PER_PARAMETER / _GPU_GIGABYTES
    gpus = 2 ** math.ceil(math.log2(max(1.0, math.ceil(needed))))
    token_wh = _ALPHA * math.exp(_BETA * _BATCH) * size.active + _GAMMA
    by_size, by_batch, always = _WAIT
    seconds = tokens * (by_size * size.active + by_batch * _BATCH + always)
    server_wh = seconds / 3600 * _SERVER_WATTS * gpus / _SERVER_GPUS / _BATCH
    wh = _OVERHEAD * (server_wh + gpus * tokens * token_wh)
    return wh * 3600, seconds


def elsewhere(events: Iterable[Event], remote: str) -> EnergyUsed | None:
    """What engines on other machines used in a turn; None: none of them was asked.

    `remote`: with which the names of those engines begin; empty: there are none.
    """
    low = high = 0.0
    asked = False
    for event in events:
        if not remote or not isinstance(event, StageFinished):
            continue
        if not (event.engine or "").startswith(remote):
            continue
        asked = True
        least, most = _asked(event)
        low, high = low + least, high + most
    return EnergyUsed(joules_low=low, joules_high=high, method=REMOTE) if asked else None


def _asked(event: StageFinished) -> tuple[float, float]:
    if event.stage == "chat":
        _, wait = request(LARGE, 1)
        most = min(float(TOKENS[1]), max(1.0, event.seconds / wait))
        return request(SMALL, min(TOKENS[0], most))[0], request(LARGE, most)[0]
    # One GPU with its part of the server for as long as we waited: ours alone, or shared.
    watts = _OVERHEAD * (_GPU_WATTS + _SERVER_WATTS / _SERVER_GPUS)
    return watts * event.seconds / _BATCH, watts * event.seconds


def added(one: EnergyUsed, other: EnergyUsed | None) -> EnergyUsed:
    """Both together."""
    if other is None:
        return one
    return EnergyUsed(
        joules_low=one.joules_low + other.joules_low,
        joules_high=one.joules_high + other.joules_high,
        method=f"{one.method}+{other.method}",
    )


# --- in words -------------------------------------------------------------------------------------

MINUTE = 60.0
_STEPS = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900, 1800, 3600)


def told(conversation: Conversation, language: str, services: Services) -> Answer:
    """How much the answer before took, as the time for which it lights a lamp: a range of round
    numbers, never more exact than what is known."""
    say = services.phrases.say
    used = conversation.energy
    if used is None:
        return Answer(text=say(language, "energy-unknown"), language=language)
    lamp = lighting(used)
    if lamp.minutes:
        said = say(language, "energy-minutes", low=lamp.low, high=lamp.high)
    elif lamp.high <= 1:
        said = say(language, "energy-moment")
    elif lamp.low == 0:
        said = say(language, "energy-most", high=lamp.high)
    else:
        said = say(language, "energy-seconds", low=lamp.low, high=lamp.high)
    parts = [said, say(language, "energy-estimate")]
    if REMOTE in used.method:
        parts.append(say(language, "energy-remote"))
    return Answer(text=" ".join(parts), language=language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lighting:
    """For how long a lamp of `LAMP_WATTS` would burn."""

    low: int
    """0: less than the smallest step."""
    high: int
    minutes: bool = False
    """Otherwise seconds."""


def lighting(used: EnergyUsed) -> Lighting:
    """Low rounded down, high rounded up, to round numbers that differ."""
    low, high = used.joules_low / LAMP_WATTS, used.joules_high / LAMP_WATTS
    minutes = low >= MINUTE
    unit = MINUTE if minutes else 1.0
    down = _down(low / unit)
    return Lighting(low=down, high=max(_up(high / unit), _up(down + 1)), minutes=minutes)


def _down(value: float) -> int:
    return max((step for step in _STEPS if step <= value), default=0)


def _up(value: float) -> int:
    return next((step for step in _STEPS if step >= value), math.ceil(value / 1000) * 1000)
