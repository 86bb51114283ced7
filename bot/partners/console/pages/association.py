"""The association: name, languages, opening hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console import choices, doors, forms
from bot.partners.model import Hours, Organisation, Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (
    ("/association", "association-title", Role.COORDINATOR),
)
STRETCHES = 2
"""Of opening, each day: before and after lunch."""
EMPTY_DAYS = 4
"""Fields for further closed days."""
MOST_DAYS = 100


@dataclass(frozen=True, slots=True)
class Slot:
    """One stretch of opening as the form has it."""

    weekday: int
    number: int
    opens: str = ""
    closes: str = ""

    @property
    def id(self) -> str:
        """Of its fields, before ``-opens`` and ``-closes``."""
        return f"hours-{self.weekday}-{self.number}"


def routes(console: Console) -> list[web.RouteDef]:
    """``/association``."""

    async def show(request: web.Request, visit: Visit) -> web.StreamResponse:
        saved = "saved" in request.query
        notice = console.phrases.say(visit.language, "saved") if saved else ""
        return _page(console, request, visit, visit.organisation, slots_of(visit.organisation),
                     visit.organisation.closed_on, notice=notice)  # fmt: skip

    async def save(request: web.Request, visit: Visit) -> web.StreamResponse:
        form = await forms.read(request)
        slots = [_typed(form, slot) for slot in slots_of(visit.organisation)]
        days = tuple(form.text(f"closed-{n}", most=10) for n in range(MOST_DAYS))
        wanted = _read(form, visit.organisation, slots, tuple(filter(None, days)))
        if form.errors:
            errors = {
                field: _sentence(console, visit, field, phrase)
                for field, phrase in form.errors.items()
            }
            return _page(console, request, visit, wanted, slots, days, errors=errors, status=400)
        me = visit.member
        await console.organisations.change(me.organisation, wanted, by=me.id)
        return doors.see("/association?saved")

    return [
        web.get("/association", console.signed_in(show, Role.COORDINATOR)),
        web.post("/association", console.signed_in(save, Role.COORDINATOR)),
    ]


def _sentence(console: Console, visit: Visit, field: str, phrase: str) -> str:
    """What is wrong; of hours, with their day, so that the list of errors can be understood."""
    sentence = console.phrases.say(visit.language, phrase)
    if not field.startswith("hours-"):
        return sentence
    day = choices.weekdays(visit.language)[int(field.split("-")[1])]
    return console.phrases.say(visit.language, "hours-on", day=day, sentence=sentence)


def slots_of(organisation: Organisation) -> list[Slot]:
    """Every field of the week: two stretches a day, more where there are more."""
    slots = []
    for weekday in range(7):
        known = sorted(
            (one for one in organisation.hours if one.weekday == weekday), key=lambda one: one.opens
        )
        for number in range(max(STRETCHES, len(known))):
            if number < len(known):
                opens, closes = known[number].opens, known[number].closes
                slots.append(Slot(weekday, number, f"{opens:%H:%M}", f"{closes:%H:%M}"))
            else:
                slots.append(Slot(weekday, number))
    return slots


def _typed(form: forms.Form, slot: Slot) -> Slot:
    opens, closes = (form.text(f"{slot.id}-{end}", most=8) for end in ("opens", "closes"))
    return Slot(slot.weekday, slot.number, opens, closes)


def _read(
    form: forms.Form, before: Organisation, slots: list[Slot], days: tuple[str, ...]
) -> Organisation:
    """What was typed; `form.errors` says what is wrong with it, as ids of sentences."""
    name = form.text("name", most=80)
    if not name:
        form.errors["name"] = "name-missing"
    zone = form.text("zone")
    return Organisation(
        name=name,
        languages=form.several("languages", choices.bot_languages()),
        reads=next(iter(form.several("reads", choices.INTERFACES)), before.reads),
        zone=zone if zone in choices.zones() else before.zone,
        hours=tuple(_hours(form, slots)),
        closed_on=tuple(sorted(set(_days(form, days)))),
        handoffs=form.ticked("handoffs"),
        announcements=before.announcements,  # switched on the page of announcements
    )


def _hours(form: forms.Form, slots: list[Slot]) -> Iterator[Hours]:
    until: dict[int, time] = {}
    for slot in slots:
        if not slot.opens and not slot.closes:
            continue
        try:
            opens, closes = time.fromisoformat(slot.opens), time.fromisoformat(slot.closes)
        except ValueError:
            form.errors[f"{slot.id}-opens"] = "hours-incomplete"
            continue
        if closes <= opens:
            form.errors[f"{slot.id}-closes"] = "hours-backwards"
        elif slot.weekday in until and opens < until[slot.weekday]:
            form.errors[f"{slot.id}-opens"] = "hours-overlap"
        else:
            until[slot.weekday] = closes
            yield Hours(weekday=slot.weekday, opens=opens, closes=closes)


def _days(form: forms.Form, days: tuple[str, ...]) -> Iterator[str]:
    for number, day in enumerate(days):
        try:
            yield date.fromisoformat(day).isoformat()
        except ValueError:
            form.errors[f"closed-{number}"] = "day-wrong"


def _page(
    console: Console, request: web.Request, visit: Visit, shown: Organisation, slots: list[Slot],
    days: tuple[str, ...], *, status: int = 200, **values: object,
) -> web.Response:  # fmt: skip
    zones = choices.zones()
    kept = tuple(filter(None, days))
    return console.render(
        request, visit, "association.html", status=status, shown=shown,
        languages=choices.languages_by_name(choices.bot_languages(), visit.language),
        reads=choices.languages_by_name(choices.INTERFACES, visit.language),
        zones_shown=[(one, one.replace("_", " ")) for one in dict.fromkeys((shown.zone, *zones))],
        week=list(enumerate(choices.weekdays(visit.language))), slots=slots,
        days=[*kept, *[""] * min(EMPTY_DAYS, MOST_DAYS - len(kept))], **values,
    )  # fmt: skip
