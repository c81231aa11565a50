"""Step 1: identifiers become surrogates, every other word stays.

python tutorials/deidentify.py
"""

from transformers import pipeline

from synthetic_note import examples

pipe = pipeline("synthetic-note")
note = examples.load("clinic").text

result = pipe(note, mask_ratio=0, seed=1)
print(result["text"])

# What was found, and what stands there now. Originals are never part of a result.
for span in result["phi"][:5]:
    print(span["type"], "->", span["surrogate"])

# A name that the hospital knows is found in every spelling; a word that is no identifier is left alone.
result = pipe(note, mask_ratio=0, seed=1, known_phi={"NAME": ["Marcus Delacroix-Thorne"]}, allow=["Larkspur"])

# Only years of dates, as Safe Harbor asks, and tags in the place of all else.
print(pipe(note, mask_ratio=0, policy="safe-harbor", surrogates="tag")["text"][:300])
