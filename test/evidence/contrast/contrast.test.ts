import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Contrast, contrast } from "../../../src/evidence/index.ts";
import { employeePension, landlessFarmers, safetyNet } from "../../../src/index.ts";
import { countOf } from "../../support/counts.ts";
import { faultCodesOf } from "../../support/faults.ts";
import { farthest, nearestByHand } from "./by-hand.ts";
import { asked } from "./refused.ts";

const { scope, ageBand, accountBalance } = landlessFarmers;

const household = {
  expropriatedByGovernment: true,
  collectiveArableLand: true,
  hadContractRight: true,
  registeredAtExpropriation: true,
  referenceDate: "2012-05-01",
  household: { remainingArableMu: "1.1700", registeredAgriculturalMembers: 3 },
  county: [{ year: 2011, arableMu: "1.3000", agriculturalPopulation: 1 }],
} as const;

const changesOf = ({ changes }: Contrast<unknown>) => changes.map(({ fact, after, steps }) => [fact, after, steps]);
const extentsOf = ({ searched }: Contrast<unknown>) =>
  Object.fromEntries(searched.map((one) => [one.fact, one.extent]));

describe("怎样才会不同", () => {
  it("1.17÷3＝0.39＝1.3×30%，正好不低于：少万分之一亩、多一人，或全县耕地多万分之一亩，就属于工作对象", () => {
    const found = contrast(scope, household, { inScope: true });
    expect(changesOf(found)).toEqual([
      ["household.remainingArableMu", "1.1699", 1],
      ["household.registeredAgriculturalMembers", 4, 1], // 1.17÷4＝0.2925
      ["county[0].arableMu", "1.3001", 1], // 1.3001×30%＝0.39003
    ]);
    expect(found.changes.every(({ isNearest, clauses }) => isNearest && clauses.includes("landless-farmers/三"))).toBe(
      true,
    );
  });

  it("还有一个条件不符合：单改一项不能使结论改变", () => {
    const found = contrast(scope, { ...household, hadContractRight: false }, { inScope: true });
    expect(found.changes).toEqual([]);
    expect(extentsOf(found)).toMatchObject({
      hadContractRight: "all",
      "household.remainingArableMu": "near",
      county: "items",
      expropriatedOn: "unread",
    });
  });

  it("所求可以是一个条件；已经符合的，不搜寻", () => {
    const facts = { birthDate: "1952-05-01", referenceDate: "2012-05-01" };
    expect(contrast(ageBand, facts, ({ age }) => age >= 60)).toMatchObject({ holds: true, changes: [], tried: 0 });
    // 2012年5月1日满60周岁；1952年5月2日出生的，59周岁
    expect(changesOf(contrast(ageBand, facts, ({ age }) => age === 59))).toEqual([
      ["birthDate", "1952-05-02", 1],
      ["referenceDate", "2012-04-30", 1],
    ]);
  });

  it("是否、选项逐一试；可以不填的也试不填", () => {
    const facts = { sex: "male", birthDate: "1957-03-01", contributionMonths: 180, on: "2012-04-01" } as const;
    const { changes, searched } = contrast(employeePension.retirement, facts, { entitled: true });
    // 男满60周岁，女满50周岁：1957年3月1日出生的，2012年4月1日55周岁
    expect(changes.map(({ fact, after }) => [fact, after])).toContainEqual(["sex", "female"]);
    expect(searched.find(({ fact }) => fact === "sex")?.extent).toBe("all");
  });

  it("离得很远的：说明没有逐一试过", () => {
    const facts = { escapedPovertyStably: true, incomePerPerson: "100", dibaoStandard: "9000000" };
    const far = contrast(safetyNet.dibaoExit, facts, { required: true });
    const [change] = far.changes;
    expect([change?.fact, change?.isNearest]).toEqual(["incomePerPerson", false]);
    const { steps, beyond, extent } = far.searched.find(({ fact }) => fact === "incomePerPerson") ?? {};
    expect([extent, (steps ?? 0) < (change?.steps ?? 0), (beyond ?? 0) > 0]).toEqual(["near", true, true]);
    // 逐分相差的那一步：少一分就不同
    const below = { ...facts, incomePerPerson: (Number(change?.after) - 0.01).toFixed(2) };
    expect(safetyNet.dibaoExit(below).value.required).toBe(false);
  });

  it("列表：去掉一项", () => {
    const facts = {
      payments: [
        { on: "2010-03-10", by: "individual", amount: "5400" },
        { on: "2010-03-10", by: "government", amount: "12600" },
      ],
      on: "2010-03-10",
    } as const;
    const found = contrast(accountBalance, facts, ({ government }) => government.isZero());
    expect(found.changes.map(({ fact }) => fact)).toContain("payments");
  });

  it("填报有误、没有这个字段、没有写所求：政策错误", () => {
    expect(faultCodesOf(() => contrast(ageBand, {} as never, { age: 60 }))).toEqual([
      "birthDate missing",
      "referenceDate missing",
    ]);
    const facts = { birthDate: "1952-05-01", referenceDate: "2012-05-01" };
    expect(faultCodesOf(() => contrast(ageBand, facts, { none: 60 } as never))).toEqual(["wanted.none unknown-key"]);
    expect(faultCodesOf(() => contrast(ageBand, facts, {}))).toEqual(["wanted missing"]);
  });

  it("不改动给出的事实", () => {
    const before = JSON.stringify(household);
    contrast(scope, household, { inScope: true });
    expect(JSON.stringify(household)).toBe(before);
  });
});

/** Refused cases of each rule: 500 in all, of which `npm test` judges a few. */
const perRule = countOf(100, 8);

describe("与逐一试过的相同", () => {
  it.each(Object.entries(asked))("%s：不符合的案例", (_, one) => {
    const { rule, field, facts } = one;
    const refused = fc
      .sample(facts, { numRuns: perRule * 20, seed: 2012 })
      .filter((given) => rule.safe(given).determination?.value[field] === false)
      .slice(0, perRule);
    expect(refused).toHaveLength(perRule);
    const wrong = refused.flatMap((given) => {
      const found = contrast(rule, given, { [field]: true }, undefined, { most: 10_000 });
      const nearby = new Map<string, string[]>();
      for (const { fact, after, steps, isNearest } of found.changes) {
        if (steps !== null && steps > farthest) continue;
        const path = fact.replaceAll(/\[(\d+)\]/g, ".$1");
        if (after === null || Array.isArray(after)) continue; // left out, or an item less
        nearby.set(path, [...(nearby.get(path) ?? []), String(after)].sort());
        if (!isNearest) nearby.set(path, ["not proven"]);
      }
      const byHand = nearestByHand(one, given);
      // choices and facts that the hand does not change are left out
      const own = [...nearby].filter(([path]) => knownPaths(one).includes(path)).sort();
      const brute = [...byHand].sort();
      return JSON.stringify(own) === JSON.stringify(brute) ? [] : [{ given, own, brute }];
    });
    expect(wrong).toEqual([]);
  });
});

const knownPaths = ({ byHand }: (typeof asked)[string]): string[] => [
  ...(byHand.days ?? []),
  ...(byHand.flags ?? []),
  ...(byHand.counts ?? []),
  ...Object.keys(byHand.decimals ?? {}),
];
