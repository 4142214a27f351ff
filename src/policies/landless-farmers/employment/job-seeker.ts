import { flag, optional } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { birthDate } from "../facts.ts";
import { asOf, sex } from "../scope/working-age.ts";

/** 求职条件 — The conditions of 四(一) and 四(三). */
export const conditionFindings = {
  "working-age": {
    holds: { zh: "在劳动年龄段内", en: "of working age" },
    fails: { zh: "不在劳动年龄段内", en: "not of working age" },
  },
  "able-to-work": {
    holds: { zh: "有劳动能力", en: "able to work" },
    fails: { zh: "不具有劳动能力", en: "not able to work" },
  },
  "not-employed": { holds: { zh: "未就业", en: "not employed" }, fails: { zh: "已就业", en: "employed" } },
  "wants-work": {
    holds: { zh: "有就业愿望", en: "wants work" },
    fails: { zh: "无就业愿望", en: "does not want work" },
  },
} as const satisfies Findings;

/** 求职情况 — The facts on which employment services and training depend. */
export const jobSeeker = {
  birthDate,
  on: asOf,
  sex: optional(sex),
  employed: flag(conditionFindings["not-employed"].fails),
  wantsWork: flag(conditionFindings["wants-work"].holds),
  ableToWork: flag(conditionFindings["able-to-work"].holds),
};
