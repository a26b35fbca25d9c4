"""Explain the findings of a log in Spark: the same join as in DuckDB, which on a cluster goes on as it is.

    npx dicom-status annotate --json pacs.log > findings.jsonl
    python explain_pyspark.py findings.jsonl
"""

import json
import sys
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

FOLDER = Path(__file__).parents[1]

FINDING = "kind STRING, code STRING, context STRUCT<service: STRING, sopClass: STRING, serviceClass: STRING>"


def table(spark: SparkSession, name: str) -> DataFrame:
    """A table of this folder; it is small, so that every worker gets all of it."""
    return f.broadcast(spark.read.csv(str(FOLDER / name), header=True, inferSchema=True, escape='"'))


def main(findings: str) -> None:
    """Print one line of JSON for each status."""
    spark = SparkSession.builder.appName("dicom-status").getOrCreate()
    statuses = table(spark, "statuses.csv").withColumnRenamed("service", "for_service")
    places = table(spark, "places.csv").withColumnsRenamed({"service": "place_service", "place": "at"})
    # Words such as "Refused: OutOfResources" stand for a range of codes and have no single one.
    found = (
        spark.read.schema(FINDING)
        .json(findings)
        .where((f.col("kind") == "status") & ~f.col("code").startswith("["))
        .select(
            f.col("context.service").alias("service"),
            f.col("context.sopClass").alias("sop_class"),
            f.col("context.serviceClass").alias("service_class"),
            f.coalesce("context.service", f.lit("*")).alias("asked"),
            f.col("code").cast("int").alias("code"),
        )
    )
    by_sop_class = places.withColumnsRenamed({"named": "uid", "at": "at_sop_class", "place_service": "uses"})
    placed = found.join(places, (places.named == found.service_class) & (places.place_service == found.asked), "left").join(
        by_sop_class, (by_sop_class.uid == found.sop_class) & (by_sop_class.uses == found.asked), "left"
    )
    explained = placed.join(
        statuses,
        (statuses.for_service == placed.asked)
        & (statuses.place == f.coalesce(placed.at_sop_class, placed["at"], f.lit("*")))
        & placed.code.between(statuses.first_code, statuses.last_code),
    )
    counts = explained.groupBy("service", "sop_class", "code", "category", "meaning").agg(f.count("*").alias("times"))
    for row in counts.collect():
        print(json.dumps(row.asDict(), ensure_ascii=False))
    spark.stop()


if __name__ == "__main__":
    main(sys.argv[1])
