import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { flag } from "../../../src/kernel/facts/fields.ts";
import { labels } from "../../../src/kernel/language/text.ts";
import { defineDocument, explainerOf } from "../../../src/kernel/policy/document.ts";
import { defineFigures } from "../../../src/kernel/policy/figure.ts";
import { entriesOf, itemsOf } from "../../../src/kernel/policy/items.ts";
import { defineReadings } from "../../../src/kernel/policy/reading.ts";
import { faultsOf } from "../../support/faults.ts";

describe("条款列出的清单", () => {
  it("清单项带着条款，冻结", () => {
    const { one } = labels({ one: { zh: "一", en: "one" } });
    const entry = entriesOf<"一1">("some-document")("一1", one);
    expect(entry).toEqual({ code: "one", zh: "一", en: "one", clause: "some-document/一1" });
    expect(Object.isFrozen(entry)).toBe(true);
    const items = itemsOf<"一1">("some-document")({ one: { address: "一1", zh: "一", en: "one" } });
    expect(items.of.one.entry).toEqual(entry);
  });

  it("按原文的次序；每项有名称、条款", () => {
    const items = itemsOf<"二" | "三">("sample")({
      first: { address: "二", zh: "先", en: "first" },
      second: { address: "三", zh: "后", en: "second" },
    });
    expect(items.all.map((one) => one.entry)).toEqual([
      { code: "first", zh: "先", en: "first", clause: "sample/二" },
      { code: "second", zh: "后", en: "second", clause: "sample/三" },
    ]);
    expect(items.of.second).toBe(items.all[1]);
    expect(items.of.second.address).toBe("三");
    expect(items.labels.first).toEqual({ code: "first", zh: "先", en: "first" });
  });
});

describe("引用别的文件的条款", () => {
  const document = defineDocument<"first/一1" | "second/二">()({
    name: "across",
    title: { zh: "跨文件", en: "across" },
    summary: { zh: "跨文件", en: "across" },
    figures: defineFigures("across", {}),
    readings: defineReadings({}),
    prefix: "",
  });
  const across = document.rule({
    name: "both",
    title: { zh: "题", en: "title" },
    question: { zh: "问", en: "question" },
    clauses: ["first/一1", "second/二"],
    facts: facts({ yes: flag({ zh: "是", en: "yes" }) }),
    answer: answer({}),
    findings: { said: { zh: "说", en: "said" } },
    decide(_, policy) {
      policy.found("first/一1", "said");
      policy.found("second/二", "said");
      return {};
    },
  });

  it("条款是全称，说明里写全", () => {
    expect(across.name).toBe("across/both");
    expect(across.clauses).toEqual(["first/一1", "second/二"]);
    const determination = across({ yes: true });
    expect(determination.grounds.map((one) => one.clause)).toEqual(["first/一1", "second/二"]);
    const lines = ["题（across/both）", "  • first/一1 说", "  • second/二 说"];
    expect(explainerOf([{ rules: { across } }])(determination, "zh").split("\n")).toEqual(lines);
    expect(across.explain(determination, "zh").split("\n")).toEqual(lines);
  });

  it("没有参数的文件：县级设置没有可选的参数", () => {
    const adopted = faultsOf(() => across.adopt({ figures: { scale: "1" } }));
    expect(adopted).toEqual([["figures.scale", "unknown-key", "可选：—"]]);
  });
});
