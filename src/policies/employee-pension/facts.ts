import { firstYear, lastYear } from "../../kernel/calendar.ts";
import { type Impossibility, impossible, refused } from "../../kernel/facts.ts";
import { count, day, flag, oneOf, optional } from "../../kernel/fields.ts";
import { entriesOf } from "../../kernel/items.ts";
import type { Ratio } from "../../kernel/ratio.ts";
import { labels, type Text } from "../../kernel/text.ts";
import type { At } from "./document.ts";

export const sexes = labels({ male: { zh: "男", en: "man" }, female: { zh: "女", en: "woman" } });
export const sex = oneOf({ zh: "性别", en: "sex" }, sexes);

/** 参保身份 — the two insured statuses in which one may be insured. 三5. */
export const insuredAsLabels = labels({
  flexible: { zh: "城镇灵活就业人员", en: "flexible worker" },
  employee: { zh: "员工", en: "employee" },
});
export type InsuredAs = keyof typeof insuredAsLabels;
export const insuredAs = oneOf({ zh: "参保身份", en: "insured status" }, insuredAsLabels);

export const birthDate = day({ zh: "出生日期", en: "date of birth" });
export const enrolledOn = day({ zh: "参保登记日", en: "day of enrolment" });
export const holdsHandbook = flag({ zh: "持有就业培训和社会保障手册", en: "holds the training handbook" });
/** 年份 — a year that has a following one within the calendar. */
export const year = count({ zh: "年份", en: "year" }, { zh: "年", en: "year" }, { min: firstYear, max: lastYear - 1 });

/** 年龄的事实 — the birth, and the days on which the age may count: the one of the chosen reading is wanted. */
export const ageFacts = {
  birthDate,
  confirmedOn: optional(day({ zh: "身份确认之日", en: "day of the confirmation of status" })),
  expropriatedOn: optional(day({ zh: "征地之日", en: "day of the taking" })),
  enrolledOn: optional(enrolledOn),
};

/** 计算年龄之日 — the fact that each option of the reading `age-reference-date` asks for. */
export const ageFactOf = {
  confirmation: "confirmedOn",
  expropriation: "expropriatedOn",
  enrolment: "enrolledOn",
} as const;

interface AgeDays {
  readonly birthDate: string;
  readonly confirmedOn?: string | undefined;
  readonly expropriatedOn?: string | undefined;
  readonly enrolledOn?: string | undefined;
}

const notBefore = (field: (typeof ageFactOf)[keyof typeof ageFactOf]): Impossibility<AgeDays> =>
  impossible(
    ["birthDate", field],
    { zh: "出生不晚于计算年龄之日", en: "born by the day on which the age counts" },
    (f) => {
      const on = f[field];
      return on !== undefined && f.birthDate > on;
    },
  );

export const bornByReferenceDate = [notBefore("confirmedOn"), notBefore("expropriatedOn"), notBefore("enrolledOn")];

/** 清单项 — one item of a list that a clause states. */
export const item = entriesOf<At>("employee-pension");

const wholeAtMost: Text = { zh: "不超过100%的比例", en: "a ratio of at most 100%" };

/** A figure that is a share of something: one above the whole is refused. */
export function shareUnder(name: string, share: Ratio): Ratio {
  if (share.numerator > share.denominator) {
    throw refused(`figures.${name}`, "out-of-range", share.text, wholeAtMost);
  }
  return share;
}
