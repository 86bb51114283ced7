"""The service under load: real processes, real messages, the web chat's own address."""
