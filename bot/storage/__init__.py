"""What durable stores share: encryption at rest, serialisation of our types, media places."""
