#!/usr/bin/env python3
"""Trains the line model of onrecord-gather: which lines of a page's text dump are the report itself.

    python3 xtask/scripts/train_lines.py ../shared/data/pages data/models/lines [--trees 150] [--leaves 24]

Needs numpy and lightgbm (both free) and cargo. Reads `dumps.jsonl.xz` and `gold.jsonl.gz` (for the domain of each page)
from the first folder; features are made by the product's own code (example `line_features`), so there is one
implementation. Prints token F1 of a five-fold cross-validation by domain, then fits on everything and writes
`lines.bin`. Fixed seeds: the same data and versions give the same file.
"""
import argparse, gzip, json, lzma, math, os, random, re, struct, subprocess, sys, time
from collections import Counter, defaultdict
import numpy as np
import lightgbm as lgb

WORD_SCORES = 7     # must be `features::WORD_SCORES`
UNSPACED = '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff'
TOKEN = re.compile('[%s]|[^\\W%s]+' % (UNSPACED, UNSPACED))


def read_dumps(folder):
    domain = {}
    with gzip.open(os.path.join(folder, 'gold.jsonl.gz'), 'rt') as f:
        for line in f:
            row = json.loads(line); domain[row['id']] = row['domain']
    docs = []
    with lzma.open(os.path.join(folder, 'dumps.jsonl.xz'), 'rt') as f:
        for line in f:
            row = json.loads(line); page = row['id'].rsplit('/', 1)[0]
            docs.append(dict(id=row['id'], style=row['style'], set=row['set'], domain=domain.get(page, page), lines=row['lines'],
                             blank=row['blank'], labels=row['labels'], real=True))
    return docs


def augment(docs, rnd):
    """Texts without blank lines, cut at either end, and bodies without any clutter."""
    more = []
    for d in docs:
        n = len(d['lines'])
        body = [i for i, y in enumerate(d['labels']) if y]
        if rnd.random() < (.4 if d['style'] == 'main' else .25):
            more.append(dict(d, blank=[0] * n, real=False))
        if d['style'] == 'main' and body and rnd.random() < .4:     # starts at the report, or a few lines before it
            a = max(0, body[0] - rnd.randint(0, 2)); more.append(cut(d, a, n, rnd))
        if d['style'] == 'main' and len(body) > 4 and rnd.random() < .3:   # ends in the middle, or right after the report
            b = rnd.choice([body[rnd.randrange(2, len(body))], body[-1] + 1]); more.append(cut(d, 0, b, rnd))
        if d['style'] == 'main' and body and rnd.random() < .3:
            more.append(pick(d, body, rnd))
    return more


def cut(d, a, b, rnd):
    return pick(d, list(range(a, b)), rnd)


def pick(d, keep, rnd):
    noblank = rnd.random() < .3
    return dict(d, lines=[d['lines'][i] for i in keep], blank=[0 if noblank else d['blank'][i] for i in keep],
                labels=[d['labels'][i] for i in keep], real=False)


def as_text(d):
    """The text of a dump and the line number in it of each line of the dump."""
    out, at = [], []
    for line, blank in zip(d['lines'], d['blank']):
        if blank and out:
            out.append('')
        at.append(len(out))
        out.append(line.replace('\x1e', ' ').replace('\n', ' '))
    return '\n'.join(out), at


def features(docs):
    """X without word scores, hashes of each row, document of each row, rows of each dump line."""
    texts = [as_text(d) for d in docs]
    run = ['cargo', 'run', '-q', '--release', '-p', 'onrecord-gather', '--example', 'line_features']
    out = subprocess.run(run, input='\x1e'.join(t for t, _ in texts).encode(), stdout=subprocess.PIPE, check=True).stdout
    rows, hashes, doc, span, at = [], [], [], [], 0
    while at < len(out):
        d, first, last, n = struct.unpack_from('<4I', out, at); at += 16
        rows.append(np.frombuffer(out, '<f4', n, at)); at += 4 * n
        k, = struct.unpack_from('<I', out, at); at += 4
        hashes.append(np.frombuffer(out, '<u4', k, at)); at += 4 * k
        doc.append(d); span.append((first, last))
    X = np.stack(rows)
    row_at = {}
    for r, (d, (a, b)) in enumerate(zip(doc, span)):
        for line in range(a, b + 1):
            row_at[d, line] = r
    y = np.zeros(len(doc)); weight = np.zeros(len(doc)); lines_of = []
    for d, (dump, (_, at)) in enumerate(zip(docs, texts)):
        of = [row_at.get((d, line), -1) for line in at]
        lines_of.append(of)
        votes = defaultdict(float); size = defaultdict(float)
        for r, label, line in zip(of, dump['labels'], dump['lines']):
            if r >= 0:
                t = len(TOKEN.findall(line)) + .1; votes[r] += label * t; size[r] += t
        for r in votes:
            y[r] = votes[r] / size[r] >= .5; weight[r] = size[r]
    return X, hashes, np.array(doc), y, weight, lines_of


def word_table(hashes, y, domain, rows, most):
    """Log-odds of words and pairs: in how many lines of reports and of clutter, each site counted at most three times."""
    one, zero, sites = Counter(), Counter(), defaultdict(set); seen = Counter(); n1 = n0 = 0
    for r in rows:
        c = one if y[r] else zero
        if y[r]: n1 += 1
        else: n0 += 1
        for h in set(hashes[r].tolist()):
            key = (h, domain[r], y[r])
            if seen[key] < 3:
                seen[key] += 1; c[h] += 1; sites[h].add(domain[r])
    table = {}
    for h, s in sites.items():
        if len(s) >= 4:
            w = math.log((one[h] + .5) / (n1 + 1)) - math.log((zero[h] + .5) / (n0 + 1))
            table[h] = max(-6., min(6., w)), len(s)
    best = sorted(table, key=lambda h: (-abs(table[h][0]) * math.log(table[h][1]), h))[:most]
    return {h: round(table[h][0] / STEP) * STEP for h in best}


STEP = 6 / 127


def add_word_scores(X, hashes, doc, tables, fold):
    """As `features::add_word_scores` does it."""
    n = len(doc); s = np.zeros(n); c = np.zeros(n)
    for r in range(n):
        table = tables[fold[r]]; s[r] = sum(table.get(h, 0.) for h in hashes[r].tolist()); c[r] = len(hashes[r])
    mean = s / (c + 3)
    def shifted(k):
        out = np.zeros(n); i = np.arange(n); j = i + k; ok = (j >= 0) & (j < n)
        ok[ok] = doc[i[ok]] == doc[j[ok]]; out[ok] = mean[j[ok]]; return out
    cols = [mean, s, shifted(-1), shifted(1), shifted(-2), shifted(2), sum(shifted(k) for k in range(-5, 6))]
    X = X.copy(); X[:, -WORD_SCORES:] = np.stack(cols, 1); return X


def fit(X, y, w, trees, leaves):
    data = lgb.Dataset(X, y, weight=w)
    return lgb.train(dict(objective='binary', num_leaves=leaves, learning_rate=.08, min_data_in_leaf=60, feature_fraction=.5,
                          bagging_fraction=.7, bagging_freq=1, lambda_l2=5., seed=7, deterministic=True, force_row_wise=True,
                          num_threads=2, verbose=-1), data, trees)


def token_f1(docs, lines_of, p, cut):
    c = defaultdict(lambda: [0, 0, 0])
    for d, of in zip(docs, lines_of):
        if not d['real']:
            continue
        for r, label, line in zip(of, d['labels'], d['lines']):
            keep = r >= 0 and p[r] >= cut
            k = 0 if label and keep else 1 if keep else 2 if label else None
            if k is not None:
                c[d['style']][k] += len(TOKEN.findall(line))
    return {s: round(2 * v[0] / (2 * v[0] + v[1] + v[2]), 4) for s, v in c.items()}


def write(path, model, table):
    trees = model.dump_model()['tree_info']
    out = [b'onrecord-lines/1', struct.pack('<HHIf', model.num_feature(), len(trees), len(table), STEP)]
    order = sorted(table)
    out.append(np.array(order, '<u4').tobytes())
    out.append(np.array([round(table[h] / STEP) for h in order], 'i1').tobytes())
    for info in trees:
        nodes, leaves = [], []
        def walk(node):
            if 'leaf_value' in node:
                leaves.append(node['leaf_value']); return -len(leaves)
            at = len(nodes); nodes.append(None)
            low, high = walk(node['left_child']), walk(node['right_child'])
            # a float32 that is not above the float64 of the model, so that `<=` decides alike
            t = np.float32(node['threshold'])
            nodes[at] = struct.pack('<Hfhh', node['split_feature'], t, low, high); return at
        walk(info['tree_structure'])
        out.append(struct.pack('<HH', len(nodes), len(leaves)) + b''.join(nodes) + np.array(leaves, '<f4').tobytes())
    with open(path, 'wb') as f:
        f.write(b''.join(out))
    return os.path.getsize(path)


def main():
    ap = argparse.ArgumentParser(); ap.add_argument('pages'); ap.add_argument('out')
    ap.add_argument('--trees', type=int, default=150); ap.add_argument('--leaves', type=int, default=24)
    ap.add_argument('--words', type=int, default=12000); ap.add_argument('--folds', type=int, default=5)
    ap.add_argument('--quick', action='store_true', help='one fold only')
    a = ap.parse_args(); rnd = random.Random(7); start = time.time()
    docs = read_dumps(a.pages); docs += augment(docs, rnd)
    X, hashes, doc, y, tokens, lines_of = features(docs)
    print('%d texts, %d lines, %d features, %.0f s' % (len(docs), *X.shape, time.time() - start), file=sys.stderr)
    names = sorted({d['domain'] for d in docs}); rnd.shuffle(names); fold_of = {d: i % 5 for i, d in enumerate(names)}
    domain = [docs[d]['domain'] for d in doc]; fold = np.array([fold_of[d] for d in domain])
    real = np.array([docs[d]['real'] for d in doc]); known = tokens > 0
    tables = {k: word_table(hashes, y, domain, np.flatnonzero((fold != k) & real & known), a.words) for k in range(5)}
    X = add_word_scores(X, hashes, doc, tables, fold)
    style = np.array([docs[d]['style'] == 'main' for d in doc])
    w = np.sqrt(tokens + 3) * np.where(style, 1., .6)
    print('words scored, %.0f s' % (time.time() - start), file=sys.stderr)
    p = np.zeros(len(y)); folds = range(1) if a.quick else range(a.folds)
    for k in folds:
        train = (fold != k) & known
        p[fold == k] = fit(X[train], y[train], w[train], a.trees, a.leaves).predict(X[fold == k])
    seen = set(folds); chosen = [i for i, d in enumerate(docs) if fold_of[d['domain']] in seen]
    for cut in (.3, .35, .4, .45, .5):
        print('cut %.2f token F1 %s' % (cut, token_f1([docs[i] for i in chosen], [lines_of[i] for i in chosen], p, cut)))
    if a.quick:
        return
    model = fit(X[known], y[known], w[known], a.trees, a.leaves)
    table = word_table(hashes, y, domain, np.flatnonzero(real & known), a.words)
    print('%d bytes, %.0f s' % (write(os.path.join(a.out, 'lines.bin'), model, table), time.time() - start))


if __name__ == '__main__':
    main()
