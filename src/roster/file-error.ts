import { display, fault, PolicyError } from "../kernel/language/errors.ts";
import type { Text } from "../kernel/language/text.ts";

/** What kind of file it is, for messages: 花名册, 账户流水. */
export type FileKind = Text;

/** The file is not there, or cannot be read. */
export function unreadableFile(path: unknown, kind: FileKind, error: unknown): PolicyError {
  const allowed = { zh: "存在并且可以读取的文件", en: "a file that exists and can be read" };
  const name = typeof path === "string" && path !== "" ? path : display(path);
  if ((error as { code?: string }).code === "ENOENT") {
    return new PolicyError([fault(name, "missing", display(path), allowed, kind)]);
  }
  const why = String((error as Error).message);
  return invalidFile(name, kind, { zh: `不能读取（${why}）`, en: `it cannot be read (${why})` }, allowed);
}

/** The file is there but is not what it should be. */
export function invalidFile(path: string, kind: FileKind, given: Text, allowed: Text): PolicyError {
  const one = fault(path, "malformed", given.zh, allowed, kind);
  const message = {
    zh: `${kind.zh}（${path}）：${given.zh}；应为：${allowed.zh}`,
    en: `${kind.en} (${path}): ${given.en}; allowed: ${allowed.en}`,
  };
  return new PolicyError([{ ...one, message }]);
}
