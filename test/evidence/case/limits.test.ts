import { describe, expect, it } from "vitest";
import { contrast, outcomes, readingsThatMatter } from "../../../src/evidence/index.ts";
import { twoLacks } from "../../../src/policies/safety-net/index.ts";
import { statement } from "../../../src/statement/index.ts";
import { workbook } from "../../../src/workbook/index.ts";
import { faultCodesOf } from "../../support/faults.ts";

const facts = { isPoor: true, isRural: true, noCapacity: true, noViableLivelihood: true };

describe("搜索范围和选项", () => {
  it.each<[string, unknown, string]>([
    ["不是数", { most: Number.NaN }, "most out-of-range"],
    ["没有限制", { most: Number.POSITIVE_INFINITY }, "most out-of-range"],
    ["零", { most: 0 }, "most out-of-range"],
    ["不是整数", { most: 1.5 }, "most out-of-range"],
    ["是文本", { most: "5" }, "most out-of-range"],
    ["null", null, "limit wrong-type"],
    ["是文本，不是一组限制", "5", "limit wrong-type"],
    ["写错的名称", { mots: 5 }, "limit.mots unknown-key"],
  ])("%s：政策错误，不会一直搜索", (_, limit, fault) => {
    for (const search of [
      () => outcomes(twoLacks, { isPoor: true }, undefined, limit as never),
      () => contrast(twoLacks, facts, { twoLacks: false }, undefined, limit as never),
      () => readingsThatMatter(twoLacks, facts, undefined, limit as never),
    ])
      expect(faultCodesOf(search)).toEqual([fault]);
  });

  it.each([null, "twoLacks"])("只看的几项不是列表（%j）：政策错误", (of) => {
    const search = () => outcomes(twoLacks, { isPoor: true }, undefined, { of: of as never });
    expect(faultCodesOf(search)).toEqual(["of wrong-type"]);
  });

  it("认定明细和工作簿的选项不是一组：政策错误", () => {
    const determination = twoLacks(facts);
    for (const options of [null, "zh", 5]) {
      expect(faultCodesOf(() => statement(determination, options as never))).toEqual(["options wrong-type"]);
      expect(faultCodesOf(() => workbook(determination, options as never))).toEqual(["options wrong-type"]);
    }
    const misspelt = { lang: "en" } as never;
    expect(faultCodesOf(() => statement(determination, misspelt))).toEqual(["options.lang unknown-key"]);
    expect(faultCodesOf(() => workbook(determination, misspelt))).toEqual(["options.lang unknown-key"]);
  });
});
