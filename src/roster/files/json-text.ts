const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** A member of a JSON object: its key, and its value as written. */
export interface Member {
  readonly key: string;
  readonly text: string;
}

/** 各项 — The members of a JSON object in a valid JSON text, in order, each value as written: 350102…, 1.10. */
export function membersOf(text: string): Member[] {
  const members: Member[] = [];
  let depth = 0;
  let key: string | undefined;
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(token)) {
    if (depth === 1 && key !== undefined && (sign === "," || sign === "}")) {
      members.push({ key, text: text.slice(from, index).trim() });
      key = undefined;
    } else if (depth === 1 && key === undefined && sign.startsWith('"')) key = JSON.parse(sign) as string;
    else if (depth === 1 && sign === ":") from = index + 1;
    if (sign === "{" || sign === "[") depth += 1;
    if (sign === "}" || sign === "]") depth -= 1;
  }
  return members;
}

/** A duplicate key: the path of the second occurrence, and its line in the text. */
export interface RepeatedKey {
  readonly path: string;
  readonly line: number;
}

/** 重复的键 — Keys that occur more than once in an object of a valid JSON text. JSON.parse silently keeps the last one. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  // for each object the keys so far and the current key, for each list the current position
  const open: ({ keys: Set<string>; key: string | undefined } | { place: number })[] = [];
  for (const { 0: sign, index } of text.matchAll(token)) {
    const inner = open.at(-1);
    if (sign === "{") open.push({ keys: new Set(), key: undefined });
    else if (sign === "[") open.push({ place: 0 });
    else if (sign === "}" || sign === "]") open.pop();
    else if (inner === undefined) continue;
    else if (sign === ",") {
      if ("place" in inner) inner.place += 1;
      else inner.key = undefined;
    } else if ("keys" in inner && inner.key === undefined && sign.startsWith('"')) {
      inner.key = JSON.parse(sign) as string;
      if (inner.keys.has(inner.key))
        repeated.push({ path: pathOf(open), line: text.slice(0, index).split("\n").length });
      inner.keys.add(inner.key);
    }
  }
  return repeated;
}

function pathOf(open: readonly ({ key: string | undefined } | { place: number })[]): string {
  return open
    .map((one) => ("place" in one ? `[${one.place}]` : `.${one.key ?? ""}`))
    .join("")
    .replace(/^\./, "");
}
