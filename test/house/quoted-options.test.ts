import { expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { readings as coordinated } from "../../src/coordination/readings.ts";
import type { Reading } from "../../src/kernel/policy/index.ts";
import { tables } from "../support/cases.ts";
import { rowPlace } from "../support/places.ts";
import { documentOf } from "../support/results.ts";

type Declared = Pick<Reading<string>, "name" | "options">;

/** The readings that a row of this rule may choose. */
const readingsOf = (rule: string): readonly Declared[] =>
  documentOf(rule) === "coordination"
    ? Object.values<Declared>(coordinated)
    : catalogue.readings.filter(({ document }) => document === documentOf(rule));

/** The Chinese words of the options that a row chooses. */
const chosenWords = (rule: string, chosen: Readonly<Record<string, string>> = {}): readonly string[] =>
  readingsOf(rule).flatMap(({ name, options }) => options[chosen[name] ?? ""]?.zh ?? []);

it("案例引用的口径，是本行所选选项的原文", () => {
  const misquoted = Object.entries(tables).flatMap(([path, { rule, rows }]) =>
    rows.flatMap((row) => {
      const chosen = chosenWords(rule.name, row.readings);
      return [...row.when.matchAll(/“([^“”]+)”口径/gu)]
        .filter(([, quoted = ""]) => !chosen.some((words) => words.includes(quoted)))
        .map(([quoted]) => `${rowPlace({ path, row })} ${quoted} 改为：${chosen.join("、") || "（本行未选口径）"}`);
    }),
  );
  expect(misquoted).toEqual([]);
});
