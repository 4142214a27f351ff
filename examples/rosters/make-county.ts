import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type AccountHolder, accountHeadings, accountHolders } from "./accounts.ts";
import { boundaries } from "./boundaries.ts";
import { county } from "./county.ts";
import { type FaultyRow, faultyRows } from "./faulty.ts";
import { people } from "./people.ts";
import { type Cells, headings, type Plan } from "./plan.ts";
import { seeded } from "./random.ts";

/** A row of the roster: its number in a spreadsheet, its code, and the expected result. */
export type MadeRow =
  | { readonly row: number; readonly code: string; readonly plan: Plan }
  | { readonly row: number; readonly code: string; readonly faulty: FaultyRow };

export interface MadeCounty {
  readonly roster: string;
  readonly accounts: string;
  readonly county: string;
  readonly rows: readonly MadeRow[];
}

/** 编造示例县 — The roster, the account records and the county settings, the same bytes every time. */
export function makeCounty(): MadeCounty {
  const holders = accountHolders();
  const sound = [...holders.map((one) => one.plan), ...boundaries(), ...people()];
  const plans = sound.sort((a, b) => (a.village === b.village ? 0 : a.village < b.village ? -1 : 1));
  const lines: (Plan | FaultyRow)[] = [...plans];
  const random = seeded(31);
  for (const faulty of faultyRows()) {
    // never first: one of them repeats the code of the row before it
    lines.splice(random.between(1, lines.length - 1), 0, faulty);
  }

  const rows: MadeRow[] = [];
  const texts: string[] = [headings.join(",")];
  const codes = new Map<Plan, string>();
  let village = "";
  lines.forEach((line, index) => {
    const row = index + 2;
    if ("expected" in line) village = line.village;
    const own = `${village}-${String(index + 1).padStart(4, "0")}`;
    if ("expected" in line) {
      codes.set(line, own);
      rows.push({ row, code: own, plan: line });
      texts.push(rowText({ ...line.cells, 人员编号: own }));
      return;
    }
    const code = line.repeatsCode ? (rows.at(-1)?.code ?? own) : (line.cells.人员编号 ?? own);
    rows.push({ row, code, faulty: line });
    texts.push(rowText({ ...line.cells, 人员编号: code, 村编号: village }, line.cellsMore));
  });
  return {
    roster: fileText(texts),
    accounts: fileText([accountHeadings.join(","), ...accountLines(holders, codes)]),
    county: `${JSON.stringify(county, null, 2)}\n`,
    rows,
  };
}

function accountLines(holders: readonly AccountHolder[], codes: ReadonlyMap<Plan, string>): string[] {
  return holders.flatMap(({ plan, events }) =>
    events.map((event) => [codes.get(plan) ?? "", ...event].map(quoted).join(",")),
  );
}

function rowText(cells: Cells, cellsMore = 0): string {
  const all = headings.map((heading) => quoted(cells[heading] ?? ""));
  return (cellsMore < 0 ? all.slice(0, cellsMore) : [...all, ...Array(cellsMore).fill("")]).join(",");
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const fileText = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** Run by `npm run rosters`: writes the three files beside this one. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = makeCounty();
  const here = new URL(".", import.meta.url);
  mkdirSync(here, { recursive: true });
  for (const [name, text] of [
    ["county.csv", made.roster],
    ["accounts.csv", made.accounts],
    ["county.json", made.county],
  ] as const) {
    writeFileSync(new URL(name, here), text);
    process.stdout.write(`examples/rosters/${name}\n`);
  }
}
