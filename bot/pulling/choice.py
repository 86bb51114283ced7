"""Which models a language still needs. Looks at files only; loads nothing."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bot.engines.argos.packages import installed
from bot.modelfiles import CATALOGUES
from bot.pulling.catalogue import Homes, Offer

FRENCH, PIVOT = "fr", "en"


def neural_voices(models: Path) -> frozenset[str]:
    """Names of the Piper voices that are on this machine."""
    return frozenset(
        model.stem
        for model in (models / "piper").glob("*.onnx")
        if model.with_name(f"{model.name}.json").is_file()
    )


def present(offer: Offer, models: Path) -> bool:
    """Its files are on this machine, pulled or not; whether they are right, `verify` tells."""
    if offer.kind == "translation":
        pairs = {(package.source, package.target) for package in installed(models / "argos")}
        return offer.languages in pairs
    return all((models / offer.directory / file.name).is_file() for file in offer.files)


def spoken(models: Path, directory: Path = CATALOGUES) -> dict[str, frozenset[str]]:
    """For each language the engines that speak it on this machine."""
    table = tomllib.loads((directory / "voices.toml").read_text("utf-8"))
    engines: dict[str, set[str]] = {}
    for voice in table.get("voice", []):
        engines.setdefault(voice["language"], set()).add(voice["engine"])
    for name in neural_voices(models):
        engines.setdefault(name.split("_")[0], set()).add("piper")
    return {language: frozenset(names) for language, names in engines.items()}


def pairs_for(language: str) -> tuple[tuple[str, str], ...]:
    """The translations that join a language with French and English, both ways."""
    pairs = [(FRENCH, PIVOT), (PIVOT, FRENCH)]
    if language not in {FRENCH, PIVOT}:
        pairs = [(language, PIVOT), (PIVOT, language), *pairs]
    return tuple(pairs)


def lacking(language: str, homes: Homes, models: Path) -> list[Offer]:
    """What to pull so that a language has a Piper voice and its translations: only what is missing,
    and only what is offered; empty when there is nothing to do or nothing to be had."""
    wanted: list[Offer] = []
    voices = homes.of(language, "voice")
    if voices and not any(name.split("_")[0] == language for name in neural_voices(models)):
        wanted.append(voices[0])
    here = {(package.source, package.target) for package in installed(models / "argos")}
    translations = {offer.languages: offer for offer in homes.of(PIVOT, "translation")}
    if any(language in pair for pair in translations):
        wanted += [
            translations[pair]
            for pair in pairs_for(language)
            if pair in translations and pair not in here
        ]
    return wanted


def everything(language: str, homes: Homes) -> list[Offer]:
    """All that is offered for a language; the packages of French too, to translate through."""
    offers = [*homes.of(language, "voice"), *homes.of(language, "translation")]
    if language not in {FRENCH, PIVOT} and offers:
        offers += [
            offer
            for offer in homes.of(FRENCH, "translation")
            if offer.languages in pairs_for(FRENCH) and offer not in offers
        ]
    return offers
