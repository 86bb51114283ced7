"""Models and services behind the engine ports."""
