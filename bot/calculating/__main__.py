"""The child process: `python -m bot.calculating`, with an interpreter that has openfisca-france.

It is started by `bot.engines.openfisca` with an empty environment, holds no secret, writes no file
and asks nobody. One line of JSON comes in, one goes out, until standard input ends:

    child -> parent, once     {"ready": true}
    parent -> child           {"month": "2026-11", "households": [...]}
    child -> parent           {"rights": [...], "rules": [...]}
    parent -> child           {"town": "Lyon"}
    child -> parent           {"communes": ["69123"]}
    child -> parent           {"error": "KeyError"} for anything that cannot be answered
"""

from __future__ import annotations

import gc
import json
import resource
import sys
from typing import BinaryIO

from bot.calculating.rules import rights, rules
from bot.calculating.situation import HouseholdIn, situation
from bot.calculating.towns import communes
from bot.confined import lower, outlive_signals, private_output

MEMORY = (
    1 << 30
)  # bytes of address space: 330 MB are used for a calculation, 230 MB of them resident
MAX_LINE = 64 << 10  # characters of a request


def main() -> None:
    """Serve until the parent closes the pipe."""
    outlive_signals()
    answers = private_output()
    _limit()
    gc.disable()  # loading makes a million objects that all stay: a third of the time went there
    law = Law()
    gc.freeze()
    _answer(answers, {"ready": True})
    while line := sys.stdin.readline(MAX_LINE):
        try:
            _answer(answers, law.answer(json.loads(line)))
        except Exception as error:  # noqa: BLE001 - a library of formulas raises everything
            _answer(answers, {"error": type(error).__name__})
        gc.collect()  # the simulation; what is left is the law of these months, and stays
        gc.freeze()


class Law:
    """The rules of France as OpenFisca knows them: seconds to load, 130 MB."""

    def __init__(self) -> None:
        from openfisca_core.simulation_builder import SimulationBuilder
        from openfisca_france import FranceTaxBenefitSystem

        self._builder = SimulationBuilder
        self._system = FranceTaxBenefitSystem()

    def answer(self, request: dict[str, object]) -> dict[str, object]:
        """Raises whatever OpenFisca raises for a situation that it cannot calculate."""
        if "town" in request:
            return {"communes": communes(str(request["town"]))}
        month = str(request["month"])
        households: list[HouseholdIn] = request["households"]  # type: ignore[assignment]
        simulation = self._builder().build_from_entities(self._system, situation(households, month))
        persons, start = [], 0
        for household in households:
            adults = len(household["adults"])
            persons.append(list(range(start, start + adults)))
            start += adults + len(household["children"])
        return {
            "rights": rights(simulation, month, persons),
            "rules": rules(self._system.parameters, month),
        }


def _answer(answers: BinaryIO, what: dict[str, object]) -> None:
    answers.write(json.dumps(what).encode() + b"\n")
    answers.flush()


def _limit() -> None:
    lower(resource.RLIMIT_CORE, 0)
    lower(resource.RLIMIT_AS, MEMORY)


if __name__ == "__main__":
    main()
