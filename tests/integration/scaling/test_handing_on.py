"""A message for another worker is given back for sure, though the database is away just then."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import pytest
from crew import message

from bot.capabilities import Capability
from bot.errors import StoreAway
from bot.model import MediaKind
from bot.ports import InboxItem
from bot.scaling.attending import Attending
from bot.scaling.jobs import Job


@dataclass
class Claims:
    """One message with a voice note in the vault; its release fails as often as told."""

    item: InboxItem
    failures: int
    released: list[InboxItem] = field(default_factory=list)

    async def claim_of(self, conversation: str) -> InboxItem | None:
        return self.item

    async def ready_at(self, conversation: str) -> datetime | None:
        return None

    async def release(self, item: InboxItem) -> None:
        if self.failures:
            self.failures -= 1
            raise StoreAway("no connection to the database")
        self.released.append(item)


@pytest.mark.parametrize(
    ("queues", "again"),
    [((Capability.IO,), Capability.FETCH), ((Capability.FETCH,), None)],
    ids=["for-a-front", "for-another-front"],
)
async def test_the_claim_is_given_back_for_sure(
    queues: tuple[Capability, ...], again: Capability | None
) -> None:
    item = InboxItem(rows=(1,), message=message("m", "p", MediaKind.VOICE), attempts=1)
    claims = Claims(item, failures=2)
    attending = Attending(claims, None, {}, lambda text: False)  # type: ignore[arg-type]
    job = Job(id=1, task="attend", queue=queues[0], urgency=0, about="00", deaths=0)
    answer = await attending(job, queues)
    assert answer is not None
    assert answer.queue == again
    assert claims.released == [item]
