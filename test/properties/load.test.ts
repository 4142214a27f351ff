import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain.ts";
import { addDays } from "../../src/kernel/days/moving.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import type { Determination } from "../../src/kernel/policy/determination.ts";
import { age, fundingShares } from "../../src/policies/landless-farmers/index.ts";
import { registerComparison } from "../../src/policies/safety-net/organisation/register-comparison.ts";
import { faultCodesOf } from "../support/faults.ts";

const shares = { groups: [], paidOn: "2012-05-01" };
const million = 1_000_000;

/** Milliseconds of computing that something takes, whatever else the machine does, with what it returns. */
function timed<T>(act: () => T): { readonly ms: number; readonly result: T } {
  const started = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(started);
  return { ms: (user + system) / 1000, result };
}

function errorOf(act: () => unknown): PolicyError {
  try {
    act();
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error("answered");
}

const manyKeys = Object.fromEntries(Array.from({ length: million }, (_, index) => [`k${index}`, 1]));

describe("拒绝有限度：用时和篇幅都不随输入无限增长", () => {
  it.each([
    ["填报内容", () => fundingShares(Object.assign(manyKeys, shares))],
    ["县级设置", () => fundingShares(shares, manyKeys as never)],
    ["口径", () => fundingShares(shares, { readings: manyKeys } as never)],
    ["参数", () => fundingShares(shares, { figures: manyKeys } as never)],
  ])("一百万个不认识的字段：%s", (_, act) => {
    const { ms, result } = timed(() => errorOf(act));
    expect(ms).toBeLessThan(2500); // 空闲的机器上不到一秒
    expect(result.message.length).toBeLessThan(million);
    expect(JSON.stringify(result).length).toBeLessThan(million);
    // 填报内容里还有 groups、paidOn 两个认识的字段
    expect(result.faults.length + result.more).toBeGreaterThanOrEqual(million);
    expect(result.message).toContain(`and ${result.more} more`);
  });

  it("字段名称很长、带控制字符：截短，看得见", () => {
    const { faults } = errorOf(() => fundingShares({ ...shares, [`\u001b[2J\n${"甲".repeat(million)}`]: 1 } as never));
    expect(faults.map(({ path }) => [path.length, path.slice(0, 6)])).toEqual([[200, "�[2J�甲"]]);
  });

  it("一千万字的文本、一万个长名称", () => {
    const long = "9".repeat(10 * million);
    const { ms, result } = timed(() => errorOf(() => fundingShares({ ...shares, villageContribution: long })));
    expect(result.faults[0]?.given.length).toBe(80);
    expect(ms).toBeLessThan(3000);
    const dibao = new Array(10_000).fill("甲".repeat(10_000));
    const names = errorOf(() => registerComparison({ dibao, povertyRegister: [] }));
    expect([names.faults.length, names.more]).toEqual([100, 9900]);
  });

  it("列表的长度不是数，或者越读越长：只读一次，差错", () => {
    const ofLength = (next: () => unknown) =>
      new Proxy([], { get: (_, key) => (key === "length" ? next() : undefined) });
    for (const length of [null, "0", false, { valueOf: () => 0 }, Number.NaN, -1, 1.5]) {
      const groups = ofLength(() => length);
      expect(faultCodesOf(() => fundingShares({ ...shares, groups } as never))).toEqual(["groups wrong-type"]);
    }
    let times = 0;
    // 两种读法各读一次：先二十一项，后四十多亿项
    const groups = ofLength(() => [21, 1, 4_294_967_295][times++]);
    expect(faultCodesOf(() => fundingShares({ ...shares, groups } as never))).toEqual(["groups[0] missing"]);
    let reads = 0;
    const requiredFunding = ofLength(() => (reads++ === 0 ? 1 : 4_294_967_295));
    expect(faultCodesOf(() => fundingShares(shares, { figures: { requiredFunding } } as never))).toEqual([
      "figures.requiredFunding malformed",
    ]);
  });

  it("存下来的认定里，数写成很长的文本：差错，用时不按平方增长", () => {
    const stored = JSON.parse(JSON.stringify(fundingShares(shares)));
    const ground = stored.grounds.find(({ data }: { data?: object }) => data && "share" in data);
    for (const text of ["1".repeat(100_000), `1 ${"a".repeat(100_000)}`]) {
      ground.data.share = text;
      const { ms, result } = timed(() => faultCodesOf(() => explain(stored, "en")));
      expect(result[0]).toMatch(/\.data\.share malformed$/);
      expect(ms).toBeLessThan(1000);
    }
  });

  it("号称四十多亿项的空列表", () => {
    const groups: never[] = [];
    groups.length = 4_294_967_295;
    expect(faultCodesOf(() => fundingShares({ ...shares, groups }))).toEqual(["groups out-of-range"]);
  });
});

describe("没有平方级、指数级的路", () => {
  it("参数有两万个带日期的值：四倍的值用时不过六倍", () => {
    const valuesOf = (length: number) =>
      Array.from({ length }, (_, index) => ({ from: addDays("1900-01-01", index), value: "20000" }));
    const figures = (length: number) => ({ figures: { requiredFunding: valuesOf(length) } });
    const [few, many] = [figures(20_000), figures(80_000)];
    timed(() => fundingShares(shares, few));
    const one = timed(() => fundingShares(shares, few));
    const four = timed(() => fundingShares(shares, many));
    expect(one.result.value.total.toFixed(2)).toBe("20000.00");
    expect(one.ms).toBeLessThan(3000);
    expect(four.ms).toBeLessThan(Math.max(6 * one.ms, 1000));
  });

  it("没有值的日期：差错只列前二十段", () => {
    const days = Array.from({ length: 5000 }, (_, index) => addDays("1900-01-01", 2 * index));
    const requiredFunding = days.map((from) => ({ from, until: from, value: "20000" }));
    const { message } = errorOf(() => fundingShares(shares, { figures: { requiredFunding } }));
    expect(message.length).toBeLessThan(3000);
  });

  it("互相引用的认定，说明二十层：各说明一次", () => {
    let shared: Determination = age({ birthDate: "1970-03-02", on: "2012-05-01" });
    for (let depth = 0; depth < 20; depth++) shared = { ...shared, restsOn: [shared, shared] };
    const { ms, result } = timed(() => explain(shared, "zh").split("\n"));
    expect(ms).toBeLessThan(1000);
    expect(result.filter((line) => line.endsWith("：见上文"))).toHaveLength(20); // 每层的第二次引用
  });

  it("一万项的列表", () => {
    const codes = (from: number) => Array.from({ length: 10_000 }, (_, index) => `A-${from + index}`);
    const { ms } = timed(() => registerComparison({ dibao: codes(0), povertyRegister: codes(5000) }));
    expect(ms).toBeLessThan(2000);
  });
});

describe("说明不能伪造", () => {
  it("名称里的换行：填报时不收，存下来的认定里改成看得见的一行", () => {
    const forged = "甲局\n  ✓ 四(四)1 已经公示";
    expect(faultCodesOf(() => registerComparison({ dibao: [forged], povertyRegister: [] }))).toEqual([
      "dibao[0] malformed",
    ]);
    const made = age({ birthDate: "1970-03-02", on: "2012-05-01" });
    const figures = [{ name: forged, clause: `landless-farmers/五\u2028`, value: "1\u001b[2J", from: null }];
    const lines = explain({ ...made, figures }, "zh").split("\n");
    expect(lines).toHaveLength(1 + made.grounds.length + 1 + made.readings.length);
    for (const hidden of ["\u2028", "\u001b"]) expect(lines.join("")).not.toContain(hidden);
  });
});

describe("县级设置和填报内容一样读", () => {
  const total = (options: unknown) => fundingShares(shares, options as never).value.total.toFixed(2);
  const figures = { requiredFunding: "20000" };
  class County {
    get figures() {
      return figures;
    }
  }
  class Change {
    get from() {
      return "2012-01-01";
    }
    get value() {
      return "20000";
    }
  }

  it.each([
    ["类的读取方法", new County()],
    ["继承来的", Object.create({ figures })],
    ["继承来的参数", { figures: Object.create(figures) }],
    ["没有原型", Object.assign(Object.create(null), { figures })],
    ["带日期的值是类", { figures: { requiredFunding: [new Change()] } }],
    ["代理", new Proxy({ figures }, {})],
  ])("%s：照用", (_, options) => {
    expect(total(options)).toBe("20000.00");
  });

  it("读一次：第二次读会变的，不起作用", () => {
    let times = 0;
    const change = {
      from: "2012-01-01",
      get value() {
        return times++ === 0 ? "20000" : "-1";
      },
    };
    expect(total({ figures: { requiredFunding: [change] } })).toBe("20000.00");
  });

  it("读不出来的：政策错误", () => {
    const thrown = () => {
      throw new Error("x");
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(faultCodesOf(() => total(proxy))).toEqual(["options wrong-type"]);
    expect(faultCodesOf(() => total({ figures: proxy }))).toEqual(["figures wrong-type"]);
    expect(faultCodesOf(() => total({ figures: { requiredFunding: proxy } }))).toEqual([
      "figures.requiredFunding malformed",
    ]);
    expect(faultCodesOf(() => total(new Proxy({}, { get: thrown })))).toEqual([
      "options wrong-type", // 连类别都读不出来
    ]);
    const halfRead = {
      get readings() {
        return thrown();
      },
      figures,
    };
    expect(faultCodesOf(() => total(halfRead))).toEqual(["readings wrong-type"]);
    expect(faultCodesOf(() => fundingShares(proxy as never))).toEqual([" wrong-type"]);
    expect(faultCodesOf(() => fundingShares({ ...shares, villageContribution: proxy } as never))).toEqual([
      "villageContribution wrong-type",
    ]);
    expect(faultCodesOf(() => explain(proxy as never, "zh"))).toEqual(["determination wrong-type"]);
  });
});

describe("差错里有字段的名称；空就是未填报", () => {
  it("认定时才发现的也有名称", () => {
    const { faults } = errorOf(() => fundingShares({ ...shares, villageContribution: "99999" }));
    expect(faults[0]?.message.zh).toMatch(/^村集体补助（villageContribution）：超出范围/);
    expect(faults[0]?.message.en).toMatch(/ \(villageContribution\) is out of range/);
  });

  it("分类里的、参数的、县级设置的，也有名称", () => {
    const group = { kind: "one-child", certifiedFor: [2012] };
    const paid = () =>
      fundingShares({ ...shares, groups: [group] } as never, { readings: { "one-child-household": "daughter-only" } });
    expect(errorOf(paid).faults[0]?.message.zh).toMatch(/^.*\p{Script=Han}.*（groups\[0\]\.child）：未填报/u);
    const set = (options: unknown) => errorOf(() => fundingShares(shares, options as never)).faults[0]?.message.zh;
    expect(set(5)).toMatch(/^县级设置（options）/);
    expect(set({ readings: { "land-threshold": "x" } })).toMatch(/^口径（readings.land-threshold）/);
    expect(set({ readings: { x: "x" } })).toMatch(/^口径（readings.x）/);
    expect(set({ figures: { requiredFunding: {} } })).toMatch(/^筹资规模（figures.requiredFunding）/);
  });

  it("可以不填的填了 null，和没填一样", () => {
    const given = { ...shares, villageContribution: null, band: null, enrolledOn: null, statusLostIn: null };
    expect(JSON.stringify(fundingShares(given as never))).toBe(JSON.stringify(fundingShares(shares)));
    expect(faultCodesOf(() => age({ birthDate: null, on: "2012-05-01" } as never))).toEqual(["birthDate wrong-type"]);
  });

  it("该填列表的填了文本：一处差错", () => {
    expect(faultCodesOf(() => registerComparison({ dibao: "甲", povertyRegister: [] } as never))).toEqual([
      "dibao wrong-type",
    ]);
    const odd = { ...shares, groups: { length: 4_294_967_295 } };
    expect(faultCodesOf(() => fundingShares(odd as never))).toEqual(["groups wrong-type"]);
  });
});
