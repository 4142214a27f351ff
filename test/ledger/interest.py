"""
计息 — Interest on one part of the account, exact, before rounding. 六(二)4.

上年结转：一年期利率；当年缴纳：结息日的活期利率。Carried money: the one-year rate; money of the year: the demand rate of
the settlement day. 支付给本人的，计到支付之日。What was paid out earns until the day it was paid (`interest-during-payout`).
"""

from datetime import date, timedelta

from days import ONE_DAY, days_as_30_360, days_in_month, first_of_month, new_year
from exact import Sum

NO_BASIS = {"rates": [], "months": None, "days": []}


class Span:
    """
    一次结息所计的时间 — The time one posting of interest covers, within one year.

    since：上次年内结息之日，没有的为1月1日 — the last posting within the year, or 1 January.
    at_year_end：年终结息，计满全年 — the posting of the year-end, which completes the year.
    """

    def __init__(self, year, since, on, at_year_end, counts_drawn):
        self.start = new_year(year)
        self.since = since or self.start
        self.on = on
        self.at_year_end = at_year_end
        self.end = new_year(year + 1) if at_year_end else on
        self.counts_drawn = counts_drawn


class Accrued:
    """一个部分的利息、其中应扣的税、所用的利率 — The interest of a part, the tax on it, both exact, and the rates used."""

    def __init__(self, tax=None):
        self.interest, self.due, self.tax, self.texts = Sum(), Sum(), tax, []

    def add(self, numerator, denominator, start, end):
        """
        一段时间的利息；税率变动的，按孳生利息的日期分段计税 — Interest of some days; where the tax changes, by the days on which it accrues.
        """
        self.interest.add(numerator, denominator)
        if self.tax:
            days = (end - start).days
            weighted = sum(count * rate for count, rate, _ in self.tax.spans(start, end))
            self.due.add(numerator * weighted, denominator * days)


class Interest:
    def __init__(self, readings, figures):
        self.readings = readings
        self.one_year = figures["oneYearDepositRate"]
        self.demand = figures["demandDepositRate"]
        self.tax = figures["interestTaxRate"] if readings["interest-tax"] == "withheld" else None

    def posting(self, parts, span):
        """
        各部分的利息和税，不舍入；所列的利率、结转款的月数、当年入账的天数 — Interest and tax of each part, not rounded; the rates, the
        months of carried money and the days of payments of the year that are told with it.
        """
        has_carried = any(part.carried or self._drawn_carried(part, span) for part in parts.values())
        held = time_held(self.readings["partial-year"], span.since, span.end) if has_carried else (0, 12)
        whole = Accrued(self.tax)
        if held[0]:
            self._on_carried(whole, 1, span, span.end)
        own = {name: self._on_part(part, span, held[0] > 0) for name, part in parts.items()}
        days = {self._days(max(day, span.since), self.last_day(span)) for part in parts.values() for day, left in part.paid if left}
        exact = {}
        for name, one in own.items():
            interest, due = one.interest.total(), one.due.total()
            if parts[name].carried and parts[name].rest:
                # 不足一分的随结转款计息；没有结转款的不计 — what is less than a fen earns with carried money, not without
                interest += parts[name].rest * whole.interest.total()
                due += parts[name].rest * whole.due.total()
            exact[name] = (interest, due)
        rates = {text for one in (whole, *own.values()) for text in one.texts}
        return {"parts": exact, "rates": sorted(rates), "months": time_told(*held), "days": sorted(days)}

    def _on_part(self, part, span, has_time):
        own = Accrued(self.tax)
        if part.carried and has_time:
            self._on_carried(own, part.carried, span, span.end)
        for paid_on, amount in part.paid:
            if amount:
                self._of_the_year(own, amount, paid_on, span, self.last_day(span))
        for drawn_on, amount in self._drawn_carried(part, span):
            self._on_carried(own, amount, span, drawn_on)
        for paid_on, drawn_on, amount in part.drawn_paid:
            if span.counts_drawn and drawn_on > max(paid_on, span.since):
                self._of_the_year(own, amount, paid_on, span, drawn_on)
        return own

    def _drawn_carried(self, part, span):
        """已支付的结转款，计到支付之日；上次结息以前支付的已计过 — Carried money paid out since the last posting, which earns until then."""
        if not span.counts_drawn:
            return []
        form = self.readings["partial-year"]
        return [one for one in part.drawn if one[0] > span.since and time_held(form, span.since, one[0])[0]]

    # 上年结转 — carried money

    def _on_carried(self, own, amount, span, end):
        """本金×一年期利率×存期；不满一年的按口径 — Amount × one-year rate × time; part of a year by the reading."""
        form = self.readings["partial-year"]
        count, per_year = time_held(form, span.since, end)
        if form == "demand-rate" and count < per_year:
            self._of_the_year(own, amount, span.since, span, self.last_day(span) if end == span.end else end)
            return
        if self.readings["opening-balance-rate"] == "rates-by-day":
            self._at_each_rate(own, amount, span, end)
        else:
            self._at_one_year_rate(own, amount * count, per_year, span, end)

    def _at_one_year_rate(self, own, product, per_year, span, end):
        """1月1日的利率管全年（`opening-balance-rate`） — The rate of 1 January for the whole year."""
        # 按整月计息的，只计整月的天数 — where full months count, only their days do
        by_month = self.readings["partial-year"] == "full-months"
        start, stop = (first_of_month(span.since), first_of_month(end)) if by_month else (span.since, end)
        own.texts.append(self.one_year.text_on(self.rate_day(span)))
        own.add(product * self.one_year.on(self.rate_day(span)), per_year, start, stop)

    def _at_each_rate(self, own, amount, span, end):
        """
        各利率分段，每段时间与不满一年的一样计（`opening-balance-rate`、`partial-year`） — Each rate for its own time, counted like any
        part of a year.
        """
        form, told = self.readings["partial-year"], []
        start, stop = span.since, end
        if form == "full-months":
            start, stop = first_of_month(start), first_of_month(stop)
        for days, rate, text in self.one_year.spans(start, stop):
            until = start + timedelta(days)
            if form == "full-months":
                pieces = list(months_held(start, until))
                for count, of in pieces:
                    own.interest.add(amount * rate * count, of * 12)
                self._tax_on_months(own, amount * rate, pieces, start, until)
                told.append((months_told(pieces), rate, text))
            else:
                count, per_year = time_held(form, start, until)
                own.add(amount * rate * count, per_year, start, until)
                told.append((count, rate, text))
            start = until
        own.texts.append(weighted(told))

    def _tax_on_months(self, own, interest, pieces, start, until):
        if self.tax:
            days = (until - start).days
            tax = sum(count * rate for count, rate, _ in self.tax.spans(start, until))
            for count, of in pieces:
                own.due.add(interest * count * tax, of * 12 * days)

    def rate_day(self, span):
        """1月1日；另选口径结息日 — 1 January, or the day of the posting."""
        return span.start if self.readings["opening-balance-rate"] == "rate-on-1-january" else span.on

    # 当年缴纳 — money of the year

    def last_day(self, span):
        """计至次年1月1日；另选口径计至12月31日 — Until 1 January, or until 31 December (`interest-end-date`)."""
        if span.at_year_end and self.readings["interest-end-date"] == "through-30-december":
            return date(span.start.year, 12, 31)
        return span.end

    def _of_the_year(self, own, amount, paid_on, span, end):
        """本金×活期利率×实际天数÷360（`demand-rate-day`） — Amount × demand rate × actual days ÷ 360."""
        start = max(paid_on, span.since)
        if end <= start:
            return  # 没有经过时间，不需要利率 — no time, no rate needed
        reading = self.readings["demand-rate-day"]
        if reading in ("settlement-day", "payment-day"):
            day = paid_on if reading == "payment-day" else span.on
            rates = [((end - start).days, self.demand.on(day), self.demand.text_on(day))]
        elif reading == "rates-by-day":
            rates = list(self.demand.spans(start, end))
        else:
            rates = list(self._by_quarters(start, end, span))
        told = []
        for days, rate, text in rates:
            stop = start + timedelta(days)
            told.append((self._days(start, stop), rate, text))
            own.add(amount * rate * self._days(start, stop), self._year(), start, stop)
            start = stop
        own.texts.append(weighted(told))

    def _by_quarters(self, start, end, span):
        """
        2005年9月21日起，每季末月20日为结息日，用当日的利率；最后一段用记账之日的 — From 2005-09-21 on the 20th of a quarter's last
        month settles it at the rate of that day; the last stretch at the rate of the posting.
        """
        while start < end:
            settles = quarter_day(start)
            stop = min(end, settles + ONE_DAY)
            day = min(settles, span.on)
            yield (stop - start).days, self.demand.on(day), self.demand.text_on(day)
            start = stop

    def _days(self, start, end):
        return days_as_30_360(start, end) if self.readings["day-count"] == "30-360" else (end - start).days

    def _year(self):
        """一年按360天；另选口径365天 — 360 days to the year, or 365 (`day-count`)."""
        return 365 if self.readings["day-count"] == "365" else 360


def weighted(spans):
    """"2.25%"；几个利率的，各写天数 — One rate; several with the days of each."""
    if len(spans) == 1:
        return spans[0][2]
    return " + ".join(f"{text}×{days}" for days, _, text in spans if days)


def months_held(start, end):
    """
    一段时间的月数：整月，和不足一月的天数除以当月天数 — The months between two days: full ones, and odd days of a month as (days,
    days of that month).
    """
    while start < end:
        first, length = first_of_month(start), days_in_month(start)
        stop = min(end, first + timedelta(length))
        days = (stop - start).days
        yield (1, 1) if days == length else (days, length)
        start = stop


def months_told(pieces):
    """"2"、"10/31"、"(10/31+2)"."""
    full = sum(1 for piece in pieces if piece == (1, 1))
    before, after = [], []
    for piece in pieces:
        if piece == (1, 1):
            continue
        (after if (piece is not pieces[0]) else before).append(f"{piece[0]}/{piece[1]}")
    texts = before + ([str(full)] if full else []) + after
    return texts[0] if len(texts) == 1 else f"({'+'.join(texts)})"


def quarter_day(on):
    """某日起第一个按季结息日（2005年9月21日起） — The first quarterly settlement on or after a day, from 2005-09-21 on."""
    on = max(on, date(2005, 9, 21))
    month = (on.month + 2) // 3 * 3
    settles = date(on.year, month, 20)
    if on <= settles:
        return settles
    return date(on.year + (month == 12), month % 12 + 3, 20)


def time_held(form, since, end):
    """
    结转款计息的时间：(分子, 一年的分母) — The time for which carried money earns: (count, count of a year). `partial-year`.
    每段为年初至止日减去年初至起日，各段合计不超过一年。Each stretch is the time from 1 January to its end less that to its start.
    """
    per_year = {"full-months": 12, "months-and-days": 360, "days-360": 360}.get(form, 365)
    return of_the_year(form, since.year, end, per_year) - of_the_year(form, since.year, since, per_year), per_year


def of_the_year(form, year, day, per_year):
    """1月1日至某日 — From 1 January to a day."""
    if day.year > year:
        return per_year
    if form == "full-months":
        return day.month - 1
    if form == "months-and-days":
        return (day.month - 1) * 30 + day.day - 1
    # 按天数，至多一年 — by days, at most a year
    return min((day - new_year(year)).days, per_year)


def time_told(count, per_year):
    """"6"（整月）、"200/365" — Months, or days of the year; none where no time counts."""
    if not count:
        return None
    if count * 12 % per_year == 0:
        return str(count * 12 // per_year)
    return f"{count}/{per_year}"
