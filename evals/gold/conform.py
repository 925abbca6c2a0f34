#!/usr/bin/env python3
"""conform.py CASE.json FOLDER : does an exported case keep the promises of the exchange format? Exit 1 on any fault.

Checked: the lists are there, ids unique, references resolve, spans lie in the file on character boundaries and in order, blocks cover
the text without overlap, values are of the listed kinds, ranges run forward, every report is in one story, claims hold their reports."""
import collections, json, os, sys

C = json.load(open(sys.argv[1], encoding="utf-8")); folder = sys.argv[2]
faults = collections.Counter(); first = {}
def bad(kind, what=""):
    faults[kind] += 1; first.setdefault(kind, str(what)[:160])
KINDS = {"mode": {"direct", "mixed", "indirect", "act", "attitude", "document", "agentless"}, "certainty": {"plain", "hedged"}, "chain_basis": {"explicit", "coref", "inherited"},
         "date_kind": {"published", "page", "inferred", "unknown"}, "relation": {"same_passage", "same_origin"}, "direction": {"a_to_b", "b_to_a", "unknown"}, "stance": {"for", "for_if", "open", "against", "expects_not"},
         "status": {"happened", "planned", "goal"}}
LABELS = {"headline", "deck", "byline", "date", "outlet", "subhead", "body", "teaser", "furniture", "caption"}
SOURCE = {"outlet", "person", "government", "organisation", "group", "document", "event", "anonymous"}
if C.get("format") != "onrecord-case/1": bad("format", C.get("format"))
for k in ("reports", "sources", "statements", "reuse", "claims", "positions", "figures", "events", "contradictions", "stories"):
    if not isinstance(C.get(k), list): bad("a list is missing", k)
def ids(k):
    seen = {}
    for r in C[k]:
        if r["id"] in seen: bad(f"{k}: id twice", r["id"])
        seen[r["id"]] = r
    return seen
R, S, T, K, P, F, E = (ids(k) for k in ("reports", "sources", "statements", "claims", "positions", "figures", "events")); ids("reuse"); ids("contradictions"); ids("stories")
raw = {}
for r in C["reports"]:
    path = folder if os.path.isfile(folder) else next((os.path.join(d, r["file"]) for d, _, fs in os.walk(folder) if r["file"] in fs), None)
    if not path: bad("reports: no such file", r["file"]); continue
    raw[r["id"]] = open(path, "rb").read()
    if len(raw[r["id"]]) != r["bytes"]: bad("reports: bytes", r["file"])
def span(rep, s, where):
    b = raw.get(rep)
    if b is None: return
    if not (isinstance(s, list) and len(s) == 2 and 0 <= s[0] < s[1] <= len(b)): return bad(f"{where}: span outside the file or empty", s)
    for x in s:
        if x < len(b) and b[x] & 0xC0 == 0x80: bad(f"{where}: span inside a character", s)
def spans(rep, l, where):
    for s in l: span(rep, s, where)
    if any(a[1] > b[0] for a, b in zip(l, l[1:])): bad(f"{where}: spans not in reading order", l)
def kind(r, k, where):
    if r.get(k) not in KINDS[k]: bad(f"{where}: {k}", r.get(k))
for s in C["sources"]:
    if s["kind"] not in SOURCE: bad("sources: kind", s["kind"])
    if s.get("actor") and s["actor"] not in S: bad("sources: actor", s)
    if len(s["name"]) > 120: bad("sources: name of more than 120 letters", s["name"])
for r in C["reports"]:
    kind(r, "date_kind", "reports")
    if r["outlet"] not in S: bad("reports: outlet", r)
    if (r["date_kind"] == "unknown") != (r["date_from"] is None and r["date_to"] is None): bad("reports: date kind and dates", r["file"])
    if r["date_from"] and r["date_to"] and r["date_from"] > r["date_to"]: bad("reports: range runs back", r["file"])
    if r.get("date_span"): span(r["id"], r["date_span"], "reports: date_span")
    bl = sorted(b["span"] for b in r["blocks"])
    if any(a[1] > b[0] for a, b in zip(bl, bl[1:])): bad("blocks overlap", r["file"])
    for b in r["blocks"]:
        span(r["id"], b["span"], "blocks")
        if b["label"] not in LABELS: bad("blocks: label", b["label"])
for t in C["statements"]:
    for k in ("mode", "certainty", "chain_basis"): kind(t, k, "statements")
    for k in ("source", "cue", "content", "hedges", "condition"): spans(t["report"], t[k], f"statements: {k}")
    if not t["content"]: bad("statements: no content", t["id"])
    if t["speaker"] is not None and t["speaker"] not in S: bad("statements: speaker", t["id"])
    for c in t["chain"]:
        if c not in S: bad("statements: chain", t["id"])
    if t["chain"] and t["chain"][0] != R[t["report"]]["outlet"]: bad("statements: chain does not begin at the report's outlet", t["id"])
    if len(set(t["chain"])) != len(t["chain"]): bad("statements: a source twice in one chain", [S[c]["name"] for c in t["chain"] if c in S])
    if t["certainty"] == "plain" and t["hedges"]: bad("statements: plain with hedges", t["id"])
for u in C["reuse"]:
    for k in ("relation", "direction"): kind(u, k, "reuse")
    spans(u["a_report"], u["a"], "reuse: a"); spans(u["b_report"], u["b"], "reuse: b")
    if u["a_report"] == u["b_report"]: bad("reuse: one report", u["id"])
for c in C["claims"]:
    if not c["statements"]: bad("claims: empty", c["id"])
    for s in c["statements"]:
        if s not in T: bad("claims: statement", s)
    if {T[s]["report"] for s in c["statements"] if s in T} != set(c["reports"]): bad("claims: reports are not those of the statements", c["id"])
    if c["lines"] != len(c["origins"]): bad("claims: lines is not the number of origins", c["id"])
    if c.get("lines_max") is not None and c["lines_max"] < c["lines"]: bad("claims: lines_max below lines", c["id"])
    if c["lines"] > len(c["reports"]) and len(c["reports"]) > 0: bad("claims: more lines than reports", c["id"])
    if (c["bottleneck"] is not None) and not (c["lines"] == 1 and len(c["reports"]) > 1): bad("claims: bottleneck where there is none", c["id"])
    if sorted(s for o in c["origins"] for s in o["statements"]) != sorted(c["statements"]): bad("claims: origins do not share out the statements", c["id"])
for p in C["positions"]:
    kind(p, "stance", "positions"); spans(p["report"], p["evidence"], "positions: evidence"); spans(p["report"], p["condition"], "positions: condition")
    if p["actor"] not in S: bad("positions: actor", p["id"])
    if p["stance"] == "for_if" and not p["condition"]: bad("positions: for_if without a condition", p["id"])
for f in C["figures"]:
    span(f["report"], f["span"], "figures")
    if f["min"] is not None and f["max"] is not None and f["min"] > f["max"]: bad("figures: min above max", f["id"])
    if f["min"] is None and f["max"] is None: bad("figures: no number", f["id"])
    if f["statement"] is not None and f["statement"] not in T: bad("figures: statement", f["id"])
for e in C["events"]:
    kind(e, "status", "events")
    if e["from"] and e["to"] and e["from"] > e["to"]: bad("events: range runs back", e["id"])
    if not e["mentions"]: bad("events: no mention", e["id"])
    for m in e["mentions"]: span(m["report"], m["span"], "events: mention")
known = set(T) | set(P) | set(F) | set(E)
for k in C["contradictions"]:
    if not k["sides"]: bad("contradictions: no side", k["id"])
    for s in k["sides"]:
        if not s: bad("contradictions: empty side", k["id"])
        for i in s:
            if i not in known: bad("contradictions: side", i)
st = [r for y in C["stories"] for r in y["reports"]]
if sorted(st) != sorted(R): bad("stories: not every report in one story", f"{len(st)} of {len(R)}")
for k, n in sorted(faults.items()): print(f"FAULT {k}: {n}, first {first[k]}")
print(f"{sum(faults.values())} faults in {len(R)} reports, {len(T)} statements, {len(K)} claims")
sys.exit(bool(faults))
