#!/usr/bin/env python3
"""who.py CASE.json : sources that hold more than one person or thing, found without any gold.

A person whose forms contain two different full names ("Hillary Clinton", "Barack Obama": two words with a capital each at the end of a form,
titles taken off) is two people; a form in which two people stand ("Clinton, Trump trade taunts") is no name of one; a name that is a clause is
no name. Two sources with one and the same name and kind in one story are one. Prints a count and the worst, by the number of statements."""
import collections, json, re, sys
C = json.load(open(sys.argv[1], encoding="utf-8"))
said = collections.Counter(s["speaker"] for s in C["statements"])
TITLE = set("Mr Mrs Ms Dr President Vice Senator Sen Gov Governor Governors Rep Representative Secretary Minister Prime Chancellor King Queen Prince Judge Justice Chief General Gen Admiral Speaker Mayor Republican Democrat Democratic Former First Lady Lord Sir Professor Prof Commissioner Director Chairman Ambassador Deputy Foreign Defense Defence Finance Health House White The A An And But In On CLOSE Even Both Our Candidate Nominee".split())
CAP = re.compile(r"^[A-Z][a-z’'\-]+$")
def full(form):
    """First and last word of the last run of capitalised words, titles off; None if there are fewer than two or more than three."""
    form = re.sub(r"[’']s\b", "", re.split(r"[,(—:]", form)[0].replace(".", ""))
    run = []
    for w in form.split():
        if CAP.match(w) and w not in TITLE: run.append(w)
        elif len(w) == 1 and w.isupper() and run: continue
        elif run: break
    return (run[0], run[-1]) if 2 <= len(run) <= 3 else None
def alike(a, b): return a[:3].lower() == b[:3].lower() or a[0] == b[0] and (len(a) <= 3 or len(b) <= 3)
two, clause = [], []
for s in C["sources"]:
    if s["kind"] == "person":
        names = {}
        for f in [s["name"], *s["aliases"]]:
            n = full(f)
            if n: names.setdefault(n, f)
        groups = []
        for n in sorted(names):
            for g in groups:
                if any(n == m or n[1] == m[1] and alike(n[0], m[0]) for m in g): g.append(n); break
            else: groups.append([n])
        if len(groups) > 1: two.append((said[s["id"]], s["name"], [" ".join(g[0]) for g in groups][:6], len(groups)))
    if len(s["name"].split()) > 12 and said[s["id"]]: clause.append((said[s["id"]], s["name"]))
twice = collections.Counter((s["name"].lower(), s["kind"]) for s in C["sources"] if s["name"] and s["kind"] in ("person", "outlet", "government", "organisation"))
kinds = collections.defaultdict(set)
for s in C["sources"]:
    if s["name"] and s["name"][0].isupper() and s["kind"] != "anonymous": kinds[s["name"]].add(s["kind"])
persons = [s for s in C["sources"] if s["kind"] == "person" and said[s["id"]]]
print(f"persons who speak: {len(persons)}; with two full names: {len(two)}, with {sum(t[0] for t in two)} of {sum(said[s['id']] for s in persons)} statements of persons; names of more than 12 words: {len(clause)}; one name, two kinds: {sum(len(v) > 1 for v in kinds.values())}; one name and kind twice: {sum(n > 1 for n in twice.values())}")
for n, name, groups, k in sorted(two, reverse=True)[:12]: print(f"  {n:>5} statements  {name[:50]}  holds {k}: {', '.join(groups)}")
