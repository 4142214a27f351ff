import type { CalendarDate } from "../../kernel/days/index.ts";
import { type PolicyError, rejection } from "../../kernel/language/index.ts";
import { defineDocument, type Findings, type Options, type Policy, type Timeline } from "../../kernel/policy/index.ts";
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
});

/** Makes a rule that decides for any date, also before the plan takes effect: an age. */
export const { rule: ruleForAnyDate } = document;

interface Dated {
  readonly on?: CalendarDate | undefined;
  readonly paidOn?: CalendarDate | undefined;
}

/** Makes a rule of this document. It decides for no date before the plan takes effect, where the county has set that day: 八. */
export const rule = ((definition: { decide(facts: Dated, policy: Deciding): unknown }) =>
  ruleForAnyDate({
    ...definition,
    decide(facts: Dated, policy: Deciding) {
      // `coordination` applies rules of this document without its dates
      const timeline: Timeline | undefined = policy.timeline("effectiveFrom");
      const from = timeline?.entries[0]?.parsed as CalendarDate | undefined;
      if (from !== undefined && facts.on !== undefined && facts.on < from) throw tooEarly("on", facts.on, from);
      if (from !== undefined && facts.paidOn !== undefined && facts.paidOn < from)
        throw tooEarly("paidOn", facts.paidOn, from);
      return definition.decide(facts, policy);
    },
  } as never)) as unknown as typeof ruleForAnyDate;

const tooEarly = (path: string, day: CalendarDate, from: CalendarDate): PolicyError =>
  rejection(path, "out-of-range", day, {
    zh: `方案自${from}起执行，日期不得更早`,
    en: `a date on or after ${from}, when the plan takes effect`,
  });
