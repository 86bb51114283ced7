"""A vault that is away for one kind of call."""

from __future__ import annotations

from bot.channels.terminal import MemoryVault
from bot.errors import StoreError
from bot.model import MediaRef


class AwayVault(MemoryVault):
    """`call`: put or get; anything else works."""

    def __init__(self, call: str, error: StoreError) -> None:
        super().__init__()
        self.call = call
        self.error = error

    async def put(self, *of: object, **more: object) -> MediaRef:
        if self.call == "put":
            raise self.error
        return await super().put(*of, **more)  # type: ignore[arg-type]

    async def get(self, *of: object) -> bytes:
        if self.call == "get":
            raise self.error
        return await super().get(*of)  # type: ignore[arg-type]
