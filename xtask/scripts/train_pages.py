#!/usr/bin/env python3
"""Trains the page model of onrecord-gather: which visible lines of a web page are the report itself.

    python3 xtask/scripts/train_pages.py ../shared/data/pages FOLDER_OF_PAGES data/models/lines [--scorer extract_score.py]

FOLDER_OF_PAGES holds the unpacked page archives. As `train_lines.py`, whose functions it uses: features come from the
product's own code (example `page_features`), five-fold cross-validation by domain, then `pages.bin` from all pages.
"""
import argparse, glob, gzip, importlib.util, json, os, random, struct, subprocess, sys, time
from collections import Counter, defaultdict
import numpy as np
import train_lines as lines

WORD_FEATURES = 105     # must be `features::N_FEATURES`
NAME_SCORES = 5         # must be `page_features::NAME_SCORES`
SET_WEIGHT = {'aeb': 1.5, 'fundus80': 1.5, 'fundus': 1., 'wcxb': .6, 'n4k': .7, 'zh': .7}


def read_gold(folder, pages):
    where = {os.path.basename(p)[:-5]: p for p in glob.glob(os.path.join(pages, '**', '*.html'), recursive=True)}
    rows = []
    with gzip.open(os.path.join(folder, 'gold.jsonl.gz'), 'rt') as f:
        for line in f:
            row = json.loads(line)
            if row['set'] in SET_WEIGHT and row.get('kind', 'article') == 'article' and row['gold'].get('text') and row['id'] in where:
                rows.append(dict(id=row['id'], set=row['set'], domain=row['domain'], text=row['gold']['text'], path=where[row['id']]))
    return rows


def labels(page_lines, gold):
    """A line is body if three quarters of its tokens lie in 3-grams of the gold, or it equals a gold line."""
    tokens = [t.lower() for t in lines.TOKEN.findall(gold)]
    grams = set(zip(tokens, tokens[1:], tokens[2:])); whole = {tuple(t.lower() for t in lines.TOKEN.findall(l)) for l in gold.split('\n')}
    y, n = [], []
    for line in page_lines:
        t = [x.lower() for x in lines.TOKEN.findall(line)]; n.append(len(t)); inside = [False] * len(t)
        for i in range(len(t) - 2):
            if (t[i], t[i + 1], t[i + 2]) in grams:
                inside[i] = inside[i + 1] = inside[i + 2] = True
        y.append(bool(t) and (sum(inside) >= .75 * len(t) or tuple(t) in whole))
    # of repeated lines the one among other body lines is the report's
    places = defaultdict(list)
    for i, line in enumerate(page_lines):
        if y[i]: places[line].append(i)
    for same in places.values():
        if len(same) > 1:
            near = lambda i: sum(n[j] for j in range(max(0, i - 4), min(len(y), i + 5)) if y[j] and j != i)
            best = max(same, key=near)
            for i in same: y[i] = i == best
    return y, n


def features(rows):
    run = ['cargo', 'run', '-q', '--release', '-p', 'onrecord-gather', '--example', 'page_features']
    out = subprocess.run(run, input='\n'.join(r['path'] for r in rows).encode(), stdout=subprocess.PIPE, check=True).stdout
    at = 0
    def number():
        nonlocal at
        at += 4; return struct.unpack_from('<I', out, at - 4)[0]
    X, words, names, page = [], [], [], []
    for k, r in enumerate(rows):
        r['lines'] = []
        for _ in range(number()):
            n = number(); r['lines'].append(out[at:at + n].decode()); at += n
            n = number(); X.append(np.frombuffer(out, '<f4', n, at)); at += 4 * n
            n = number(); words.append(np.frombuffer(out, '<u4', n, at)); at += 4 * n
            n = number(); names.append(np.frombuffer(out, '<u4', n, at)); at += 4 * n
            page.append(k)
    return np.stack(X), words, names, np.array(page)


def add_scores(X, words, names, page, tables, fold):
    X = X.copy(); n = len(page)
    def sums(hashes):
        s = np.zeros(n); c = np.zeros(n)
        for r in range(n):
            t = tables[fold[r]]; s[r] = sum(t.get(h, 0.) for h in hashes[r].tolist()); c[r] = len(hashes[r])
        return s, c
    def shifted(v, k):
        out = np.zeros(n); i = np.arange(n); j = i + k; ok = (j >= 0) & (j < n)
        ok[ok] = page[i[ok]] == page[j[ok]]; out[ok] = v[j[ok]]; return out
    s, c = sums(words); m = s / (c + 3)
    X[:, WORD_FEATURES - lines.WORD_SCORES:WORD_FEATURES] = np.stack(
        [m, s, shifted(m, -1), shifted(m, 1), shifted(m, -2), shifted(m, 2), sum(shifted(m, k) for k in range(-5, 6))], 1)
    s, c = sums(names); m = s / (c + 1)
    X[:, -NAME_SCORES:] = np.stack([m, s, shifted(m, -1), shifted(m, 1), sum(shifted(m, k) for k in range(-4, 5))], 1)
    return X


def table(words, names, y, domain, chosen, n_words, n_names):
    t = lines.word_table(names, y, domain, chosen, n_names); t.update(lines.word_table(words, y, domain, chosen, n_words)); return t


def report(rows, page, p, cut, scorer):
    text = defaultdict(list)
    for k, line in zip(page, range(len(page))):
        if p[line] >= cut: text[k].append(line)
    first = {}
    for i, k in enumerate(page): first.setdefault(k, i)
    out = defaultdict(list)
    for k, r in enumerate(rows):
        if k in first:
            made = '\n'.join(r['lines'][i - first[k]] for i in text[k]); out[r['set']].append(scorer.shingle_counts(r['text'], made))
    return {s: round(scorer.shingle_metrics(v)['f1'], 4) for s, v in sorted(out.items())}


def main():
    ap = argparse.ArgumentParser(); ap.add_argument('gold'); ap.add_argument('pages'); ap.add_argument('out')
    ap.add_argument('--trees', type=int, default=200); ap.add_argument('--leaves', type=int, default=24)
    ap.add_argument('--words', type=int, default=8000); ap.add_argument('--names', type=int, default=3000)
    ap.add_argument('--folds', type=int, default=5); ap.add_argument('--scorer')
    a = ap.parse_args(); start = time.time(); rnd = random.Random(7)
    rows = read_gold(a.gold, a.pages); X, words, names, page = features(rows)
    y, n = [], []
    for r in rows:
        l, c = labels(r['lines'], r['text']); y += l; n += c
    y = np.array(y, float); n = np.array(n, float)
    print('%d pages, %d lines, %d features, %.0f s' % (len(rows), *X.shape, time.time() - start), file=sys.stderr)
    domains = sorted({r['domain'] for r in rows}); rnd.shuffle(domains); fold_of = {d: i % 5 for i, d in enumerate(domains)}
    domain = [rows[k]['domain'] for k in page]; fold = np.array([fold_of[d] for d in domain])
    # pages whose gold is not in the page (loaded later, other text) teach the wrong thing
    found = {}
    for k, r in enumerate(rows):
        mask = page == k; found[k] = (y[mask] * n[mask]).sum() / max(1, len(lines.TOKEN.findall(r['text'])))
    good = np.array([found[k] >= .7 for k in page])
    print('%d pages hold their gold' % sum(v >= .7 for v in found.values()), file=sys.stderr)
    oracle = report(rows, page, y, .5, scorer_of(a)) if a.scorer else {}
    print('with the labels themselves', oracle)
    tables = {k: table(words, names, y, domain, np.flatnonzero((fold != k) & good), a.words, a.names) for k in range(5)}
    X = add_scores(X, words, names, page, tables, fold)
    w = np.sqrt(n + 3) * np.array([SET_WEIGHT[rows[k]['set']] for k in page])
    print('scored, %.0f s' % (time.time() - start), file=sys.stderr)
    if a.folds and a.scorer:
        p = np.zeros(len(y))
        for k in range(a.folds):
            train = (fold != k) & good
            p[fold == k] = lines.fit(X[train], y[train], w[train], a.trees, a.leaves).predict(X[fold == k])
        chosen = {k for k in range(len(rows)) if fold_of[rows[k]['domain']] < a.folds}
        for cut in (.25, .3, .35, .4, .45, .5):
            mask = fold < a.folds
            print('cut %.2f shingle F1' % cut, report_subset(rows, page, p, cut, scorer_of(a), chosen))
        np.savez('/tmp/gather-pages-cv.npz', p=p, page=page, y=y)
    model = lines.fit(X[good], y[good], w[good], a.trees, a.leaves)
    print('%d bytes, %.0f s' % (lines.write(os.path.join(a.out, 'pages.bin'), model, table(words, names, y, domain, np.flatnonzero(good), a.words, a.names)), time.time() - start))


def report_subset(rows, page, p, cut, scorer, chosen):
    kept = [k for k in range(len(rows)) if k in chosen]
    order = {k: i for i, k in enumerate(kept)}; mask = np.array([k in order for k in page])
    return report([rows[k] for k in kept], np.array([order[k] for k in page[mask]]), p[mask], cut, scorer)


def scorer_of(a):
    spec = importlib.util.spec_from_file_location('scorer', a.scorer); m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m); return m


if __name__ == '__main__':
    main()
