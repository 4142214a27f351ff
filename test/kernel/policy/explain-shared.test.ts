import { describe, expect, it } from "vitest";
import type { Determination } from "../../../src/kernel/policy/determination.ts";
import { explained, rendered, rulesBelow } from "../../../src/kernel/policy/explain.ts";
import { faultCodesOf } from "../../support/faults.ts";
import { bonus, subsidy } from "../../support/sample.ts";

const rules = rulesBelow([subsidy]);
const night = subsidy({ on: "2011-05-01", months: 3, night: true });
const short = bonus({ on: "2012-05-01", months: 2 });
const explain = (one: unknown) => explained(rules, one as Determination, "zh").split("\n");

describe("几处依据同一份认定：只说明一次", () => {
  const shared: Determination = { ...night, grounds: [], figures: [], readings: [], restsOn: [short, short] };

  it("再次出现时写“见上文”", () => {
    expect(explain(shared)).toEqual([
      "补助（sample/subsidy）",
      "  夜班（sample/bonus）",
      "    • 三 加发50.00元",
      "    • 三 短班",
      "    参数：夜班补助 50.00元（三）",
      "    参数：长班月数 3个月（三）",
      "  夜班（sample/bonus）：见上文",
    ]);
    expect(explained(rules, shared, "en").split("\n").at(-1)).toBe("  night shift (sample/bonus): see above");
  });

  it("逐项给出时，没有依据、参数和口径", () => {
    const above = {
      rule: "sample/bonus",
      title: "夜班",
      isAbove: true,
      grounds: [],
      figures: [],
      readings: [],
      restsOn: [],
    };
    const { isAbove, restsOn } = rendered(rules, shared, "zh");
    expect([isAbove, restsOn[0]?.isAbove, restsOn[1]]).toEqual([false, false, above]);
  });

  it("层层共用的，每份只核对一次、说明一次，不会成倍增加", () => {
    let reads = 0;
    const counted = {
      ...short,
      get rule() {
        reads += 1;
        return short.rule;
      },
    };
    let one: Determination = counted;
    for (let level = 0; level < 10; level++) one = { ...short, restsOn: [one, one] };
    expect(explain(one).filter((line) => line.endsWith("见上文")).length).toBe(10);
    expect(reads).toBeLessThan(10); // 每次都核对，就要读一千多次
  });
});

describe("一层依据一层的认定：至多五十层", () => {
  const nested = (levels: number): Determination => {
    let one: Determination = short;
    for (let level = 0; level < levels; level++) one = { ...short, restsOn: [one] };
    return one;
  };
  it("五十层的说明，五十一层的不说明", () => {
    expect(explain(nested(50)).filter((line) => line.includes("夜班（sample/bonus）")).length).toBe(51);
    expect(faultCodesOf(() => explain(nested(51)))).toEqual(["determination wrong-type"]);
  });
});

describe("不是认定的，不说明", () => {
  const [first, second] = short.grounds;
  const thrown = (): never => {
    throw new Error("from the caller's own code");
  };
  it.each<[string, unknown]>([
    ["带着字段的列表", Object.assign([], short)],
    ["认定事项不是文本", { ...short, grounds: [{ ...first, finding: 5 }] }],
    ["后一条依据未写明是否成立", { ...short, grounds: [first, { ...second, holds: undefined }] }],
    ["后一条口径未写明是否默认", { ...night, readings: [...night.readings, { name: "firstMonth", option: "counts" }] }],
    ["一项读不出", Object.defineProperty({ ...short }, "figures", { get: thrown })],
  ])("%s", (_, one) => {
    expect(faultCodesOf(() => explain(one))).toEqual(["determination wrong-type"]);
  });
});

describe("逐项给出的说明", () => {
  it("参数的起始日期，没有的为空", () => {
    expect(rendered(rules, night, "en").figures).toEqual([
      { title: "monthly amount", value: "100.00 yuan", from: "2010-01-01", clause: "二" },
      { title: "night bonus", value: "50.00 yuan", from: null, clause: "三" },
    ]);
  });
});
