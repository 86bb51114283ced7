"""The shape of an association's files, checked before anything is made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from skills.admin_help.library.lines import Place as Where
from skills.admin_help.sheets import BulletKind, Confidence, ValueKind

Text = Annotated[str, Field(min_length=1, max_length=2000)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,60}$")]
Address = Annotated[str, Field(pattern=r"^https?://\S+$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ValueShape(_Strict):
    """A figure, as in our sheets; a change's source is always the association."""

    value: Text
    kind: ValueKind = ValueKind.NUMBER
    source: Text | None = None
    confidence: Confidence = Confidence.SECONDARY


class PlaceShape(_Strict):
    """Where to go."""

    name: Text
    address: Text
    phone: Text | None = None
    hours: dict[Language, Text] = {}


class ChangeShape(_Strict):
    """A change to one of our sheets."""

    change: Name
    name: Text
    url: Address
    checked: date
    short: dict[Language, Annotated[list[Text], Field(min_length=1, max_length=3)]] = {}
    simpler: dict[Language, Text] = {}
    drop: list[BulletKind] = []
    bullets: list[dict[str, Any]] = []
    values: dict[str, ValueShape] = {}
    places: list[PlaceShape] = []


class WordingShape(_Strict):
    """A sheet in one language."""

    review: Text
    title: Text
    short: Annotated[list[Text], Field(min_length=1, max_length=3)]
    ask: Annotated[list[Text], Field(min_length=1)]
    simpler: Text | None = None


class SheetShape(_Strict):
    """A whole sheet."""

    id: Name
    volatility: Text
    refer_to: Text
    keywords: list[Name]
    sources: Annotated[list[Text], Field(min_length=1)]
    languages: dict[Language, WordingShape]
    own_paper: bool = False
    human: bool = False
    related: list[Name] = []
    values: dict[str, ValueShape] = {}
    bullets: list[dict[str, Any]] = []
    words: dict[Language, Text] = {}
    places: list[PlaceShape] = []


def misshapen(data: Mapping[str, Any]) -> Iterator[tuple[Where, str]]:
    """Where a file has not the shape of a sheet or a change, and what is wrong."""
    shape = ChangeShape if "change" in data else SheetShape
    try:
        shape.model_validate(data)
    except ValidationError as error:
        for one in error.errors(include_url=False, include_input=False):
            unknown = one["type"] == "extra_forbidden"
            known = f"; known at the top: {', '.join(shape.model_fields)}" * (len(one["loc"]) == 1)
            key = ".".join(map(str, one["loc"]))
            yield one["loc"], f"{key}: " + ("unknown key" + known if unknown else one["msg"])
