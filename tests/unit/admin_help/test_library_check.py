"""What changed in an archive since our sources were read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import library_world as world

from skills.admin_help.library import dila
from skills.admin_help.library.checking import check
from skills.admin_help.sheets import SheetSource, load_sheets, load_sources


def source(page: str, seen: date, version: date | None = None) -> SheetSource:
    return SheetSource(
        id=f"S-{page}",
        name="service-public.gouv.fr",
        url=f"https://www.service-public.gouv.fr/particuliers/vosdroits/{page}",
        seen=seen,
        version=version,
        official=True,
    )


def archive():
    return [dila.sheet(dila.element(path.read_bytes())) for path in world.FIXTURES.glob("*.xml")]


def found(*sources: SheetSource) -> dict[str, list[str]]:
    report = check({one.id: one for one in sources}, {}, archive())
    whats: dict[str, list[str]] = {}
    for change in report.changes:
        whats.setdefault(change.page, []).append(change.what)
    return whats


def test_a_sheet_modified_since_its_version_is_listed() -> None:
    assert found(source("F90002", date(2026, 11, 21), version=date(2026, 3, 1))) == {
        "F90002": ["changed on 2026-11-10; we read the text of 2026-03-01"]
    }


def test_the_day_of_reading_stands_in_for_an_unknown_version() -> None:
    assert found(source("F90002", date(2026, 11, 11))) == {}
    assert "F90002" in found(source("F90002", date(2026, 11, 9)))


def test_a_vanished_page_is_listed_unless_the_archive_is_older_than_our_reading() -> None:
    assert found(source("F1", date(2026, 11, 1))) == {"F1": ["is not in the archive any more"]}
    assert found(source("F1", date(2026, 11, 21))) == {}


def test_a_newer_banner_is_listed() -> None:
    assert found(source("F90001", date(2026, 10, 20))) == {
        "F90001": ["has a warning since 2026-11-01: Guichets fermés en hiver"]
    }


def test_sources_elsewhere_are_not_compared_and_citing_sheets_are_named() -> None:
    ours, sources = load_sheets(), load_sources()
    key = next(
        key
        for sheet in ours.values()
        for key in (source.id for source in sheet.sources)
        if "service-public" in sources[key].url and "/vosdroits/F" in sources[key].url
    )
    page = sources[key].url.rsplit("/", 1)[1]
    sheet = replace(archive()[0], id=page, day=date(2030, 1, 1), banners=())
    report = check({key: sources[key], "CES": sources["CES"]}, ours, [sheet])
    assert report.compared == 1
    assert report.changes[0].sheets
    assert all(sources[key] in ours[one].sources for one in report.changes[0].sheets)
