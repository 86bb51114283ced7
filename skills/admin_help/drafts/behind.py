"""The knowledge-base sheets behind the letters: named, with their date, next to a letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from bot.model import Answer
from bot.ports import Context
from skills.admin_help.drafts.letters import templates
from skills.admin_help.render import source_line, sources_of, write_date
from skills.admin_help.sheets import HERE, Sheet, load_sheet, load_sources

_MORE = ("asylum-address",)


@cache
def sheets() -> Mapping[str, Sheet]:
    """The few that are named. Raises ConfigError."""
    sources = load_sources()
    wanted = {one.sheet for one in templates().letters.values() if one.sheet} | set(_MORE)
    return {
        name: load_sheet(HERE / "knowledge" / f"{name}.yaml", sources) for name in sorted(wanted)
    }


def sheet_of(kind: str, to: str) -> str | None:
    """The sheet about this kind of letter to this office."""
    if kind == "address":
        return {"ofii": "asylum-address", "prefecture": "address-change"}.get(to)
    return templates().letters[kind].sheet


def named(answer: Answer, name: str | None, context: Context) -> Answer:
    """The answer with its sheet's source and date."""
    if name is None:
        return answer
    sheet = sheets()[name]
    now = context.services.clock.now().date()
    said = source_line(sheet, answer.language, context.services.phrases, now)
    dates = [sheet.sources[0].seen, sheet.sources[0].version or sheet.sources[0].seen]
    return replace(
        answer,
        text=f"{answer.text} {said}",
        sources=sources_of(sheet)[:1],
        facts=(sheet.id,),
        evidence=(*answer.evidence, *(write_date(day, answer.language) for day in dates)),
    )
