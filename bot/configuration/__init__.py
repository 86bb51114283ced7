"""What an operator can set: how it is read, checked and shown. See bot/config.py."""
