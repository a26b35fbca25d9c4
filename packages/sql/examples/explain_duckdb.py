"""Explain the findings of a log in DuckDB: how often each status occurs, and what it means.

    npx dicom-status annotate --json pacs.log > findings.jsonl
    python explain_duckdb.py findings.jsonl
"""

import json
import sys
from pathlib import Path

import duckdb

FOLDER = Path(__file__).parents[1]

COUNTS = """
SELECT found.context.service AS service, found.context.sopClass AS sop_class, CAST(found.code AS INTEGER) AS code,
       status.category, status.meaning, count(*) AS times
FROM findings AS found
LEFT JOIN dicom_place AS sop_class ON sop_class.named = found.context.sopClass AND sop_class.service = coalesce(found.context.service, '*')
LEFT JOIN dicom_place AS class ON class.named = found.context.serviceClass AND class.service = coalesce(found.context.service, '*')
JOIN dicom_status AS status
  ON status.service = coalesce(found.context.service, '*') AND status.place = coalesce(sop_class.place, class.place, '*')
  AND CAST(found.code AS INTEGER) BETWEEN status.first_code AND status.last_code
GROUP BY ALL
ORDER BY ALL
"""


def main(findings: str) -> None:
    """Print one line of JSON for each status."""
    database = duckdb.connect()
    database.execute((FOLDER / "dicom_status.sql").read_text(encoding="utf-8"))
    database.execute(f"COPY dicom_status FROM '{FOLDER / 'statuses.csv'}' (HEADER)")
    database.execute(f"COPY dicom_place FROM '{FOLDER / 'places.csv'}' (HEADER)")
    columns = "{kind: 'VARCHAR', code: 'JSON', context: 'STRUCT(service VARCHAR, sopClass VARCHAR, serviceClass VARCHAR)'}"
    # Words such as "Refused: OutOfResources" stand for a range of codes and have no single one.
    database.execute(
        f"CREATE VIEW findings AS SELECT * FROM read_json($path, format = 'newline_delimited', columns = {columns}) "
        "WHERE kind = 'status' AND json_type(code) <> 'ARRAY'".replace("$path", repr(findings))
    )
    result = database.execute(COUNTS)
    names = [column[0] for column in result.description]
    for row in result.fetchall():
        print(json.dumps(dict(zip(names, row)), ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
