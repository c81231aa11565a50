"""Step 2: beside the identifiers, a share of the prose is written in other words.

python tutorials/rewrite.py
"""

from transformers import pipeline

from synthetic_note import examples

pipe = pipeline("synthetic-note")
note = examples.load("discharge").text

# Findings, drugs, numbers, negations and sides stay, whatever the ratio.
# `close` says the same in other words, as far as near-synonyms are known; `free` reaches the ratio, and says
# something else.
for mode in ("close", "free"):
    result = pipe(note, mask_ratio=0.9, rewrite=mode, seed=1)
    report = result["report"]
    print(f"{mode}: {report['rewritten']} of {report['words']} words, for example")
    for change in result["changes"][:3]:
        print("  now:", change["text"])

# Where most words stayed, the report says why.
print(report["kept"])

# Several variants of a note, for a data set that should be larger.
for variant in pipe(note, mask_ratio=0.6, seed=1, num_return_sequences=2):
    print(variant["text"][:120])
