import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { fault, PolicyError } from "../kernel/language/index.ts";
import { invalidFile } from "../roster/file-error.ts";
import {
  isRejected,
  type RowResult,
  rejectCells,
  rejectHeadings,
  resultCells,
  resultHeadings,
} from "../roster/index.ts";

const names = ["results.csv", "results.ndjson", "rejects.csv"] as const;
type Name = (typeof names)[number];
const groundsFile: Name = "results.ndjson";

/** 结果文件 — The files of a run. They get their names only once all are complete; until then each run has its own. */
interface OutputFiles {
  write(result: RowResult): Promise<void>;
  /** Closes the files, gives them their names, and returns their paths relative to the working directory. */
  finish(): Promise<readonly string[]>;
  /** Deletes the partial files. */
  discard(): Promise<void>;
}

const title = { zh: "结果目录", en: "output directory" };

/** Lets many rows wait to be written at a time. */
const highWaterMark = 1 << 20;

/**
 * Opens the files in a directory, which is created if it is missing. None of them may overwrite an input file. Without
 * grounds there is no `results.ndjson`, not even one of an earlier run.
 */
export async function openOutput(
  directory: string,
  inputs: readonly string[],
  { grounds }: { readonly grounds: boolean },
): Promise<OutputFiles> {
  const created = await prepareDirectory(directory, inputs);
  const files: Partial<Record<Name, WriteStream>> = {};
  const written = names.filter((name) => grounds || name !== groundsFile);
  for (const name of written) files[name] = createWriteStream(partial(directory, name), { highWaterMark });
  const table = (name: Name, headings: readonly string[]): Writable => {
    const lines = stringify({ bom: true, header: true, columns: [...headings], escape_formulas: true });
    lines.pipe(files[name] as WriteStream);
    return lines;
  };
  const results = table("results.csv", resultHeadings);
  const rejects = table("rejects.csv", rejectHeadings);
  const whole = Promise.all(Object.values(files).map((file) => finished(file))).catch((error: Error) => {
    throw unwritable(directory, error);
  });
  const failure = new AbortController();
  whole.catch(() => failure.abort());

  // with a full disk the stream never drains: stop waiting
  const put = async (stream: Writable, chunk: unknown): Promise<void> => {
    if (!stream.write(chunk)) await once(stream, "drain", { signal: failure.signal }).catch(() => whole);
  };

  return {
    async write(result) {
      if (isRejected(result)) {
        for (const cells of rejectCells(result)) await put(rejects, cells);
        return;
      }
      const { row, code, village, determination } = result;
      await put(results, resultCells(result));
      const all = files[groundsFile];
      if (all) await put(all, `${JSON.stringify({ row, code, village, determination })}\n`);
    },
    async finish() {
      results.end();
      rejects.end();
      files[groundsFile]?.end();
      await whole;
      if (!grounds) await rm(join(directory, groundsFile), { force: true });
      for (const name of written) {
        await rename(partial(directory, name), join(directory, name)).catch((error: Error) => {
          throw unwritable(directory, error);
        });
      }
      return written.map((name) => relative(process.cwd(), resolve(directory, name)));
    },
    async discard() {
      for (const file of Object.values(files)) file.destroy();
      await whole.catch(() => undefined);
      for (const name of names) await rm(partial(directory, name), { force: true }).catch(() => undefined);
      if (created) await rmdir(directory).catch(() => undefined);
    },
  };
}

/** Creates the directory if needed; returns whether it did. Throws if it would overwrite an input or is not writable. */
async function prepareDirectory(directory: string, inputs: readonly string[]): Promise<boolean> {
  if (directory.trim() === "") {
    const expected = { zh: "目录路径", en: "the path of a directory" };
    throw new PolicyError([fault("--out", "missing", "", expected, title)]);
  }
  const overwritten = await firstOverwrite(directory, inputs);
  if (overwritten !== undefined) {
    const expected = { zh: "不会覆盖输入文件的目录", en: "an output directory that does not overwrite an input file" };
    throw new PolicyError([fault(directory, "contradiction", overwritten, expected, title)]);
  }
  return makeDirectory(resolve(directory)).catch((error: Error) => {
    throw unwritable(directory, error);
  });
}

/** The first output file that would overwrite an input, also through a link. */
async function firstOverwrite(directory: string, inputs: readonly string[]): Promise<string | undefined> {
  const read = await Promise.all(inputs.map(identityOf));
  for (const path of names.flatMap((name) => [join(directory, name), partial(directory, name)])) {
    const identity = await identityOf(path);
    if (identity !== undefined && read.includes(identity)) return basename(path);
  }
  return undefined;
}

/** Identifies a file whatever its path; undefined if it does not exist. */
async function identityOf(path: string): Promise<string | undefined> {
  const entry = await stat(path, { bigint: true }).catch(() => undefined);
  return entry && `${entry.dev}:${entry.ino}`;
}

/** Creates a directory and its parents; returns whether it did. (`recursive: true` never returns below /proc.) */
async function makeDirectory(directory: string): Promise<boolean> {
  const entry = await stat(directory).catch(() => undefined);
  if (entry?.isDirectory()) return false;
  if (entry === undefined && dirname(directory) !== directory) await makeDirectory(dirname(directory));
  await mkdir(directory);
  return true;
}

const partial = (directory: string, name: Name): string => join(directory, `${name}.${process.pid}.partial`);

function unwritable(directory: string, { message }: Error): PolicyError {
  const problem = { zh: `无法写入（${message}）`, en: `not writable (${message})` };
  return invalidFile(directory, title, problem, { zh: "可以写入的目录", en: "a writable directory" });
}
