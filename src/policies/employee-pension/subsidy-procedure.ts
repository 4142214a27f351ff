import { facts } from "../../kernel/facts.ts";
import { type Label, labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type At, type Policy, rule } from "./document.ts";
import { item } from "./facts.ts";

const tasks = labels({
  "publish-standard": {
    zh: "政府每年公布具体补贴标准",
    en: "the government publishes the standard of the subsidy each year",
  },
  budget: {
    zh: "区农保中心编好全年预算，向区财政局申请拨款",
    en: "the district rural insurance centre draws up the year's budget and applies to the finance bureau",
  },
  roster: {
    zh: "乡镇劳动保障所提供当年缴费名册",
    en: "the township labour office provides the year's roster of payers",
  },
  "payment-data": {
    zh: "区社保中心提供年度缴费数据",
    en: "the district social labour insurance centre provides the year's payment data",
  },
  "fix-amount": {
    zh: "区农保中心据此确定每人补贴金额",
    en: "the district rural insurance centre fixes each person's amount from them",
  },
  approve: { zh: "审核批准", en: "checked and approved" },
  remit: {
    zh: "区农保中心每年一次汇入本人存折或卡",
    en: "the district rural insurance centre remits the year's sum at once to the person's account",
  },
});

// one centre computes and pays: the two clauses say the same
const order: readonly (readonly [At, Label])[] = [
  ["六11", tasks["publish-standard"]],
  ["五10", tasks.budget],
  ["五10", tasks.roster],
  ["六12", tasks["payment-data"]],
  ["六12", tasks["fix-amount"]],
  ["六12", tasks.approve],
  ["六12", tasks.remit],
];
const steps = Object.freeze(order.map(([at, task]) => item(at, task)));

/**
 * 补贴拨付程序 — how the subsidy is budgeted, fixed and paid, and by whom. 五10, 六11, 六12.
 *
 * @example subsidyProcedure({}).value.steps.at(-1)?.code // "remit"
 */
export const subsidyProcedure = rule({
  name: "subsidy-procedure",
  clauses: ["五10", "六11", "六12"],
  facts: facts({}),
  decide(_, policy: Policy<typeof subsidyProcedureWords>) {
    for (const [at, step] of order) policy.found(at, "step", { step });
    return { steps };
  },
});

export const subsidyProcedureWords = {
  title: { zh: "补贴拨付程序", en: "Subsidy procedure" },
  asks: { zh: "补贴怎样预算、核定、拨付，由谁办理？", en: "How is the subsidy budgeted, fixed and paid, and by whom?" },
  findings: { step: { zh: "{step:label}", en: "{step:label}" } },
} as const satisfies Words;
