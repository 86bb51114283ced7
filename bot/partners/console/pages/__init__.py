"""The pages of the console, one module for each area; see bot/partners/console/app.py."""
