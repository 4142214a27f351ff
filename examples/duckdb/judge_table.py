"""用 DuckDB 读写花名册 — Judges a table of DuckDB, or a Parquet file, under one rule, and puts the results back.

The table goes to one process `minsheng-rules judge RULE` as NDJSON: days, amounts, yes and no, lists and groups as DuckDB
writes them are what the command reads. Its lines become two tables, `results` and `rejects`. If their counts are not those
of the table, nothing is changed. The guide is docs/beyond-one-machine.md.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile

import duckdb

# What the command prints a row; a row that was judged has no faults, a rejected one no determination.
RESULT = {
    "row": "BIGINT",
    "code": "VARCHAR",
    "carried": "JSON",
    "repairs": "JSON",
    "determination": "JSON",
    "faults": "JSON",
}

# Row n of the results is row n of the table, in DuckDB's order of insertion.
TABLES = {
    "results": "SELECT row, code, carried, repairs, determination FROM judged WHERE determination IS NOT NULL",
    "rejects": "SELECT row, code, carried, repairs, faults FROM judged WHERE faults IS NOT NULL",
}


def judged(database, roster, command, folder):
    """The relation `roster` through the command; what it printed becomes the view `judged`."""
    rows, lines = os.path.join(folder, "roster.ndjson"), os.path.join(folder, "judged.ndjson")
    roster.query("roster", f"COPY roster TO '{rows}' (FORMAT json)")
    with open(rows, "rb") as given, open(lines, "wb") as printed:
        done = subprocess.run(command, stdin=given, stdout=printed)
    if done.returncode not in (0, 1):  # 1: done, with rejected rows
        sys.exit(done.returncode)
    results = database.read_json(lines, format="newline_delimited", columns=RESULT, maximum_object_size=1 << 28)
    results.create_view("judged")


def count(database, table):
    return database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rule", help="规则全名 full name of the rule")
    parser.add_argument("roster", help="表名，或Parquet文件 name of the table, or a Parquet file")
    parser.add_argument("--database", default=":memory:", help="DuckDB数据库文件 file of the database")
    parser.add_argument("--parquet", metavar="DIRECTORY", help="结果另存为Parquet the results as Parquet, too")
    parser.add_argument("--county", help="县级设置文件 county settings")
    parser.add_argument("--command", default=os.environ.get("MINSHENG_RULES", "minsheng-rules"), help="命令 the command")
    return parser.parse_args()


def main():
    args = arguments()
    command = [*shlex.split(args.command), "judge", args.rule, "-", *(["--county", args.county] if args.county else [])]
    database = duckdb.connect(args.database)
    roster = database.read_parquet(args.roster) if args.roster.endswith(".parquet") else database.table(args.roster)
    with tempfile.TemporaryDirectory() as folder, database:
        database.begin()
        judged(database, roster, command, folder)
        for name, query in TABLES.items():
            database.execute(f"CREATE OR REPLACE TABLE {name} AS {query}")
        database.execute("DROP VIEW judged")
        counts = {"read": len(roster), **{name: count(database, name) for name in TABLES}}
        print(json.dumps(counts))
        if counts["read"] != counts["results"] + counts["rejects"]:
            sys.exit("行数不符，未作改动 the counts do not agree: nothing was changed")
        database.commit()
        if args.parquet:
            os.makedirs(args.parquet, exist_ok=True)
            for name in TABLES:
                database.table(name).write_parquet(os.path.join(args.parquet, f"{name}.parquet"), compression="zstd")


if __name__ == "__main__":
    main()
