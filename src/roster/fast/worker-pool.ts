import { Buffer } from "node:buffer";
import { Worker } from "node:worker_threads";
import type { Batch } from "./batches.ts";
import type { FastTable, JudgedBatch } from "./judge-batch.ts";

/** What a worker is told of a table: everything but the rule, which it finds by its name and adopts by itself. */
export interface TableForWorker extends Omit<FastTable, "rule" | "county"> {
  readonly rule: string;
  readonly county: unknown;
}

/** A batch on its way to a worker. */
export interface BatchForWorker extends Omit<Batch, "bytes"> {
  readonly bytes: Uint8Array;
}

interface Pool {
  judge(batch: Batch): Promise<JudgedBatch>;
  end(): Promise<void>;
}

interface Waiting {
  resolve(judged: JudgedBatch): void;
  reject(error: unknown): void;
}

/** In the built command the worker is a file beside it; the sources are loaded by tsx. */
const isSource = import.meta.url.endsWith(".ts");
const workerFile = new URL(isSource ? "./worker.ts" : "./judge-worker.js", import.meta.url);
const withTsx = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(workerFile.href)})))`;

/** 多线程 — Threads that judge batches in turn. Codes and unusual rows stay with the thread that asks. */
export function workerPool(table: FastTable, workers: number): Pool {
  const { rule, county, ...rest } = table;
  const workerData: TableForWorker = { ...rest, rule: rule.name, county: county.given ?? {} };
  const threads = Array.from({ length: workers }, () => {
    const waiting: Waiting[] = [];
    const worker = new Worker(isSource ? withTsx : workerFile, { workerData, eval: isSource });
    worker.on("message", (judged: JudgedBatch) => waiting.shift()?.resolve(judged));
    worker.on("error", (error) => {
      for (const one of waiting.splice(0)) one.reject(error);
    });
    return { worker, waiting };
  });
  let turn = 0;
  return {
    judge({ bytes, ...batch }) {
      const { worker, waiting } = threads[turn++ % threads.length] as (typeof threads)[number];
      const copy = new Uint8Array(bytes.length);
      Buffer.from(copy.buffer).write(bytes, "latin1");
      const told: BatchForWorker = { ...batch, bytes: copy };
      worker.postMessage(told, [copy.buffer]);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    async end() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
