"""Servers that tests and benchmarks start."""
