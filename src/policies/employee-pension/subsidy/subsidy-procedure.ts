import { answer, facts, item, list } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { items } from "../facts.ts";

// 五10 and 六12 both name the centre that determines and pays the amount, so each of these steps is listed once
const steps = items({
  "publish-standard": {
    address: "六11",
    zh: "政府每年公布具体补贴标准",
    en: "the government publishes the subsidy standard each year",
  },
  budget: {
    address: "五10",
    zh: "区农村社会保险管理中心编制全年预算，向区财政局申请拨款",
    en: "the district rural social insurance centre draws up the annual budget and applies to the finance bureau",
  },
  roster: {
    address: "五10",
    zh: "乡镇（街道）劳动保障事务所提供当年度缴费名册",
    en: "the township labour office provides the year's roster of contributors",
  },
  "payment-data": {
    address: "六12",
    zh: "区社会劳动保险管理中心提供年度缴费数据",
    en: "the district social labour insurance centre provides the annual contribution data",
  },
  "fix-amount": {
    address: "六12",
    zh: "区农村社会保险管理中心据此确定每人的补贴金额",
    en: "the district rural social insurance centre determines each person's amount from them",
  },
  approve: { address: "六12", zh: "审核批准", en: "the amounts are reviewed and approved" },
  remit: {
    address: "六12",
    zh: "区农村社会保险管理中心按年度一次性汇入本人存折（卡）",
    en: "the district rural social insurance centre pays the year's amount in one sum to the person's account",
  },
});

/**
 * 补贴拨付程序 — Lists the steps by which the subsidy is budgeted, determined and paid, and who takes them. 五10, 六11,
 * 六12.
 *
 * @example subsidyProcedure({}).value.steps.at(-1)?.code // "remit"
 */
export const subsidyProcedure = rule({
  name: "subsidy-procedure",
  title: { zh: "补贴拨付程序", en: "Subsidy procedure" },
  question: { zh: "补贴由哪个单位、如何核定和拨付？", en: "Who budgets, determines and pays the subsidy, and how?" },
  clauses: ["五10", "六11", "六12"],
  facts: facts({}),
  answer: answer({
    steps: list(
      { zh: "补贴拨付的步骤", en: "steps of the subsidy procedure" },
      item({ zh: "步骤", en: "step" }, steps.labels),
    ),
  }),
  findings: { step: { zh: "{step:label}", en: "{step:label}" } },
  decide(_, policy) {
    for (const { address, label } of steps.all) policy.found(address, "step", { step: label });
    return { steps: steps.all.map((one) => one.entry) };
  },
});
