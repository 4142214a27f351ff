import type { JsonSchema } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import type { Outcome } from "../../kernel/policy/index.ts";
import { answerWords } from "../../statement/answer.ts";
import { escapeControls, type Terminal } from "../terminal.ts";

/** The maximum number of changed fields in a line; further ones are counted. */
const mostShown = 6;

/**
 * 答案的变动 — The changes in the second answer, in one line: 年龄段：补助年龄段 → 第二年龄段. Fields named in `first` come first, fields
 * in items of lists last.
 */
export function answerChanges(
  before: Outcome<unknown> | undefined,
  after: Outcome<unknown>,
  schema: JsonSchema,
  terminal: Terminal,
  first: ReadonlySet<string> = new Set(),
): string {
  const { language, say } = terminal;
  if (!after.ok) return `${say(refused)}${escapeControls(after.error.faults[0]?.message[language] ?? "")}`;
  const [was, is] = [before && fieldsOf(before, schema, terminal), fieldsOf(after, schema, terminal)];
  const colon = say({ zh: "：", en: ": " });
  const rank = (field: string): number => (first.has(field) ? 0 : 2) + (/(^| )\d+\.( |$)/.test(field) ? 1 : 0);
  const changed = [...is]
    .filter(([field, text]) => was?.get(field) !== text)
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([field, text]) => `${field}${colon}${before?.ok ? `${was?.get(field) ?? "—"} → ` : ""}${text}`);
  const more = changed.length - mostShown;
  const rest = more > 0 ? [say({ zh: `另有${more}项`, en: `${more} more` })] : [];
  return escapeControls([...changed.slice(0, mostShown), ...rest].join(say({ zh: "；", en: "; " })));
}

/** 各不相同的项 — The fields in which some answers differ from others. */
export function differingFields(
  outcomes: readonly Outcome<unknown>[],
  schema: JsonSchema,
  terminal: Terminal,
): ReadonlySet<string> {
  const all = outcomes.filter(({ ok }) => ok).map((outcome) => fieldsOf(outcome, schema, terminal));
  const names = new Set(all.flatMap((fields) => [...fields.keys()]));
  return new Set([...names].filter((name) => new Set(all.map((fields) => fields.get(name))).size > 1));
}

const refused: Text = { zh: "不能认定：", en: "cannot be decided: " };

/** The fields of an answer by title; fields in groups include the titles of the groups. */
function fieldsOf(outcome: Outcome<unknown>, schema: JsonSchema, { language }: Terminal): Map<string, string> {
  const fields = new Map<string, string>();
  if (!outcome.ok) return fields;
  const above: string[] = [];
  const value = JSON.parse(JSON.stringify(outcome.determination.value));
  for (const { title, text, depth } of answerWords(value, schema, language)) {
    above.splice(depth, above.length, title);
    if (text !== "") fields.set(above.join(" "), text);
  }
  return fields;
}
