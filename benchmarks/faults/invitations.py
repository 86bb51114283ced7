"""Fifty people race for the one place of an invitation."""

from __future__ import annotations

import asyncio
import threading

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from bot.errors import StoreError
from bot.model import ConversationKey
from bot.partners.model import Invitation, Organisation
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.organisations import Organisations

RACERS = 50


@fault("invitations", f"{RACERS} racing redeemers of one invitation", "exactly 1")
async def race(place: Place) -> Seen:
    """Every racer is a thread with an event loop and a store of its own; they start together."""
    store = place.store(partners=True)
    await store.open()
    assert store.book is not None
    organisation, _ = await Organisations(store.book).add(Organisation(name="Association A"))
    _, secret = await Invitations(store.book).issue(organisation, Invitation(group="course"), 1, 7)
    together = threading.Barrier(RACERS, timeout=120)
    came: list[bool] = []
    refused: list[str] = []

    async def come(number: int) -> None:
        own = place.store(partners=True, connections=1)
        await own.open()
        together.wait()  # nothing else runs in this loop
        key = ConversationKey(channel="telegram", chat=str(number), person=str(number))
        try:
            came.append(await own.redeem_invitation(key, secret) is not None)
        except StoreError as error:
            refused.append(str(error))
        await own.close()

    threads = [threading.Thread(target=lambda n=n: asyncio.run(come(n))) for n in range(RACERS)]
    for one in threads:
        one.start()
    await asyncio.to_thread(lambda: [one.join() for one in threads])
    await store.close()
    return Seen(
        text=f"{sum(came)} of {len(came)} got in, {len(refused)} were refused by the database",
        good=sum(came) == 1 and len(came) == RACERS,
    )
