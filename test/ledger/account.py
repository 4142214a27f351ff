"""个人账户：三部分、逐笔、结息 — The account: its three parts, its postings, its interest. 六(二)4."""

from fractions import Fraction

from exact import NOTHING, PARTS, ZERO, down, half_up, to_the_fen
from interest import NO_BASIS, Interest, Span
from part import Part

TO_THE_FEN = {"half-up": "half-up-to-the-fen", "down": "down-to-the-fen"}


class Account:
    def __init__(self, readings, figures):
        self.readings, self.figures = readings, figures
        self.parts = {name: Part() for name in PARTS}
        self.interest = Interest(readings, figures)
        self.postings = []
        self.settled_on = None  # 年内结息之日 — the day of a posting within the year

    def balances(self):
        return {name: part.balance() for name, part in self.parts.items()}

    def total(self):
        return sum(self.balances().values())

    def post(self, on, kind, amounts, clause, **more):
        """记一笔 — Writes one posting."""
        row = {"on": on, "kind": kind, "clause": clause, "fromFund": ZERO, "rounding": None, "basis": None, **more}
        row.update({name: amounts.get(name, ZERO) for name in PARTS})
        row["balances"] = self.balances()
        self.postings.append(row)

    def begin_year(self):
        """1月1日 — 1 January."""
        self.settled_on = None
        for part in self.parts.values():
            part.begin_year(self.readings["compounding"])

    def bring_forward(self, on, opening):
        """年初余额，计一年期利率 — The balances with which the account begins: carried money. 六(二)4."""
        for name, part in self.parts.items():
            part.carried = part.principal = opening[name]
        if self.total():
            self.post(on, "brought-forward", opening, "六(二)4")

    def pay_in(self, on, by, amount):
        """六(二)4：全部记入个人账户 — All money is credited."""
        self.parts[by].pay_in(on, amount)
        self.post(on, "paid-in", {by: amount}, "六(二)4")

    def pay_out(self, on, kind, amounts, clause, **more):
        """支出：记为负数 — Money that leaves; negative."""
        for name, part in self.parts.items():
            part.draw(on, amounts[name])
        self.post(on, kind, {name: -value for name, value in amounts.items()}, clause, **more)

    # 结息 — interest

    def _counts_drawn(self):
        """已支付部分是否计息（`interest-during-payout`） — Whether what was paid out earns too."""
        return self.readings["interest-during-payout"] == "by-months-held"

    def settle(self, on, in_payment, year_end_posting=False):
        """结息，扣税另记 — Posts interest; tax is a posting of its own. 六(二)4."""
        span = Span(on.year, self.settled_on, on, year_end_posting, self._counts_drawn())
        earns = not (in_payment and self.readings["interest-during-payout"] == "none")
        told = self.interest.posting(self.parts, span) if earns else NO_BASIS
        # 没有资金，或年内结息没有经过时间的，不记 — nothing in the account, or no time within the year: no posting
        if not told["rates"] and not (year_end_posting and self.total()):
            return
        exact = told.pop("parts", {name: (NOTHING, NOTHING) for name in PARTS})
        amounts, tax = self._to_the_fen(exact) if earns else ({name: ZERO for name in PARTS},) * 2
        for name, part in self.parts.items():
            part.posted += amounts[name]
        rounding = TO_THE_FEN[self.readings["interest-to-the-fen"]]
        self.post(on, "interest", amounts, "六(二)4", rounding=rounding, basis=told)
        if any(tax.values()):
            for name, part in self.parts.items():
                part.posted -= tax[name]
            self.post(on, "interest-tax", {name: -tax[name] for name in PARTS}, "六(二)4", rounding=rounding)
        if not year_end_posting:
            self.settled_on = on

    def _to_the_fen(self, exact):
        """舍入到分：各部分分别、整个账户，或只对余额 — Each part, the whole account, or only the balance (`interest-rounding`)."""
        to_fen = down if self.readings["interest-to-the-fen"] == "down" else half_up
        reading = self.readings["interest-rounding"]
        if reading == "at-the-end":
            posted = {name: self.parts[name].to_the_exact_balance(*exact[name], to_fen) for name in PARTS}
            return {name: posted[name][0] for name in PARTS}, {name: posted[name][1] for name in PARTS}
        if reading == "whole-account":
            whole = to_fen(sum(interest for interest, _ in exact.values()))
            amounts = to_the_fen(whole, {name: interest for name, (interest, _) in exact.items()})
        else:
            amounts = {name: to_fen(interest) for name, (interest, _) in exact.items()}
        return amounts, {name: tax_on(amounts[name], *exact[name]) for name in PARTS}


def tax_on(amount, interest, tax):
    """利息税：按入账的利息计，四舍五入到分 — The tax on the interest as posted, half up to the fen."""
    return half_up(Fraction(amount) * tax / interest) if interest else ZERO
