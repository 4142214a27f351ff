import type { CalendarDate } from "../../kernel/days/index.ts";
import {
  count,
  day,
  type FactOf,
  flag,
  group,
  list,
  mustHold,
  name,
  notAfter,
  optional,
  type ShapeOut,
  variant,
  year as yearField,
} from "../../kernel/facts/index.ts";
import { labels, type Text } from "../../kernel/language/index.ts";

/** 贫困劳动者 — Facts about an impoverished worker that do not depend on the date. */
export const worker = {
  birthDate: day({ zh: "出生日期", en: "date of birth" }),
  isRuralResident: flag({ zh: "农村人口", en: "rural resident" }),
  registeredPoor: flag({ zh: "建档立卡贫困人口", en: "registered as poor" }),
  ableToWork: flag({ zh: "有就业能力", en: "able to work" }),
  wantsWork: flag({ zh: "有就业愿望", en: "wants to work" }),
};

/** Those facts about one person. */
export type Worker = ShapeOut<typeof worker>;

export const year = yearField({ zh: "年份", en: "year" });
export const subsidyApprovedOn = day({ zh: "首次批准补贴日期", en: "date of the first subsidy approval" });
export const alreadyPaid = flag({ zh: "已领取过该项一次性奖励或补助", en: "this one-off payment was already made" });

/** Finding of the rules with a one-off payment. `payment`: its Chinese name. */
export const notAlreadyPaid = (payment: "奖励" | "补贴" | "补助") => ({
  "not-already-paid": {
    holds: { zh: `未领取过该项一次性${payment}`, en: "not already paid" },
    fails: { zh: `已领取过该项一次性${payment}`, en: "already paid; this is a one-off payment" },
  },
});

const spell = group(
  { zh: "就业时段", en: "spell of work" },
  {
    from: day({ zh: "开始日期", en: "start date" }),
    until: day({ zh: "结束日期", en: "end date" }),
    employer: optional(name({ zh: "用人单位", en: "employer" })),
  },
);

/** 时段 — A period from its start date to its end date, both included, with the employer where that matters. */
export type Spell = FactOf<typeof spell>;

/** 就业时段 — Spells of past or planned work; the person does not work between them. */
export const work = list({ zh: "就业时段", en: "spells of work" }, spell, { min: 1, max: 400 });

/** 其他补贴时段 — Periods whose months already had another worker subsidy of this document. */
export const otherSubsidyPeriods = optional(
  list({ zh: "已领取其他个人补贴的时段", en: "periods with another worker subsidy" }, spell, { max: 400 }),
);

/** The last three are categories whose retirement age is set by national law. */
const retirementForms = labels({
  date: { zh: "退休日期", en: "by date" },
  age: { zh: "退休年龄", en: "by age" },
  man: { zh: "男职工", en: "man" },
  "woman-worker": { zh: "女工人", en: "woman worker" },
  "woman-cadre": { zh: "女干部", en: "woman cadre" },
});

/** 法定退休 — The date if it is known (also a chosen earlier date), or the age, or the category. */
export const retirement = variant({ zh: "法定退休", en: "statutory retirement" }, "by", retirementForms, {
  date: { on: day({ zh: "法定退休日期", en: "statutory retirement date" }) },
  age: {
    age: count(
      { zh: "法定退休年龄", en: "statutory retirement age" },
      { zh: "周岁", en: "years" },
      { min: 40, max: 80 },
    ),
  },
  man: {},
  "woman-worker": {},
  "woman-cadre": {},
});
type Retirement = FactOf<typeof retirement>;

const inOrder = <const Name extends string>(name: Name) =>
  mustHold<{ readonly [N in Name]?: readonly Spell[] | undefined }, Name>(
    [name],
    { zh: "结束日期不得早于开始日期", en: "an end date on or after the start date of each spell" },
    (facts) => facts[name]?.some((one) => one.until < one.from) ?? false,
  );
export const spellsInOrder = inOrder("work");
export const otherPeriodsInOrder = inOrder("otherSubsidyPeriods");
export const bornBeforeWork = mustHold<{ birthDate: CalendarDate; work: readonly Spell[] }>(
  ["birthDate", "work"],
  { zh: "出生日期不得晚于就业开始日期", en: "a date of birth on or before the start of work" },
  ({ birthDate, work }) => work.some((one) => one.from < birthDate),
);
/** The date of birth is on or before another date. */
export const bornBefore = <const Name extends string>(name: Name, date: Text) =>
  notAfter("birthDate", name, { zh: `出生日期不得晚于${date.zh}`, en: `a date of birth on or before the ${date.en}` });
export const bornBeforeApproval = bornBefore("subsidyApprovedOn", { zh: "首次批准补贴日期", en: "approval date" });
export const bornBeforeRetirement = mustHold<{ birthDate: CalendarDate; retirement: Retirement }>(
  ["retirement", "birthDate"],
  { zh: "法定退休日期须晚于出生日期", en: "a retirement date after the date of birth" },
  ({ birthDate, retirement }) => retirement.by === "date" && retirement.on <= birthDate,
);
