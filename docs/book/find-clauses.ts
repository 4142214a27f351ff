// Finds the clauses of a document in a text by their numbers, and compares fingerprints. Runs in the browser and in the tests.

/** The data of a clause on the site. */
export interface Known {
  readonly address: string;
  readonly fingerprint: string;
}

/** A clause of the reader's text: null where it was not found. */
export interface Found {
  readonly address: string;
  readonly text: string | null;
  readonly isSame: boolean;
}

/** A text as fingerprints see it. */
const bare = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** SHA-256 over the text after NFKC and without white space, first 16 hex digits. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(bare(text)));
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Every known clause with the part of the text that is it. */
export async function findClauses(text: string, known: readonly Known[]): Promise<readonly Found[]> {
  const marked = /^##(?!#)[^\S\r\n]*\S/m.test(text);
  const parts = marked ? markedParts(text) : numberedParts(text, known);
  return Promise.all(
    known.map(async (clause, index) => {
      const own = parts.get(clause.address);
      if (own === undefined) return { address: clause.address, text: null, isSame: false };
      // what stands before the first number has the title of the document, too: the clause begins at one of its lines
      const candidates = index === 0 ? beginnings(own) : [own];
      for (const one of candidates) {
        if ((await fingerprint(one)) === clause.fingerprint)
          return { address: clause.address, text: one.trim(), isSame: true };
      }
      const ended = await withoutTail(own, clause, index === known.length - 1);
      return { address: clause.address, text: (ended ?? own).trim(), isSame: ended !== undefined };
    }),
  );
}

/** The text from each of its lines on. */
function beginnings(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.map((_, index) => lines.slice(index).join("\n"));
}

/** The last clause may be followed by a signature and a date. */
async function withoutTail(text: string, clause: Known, isLast: boolean): Promise<string | undefined> {
  if (!isLast) return undefined;
  const lines = text.split("\n");
  for (let end = lines.length - 1; end > 0; end -= 1) {
    const one = lines.slice(0, end).join("\n");
    if ((await fingerprint(one)) === clause.fingerprint) return one;
  }
  return undefined;
}

/** The parts of a text in which each clause follows a line ## ADDRESS. */
function markedParts(text: string): ReadonlyMap<string, string> {
  const [, ...parts] = text.split(/^##(?!#)[^\S\r\n]*(\S.*)$/m);
  const all = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) all.set((parts[at] ?? "").trim().normalize("NFKC"), parts[at + 1] ?? "");
  return all;
}

interface Mark {
  readonly address: string;
  readonly at: number;
}

/** The parts of a text between the numbers of its clauses, which are looked for in their order. */
function numberedParts(text: string, known: readonly Known[]): ReadonlyMap<string, string> {
  const plain = text.normalize("NFKC").replace(/\r\n?/g, "\n");
  const marks: Mark[] = [];
  let from = 0;
  for (const { address } of known) {
    const at = isPreamble(address) ? 0 : placeOf(plain, address, from);
    if (at < 0) continue;
    marks.push({ address, at });
    from = at + (isPreamble(address) ? 0 : 1);
  }
  return new Map(marks.map(({ address, at }, index) => [address, plain.slice(at, marks[index + 1]?.at)]));
}

const isPreamble = (address: string): boolean => !/^[一二三四五六七八九十]/.test(address);

/** 六(一)2 → 2; 六(一) → (一); 六 → 六 */
const numberOf = (address: string): string =>
  /(\d+|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+)$/.exec(address)?.[1] ?? address;

/** The forms of a number: "2、" "2." for 2 ("2 " at the beginning of a line, too), "(一)" or "第一阶段" for (一), "六、" for 六. */
function formOf(number: string): string {
  const inBrackets = /^\((.+)\)$/.exec(number)?.[1];
  return inBrackets === undefined ? `${number}\\s*[、.．,]` : `(?:\\(${inBrackets}\\)|第${inBrackets}阶段)`;
}

/** Where a number begins a line or follows a full stop; -1 if it does not occur. */
function placeOf(text: string, address: string, from: number): number {
  const number = numberOf(address);
  const form = formOf(number);
  const spaced = number.startsWith("(") ? "" : `|${number}[^\\S\\n]+(?=\\p{Script=Han})`;
  const first = new RegExp(`(?<=^[^\\S\\n]*)(?:${form}${spaced})`, "gmu");
  const inside = new RegExp(`(?<=[。；;:：!?）)\\s])${form}(?!\\d)`, "gu");
  for (const pattern of [first, inside]) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found) return found.index;
  }
  return -1;
}
