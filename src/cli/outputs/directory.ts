import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import { invalidFile } from "../../roster/file-error.ts";
import { createAside } from "./aside.ts";

const title = { zh: "结果目录", en: "output directory" };

/** The error for a directory that is not writable. */
export function unwritable(directory: string, { message }: Error): PolicyError {
  const problem = { zh: `无法写入（${message}）`, en: `not writable (${message})` };
  return invalidFile(directory, title, problem, { zh: "可以写入的目录", en: "a writable directory" });
}

/** Throws if the directory does not exist, is not a directory, or cannot be read. */
export function checkReadable(directory: string): void {
  try {
    readdirSync(directory);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = unreadable[code ?? ""] ?? { zh: `无法读取（${message}）`, en: `unreadable (${message})` };
    throw invalidFile(directory, title, problem, { zh: "已有的目录", en: "a directory that exists" });
  }
}

const unreadable: Readonly<Record<string, Text>> = {
  ENOENT: { zh: "找不到此目录", en: "not found" },
  ENOTDIR: { zh: "不是目录", en: "not a directory" },
};

/**
 * Throws if results could not be written to the directory, or would replace an input or a directory. Creates nothing
 * permanently, so that a run with unusable inputs leaves nothing behind.
 */
export function checkDirectory(directory: string, names: readonly string[], inputs: readonly string[]): void {
  if (directory.trim() === "") {
    const expected = { zh: "目录路径", en: "the path of a directory" };
    throw new PolicyError([fault("--out", "missing", "", expected, title)]);
  }
  const read = inputs.map(identityOf).filter((one) => one !== undefined);
  const overwritten = names.map((name) => join(directory, name)).find((path) => read.includes(identityOf(path) ?? ""));
  if (overwritten !== undefined) {
    const expected = { zh: "不会覆盖输入文件的目录", en: "an output directory that does not overwrite an input file" };
    throw new PolicyError([fault(directory, "contradiction", basename(overwritten), expected, title)]);
  }
  try {
    checkWritable(resolve(directory));
    for (const name of names) checkReplaceable(join(directory, name));
  } catch (error) {
    throw unwritable(directory, error as Error);
  }
}

/** The directory, or the nearest one above it that exists, must be one in which files can be created. */
function checkWritable(directory: string): void {
  const entry = statOf(directory);
  if (entry === undefined && dirname(directory) !== directory) {
    checkWritable(dirname(directory));
    return;
  }
  if (entry?.isDirectory() !== true) throw new Error(`${basename(directory)} is not a directory`);
  // permissions alone are not enough: a file system may be read-only or full
  const probe = createAside(directory, "probe");
  probe.close();
  rmSync(probe.path, { force: true });
}

/** An existing path with the name of a result must be a file, or a link that the result replaces. */
export function checkReplaceable(path: string): void {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry !== undefined && !entry.isFile() && !entry.isSymbolicLink()) {
    throw new Error(`${basename(path)} is there and is not a file`);
  }
}

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

/** Identifies a file independently of its path; undefined if it does not exist. */
function identityOf(path: string): string | undefined {
  const entry = statOf(path);
  return entry && `${entry.dev}:${entry.ino}`;
}

/** Creates a directory and its parents; returns those that it created. (`recursive: true` never returns below /proc.) */
export function makeDirectory(directory: string): string[] {
  if (statOf(directory)?.isDirectory()) return [];
  const above = dirname(directory) === directory ? [] : makeDirectory(dirname(directory));
  try {
    mkdirSync(directory);
  } catch (error) {
    // another run created it at the same moment
    if (statOf(directory)?.isDirectory()) return above;
    throw error;
  }
  return [...above, directory];
}

/** Deletes directories that a run created, unless they contain something. */
export function removeDirectories(created: readonly string[]): void {
  try {
    for (const directory of [...created].reverse()) rmdirSync(directory);
  } catch {
    // somebody else uses it
  }
}
