# Runs SQL files on a Spark cluster and prints each answer as JSON: spark-queries.py MASTER PROLOGUE FOLDER FILE...
import datetime
import json
import sys

from pyspark.sql import SparkSession

master, prologue, folder, *files = sys.argv[1:]

spark = (
    SparkSession.builder.master(master)
    .appName("kh")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.memory", "1g")
    .config("spark.executor.memory", "512m")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    # A part for each worker, however small the files.
    .config("spark.sql.files.openCostInBytes", "0")
    .config("spark.sql.files.minPartitionNum", "2")
    .config("spark.log.level", "ERROR")
    # The data are few: compiling a program for each query would take longer than the query.
    .config("spark.sql.codegen.wholeStage", "false")
    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
    .config("spark.sql.adaptive.enabled", "false")
    .config("spark.sql.session.timeZone", "Asia/Ho_Chi_Minh")
    .getOrCreate()
)

with open(prologue, encoding="utf-8") as text:
    lines = [line for line in text.read().replace("FOLDER", folder).splitlines() if not line.startswith("--")]
for statement in "\n".join(lines).split(";"):
    if statement.strip():
        spark.sql(statement)


def plain(cell):
    return cell.isoformat() if isinstance(cell, datetime.date) else cell


answers = {}
for file in files:
    with open(file, encoding="utf-8") as text:
        answer = spark.sql(text.read())
    answers[file] = [{name: plain(row[name]) for name in answer.columns} for row in answer.collect()]

workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
print(json.dumps({"version": spark.version, "workers": workers, "answers": answers}, ensure_ascii=False))
spark.stop()
