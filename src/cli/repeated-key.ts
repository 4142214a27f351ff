/** 重复的字段 — The first key that an object of a JSON text has twice; undefined if there is none. The text is valid JSON. */
export function repeatedKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const [token, string, colon] of text.matchAll(tokens)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (colon !== undefined) {
      const key: string = JSON.parse(string ?? '""');
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return undefined;
}

/** Brackets, and strings with the colon that makes them keys. */
const tokens = /("(?:[^"\\]|\\.)*")\s*(:)?|[[\]{}]/g;
