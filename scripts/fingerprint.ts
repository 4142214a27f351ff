// npm run fingerprint FILE: the fingerprint of each clause in a text file.
// A clause begins with a line "## ADDRESS"; everything up to the next such line is its text. Without any such line the
// whole file is one clause. The fingerprint is SHA-256 over the text after NFKC and without white space, first 16 hex digits.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run fingerprint FILE   (clauses begin with a line "## ADDRESS")');
  process.exit(2);
}

const fingerprint = (text: string): string =>
  createHash("sha256").update(text.normalize("NFKC").replace(/\s/g, "")).digest("hex").slice(0, 16);

const parts = readFileSync(file, "utf8").split(/^## (.+)$/m);
if (parts.length === 1) console.log(fingerprint(parts[0] ?? ""));
for (let index = 1; index < parts.length; index += 2) {
  console.log(`${fingerprint(parts[index + 1] ?? "")}  ${parts[index]?.trim()}`);
}
