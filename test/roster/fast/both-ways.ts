import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyRule } from "../../../src/kernel/policy/index.ts";
import {
  blocksOf,
  carriedColumns,
  countyOfRule,
  fileLayout,
  judgeTable,
  lineLayout,
  listTablesOf,
  masked,
  tallyOfRows,
  wantedOf,
  wantedOfList,
} from "../../../src/roster/by-rule/index.ts";
import { judgeBlocks } from "../../../src/roster/fast/index.ts";
import { openTable } from "../../../src/roster/files/index.ts";

/** How a file is judged. */
export interface Case {
  readonly rule: AnyRule;
  readonly bytes: Buffer | string;
  readonly county?: unknown;
  readonly map?: Readonly<Record<string, string>>;
  /** Tables of lists, as CSV. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly strict?: boolean;
  readonly showId?: boolean;
  readonly outputs?: "files" | "files without grounds" | "lines";
  readonly completedRow?: number;
  readonly workers?: number;
}

const directory = mkdtempSync(join(tmpdir(), "both-ways-"));
let files = 0;

/** Writes a file of its own. */
function fileOf(bytes: Buffer | string): string {
  const path = join(directory, `${++files}.txt`);
  writeFileSync(path, bytes);
  return path;
}

/** Everything that comes of a file, the slow or the fast way. */
export async function judgedBy(way: "slow" | "fast", one: Case) {
  const { rule, strict = false, showId = false, outputs = "files", completedRow = 0, workers = 0, map = {} } = one;
  const county = countyOfRule(rule, one.county ?? {});
  const listEntries = listTablesOf(rule).flatMap(({ path, title, columns }) => {
    const text = one.lists?.[path];
    return text === undefined ? [] : [{ path, title, columns, file: fileOf(text) }];
  });
  const lists = Object.fromEntries(
    await Promise.all(
      listEntries.map(async ({ path, title, columns, file }) => {
        return [path, await openTable(file, title, wantedOfList(columns).wanted, {})] as const;
      }),
    ),
  );
  const all = wantedOf(rule, county, Object.keys(lists));
  const table = await openTable(fileOf(one.bytes), { zh: "表", en: "table" }, all.wanted, { map, strict });
  const carried = carriedColumns(rule, table, all).map(({ heading }) => heading);
  const mask = showId ? (text: string) => text : masked;
  const grounds = outputs !== "files without grounds";
  const layout = outputs === "lines" ? lineLayout(mask) : fileLayout(rule, carried, { language: "zh", mask, grounds });
  let rows = 0;
  const watch = {
    row: () => {
      rows += 1;
    },
  };
  const options = { county, strict, showId, lists, completedRow, watch };
  const blocks =
    way === "slow"
      ? blocksOf(judgeTable(rule, table, options), layout)
      : judgeBlocks(rule, table, options, { layout, outputs, language: "zh", workers, prompt: false });
  if (way === "fast" && table.raw === undefined) throw new Error("the file does not go the fast way");
  const tally = tallyOfRows();
  const out: Record<string, string> = {};
  let lastRow = 0;
  for await (const block of blocks) {
    for (const [name, pieces] of Object.entries(block.out)) {
      for (const piece of pieces) out[name] = (out[name] ?? "") + Buffer.from(piece).toString();
    }
    tally.merge(block.tally);
    lastRow = block.lastRow ?? lastRow;
  }
  const written = Object.fromEntries(Object.entries(out).filter(([, text]) => text !== ""));
  return {
    out: written,
    tally: tally.value(),
    lastRow,
    rows,
    leftOut: table.about.counts,
    encoding: table.about.encoding,
  };
}
