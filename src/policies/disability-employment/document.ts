import type { Options } from "../../kernel/policy/adoption.ts";
import { defineDocument } from "../../kernel/policy/document.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import type { Policy } from "../../kernel/policy/rule.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type ClauseAddress = keyof typeof clauses;

/** 县级设置 — Readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** 县残疾人就业培训工程实施方案 — Its figures and readings, and the function that defines its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "disability-employment",
  title: { zh: "县残疾人就业培训工程实施方案", en: "Employment training of disabled persons" },
  summary: {
    zh: "培训目标、免费培训、残保金、养老缴费补贴、创业扶持、公益性岗位、到期的报送",
    en: "training targets, free training, the employment levy, pension contribution subsidy, start-up support, public posts, reports due",
  },
  figures,
  readings,
});
export const { rule } = document;
