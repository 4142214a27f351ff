import { defineDocument, type Findings, type Options, type Policy } from "../../kernel/policy/index.ts";
import { listsOf } from "../shared/lists.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type ClauseAddress = keyof typeof clauses;

/** 县级设置 — Readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** The part of the context that looks up figures and readings, for helpers shared by several rules. */
export type Lookup = Pick<Deciding, "figure" | "figureByDay" | "reading">;

/** 县就业脱贫工程实施方案 — Makes the rules of this document, with its figures and readings. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "employment-poverty-relief",
  title: { zh: "县就业脱贫工程实施方案", en: "Poverty relief by employment" },
  summary: {
    zh: "贫困劳动者认定，职业介绍、居家就业、公益性岗位、辅助性岗位的补贴和奖励（逐月计算），培训和工学一体补助，就业台账、岗位信息和脱贫目标核对",
    en: "impoverished workers; subsidies and rewards for placement, home-based work, public-welfare and auxiliary posts (month by month), training and work-study; worker register, job notices and the target",
  },
  figures,
  readings,
});
export const { rule } = document;
export const { items, itemsAt } = listsOf<ClauseAddress>(document.name);
