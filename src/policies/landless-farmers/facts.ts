import { firstYear, lastYear } from "../../kernel/days/index.ts";
import {
  count,
  day,
  type FactOf,
  flag,
  group,
  list,
  mustHold,
  notAfter,
  oneOf,
  optional,
  year as yearField,
} from "../../kernel/facts/index.ts";
import { type Labels, labels, requiredFact, type Text } from "../../kernel/language/index.ts";
import { mu } from "../shared/mu.ts";
import { byReading } from "../shared/required.ts";
import { workingDayFacts } from "../shared/working-days.ts";

/** 年龄段 — The age bands of 五(一) and 五(二). */
export const bands = labels({
  "below-all-bands": { zh: "未到第一年龄段", en: "below the first age band" },
  "training-first": { zh: "第一年龄段（培训为主）", en: "first age band (training first)" },
  "pension-first": { zh: "第二年龄段（参保为主）", en: "second age band (pension first)" },
  "allowance-age": { zh: "补助年龄段", en: "allowance age band" },
});
export type Band = keyof typeof bands;

export const birthDate = day({ zh: "出生日期", en: "date of birth" });
export const expropriationApprovedOn = day({ zh: "省政府批准征地日期", en: "provincial approval date" });
export const expropriatedOn = day({ zh: "实际征地日期", en: "actual expropriation date" });
export const enrolledOn = day({ zh: "参保登记日期", en: "enrolment date" });
export const referenceDate = day({ zh: "年龄确认基准日", en: "reference date" });
export const noticeReceivedOn = day({ zh: "收到参保通知日期", en: "date of receiving the enrolment notice" });
export const diedOn = day({ zh: "身故日期", en: "date of death" });
export const paidOn = day({ zh: "缴费日期", en: "payment date" });
/** 另有的休假日 — Days off that the national table does not have; no period ends on them (Civil Code, art. 203). */
export const { daysOff } = workingDayFacts;
export const band = oneOf({ zh: "年龄段", en: "age band" }, bands);

/** 年龄 — An age in completed years, in answers. */
export const ageInYears = (title: Text) => count(title, { zh: "周岁", en: "years" });

/** 不符合的条件 — The field of an answer that lists the conditions which are not met, in the order of the text. */
export const unmetAmong = <Code extends string>(title: Text, conditions: Labels<Code>) =>
  list(title, oneOf({ zh: "条件", en: "condition" }, conditions));

/** The person was born on or before the date in a field. */
export const bornBy = <const Name extends string>(name: Name, { title }: { readonly title: Text }) =>
  notAfter("birthDate", name, {
    zh: `出生日期不得晚于${title.zh}`,
    en: `a date of birth on or before the ${title.en}`,
  });

/** Returns a fact that only the chosen reading requires; throws if it is missing. */
export const requiredByReading = <T>(fact: T | undefined, path: string): T => requiredFact(fact, path, byReading);

const persons = { zh: "人", en: "people" };

/** 年份 — A calendar year. */
export const year = yearField({ zh: "年份", en: "year" });

/** 农户 — The household's arable land and the people who share it. */
export const household = group(
  { zh: "农户", en: "household" },
  {
    remainingArableMu: mu({ zh: "历次征地后的剩余耕地", en: "arable land remaining after all expropriations" }),
    expropriatedEarlierMu: optional(mu({ zh: "以前历次被征的耕地", en: "arable land expropriated earlier" })),
    registeredAgriculturalMembers: count({ zh: "在册农业人口数", en: "registered agricultural members" }, persons, {
      min: 1,
      max: 100,
    }),
    members: optional(count({ zh: "家庭人口数", en: "household members" }, persons, { min: 1, max: 100 })),
  },
);

/** The registered members are some or all of the household's members. */
export const soundHousehold = mustHold<{ readonly household?: FactOf<typeof household> | undefined }>(
  ["household"],
  {
    zh: "家庭人口数不得少于在册农业人口数",
    en: "at least as many household members as registered agricultural members",
  },
  ({ household: one }) => one?.members !== undefined && one.members < one.registeredAgriculturalMembers,
);

/** 全县耕地和农业人口 — The county's arable land and agricultural population, year by year. */
export const countyLand = list(
  { zh: "全县耕地和农业人口", en: "county land and population by year" },
  group(
    { zh: "一年的数据", en: "one year's data" },
    {
      // the year before the first valid date is needed too: the land of the year before is compared
      year: count({ zh: "年份", en: "year" }, { zh: "年", en: "year" }, { min: firstYear - 1, max: lastYear }),
      arableMu: mu({ zh: "全县耕地面积", en: "county arable land" }),
      agriculturalPopulation: count({ zh: "全县农业人口", en: "county agricultural population" }, persons, { min: 1 }),
    },
  ),
  { min: 1, max: 200 },
);

/** Facts from which the household's land per person is compared with the county's. */
export const landPerPersonFacts = {
  household,
  county: countyLand,
  expropriatedOn: optional(expropriatedOn),
  enrolledOn: optional(enrolledOn),
};

/** Facts about a person's land and registration, as `scope` takes them. */
export const landFacts = {
  expropriatedByGovernment: flag({ zh: "由政府依法征收", en: "lawfully expropriated by the government" }),
  collectiveArableLand: flag({ zh: "征收的是农村集体耕地", en: "rural collective arable land" }),
  hadContractRight: flag({ zh: "征地时享有耕地承包权", en: "held a land contract right at expropriation" }),
  registeredAtExpropriation: flag({
    zh: "征地时是在册农业人口",
    en: "registered as agricultural population at expropriation",
  }),
  registeredAtConfirmation: optional(
    flag({ zh: "确认对象时是在册农业人口", en: "registered as agricultural population at confirmation" }),
  ),
  ...landPerPersonFacts,
};
