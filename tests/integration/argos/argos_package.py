"""Builds a working ``.argosmodel``: a tiny transformer with random weights that really runs.

What it says is nonsense; that it is loaded, tokenised, run and put together is what is tested.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import ctranslate2.specs.transformer_spec as spec
import numpy as np
import sentencepiece

SENTENCES = (
    "The office opens at nine in the morning.",
    "Bring your letter and your identity card.",
    "Where is the station, please?",
    "Le bureau ouvre à neuf heures du matin.",
    "Apportez votre lettre et votre carte d'identité.",
    "Où est la gare, s'il vous plaît ?",
    "Відділ відчиняється о дев'ятій ранку.",
    "Візьміть лист і посвідчення особи.",
    "Де вокзал, скажіть, будь ласка?",
    "I am waiting for an answer from the town hall since Monday.",
    "J'attends une réponse de la mairie depuis lundi.",
    "Я чекаю на відповідь з мерії від понеділка.",
)
WIDTH = 32
HEADS = 2


def train_tokenizer(directory: Path) -> Path:
    """A sentencepiece unigram model of about 120 pieces."""
    corpus = directory / "corpus.txt"
    corpus.write_text("\n".join(SENTENCES * 4), "utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(corpus), model_prefix=str(directory / "sentencepiece"), vocab_size=120,
        character_coverage=1.0, num_threads=1, minloglevel=2, hard_vocab_limit=False,
    )  # fmt: skip
    return directory / "sentencepiece.model"


def build_model(directory: Path, tokenizer: Path, seed: int) -> None:
    """A CTranslate2 transformer of one layer with seeded random weights."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer))
    vocabulary = ["<blank>", "<s>", "</s>", "<unk>"]
    vocabulary += [
        pieces.id_to_piece(i)
        for i in range(pieces.get_piece_size())
        if pieces.id_to_piece(i) not in vocabulary
    ]
    random = np.random.default_rng(seed)

    def weights(*shape: int) -> np.ndarray:
        return random.normal(0, 0.4, shape).astype(np.float32)

    model = spec.TransformerSpec.from_config(num_layers=1, num_heads=HEADS, pre_norm=True)
    for side in (model.encoder, model.decoder):
        embeddings = (
            side.embeddings if not isinstance(side.embeddings, list) else side.embeddings[0]
        )
        embeddings.weight = weights(len(vocabulary), WIDTH)
        side.scale_embeddings = True
        side.position_encodings.encodings = weights(512, WIDTH)
        _norm(side.layer_norm)
        for layer in side.layer:
            _attention(layer.self_attention, weights, self_attention=True)
            if side is model.decoder:
                _attention(layer.attention, weights, self_attention=False)
            _norm(layer.ffn.layer_norm)
            _linear(layer.ffn.linear_0, weights, WIDTH * 2, WIDTH)
            _linear(layer.ffn.linear_1, weights, WIDTH, WIDTH * 2)
    _linear(model.decoder.projection, weights, len(vocabulary), WIDTH)
    model.register_source_vocabulary(vocabulary)
    model.register_target_vocabulary(vocabulary)
    model.config.unk_token, model.config.bos_token, model.config.eos_token = "<unk>", "<s>", "</s>"
    model.validate()
    directory.mkdir(parents=True)
    model.save(str(directory))


def _norm(layer) -> None:
    layer.gamma = np.ones(WIDTH, np.float32)
    layer.beta = np.zeros(WIDTH, np.float32)


def _linear(layer, weights, rows: int, columns: int) -> None:
    layer.weight = weights(rows, columns)
    layer.bias = np.zeros(rows, np.float32)


def _attention(layer, weights, *, self_attention: bool) -> None:
    _norm(layer.layer_norm)
    shapes = [WIDTH * 3, WIDTH] if self_attention else [WIDTH, WIDTH * 2, WIDTH]
    for linear, rows in zip(layer.linear, shapes, strict=True):
        _linear(linear, weights, rows, WIDTH)


def build_package(directory: Path, source: str, target: str, seed: int = 7) -> Path:
    """``directory/translate-<source>_<target>.argosmodel``, shaped as argostranslate's own."""
    work = directory / f"{source}-{target}"
    work.mkdir(parents=True)
    tokenizer = train_tokenizer(work)
    build_model(work / "model", tokenizer, seed)
    archive = directory / f"translate-{source}_{target}.argosmodel"
    root = f"translate-{source}_{target}-1_0"
    metadata = {
        "package_version": "1.0", "argos_version": "1.9", "type": "translate",
        "from_code": source, "from_name": source, "to_code": target, "to_name": target,
    }  # fmt: skip
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(f"{root}/metadata.json", json.dumps(metadata))
        out.writestr(f"{root}/README.md", "Random weights for tests.")
        out.write(tokenizer, f"{root}/sentencepiece.model")
        for path in sorted((work / "model").iterdir()):
            out.write(path, f"{root}/model/{path.name}")
    return archive
