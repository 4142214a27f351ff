import { Buffer } from "node:buffer";
import { parentPort, workerData } from "node:worker_threads";
import { catalogue } from "../../catalogue.ts";
import { countyOfRule } from "../by-rule/county.ts";
import { batchJudge, type JudgedBatch } from "./judge-batch.ts";
import type { BatchForWorker, TableForWorker } from "./worker-pool.ts";

/** 线程 — Judges the batches that it receives, in turn. */
const { rule: name, county, ...rest } = workerData as TableForWorker;
const rule = catalogue.rules.find((one) => one.name === name)?.rule;
if (rule === undefined) throw new Error(`no rule ${name}`);
const judge = batchJudge({ ...rest, rule, county: countyOfRule(rule, county) });

parentPort?.on("message", ({ bytes, ...batch }: BatchForWorker) => {
  const judged = judge({ ...batch, bytes: Buffer.from(bytes.buffer, 0, bytes.length).toString("latin1") });
  const written = Object.entries(judged.written).map(
    ([name, { bytes: text, ends }]) => [name, { bytes: text.slice(), ends }] as const,
  );
  const own = written.flatMap(([, one]) => [one.bytes.buffer, one.ends.buffer]) as ArrayBuffer[];
  parentPort?.postMessage({ ...judged, written: Object.fromEntries(written) } satisfies JudgedBatch, own);
});
