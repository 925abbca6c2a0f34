#!/usr/bin/env python3
"""Where does a pile look like speech that no statement holds? Needs no gold.

  unread.py BINARY FILE.jsonl [--list]     a pile of records with a `text`; prints counts, with --list each place

A place is a quotation of 30 letters or more in double quotation marks, or a verb of speech, outside of every statement's
source, cue and content. By eye about two in five of such places are speech that was missed; the rest are titles, narration
and words of the writer, so the count only says whether a change goes the right way.
"""
import json, re, subprocess, sys

CUES = ("said says told tells added adds argued argues claimed claims denied denies announced announces warned warns insisted "
        "insists stressed stresses noted notes confirmed confirms explained explains stated states declared declares reported reports "
        "admitted admits acknowledged acknowledges complained complains suggested suggests tweeted wrote writes urged urges demanded "
        "demands vowed vows promised promises called calls believes believe thinks think hopes hope fears fear expects expect").split()
QUOTED = re.compile(rb'(?:\\"|\xe2\x80\x9c|\\u201c)((?:(?!\\"|\xe2\x80\x9d|\\u201d).){30,600}?)(?:\\"|\xe2\x80\x9d|\\u201d)')
CUE = re.compile(rb"\b(" + "|".join(CUES).encode() + rb")\b")


def main(binary, path, listed):
    raw = open(path, "rb").read()
    case = json.loads(subprocess.run([binary, "export", "--format", "json", "--quiet", path], capture_output=True, check=True).stdout)
    covered = bytearray(len(raw))
    for told in case["statements"]:
        for part in ("source", "cue", "content"):
            for start, end in told[part]:
                covered[start:end] = b"\1" * (end - start)
    counts = {"quotations": [0, 0], "verbs of speech": [0, 0]}
    for line in re.finditer(rb'"text": ?"((?:[^"\\]|\\.)*)"', raw):
        body, base = line.group(1), line.start(1)
        for what, pattern in (("quotations", QUOTED), ("verbs of speech", CUE)):
            for found in pattern.finditer(body):
                start, end = base + found.start(1), base + found.end(1)
                counts[what][1] += 1
                if any(covered[start:end]):
                    continue
                counts[what][0] += 1
                if listed:
                    around = raw[max(base, start - 80):end + 80].decode("utf-8", "replace")
                    print(f"- {what}: {around}")
    for what, (open_, all_) in counts.items():
        print(f"{what}: {open_} of {all_} in no statement")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--list" in sys.argv)
