#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares JSON on standard input with one definition of a schema file.

    check_json_schema.py SCHEMA DEFINITION < OUTPUT

Says what does not fit, and then also takes one required key away at a time: a schema
that still accepts that asks for nothing.
"""

import copy
import json
import sys

import jsonschema


def unique(pairs):
    """An object's keys, each once: JSON readers differ in which of two they keep."""
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        sys.exit(f"a key stands twice: {keys}")
    return dict(pairs)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file, object_pairs_hook=unique)
    jsonschema.Draft202012Validator.check_schema(schema)
    schema["$ref"] = "#/$defs/" + sys.argv[2]
    validator = jsonschema.Draft202012Validator(schema)
    output = json.loads(sys.stdin.read(), object_pairs_hook=unique)
    wrong = [f"{list(error.path)}: {error.message}" for error in validator.iter_errors(output)]
    if wrong:
        sys.exit("\n".join(wrong[:20]))
    for key in schema["$defs"][sys.argv[2]]["required"]:
        less = copy.deepcopy(output)
        del less[key]
        if validator.is_valid(less):
            sys.exit(f"the schema does not miss {key}")


if __name__ == "__main__":
    main()
