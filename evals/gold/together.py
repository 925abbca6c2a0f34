#!/usr/bin/env python3
"""How many pairs of statements that a sheet puts into one claim are in one claim of the case, and how many that are together
belong together: pairs of two reports of which the sheet has both statements in claims.

  together.py SHARED CASE.json...   each `gold-NAME.json` as measure.sh writes it; prints precision and recall over all
"""
import itertools, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))


def scorer(shared):
    """The scorer of the development case as a module: it ends with a call that must not run."""
    names = {}
    with open(os.path.join(shared, "eval/score_case.py"), encoding="utf-8") as file:
        exec(compile(file.read().replace("\nsys.exit(main())", "\n"), "score_case", "exec"), names)
    return names


def main():
    names = scorer(sys.argv[1])
    right = wrong = missed = 0
    for path in sys.argv[2:]:
        pile = re.fullmatch(r"gold-(.+)\.json", os.path.basename(path)).group(1)
        with open(os.path.join(HERE, pile, "expected.json"), encoding="utf-8") as file:
            sheet = json.load(file)
        with open(path, encoding="utf-8") as file:
            case = json.load(file)
        score = names["Score"](names["Sheet"](sheet, os.path.join(HERE, pile, "texts")), case, .6)
        score.statements()
        wanted = {}
        for claim in sheet["claims"]:
            for attribution in claim["attributions"]:
                wanted.setdefault(attribution, set()).add(claim["id"])
        got = {statement: claim["id"] for claim in case["claims"] for statement in claim["statements"]}
        report = {statement["id"]: statement["report"] for statement in case["statements"]}
        known = [s for s, a in score.s2g.items() if a in wanted and s in got]
        for one, other in itertools.combinations(known, 2):
            if report[one] == report[other]:
                continue
            same = bool(wanted[score.s2g[one]] & wanted[score.s2g[other]])
            together = got[one] == got[other]
            right += same and together
            wrong += together and not same
            missed += same and not together
    print(f"right {right}, wrong {wrong}, missed {missed}: precision {right / (right + wrong):.3f}, recall {right / (right + missed):.3f}")


main()
