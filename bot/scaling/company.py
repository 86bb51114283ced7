"""Our place among the processes on one PostgreSQL database; see `Company` of the runner."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from bot.attending import Attendant
from bot.capabilities import WORK, Capability, Role
from bot.elsewhere import Elsewhere, Here
from bot.errors import ConfigError, PorteVoixError, StoreError
from bot.late import Notes, Speaking
from bot.model import ConversationKey
from bot.patience import YOUNG_SECONDS
from bot.ports import Channel, Clock
from bot.scaling.attending import Attending
from bot.scaling.distant import Acquaintances, DistantChannel, Doors
from bot.scaling.jobs import LIMIT_SECONDS, Jobs
from bot.scaling.leader import Leadership
from bot.scaling.notes import AskedNotes, NoteSpeaker
from bot.scaling.pulse import Pulse
from bot.scaling.worker import BEAT_SECONDS, Handler, Queues, Worker, slots
from bot.stores.postgres.jobs import ATTEND, SPEAK, migrate
from bot.stores.postgres.notes import NoteDesk
from bot.stores.postgres.store import PostgresStore
from bot.supervising import Body

log = logging.getLogger("porte_voix.scaling")

CHANNELS = ("web", "telegram", "whatsapp", "matrix")
FETCHERS = 8
"""Media brought in at once by a front: it waits for the network."""
TOLD = 256
"""Things that workers tell us, dealt with at once; further ones are only courtesies."""
TELL_SECONDS = 10.0
CARE_SECONDS = 2.0
DEAF_SECONDS = 2.0
"""Until the bell of a database that went away is tried again; what it would have rung for is looked
for anyway."""
FORGOTTEN_SECONDS = 10.0
"""A message that waits for so long without a job gets a new one."""
PATIENT_SECONDS = 10.0
"""Work that nobody takes for so long is spoken of in the log, and again once a minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What this process is there for."""

    role: Role = Role.ALL
    serves: frozenset[Capability] = WORK
    """Of no matter to a front."""
    workers: int = 4
    """Messages answered at once."""
    exclusive: frozenset[str] = field(default_factory=frozenset)
    """Channels that only one process may receive from."""
    limit: float = LIMIT_SECONDS
    """Seconds without a heartbeat after which a worker is taken for dead."""
    beat: float = BEAT_SECONDS
    young: float = YOUNG_SECONDS
    """Seconds before the last try of a message that was there at deaths."""


class PostgresCompany:
    """See `Company`. Open it before the runner runs, close it afterwards."""

    def __init__(
        self, url: str, store: PostgresStore, clock: Clock, place: Place, *,
        dangerous: Callable[[str], bool], speak: Speaking | None = None,
        channels: Sequence[str] = CHANNELS, here: Mapping[str, Here] | None = None,
        warm: asyncio.Event | None = None,
    ) -> None:  # fmt: skip
        """`dangerous` hears words of danger; `speak`: for second notes, where this process can;
        `channels`: names of all there may be, here or elsewhere; `here`: by channel, who is
        connected to this process, where people are connected to one; `warm`: set once our models
        are loaded; until then the others answer."""
        if place.role.answers and speak is None and Capability.SPEAK in place.serves:
            raise ConfigError("who serves speak needs a voice")
        self._url = url
        self._store = store
        self._place = place
        self._dangerous = dangerous
        self._speak = speak
        self._here = here or {}
        self._warm = warm
        self._jobs = Jobs(url, limit=place.limit)
        self._leadership = Leadership(url)
        self._acquaintances = Acquaintances(store.pseudonym)
        self._doors = Doors(
            channels, lambda name: DistantChannel(name, store, self._jobs, store.pseudonym)
        )
        self._notes = AskedNotes(self._jobs, monotonic=clock.monotonic)
        self._channels: Mapping[str, Channel] = {}
        self._worker: Worker | None = None
        self._complained: dict[str, float] = {}
        self._clock = clock

    async def __aenter__(self) -> PostgresCompany:
        """Bring the jobs' tables up to date and connect. Raises StoreError."""
        await asyncio.to_thread(migrate, self._url)
        await self._jobs.open()
        return self

    async def __aexit__(self, *error: object) -> None:
        with suppress(PorteVoixError):
            await self._jobs.close()

    @property
    def role(self) -> Role:
        """Of this process."""
        return self._place.role

    @property
    def tends(self) -> bool:
        """See `Company`."""
        return self._place.role.answers and Capability.IO in self._place.serves

    @property
    def doors(self) -> Mapping[str, Channel]:
        """See `Company`."""
        return self._doors

    @property
    def notes(self) -> Notes:
        """See `Company`."""
        return self._notes

    @property
    def jobs(self) -> Jobs:
        """The queue."""
        return self._jobs

    def elsewhere(self, channel: str) -> Elsewhere | None:
        """See `Company`."""
        here = self._here.get(channel)
        return None if here is None else Elsewhere(here)

    async def wake(self, channel: str) -> None:
        """See `Company`."""
        with suppress(PorteVoixError):
            await self._jobs.wake(f"outbox:{channel}")

    def answerers(self, attendant: Attendant, channels: Mapping[str, Channel]) -> Worker:
        """See `Company`. What each slot takes: answers, and the media of our own channels."""
        self._channels = channels
        role = self._place.role
        queues: tuple[Queues, ...] = ()
        if role.answers:
            queues = slots(self._place.serves, self._place.workers)
        if role.receives:
            queues += ((Capability.FETCH,),) * FETCHERS
        handlers: dict[str, Handler] = {
            ATTEND: Attending(self._store, attendant, channels, self._dangerous)
        }
        if self._speak is not None:
            handlers[SPEAK] = NoteSpeaker(NoteDesk(self._store), self._store, self._speak)
        pulse = Pulse(self._url, every=self._place.beat, limit=self._place.limit)
        self._worker = Worker(
            self._jobs,
            pulse,
            handlers,
            queues,
            beat=self._place.beat,
            young=self._place.young,
            warm=self._warm,
        )
        return self._worker

    def once(self, name: str, body: Body) -> Body:
        """See `Company`."""
        return self._leadership.alone(name, body)

    def door(self, channel: str, body: Body) -> Body:
        """See `Company`."""
        if channel not in self._place.exclusive:
            return body
        return self._leadership.alone(f"door-{channel}", body)

    def met(self, key: ConversationKey) -> None:
        """Somebody wrote here: what workers tell of this conversation is for us."""
        self._acquaintances.met(key)

    def loops(self, ring: Callable[[str], None]) -> Sequence[tuple[str, Body]]:
        """See `Company`."""
        worker = self._worker
        if worker is None:
            raise ConfigError("nobody answers here")
        care = self._leadership.alone("care", self._care)
        return (
            ("live", worker.live),
            ("lead", self._leadership.work),
            ("listen", lambda: self._listen(worker, ring)),
            ("care", care),
        )

    async def _listen(self, worker: Worker, ring: Callable[[str], None]) -> None:
        telling: set[asyncio.Task[None]] = set()

        def told(words: str) -> None:
            if len(telling) < TOLD:
                task = asyncio.create_task(self._obey(words))
                telling.add(task)
                task.add_done_callback(telling.discard)

        def woken(words: str) -> None:
            what, _, channel = words.partition(":")
            if what == "inbox":
                worker.ring()
            elif what == "outbox":
                ring(channel)

        while True:  # until cancelled
            worker.ring()
            ring("")
            try:
                await self._jobs.listen(worker.serves, rung=worker.rung, told=told, woken=woken)
            except StoreError as error:
                log.warning("deaf error=%s", error)
            await asyncio.sleep(DEAF_SECONDS)

    async def _obey(self, words: str) -> None:
        with suppress(PorteVoixError, TimeoutError):
            async with asyncio.timeout(TELL_SECONDS):
                await self._acquaintances.told(words, self._channels)

    async def _care(self) -> None:
        """What one process does for all: statistics, jobs that were lost, work nobody takes."""
        while True:
            await self._jobs.tidy()
            if again := await self._jobs.repair(self._clock.now(), FORGOTTEN_SECONDS):
                log.warning("rung-again messages=%d", again)
            await self._complain()
            await asyncio.sleep(CARE_SECONDS)

    async def _complain(self) -> None:
        now = self._clock.monotonic()
        for one in await self._jobs.unserved():
            due = self._complained.get(one.queue, 0.0)
            if one.oldest >= PATIENT_SECONDS and now >= due:
                self._complained[one.queue] = now + 60.0
                log.error(
                    "no-worker capability=%s waiting=%d oldest_seconds=%.0f: start "
                    "porte-voix run --role worker --for %s",
                    one.queue, one.waiting, one.oldest, one.queue,
                )  # fmt: skip
