import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, rmSync, type WriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Language, PolicyError } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import {
  isRejectedRow,
  type JudgedOrRejected,
  rejectCellsByRule,
  rejectHeadingsByRule,
  resultsTable,
} from "../roster/by-rule/index.ts";
import { invalidFile } from "../roster/file-error.ts";

/** 结果 — Where judged and rejected rows go. */
interface JudgeOutput {
  write(row: JudgedOrRejected): Promise<void>;
  /** Closes the files, gives them their names, and returns their paths. */
  finish(): Promise<readonly string[]>;
  discard(): Promise<void>;
  /** Removes what was written aside, at once: the process is about to end. */
  leave(): void;
}

/** What is done to every text before it is written: id numbers are masked, or nothing. */
type Mask = (text: string) => string;

/** Every row as a line of JSON on the standard output. */
export function standardOutput(mask: Mask): JudgeOutput {
  return {
    write: (row) => put(process.stdout, `${mask(JSON.stringify(row))}\n`),
    finish: async () => [],
    discard: async () => undefined,
    leave: () => undefined,
  };
}

const names = ["results.csv", "results.ndjson", "rejects.csv"] as const;

/** The files of a run in a directory. They get their names only once all are complete. */
export async function outputIn(
  directory: string,
  rule: AnyRule,
  carried: readonly string[],
  { language, mask }: { readonly language: Language; readonly mask: Mask },
): Promise<JudgeOutput> {
  await mkdir(directory, { recursive: true }).catch((error: Error) => {
    throw unwritable(directory, error);
  });
  const mark = randomUUID();
  const partial = (name: string): string => join(directory, `.${name}.${mark}.partial`);
  const files = names.map((name) => createWriteStream(partial(name), { flags: "wx", mode: 0o600 }));
  const [resultsFile, lines, rejectsFile] = files as [WriteStream, WriteStream, WriteStream];
  const whole = Promise.all(files.map((file) => finished(file))).catch((error: Error) => {
    throw unwritable(directory, error);
  });
  whole.catch(() => undefined);
  const table = resultsTable(rule, carried, language);
  const results = csvInto(resultsFile, table.headings);
  const rejects = csvInto(rejectsFile, rejectHeadingsByRule);
  const failed = whole.then(() => undefined);
  const send = (stream: Writable, chunk: unknown) => Promise.race([put(stream, chunk), failed]);
  return {
    async write(row) {
      if (isRejectedRow(row)) {
        for (const cells of rejectCellsByRule(row)) await send(rejects, cells.map(mask));
        return;
      }
      await send(results, table.cells(row).map(mask));
      await send(lines, `${mask(JSON.stringify(row))}\n`);
    },
    async finish() {
      for (const stream of [results, lines, rejects]) stream.end();
      await whole;
      for (const name of names) await rename(partial(name), join(directory, name));
      return names.map((name) => relative(process.cwd(), join(directory, name)));
    },
    async discard() {
      for (const file of files) file.destroy();
      await whole.catch(() => undefined);
      for (const name of names) await rm(partial(name), { force: true });
    },
    leave() {
      for (const name of names) rmSync(partial(name), { force: true });
    },
  };
}

function csvInto(file: WriteStream, headings: readonly string[]): Writable {
  const lines = stringify({ bom: true, header: true, columns: [...headings], escape_formulas: true });
  lines.pipe(file);
  return lines;
}

async function put(stream: Writable, chunk: unknown): Promise<void> {
  if (!stream.write(chunk)) await once(stream, "drain");
}

function unwritable(directory: string, { message }: Error): PolicyError {
  const title = { zh: "结果目录", en: "output directory" };
  const problem = { zh: `无法写入（${message}）`, en: `not writable (${message})` };
  return invalidFile(directory, title, problem, { zh: "可以写入的目录", en: "a writable directory" });
}
