"""What belongs to associations, in the same file as the conversations.

It is sealed with keys of its own: each association's, wrapped by the partners' key. The console has
that key and not the master key, so that it reads what people agreed to hand over and nothing else.
"""
