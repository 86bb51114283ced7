"""Where everything we ship comes from: see docs/supply-chain.md."""
