import { describe, expect, it } from "vitest";
import { type Consulted, differencesBetween, watchedAdoption } from "../../../src/kernel/policy/index.ts";
import { figures, subsidy } from "../../support/sample.ts";

/** 认定时问到的参数和口径。 */
function asked(facts: Parameters<typeof subsidy>[0]) {
  const consulted: Consulted = { figures: new Set(), readings: new Set() };
  const watched = watchedAdoption(subsidy.adoption, subsidy.source, consulted);
  const known = subsidy.facts.parse(facts);
  if (known instanceof Error) throw known;
  let answer: unknown;
  try {
    answer = JSON.stringify(subsidy.decideUnder(watched, known));
  } catch {
    answer = "rejected";
  }
  return { answer, figures: [...consulted.figures], readings: [...consulted.readings] };
}

describe("记下认定时问到的", () => {
  it.each([
    ["没有上班的，什么也不问", { on: "2012-05-01", months: 0 }, [], []],
    ["白班", { on: "2012-05-01", months: 2 }, ["monthly"], ["firstMonth"]],
    // 夜班规则问到的也在内
    ["夜班", { on: "2012-05-01", months: 2, night: true }, ["monthly", "nightBonus", "longFrom"], ["firstMonth"]],
    // 2009年没有月标准，不能认定；此前问到的仍在
    ["不能认定的", { on: "2009-05-01", months: 2 }, ["monthly"], ["firstMonth"]],
  ] as const)("%s", (_, facts, figures, readings) => {
    const one = asked(facts);
    expect({ figures: one.figures, readings: one.readings }).toEqual({ figures, readings });
    expect(one.answer).toBe(facts.on < "2010" ? "rejected" : JSON.stringify(subsidy(facts)));
  });
});

describe("两种设置的不同之处", () => {
  const differences = (options: Parameters<typeof subsidy.adopt>[0]) =>
    differencesBetween(subsidy.adoption, subsidy.adopt(options).adoption);
  it.each([
    ["相同", {}, [], []],
    ["选了默认的", { readings: { firstMonth: "counts" } }, [], []],
    ["另一选项", { readings: { firstMonth: "does-not-count" } }, [], ["firstMonth"]],
    ["原来的值", { figures: { nightBonus: figures.nightBonus.values[0]?.value ?? "" } }, [], []],
    ["另一值", { figures: { nightBonus: "60" } }, ["nightBonus"], []],
    ["自某日起", { figures: { monthly: [{ from: "2013-01-01", value: "130" }] } }, ["monthly"], []],
  ] as const)("%s", (_, options, figures, readings) => {
    expect(differences(options)).toEqual({ figures, readings });
  });
});
