import { Buffer } from "node:buffer";
import { threadPool } from "../threads.ts";
import type { Batch } from "./batches.ts";
import type { FastTable, JudgedBatch } from "./judge-batch.ts";

/** What a worker receives: everything except the rule, which it finds by its name and adopts itself. */
export interface TableForWorker extends Omit<FastTable, "rule" | "county"> {
  readonly rule: string;
  readonly county: unknown;
}

/** A batch that is being judged by a worker. */
export interface BatchForWorker extends Omit<Batch, "bytes"> {
  readonly bytes: Uint8Array;
}

interface Pool {
  judge(batch: Batch): Promise<JudgedBatch>;
  end(): Promise<void>;
}

/** 多线程 — Threads that judge batches in turn. Codes and unusual rows are handled by the calling thread. */
export function workerPool(table: FastTable, workers: number): Pool {
  const { rule, county, ...rest } = table;
  const workerData: TableForWorker = { ...rest, rule: rule.name, county: county.given ?? {} };
  const modules = { source: "./fast/worker.ts", built: "./judge-worker.js" };
  const { ask, end } = threadPool<BatchForWorker, JudgedBatch>(modules, workerData, workers);
  return {
    judge({ bytes, ...batch }) {
      const copy = new Uint8Array(bytes.length);
      Buffer.from(copy.buffer).write(bytes, "latin1");
      return ask({ ...batch, bytes: copy }, [copy.buffer]);
    },
    end,
  };
}
