"""Faults on purpose, and what was seen: `python -m benchmarks.faults`."""
