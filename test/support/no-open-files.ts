import type { EventEmitter } from "node:events";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect } from "vitest";

// A file that a test leaves open is closed by the memory clean-up, with a warning that shows up in whatever test runs then

type Handles = Map<fs.FileHandle, string>;
const known = globalThis as typeof globalThis & { openFiles?: Handles };

function watched(): Handles {
  const handles: Handles = new Map();
  const { open } = fs;
  fs.open = async (...given: Parameters<typeof open>) => {
    const handle = await open(...given);
    handles.set(handle, String(given[0]));
    (handle as unknown as EventEmitter).on("close", () => handles.delete(handle));
    return handle;
  };
  syncBuiltinESMExports();
  return handles;
}

known.openFiles ??= watched();

afterAll(async () => {
  const handles = known.openFiles as Handles;
  if (handles.size > 0) await setTimeout(200);
  const left = [...handles.values()];
  handles.clear();
  expect(left, "没有关闭的文件").toEqual([]);
});
