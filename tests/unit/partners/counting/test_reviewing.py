"""``porte-voix kb review``: list, show, accept, refuse, as the operator runs it."""

import asyncio
import contextlib
import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import yaml
from counting_kit import ScriptedClock, town
from wrong_kit import ASKED, RIGHT, WRONG, handed_over

from bot.__main__ import main
from bot.evaluation import read
from bot.partners.model import Member, Role
from bot.partners.reviewing import problems
from bot.partners.wrong import WrongAnswer
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.reviews import Reviews
from bot.stores.sqlite.book import OwnBook
from skills.admin_help.library.overlay import overlay
from skills.admin_help.sheets import load_sheets

SHEET = "asylum-cnda-appeal"
QUESTION = "refus de l'ofpra, quel délai pour le recours à la cnda ?"
SECOND = replace(WRONG, about="Combien coûte la carte ?", right="C'est 225 euros.")
BEFORE = """
questions:
- {id: review-0, lang: fr, question: "Prix du titre de séjour ?", expected_facts: [rsa]}
"""


async def mark(directory: Path, *wrong: WrongAnswer) -> None:
    async with town(directory) as here:
        ours = await here.association("Association A")
        book = here.store.book
        assert book is not None
        link = await Members(book).add(
            ours, Member(name="Worker", login="worker@example.org"), Role.WORKER
        )
        member = await Members(book).open(link, "hash", "JBSWY3DPEHPK3PXP")
        assert member is not None
        for number, one in enumerate(wrong):
            _, line = await handed_over(book, ours, f"token-{number}")
            assert await Reviews(book).mark(ours, member.id, one, line)


@dataclass
class Desk:
    """The operator's command line over two marked answers."""

    folder: Path

    def review(self, *options: str) -> tuple[int, str]:
        """Exit code of ``kb review`` with these options, and all it printed."""
        told = io.StringIO()
        config = str(self.folder / "porte-voix.toml")
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
            code = main(["--config", config, "kb", "review", *options])
        return code, told.getvalue()

    def state(self, number: int) -> tuple[str, WrongAnswer]:
        async def look() -> tuple[str, WrongAnswer]:
            files = self.folder / "porte-voix.db", self.folder / "partners.key"
            async with OwnBook(*files, ScriptedClock()) as book:
                found = await Reviews(book).get(number)
            assert found is not None
            return found[0].state, found[0].wrong

        return asyncio.run(look())


@pytest.fixture(scope="module")
def desk_at(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Desk]:
    def make() -> Desk:
        folder = tmp_path_factory.mktemp("review")
        asyncio.run(mark(folder, WRONG, SECOND))
        config = f'data = "{folder}"\nassociation = "{folder}/own"\n'
        (folder / "porte-voix.toml").write_text(config, "utf-8")
        return Desk(folder)

    return make


@pytest.fixture
def desk(desk_at: Callable[[], Desk]) -> Desk:
    return desk_at()


@dataclass(frozen=True)
class Accepted:
    desk: Desk
    told: str

    @property
    def drafts(self) -> Path:
        return self.desk.folder / "reviews"


@pytest.fixture(scope="module")
def accepted(desk_at: Callable[[], Desk]) -> Accepted:
    """The first was accepted, beside a question that is there already. Once: searching the sheets
    takes seconds."""
    desk = desk_at()
    (desk.folder / "reviews").mkdir()
    (desk.folder / "reviews" / "questions.yaml").write_text(BEFORE, "utf-8")
    code, told = desk.review("--accept", "1", "--sheet", SHEET, "--question", QUESTION)
    assert code == 0, told
    return Accepted(desk, told)


def test_the_list_and_one_of_it(desk: Desk) -> None:
    code, told = desk.review()
    assert code == 0
    assert RIGHT["about"] in told
    assert SECOND.about in told
    code, told = desk.review("--show", "1")
    for text in RIGHT.values():
        assert text in told
    assert ASKED.text not in told
    assert "cousin" not in told
    assert desk.review("--show", "7")[0] == 1


# --- accepting ------------------------------------------------------------------------------------


def test_the_change_is_a_draft_in_the_format_of_an_associations_folder(accepted: Accepted) -> None:
    change = accepted.drafts / f"{SHEET}-1.yaml"
    data = yaml.safe_load(change.read_text("utf-8"))
    assert (data["change"], data["name"], data["url"]) == (SHEET, RIGHT["title"], RIGHT["url"])
    assert data["short"]["fr"] == [
        "Le recours se fait devant la CNDA.", "Le délai est court.", "Demandez de l'aide vite.",
    ]  # fmt: skip
    assert problems(change) == []
    assert "the draft changes fr alone, not: am, ar" in accepted.told
    own = accepted.desk.folder / "own"
    own.mkdir()
    (own / "change.yaml").write_bytes(change.read_bytes())
    sheet = overlay(load_sheets(), own).sheets[SHEET]
    assert sheet.languages["fr"].short == tuple(data["short"]["fr"])
    assert sheet.sources[0].url == RIGHT["url"]


def test_what_the_linter_has_against_a_draft_is_said(tmp_path: Path) -> None:
    draft = tmp_path / "rsa-2.yaml"
    draft.write_text(
        'change: rsa\nname: "CAF"\nurl: https://www.caf.fr/\nchecked: 2026-11-22\n'
        'short: {fr: ["C\'est 225 euros."]}\n', "utf-8",
    )  # fmt: skip
    (problem,) = problems(draft)
    assert "225" in problem


def test_the_question_is_read_by_evaluate_and_asked_again_with_all_others(
    accepted: Accepted,
) -> None:
    before, row = read(accepted.drafts / "questions.yaml").questions
    assert before.id == "review-0"
    assert (row.id, row.lang, row.question) == ("review-1", "fr", QUESTION)
    assert row.expected_facts == (SHEET,)
    assert "review-1 finds" not in accepted.told, "it finds its sheet"
    assert "review-0 finds permit-fees-2026, not rsa" in accepted.told


def test_it_is_over_then_and_the_caseworker_is_told(accepted: Accepted) -> None:
    became, wrong = accepted.desk.state(1)
    assert (became, wrong.sheet, wrong.said, wrong.right) == ("taken", SHEET, "", "")
    again = ("--accept", "1", "--sheet", SHEET, "--question", QUESTION)
    assert accepted.desk.review(*again)[0] == 1
    assert RIGHT["about"] not in accepted.desk.review()[1]
    assert RIGHT["about"] in accepted.desk.review("--all")[1]


def test_no_words_of_the_person_are_in_any_draft(accepted: Accepted) -> None:
    written = "".join(path.read_text("utf-8") for path in accepted.drafts.iterdir())
    assert RIGHT["title"] in written
    for own in (ASKED.text, ASKED.translation, "cousin"):
        assert own not in written


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (["--sheet", "rsa"], "--question"),
        (["--sheet", "rsa", "--question", "  "], "--question"),
        (["--sheet", "rsa", "--question", ASKED.translation], "own words"),
        (["--sheet", "rsa", "--question", ASKED.text], "own words"),
        (["--question", QUESTION], "--sheet"),
        (["--sheet", "no-such-sheet", "--question", QUESTION], "--sheet"),
    ],
)
def test_the_reviewer_writes_the_question(desk: Desk, options: list[str], why: str) -> None:
    code, told = desk.review("--accept", "1", *options)
    assert code == 1
    assert why in told
    assert not (desk.folder / "reviews").exists()
    assert desk.state(1)[0] == "open"


def test_refusing_says_why(desk: Desk) -> None:
    assert desk.review("--refuse", "1")[0] == 1
    assert desk.review("--refuse", "1", "--because", "La page dit autre chose.")[0] == 0
    became, wrong = desk.state(1)
    assert (became, wrong.because, wrong.said) == ("refused", "La page dit autre chose.", "")
    assert desk.review("--refuse", "1", "--because", "again")[0] == 1
