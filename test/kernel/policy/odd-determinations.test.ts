import { describe, expect, it } from "vitest";
import { accountLedger, age, explain, fundingShares } from "../../../src/policies/landless-farmers/index.ts";
import { faultCodesOf } from "../../support/faults.ts";

const decimal = (s: number, e: number, d: number[]) => ({ toStringTag: "[object Decimal]", s, e, d });
const shares = { groups: [], paidOn: "2012-05-01" };
const answer = age({ birthDate: "1970-03-02", on: "2012-05-01" });

describe("说明：不寻常的认定", () => {
  it("没有的语言、不是认定、没有的规则和认定事项", () => {
    const other = { ...answer, grounds: [{ ...answer.grounds[0], finding: "no-such" }] };
    expect(faultCodesOf(() => explain(answer, "fr" as never))).toEqual(["language unknown-option"]);
    expect(faultCodesOf(() => explain(undefined as never, "zh"))).toEqual(["determination wrong-type"]);
    expect(faultCodesOf(() => explain(age.safe({}) as never, "zh"))).toEqual(["determination wrong-type"]);
    expect(faultCodesOf(() => explain({ ...answer, rule: "none/none" }, "zh"))).toEqual([
      "determination.rule unknown-option",
    ]);
    expect(faultCodesOf(() => explain(other as never, "zh"))).toEqual(["determination.grounds unknown-option"]);
  });

  const ground = answer.grounds[0];
  const spoilt: [string, object, string][] = [
    ["没有依据", { grounds: undefined }, "determination wrong-type"],
    ["依据是空的", { grounds: [null] }, "determination wrong-type"],
    ["依据没有条款", { grounds: [{ ...ground, clause: 5 }] }, "determination wrong-type"],
    ["依据未写明是否成立", { grounds: [{ ...ground, holds: undefined }] }, "determination wrong-type"],
    ["规则不是文本", { rule: 5 }, "determination wrong-type"],
    ["依据没有内容", { grounds: [{ ...ground, data: undefined }] }, "determination.grounds.age.data.birthDate missing"],
    [
      "依据的内容不全",
      { grounds: [{ ...ground, data: { on: "2012-05-01" } }] },
      "determination.grounds.age.data.birthDate missing",
    ],
    [
      "依据的内容不是那一种",
      { grounds: [{ ...ground, data: { ...ground?.data, on: 5 } }] },
      "determination.grounds.age.data.on wrong-type",
    ],
    [
      "依据里的日期不是日期",
      { grounds: [{ ...ground, data: { ...ground?.data, on: "明年" } }] },
      "determination.grounds.age.data.on malformed",
    ],
    [
      "对象自带的名称不是认定事项",
      { grounds: [{ ...ground, finding: "toString" }] },
      "determination.grounds unknown-option",
    ],
    ["对象自带的名称不是规则", { rule: "landless-farmers/constructor" }, "determination.rule unknown-option"],
    ["对象自带的名称不是文件", { rule: "__proto__/toString" }, "determination.rule unknown-option"],
    ["参数不是参数", { figures: [5] }, "determination wrong-type"],
    ["口径不是口径", { readings: [null] }, "determination wrong-type"],
    [
      "参数没有值",
      { figures: [{ name: "annuityDivisor", clause: "landless-farmers/五" }] },
      "determination wrong-type",
    ],
    ["口径未写明是否默认", { readings: [{ name: "birthday", option: "x" }] }, "determination wrong-type"],
    ["所依据的不是认定", { restsOn: [5] }, "determination wrong-type"],
  ];
  it.each(spoilt)("%s", (_, change, expected) => {
    expect(faultCodesOf(() => explain({ ...answer, ...change } as never, "zh"))).toEqual([expected]);
  });

  it("依据自己的认定", () => {
    const circle = { ...answer, restsOn: [] as unknown[] };
    circle.restsOn.push(circle);
    expect(faultCodesOf(() => explain(circle as never, "zh"))).toEqual(["determination wrong-type"]);
  });

  it("金额不论是数还是文本都照写，不是金额的不写", () => {
    const shared = fundingShares(shares);
    const stored = JSON.parse(JSON.stringify(shared));
    expect(explain(stored, "zh")).toBe(explain(shared, "zh"));
    for (const scale of ["18,000", "018000", "1.234", "99999999999999.99", 18_000, null]) {
      stored.grounds[1].data.total = scale;
      const code = typeof scale === "string" ? "malformed" : "wrong-type";
      expect(faultCodesOf(() => explain(stored, "zh"))).toEqual([
        `determination.grounds.required-funding.data.total ${code}`,
      ]);
    }
    stored.grounds[1].data.total = decimal(1, 4, [18_000]);
    expect(explain(stored, "zh")).toBe(explain(shared, "zh"));
  });

  it("structuredClone 会丢失金额：指出是哪一项，请用 JSON", () => {
    const cloned = structuredClone(JSON.parse(JSON.stringify(fundingShares(shares))));
    expect(explain(cloned, "zh")).toBe(explain(fundingShares(shares), "zh"));
    expect(() => explain(structuredClone(fundingShares(shares)), "zh")).toThrow(
      /^determination\.grounds\.required-funding\.data\.total：.*structuredClone会丢失金额，请用JSON/,
    );
  });

  it("超过填报上限的合计：规则不再作出，存下的认定里有的仍能说明", () => {
    const payments = [{ on: "2026-01-01", by: "individual", amount: "5400" }] as const;
    const ledger = accountLedger({ birthDate: "1990-01-01", payments, until: "2026-01-02" });
    const stored = JSON.parse(JSON.stringify(ledger).replaceAll('"5400.00"', '"10000000005399.99"'));
    expect(explain(stored, "zh")).toContain("10,000,000,005,399.99元"); // 9999999999999.99+5400
  });
});
