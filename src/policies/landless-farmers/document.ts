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

/** 县被征地农民就业培训和社会保障工作实施方案（试行） — Its rules are created and adopted with its figures and readings. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "landless-farmers",
  title: {
    zh: "县被征地农民就业培训和社会保障工作实施方案（试行）",
    en: "Employment training and social security of landless farmers (trial)",
  },
  summary: {
    zh: "工作对象和年龄段的确认，就业服务和培训，参保出资和办理期限，个人账户和计息，养老保障金和养老补助金，户籍迁出、退保和继承，各单位职责",
    en: "scope and age bands, employment services and training, who pays how much and by when, the individual account and its interest, pension and allowance, relocation, withdrawal and inheritance, who is responsible for what",
  },
  figures,
  readings,
  effective: { figure: "effectiveFrom", facts: ["on", "paidOn", "instalmentDates"] }, // 八
});

/** Makes a rule of this document. */
export const { rule } = document;
