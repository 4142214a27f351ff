import { determine } from "../../src/policies/landless-farmers/index.ts";
import {
  type CountySettings,
  type Determined,
  type JudgedOrRejected,
  type JudgeOptions,
  judgeTable,
  type OpenOptions,
  openTable,
} from "../../src/roster/index.ts";

export type LandlessRow = JudgedOrRejected<Determined>;

/** A roster of landless farmers as `assess` judges it: every row, in the order of the file. */
export async function assessed(
  path: string,
  county: CountySettings,
  options: Pick<JudgeOptions & OpenOptions, "strict" | "map"> = {},
): Promise<LandlessRow[]> {
  const all = { county, filled: ["village"], kind: { zh: "花名册", en: "roster" }, ...options } as const;
  const rows: LandlessRow[] = [];
  for await (const row of judgeTable(determine, await openTable(path, determine, all), all)) rows.push(row);
  return rows;
}
