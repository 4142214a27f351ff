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
    const words = found.changes.map((one) => one.words);
    expect(words).toContainEqual({
      zh: "入账记录（payments）：去掉第2项 入账日期：2010-03-10，出资方：政府补贴，金额：12600元",
      en: "payments (payments): without item 2, payment date: 2010-03-10, payer: government, amount: 12600 yuan",
    });
    expect(words.map(({ zh }) => zh)).toContain("出资方（payments[1].by）：政府补贴 → 个人缴费");
  });

  it("填报有误、没有这个字段、没有写所求：政策错误", () => {
    expect(faultCodesOf(() => contrast(ageBand, {} as never, { age: 60 }))).toEqual([
      "birthDate missing",
      "referenceDate missing",
    ]);
    const facts = { birthDate: "1952-05-01", referenceDate: "2012-05-01" };
    expect(faultCodesOf(() => contrast(ageBand, facts, { none: 60 } as never))).toEqual(["wanted.none unknown-key"]);
    expect(faultCodesOf(() => contrast(ageBand, facts, {}))).toEqual(["wanted missing"]);
    for (const wanted of [null, undefined, "pension"])
      expect(faultCodesOf(() => contrast(ageBand, facts, wanted as never))).toEqual(["wanted wrong-type"]);
  });

  it.each(["5%", "0.05", "5.00%"])(
    "比例写作%s，都从5%%起逐个万分点试；万分点之间还有值，不说逐一试过",
    (villageShare) => {
      const found = contrast(
        landlessFarmers.fundingShares,
        { groups: [], paidOn: "2012-05-01", villageShare },
        { village: "918" }, // 18000×5.1%＝918
      );
      expect(changesOf(found)).toEqual([["villageShare", "5.10%", 10]]);
      expect(found.changes[0]?.isNearest).toBe(false);
      expect(extentsOf(found)).toMatchObject({ villageShare: "near" });
    },
  );

  it("试过不填的一组，写明只试过不填，不写没有试", () => {
    const found = contrast(
      accountBalance,
      {
        openingBalances: { year: 2013, government: "10", village: "0", individual: "0" },
        payments: [{ on: "2013-03-10", by: "individual", amount: "5400" }],
        on: "2013-12-31",
      },
      { government: "0" },
    );
    expect(found.changes.map(({ fact, after }) => [fact, after])).toContainEqual(["openingBalances", null]);
    expect(extentsOf(found)).toMatchObject({ openingBalances: "left-out", "payments[0].by": "all" });
  });

  it("人很多：每种试法都到上限为止，没有试的写明没有试", () => {
    const persons = Array.from({ length: 40 }, (_, at) => ({
      person: `P${at}`,
      groups: [{ kind: "dibao" as const, certifiedFor: [2012] }],
      paidOn: "2012-05-01",
    }));
    const found = contrast(landlessFarmers.fundingSharesTotal, { persons }, () => false, undefined, { most: 30 });
    // 没有先后的至多30个，附近的至多30个加最后一步的2个，更远的至多30个加最后一项的
    expect(found.tried).toBeLessThan(3 * 30 + 1000);
    expect(extentsOf(found)).toMatchObject({
      persons: "none",
      "persons[0].paidOn": "near",
      "persons[39].paidOn": "none",
    });
  });

  it.each<[string, object, string[]]>([
    // 18000×80%＝14400：2013年认定，或2012年12月31日及以前缴费
    ["金额写作数", { government: 14400 }, ["groups[0].certifiedFor[0] 2013", "paidOn 2012-12-31"]],
    ["金额写作文字", { government: "14400.0" }, ["groups[0].certifiedFor[0] 2013", "paidOn 2012-12-31"]],
    ["比例", { governmentShare: "80%" }, ["groups[0].certifiedFor[0] 2013", "paidOn 2012-12-31"]],
    ["比例写作小数", { governmentShare: "0.8" }, ["groups[0].certifiedFor[0] 2013", "paidOn 2012-12-31"]],
  ])("所求是同一个数，怎样写都一样：%s", (_, wanted, changes) => {
    const facts = { groups: [{ kind: "dibao", certifiedFor: [2012] }], paidOn: "2013-06-01" } as const;
    const found = contrast(landlessFarmers.fundingShares, facts, wanted);
    expect(found.changes.map(({ fact, after }) => `${fact} ${after}`)).toEqual(changes);
  });

  it.each<[string, object, string[]]>([
    ["名称不是代码", { band: "补助年龄段" }, ["wanted.band malformed"]],
    ["没有这个代码", { band: "sixty" }, ["wanted.band malformed"]],
    ["整数写作文字", { age: "60周岁" }, ["wanted.age malformed"]],
    ["不会为空", { age: null }, ["wanted.age malformed"]],
  ])("所求不可能是这项结果的值，是差错，不是“没有这样的改动”：%s", (_, wanted, faults) => {
    const facts = { birthDate: "1952-05-01", referenceDate: "2012-05-01" };
    expect(faultCodesOf(() => contrast(ageBand, facts, wanted))).toEqual(faults);
  });

  it("不能认定的长流水，同样少试：先算了许多年才发现没有利率", () => {
    const payments = [
      { on: "2010-03-01", by: "government", amount: "12600" },
      { on: "2010-03-01", by: "individual", amount: "5400" },
    ] as const;
    const facts = { birthDate: "1952-05-10", payments, until: "2030-12-31" };
    const found = contrast(landlessFarmers.accountLedger, facts, ({ postings }) => postings.length > 0);
    expect(found.inForce.ok).toBe(false);
    expect(found.tried).toBeLessThan(1000);
  });

  it("不改动给出的事实", () => {
    const before = JSON.stringify(household);
    contrast(scope, household, { inScope: true });
    expect(JSON.stringify(household)).toBe(before);
  });
});

/** Refused cases of each rule: 500 in all, of which `npm test` judges a few. */
const perRule = countOf(100, 2);

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
