import { faultCodes, type Text } from "../kernel/language/index.ts";

/** What the tally needs of a fault: its column, its kind, what was given and why it is refused. */
interface TalliedFault {
  readonly column: string;
  readonly code: string;
  readonly given: string;
  readonly reason: Text;
}

/** All faults of one kind in one column: how many rows have them, and the first of these. */
export interface FaultGroup {
  readonly column: string;
  readonly kind: Text;
  readonly rows: number;
  readonly example: { readonly row: number; readonly given: string; readonly reason: Text };
}

/** 差错归类 — Faults by column and kind, so that one wrong format is one line and not as many as the file has rows. */
interface FaultTally {
  /** Counts the faults of one rejected row. */
  add(row: number, faults: readonly TalliedFault[]): void;
  /** The groups, that with the most rows first. */
  groups(): readonly FaultGroup[];
  /** What a run that goes on later needs. */
  kept(): KeptFaults;
}

/** The groups by their keys. */
export type KeptFaults = readonly (readonly [key: string, group: FaultGroup])[];

/** More kinds than a reader can use are counted as one; a file of odd headings does not fill the memory. */
const mostGroups = 1000;

export function faultTally(kept: KeptFaults = []): FaultTally {
  const byKind = new Map<string, { -readonly [K in keyof FaultGroup]: FaultGroup[K] }>(
    kept.map(([key, group]) => [key, { ...group }]),
  );
  return {
    add(row, faults) {
      const seen = new Set<string>();
      for (const { column, code, given, reason } of faults) {
        const key = `${code} ${column}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const group = byKind.get(key);
        if (group !== undefined) group.rows++;
        else if (byKind.size < mostGroups) {
          byKind.set(key, { column, kind: kindOf(code, given), rows: 1, example: { row, given, reason } });
        }
      }
    },
    kept: () => [...byKind].map(([key, group]) => [key, { ...group }]),
    groups: () => [...byKind.values()].sort((one, other) => other.rows - one.rows),
  };
}

function kindOf(code: string, given: string): Text {
  if (given === "") return faultCodes.missing;
  return Object.hasOwn(faultCodes, code) ? faultCodes[code as keyof typeof faultCodes] : { zh: code, en: code };
}
