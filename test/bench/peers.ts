import { makeRecords, onDecimals, onZodAndFen } from "virtual:peers";
import { line, measuredInTurns, type Work } from "./measure.ts";

const handWritten = [
  ["(7) decimal.js, straight line, no checks, no grounds", onDecimals],
  ["(13) zod and whole fen, checked, no grounds", onZodAndFen],
] as const;

/** The number of records that the peers read. */
export const recordsOfPeers = 20_000;

/** Our work and the peers' hand-written code for the same, in turns in this run. W1 is one person, W2 one account. */
export function besidePeers<Item>(name: string, own: Work<Item>, work: "w1" | "w2"): void {
  if (!makeRecords) {
    console.log("no folder of peers beside the project: nothing to compare with");
    return;
  }
  const items = makeRecords(recordsOfPeers, 99);
  for (const [peerName, peer] of handWritten) {
    peer.setup?.();
    const [ours, theirs] = measuredInTurns(own, { items, run: peer[work] });
    console.log(`\nbeside ${peerName}, in turns:`);
    console.log(line(`  ${name}`, ours));
    console.log(line("  the peer, hand-written", theirs));
    console.log(`  ratio of the medians: ${(ours.median / theirs.median).toFixed(2)}`);
  }
}
