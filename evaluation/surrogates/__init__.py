"""How well surrogates hide, fit and replace what they stand for."""
