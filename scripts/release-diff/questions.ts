import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serialize } from "node:v8";
import { determine } from "../../src/policies/landless-farmers/index.ts";
import { tableJudge } from "../../src/roster/by-rule/judge-table.ts";
import { openTable, readCountySettings } from "../../src/roster/index.ts";
import { type CaseTable, factsOf, optionsOf } from "../../test/support/table.ts";
import type { Question } from "./exchange.ts";

/** A question, and what it is about: a row of a table, or a person of the example county. */
export interface Asked extends Question {
  readonly about:
    | { readonly kind: "row"; readonly clause: string; readonly when: string; readonly file: string }
    | { readonly kind: "person"; readonly code: string };
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every row of every table, in the order of the files. Rows with facts that no file can hold, such as functions, are left out. */
export async function rowsOfTables(): Promise<readonly Asked[]> {
  const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => /^(policies|coordination)\/.*\.cases\.ts$/.test(file))
    .sort();
  const all = await Promise.all(
    files.map(async (file): Promise<readonly Asked[]> => {
      const { default: table }: { readonly default: CaseTable } = await import(
        pathToFileURL(join(root, "test", file)).href
      );
      return table.rows.map((row): Asked => {
        const { clause, when } = row;
        const options = optionsOf(table, row);
        const about = { kind: "row" as const, clause, when, file: `test/${file}` };
        const { name, title } = table.rule;
        return { about, rule: name, title: title.zh, facts: factsOf(table, row), ...(options && { options }) };
      });
    }),
  );
  return all.flat().filter(({ facts, options }) => isData([facts, options]));
}

function isData(value: unknown): boolean {
  try {
    serialize(value);
    return true;
  } catch {
    return false;
  }
}

/** The people of the example county, with the county's settings. */
export async function peopleOfCounty(): Promise<readonly Asked[]> {
  const folder = join(root, "examples/rosters");
  const county = await readCountySettings(join(folder, "county.json"));
  const table = await openTable(join(folder, "county.csv"), determine, { county });
  const people: Asked[] = [];
  let given: unknown;
  const judge = await tableJudge(determine, table, {
    county,
    decide({ facts }) {
      given = facts;
      return county.rule.safe(facts);
    },
  });
  for await (const row of table.rows) {
    given = undefined;
    const { code } = judge.judge(row) ?? {};
    if (code === undefined || given === undefined) continue;
    const about = { kind: "person" as const, code };
    people.push({ about, rule: determine.name, title: determine.title.zh, facts: given, options: county.adopted });
  }
  return people;
}
