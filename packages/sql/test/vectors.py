"""Asks the tables in SQLite for every vector of statuses that has no Action Type ID, for which the tables have no column."""

import csv
import json
import sqlite3
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[1]
VECTORS = json.loads((FOLDER / "../../generated/json/vectors/statuses.json").read_text(encoding="utf-8"))
TEXTS = {text["id"]: text for text in VECTORS["statuses"]}
WHY = {advice["id"]: advice["why"] for advice in VECTORS["advice"]}

QUERY = """
SELECT category, is_final, scope, name, meaning, explanation, stored, retry, actors, why, cited, address
FROM dicom_status AS status
LEFT JOIN dicom_place AS sop_class ON sop_class.named = :sop_class AND sop_class.service = :service
LEFT JOIN dicom_place AS class ON class.named = :service_class AND class.service = :service
WHERE status.service = :service AND status.place = coalesce(sop_class.place, class.place, '*') AND :code BETWEEN first_code AND last_code
"""


def database() -> sqlite3.Connection:
    """The tables, with NULL where the files have nothing."""
    made = sqlite3.connect(":memory:")
    made.row_factory = sqlite3.Row
    made.executescript((FOLDER / "dicom_status.sql").read_text(encoding="utf-8"))
    for name, table in (("statuses.csv", "dicom_status"), ("places.csv", "dicom_place")):
        with (FOLDER / name).open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))[1:]
        made.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", [[cell or None for cell in row] for row in rows])
    return made


def expected_row(expected: "dict | None") -> "list | None":
    """What the tables should say of a vector."""
    if expected is None:
        return None
    text = TEXTS[expected["status"]] if "status" in expected else {}
    citation = text.get("citation", {})
    cited = f"{citation['part']} {citation['table'] or citation['section']} ({citation['edition']})" if citation else None
    said = [expected.get("name"), expected.get("meaning") or None, text.get("explanation") or None]
    to_do = [expected.get("stored"), expected.get("retry"), ", ".join(expected.get("actors", [])) or None]
    why = WHY[expected["advice"]] if "advice" in expected else None
    return [expected["category"], int(expected["final"]), expected["scope"], *said, *to_do, why, cited, citation.get("address")]


def main() -> int:
    tables = database()
    right = count = 0
    for group in VECTORS["testGroups"]:
        context = group["context"]
        # The tables name a service class by its name, and a UID without padding.
        if "actionTypeId" in context or len(context.get("serviceClass", "long")) == 1 or "padded" in group["tests"][0]["flags"]:
            continue
        values = {"service": context.get("service", "*"), "sop_class": context.get("sopClass"), "service_class": context.get("serviceClass")}
        for test in group["tests"]:
            rows = tables.execute(QUERY, {**values, "code": test["code"]}).fetchall()
            wanted = expected_row(test["expected"])
            is_right = [list(row) for row in rows] == ([] if wanted is None else [wanted])
            count += 1
            right += is_right
            if not is_right and count - right < 4:
                print(f"{context} {test} gives {[list(row) for row in rows]}", file=sys.stderr)
    print(f"sql: {right} of {count} vectors passed")
    print(f"sql: vectors: {'the same' if right == count else 'DIFFERENT'}")
    return int(right != count)


if __name__ == "__main__":
    sys.exit(main())
