import { makeRecords, onDecimals, onZodAndFen } from "virtual:peers";
import { line, measured } from "./measure.ts";

const handWritten = [
  ["(7) decimal.js, straight line, no checks, no grounds", onDecimals],
  ["(13) zod and whole fen, checked, no grounds", onZodAndFen],
] as const;

/** The peers' hand-written code in this same run, on this machine as it is now: W1 is one person, W2 one account. */
export function peersInThisRun(work: "w1" | "w2"): void {
  if (!makeRecords) return;
  const records = makeRecords(20_000, 99);
  console.log(`\nhand-written for ${work.toUpperCase()} by the peers, in this run:`);
  for (const [name, peer] of handWritten) {
    peer.setup?.();
    console.log(line(`  ${name}`, measured(records, peer[work])));
  }
}
