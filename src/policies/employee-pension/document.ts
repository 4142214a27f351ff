import { defineDocument, type Findings, type Options, type Policy } from "../../kernel/policy/index.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type ClauseAddress = keyof typeof clauses;

/** 县级设置 — The readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** 征地人员就业培训和职工基本养老保险实施方案 — Its figures and readings, and the function that makes its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "employee-pension",
  title: {
    zh: "征地人员就业培训和职工基本养老保险实施方案",
    en: "Employment training and employees' basic pension for landless farmers",
  },
  summary: {
    zh: "就业培训和补贴、企业招工奖励、参保资格、每月缴费、社保补贴、退休条件、退保待遇、养老保险关系转移",
    en: "training and its subsidy, recruitment reward, enrolment, monthly contributions, social insurance subsidy, retirement, refunds, transfer of insurance records",
  },
  figures,
  readings,
});
export const { rule } = document;
