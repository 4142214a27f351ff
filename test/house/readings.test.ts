import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { isChinese, isEnglish } from "../support/languages.ts";
import { placeForRow, placeOfKey } from "../support/places.ts";
import { judge, type Result, results } from "../support/results.ts";

describe("口径", () => {
  it("每个选项都有案例，并且改变结果", () => {
    const idle: string[] = [];
    for (const { document, name, options, default: standard } of catalogue.readings) {
      const rows = results.filter(({ table }) => table.rule.name.startsWith(`${document}/`));
      for (const option of Object.keys(options).filter((one) => one !== standard)) {
        const exercised = rows.filter(({ row }) => row.readings?.[name] === option);
        const differs = exercised.some(({ table, row, outcome }) => {
          const { [name]: _, ...others } = row.readings ?? {};
          return said(outcome) !== said(judge(table, row, others));
        });
        if (differs) continue;
        const asking = exercised[0] ?? rows.find(({ outcome }) => asks(outcome, name));
        const declared = placeOfKey(fileOf(document), name);
        if (asking === undefined) idle.push(`${declared} 没有规则用到 ${name}`);
        else
          idle.push(
            `${placeForRow(asking.table.rule.name)} 加一行：readings: { "${name}": "${option}" }，与默认口径结果不同`,
          );
      }
    }
    expect(idle).toEqual([]);
  });

  it("所注条款都在目录里，问题和选项都有中文和英文", () => {
    const known = new Set(catalogue.clauses.map(({ id }) => id));
    const wrong = catalogue.readings.filter(({ clauses, question, options, why }) => {
      const texts = [question, why, ...Object.values(options)];
      const isNamed = texts.every(({ zh, en }) => isChinese(zh) && isEnglish(en));
      return !isNamed || clauses.length === 0 || clauses.some((clause) => !known.has(clause));
    });
    expect(wrong.map(({ document, name }) => placeOfKey(fileOf(document), name))).toEqual([]);
  });
});

const fileOf = (document: string): string => `src/policies/${document}/readings.ts`;

/** Whether a rule asked for a reading itself. */
const asks = (outcome: Result["outcome"], name: string): boolean =>
  outcome.ok && outcome.determination.readings.some((use) => use.name === name);

function said(outcome: Result["outcome"]): string {
  return JSON.stringify(outcome.ok ? outcome.determination.value : outcome.error.faults.map((one) => one.code));
}
