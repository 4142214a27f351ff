import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysOfDateFns } from "date-fns/addDays";
import { addMonths as addMonthsOfDateFns } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  calendarDate,
  dayOfMonth,
  daysBetween,
  firstYear,
  lastYear,
  lengthOfMonth,
  monthOf,
  yearOf,
} from "../../src/kernel/calendar.ts";

/** Every day that the library covers. */
function* everyDay(): Generator<string> {
  for (let year = firstYear; year <= lastYear; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= lengthOfMonth(year, month); day++) yield calendarDate(year, month, day);
    }
  }
}

const asDate = (day: string) => new UTCDateMini(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
const asText = (date: Date) => calendarDate(date.getFullYear(), date.getMonth() + 1, date.getDate());

describe("日期的加减：逐日与 date-fns 的答案相同", () => {
  it.each([-400, -31, -1, 0, 1, 7, 28, 30, 365, 1000])("加 %d 天", (days) => {
    const differing = [...everyDay()].filter(
      (day) => addDays(day, days) !== asText(addDaysOfDateFns(asDate(day), days)),
    );
    expect(differing).toEqual([]);
  });

  it.each([-13, -1, 0, 1, 3, 11, 12, 60, 719])("加 %d 个月：没有对应日的，为月末（民法典第二百零二条）", (months) => {
    const differing = [...everyDay()].filter(
      (day) => addMonths(day, months) !== asText(addMonthsOfDateFns(asDate(day), months)),
    );
    expect(differing).toEqual([]);
  });

  it.each(["1880-01-01", "1900-02-28", "1999-12-31", "2000-03-01", "2199-12-31"])("从%s起的天数", (from) => {
    const differing = [...everyDay()].filter(
      (day) => daysBetween(from, day) !== differenceInCalendarDays(asDate(day), asDate(from)),
    );
    expect(differing).toEqual([]);
  });
});
