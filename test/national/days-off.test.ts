import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addDays, isWeekend } from "../../src/kernel/days/index.ts";
import { daysOff, daysOffYears } from "../../src/national/index.ts";

const days = daysOff.flatMap(({ from, until, value, source }) => {
  const all: { day: string; value: string; source: string }[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) all.push({ day, value, source });
  return all;
});
const kindOf = new Map(days.map(({ day, value }) => [day, value]));

/** 抄自各年通知 — days off, weekend days worked, and days of which the notices say nothing. */
const noticed = {
  off: [
    ..."2007-01-01 2007-02-24 2007-05-07 2007-12-31 2008-02-06 2008-09-29 2009-10-08 2010-09-24 2011-02-08 2012-01-28".split(
      " ",
    ),
    ..."2012-09-30 2013-06-12 2014-02-06 2015-09-03 2015-09-04 2016-02-13 2017-10-08 2018-12-31 2019-05-04 2020-01-31".split(
      " ",
    ),
    ..."2020-02-02 2021-05-05 2022-12-31 2023-09-29 2024-02-17 2025-01-28 2025-10-08 2026-02-23 2026-09-27".split(" "),
  ],
  work: [
    ..."2006-12-31 2007-02-25 2007-12-29 2008-05-04 2009-10-10 2010-06-13 2011-12-31 2012-04-01 2013-06-08 2013-06-09".split(
      " ",
    ),
    ..."2014-10-11 2015-09-06 2016-10-09 2017-09-30 2018-09-30 2019-05-05 2020-06-28 2021-10-09 2022-01-30 2023-10-08".split(
      " ",
    ),
    ..."2024-10-12 2025-01-26 2025-10-11 2026-01-04 2026-02-28 2026-09-20 2026-10-10".split(" "),
  ],
  ordinary: ["2006-12-29", "2013-06-13", "2019-05-06", "2020-02-01", "2020-02-03", "2024-02-09", "2026-10-08"],
};

/** 法定节假日天数：2007年10天，2008年起11天，2025年起13天；2015年9月3日放假1天；2020年春节延长，多休2个工作日。 */
const holidays = (year: number): number =>
  (year === 2007 ? 10 : year < 2025 ? 11 : 13) + (year === 2015 ? 1 : 0) + (year === 2020 ? 2 : 0);

const copy = new URL("../../../shared/data/state-council-days-off.csv", import.meta.url);

describe("放假和调休", () => {
  it("逐日核对：各年通知所列", () => {
    for (const day of noticed.off) expect(kindOf.get(day), day).toBe("off");
    for (const day of noticed.work) expect(kindOf.get(day), day).toBe("work");
    for (const day of noticed.ordinary.filter((one) => one !== "2020-02-01"))
      expect(kindOf.get(day), day).toBeUndefined();
    expect(kindOf.get("2020-02-01")).toBe("off"); // 原定上班，1月27日通知改为放假
  });

  it("2020年2月3日（星期一）不是调休：假期延长至2月2日，次日照常上班", () => {
    const extended = daysOff.find(({ from }) => from === "2020-01-24");
    expect(extended).toMatchObject({ until: "2020-02-02", value: "off" });
    expect([isWeekend("2020-02-03"), kindOf.get("2020-02-03")]).toEqual([false, undefined]);
  });

  it("没有重复，按日期排列，调休上班的都是周末", () => {
    expect(kindOf.size).toBe(days.length);
    expect(days.map(({ day }) => day)).toEqual([...kindOf.keys()].sort());
    expect(days.filter(({ day, value }) => value === "work" && !isWeekend(day))).toEqual([]);
  });

  it("每段放假至少有一个工作日，或者是落在周末的节日", () => {
    const only = daysOff
      .filter(({ value }) => value === "off")
      .filter(({ from, until }) =>
        days.filter(({ day }) => from <= day && day <= until).every(({ day }) => isWeekend(day)),
      );
    // 2014年清明节（周六，周一补休），2015年端午节（周六，周一补休）、中秋节（周日，补休并入国庆节）
    expect(only.map(({ from }) => from)).toEqual(["2014-04-05", "2015-06-20", "2015-09-27"]);
  });

  it("每年放假的工作日减去上班的周末，等于法定节假日天数", () => {
    const [first, last] = daysOffYears;
    for (let year = first; year <= last; year++) {
      const own = days.filter(({ source }) => source.includes(`关于${year}年`));
      const off = own.filter(({ day, value }) => value === "off" && !isWeekend(day)).length;
      const worked = own.filter(({ value }) => value === "work").length;
      expect(off - worked, `${year}`).toBe(holidays(year));
      expect(kindOf.get(`${year}-01-01`), `${year}`).toBe("off");
    }
  });

  it.runIf(existsSync(copy))("与所附的逐日清单一致，只少2020年2月3日（星期一，本来上班）", () => {
    const lines = readFileSync(copy, "utf8").trim().split("\n").slice(1);
    const listed = lines.map((line) => line.split(",").slice(0, 2).join());
    expect(days.map(({ day, value }) => `${day},${value}`)).toEqual(listed.filter((one) => one !== "2020-02-03,work"));
  });
});
