"""The embeddings that come with the program are those of today's sheets."""

from pathlib import Path

import numpy as np

from bot.modelfiles import Catalogue
from skills.admin_help.meaning import answered_in, asked_in
from skills.admin_help.sheets import load_sheets
from skills.admin_help.vectors import SHIPPED, Vectors

MODEL = "embedding/e5-small-q4.bin"


def model_name() -> str:
    return f"e5-small-{Catalogue.load(Path()).file(MODEL).sha256[:8]}"


def test_every_text_of_every_sheet_is_there() -> None:
    vectors, sheets = Vectors(None, model_name()), load_sheets()
    missing = "run: python -m benchmarks.meanings"
    assert vectors.has(asked_in(sheets)), missing
    assert vectors.has(answered_in(sheets)), missing


def test_they_are_of_unit_length_and_small() -> None:
    [file] = SHIPPED.glob("meanings-*.npz")
    assert file.name == f"meanings-{model_name()}.npz"
    assert file.stat().st_size < 8_000_000
    with np.load(file) as opened:
        rows = opened["rows"] * opened["steps"][:, None].astype(np.float32)
    assert rows.shape[1] == 384
    assert np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=0.02)
