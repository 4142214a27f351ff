import { afterAll, expect } from "vitest";
import { watchOpenFiles } from "./open-files.ts";

const known = globalThis as typeof globalThis & { openFiles?: () => Promise<readonly string[]> };
known.openFiles ??= watchOpenFiles();

afterAll(async () => {
  expect(await known.openFiles?.(), "没有关闭的文件").toEqual([]);
});
