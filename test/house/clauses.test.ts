import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { bare, sources, textOf } from "../support/sources.ts";

const longestRun = 12;

describe("条款登记", () => {
  it("共261条，每条都有去向和要旨", () => {
    expect(catalogue.clauses).toHaveLength(261);
    for (const clause of catalogue.clauses) {
      expect(["computed", "heading", "not-computable"], clause.id).toContain(clause.disposition);
      expect(clause.gist.zh.length * clause.gist.en.length, clause.id).toBeGreaterThan(0);
      if (clause.disposition === "not-computable") expect(clause.reason?.zh, clause.id).toBeTruthy();
    }
  });

  it.runIf(sources)("与原文逐条对应，指纹一致", () => {
    const expected = Object.entries(sources ?? {}).flatMap(([document, { clauses }]) =>
      clauses.map(({ at, text }) => [`${document}/${at}`, fingerprint(text)]),
    );
    expect(catalogue.clauses.map((clause) => [clause.id, clause.fingerprint])).toEqual(expected);
  });

  it.runIf(sources)("要旨用自己的话，不照抄原文", () => {
    const copied = catalogue.clauses.filter(({ id, gist }) => sharesRun(letters(gist.zh), letters(textOf(id) ?? "")));
    expect(copied.map((clause) => clause.id)).toEqual([]);
  });

  it("算得出结果的条款都有规则依据它，其余的没有", () => {
    const cited = new Set(catalogue.rules.flatMap((rule) => rule.clauses));
    const computed = catalogue.clauses.filter((clause) => clause.disposition === "computed").map((clause) => clause.id);
    expect([...cited].sort()).toEqual(computed.sort());
  });
});

const fingerprint = (text: string): string => createHash("sha256").update(bare(text)).digest("hex").slice(0, 16);

const letters = (text: string): string => bare(text).replace(/\p{P}/gu, "");

function sharesRun(own: string, source: string): boolean {
  for (let i = 0; i + longestRun < own.length; i++) {
    if (source.includes(own.slice(i, i + longestRun + 1))) return true;
  }
  return false;
}
