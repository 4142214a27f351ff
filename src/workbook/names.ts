import type { Language } from "../kernel/language/index.ts";
import { sayIn } from "../statement/words.ts";

/** The names of the sheets. */
export function sheetNames(language: Language) {
  const say = sayIn(language);
  return {
    legend: say("说明", "Legend"),
    postings: say("逐笔记账", "Postings"),
    interest: say("利息计算", "Interest"),
    pensions: say("养老保障金计算", "Pensions"),
    years: say("年度汇总", "Years"),
    rates: say("利率", "Rates"),
    reasons: say("依据", "Reasons"),
  };
}
export type SheetNames = ReturnType<typeof sheetNames>;
