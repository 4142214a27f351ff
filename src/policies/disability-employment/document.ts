import type { Options } from "../../kernel/policy/adoption.ts";
import { defineDocument } from "../../kernel/policy/document.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import type { Policy } from "../../kernel/policy/rule.ts";
import { listsOf } from "../shared/lists.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type ClauseAddress = keyof typeof clauses;

/** 县级设置 — The readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** 县残疾人就业培训工程实施方案 — Its figures and readings, and the function that makes its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "disability-employment",
  title: { zh: "县残疾人就业培训工程实施方案", en: "County employment training project for people with disabilities" },
  summary: {
    zh: "2018年残疾人就业培训的目标和对象，残保金的征缴和使用，就业创业扶持，各部门职责和报送期限",
    en: "training targets for 2018 and who may attend, the disability employment levy and its use, support for work and business, duties of departments, reports due",
  },
  figures,
  readings,
});
export const { rule } = document;
export const { items, itemsAt } = listsOf<ClauseAddress>(document.name);
