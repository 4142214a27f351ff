import type { CalendarDate } from "../../kernel/calendar.ts";
import { impossible } from "../../kernel/facts.ts";
import {
  count,
  day,
  type FactOf,
  flag,
  group,
  list,
  name,
  optional,
  variant,
  year as yearField,
} from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";

/** 贫困劳动者 — what makes somebody a poor worker, whatever the day. */
export const worker = {
  birthDate: day({ zh: "出生日期", en: "date of birth" }),
  isRuralResident: flag({ zh: "农村人口", en: "rural resident" }),
  registeredPoor: flag({ zh: "建档立卡贫困人口", en: "registered as poor" }),
  ableToWork: flag({ zh: "有就业能力", en: "able to work" }),
  wantsWork: flag({ zh: "有就业愿望", en: "willing to work" }),
};

/** The facts of a poor worker on a day, for the rule that judges them. */
export function workerOn<W extends Worker>(facts: W, on: CalendarDate): Worker & { readonly on: CalendarDate } {
  const { birthDate, isRuralResident, registeredPoor, ableToWork, wantsWork } = facts;
  return { birthDate, isRuralResident, registeredPoor, ableToWork, wantsWork, on };
}

export interface Worker {
  readonly birthDate: CalendarDate;
  readonly isRuralResident: boolean;
  readonly registeredPoor: boolean;
  readonly ableToWork: boolean;
  readonly wantsWork: boolean;
}

export const person = name({ zh: "姓名或编号", en: "name or number of the person" });
export const year = yearField({ zh: "年份", en: "year" });
export const subsidyApprovedOn = day({ zh: "首次批准补贴之日", en: "day of the first approval of the subsidy" });
export const alreadyPaid = flag({ zh: "已领过这项一次性奖励", en: "this one-off amount was paid before" });

const spell = group(
  { zh: "一段工作", en: "one spell of work" },
  {
    from: day({ zh: "开始之日", en: "first day" }),
    until: day({ zh: "最后一天", en: "last day" }),
    employer: optional(name({ zh: "单位", en: "employer" })),
  },
);

/** 一段时间 — from a first to a last day, both included; with whom, where that matters. */
export type Spell = FactOf<typeof spell>;

/** 工作时间 — the spells in which somebody worked (or is to work): whatever lies between them was not worked. */
export const work = list({ zh: "工作时间", en: "spells of work" }, spell, { min: 1, max: 400 });

/** 其他补贴月份 — spells whose months already had another worker subsidy of this document. */
export const otherSubsidyPeriods = optional(
  list({ zh: "已领其他个人补贴的时间", en: "time with another worker subsidy" }, spell, { max: 400 }),
);

/** 退休类别 — who retires at which age under the national rules. */
export const retirementCategories = labels({
  man: { zh: "男职工", en: "man" },
  "woman-worker": { zh: "女工人", en: "woman worker" },
  "woman-cadre": { zh: "女干部", en: "woman cadre" },
});

const retirementForms = labels({
  date: { zh: "退休日期", en: "by the date" },
  age: { zh: "退休年龄", en: "by the age" },
  man: retirementCategories.man,
  "woman-worker": retirementCategories["woman-worker"],
  "woman-cadre": retirementCategories["woman-cadre"],
});

/** 法定退休 — the date where it is known (it moves by months after 2025), or the age, or the category. */
export const retirement = variant({ zh: "法定退休", en: "statutory retirement" }, "by", retirementForms, {
  date: { on: day({ zh: "法定退休日", en: "day of statutory retirement" }) },
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
export type Retirement = FactOf<typeof retirement>;

const inOrder = { zh: "每段的最后一天不早于开始之日", en: "no spell ends before it begins" };
const bornBeforeStart = { zh: "出生不晚于第一天", en: "born by the first day" };

export const spellsInOrder = impossible<{ work: readonly Spell[] }>(["work"], inOrder, ({ work }) =>
  work.some((one) => one.until < one.from),
);
export const otherPeriodsInOrder = impossible<{ otherSubsidyPeriods?: readonly Spell[] | undefined }>(
  ["otherSubsidyPeriods"],
  inOrder,
  ({ otherSubsidyPeriods }) => otherSubsidyPeriods?.some((one) => one.until < one.from) ?? false,
);
export const bornBeforeWork = impossible<{ birthDate: CalendarDate; work: readonly Spell[] }>(
  ["birthDate", "work"],
  bornBeforeStart,
  ({ birthDate, work }) => work.some((one) => one.from < birthDate),
);
export const bornBeforeApproval = impossible<{ birthDate: CalendarDate; subsidyApprovedOn: CalendarDate }>(
  ["birthDate", "subsidyApprovedOn"],
  { zh: "出生不晚于批准之日", en: "born by the approval" },
  ({ birthDate, subsidyApprovedOn }) => subsidyApprovedOn < birthDate,
);
export const bornBeforeRetirement = impossible<{ birthDate: CalendarDate; retirement: Retirement }>(
  ["retirement", "birthDate"],
  { zh: "退休晚于出生", en: "retirement after the birth" },
  ({ birthDate, retirement }) => retirement.by === "date" && retirement.on <= birthDate,
);
