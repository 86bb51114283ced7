"""Tests; a package, because a dependency leaves another one of this name behind."""
