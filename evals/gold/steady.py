#!/usr/bin/env python3
"""steady.py BINARY PILE... : changes of a pile that must not change the answer, and what changes all the same.

Each test builds a second pile from a pile of `evals/gold` and compares the two cases by content (report, words of source and content, chain
by names), never by id. Prints a line for each test; exit 1 if one fails.

  order      the files renamed so that they are read in the opposite order
  copy       one report twice, under two names: no claim may get more lines
  jsonl      the texts as records of one JSONL file: the same statements (blocks aside)
  crlf       line ends as Windows writes them
  stranger   a report of another pile beside it: nothing else changes
  quotes     typographic quotation marks as straight ones: as many statements, within a tenth
  threads    one thread and two"""
import collections, json, os, re, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
def export(binary, path, issues, *more):
    r = subprocess.run([binary, "export", "--format", "json", "--quiet", "--issues", issues, *more, path], capture_output=True)
    if r.returncode not in (0, 1): raise SystemExit(f"{path}: {r.stderr.decode()[:300]}")
    return json.loads(r.stdout)

def words(raw, spans): return " ".join(re.findall(r"\w+", " ".join(raw[a:b].decode("utf-8", "replace").replace("\\n", " ").replace('\\"', " ") for a, b in spans)))
def told(C, raws):
    src = {s["id"]: s["name"] for s in C["sources"]}
    out = collections.Counter()
    for s in C["statements"]:
        raw = raws(C, s["report"])
        out[(words(raw, s["content"]), words(raw, s["source"]), tuple(re.sub(r"^\[.*\]$", "", src[c]) for c in s["chain"][1:]))] += 1
    return out
def claims(C, raws):
    st = {s["id"]: s for s in C["statements"]}
    return collections.Counter((frozenset(words(raws(C, st[s]["report"]), st[s]["content"]) for s in c["statements"]), c["lines"]) for c in C["claims"])
def files(folder):
    cache = {}
    def raws(C, rid):
        r = next(r for r in C["reports"] if r["id"] == rid)
        if r["file"] not in cache: cache[r["file"]] = open(os.path.join(folder, r["file"]) if os.path.isdir(folder) else folder, "rb").read()
        return cache[r["file"]]
    return raws
def line_of(C):
    """Largest number of lines of any claim, by the statement words."""
    return sum(c["lines"] for c in C["claims"]), max([c["lines"] for c in C["claims"]] or [0])

failed = 0
def say(pile, test, ok, text):
    global failed
    failed += not ok
    print(f"{'ok ' if ok else 'NO '} {pile:<10} {test:<9} {text}")

def diff(a, b, top=3):
    gone, new = a - b, b - a
    return f"{sum(gone.values())} gone, {sum(new.values())} new of {sum(a.values())}" + "".join(f"\n      - {str(x)[:150]}" for x in list(gone)[:top]) + "".join(f"\n      + {str(x)[:150]}" for x in list(new)[:top])

binary, piles = sys.argv[1], sys.argv[2:]
for pile in piles:
    d = os.path.join(HERE, pile); texts, issues = os.path.join(d, "texts"), os.path.join(d, "issues.toml")
    base = export(binary, texts, issues); B, BC = told(base, files(texts)), claims(base, files(texts))
    with tempfile.TemporaryDirectory() as tmp:
        def fresh(name):
            p = os.path.join(tmp, name); os.makedirs(p); return p
        names = sorted(os.listdir(texts))
        p = fresh("order")
        for i, n in enumerate(reversed(names)): shutil.copy(os.path.join(texts, n), os.path.join(p, f"{i:03}{n[3:]}"))
        C = export(binary, p, issues); T = told(C, files(p)); K = claims(C, files(p))
        say(pile, "order", T == B and K == BC, f"statements {diff(B, T)}; claims {diff(BC, K)}" if T != B or K != BC else "the same")
        p = fresh("copy")
        for n in names: shutil.copy(os.path.join(texts, n), p)
        first = names[0]; shutil.copy(os.path.join(texts, first), os.path.join(p, "zzz" + first[3:]))
        C = export(binary, p, issues)
        lines0 = {}; 
        for (s, l), _ in BC.items():
            for w in s: lines0[w] = max(lines0.get(w, 0), l)
        more = [(w, lines0[w], l) for (s, l) in claims(C, files(p)) for w in s if w in lines0 and l > lines0[w]]
        say(pile, "copy", not more, f"{len(more)} statements in claims with more lines: {more[:2]}" if more else "no claim has more lines")
        plain = [n for n in names if n.endswith(".txt")]
        p = fresh("plain"); j = os.path.join(fresh("jsonl"), "pile.jsonl")
        with open(j, "w", encoding="utf-8") as out:
            for n in plain:
                shutil.copy(os.path.join(texts, n), p)
                out.write(json.dumps({"url": f"https://site-{n[:3]}.example/a", "text": open(os.path.join(texts, n), encoding="utf-8").read()}, ensure_ascii=False) + "\n")
        A = told(export(binary, p, issues), files(p)); J = told(export(binary, j, issues), files(j))
        strip = lambda X: collections.Counter(k[0] for k in X.elements())
        say(pile, "jsonl", sum((strip(A) - strip(J)).values()) <= .03 * sum(A.values()), f"contents {diff(strip(A), strip(J))}")
        p = fresh("crlf")
        for n in names:
            b = open(os.path.join(texts, n), "rb").read()
            open(os.path.join(p, n), "wb").write(b if n.endswith(".jsonl") else b.replace(b"\n", b"\r\n"))
        C = export(binary, p, issues); T = told(C, files(p))
        say(pile, "crlf", T == B, "the same" if T == B else f"statements {diff(B, T)}")
        other = next(x for x in ("dam", "merger", "corridor") if x != pile)
        p = fresh("stranger")
        for n in names: shutil.copy(os.path.join(texts, n), p)
        guest = sorted(os.listdir(os.path.join(HERE, other, "texts")))[0]; shutil.copy(os.path.join(HERE, other, "texts", guest), os.path.join(p, "zz_guest.txt"))
        C = export(binary, p, issues); g = next(r["id"] for r in C["reports"] if r["file"] == "zz_guest.txt")
        C["statements"] = [s for s in C["statements"] if s["report"] != g]; T = told(C, files(p))
        mixed = [k for k in C["claims"] if g in k["reports"] and len(k["reports"]) > 1]
        say(pile, "stranger", T == B and not mixed, f"{len(mixed)} claims across; statements {diff(B, T)}" if T != B or mixed else "the same")
        p = fresh("quotes")
        for n in names:
            t = open(os.path.join(texts, n), encoding="utf-8", newline="").read()
            open(os.path.join(p, n), "w", encoding="utf-8", newline="").write(t if n.endswith(".jsonl") else t.replace("“", '"').replace("”", '"').replace("‘", "'").replace("’", "'"))
        C = export(binary, p, issues); T = told(C, files(p))
        say(pile, "quotes", abs(sum(T.values()) - sum(B.values())) <= .1 * sum(B.values()) and sum((strip(B) - strip(T)).values()) <= .1 * sum(B.values()), f"contents {diff(strip(B), strip(T))}")
        T = told(export(binary, texts, issues, "--threads", "1"), files(texts))
        say(pile, "threads", T == B, "the same" if T == B else diff(B, T))
sys.exit(bool(failed))
