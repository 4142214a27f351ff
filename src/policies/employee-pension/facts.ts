import { day, flag, notAfter, oneOf, optional } from "../../kernel/facts/index.ts";
import { labels } from "../../kernel/language/index.ts";
import { itemsOf } from "../../kernel/policy/index.ts";
import type { ClauseAddress } from "./document.ts";

export const sexes = labels({ male: { zh: "男", en: "man" }, female: { zh: "女", en: "woman" } });
export const sex = oneOf({ zh: "性别", en: "sex" }, sexes);

/** 参保身份 — The two statuses under which a person can be insured. 三5. */
export const insuredAsLabels = labels({
  flexible: { zh: "城镇灵活就业人员", en: "flexible worker" },
  employee: { zh: "员工", en: "employee" },
});
export type InsuredAs = keyof typeof insuredAsLabels;
export const insuredAs = oneOf({ zh: "参保身份", en: "insured status" }, insuredAsLabels);

export const birthDate = day({ zh: "出生日期", en: "date of birth" });
export const enrolledOn = day({ zh: "参保登记日期", en: "enrolment date" });
export const holdsHandbook = flag({
  zh: "持有《就业培训和社会保障手册》",
  en: "holds the training and social security handbook",
});

/** 若干规则共有的认定 — Findings that several rules record. */
export const words = {
  landlessFarmer: {
    holds: { zh: "属于被征地人员", en: "is a landless farmer" },
    fails: { zh: "不属于被征地人员", en: "is not a landless farmer" },
  },
  handbook: {
    holds: { zh: "持有手册", en: "holds the handbook" },
    fails: { zh: "未持有手册", en: "does not hold the handbook" },
  },
} as const;

/** 年龄的填报项 — The date of birth and the dates that can be the reference date; the chosen reading requires one of them. */
export const ageFacts = {
  birthDate,
  confirmedOn: optional(day({ zh: "身份确认日期", en: "status confirmation date" })),
  expropriatedOn: optional(day({ zh: "征地日期", en: "expropriation date" })),
  enrolledOn: optional(enrolledOn),
};

/** 年龄确认基准日 — The fact that each option of the reading `age-reference-date` requires. */
export const ageFactOf = {
  confirmation: "confirmedOn",
  expropriation: "expropriatedOn",
  enrolment: "enrolledOn",
} as const;

/** 出生不晚于基准日 — A date of birth after any of the given dates is rejected, not only after the one that counts. */
export const bornByReferenceDate = [
  notAfter("birthDate", "confirmedOn", {
    zh: "出生日期不得晚于身份确认日期",
    en: "a date of birth on or before the confirmation date",
  }),
  notAfter("birthDate", "expropriatedOn", {
    zh: "出生日期不得晚于征地日期",
    en: "a date of birth on or before the expropriation date",
  }),
  notAfter("birthDate", "enrolledOn", {
    zh: "出生日期不得晚于参保登记日期",
    en: "a date of birth on or before the enrolment date",
  }),
];

/** 清单 — Makes a list that clauses state: every item with its words and its clause. */
export const items = itemsOf<ClauseAddress>("employee-pension");
