"""Runs the example of the README in DuckDB and prints its rows."""

import os
import re
from pathlib import Path

import duckdb

FOLDER = Path(__file__).parents[1]
os.chdir(FOLDER)
(example,) = re.findall(r"```sql\n(.*?)```", Path("README.md").read_text(encoding="utf-8"), re.DOTALL)
database = duckdb.connect()
script = example.replace(".read dicom_status.sql", Path("dicom_status.sql").read_text(encoding="utf-8"))
rows = database.execute(script).fetchall()
expected = [
    (0xA702, "Failure", "Refused: Out of resources - Unable to perform sub-operations", "later"),
    (0xA755, "Failure", "Refused: Out of resources", "later"),
    (0xB006, "Warning", "Elements Discarded", "no"),
    (0xD000, None, None, None),
]
print(f"sql: README: {'the same' if rows == expected else 'DIFFERENT'}")
if rows != expected:
    raise SystemExit(f"the README gives {rows}")
