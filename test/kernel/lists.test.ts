import { describe, expect, it } from "vitest";
import { facts } from "../../src/kernel/facts/facts.ts";
import { flag } from "../../src/kernel/facts/fields.ts";
import { hasDuplicates } from "../../src/kernel/facts/unique.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { labels } from "../../src/kernel/language/text.ts";
import { largestFen } from "../../src/kernel/numbers/money.ts";
import { checkedFen, checkedYuan, isTooLarge, sumOf } from "../../src/kernel/numbers/sums.ts";
import { defineDocument } from "../../src/kernel/policy/document.ts";
import { explainer } from "../../src/kernel/policy/explain.ts";
import { defineFigures } from "../../src/kernel/policy/figure.ts";
import { entriesOf, itemsOf } from "../../src/kernel/policy/items.ts";
import { defineReadings } from "../../src/kernel/policy/reading.ts";
import { unmetOf } from "../../src/kernel/policy/unmet.ts";

/** Where it is wrong, what is wrong, and what would be right. */
function faultsOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof PolicyError && error.faults.map((one) => [one.path, one.code, one.expected.zh]);
  }
}

describe("清单、合计、条件", () => {
  it("清单项带着条款，冻结", () => {
    const { one } = labels({ one: { zh: "一", en: "one" } });
    const entry = entriesOf<"一1">("some-document")("一1", one);
    expect(entry).toEqual({ code: "one", zh: "一", en: "one", clause: "some-document/一1" });
    expect(Object.isFrozen(entry)).toBe(true);
    const items = itemsOf<"一1">("some-document")({ one: { at: "一1", zh: "一", en: "one" } });
    expect(items.of.one.entry).toEqual(entry);
  });

  it("不成立的条件按原文的次序", () => {
    expect(unmetOf({ second: false, first: true, third: false })).toEqual(["second", "third"]);
    expect(unmetOf({})).toEqual([]);
  });

  it("重复的名称", () => {
    expect(hasDuplicates([])).toBe(false);
    expect(hasDuplicates(["a", "b"])).toBe(false);
    expect(hasDuplicates(["a", "b", "a"])).toBe(true);
    expect(hasDuplicates([2011, 2011])).toBe(true);
  });

  it("合计到最大的金额为止，再多一分就拒绝，写明在哪里", () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([1, 2])).toBe(3);
    expect(isTooLarge(largestFen)).toBe(false);
    expect(checkedYuan(largestFen, "here").toFixed(2)).toBe("9999999999999.99");
    expect(checkedFen(0, "here")).toBe(0);
    const allowed = "合计不超过9999999999999.99元";
    expect(faultsOf(() => checkedFen(largestFen + 1, "here"))).toEqual([["here", "out-of-range", allowed]]);
  });

  it("引用别的文件的单元：条款是全称，说明里写全", () => {
    const words = {
      title: { zh: "题", en: "title" },
      asks: { zh: "问", en: "asks" },
      findings: { said: { zh: "说", en: "said" } },
    } as const;
    const { rule } = defineDocument<"first/一1" | "second/二">()({
      name: "across",
      figures: defineFigures("across", {}),
      readings: defineReadings({}),
      citesOtherDocuments: true,
    });
    const across = rule({
      name: "both",
      clauses: ["first/一1", "second/二"],
      facts: facts({ yes: flag({ zh: "是", en: "yes" }) }),
      decide(_, policy: { found(at: "first/一1" | "second/二", finding: "said"): void }) {
        policy.found("first/一1", "said");
        policy.found("second/二", "said");
        return {};
      },
    });
    expect(across.name).toBe("across/both");
    const adopted = faultsOf(() => across.adopt({ figures: { scale: "1" } }));
    expect(adopted).toEqual([["figures.scale", "unknown-key", "以下之一：—"]]); // 这份文件没有数值
    expect(across.clauses).toEqual(["first/一1", "second/二"]);
    const determination = across({ yes: true });
    expect(determination.grounds.map((one) => one.clause)).toEqual(["first/一1", "second/二"]);
    const explain = explainer({ across: { rules: { both: words }, figures: {}, readings: {} } });
    expect(explain(determination, "zh").split("\n")).toEqual([
      "题（across/both）",
      "  ✓ first/一1 说",
      "  ✓ second/二 说",
    ]);
  });
});
