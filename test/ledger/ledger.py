"""
独立的个人账户流水 — An independent ledger of one personal account. 五(四), 五(七), 六(二)2, 六(二)4.

按条款和口径写成，不照抄 TypeScript。Written from the clauses and the readings, not from the TypeScript.
"""

from account import Account
from days import first_of_next_month, new_year, year_end
from figures import Refused
from leaving import CLAUSES, leave
from life import Life, refuse_by_the_age_limit, refuse_what_cannot_be
from pension import Pension, start_of_pension


class Ledger:
    def __init__(self, life):
        self.life, self.readings = life, life.readings
        self.account = Account(life.readings, life.figures)
        start = start_of_pension(life)
        self.pension = Pension(life, start) if start else None

    # 逐日 — day by day

    def run(self):
        """
        按日期先后记账；同一天先入账，再年终结息，再支付，再离开账户；领取期间每月1日的，先支付再入账（`late-money`） — In order of
        days; on one day: in, the year's interest, pension, leaving; during a pension, money of the 1st comes after it.
        """
        life, ending = self.life, self.life.closure
        closes = ending is not None and ending["on"] <= life.until
        last = ending["on"] if closes else life.until
        waiting = list(life.payments)
        first = life.begins or (waiting[0]["on"] if waiting else last)
        if life.opening:
            self._begin_with(life.opening)
        for year in range(first.year, last.year + 1):
            if year > first.year:
                self.account.begin_year()
            self._year(year, waiting, last)
        if closes:
            self._close(ending)

    def _begin_with(self, opening):
        self.account.bring_forward(self.life.begins, opening)
        if self.life.paid_already is not None:
            self.pension.go_on(self.life.begins, opening, self.life.paid_already)

    def _year(self, year, waiting, last):
        end = min(last, year_end(year))
        dues = list(self._dues(year, end))
        for due in dues:
            if due == year_end(year):
                break
            self._receive(waiting, due, before=self._in_payment() and due.day == 1)
            self._pay_pension(due)
        self._receive(waiting, end)
        if end == year_end(year):
            self.account.settle(end, self._in_payment(), year_end_posting=True)
        if year_end(year) in dues:
            # 12月31日开始领取的，全年利息已结 — who starts on 31 December has the year's interest
            self._pay_pension(end)

    def _in_payment(self):
        return self.pension is not None and self.pension.began

    def _dues(self, year, end):
        """当年各月的支付日：开始之日，以后每月1日 — The days on which a pension is due in a year."""
        if not self.pension or self.pension.start > end:
            return
        due = self.pension.start
        if due.year < year:
            due = new_year(year)
        while due <= end:
            yield due
            due = first_of_next_month(due)

    def _receive(self, waiting, until, before=False):
        """六(二)4 入账 — Money that comes in up to a day, or before it."""
        while waiting and (waiting[0]["on"] < until or (waiting[0]["on"] == until and not before)):
            one = waiting.pop(0)
            self.account.pay_in(one["on"], one["by"], one["amount"])
            if self._in_payment():
                self.pension.receive(one["on"], one["by"], one["amount"])

    # 支付 — the pension

    def _pay_pension(self, due):
        """五(四)：按月领取 — Monthly, with arrears where there are any (`late-money`)."""
        pension = self.pension
        if not pension.began:
            self._convert(due)
        elif due == new_year(due.year) and self.readings["monthly-amount"] == "recomputed-yearly":
            pension.recompute(due, self.account.balances())
        if pension.stopped:
            return
        self._pay(due, "pension", *pension.amount_due(due))
        arrears = pension.arrears_due()
        if arrears:
            self._pay(due, "pension-arrears", arrears, "half-up-to-the-fen")

    def _convert(self, due):
        """开始领取：按口径先结息 — The start of the pension; interest first, by the reading. `interest-at-conversion`, 五(四)."""
        before = self.account.balances()
        settled = self.readings["interest-at-conversion"] == "settled"
        if due != year_end(due.year) and (settled or self.readings["interest-during-payout"] == "none"):
            self.account.settle(due, in_payment=False)
        self.pension.convert(due, self.account.balances() if settled else before)

    def _pay(self, due, kind, amount, rounding):
        """
        由个人账户支付，不足的按口径由专项资金继续或停发（`exhausted-account`） — From the account; what is lacking from the special
        fund, or from nobody. 六(一)4.
        """
        from_account = min(amount, self.account.total())
        if from_account:
            split = self.pension.split(from_account, self.account.balances())
            self.account.pay_out(due, kind, split, "五(四)", rounding=rounding)
        if from_account == amount:
            return
        self.pension.stopped = self.readings["exhausted-account"] == "stops"
        if not self.pension.stopped:
            self.account.post(due, "pension-from-fund", {}, "六(一)4", fromFund=amount - from_account, rounding=rounding)

    # 离开账户 — leaving

    def _close(self, ending):
        """先结息，再分配 — Interest up to the day, then everything leaves. 五(七), 六(二)2."""
        on = ending["on"]
        if on != year_end(on.year):
            self.account.settle(on, self._in_payment())
        for kind, amounts in leave(ending, self.account.parts, self.readings):
            self.account.pay_out(on, kind, amounts, CLAUSES[ending["kind"]])


def answer(record, shared):
    """一条记录的流水 — The ledger of one life, or the fields for which it is refused."""
    try:
        life = Life(record, shared)
        refuse_what_cannot_be(life)
        refuse_by_the_age_limit(life)
        ledger = Ledger(life)
        ledger.run()
        return ledger
    except Refused as refused:
        return refused
