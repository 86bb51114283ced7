"""How often admin_help finds the right sheet, per language, by words and with embeddings, beside a
plain BM25 in the same run.

    python -m benchmarks.retrieval --data ../shared/admin/dev_questions.yaml

Questions whose topic has no sheet must be refused; a wrong sheet there is a false answer. Refusal
questions must not be answered from a sheet. A table on the screen, JSON in benchmarks/results/.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import time
from collections import Counter, defaultdict
from pathlib import Path

import yaml

from bot.config import Config
from bot.evaluation import Search, searching_by_meaning
from skills.admin_help import SKILL
from skills.admin_help.fusion import MATCH

OUTSIDE = (Path(__file__).parent / "outside.txt").read_text("utf-8").splitlines()
"""Questions in 16 languages that no administration answers."""


class PlainBm25:
    """The peer: lower-case words, Okapi BM25 (k1 1.2, b 0.75) over whole sheets."""

    def __init__(self, documents: dict[str, str]) -> None:
        self.bags = {key: Counter(self.words(text)) for key, text in documents.items()}
        self.mean = sum(sum(bag.values()) for bag in self.bags.values()) / len(self.bags)
        self.seen = Counter(word for bag in self.bags.values() for word in bag)

    @staticmethod
    def words(text: str) -> list[str]:
        return re.findall(r"\w+", text.lower())

    def search(self, text: str, limit: int = 3) -> list[str]:
        scores: defaultdict[str, float] = defaultdict(float)
        for word in self.words(text):
            rarity = math.log(
                1 + (len(self.bags) - self.seen[word] + 0.5) / (self.seen[word] + 0.5)
            )
            for key, bag in self.bags.items():
                if bag[word]:
                    length = 0.25 + 0.75 * sum(bag.values()) / self.mean
                    scores[key] += rarity * bag[word] * 2.2 / (bag[word] + 1.2 * length)
        return sorted(scores, key=lambda key: -scores[key])[:limit]


def _documents() -> dict[str, str]:
    return {
        key: " ".join(
            " ".join((wording.title, *wording.short, *wording.ask))
            for wording in sheet.languages.values()
        )
        for key, sheet in SKILL.sheets.items()
    }


def measure(data: dict, verbose: bool, search: Search) -> dict:
    """Counts per language and over all."""
    peer = PlainBm25(_documents())
    rows: defaultdict[str, Counter] = defaultdict(Counter)
    outside = Counter()
    search("bonjour")
    SKILL.requests.find("bonjour")
    started = time.perf_counter()
    searches = 0
    for question in data["questions"]:
        text, expected = question["question"], question["expected_facts"]
        rule = SKILL.requests.find(text)
        hits = [] if rule else search(text)
        searches += 1
        sure = [hit.sheet for hit in hits] if hits and hits[0].confidence >= MATCH else []
        if expected[0] not in SKILL.sheets:
            outside.update(questions=1, answered=bool(sure))
            if sure and verbose:
                print("OUTSIDE ", text, expected, hits[0])
            continue
        plain = peer.search(text)
        rows[question["lang"]].update(
            questions=1,
            first=sure[:1] == expected[:1],
            three=expected[0] in sure,
            refused=not sure,
            wrong=bool(sure) and sure[0] != expected[0],
            peer_first=plain[:1] == expected[:1],
            peer_three=expected[0] in plain,
        )
        if verbose and sure[:1] != expected[:1]:
            print(question["id"], text, expected[0], rule.id if rule else "", hits)
    seconds = time.perf_counter() - started
    refusals = Counter()
    for question in data.get("refusals", []):
        emergency = question["behaviour"] == "emergency"
        rule = SKILL.requests.find(question["question"])
        hits = search(question["question"])
        answered = not rule and bool(hits) and hits[0].confidence >= MATCH
        name = "emergency" if emergency else "refusal"
        refusals.update({name: 1, f"{name}_by_rule": bool(rule), f"{name}_answered": answered})
        if verbose and not rule:
            print(question["id"], question["question"], hits)
    nonsense = [text for text in OUTSIDE if _answers(text, search)]
    if verbose and nonsense:
        print("OUTSIDE", nonsense)
    return {
        "sheets": len(SKILL.sheets),
        "languages": {key: dict(row) for key, row in sorted(rows.items())},
        "all": dict(sum(rows.values(), Counter())),
        "uncovered_topics": dict(outside),
        "refusals": dict(refusals),
        "nonsense": {"questions": len(OUTSIDE), "answered": len(nonsense)},
        "milliseconds_a_question": round(1000 * seconds / max(1, searches), 2),
    }


def _answers(text: str, search: Search) -> bool:
    hits = search(text)
    return bool(SKILL.requests.find(text)) or (bool(hits) and hits[0].confidence >= MATCH)


def show(result: dict) -> None:
    """Print the table."""
    print(f"{'lang':5}{'n':>4}{'@1':>7}{'@3':>7}{'none':>6}{'wrong':>7}{'bm25@1':>8}{'bm25@3':>8}")
    for name, row in [*result["languages"].items(), ("all", result["all"])]:
        total = row["questions"]
        shares = [row.get(key, 0) / total for key in ("first", "three", "peer_first", "peer_three")]
        print(
            f"{name:5}{total:>4}{shares[0]:>7.2f}{shares[1]:>7.2f}{row.get('refused', 0):>6}"
            f"{row.get('wrong', 0):>7}{shares[2]:>8.2f}{shares[3]:>8.2f}"
        )
    for name in ("sheets", "uncovered_topics", "refusals", "nonsense", "milliseconds_a_question"):
        print(f"{name}: {result[name]}")


def main() -> None:
    """Measure and write benchmarks/results/retrieval.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/admin/dev_questions.yaml"))
    parser.add_argument("--verbose", action="store_true", help="print what went wrong")
    arguments = parser.parse_args()
    data = yaml.safe_load(arguments.data.read_text("utf-8"))
    result = {}
    with searching_by_meaning(SKILL, Config()) as both:
        for name, search in (("words", SKILL.index.search), ("both", both)):
            print(f"--- {name}")
            result[name] = measure(data, arguments.verbose, search)
            show(result[name])
    target = Path(__file__).parent / "results" / "retrieval.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
