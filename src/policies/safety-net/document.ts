import { defineDocument, type Findings, type Options, type Policy } from "../../kernel/policy/index.ts";
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

/** 社会保障兜底脱贫工程实施方案 — Its figures and readings, and the function that makes its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "safety-net",
  title: { zh: "社会保障兜底脱贫工程实施方案", en: "Social safety net against poverty" },
  summary: {
    zh: "社会救助和农村低保的纳入、分类增发与退出，特困供养标准，孤儿保障，重度残疾人护理补贴，医疗救助，临时救助，县和乡镇的职责",
    en: "entry to social assistance and the rural minimum living allowance (dibao), class supplements, leaving dibao; extreme-difficulty standard, orphans' allowance, nursing care subsidy; medical and temporary assistance; duties of the county and its townships",
  },
  figures,
  readings,
});
export const { rule } = document;
export const { items, itemsAt } = listsOf<ClauseAddress>(document.name);
