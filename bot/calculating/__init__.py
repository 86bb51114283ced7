"""What runs in the child process that calculates entitlements: OpenFisca has an environment of its
own, because it needs an older numpy than the rest. Besides OpenFisca, standard library only."""
