import { display, fault, PolicyError, type Text } from "../kernel/language/index.ts";

/** The kind of file, for messages: 花名册, 账户记录. */
export type FileKind = Text;

/** The file does not exist or cannot be read. */
export function unreadableFile(path: unknown, kind: FileKind, error: unknown): PolicyError {
  const expected = { zh: "存在且可以读取的文件", en: "a file that exists and can be read" };
  const name = typeof path === "string" && path !== "" ? path : display(path);
  if ((error as { code?: string }).code === "ENOENT") {
    const message = { zh: `${kind.zh}（${name}）：找不到文件`, en: `${kind.en} (${name}): file not found` };
    return new PolicyError([{ ...fault(name, "missing", display(path), expected, kind), message }]);
  }
  const why = String((error as Error).message);
  return invalidFile(name, kind, { zh: `无法读取（${why}）`, en: `unreadable (${why})` }, expected);
}

/** The file exists but its content is invalid. */
export function invalidFile(path: string, kind: FileKind, problem: Text, expected: Text): PolicyError {
  const one = fault(path, "malformed", problem.zh, expected, kind);
  const message = {
    zh: oneLine(`${kind.zh}（${path}）：${problem.zh}。要求：${expected.zh}`),
    en: oneLine(`${kind.en} (${path}): ${problem.en}; expected ${expected.en}`),
  };
  return new PolicyError([{ ...one, message }]);
}

/** The error for invalid JSON. The reason from JSON.parse quotes part of the text. */
export function notJson(text: string, error: unknown): Text {
  const why = oneLine(String((error as Error).message)).slice(0, mostOfReason);
  const [zh, en] = text.trim() === "" ? ["没有内容", "empty"] : [why, why];
  return { zh: `不是有效的JSON（${zh}）`, en: `not valid JSON (${en})` };
}

const mostOfReason = 200;

const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ");
