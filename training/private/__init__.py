"""Training under differential privacy: accounting, ledger, adapters, loop and audit."""
