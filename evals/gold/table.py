#!/usr/bin/env python3
"""table.py SCORE.json... : the bars of several piles side by side, as Markdown (what `score_case.py --json` wrote)."""
import json, os, sys
rows = [("must-not violations", "must-not"), ("statements, tier 1: recall", "statements: recall"), ("statements: precision", "statements: precision"), ("whole chain right", "whole chain"), ("figures found with right value", "figures"),
        ("events right or honestly open", "events right or open"), ("events right (a floor against leaving all open)", "events right"), ("reuse: same passage", "same passage"), ("reuse: same origin", "same origin"), ("reuse: boilerplate or unrelated reports linked", "boilerplate linked"),
        ("claims: origins exact", "origins exact"), ("claims: origins too high", "origins too high"), ("contradictions, tier 1", "contradictions, tier 1"), ("contradictions and drifts, tier 2", "drifts, tier 2"), ("non-contradictions reported", "non-contradictions"),
        ("positions, tier 1: found with right stance", "positions right"), ("positions in empty cells", "in empty cells")]
S = [(os.path.basename(f).replace("gold-", "").replace(".score.json", ""), json.load(open(f))) for f in sys.argv[1:]]
print("| bar | " + " | ".join(n for n, _ in S) + " |\n|" + " --- |" * (len(S) + 1))
for key, short in rows:
    v = [next(b["value"] for b in s["bars"] if b["bar"] == key) for _, s in S]
    print(f"| {short} | " + " | ".join("-" if x is None else str(x) if isinstance(x, int) else f"{x:.2f}" for x in v) + " |")
print("| contradictions reported, of these not in the sheet | " + " | ".join(f"{s['detail']['contradictions']['reported']}, {s['detail']['contradictions']['not_in_sheet']}" for _, s in S) + " |")
print("| stories, B-cubed | " + " | ".join(f"{s['detail']['reports']['stories_bcubed_f1']:.2f}" for _, s in S) + " |")
for k, n in (("outlet", "outlet named"), ("date", "date"), ("furniture_lines_cut", "furniture lines cut"), ("body_lines_kept", "body lines kept")):
    print(f"| {n} | " + " | ".join("{}/{}".format(*s["detail"]["reports"][k]) for _, s in S) + " |")
