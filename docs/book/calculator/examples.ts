import { isRecord } from "../../../src/kernel/facts/index.ts";

/** Facts, and the readings and figures of a county. */
export interface Case {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A case to start with. */
export interface Example extends Case {
  readonly title: string;
}

/**
 * 示例 — The examples that a page gives its calculator: a child of the element,
 * `<script type="application/json" class="examples">[{ "title": "…", "facts": {…}, "adopted": { "figures": {…}, "readings": {…} } }]</script>`.
 * `title` is the words of a row of the rule's table, `adopted` its figures and readings, left out where it has none. What has another
 * form is passed over: an example is a help, not a fact.
 */
export function examplesOf(json: string): readonly Example[] {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) ? read.flatMap(exampleOf) : [];
  } catch {
    return [];
  }
}

function exampleOf(one: unknown): readonly Example[] {
  if (!isRecord(one) || typeof one.title !== "string" || !isRecord(one.facts)) return [];
  const { title, facts, adopted } = one;
  return [{ title, facts, ...(isRecord(adopted) ? { options: adopted } : {}) }];
}
