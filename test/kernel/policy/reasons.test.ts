import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { flag, money } from "../../../src/kernel/facts/fields.ts";
import { labels } from "../../../src/kernel/language/text.ts";
import type { Determination, Ground } from "../../../src/kernel/policy/determination.ts";
import { defineDocument } from "../../../src/kernel/policy/document.ts";
import { defineFigures, figure } from "../../../src/kernel/policy/figure.ts";
import { defineReadings } from "../../../src/kernel/policy/reading.ts";
import { clauseOfDue, failingConditions, reasonsOf } from "../../../src/kernel/policy/reasons.ts";
import { faultCodesOf } from "../../support/faults.ts";
import { bonus, subsidy } from "../../support/sample.ts";

const called = (zh: string, en: string) => ({ zh, en });
const { allowance, village } = labels({ allowance: called("津贴", "allowance"), village: called("村", "village") });

const document = defineDocument<"一" | "二" | "三" | "四">()({
  name: "stipend",
  title: called("津贴", "Stipend"),
  summary: called("津贴多少", "how much is paid"),
  figures: defineFigures("stipend", {
    monthly: figure({
      title: called("津贴标准", "allowance"),
      address: "二",
      quote: "10元",
      unit: "yuan",
      value: "10",
    }),
  }),
  readings: defineReadings({}),
});

/** 津贴：以补助规则为依据；应发两项，第二项另有条款。 */
const stipend = document.rule({
  name: "stipend",
  title: called("津贴", "stipend"),
  question: called("发多少？", "How much?"),
  clauses: ["一", "二"],
  facts: facts({ resident: flag(called("本村居民", "resident")) }),
  answer: answer({ amount: money(called("金额", "amount")) }),
  uses: [subsidy],
  due: {
    unit: "month",
    clause: "二",
    parts: [
      { item: allowance, payer: village },
      { item: allowance, payer: village, clause: "三" },
    ],
    spans: () => null,
    because: { first: ["resident"], last: ["resident"], between: ["resident"] },
  },
  findings: {
    resident: { holds: called("是本村居民", "is a resident"), fails: called("不是本村居民", "is not a resident") },
    kind: { yes: called("常住", "permanent"), no: called("暂住", "temporary") },
    note: called("按年审核", "reviewed every year"),
    name: called("{name:text}", "{name:text}"),
  },
  decide: () => ({ amount: null as never }),
});

/** 一份认定：只写与理由有关的内容。 */
const made = (rule: string, parts: Partial<Determination>): Determination => ({
  rule,
  value: null,
  grounds: [],
  figures: [],
  readings: [],
  restsOn: [],
  ...parts,
});
const ground = (finding: string, holds: boolean, data?: Ground["data"]): Ground =>
  data === undefined ? { clause: "stipend/一", finding, holds } : { clause: "stipend/一", finding, holds, data };
const figureUse = (name: string, value: string, from: string | null, clause = "sample/二") => ({
  name,
  clause,
  value,
  from,
});
const zhOf = (reasons: readonly { readonly zh: string }[]) => reasons.map(({ zh }) => zh);

describe("依据的内容写明所涉月份的，只作为那些月份的理由", () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    ["没有写明", {}, ["1990-01", "2012-05"], []],
    ["年度", { year: 2012 }, ["2012-01", "2012-12"], ["2011-12", "2013-01"]],
    ["某日：当月", { on: "2012-05-31" }, ["2012-05"], ["2012-04", "2012-06"]],
    ["某月起", { month: "2012-05" }, ["2012-05", "2012-06"], ["2012-04"]],
    ["首月以前", { firstMonth: "2012-05" }, ["2012-04"], ["2012-05", "2012-06"]],
    ["末月以后", { lastMonth: "2012-05" }, ["2012-06"], ["2012-05", "2012-04"]],
    [
      "末月以后，恢复以前",
      { lastMonth: "2012-05", resumedIn: "2012-08" },
      ["2012-07"],
      ["2012-05", "2012-08", "2012-09"],
    ],
    ["年度和某日都要合", { year: 2013, on: "2012-05-31" }, [], ["2012-05", "2013-05"]],
    ["年度和某月都要合", { year: 2012, month: "2012-05" }, ["2012-12"], ["2012-04", "2013-01"]],
  ])("%s", (_, data, about, notAbout) => {
    const one = made("stipend/stipend", { grounds: [ground("note", true, data as never)] });
    const isReason = (month: string) => reasonsOf(stipend, one, ["note"], month).length > 0;
    expect(about.filter(isReason)).toEqual(about);
    expect(notAbout.filter(isReason)).toEqual([]);
  });
});

describe("写明名称的理由：取认定中的依据和参数", () => {
  const month = "2012-05";

  it.each<[string, Ground, readonly string[]]>([
    ["条件不成立", ground("resident", false), ["不是本村居民"]],
    ["条件成立：不是理由", ground("resident", true), []],
    ["分类：是", ground("kind", true), ["常住"]],
    ["分类：不是", ground("kind", false), ["暂住"]],
    ["陈述", ground("note", true), ["按年审核"]],
    ["没有写明的名称", ground("name", true, { name: "甲" }), []],
  ])("%s", (_, one, expected) => {
    const found = reasonsOf(stipend, made("stipend/stipend", { grounds: [one] }), ["resident", "kind", "note"], month);
    expect(zhOf(found)).toEqual(expected);
  });

  it("中文、英文和条款", () => {
    const one = made("stipend/stipend", {
      grounds: [ground("resident", false)],
      figures: [figureUse("monthly", "10", null, "stipend/二")],
    });
    expect(reasonsOf(stipend, one, ["resident", "monthly"], month)).toEqual([
      { zh: "不是本村居民", en: "is not a resident", clause: "stipend/一" },
      { zh: "津贴标准 10.00元", en: "allowance 10.00 yuan", clause: "stipend/二" },
    ]);
  });

  it("照写明的次序，不照认定的次序；文字相同的只写一次", () => {
    const grounds = [ground("note", true), ground("resident", false), ground("note", true)];
    const one = made("stipend/stipend", { grounds });
    expect(zhOf(reasonsOf(stipend, one, ["resident", "note"], month))).toEqual(["不是本村居民", "按年审核"]);
  });

  it("同一事项文字不同的，逐条写", () => {
    const grounds = ["甲", "乙", "甲"].map((name) => ground("name", true, { name }));
    expect(zhOf(reasonsOf(stipend, made("stipend/stipend", { grounds }), ["name"], month))).toEqual(["甲", "乙"]);
  });

  it("所依据的认定也在内；不是所用规则作出的认定不在内", () => {
    const below = made("sample/subsidy", {
      grounds: [{ clause: "sample/一", finding: "worked", holds: false, data: { months: 0 } }],
      restsOn: [made("sample/bonus", { grounds: [{ clause: "sample/三", finding: "long", holds: false }] })],
    });
    const stranger = made("other/rule", { grounds: [ground("resident", false)], restsOn: [below] });
    const named = ["resident", "worked", "long"];
    expect(reasonsOf(stipend, made("stipend/stipend", { restsOn: [below] }), named, month)).toEqual([
      { zh: "没有上班", en: "did not work", clause: "sample/一" },
      { zh: "短班", en: "a short shift", clause: "sample/三" },
    ]);
    expect(reasonsOf(stipend, made("stipend/stipend", { restsOn: [stranger] }), named, month)).toEqual([]);
  });

  it("规则没有的认定事项：不是本库作出的认定", () => {
    const one = made("stipend/stipend", { grounds: [ground("no-such", true)] });
    expect(faultCodesOf(() => reasonsOf(stipend, one, ["no-such"], month))).toEqual([
      "determination.grounds unknown-option",
    ]);
  });
});

describe("参数作为理由：只写当月1日适用的一个值", () => {
  const first = figureUse("monthly", "100", "2010-01-01");
  const second = figureUse("monthly", "120", "2012-01-01");
  const always = figureUse("monthly", "90", null);
  it.each<[string, readonly ReturnType<typeof figureUse>[], string, readonly string[]]>([
    ["第一个值适用", [first, second], "2011-12", ["月标准 100.00元"]],
    ["第二个值当月1日起", [first, second], "2012-01", ["月标准 120.00元"]],
    ["次序不论", [second, first], "2012-01", ["月标准 120.00元"]],
    ["月中起的值，当月1日还不适用", [first, figureUse("monthly", "120", "2012-05-02")], "2012-05", ["月标准 100.00元"]],
    ["都还不适用", [first, second], "2009-12", []],
    ["没有起始日期的，什么时候都适用", [always], "1990-01", ["月标准 90.00元"]],
    ["没有起始日期的，让给有起始日期的", [always, first], "2010-01", ["月标准 100.00元"]],
    ["没有起始日期的写在后面，也一样", [first, always], "2010-01", ["月标准 100.00元"]],
    ["两个都没有起始日期：第一个", [always, figureUse("monthly", "80", null)], "2010-01", ["月标准 90.00元"]],
    ["起始日期相同：第一个", [first, figureUse("monthly", "80", "2010-01-01")], "2010-01", ["月标准 100.00元"]],
    ["没有写明的参数", [figureUse("nightBonus", "50", null)], "2010-01", []],
  ])("%s", (_, figures, month, expected) => {
    expect(zhOf(reasonsOf(subsidy, made("sample/subsidy", { figures }), ["monthly"], month))).toEqual(expected);
  });

  it("不同文件的同名参数，各写各的", () => {
    const below = made("sample/subsidy", { figures: [second] });
    const one = made("stipend/stipend", {
      figures: [figureUse("monthly", "10", null, "stipend/二")],
      restsOn: [below],
    });
    expect(zhOf(reasonsOf(stipend, one, ["monthly"], "2012-05"))).toEqual(["津贴标准 10.00元", "月标准 120.00元"]);
  });

  it("同一文件几份认定用到的同一参数，写最近的一个", () => {
    const one = made("sample/subsidy", { figures: [second], restsOn: [made("sample/bonus", { figures: [first] })] });
    expect(zhOf(reasonsOf(subsidy, one, ["monthly"], "2012-05"))).toEqual(["月标准 120.00元"]);
  });
});

describe("自己写明文字的理由：条款是发给这一项的条款", () => {
  const words = called("停发", "suspended");
  const none = made("stipend/stipend", {});
  it.each<[string, number | undefined, string]>([
    ["全部", undefined, "stipend/二"],
    ["没有自己条款的一项", 0, "stipend/二"],
    ["有自己条款的一项", 1, "stipend/三"],
    ["没有的一项", 2, "stipend/二"],
  ])("%s", (_, part, clause) => {
    expect(reasonsOf(stipend, none, words, "2012-05", part)).toEqual([{ ...words, clause }]);
    expect(clauseOfDue(stipend, part)).toBe(clause);
  });

  it("条款写全称的文件，不再加文件的名称", () => {
    const across = { ...stipend, source: { ...stipend.source, prefix: "" }, due: stipend.due };
    expect(clauseOfDue(across as never)).toBe("二");
  });

  it("不按月发放的规则没有这样的条款", () => {
    expect(clauseOfDue(bonus)).toBe("");
  });
});

describe("不符合的条件", () => {
  const failed = made("sample/subsidy", {
    grounds: [
      { clause: "sample/二", finding: "general", holds: true },
      { clause: "sample/一", finding: "worked", holds: false, data: { months: 0 } },
    ],
  });
  const notWorked = { zh: "没有上班", en: "did not work", clause: "sample/一" };
  it.each<[string, Determination, readonly object[]]>([
    [
      "自己的条件",
      made("stipend/stipend", { grounds: [ground("resident", false)] }),
      [{ zh: "不是本村居民", en: "is not a resident", clause: "stipend/一" }],
    ],
    [
      "自己有不符合的，不再说所用规则的",
      made("stipend/stipend", { grounds: [ground("resident", false)], restsOn: [failed] }),
      [{ zh: "不是本村居民", en: "is not a resident", clause: "stipend/一" }],
    ],
    [
      "自己都符合的，说所用规则的",
      made("stipend/stipend", { grounds: [ground("resident", true)], restsOn: [failed] }),
      [notWorked],
    ],
    ["分类不是条件", made("stipend/stipend", { grounds: [ground("kind", false)], restsOn: [failed] }), [notWorked]],
    ["规则没有的认定事项不是条件", made("stipend/stipend", { grounds: [ground("no-such", false)] }), []],
    ["不是所用规则作出的认定", made("stipend/stipend", { restsOn: [{ ...failed, rule: "other/rule" }] }), []],
    ["都符合", made("stipend/stipend", { grounds: [ground("resident", true)] }), []],
  ])("%s", (_, determination, expected) => {
    expect(failingConditions(stipend, determination)).toEqual(expected);
  });
});
