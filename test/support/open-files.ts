import type { EventEmitter } from "node:events";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout } from "node:timers/promises";

// A file that is left open is closed by the memory clean-up, with a warning that shows up in whatever test runs then

/** Watches the files that this thread opens. The returned function names those that are still open a little later. */
export function watchOpenFiles(): () => Promise<readonly string[]> {
  const handles = new Map<fs.FileHandle, string>();
  const { open } = fs;
  fs.open = async (...given: Parameters<typeof open>) => {
    const handle = await open(...given);
    handles.set(handle, String(given[0]));
    (handle as unknown as EventEmitter).on("close", () => handles.delete(handle));
    return handle;
  };
  syncBuiltinESMExports();
  return async () => {
    if (handles.size > 0) await setTimeout(200);
    const left = [...handles.values()];
    handles.clear();
    return left;
  };
}
