# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a topology file (standard input) against the schema (argument 1).

Prints the path of the first thing that the schema refuses, or nothing.
"""

import json
import sys

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """Reads dates as texts, as the program does."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
document = yaml.load(sys.stdin.buffer, Loader=Loader)
errors = sorted(jsonschema.Draft202012Validator(schema).iter_errors(document),
                key=lambda error: error.json_path)
if errors:
    print(errors[0].json_path)
