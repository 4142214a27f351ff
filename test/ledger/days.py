"""日期 — Days, months and ages."""

import calendar
from datetime import date, timedelta

LAST_YEAR = 2199  # 超出此年的日期不计 — the library knows no later day
ONE_DAY = timedelta(days=1)


def day(text):
    """"2012-05-10" — A calendar date."""
    return date.fromisoformat(text)


def new_year(year):
    return date(year, 1, 1)


def year_end(year):
    return date(year, 12, 31)


def days_in_month(on):
    return calendar.monthrange(on.year, on.month)[1]


def first_of_month(on):
    return on.replace(day=1)


def first_of_next_month(on):
    return date(on.year + on.month // 12, on.month % 12 + 1, 1)


def months_later(on, months):
    """几个月后的对应日，没有对应日的为月末日（《民法典》第202条） — The corresponding day, or the month's last (Civil Code, art. 202)."""
    index = on.year * 12 + on.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(on.day, calendar.monthrange(year, month + 1)[1]))


def day_of_age(birth, age, reading):
    """满多少周岁的日期（`birthday`） — The day on which an age is reached, by the reading `birthday`; None after 2199."""
    year = birth.year + age
    if year > LAST_YEAR:
        return None
    has_no_birthday = (birth.month, birth.day) == (2, 29) and not calendar.isleap(year)
    if has_no_birthday:
        reached = date(year, 3, 1) if reading == "leap-birthday-on-1-march" else date(year, 2, 28)
    else:
        reached = birth.replace(year=year)
    return reached + ONE_DAY if reading == "day-after-the-birthday" else reached


def days_as_30_360(start, end):
    """每月按30天计 — Days between two dates, 30 to the month."""
    return (end.year - start.year) * 360 + (end.month - start.month) * 30 + min(end.day, 30) - min(start.day, 30)
