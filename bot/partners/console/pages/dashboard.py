"""The dashboard: counts by week, never contents.

Only whole ISO weeks among the last twelve, only these measures, no two at once; what may be shown
is decided in `bot/partners/counting/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console.pages.dashboard_views import BAR, WIDTH, Charts
from bot.partners.counting.export import as_csv
from bot.partners.counting.figures import STEP
from bot.partners.counting.measures import FEWEST
from bot.partners.counting.snapshots import Pace, Snapshot, Snapshots
from bot.partners.model import Role
from bot.stores.sql.partners.counts import Counts

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/dashboard", "dash-title", Role.WORKER),)


def routes(console: Console) -> list[web.RouteDef]:
    """``/dashboard`` and ``/dashboard.csv``."""
    pages = Dashboard(console)
    return [
        web.get("/dashboard", console.signed_in(pages.page, Role.WORKER)),
        web.get("/dashboard.csv", console.signed_in(pages.file, Role.WORKER)),
    ]


class Dashboard:
    """Both forms of the same figures."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._snapshots = Snapshots(Counts(console.book).figures, console.clock)
        self._pace = Pace(console.clock)

    async def page(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """``?week=2026-W47``: the week of the charts that show one; the last whole one if none."""
        snapshot = await self._of(visit)
        figures = snapshot.figures
        week = request.query.get("week", figures.weeks[-2])
        if week not in figures.weeks:
            raise web.HTTPNotFound
        charts = Charts(figures, self._console.phrases, visit.language)
        return self._console.render(
            request, visit, "dashboard.html",
            weeks=charts.weeks(), week=week, at=snapshot.at, fewest=FEWEST, step=STEP,
            by_week=list(charts.by_week()), of_week=list(charts.of_week(week)),
            width=WIDTH, bar=BAR,
        )  # fmt: skip

    async def file(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """All twelve weeks."""
        figures = (await self._of(visit)).figures
        name = f"porte-voix-{figures.weeks[0]}-{figures.weeks[-1]}.csv"
        return web.Response(
            text=as_csv(figures), content_type="text/csv",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )  # fmt: skip

    async def _of(self, visit: Visit) -> Snapshot:
        if not self._pace.allows(visit.member.id):
            raise web.HTTPTooManyRequests
        return await self._snapshots.of(visit.member.organisation)
