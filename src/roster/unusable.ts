import { fault, PolicyError, written } from "../kernel/errors.ts";
import type { Text } from "../kernel/text.ts";

/** What kind of file it is, for messages: 花名册, 账户流水. */
export type FileKind = Text;

/** The file is not there, or cannot be read. */
export function unreadable(path: string, kind: FileKind, error: unknown): PolicyError {
  const missing = (error as { code?: string }).code === "ENOENT";
  const allowed = { zh: "存在并且可以读取的文件", en: "a file that exists and can be read" };
  const given = missing ? written(path) : String((error as Error).message);
  return new PolicyError([fault(path, missing ? "missing" : "malformed", given, allowed, kind)]);
}

/** The file is there but is not what it should be. */
export function unusable(path: string, kind: FileKind, given: Text, allowed: Text): PolicyError {
  const one = fault(path, "malformed", given.zh, allowed, kind);
  const message = {
    zh: `${kind.zh}（${path}）：${given.zh}；应为：${allowed.zh}`,
    en: `${kind.en} (${path}): ${given.en}; allowed: ${allowed.en}`,
  };
  return new PolicyError([{ ...one, message }]);
}
