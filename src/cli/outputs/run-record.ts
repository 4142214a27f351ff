import type { WrittenFile } from "./aside.ts";
import type { WatchedInput } from "./inputs.ts";

/** The file that documents the origin of the results. It exists only if all the other files are complete. */
export const recordName = "run.json";

export interface RunCounts {
  readonly judged: number;
  readonly rejected: number;
  /** Rows of list tables whose person is not in the main table; absent if there are none. */
  readonly listRowsWithoutPerson?: number;
}

interface RunFacts {
  readonly startedAt: string;
  readonly continued: number;
  readonly inputs: readonly WatchedInput[];
  readonly written: readonly (WrittenFile & { readonly file: string })[];
  readonly rowsRead: number;
  readonly counts: RunCounts;
  /** Additional counts of the command. */
  readonly moreCounts: Readonly<Record<string, number>>;
}

/** 运行记录 — The text of `run.json`. Throws if a row that was read has neither a result nor a fault. */
export function runRecord(
  { command, options }: { readonly command: string; readonly options: Readonly<Record<string, unknown>> },
  version: string,
  { startedAt, continued, inputs, written, rowsRead, counts, moreCounts }: RunFacts,
): string {
  const { judged, rejected, listRowsWithoutPerson = 0 } = counts;
  if (rowsRead !== judged + rejected) {
    throw new Error(`read ${rowsRead} rows, judged ${judged} and rejected ${rejected}`);
  }
  const record = {
    program: "minsheng-rules",
    version,
    command,
    options,
    startedAt,
    endedAt: new Date().toISOString(),
    continued,
    counts: {
      ...{ read: rowsRead, judged, rejected, ...(listRowsWithoutPerson === 0 ? {} : { listRowsWithoutPerson }) },
      ...moreCounts,
    },
    inputs: inputs.map((one) => one.record()),
    outputs: written.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
