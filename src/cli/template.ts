import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { stringify } from "csv-stringify/sync";
import type { AnyRule } from "../kernel/policy/index.ts";
import { type CellTable, templateOf, templatePage } from "../roster/by-rule/index.ts";
import { invalidFile } from "../roster/file-error.ts";
import { ruleOf } from "./names.ts";

/** 样表 — `template RULE`: an example table, county settings with their JSON Schema, and a page that explains the columns. */
export function templateCommand(program: Command): void {
  program
    .command("template")
    .description(
      "写出一条规则的样表、县级设置和填表说明  write an example table, county settings and a page on the columns",
    )
    .argument("<rule>", "规则名称，如landless-farmers/funding-shares（见rules）  name of the rule")
    .addOption(new Option("--out <directory>", "写到哪个目录  output directory").default("."))
    .option(
      "--cases",
      "样表带“期望：…”各列，填好后用judge --cases核对  with columns of expected values, for judge --cases",
    )
    .action(async (name: string, { out, cases = false }: { readonly out: string; readonly cases?: boolean }) => {
      const files = await writeTemplate(ruleOf(name).rule, out, cases);
      process.stdout.write(`${files.join("\n")}\n`);
    });
}

async function writeTemplate(rule: AnyRule, directory: string, cases: boolean): Promise<readonly string[]> {
  const stem = rule.name.replace(/^.*\//, "");
  const files = filesOf(rule, stem, cases);
  try {
    await mkdir(directory, { recursive: true });
    // never overwrites a file that somebody filled in
    for (const [name, text] of files) await writeFile(join(directory, name), text, { flag: "wx" });
  } catch (error) {
    const why = (error as Error).message;
    const problem = { zh: `无法写入（${why}）`, en: `not writable (${why})` };
    const expected = { zh: "没有同名文件的目录", en: "a directory without files of the same names" };
    throw invalidFile(directory, { zh: "样表目录", en: "directory of the template" }, problem, expected);
  }
  return files.map(([name]) => join(directory, name));
}

function filesOf(rule: AnyRule, stem: string, cases: boolean): readonly (readonly [name: string, text: string])[] {
  const template = templateOf(rule);
  const page = [`${stem}.md`, templatePage(rule, stem)] as const;
  if (template === undefined) return [page];
  const { roster, lists, county, countySchema } = template;
  const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  return [
    [`${stem}.csv`, csv(cases ? template.cases : roster)],
    ...Object.entries(lists).map(([path, table]) => [`${stem}.${path}.csv`, csv(table)] as const),
    [`${stem}.county.json`, json(county)],
    [`${stem}.county.schema.json`, json(countySchema)],
    page,
  ];
}

const csv = ({ headings, rows }: CellTable): string =>
  stringify([[...headings], ...rows.map((row) => [...row])], { bom: true });
