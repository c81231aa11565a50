"""Plan: which words are rewritten and which stay."""
