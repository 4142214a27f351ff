"""
核验凭证，与本库的程序无关 — Verifies a receipt without any code of the library.

    python3 test/ledger/verify_receipt.py receipt.json [disclosures.json]

文件可以是一份凭证，或一组凭证（列表）。The file is a receipt, or a list of them.

核对：摘要、出示的遮蔽项；个人账户的凭证还由独立流水按自己的参数表重算每一笔钱。其他规则的结果、有遮蔽项未出示的结果，不重算，也这样说明。
Checks the hash and what is disclosed of redacted facts. For an account ledger, all its money is calculated again, by the independent
ledger, from tables of its own. The value of another rule, or with redacted facts that are not disclosed, is not calculated again, and
the verifier says so. Exit code 0: all hold; 1: one does not; 3: the value of one was not verified.
"""

import hashlib
import json
import sys

sys.dont_write_bytecode = True

from pathlib import Path

from figures import Refused, Timeline
from ledger import answer
from readings import READINGS
from statement import statement

ACCOUNT = "landless-farmers/account-ledger"


def number_text(value):
    """RFC 8785：数的写法与 ECMAScript 相同 — Numbers as ECMAScript writes them."""
    if isinstance(value, int):
        return str(value)
    if value == int(value) and abs(value) < 1e21:
        return str(int(value))
    digits, _, exponent = repr(value).partition("e")
    if exponent == "":
        return digits
    power = int(exponent)
    if -7 < power < 0:
        sign, figures = ("-", digits[1:]) if digits[0] == "-" else ("", digits)
        return f"{sign}0.{'0' * (-power - 1)}{figures.replace('.', '')}"
    return f"{digits.removesuffix('.0')}e{'+' if power > 0 else '-'}{abs(power)}"


def canonical(value):
    """RFC 8785：同一内容只有一种写法 — One text for some JSON: sorted keys, no white space."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(one) for one in value) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number_text(value)
    return json.dumps(value, ensure_ascii=False)


def sha256(value):
    return hashlib.sha256(canonical(value).encode("utf-8")).hexdigest()


def hash_fault(receipt):
    rest = {name: value for name, value in receipt.items() if name != "sha256"}
    if sha256(rest) != receipt["sha256"]:
        yield "凭证内容与其摘要不符 the receipt does not match its hash"


def disclosure_faults(receipt, disclosures):
    for name, one in disclosures.items():
        if receipt["redacted"].get(name) != sha256([one["salt"], name, one["value"]]):
            yield f"{name}：出示的填报项与摘要不符 the fact disclosed does not match its digest"


def tables():
    """参数表，与凭证无关 — The tables of figures, which do not come from the receipt."""
    given = read(Path(__file__).with_name("figures.json"))
    return {name: Timeline(name, rows) for name, rows in given["figures"].items()}


def money_faults(receipt, facts):
    """个人账户：逐笔重算 — The account, calculated again."""
    readings = {name: options[1] for name, options in READINGS.items()}
    readings.update(receipt["options"].get("readings", {}))
    life = {"facts": facts, "readings": readings, "figures": receipt["options"].get("figures", {})}
    found = answer(life, tables())
    if isinstance(found, Refused):
        yield f"不能按凭证重算 cannot be calculated again: {', '.join(found.paths)}"
        return
    stated = receipt["value"]
    for name, value in statement(found).items():
        if not agrees(stated.get(name), value):
            yield f"value.{name}：重算的结果不同 the recalculated value differs"


def agrees(stated, found):
    """独立流水所说的都相同；利率和日期的先后不影响结果 — All that the ledger says is stated alike; the order of rates and days does not matter."""
    if isinstance(found, dict):
        return isinstance(stated, dict) and all(agrees(stated.get(name), one) for name, one in found.items())
    if not isinstance(found, list):
        return stated == found
    if not isinstance(stated, list) or len(stated) != len(found):
        return False
    if all(isinstance(one, (str, int)) for one in found):
        return sorted(stated) == sorted(found)
    return all(agrees(one, other) for one, other in zip(stated, found))


PARTS = {
    "format", "package", "rule", "facts", "redacted", "options", "value", "figures", "readings", "clauses", "sha256"
}


def is_calculated(receipt, disclosures):
    """是否重算 — Whether the ledger can calculate the value again."""
    facts = {**receipt["facts"], **disclosures}
    return receipt["rule"] == ACCOUNT and all(name in facts for name in receipt["redacted"])


def faults(receipt, disclosures):
    if not isinstance(receipt, dict) or receipt.get("format") != "minsheng-rules/receipt/1" or set(receipt) != PARTS:
        yield "不是凭证，或已残缺 this is no receipt, or parts of it are missing"
        return
    yield from hash_fault(receipt)
    wrong = list(disclosure_faults(receipt, disclosures))
    yield from wrong
    facts = {**receipt["facts"], **{name: one["value"] for name, one in disclosures.items()}}
    if not wrong and is_calculated(receipt, disclosures):
        yield from money_faults(receipt, facts)


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def found_in(receipt, disclosures):
    try:
        return list(faults(receipt, disclosures))
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError) as error:
        return [f"凭证已残缺 parts of the receipt are missing or broken: {error!r}"]


def main(path, disclosures=None):
    given = read(path)
    known = {} if disclosures is None else read(disclosures)
    codes = set()
    for receipt in given if isinstance(given, list) else [given]:
        found = found_in(receipt, known)
        if found:
            print("✗ " + "；".join(found))
            codes.add(1)
        elif is_calculated(receipt, known):
            print("✓ 凭证属实 the receipt holds")
        else:
            print("• 与摘要相符，结果未核验 the receipt matches its hash; its value was not verified")
            codes.add(3)
    return min(codes, default=0)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(*sys.argv[1:3]))
