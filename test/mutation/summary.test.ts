import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isSameChange, knownEquivalents } from "../../mutation/known-equivalents.ts";
import type { MutationSummary } from "../../mutation/mutation-summary.ts";
import { sourceHash } from "../../mutation/source-hash.ts";
import { catalogue } from "../../src/catalogue.ts";
import { tables } from "../support/cases.ts";

const summary: MutationSummary = JSON.parse(readFileSync("docs/mutation.json", "utf8"));

describe("变异测试的摘要 docs/mutation.json", () => {
  it("出自这份源码；不是的，运行 npm run mutation", () => {
    expect(summary.source, "npm run mutation").toBe(sourceHash(process.cwd()));
    expect(summary.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });

  it("总数是各部分之和，没有查出的逐处列明", () => {
    const { killed, survived } = summary.total;
    const parts = Object.values(summary.documents);
    const sum = (of: "killed" | "survived") => parts.reduce((all, one) => all + one[of], 0);
    expect([sum("killed"), sum("survived")]).toEqual([killed, survived]);
    expect(summary.survivors).toHaveLength(survived);
  });

  it("逐处读过的等价变异，都是没有查出的，理由已写入", () => {
    const stale = knownEquivalents.flatMap(({ changes }) =>
      changes.filter((one) => !summary.survivors.some((other) => other.why && isSameChange(one, other))),
    );
    expect(stale).toEqual([]);
  });

  it("可计算的条款，有案例的，案例查出的改错不为零", () => {
    const computed = new Set(
      catalogue.clauses.filter(({ disposition }) => disposition === "computed").map(({ id }) => id),
    );
    const withRows = Object.values(tables).flatMap(({ rule, rows }) =>
      rows.map(({ clause }) => (clause.includes("/") ? clause : `${rule.name.split("/")[0]}/${clause}`)),
    );
    const silent = [...new Set(withRows)].filter((id) => computed.has(id) && !summary.clauses[id]);
    expect(silent).toEqual([]);
  });
});
