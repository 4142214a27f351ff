import { firstYear, lastYear } from "../../kernel/days/calendar.ts";
import { mustHold } from "../../kernel/facts/facts.ts";
import { count, day, type FactOf, flag, oneOf, year as yearField } from "../../kernel/facts/fields.ts";
import { group, list, optional } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import { mu } from "../shared/mu.ts";

/** 年龄段 — the bands of 五(一) and 五(二). */
export const bands = labels({
  "below-all-bands": { zh: "未到起始年龄", en: "below all bands" },
  "training-first": { zh: "重点培训年龄段", en: "training first" },
  "pension-first": { zh: "重点参保年龄段", en: "pension first" },
  "allowance-age": { zh: "老年补助年龄段", en: "age of the subsidy" },
});
export type Band = keyof typeof bands;

export const birthDate = day({ zh: "出生日期", en: "date of birth" });
export const expropriationApprovedOn = day({ zh: "省政府批准征地日", en: "provincial approval of the taking" });
export const expropriatedOn = day({ zh: "实际征地日", en: "day of the actual taking" });
export const enrolledOn = day({ zh: "参保登记日", en: "day of enrolment" });
export const referenceDate = day({ zh: "确认年龄之日", en: "reference date" });
export const paidOn = day({ zh: "缴费日", en: "day of payment" });
export const band = oneOf({ zh: "年龄段", en: "age band" }, bands);

const persons = { zh: "人", en: "persons" };

/** 年份 — a calendar year. */
export const year = yearField({ zh: "年份", en: "year" });

/** 农户 — the household's arable land and the people who share it. */
export const household = group(
  { zh: "农户", en: "household" },
  {
    remainingArableMu: mu({ zh: "征地后剩余耕地", en: "arable land left after all takings" }),
    expropriatedEarlierMu: optional(mu({ zh: "以前历次被征耕地", en: "arable land taken by earlier takings" })),
    registeredAgriculturalMembers: count({ zh: "在册农业人口数", en: "registered agricultural members" }, persons, {
      min: 1,
      max: 100,
    }),
    members: optional(count({ zh: "家庭人口数", en: "all members" }, persons, { min: 1, max: 100 })),
  },
);

/** Among all members of a household are those who are registered. */
export const soundHousehold = mustHold<{ readonly household: FactOf<typeof household> }>(
  ["household"],
  { zh: "家庭人口数不少于在册农业人口数", en: "no fewer members than registered agricultural members" },
  ({ household: { members, registeredAgriculturalMembers } }) =>
    members !== undefined && members < registeredAgriculturalMembers,
);

/** 全县耕地和农业人口 — the county's arable land and agricultural population, year by year. */
export const countyLand = list(
  { zh: "全县耕地和农业人口", en: "the county's land and population by year" },
  group(
    { zh: "一年的数字", en: "one year's figures" },
    {
      // the year before any day that can be given: land was taken long before the plan
      year: count({ zh: "年份", en: "year" }, { zh: "年", en: "year" }, { min: firstYear - 1, max: lastYear }),
      arableMu: mu({ zh: "全县耕地面积", en: "the county's arable land" }),
      agriculturalPopulation: count({ zh: "全县农业人口", en: "the county's agricultural population" }, persons, {
        min: 1,
      }),
    },
  ),
  { min: 1, max: 200 },
);

/** The facts about a person's land and registration, as `scope` takes them. */
export const landFacts = {
  expropriatedByGovernment: flag({ zh: "由政府依法征收", en: "lawfully expropriated by government" }),
  collectiveArableLand: flag({ zh: "征收的是农村集体耕地", en: "rural collective arable land" }),
  hadContractRight: flag({ zh: "征地时享有承包权", en: "held a contract right at the taking" }),
  registeredAtExpropriation: flag({ zh: "征地时是在册农业人口", en: "registered agricultural at the taking" }),
  registeredAtConfirmation: optional(
    flag({ zh: "确认时是在册农业人口", en: "registered agricultural at the confirmation" }),
  ),
  household,
  county: countyLand,
  expropriatedOn: optional(expropriatedOn),
  enrolledOn: optional(enrolledOn),
};
