"""
逐行读记录，逐行写答案（NDJSON）— Reads lives and writes answers, one JSON object a line.

    python3 test/ledger/main.py < lives.ndjson > answers.ndjson

第一行是各参数的表，以后每行一条记录。The first line holds the figures that all lives share; each further line is one life.
"""

import json
import sys

sys.dont_write_bytecode = True

from figures import Refused, Timeline
from ledger import answer
from statement import statement


def answers(lines):
    shared = {name: Timeline(name, rows) for name, rows in json.loads(next(lines))["figures"].items()}
    for line in lines:
        found = answer(json.loads(line), shared)
        yield {"refused": found.paths} if isinstance(found, Refused) else statement(found)


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    for found in answers(sys.stdin):
        sys.stdout.write(json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
