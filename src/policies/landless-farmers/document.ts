import type { Options } from "../../kernel/policy/adoption.ts";
import { defineDocument } from "../../kernel/policy/document.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import type { Policy } from "../../kernel/policy/rule.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type ClauseAddress = keyof typeof clauses;

/** 县级设置 — The readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** 县被征地农民就业培训和社会保障工作实施方案（试行） — Its rules are created and adopted with its figures and readings. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "landless-farmers",
  title: {
    zh: "县被征地农民就业培训和社会保障工作实施方案(试行)",
    en: "Employment training and social security of landless farmers",
  },
  summary: {
    zh: "谁是对象、年龄段、谁出多少钱、个人账户和计息、月养老金或补助、各种期限、迁出、退保、继承",
    en: "who is in scope, age bands, who pays how much, the account and its interest, pension or subsidy, deadlines, leaving, inheritance",
  },
  figures,
  readings,
});
export const { rule } = document;
