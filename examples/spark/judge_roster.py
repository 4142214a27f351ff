"""用 Spark 认定花名册 — Judges a roster in NDJSON under one rule, on many machines.

Each partition goes through one long-lived process `minsheng-rules judge RULE -`. All rows of a person come into one
partition, in the order of the file, so that a repeated person is found as in a single run. Results have the numbers of
the file's rows. Everything is written once, however often a task is tried again:

    OUT/kind=judged    one line a person, as the command prints it
    OUT/kind=rejected  rows that cannot be judged, with their faults
    OUT/kind=counts    for each partition, the rows read, judged and rejected

The guide is docs/beyond-one-machine.md.
"""

import argparse
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import threading
import unicodedata
from array import array

from pyspark import SparkFiles, TaskContext
from pyspark.sql import SparkSession, functions, types

# The command takes the fields of a table from its first 100 lines. A partition begins with the fields of the file's
# own first lines, and blank lines, so that each partition is read as the file is.
LINES_AHEAD = 100
# All that codes may differ in and still be one person: spaces, signs, what nobody sees.
BETWEEN = re.compile(r"[\W_\u115f\u1160]")


def member_texts(line):
    """The object of a line, its numbers as they are written; nothing if it is none."""
    try:
        value = json.loads(line.removeprefix("\ufeff"), parse_int=str, parse_float=str)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def heading_of(first_lines):
    """A line with every field of the first lines, and no values."""
    return json.dumps({field: None for line in first_lines for field in member_texts(line)}, ensure_ascii=False)


def person_of(line, fields):
    """By what the rows of a person are brought together: spellings of one code are one person."""
    members = member_texts(line)
    codes = [str(members[field]) for field in fields if members.get(field)]
    return BETWEEN.sub("", unicodedata.normalize("NFKC", codes[0])).upper() if codes else line


class Judge:
    """一个进程 — One process of the command. Lines go in through a thread of their own."""

    def __init__(self, command, heading):
        self.stderr = tempfile.TemporaryFile()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.stderr)
        self.heading = heading
        self.rows = array("q")  # the numbers of the rows that went in
        self.empty = 0
        self.fault = None

    def feed(self, numbered_lines):
        try:
            with self.process.stdin as stdin:
                stdin.write((self.heading + "\n" * LINES_AHEAD).encode())
                for row, line in numbered_lines:
                    line = line.removeprefix("\ufeff") if row == 1 else line
                    if line.strip().strip("\ufeff") == "":
                        self.empty += 1
                        continue
                    self.rows.append(row)
                    stdin.write(line.encode() + b"\n")
        except BrokenPipeError:
            pass  # the exit code says why
        except Exception as fault:
            self.fault = fault
            self.process.kill()

    def results(self, numbered_lines):
        """Yields (kind, line) for each row that went in, and the counts at the end. Raises if they do not agree."""
        feeder = threading.Thread(target=self.feed, args=(numbered_lines,), daemon=True)
        feeder.start()
        try:
            counts = {"judged": 0, "rejected": 0}
            next(self.process.stdout, None)  # the heading's own result
            for place, line in enumerate(self.process.stdout):
                kind, line = self.renumbered(place, line.decode())
                counts[kind] += 1
                yield kind, line
            code = self.process.wait()
            feeder.join()
        finally:
            self.process.kill()
        read = len(self.rows)
        if self.fault or code not in (0, 1) or read != sum(counts.values()):
            self.stderr.seek(0)
            said = self.stderr.read()[-2000:].decode(errors="replace")
            raise RuntimeError(f"read {read}, {counts}, exit code {code}: {said}") from self.fault
        about = {"partition": TaskContext.get().partitionId(), "read": read, **counts, "empty": self.empty}
        yield "counts", json.dumps(about)

    def renumbered(self, place, line):
        """A result with its row's number in the file. A result out of turn raises."""
        start = f'{{"row":{place + 1 + LINES_AHEAD},'
        judged, rejected = '"determination":{' in line, '"faults":[' in line
        if not line.startswith(start) or not line.endswith("\n") or not (judged or rejected):
            raise RuntimeError(f"row {place + 1 + LINES_AHEAD} of the partition expected: {line[:200]}")
        if not judged:
            line = re.sub(r"(第|row )(\d+)(行是同一人| is the same person)", self.first_row, line)
        return ("judged" if judged else "rejected"), f'{{"row":{self.rows[place]},{line[len(start):-1]}'

    def first_row(self, found):
        return f"{found[1]}{self.rows[int(found[2]) - 1 - LINES_AHEAD]}{found[3]}"


def judged(command, heading, first_rows, files):
    """What a partition is mapped by: rows with their ids, in the order of the file, to (kind, line)."""

    def of_partition(rows):
        # an id is a partition of the file and a place in it
        numbered_lines = ((first_rows[row.id >> 33] + (row.id & (1 << 33) - 1), row.value) for row in rows)
        there = [SparkFiles.get(os.path.basename(one)) if one in files else one for one in command]
        yield from Judge(there, heading).results(numbered_lines)

    return of_partition


def first_rows_of(lines):
    """The number of the first row in each partition of the file, and the number of lines."""
    sizes = dict(lines.groupBy(functions.spark_partition_id()).count().collect())
    first_rows, total = {}, 0
    for part in sorted(sizes):
        first_rows[part] = total + 1
        total += sizes[part]
    return first_rows, total


def counted(spark, out):
    """The counts of all partitions together, and the lines that were written."""
    names = ["read", "judged", "rejected", "empty"]
    counts = spark.read.json(f"{out}/kind=counts").groupBy().sum(*names).first()
    written = dict(spark.read.text(out).groupBy("kind").count().collect())
    return dict(zip(names, counts)), {kind: written.get(kind, 0) for kind in ("judged", "rejected")}


def agree(lines, counts, written):
    """Every line was read or is blank, every row read was judged or rejected, every result was written."""
    return (
        lines == counts["read"] + counts["empty"]
        and counts["read"] == counts["judged"] + counts["rejected"]
        and all(counts[kind] == number for kind, number in written.items())
    )


def receipt(args, command):
    """回执 — What the job was: to be kept beside the results."""
    version = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    about = {"rule": args.rule, "version": version, "roster": args.roster, "partitions": args.partitions}
    if args.county:
        with open(args.county, "rb") as county:
            about["county"] = {"file": args.county, "sha256": hashlib.sha256(county.read()).hexdigest()}
    return about


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rule", help="规则全名 full name of the rule")
    parser.add_argument("roster", help="NDJSON花名册，UTF-8 the roster")
    parser.add_argument("--out", required=True, help="结果目录，不得已有 output directory, which must not exist")
    parser.add_argument("--receipt", required=True, help="回执文件 file of the receipt")
    parser.add_argument("--county", help="县级设置文件 county settings")
    parser.add_argument("--partitions", type=int, default=8, help="分区数，一个分区一个进程 partitions, a process each")
    parser.add_argument("--person", default="人员编号,公民身份号码", help="人员编号的字段 fields of the person's code")
    parser.add_argument(
        "--command",
        default=os.environ.get("MINSHENG_RULES", "minsheng-rules"),
        help="各节点上的命令，如 node /opt/minsheng-rules/dist/cli.js the command on every node",
    )
    return parser.parse_args()


def main():
    args = arguments()
    program = shlex.split(args.command)
    about = receipt(args, program)
    spark = SparkSession.builder.appName("minsheng-rules").getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    command = [*program, "judge", args.rule, "-"]
    files = [args.county] if args.county else []
    for file in files:
        spark.sparkContext.addFile(file)
        command += ["--county", file]

    lines = spark.read.option("lineSep", "\n").text(args.roster)
    heading = heading_of(row.value for row in lines.take(LINES_AHEAD))
    first_rows, total = first_rows_of(lines)
    fields = args.person.split(",")
    person = functions.udf(lambda line: person_of(line, fields), "string", useArrow=False)
    by_person = (
        lines.withColumn("id", functions.monotonically_increasing_id())
        .repartition(args.partitions, person("value"))
        .sortWithinPartitions("id")
    )
    results = by_person.rdd.mapPartitions(judged(command, heading, first_rows, files))
    columns = types.StructType([types.StructField(name, types.StringType()) for name in ("kind", "line")])
    table = spark.createDataFrame(results, columns, verifySchema=False)
    table.write.partitionBy("kind").option("compression", "gzip").text(args.out)

    counts, written = counted(spark, args.out)
    agreed = agree(total, counts, written)
    with open(args.receipt, "w", encoding="utf-8") as file:
        whole = {**about, "lines": total, **counts, "written": written, "agreed": agreed}
        file.write(json.dumps(whole, ensure_ascii=False, indent=2) + "\n")
    spark.stop()
    sys.exit(0 if agreed else 1)


if __name__ == "__main__":
    main()
