import type { Terminal } from "./terminal.ts";

/** 其他文件 — worked answers of other documents, shown after the roster's: the lines of the section, none for no section. */
export function otherDocuments(_terminal: Terminal): readonly string[] {
  return [];
}
