"""What a form sent, read with bounds: nothing is longer or stranger than was asked for."""

from __future__ import annotations

from dataclasses import dataclass, field

from aiohttp import web
from multidict import MultiDictProxy

LONGEST = 2000


@dataclass(slots=True)
class Form:
    """The fields of a form and, field by field, the sentence that says what is wrong with them."""

    fields: MultiDictProxy[str | bytes | bytearray | web.FileField]
    errors: dict[str, str] = field(default_factory=dict)

    def text(self, name: str, *, most: int = 200) -> str:
        """One line, without spaces around it; cut at `most` characters. Empty when missing."""
        value = self.fields.get(name, "")
        if not isinstance(value, str):
            return ""
        return " ".join(value.split())[:most]

    def lines(self, name: str, *, most: int = LONGEST) -> str:
        """Several lines."""
        value = self.fields.get(name, "")
        return value.strip()[:most] if isinstance(value, str) else ""

    def secret(self, name: str) -> str:
        """As it was typed; longer than anything that is accepted is cut."""
        value = self.fields.get(name, "")
        return value[:1000] if isinstance(value, str) else ""

    def several(self, name: str, known: tuple[str, ...]) -> tuple[str, ...]:
        """Those of `known` that were ticked, in their order."""
        ticked = set(map(str, self.fields.getall(name, ())))
        return tuple(one for one in known if one in ticked)

    def number(self, name: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`; None: none was typed, or another."""
        value = self.text(name, most=12)
        if not value.isascii() or not value.isdigit():
            return None
        return int(value) if low <= int(value) <= high else None

    def ticked(self, name: str) -> bool:
        """A single box."""
        return name in self.fields


async def read(request: web.Request) -> Form:
    """The form of a request; the guard has read it already."""
    return Form(await request.post())
