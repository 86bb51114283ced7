"""The embedding engine on a tiny model: its numbers, its tokeniser, its limits, its refusals."""

import asyncio
import hashlib

import numpy as np
import pytest
from tiny_model import LAYERS, PIECES, TinyModel

from bot.engines.embedding import E5Embedder
from bot.engines.embedding.encoder import LONGEST, Encoder
from bot.engines.embedding.packed import Packed
from bot.engines.embedding.pieces import Tokeniser
from bot.errors import EngineError, ModelFileError
from bot.modelfiles import ModelFile


@pytest.fixture(scope="module")
def model() -> TinyModel:
    return TinyModel.made()


@pytest.fixture(scope="module")
def encoder(model, tmp_path_factory) -> Encoder:
    return Encoder(Packed(model.write(tmp_path_factory.mktemp("tiny") / "tiny.bin")))


def file_of(path, data: bytes) -> ModelFile:
    sha256 = hashlib.sha256(data).hexdigest()
    return ModelFile(path=path, sha256=sha256, size=len(data), licence="none", parts=())


def ids(encoder: Encoder, text: str) -> list[int]:
    return encoder._tokeniser.ids(text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("les", ["▁les"]),
        ("le ab", ["▁le", "▁", "ab"]),  # one piece of -5 beats a and b of -8
        ("Ａ½", ["▁", "a", "ab"]),  # normalised first
        ("le \t  s", ["▁le", "▁", "s"]),
        ("q", ["▁q"]),
        ("z", ["▁", "<unk>"]),
        ("zz", ["▁", "<unk>", "<unk>"]),
        ("", ["▁"]),
        ("ሀ ु", ["▁", "ሀ", "▁", "ु"]),
    ],
)
def test_a_text_is_cut_into_its_likeliest_pieces(encoder, text, pieces):
    assert [PIECES[one] for one in ids(encoder, text)] == pieces


def test_the_likeliest_cut_is_found_among_all():
    pieces = ["<unk>", "▁a", "▁ab", "bc", "c", "b", "▁"]
    cutter = Tokeniser(pieces, [0.0, -1.0, -1.5, -1.0, -3.0, -9.0, -9.0], {}, unknown=0)
    assert [pieces[one] for one in cutter.ids("abc")] == ["▁a", "bc"]  # -2.0, not -4.5


@pytest.mark.parametrize("text", ["le", "les ab q e", "s a b Ａ½ zz ሀ", "ab " * 40])
def test_the_numbers_are_those_of_the_formula(model, encoder, text):
    expected = model.embedding([0, *ids(encoder, text), 2])
    (found,) = encoder.embed([text])
    assert np.abs(found - expected).max() < 2e-3
    assert abs(np.linalg.norm(found) - 1) < 1e-5


def test_a_text_is_the_same_alone_and_among_others(encoder):
    texts = ["les", "ab ab ab s e", "", "q e q e q e q e"]
    together = encoder.embed(texts)
    for text, row in zip(texts, together, strict=True):
        assert np.abs(encoder.embed([text])[0] - row).max() < 1e-5


def test_a_long_text_is_cut(encoder):
    kept = "ab" * (LONGEST - 3)
    assert np.allclose(encoder.embed([kept]), encoder.embed([kept + "sesese"]), atol=1e-6)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: b"XXXX" + data[4:],
        lambda data: data[:200],
        lambda data: data[:40] + b"\x10" + data[41:],
        lambda data: b"\xff" * len(data),
    ],
)
def test_a_damaged_file_is_a_model_file_error(model, tmp_path, spoil):
    path = tmp_path / "spoilt.bin"
    path.write_bytes(spoil(model.data))
    with pytest.raises(ModelFileError):
        Encoder(Packed(path))


async def test_the_engine_gives_what_the_encoder_gives(model, encoder, tmp_path):
    engine = E5Embedder(file_of(model.write(tmp_path / "tiny.bin"), model.data))
    await asyncio.gather(engine.prepare(), engine.prepare())
    asked = await engine.embed(["les", "q"], questions=True)
    told = await engine.embed(["les", "q"], questions=False)
    assert np.allclose(asked, encoder.embed(["query: les", "query: q"]), atol=1e-6)
    assert np.allclose(told, encoder.embed(["passage: les", "passage: q"]), atol=1e-6)
    assert await engine.embed([], questions=True) == ()
    with pytest.raises(EngineError):
        await engine.embed(["les"] * 65, questions=True)
    await engine.close()
    with pytest.raises(EngineError):
        await engine.embed(["les"], questions=True)


async def test_before_it_is_loaded_nobody_waits(model, tmp_path):
    engine = E5Embedder(file_of(model.write(tmp_path / "tiny.bin"), model.data))
    with pytest.raises(EngineError, match="not loaded"):
        await asyncio.wait_for(engine.embed(["les"], questions=True), 1)
    assert engine.capabilities.local
    await engine.close()


async def test_other_bytes_than_the_pinned_ones_are_not_loaded(model, tmp_path):
    file = file_of(tmp_path / "tiny.bin", model.data)
    TinyModel.made(seed=2).write(file.path)
    engine = E5Embedder(file)
    with pytest.raises(ModelFileError):
        await engine.prepare()
    with pytest.raises(EngineError):
        await engine.embed(["les"], questions=True)
    await engine.close()


def test_the_name_changes_with_the_weights(model, tmp_path):
    names = {
        E5Embedder(file_of(tmp_path, made.data)).capabilities.name
        for made in (model, TinyModel.made(seed=2))
    }
    assert len(names) == 2


def test_the_model_has_all_its_layers(encoder):
    assert len(encoder._layers) == LAYERS
