"""Search by words and meaning: when each is asked, what is kept on disk, what a failure does."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from admin_world import conversation, message, services_of

from bot.errors import EngineError
from bot.ports import Capabilities, Context
from skills.admin_help import AdminHelp
from skills.admin_help.finding import Finder
from skills.admin_help.fusion import BY_BOTH, MATCH, Meaning, Words, hits
from skills.admin_help.lexicon import load_lexicon
from skills.admin_help.meaning import Meanings, answered_in, asked_in
from skills.admin_help.search import Index
from skills.admin_help.sheets import load_sheets

SHEETS = {
    key: sheet
    for key, sheet in load_sheets().items()
    if key in {"rsa", "apl-housing-aid", "carte-vitale", "school-enrolment", "guide-dog-white-cane"}
}
INDEX = Index(SHEETS, load_lexicon(), elsewhere=("une recette de cuisine", "le match de foot"))
RSA = "rsa combien par mois"
STRANGE = "qwzx vbnm plok"
"""Shares no word with any sheet; the scripted model takes it for a question about the RSA."""


class ScriptedEmbedder:
    """Each text has a direction of its own, near that of its sheet. Counts what it is asked."""

    def __init__(self, name: str = "scripted") -> None:
        self.capabilities = Capabilities(name=name, languages=None, local=True)
        self.asked: list[str] = []
        self.fails_after: int | None = None
        chance = np.random.default_rng(3)
        self._of_sheet = {key: chance.normal(0, 1, 48) for key in (*SHEETS, "elsewhere")}
        self._sheet_of = {text: key for key, sheet in SHEETS.items() for text in _texts(sheet)}
        self._sheet_of[STRANGE] = "rsa"

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def embed(
        self, texts: Sequence[str], *, questions: bool
    ) -> tuple[tuple[float, ...], ...]:
        if self.fails_after is not None and len(self.asked) >= self.fails_after:
            raise EngineError("scripted: failed")
        await asyncio.sleep(0)
        self.asked += texts
        return tuple(self._vector(text) for text in texts)

    def _vector(self, text: str) -> tuple[float, ...]:
        key = self._sheet_of.get(text, "elsewhere")
        own = np.random.default_rng(sum(map(ord, text)) + len(text)).normal(0, 1, 48)
        vector = self._of_sheet[key] + 0.5 * own
        return tuple((vector / np.linalg.norm(vector)).tolist())


def _texts(sheet) -> list[str]:
    one = {sheet.id: sheet}
    return [*asked_in(one).texts, *answered_in(one).texts]


@pytest.fixture
def embedder() -> ScriptedEmbedder:
    return ScriptedEmbedder()


@pytest.fixture
def finder() -> Finder:
    return Finder(INDEX, SHEETS)


async def test_until_it_has_learnt_words_decide(finder, embedder):
    assert await finder.find(RSA, embedder) == INDEX.search(RSA)
    assert await finder.find(RSA, None) == INDEX.search(RSA)
    assert embedder.asked == []


async def test_what_shares_no_word_is_found_by_its_meaning(finder, embedder):
    assert not [hit for hit in INDEX.search(STRANGE) if hit.confidence >= MATCH]
    await finder.learn(embedder, None)
    (best, *_) = await finder.find(STRANGE, embedder)
    assert (best.sheet, best.confidence >= MATCH) == ("rsa", True)


async def test_a_model_that_fails_leaves_the_words(finder, embedder):
    await finder.learn(embedder, None)
    embedder.fails_after = 0
    assert await finder.find(RSA, embedder) == INDEX.search(RSA)


async def test_vectors_of_another_model_are_not_compared(finder, embedder):
    await finder.learn(embedder, None)
    other = ScriptedEmbedder("other")
    assert await finder.find(STRANGE, other) == INDEX.search(STRANGE)
    assert other.asked == []


async def test_what_was_learnt_is_kept_and_a_changed_sheet_costs_its_own_texts(
    finder, embedder, tmp_path
):
    await finder.learn(embedder, tmp_path)
    first = await finder.find(STRANGE, embedder)
    again = ScriptedEmbedder()
    kept = Finder(INDEX, SHEETS)
    await kept.learn(again, tmp_path, ahead=False)
    assert again.asked == []
    assert await kept.find(STRANGE, again) == first

    wording = SHEETS["rsa"].languages["fr"]
    french = replace(wording, ask=(*wording.ask, "une nouvelle façon de demander"))
    languages = {**SHEETS["rsa"].languages, "fr": french}
    changed = {**SHEETS, "rsa": replace(SHEETS["rsa"], languages=languages)}
    await Finder(INDEX, changed).learn(again, tmp_path)
    assert again.asked[1:] == ["une nouvelle façon de demander"]  # the first one was the question


async def test_questions_are_not_kept(finder, embedder, tmp_path):
    await finder.learn(embedder, tmp_path)
    (file,) = tmp_path.iterdir()
    before = file.read_bytes()
    await finder.find("ma question à moi", embedder)
    await finder.learn(embedder, tmp_path)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


async def test_without_leave_to_work_ahead_nothing_is_embedded(finder, embedder, tmp_path):
    await finder.learn(embedder, tmp_path, ahead=False)
    assert embedder.asked == []
    assert await finder.find(RSA, embedder) == INDEX.search(RSA)


async def test_a_damaged_file_is_made_again(finder, embedder, tmp_path):
    await finder.learn(embedder, tmp_path)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    for spoilt in (b"", b"PK\x03\x04 no", whole[: len(whole) // 2]):
        file.write_bytes(spoilt)
        again = ScriptedEmbedder()
        await Finder(INDEX, SHEETS).learn(again, tmp_path)
        assert len(again.asked) == len(embedder.asked)
        assert file.read_bytes() == whole


async def test_what_was_embedded_before_a_failure_is_not_lost(finder, embedder, tmp_path):
    embedder.fails_after = 100
    with pytest.raises(EngineError):
        await finder.learn(embedder, tmp_path)
    assert await finder.find(RSA, embedder) == INDEX.search(RSA)
    done = len(embedder.asked)
    embedder.fails_after = None
    await finder.learn(embedder, tmp_path)
    assert len(embedder.asked) == len(set(embedder.asked))
    assert 100 <= done < len(embedder.asked)


async def test_a_stop_in_the_middle_keeps_what_is_done(finder, embedder, tmp_path):
    running = asyncio.create_task(finder.learn(embedder, tmp_path))
    async with asyncio.timeout(5):
        while len(embedder.asked) < 50:
            await asyncio.sleep(0)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await finder.learn(embedder, tmp_path)
    assert len(embedder.asked) == len(set(embedder.asked))


async def test_a_busy_machine_is_left_alone(finder, embedder):
    busy = True
    running = asyncio.create_task(finder.learn(embedder, None, idle=lambda: not busy))
    await asyncio.sleep(0.1)
    assert embedder.asked == []
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_the_skill_answers_by_meaning(embedder, tmp_path):
    skill = AdminHelp(errands=())
    skill.__dict__["finder"] = finder = Finder(INDEX, SHEETS)
    await finder.learn(embedder, None)
    services = services_of(embedder=embedder)
    context = Context(
        conversation=conversation("fr"), language="fr", text=STRANGE, services=services
    )
    answer = await skill.handle(message(STRANGE), context)
    assert "rsa" in answer.facts


def test_confidence_falls_with_the_distance_to_the_best():
    words = Words.none(3)
    asked = np.array([0.5, 0.48, 0.2], np.float32)
    meaning = Meaning(asked=asked, answered=np.zeros(3, np.float32), elsewhere=-0.1)
    first, second, third = hits(("a", "b", "c"), words, meaning, BY_BOTH)
    assert (first.sheet, second.sheet, third.sheet) == ("a", "b", "c")
    assert 1.0 >= first.confidence > second.confidence > third.confidence >= 0.0
    away = replace(meaning, elsewhere=0.5)
    assert hits(("a", "b", "c"), words, away, BY_BOTH)[0].confidence < MATCH


def test_a_sheet_without_a_way_of_asking_is_never_the_likeliest():
    chance = np.random.default_rng(5)
    rows = chance.normal(0, 1, (40, 8)).astype(np.float32)
    known = Meanings(rows, [0] * 20 + [2] * 20, rows[:3], [0, 1, 2])
    meaning = known.of(rows[0])
    assert meaning.asked.argmax() == 0
    assert meaning.asked[1] == meaning.asked.min()
