"""What runs in the child process that opens strangers' media, and the pipe protocol to it."""
