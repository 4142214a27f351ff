import type { Posting } from "../statement/account-value.ts";
import type { Source } from "./places.ts";

/** A posting of a pension, with the previous one in the sheet. */
export interface PensionRow {
  readonly source: Source;
  readonly posting: Posting;
  readonly pension: NonNullable<Posting["pension"]>;
  readonly index: number;
  readonly row: number;
  readonly before: PensionRow | undefined;
}
