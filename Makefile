# Thin: each target is one line of the real command. See README.md.
.PHONY: run test setup setup-dev bench lint lock

run: setup
	.venv/bin/porte-voix run

test: setup-dev
	scripts/test

setup:
	scripts/setup

setup-dev:
	scripts/setup --dev

bench: setup-dev
	scripts/bench

lint: setup-dev
	scripts/lint

lock:
	scripts/lock
