"""Compares the counts of a million findings: those of `annotate --json` with those of the joins in DuckDB and Spark.

Usage: python compare.py DICOM_STATUS_COMMAND WORK_FOLDER
"""

import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).parents[1]
LINES = 1_000_000
SERVICES = ["C-STORE", "C-FIND", "C-GET", "C-MOVE", "N-ACTION", "N-CREATE", "N-SET"]
CODES = [0x0000, 0x0110, 0x0122, 0x0211, 0xA700, 0xA702, 0xA755, 0xA801, 0xA900, 0xB000, 0xB006, 0xB303, 0xC000, 0xC123, 0xC303, 0xC601, 0xFE00, 0xFF00]
SOP_CLASSES = ["1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.2.2.2", "1.2.840.10008.5.1.4.34.6.1", "1.2.840.10008.5.1.1.1", "1.2.840.113619.4.26"]


def write_log(path: Path) -> None:
    """Lines with a status each, with and without a SOP Class."""
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as log:
        for _ in range(LINES):
            service, code = chance.choice(SERVICES), chance.choice(CODES)
            place = f" Affected SOP Class UID {chance.choice(SOP_CLASSES)}" if chance.random() < 0.5 else ""
            log.write(f"{service} RSP Status: 0x{code:04X}{place}\n")


def annotated(path: Path) -> "Counter[str]":
    """The counts as `annotate --json` explains the findings itself."""
    counts: "Counter[str]" = Counter()
    with path.open(encoding="utf-8") as findings:
        for line in findings:
            found = json.loads(line)
            if found["kind"] == "status" and isinstance(found["code"], int):
                context = found["context"]
                counts[key(context.get("service"), context.get("sopClass"), found["code"], found["category"], found["meaning"])] += 1
    return counts


def joined(script: str, path: Path) -> "Counter[str]":
    """The counts that an example prints."""
    output = subprocess.run([sys.executable, str(FOLDER / "examples" / script), str(path)], check=True, stdout=subprocess.PIPE, text=True).stdout
    rows = [json.loads(line) for line in output.splitlines()]
    return Counter({key(row["service"], row["sop_class"], row["code"], row["category"], row["meaning"]): row["times"] for row in rows})


def key(service: object, sop_class: object, code: object, category: object, meaning: object) -> str:
    return json.dumps([service, sop_class, code, category, meaning])


def main(command: str, work: Path) -> int:
    log, findings = work / "million.log", work / "findings.jsonl"
    write_log(log)
    with findings.open("w", encoding="utf-8") as output:
        subprocess.run(["node", command, "annotate", "--json", str(log)], check=True, stdout=output)
    expected = annotated(findings)
    checks = {
        "a finding on every line": sum(expected.values()) == LINES,
        "DuckDB": joined("explain_duckdb.py", findings) == expected,
        "PySpark": joined("explain_pyspark.py", findings) == expected,
    }
    for name, is_right in checks.items():
        print(f"sql: {name}: {'the same' if is_right else 'DIFFERENT'}")
    failed = sum(not is_right for is_right in checks.values())
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
