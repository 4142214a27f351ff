import { expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import type { AnyField, Shape } from "../../src/kernel/facts/index.ts";
import { bare, declarationOf } from "../../src/roster/by-rule/senses.ts";
import { amountColumnsOf } from "../../src/roster/impact/answer-parts.ts";
import { moneyLines } from "../../src/roster/impact/money.ts";
import { isChinese, isEnglish } from "../support/languages.ts";
import { fileOf, placeOf } from "../support/places.ts";

/** 不是收付的金额：下限、基数、标准、差额、余额、合计，和只说明办理情况的金额。 */
const notPaid: Readonly<Record<string, string>> = {
  "disability-employment/levy-allocation": "forTraining rest",
  "employee-pension/contribution": "contributionBase total",
  "employee-pension/social-insurance-subsidy": "total",
  "employment-poverty-relief/person-total": "total",
  "employment-poverty-relief/worker-subsidies": "total",
  "employment-poverty-relief/public-welfare-post": "total",
  "employment-poverty-relief/public-welfare-post-total": "total",
  "employment-poverty-relief/work-study-subsidy": "total",
  "employment-poverty-relief/work-study-subsidy-total": "total",
  "landless-farmers/funding-shares": "total joint",
  "landless-farmers/monthly-pension": "floor shortfall",
  // the individual contributes nothing
  "landless-farmers/old-age-allowance": "floor shortfall contribution",
  "landless-farmers/determine":
    "shares.total shares.joint pension.floor pension.shortfall allowance.floor allowance.shortfall allowance.expectedAmount",
  "landless-farmers/enrolment-terms": "shares.total shares.joint",
  "landless-farmers/pension-period": "firstAmount",
  "landless-farmers/account-ledger":
    "monthlyAmount closing.openingBalance closing.paidIn closing.balance closing.balances.government closing.balances.village closing.balances.individual",
  "landless-farmers/relocation": "retained",
  "landless-farmers/withdrawal": "retained",
  "landless-farmers/funding-shares-total": "joint total",
  "landless-farmers/special-fund": "available",
  "landless-farmers/government-funding-deadline": "outstanding",
  "landless-farmers/instalments": "paid outstanding amountDue overdue",
  "landless-farmers/account-balance": "government village individual openingBalance paidIn balance",
  "landless-farmers/annual-interest": "government village individual tax",
  "safety-net/annual-supplement": "total",
  "safety-net/class-supplement": "base",
  "safety-net/extreme-difficulty-standard": "floor",
  "safety-net/county-funding": "countyTotal",
  "safety-net/medical-assistance": "capRemaining",
  // a deferral moves the day, not the amount
  "startup-year-bureau/contribution-deferral": "deferred amountDue",
};

const all = catalogue.rules.flatMap(({ rule }) =>
  amountColumnsOf(rule).map(({ path, field }) => ({ rule, path, transfer: bare(field).transfer })),
);
const place = (rule: string, path: string): string => `${placeOf(fileOf(rule), "answer:")} ${path}`;

it("结果中的每项金额，写明谁付、谁收（paid），或者列在上表", () => {
  const known = new Set(
    Object.entries(notPaid).flatMap(([rule, paths]) => paths.split(" ").map((one) => `${rule} ${one}`)),
  );
  const unpaid = all.filter(({ transfer }) => transfer === undefined);
  const undecided = unpaid.filter(({ rule, path }) => !known.delete(`${rule.name} ${path}`));
  expect(undecided.map(({ rule, path }) => place(rule.name, path))).toEqual([]);
  expect([...known]).toEqual([]);
});

it("付方、收方有中文和英文，不是同一方；when 是旁边的是非项", () => {
  const wrong = all.filter(({ rule, path, transfer }) => {
    if (transfer === undefined) return false;
    const { by, to, when } = transfer;
    const beside = path.split(".").slice(0, -1);
    const isFlag = when === undefined || formAt(rule, [...beside, when]) === "boolean";
    return !isFlag || by.code === to.code || [by, to].some(({ zh, en }) => !isChinese(zh) || !isEnglish(en));
  });
  expect(wrong.map(({ rule, path }) => place(rule.name, path))).toEqual([]);
});

/** 清单中只有登记的应缴金额，没有收付。 */
const listsNotPaid = ["landless-farmers/instalments"];

it("清单中的金额不写收付：由清单外的合计或按月应发写明，测算只读这些", () => {
  const withLists = catalogue.rules.flatMap(({ rule }) => {
    const amounts = amountsInLists(declarationOf(rule).answer.fields);
    return amounts.length === 0 ? [] : [{ rule, amounts }];
  });
  const stated = withLists.filter(({ amounts }) => amounts.some(({ transfer }) => transfer !== undefined));
  expect(stated.map(({ rule }) => rule.name)).toEqual([]);
  const unpaid = withLists.filter(({ rule }) => moneyLines(rule).length === 0);
  expect(unpaid.map(({ rule }) => rule.name)).toEqual(listsNotPaid);
});

/** The amounts of an answer that stand in lists. */
const amountsInLists = (shape: Shape, isInList = false): readonly AnyField[] =>
  Object.values(shape).flatMap((one) => {
    const field = bare(one);
    const { form, unit } = field;
    if (form.kind === "group") return amountsInLists(form.shape, isInList);
    if (form.kind === "list") return amountsInLists({ item: form.item }, true);
    return isInList && unit?.zh.startsWith("元") === true ? [field] : [];
  });

/** The type of the field at a path of an answer. */
function formAt(rule: (typeof all)[number]["rule"], keys: readonly string[]): unknown {
  const shape = declarationOf(rule).answer.fields;
  const last = keys.reduce<{ readonly fields: typeof shape; readonly type?: unknown }>(
    ({ fields }, key) => {
      const field = fields[key];
      if (field === undefined) return { fields: {} };
      const { form } = bare(field);
      return form.kind === "group"
        ? { fields: form.shape }
        : { fields: {}, type: "schema" in form ? form.schema.type : "" };
    },
    { fields: shape },
  );
  return last.type;
}
