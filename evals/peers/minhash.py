"""Near-duplicate tools on a corpus of make_reuse_corpus.py, to set beside `cargo xtask eval reuse`.

    python3 -m venv venv && venv/bin/pip install rensa==0.5.0 datasketch==2.0.0
    venv/bin/python evals/peers/minhash.py rensa docs.jsonl pred.jsonl
    venv/bin/python evals/peers/minhash.py datasketch docs.jsonl pred.jsonl

128 permutations, shingles of five words; the settings their pages recommend for news. Prints CPU seconds without the reading of
JSON; the predictions are scored by `reuse_score.py`.
"""

import json
import re
import sys
import time

WORD = re.compile(r"\w+")


def shingles(text, length=5):
    words = WORD.findall(text.lower())
    return [" ".join(words[at : at + length]) for at in range(len(words) - length + 1)]


def by_datasketch(texts):
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=0.5, num_perm=128)
    for number, text in enumerate(texts):
        sketch = MinHash(num_perm=128)
        sketch.update_batch([shingle.encode() for shingle in shingles(text)])
        for other in index.query(sketch):
            yield other, number
        index.insert(number, sketch)


def by_rensa(texts):
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32)
    for number, text in enumerate(texts):
        sketch = RMinHash(num_perm=128, seed=1)
        sketch.update(shingles(text))
        for other in index.query(sketch):
            yield other, number
        index.insert(number, sketch)


def main():
    tool, docs, out = sys.argv[1:4]
    with open(docs, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    start = time.process_time()
    pairs = list({"datasketch": by_datasketch, "rensa": by_rensa}[tool]([record["text"] for record in records]))
    seconds = time.process_time() - start
    with open(out, "w", encoding="utf-8") as file:
        for one, other in pairs:
            file.write(json.dumps({"a": records[one]["id"], "b": records[other]["id"], "score": 1}) + "\n")
    print(f"{tool}: {len(records)} reports, {seconds:.2f} CPU s, {len(pairs)} pairs")


if __name__ == "__main__":
    main()
