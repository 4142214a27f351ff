import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Determination } from "../../../src/kernel/policy/index.ts";
import { type Case, type CaseTable, factsOf, optionsOf } from "../../../test/support/table.ts";
import type { Line, Part, Row } from "../model.ts";
import { type Comments, commentsIn } from "./comments.ts";
import { expectedLines } from "./expected.ts";
import { filesBelow, root } from "./files.ts";
import { optionLines } from "./options.ts";
import type { Run } from "./run.ts";
import { type KeyedLine, linesIn } from "./words.ts";

/** A rule's table with its place, and what each row gives. */
export interface Table {
  readonly file: string;
  readonly table: CaseTable;
  readonly rows: readonly Row[];
  /** The determinations of its rows, null where the facts are refused. */
  readonly determinations: readonly (Determination | null)[];
}

/** Every table, in the order of the files. */
export async function allTables(run: Run): Promise<readonly Table[]> {
  const files = ["test/policies", "test/coordination"].flatMap((folder) => filesBelow(folder, ".cases.ts"));
  return Promise.all(
    files.map(async (file) => {
      const module: { readonly default: CaseTable } = await import(pathToFileURL(join(root, file)).href);
      return tableIn(file, module.default, run);
    }),
  );
}

function tableIn(file: string, table: CaseTable, run: Run): Table {
  const comments = commentsIn(
    file,
    table.rows.map(({ when }) => when),
  );
  const judged = table.rows.map((row) => table.rule.safe(factsOf(table, row), optionsOf(table, row) as never));
  const rows = table.rows.map((row, index): Row => {
    const [own, outcome] = [comments[index] as Comments, judged[index]];
    const choice = row.readings ? `（口径：${Object.values(row.readings).join("、")}）` : "";
    return {
      rule: table.rule.name,
      clause: fullId(table, row),
      when: row.when,
      part: partOf(row),
      file,
      line: own.line,
      passed: run.passed(table.rule.name, `${row.clause} ${row.when}${choice}`),
      facts: withArithmetic(linesIn(row.facts ?? {}, table.rule.facts.schema), own, "facts"),
      options: withArithmetic(optionLines(table.rule.source, row), own, "figures"),
      expected: withArithmetic(outcome ? expectedLines(table.rule, row, outcome) : [], own, "value"),
      notes: own.others,
    };
  });
  return { file, table, rows, determinations: judged.map(({ determination }) => determination ?? null) };
}

/** The full id of a row's clause; the rows of `coordination` have it in full. */
const fullId = ({ rule }: CaseTable, { clause }: Case): string =>
  clause.includes("/") ? clause : `${rule.name.slice(0, rule.name.indexOf("/"))}/${clause}`;

/** Words by which a row at a threshold is recognised. */
const atThreshold =
  /恰好|正好|刚好|刚满|才满|当天|当日|次日|前一天|前一日|最后一天|第一天|首日|末日|同一天|整好|差一|少一|多一|低1|高1|上限|下限|封顶|不满|未满|超过1|不足1/;

/** The part of its table to which a row belongs: by its keys; rows at a threshold by their words. */
function partOf({ faults, readings, figures, unmet, when }: Case): Part {
  if (faults) return "fault";
  if (readings) return "reading";
  if (figures) return "county";
  if (atThreshold.test(when)) return "boundary";
  return unmet && unmet.length > 0 ? "unmet" : "general";
}

/** Lines with the comments of the table beside their figures. */
function withArithmetic(lines: readonly KeyedLine[], { byKey }: Comments, part: string): readonly Line[] {
  const left = new Map([...byKey].map(([key, comments]) => [key, [...comments]]));
  return lines.map(({ key, ...line }) => {
    const arithmetic = left.get(`${part}.${key}`)?.shift();
    return arithmetic === undefined ? line : { ...line, arithmetic };
  });
}
