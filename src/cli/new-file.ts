import { writeFile } from "node:fs/promises";
import type { Text } from "../kernel/language/index.ts";
import { invalidFile } from "../roster/file-error.ts";

/** Writes a file that only its owner can read, like the results. An existing file is not changed. */
export async function newFile(path: string, content: string | Uint8Array, name: Text): Promise<void> {
  try {
    await writeFile(path, content, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    const why = String((error as Error).message);
    const problem = exists
      ? { zh: "文件已存在", en: "the file exists" }
      : { zh: `无法写入（${why}）`, en: `cannot be written (${why})` };
    throw invalidFile(path, name, problem, { zh: "新文件", en: "a new file" });
  }
}
