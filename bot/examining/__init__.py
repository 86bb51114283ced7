"""What ``porte-voix doctor`` looks at besides models and languages (bot/doctor.py)."""
