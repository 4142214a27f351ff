// npm run fingerprint FILE: the fingerprint of each clause in a text file (UTF-8, UTF-16 or GB18030).
// A clause begins with a line "## ADDRESS"; everything up to the next such line is its text.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { wholeText } from "../src/roster/files/encoding.ts";

/** SHA-256 over the text after NFKC and without white space, first 16 hex digits. */
export const fingerprint = (text: string): string =>
  createHash("sha256").update(text.normalize("NFKC").replace(/\s/g, "")).digest("hex").slice(0, 16);

/** One line for each clause of a file: its fingerprint and its address. A text says what is wrong with the file. */
export function fingerprintsIn(bytes: Buffer): readonly string[] | string {
  const text = wholeText(bytes);
  if (text.includes("\uFFFD")) return "含有无法识别的字符  contains characters that cannot be decoded";
  const [, ...parts] = text.split(/^##(?!#)[^\S\r\n]*(\S.*)$/m);
  if (parts.length === 0) return "每条前须有一行“## 条款地址”  no clause: each begins with a line ## ADDRESS";
  return parts.flatMap((address, index) =>
    index % 2 === 0 ? [`${fingerprint(parts[index + 1] ?? "")}  ${address.trim()}`] : [],
  );
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") stop(`找不到文件：${file}\nfile not found: ${file}`);
    return stop(`无法读取：${file}\ncannot be read: ${file}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? stop("用法 usage: npm run fingerprint FILE");
  const lines = fingerprintsIn(bytesOf(file));
  console.log(typeof lines === "string" ? stop(`${file}：${lines}`) : lines.join("\n"));
}
