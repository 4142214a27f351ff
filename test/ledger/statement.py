"""结果：逐笔、逐年、合计 — The answer: postings, years, totals; each total is added up anew from the postings."""

from exact import PARTS, ZERO
from interest import NO_BASIS

LEAVING = {
    "refunded": "refunded",
    "inherited": "inherited",
    "transferred": "transferred",
    "returned-to-village": "toVillage",
    "to-special-fund": "toSpecialFund",
    "to-county-budget": "toCountyBudget",
}
PENSIONS = ("pension", "pension-arrears")
INTEREST = ("interest", "interest-tax")


def written(amount):
    return f"{amount:.2f}" if amount else "0.00"


def total_of(row):
    return sum(row[name] for name in PARTS)


def total(rows, *kinds):
    return sum((total_of(row) for row in rows if row["kind"] in kinds), ZERO)


def told(basis):
    return {"rates": basis["rates"], "interestMonths": basis["months"], "interestDays": basis["days"]}


def by_part(balances):
    return {name: written(balances[name]) for name in PARTS}


def posting(row):
    return {
        "on": row["on"].isoformat(),
        "kind": row["kind"],
        **{name: written(row[name]) for name in PARTS},
        "total": written(total_of(row)),
        "fromFund": written(row["fromFund"]),
        "balance": written(sum(row["balances"].values())),
        "balances": by_part(row["balances"]),
        **told(row["basis"] or NO_BASIS),
        "rounding": row["rounding"],
        "clause": f"landless-farmers/{row['clause']}",
    }


def years(rows):
    """逐年：年初＋入账＋利息－支付－转出＝年末 — Opening + in + interest − pensions − out = closing."""
    result, opening = [], total(rows, "brought-forward")
    for year in sorted({row["on"].year for row in rows}):
        own = [row for row in rows if row["on"].year == year]
        balances = own[-1]["balances"]
        closing = sum(balances.values())
        result.append(
            {
                "year": year,
                "openingBalance": written(opening),
                "paidIn": written(total(own, "paid-in")),
                "interest": written(total(own, *INTEREST)),
                "pensions": written(-total(own, *PENSIONS)),
                "paidOut": written(-total(own, *LEAVING)),
                "closingBalance": written(closing),
                "balances": by_part(balances),
                "fromFund": written(sum(row["fromFund"] for row in own)),
            }
        )
        opening = closing
    return result


def totals(rows):
    """收支平衡 — Opening + in + interest = all that went out + balance."""
    own = {"openingBalance": total(rows, "brought-forward"), "paidIn": total(rows, "paid-in")}
    own |= {"interest": total(rows, *INTEREST), "pensions": -total(rows, *PENSIONS)}
    own |= {name: -total(rows, kind) for kind, name in LEAVING.items()}
    balances = rows[-1]["balances"] if rows else {name: ZERO for name in PARTS}
    own["balance"] = sum(balances.values())
    came = ("openingBalance", "paidIn", "interest")
    reconciles = sum(own[name] for name in came) == sum(value for name, value in own.items() if name not in came)
    return {**{name: written(value) for name, value in own.items()}, "balances": by_part(balances), "reconciles": reconciles}


def statement(ledger):
    rows, pension = ledger.account.postings, ledger.pension
    began = pension is not None and pension.began
    return {
        "postings": [posting(row) for row in rows],
        "years": years(rows),
        "pensionFrom": pension.start.isoformat() if began else None,
        "monthlyAmount": written(pension.monthly) if began else None,
        "paidByFund": written(sum(row["fromFund"] for row in rows)),
        "closing": totals(rows),
    }
