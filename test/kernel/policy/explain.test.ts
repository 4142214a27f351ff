import { describe, expect, it } from "vitest";
import { explainerOf } from "../../../src/kernel/policy/document.ts";
import { faultCodesOf } from "../../support/faults.ts";
import { bonus, policy, subsidy } from "../../support/sample.ts";

const explain = explainerOf([policy]);
const night = { on: "2011-05-01", months: 3, night: true };

describe("说明：一份认定的全文", () => {
  it("中文", () => {
    expect(explain(subsidy(night), "zh").split("\n")).toEqual([
      "补助（sample/subsidy）",
      "  • 二 按通则",
      "  ✓ 一 上满3个月",
      "  • 二 发给300.00元", // 100×3
      "  • 二 从2011年5月1日起",
      "  参数：月标准 100.00元（二）",
      "  参数：夜班补助 50.00元（三）",
      "  口径：第一个月算不算？ 算（默认）",
      "  夜班（sample/bonus）",
      "    • 三 加发50.00元",
      "    • 三 长班",
      "    参数：夜班补助 50.00元（三）",
      "    参数：长班月数 3个月（三）",
    ]);
  });

  it("英文", () => {
    expect(explain(subsidy(night), "en").split("\n")).toEqual([
      "subsidy (sample/subsidy)",
      "  • 二 by the general rule",
      "  ✓ 一 worked 3 months",
      "  • 二 paid 300.00 yuan",
      "  • 二 from 2011-05-01 on",
      "  Figure: monthly amount 100.00 yuan (二)",
      "  Figure: night bonus 50.00 yuan (三)",
      "  Reading: Does the first month count? it counts (default)",
      "  night shift (sample/bonus)",
      "    • 三 50.00 yuan more",
      "    • 三 a long shift",
      "    Figure: night bonus 50.00 yuan (三)",
      "    Figure: months of a long shift 3 months (三)",
    ]);
  });

  it("另选的口径，和不成立的条件", () => {
    const chosen = { readings: { firstMonth: "does-not-count" } };
    expect(
      explain(subsidy({ on: "2012-05-01", months: 3 }, chosen), "zh")
        .split("\n")
        .slice(3),
    ).toEqual([
      "  • 二 发给240.00元", // 120×2
      "  • 二 从2012年5月1日起",
      "  参数：月标准 120.00元（二）",
      "  口径：第一个月算不算？ 不算（本县另选）",
    ]);
    expect(explain(subsidy({ on: "2012-05-01", months: 0 }), "zh").split("\n")).toEqual([
      "补助（sample/subsidy）",
      "  • 一 按通则",
      "  ✗ 一 没有上班",
    ]);
  });

  it("本库没有的参数和口径，照名称写", () => {
    const stored = {
      ...subsidy({ on: "2012-05-01", months: 0 }),
      figures: [{ name: "ceiling", clause: "other/五", value: "9", from: null }],
      readings: [
        { name: "lastMonth", option: "counts", isDefault: true },
        { name: "firstMonth", option: "half", isDefault: false },
      ],
    };
    expect(explain(stored, "zh").split("\n").slice(3)).toEqual([
      "  参数：ceiling 9（other/五）",
      "  口径：lastMonth counts（默认）",
      "  口径：第一个月算不算？ half（本县另选）",
    ]);
  });
});

describe("分类不是条件：两种结果都不是不符合，都写作 •", () => {
  const marks = (months: number, language: "zh" | "en") =>
    explain(bonus({ on: "2012-05-01", months }), language)
      .split("\n")
      .slice(1, 3);

  it("是和不是，各有说法", () => {
    expect(marks(3, "zh")).toEqual(["  • 三 加发50.00元", "  • 三 长班"]);
    expect(marks(2, "zh")).toEqual(["  • 三 加发50.00元", "  • 三 短班"]);
    expect(marks(2, "en")).toEqual(["  • 三 50.00 yuan more", "  • 三 a short shift"]);
  });

  it("认定里照样写明是不是，经过 JSON 仍说得出", () => {
    const determination = bonus({ on: "2012-05-01", months: 2 });
    expect(determination.grounds[1]).toEqual({ clause: "sample/三", finding: "long", holds: false });
    expect(explain(JSON.parse(JSON.stringify(determination)), "zh")).toBe(explain(determination, "zh"));
  });
});

describe("一条规则、一份文件、几份文件各自的说明", () => {
  const determination = subsidy(night);

  it("规则的 explain：自己的认定，连同所用规则的认定，与文件的说明一字不差", () => {
    for (const language of ["zh", "en"] as const) {
      expect(subsidy.explain(determination, language)).toBe(explain(determination, language));
      const stored = JSON.parse(JSON.stringify(determination));
      expect(subsidy.explain(stored, language)).toBe(explain(determination, language));
    }
  });

  it("规则的 explain：采用县级设置的，同样", () => {
    const county = subsidy.adopt({ figures: { monthly: "200" } });
    expect(county.explain(county(night), "zh")).toContain("参数：月标准 200.00元（二）");
  });

  it("规则的 explain：别的规则的认定不说明", () => {
    expect(bonus.explain(bonus({ on: night.on, months: 1 }), "zh")).toContain("短班");
    expect(faultCodesOf(() => bonus.explain(determination, "zh"))).toEqual(["determination.rule unknown-option"]);
  });

  it("文件的 explain：别的文件的认定不说明；没有文件则都不说明", () => {
    const other = { ...determination, rule: "other/subsidy" };
    expect(faultCodesOf(() => explain(other, "zh"))).toEqual(["determination.rule unknown-option"]);
    expect(faultCodesOf(() => explainerOf([])(determination, "zh"))).toEqual(["determination.rule unknown-option"]);
  });

  it("只列出一条规则的文件，也说得出它所用的规则", () => {
    expect(explainerOf([{ rules: { subsidy } }])(determination, "zh")).toBe(explain(determination, "zh"));
  });

  it("没有的语言", () => {
    expect(faultCodesOf(() => subsidy.explain(determination, "fr" as never))).toEqual(["language unknown-option"]);
  });
});
