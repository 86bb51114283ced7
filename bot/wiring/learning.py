"""The skills that search by meaning learn what they know, once the models are there."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.errors import EngineError, PorteVoixError
from bot.ports import Services, Skill, TextEmbedder
from skills.admin_help import AdminHelp

log = logging.getLogger(__name__)

ATTEMPTS, PAUSE = 3, 60.0
"""How often it is tried, and the seconds between. What is done is kept each time."""


def embedders(services: Services) -> list[TextEmbedder]:
    """Those of all bundles, each once. Sheets are public: they may go to a remote one (P3)."""
    bundles = [one for one in (services, services.consented) if one is not None]
    return list({id(one.embedder): one.embedder for one in bundles if one.embedder}.values())


async def learn(
    known: Sequence[Skill],
    services: Services,
    folder: Path,
    *,
    ahead: bool = True,
    idle: Callable[[], bool] = lambda: True,
) -> None:
    """Load the embedders and let admin_help learn its sheets, from the file in `folder` or anew.

    `ahead` False: only what the file has. A failure is logged; search then goes by words.
    """
    for embedder in embedders(services):
        for attempt in range(1, ATTEMPTS + 1):
            try:
                await embedder.prepare()
                for skill in known:
                    if isinstance(skill, AdminHelp):
                        await skill.finder.learn(embedder, folder, ahead=ahead, idle=idle)
                break
            except PorteVoixError as error:
                log.warning("no search by meaning with %s: %s", embedder.capabilities.name, error)
                again = isinstance(error, EngineError) and error.retryable and ahead
                if not again or attempt == ATTEMPTS:
                    break
                await asyncio.sleep(PAUSE)
