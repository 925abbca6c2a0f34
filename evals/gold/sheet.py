#!/usr/bin/env python3
"""Makes the texts and the answer sheet of an invented pile from one marked source.

A pile is a Python file beside this one (`piles/NAME.py`) that fills a `Pile`. The texts stand in it with marks
`[[kind1|words]]`, which may nest; this module takes the marks out, writes `NAME/texts/*`, `NAME/expected.json` and
`NAME/issues.toml`, and checks the sheet. So every span is right by construction and every sentence stands once.

  python3 sheet.py NAME...        build and check; a path to a pile's file builds beside that file
  python3 sheet.py --check NAME   build in memory, fail if the files differ or the sheet has a fault

Marks (N = number of the attribution in its report):
  sN source  qN cue  cN content  hN hedge  kN condition  iN inner source  aN antecedent  oN holder  xN other content
  rN what a document credit stands for   fN figure  nN no figure   e:ID event  d:ID its date words   u:IDa u:IDb the two
  sides of a reuse   p:ID position evidence  P:ID more evidence  K:ID its condition   t tolerated   m:ID a place of a
  must-not   date outlet
A line may begin with its class: `#T ` title `#K ` deck `#S ` subhead `#F ` furniture `#N ` other head matter `#B `
background `#R ` teaser `#- ` markup without text. Other lines that are not blank are body.
"""
import hashlib, importlib.util, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
MARK = re.compile(r"\[\[([^|\[\]]+)\||\]\]")


class Pile:
    def __init__(self, name, what, issues=""):
        self.name, self.what, self.issues_toml = name, what, issues
        self.texts, self.docs, self.spans, self.lines = {}, [], {}, {}
        self.ents = {}
        self.atts = {}
        self.rows = {k: [] for k in ("figures", "events", "reuse", "lineage", "not_reused", "stories", "positions", "contradictions", "not_contradictions", "claims", "must_not", "tolerated_pairs")}
        self.tables, self.notfig, self.bars = {}, [], {}
        self.faults = []

    # ------------------------------------------------------------------ entities
    def entities(self, text):
        """One a line: `id | name | type | alias; alias | actor`."""
        for line in text.strip().splitlines():
            p = [x.strip() for x in line.split("|")] + ["", ""]
            e = {"id": p[0], "name": p[1], "type": p[2], "aliases": [a.strip() for a in p[3].split(";") if a.strip()]}
            if p[4]: e["actor"] = p[4]
            if p[0] in self.ents: self.faults.append(f"entity twice: {p[0]}")
            self.ents[p[0]] = e

    # ------------------------------------------------------------------ texts
    def doc(self, file, publisher, text, atts="", date=None, page=False, inferred=None, figures="", wire=False):
        """One report. `atts`: one a line, `N [T2] mode [T2] chain key=value ...`; `figures`: `N min max unit [approx] key=value`."""
        src = text.strip("\n").split("\n")
        if file.endswith((".txt", ".md", ".html", ".jsonl")) is False: self.faults.append(f"file kind: {file}")
        cls, out, raw = {}, "", {}
        for no, line in enumerate(src, 1):
            m = re.match(r"#([TKSFNBR-]) ?", line)
            kind = m.group(1) if m else ("body" if line.strip() else "blank")
            if m: line = line[m.end():]
            cls[no] = kind
            stack, pos = [], 0
            for t in MARK.finditer(line):
                out += line[pos:t.start()]; pos = t.end()
                if t.group(1): stack.append((t.group(1), len(out)))
                elif stack:
                    k, st = stack.pop()
                    raw.setdefault(k, []).append((no, st, len(out)))
                else: self.faults.append(f"{file}:{no}: ]] without [[")
            out += line[pos:]
            if stack: self.faults.append(f"{file}:{no}: not closed: {[k for k, _ in stack]}")
            if no < len(src): out += "\n"
        boff = [0]
        for ch in out: boff.append(boff[-1] + len(ch.encode()))
        def span(no, a, b):
            while a < b and out[a].isspace(): a += 1
            while b > a and out[b - 1].isspace(): b -= 1
            if a == b: self.faults.append(f"{file}:{no}: empty mark")
            return {"doc": file, "line": no, "start": a, "end": b, "bstart": boff[a], "bend": boff[b], "quote": out[a:b]}
        marks = {k: [span(*x) for x in sorted(v, key=lambda x: x[1])] for k, v in raw.items()}
        self.texts[file] = out
        self.spans[file] = marks
        idx = len(self.docs)
        line_span = lambda no: (lambda s: span(no, s, s + len(out.split("\n")[no - 1])))(sum(len(l) + 1 for l in out.split("\n")[:no - 1]))
        rng = []
        for no in sorted(n for n, k in cls.items() if k in ("body", "B")):
            if rng and (no == rng[-1][1] + 1 or all(cls[x] == "blank" for x in range(rng[-1][1] + 1, no))): rng[-1][1] = no
            else: rng.append([no, no])
        d = {"file": file, "publisher": publisher, "chars": len(out), "bytes": len(out.encode()), "lines": out.count("\n") + 1,
             "outlet": {"name": self.ents[publisher]["name"], "span": marks["outlet"][0]} if "outlet" in marks else None,
             "title": next((line_span(n) for n, k in cls.items() if k == "T"), None), "subheads": [line_span(n) for n, k in cls.items() if k == "S"],
             "body": rng, "background": [[n, n] for n, k in cls.items() if k == "B"], "teaser": [n for n, k in cls.items() if k == "R"],
             "clutter": [n for n, k in cls.items() if k == "F"], "date": None}
        if any(k == "K" for k in cls.values()): d["dek"] = next(line_span(n) for n, k in cls.items() if k == "K")
        if date:
            d["date"] = {"value": date, "spans": marks.get("date", []), "confidence": "low" if page else "high"}
            if not d["date"]["spans"]: self.faults.append(f"{file}: date without a span")
        elif inferred: d["date_inferred"] = {"from": inferred[0], "to": inferred[1], "basis": inferred[2]}
        self.docs.append(d)
        used = {"date", "outlet", "t"}
        for line in atts.strip().splitlines():
            w = re.findall(r'(?:[^\s"]|"[^"]*")+', line)
            n = w[0]; tier = 2 if "T2" in w else 1
            w = [x for x in w[1:] if x != "T2"]
            mode, chain = w[0], [c for c in w[1].split(">") if c != "-"]
            opt = dict(x.split("=", 1) for x in w[2:])
            opt = {k: v.strip('"') for k, v in opt.items()}
            get = lambda k: marks.get(k + n, [])
            for k in "sqchkiaoxr": used.add(k + n)
            a = {"id": f"a{idx:03}-{int(n):02}", "doc": file, "tier": tier, "mode": mode, "speaker": opt.pop("sp", chain[-1] if chain and mode != "agentless" else "none"),
                 "source": get("s"), "cue": get("q"), "content": get("c"), "chain": [publisher] + chain, "chain_basis": opt.pop("basis", "explicit")}
            for k, name in (("h", "hedges"), ("k", "condition")):
                if get(k): a[name] = get(k)
            for k, name in (("i", "inner_source"), ("a", "antecedent"), ("o", "holder")):
                if get(k): a[name] = get(k)[0]
            if get("x"): a["content_alt"] = [[x] for x in get("x")] + ([get("x")] if len(get("x")) > 1 else [])
            if get("r"): a["content_ref_spans"] = get("r")
            for k in ("also", "spalt", "modealt"):
                if k in opt: a[{"also": "also_speaker", "spalt": "speaker_alt", "modealt": "mode_alt"}[k]] = opt.pop(k).split(",")
            if "alt" in opt: a["chain_alt"] = [[publisher] + [c for c in x.split(">") if c != "-"] for x in opt.pop("alt").split(",")]
            if "nest" in opt: a["nested_in"] = f"a{idx:03}-{int(opt.pop('nest')):02}"
            if "ref" in opt: a["content_ref"] = [f"a{idx:03}-{int(x):02}" for x in opt.pop("ref").split(",")]
            if "note" in opt: a["note"] = opt.pop("note")
            if "h" in opt: a.setdefault("hedges", a["cue"]); opt.pop("h")
            # A dateline may name the publisher or the agency whose copy an unnamed site prints.
            if wire: a["chain_alt"] = a.get("chain_alt", []) + [[publisher] + x for x in [a["chain"]] + a.get("chain_alt", [])]
            if opt: self.faults.append(f"{a['id']}: unknown {opt}")
            self.atts[a["id"]] = a
        for line in figures.strip().splitlines():
            w = re.findall(r'(?:[^\s"]|"[^"]*")+', line)
            n = w[0]; used.add("f" + n)
            if "f" + n not in marks: self.faults.append(f"{file}: no mark f{n}"); continue
            num = lambda x: None if x == "-" else float(x) if "." in x else int(x)
            opt = dict(x.split("=", 1) for x in w[4:] if "=" in x); opt = {k: v.strip('"') for k, v in opt.items()}
            f = {"id": f"f{idx:03}-{n}", "doc": file, "span": marks["f" + n][0], "min": num(w[1]), "max": num(w[2]), "unit": w[3].strip('"'), "approx": "approx" in w, "attribution": f"a{idx:03}-{int(opt.pop('att')):02}" if "att" in opt else None,
                 "compare": opt.pop("table", None), "tier": 2 if "T2" in w else 1}
            if "accept" in opt: f["accept"] = [[num(y) for y in x.split("..")] for x in opt.pop("accept").split(",")]
            if opt: self.faults.append(f"{f['id']}: unknown {opt}")
            self.rows["figures"].append(f)
        for k in marks:
            if re.match(r"n\d", k): self.notfig += [{"span": s, "why": "no figure"} for s in marks[k]]; used.add(k)
        self.loose = getattr(self, "loose", set()) | {(file, k) for k in marks if k not in used and ":" not in k}

    def _all(self, key):
        return [s for d in self.docs for s in self.spans[d["file"]].get(key, [])]
    def _att(self, x):
        """'0.3' -> 'a000-03'; other ids stay."""
        m = re.fullmatch(r"(\d+)\.(\d+)", x); f = re.fullmatch(r"f(\d+)\.(\d+)", x)
        return f"a{int(m[1]):03}-{int(m[2]):02}" if m else f"f{int(f[1]):03}-{f[2]}" if f else x

    # ------------------------------------------------------------------ the rest
    def event(self, id, what, frm, to, tier=1, **more):
        e = {"id": id, "what": what, "from": frm, "to": to, "basis": more.pop("basis", "words"), "mentions": self._all("e:" + id), "tier": tier, **more}
        if self._all("d:" + id): e["date_words"] = self._all("d:" + id)
        self.rows["events"].append(e)
    def reuse(self, id, relation, direction="unknown", tier=1, changes=()):
        self.rows["reuse"].append({"id": id, "relation": relation, "a": self._all(f"u:{id}a"), "b": self._all(f"u:{id}b"), "direction": direction, "changes": list(changes), "tier": tier})
    def lineage(self, files, via, kind, evidence): self.rows["lineage"].append({"set": [self._file(f) for f in files], "via": via, "kind": kind, "evidence": evidence})
    def unrelated(self, a, b, why): self.rows["not_reused"].append({"pair": [self._file(a), self._file(b)], "why": why})
    def no_copy(self, id, why):
        s = self._all(f"m:{id}")
        self.rows["not_reused"].append({"spans": s[:2], "why": why})
    def _file(self, i): return self.docs[i]["file"] if isinstance(i, int) else i
    def story(self, id, docs, what, may_split=None):
        s = {"id": id, "docs": [self._file(d) for d in docs], "what": what}
        if may_split: s["may_split"] = [[self._file(d) for d in part] for part in may_split]
        self.rows["stories"].append(s)
    def pos(self, id, actor, issue, stance, frm, to, att=None, tier=1, **more):
        p = {"id": id, "actor": actor, "issue": issue, "stance": stance, "as_of": {"from": frm, "to": to}, "evidence": self._all("p:" + id), "attribution": self._att(att) if att else None, "condition": self._all("K:" + id) or None, "tier": tier, **more}
        if self._all("P:" + id): p["also"] = self._all("P:" + id)
        p["chain"] = self.atts[p["attribution"]]["chain"] if p["attribution"] in self.atts else [self.docs[0]["publisher"]]
        self.rows["positions"].append(p)
    def conflict(self, id, kind, about, *sides, tier=1, **more):
        self.rows["contradictions"].append({"id": id, "tier": tier, "kind": kind, "about": about, "sides": [[self._att(x) for x in s] for s in sides], **more})
    def no_conflict(self, about, refs, why): self.rows["not_contradictions"].append({"about": about, "refs": [self._att(x) for x in refs], "why": why})
    def claim(self, id, claim, atts, origins, accept=None, **more):
        ids = [self._att(x) for x in atts.split()]
        files = [d["file"] for d in self.docs if any(self.atts[i]["doc"] == d["file"] for i in ids if i in self.atts)]
        for i in ids:
            if i not in self.atts: self.faults.append(f"{id}: no attribution {i}")
        sp = []
        for i in ids:
            for s in [self.atts[i]["speaker"]] if i in self.atts else []:
                if s not in sp and s != "none": sp.append(s)
        c = {"id": id, "claim": claim, "reports": files, "report_count": len(files), "attributions": ids, "origins": origins, "independent_origins": len(origins), "last_speakers": sp, **more}
        if accept: c["accept_origins"] = accept
        self.rows["claims"].append(c)
    def must_not(self, why, id=None, lines=None, doc=None, check="no_record", **more):
        m = {"why": why, "check": check, **more}
        if id: m["examples"] = self._all("m:" + id)
        if doc is not None: m["doc"] = self._file(doc)
        if lines: m["lines"] = lines
        self.rows["must_not"].append(m)
    def furniture(self):
        """All furniture lines: nothing may come from them."""
        for d in self.docs:
            run = []
            for n in d["clutter"] + [None]:
                if run and n == run[-1] + 1: run.append(n)
                else:
                    if run: self.rows["must_not"].append({"why": "page furniture", "check": "no_record", "doc": d["file"], "lines": [run[0], run[-1]]})
                    run = [n] if n else []
    def table(self, name, rows, origins=None): self.tables[name] = {"rows": [self._att(r) for r in rows], "independent_origins": origins}

    def sheet(self):
        self.ents.setdefault("none", {"id": "none", "name": "(agentless or reporter's voice)", "type": "none", "aliases": []})
        R = self.rows
        if not R["must_not"] or not any(m["why"] == "page furniture" for m in R["must_not"]): self.furniture()
        issues = [{"id": i, "q": q} for i, q in re.findall(r'id = "([^"]+)"\s*question = "([^"]+)"', self.issues_toml)]
        cells = {}
        for p in R["positions"]: cells.setdefault(p["actor"], {i["id"]: [] for i in issues})[p["issue"]].append(p["id"])
        X = {"schema": "onrecord-expected/1", "made": f"by hand with the texts, before the tool read them: {self.what}", "documents": self.docs, "scopes": [], "entities": list(self.ents.values()), "attributions": list(self.atts.values()),
             "must_not": R["must_not"], "leads": [], "coreference": [], "figures": R["figures"], "figure_table": {**self.tables, "not_figures": self.notfig}, "events": R["events"], "reuse": R["reuse"], "not_reused": R["not_reused"], "lineage": R["lineage"],
             "stories": R["stories"], "issues": issues, "positions": R["positions"], "position_matrix": cells, "changes": [], "contradictions": R["contradictions"], "not_contradictions": R["not_contradictions"], "claims": R["claims"],
             "tolerated": {"note": "neither required nor an error", "spans": self._all("t")},
             "summary": {"reports": len(self.docs), "stories": len(R["stories"]), "attributions": len(self.atts), "tier1": sum(a["tier"] == 1 for a in self.atts.values()), "claims": len(R["claims"]), "claims_with_more_than_one_report": sum(c["report_count"] > 1 for c in R["claims"]), "of_these_with_one_origin": sum(c["report_count"] > 1 and c["independent_origins"] == 1 for c in R["claims"])}}
        if self.bars: X["bars"] = self.bars
        self.check(X)
        return X

    def check(self, X):
        bad = self.faults.append
        ids = set()
        for part in ("entities", "attributions", "figures", "events", "reuse", "stories", "positions", "contradictions", "claims", "issues"):
            for r in X[part]:
                if r["id"] in ids: bad(f"id twice: {r['id']}")
                ids.add(r["id"])
        docs = {d["file"]: d for d in X["documents"]}
        for (f, k) in sorted(self.loose): bad(f"{f}: mark {k} belongs to no attribution or figure")
        listed = {f"{m}:{r['id']}" for m, part in (("e", "events"), ("d", "events"), ("p", "positions"), ("P", "positions"), ("K", "positions")) for r in X[part]} | {f"u:{r['id']}{x}" for r in X["reuse"] for x in "ab"}
        for f, marks in self.spans.items():
            t = self.texts[f]
            for k, spans in marks.items():
                if ":" in k and not k.startswith("m:") and k not in listed: bad(f"{f}: mark {k} belongs to nothing")
                for s in spans:
                    if t.encode()[s["bstart"]:s["bend"]].decode() != s["quote"]: bad(f"{f}: {k} slice")
                    q = s["quote"]
                    if k != "date" and q and q[0].isalnum() and s["start"] and t[s["start"] - 1].isalnum() and not (f.endswith(".jsonl") and t[s["start"] - 2:s["start"]] == "\\n"): bad(f"{f}: {k} starts inside a word: {q[:30]}")
                    if q and q[-1].isalnum() and s["end"] < len(t) and t[s["end"]].isalnum(): bad(f"{f}: {k} ends inside a word: {q[-30:]}")
        for a in X["attributions"]:
            if not a["content"] : bad(f"{a['id']}: no content")
            if not a["cue"] and a["mode"] != "direct": bad(f"{a['id']}: no cue")
            if not a["source"] and a["mode"] != "agentless" and "holder" not in a and "antecedent" not in a and a["mode"] != "attitude": bad(f"{a['id']}: no source")
            if {s["line"] for s in a["source"] + a["cue"] + a["content"]} & set(docs[a["doc"]]["clutter"]): bad(f"{a['id']}: lies in furniture")
            for c in a["chain"] + [a["speaker"]] + a.get("also_speaker", []) + a.get("speaker_alt", []) + [c for x in a.get("chain_alt", []) for c in x]:
                if c not in self.ents: bad(f"{a['id']}: unknown entity {c}")
            if a.get("nested_in") and a["nested_in"] not in self.atts: bad(f"{a['id']}: nested_in")
            for c in a.get("content_ref", []):
                if c not in self.atts: bad(f"{a['id']}: content_ref {c}")
            if a["mode"] in ("direct", "mixed") and not re.search("[\"“”„«»'‘’]", " ".join(s["quote"] for s in a["content"])): bad(f"{a['id']}: {a['mode']} without a quotation mark")
            if a["mode"] == "document" and not (a.get("content_ref") or a.get("content_ref_spans")): bad(f"{a['id']}: document credit stands for nothing")
            if a["mode"] not in ("direct", "mixed", "indirect", "act", "attitude", "document", "agentless"): bad(f"{a['id']}: mode {a['mode']}")
        for r in X["reuse"]:
            if not r["a"] or not r["b"]: bad(f"{r['id']}: a side is missing"); continue
            for side in "ab":
                if len({s["doc"] for s in r[side]}) != 1: bad(f"{r['id']}: side {side} lies in two reports")
            if r["a"][0]["doc"] == r["b"][0]["doc"]: bad(f"{r['id']}: both sides in one report")
            if not r["direction"].startswith(("unknown", r["a"][0]["doc"][:3] + " to " + r["b"][0]["doc"][:3], r["b"][0]["doc"][:3] + " to " + r["a"][0]["doc"][:3])): bad(f"{r['id']}: direction")
        for p in X["positions"]:
            if p["actor"] not in self.ents: bad(f"{p['id']}: actor")
            if p["issue"] not in {i["id"] for i in X["issues"]}: bad(f"{p['id']}: issue {p['issue']}")
            if not p["evidence"]: bad(f"{p['id']}: no evidence")
            if p["attribution"] and p["attribution"] not in self.atts: bad(f"{p['id']}: attribution")
            if p["stance"] not in ("for", "for_if", "open", "against", "expects_not", None): bad(f"{p['id']}: stance")
            if p["stance"] == "for_if" and not p["condition"]: bad(f"{p['id']}: for_if without a condition")
        for e in X["events"]:
            if not e["mentions"] and not e.get("date_words"): bad(f"{e['id']}: no mention")
            if e["from"] and e["to"] and e["from"] > e["to"]: bad(f"{e['id']}: range runs back")
        for f in X["figures"]:
            if f["attribution"] and f["attribution"] not in self.atts: bad(f"{f['id']}: attribution")
        for k in X["contradictions"]:
            for s in k["sides"]:
                for r in s:
                    if r not in ids: bad(f"{k['id']}: unknown {r}")
        for k in X["not_contradictions"]:
            for r in k["refs"]:
                if r not in ids: bad(f"not_contradictions: {r}")
        blocks = {f"background-block-{'-'.join(f[:3] for f in l['set'])}" for l in X["lineage"]}
        for c in X["claims"]:
            for o in c["origins"]:
                if o not in self.ents and o not in blocks: bad(f"{c['id']}: origin {o}; blocks are {blocks}")
        for l in X["lineage"]:
            for r in l["evidence"]:
                if r not in {u["id"] for u in X["reuse"]}: bad(f"lineage: {r}")
        if sorted(f for s in X["stories"] for f in s["docs"]) != sorted(docs): bad("stories do not cover the files once each")
        if len({d["file"][:3] for d in X["documents"]}) != len(docs): bad("the first three letters of the files must differ")


def load(name):
    sys.dont_write_bytecode = True
    sys.path.insert(0, HERE)
    path = name if name.endswith(".py") else os.path.join(HERE, "piles", name + ".py")
    spec = importlib.util.spec_from_file_location(os.path.basename(name), path)
    m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m)
    return m.P


def main():
    check = "--check" in sys.argv
    status = 0
    for name in [a for a in sys.argv[1:] if not a.startswith("--")]:
        P = load(name); X = P.sheet()
        files = {f"texts/{f}": t for f, t in P.texts.items()}
        files["expected.json"] = json.dumps(X, ensure_ascii=False, indent=1) + "\n"
        files["issues.toml"] = P.issues_toml.strip() + "\n"
        base = name[:-3] if name.endswith(".py") else os.path.join(HERE, name)
        for f, words in files.items():
            path = os.path.join(base, f)
            if check:
                if not os.path.exists(path) or open(path, encoding="utf-8", newline="").read() != words: P.faults.append(f"{path} is not what the source makes")
            else:
                os.makedirs(os.path.dirname(path), exist_ok=True)
                open(path, "w", encoding="utf-8", newline="").write(words)
        for f in P.faults: print("FAULT", f)
        modes = {}
        for a in P.atts.values(): modes[a["mode"]] = modes.get(a["mode"], 0) + 1
        print(f"{name}: {len(P.docs)} reports, {X['summary']['tier1']} + {len(P.atts) - X['summary']['tier1']} attributions {modes}, {len(X['figures'])} figures, {len(X['events'])} events, {len(X['reuse'])} reuse, {len(X['claims'])} claims, {len(X['positions'])} positions, {len(X['contradictions'])} contradictions, "
              f"fingerprint {hashlib.sha256(files['expected.json'].encode()).hexdigest()[:16]}: {len(P.faults)} faults")
        status |= bool(P.faults)
    return status


if __name__ == "__main__": sys.exit(main())
