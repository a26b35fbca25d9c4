"""Judges the cases with jsonschema: python validate.py ROOT CASES"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

root, cases = pathlib.Path(sys.argv[1]), json.loads(pathlib.Path(sys.argv[2]).read_text())
validators = {}
wrong = []
for case in cases:
    if case["schema"] not in validators:
        schema = json.loads((root / case["schema"]).read_text())
        Draft202012Validator.check_schema(schema)
        validators[case["schema"]] = Draft202012Validator(schema)
    if validators[case["schema"]].is_valid(case["value"]) != case["valid"]:
        wrong.append(case)
for case in wrong:
    print("jsonschema differs:", json.dumps(case)[:300])
print(f"jsonschema: {len(cases) - len(wrong)} passed, {len(wrong)} failed")
sys.exit(1 if wrong else 0)
