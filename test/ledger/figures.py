"""参数：每个值有起止日期，没有值的日期不推算 — Figures: dated values; a day without a value is refused, never guessed."""

from bisect import bisect_right

from days import ONE_DAY, day
from exact import ratio


class Refused(Exception):
    """不能回答的原因所在的填报项 — The field for which no answer can be given."""

    def __init__(self, *paths):
        super().__init__(*paths)
        self.paths = sorted(set(paths))


class Timeline:
    """一个参数 — One figure: rows of (from, until, value); None is "no limit"."""

    def __init__(self, name, rows):
        self.name, self.given = name, rows
        self.rows = [(day(a) if a else None, day(b) if b else None, str(value)) for a, b, value in rows]
        self.starts = [row[0].toordinal() if row[0] else 0 for row in self.rows]
        self.parsed = [ratio(row[2]) for row in self.rows]

    def index_on(self, on):
        at = bisect_right(self.starts, on.toordinal()) - 1
        if at < 0 or (self.rows[at][1] and on > self.rows[at][1]):
            raise Refused(f"figures.{self.name}")
        return at

    def on(self, on):
        """某日的值 — The value on a day."""
        return self.parsed[self.index_on(on)]

    def text_on(self, on):
        return self.rows[self.index_on(on)][2]

    def spans(self, start, end):
        """[start, end) 各段的天数、值和写法 — Days, value and text of each span in [start, end)."""
        while start < end:
            at = self.index_on(start)
            until = self.rows[at][1]
            stop = min(end, until + ONE_DAY) if until else end
            yield (stop - start).days, self.parsed[at], self.rows[at][2]
            start = stop


def changed(rows, change):
    """
    县里改的值：一个值管所有日期；带日期的值自其日期起代替原值 — A county's change: one value for all days, or dated values
    that take the place of the table's own from their day on.
    """
    if isinstance(change, str):
        return [(None, None, change)]
    for one in sorted(change, key=lambda value: value["from"]):
        eve = (day(one["from"]) - ONE_DAY).isoformat()
        kept = [row for row in rows if row[0] is None or row[0] < one["from"]]
        rows = [(a, eve if b is None or b > eve else b, value) for a, b, value in kept]
        rows.append((one["from"], one.get("until"), one["value"]))
    return rows


class Figures:
    """一条记录所用的全部参数 — All figures of one life: the shared tables and the county's changes."""

    def __init__(self, shared, changes):
        self.tables = dict(shared)
        for name, change in changes.items():
            self.tables[name] = Timeline(name, changed(shared[name].given, change))

    def __getitem__(self, name):
        return self.tables[name]

    def whole(self, name, on):
        """整数参数（年龄、月数） — A figure that is a whole number: an age, months."""
        return int(self.tables[name].on(on))
