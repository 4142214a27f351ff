"""一条记录：填报内容、口径、参数；不可能的不予接受 — One life: facts, readings, figures; what cannot be is refused."""

from days import ONE_DAY, day, day_of_age, new_year
from exact import PARTS, yuan
from figures import Figures, Refused
from readings import chosen

RANK = {"government": 0, "village": 1, "individual": 2}


class Life:
    """一条记录 — The facts, readings and figures of one account."""

    def __init__(self, record, shared):
        facts = record["facts"]
        self.readings = chosen(record["readings"])
        self.figures = Figures(shared, record["figures"])
        self.birth = day(facts["birthDate"])
        self.until = day(facts["until"])
        self.given = [
            {"on": day(one["on"]), "by": one["by"], "amount": yuan(one["amount"])} for one in facts["payments"]
        ]
        self.payments = sorted(self.given, key=lambda one: (one["on"], RANK[one["by"]], one["amount"]))
        self.agreed_on = day(facts["agreementSignedOn"]) if facts.get("agreementSignedOn") else None
        self.due = yuan(facts["amount"]) if "amount" in facts else None
        self.opening, self.paid_already, self.begins = None, None, None
        if facts.get("openingBalances"):
            opening = facts["openingBalances"]
            self.begins = new_year(opening["year"])
            self.opening = {part: yuan(opening[part]) for part in PARTS}
            if "monthlyAmount" in opening:
                self.paid_already = yuan(opening["monthlyAmount"])
        self.closure = None
        if facts.get("closure"):
            self.closure = {**facts["closure"], "on": day(facts["closure"]["on"])}


    def own(self):
        """个人缴费，按先后 — What the individual paid, in order."""
        return [one for one in self.payments if one["by"] == "individual" and one["amount"] > 0]

    def reaches_limit_on(self):
        """六(二)2：到缴清年龄之日 — The day of the age before which all must be paid."""
        return day_of_age(self.birth, self.figures.whole("instalmentAge", self.birth), self.readings["birthday"])

    def deadline(self):
        """六(二)2：60周岁之前；另选口径含生日当日 — Before 60, or up to the birthday (`paid-in-full-before-60`)."""
        reached = self.reaches_limit_on()
        return reached if self.readings["paid-in-full-before-60"] == "birthday-included" else reached - ONE_DAY


def refuse_what_cannot_be(life):
    """不可能的填报 — Facts that cannot be."""
    days, ending, begins = [one["on"] for one in life.payments], life.closure, life.begins
    wrong = {
        "birthDate": any(on < life.birth for on in days),
        "payments": any(on > life.until for on in days),
        "closure": ending and any(on > ending["on"] for on in days),
        "agreementSignedOn": life.agreed_on and life.agreed_on < life.birth,
    }
    if life.due is not None and sum(one["amount"] for one in life.own()) > life.due:
        wrong["payments"] = True
    if begins:
        # 账户从年初余额开始；其中的本金不明，不能按未缴清退还 — an account begins with its balances, whose principal is not known
        wrong["payments"] |= any(on < begins for on in days)
        wrong["birthDate"] |= life.birth >= begins
        wrong["until"] = life.until < begins
        wrong["closure"] = wrong["closure"] or (
            ending and (ending["on"] < begins or ending["kind"] == "not-paid-in-full-by-age")
        )
    paths = [path for path, is_wrong in wrong.items() if is_wrong]
    if paths:
        raise Refused(*paths)


def refuse_by_the_age_limit(life):
    """
    六(二)2：60周岁前缴清。未到期限不算未缴清；没有协议、期限前开始缴费的，期限后不得再缴；协议须在到龄之前 — Paid up before 60: no
    default before the deadline; who began before it without an agreement pays nothing of their own after it; an
    agreement is signed before that age.
    """
    if life.closure and life.closure["kind"] == "not-paid-in-full-by-age":
        if life.closure["on"] <= life.deadline():
            raise Refused("closure.on")
    elif life.agreed_on is None:
        own = life.own()
        if own and own[0]["on"] <= life.deadline() < own[-1]["on"]:
            for index, one in enumerate(life.given):
                if one["by"] == "individual" and one["amount"] > 0 and one["on"] > life.deadline():
                    raise Refused(f"payments[{index}].on")
    if life.agreed_on and life.paid_already is None and life.agreed_on >= life.reaches_limit_on():
        raise Refused("agreementSignedOn")
