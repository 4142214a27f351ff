import type { JsonSchema } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import type { Outcome } from "../../kernel/policy/index.ts";
import { answerWords } from "../../statement/answer.ts";
import { escapeControls, type Terminal } from "../terminal.ts";

/** More changed fields than a line can show are counted. */
const mostShown = 6;

/** 答案的变动 — What is other in the second answer, in one line: 年龄段：补助年龄段 → 第二年龄段. */
export function answerChanges(
  before: Outcome<unknown>,
  after: Outcome<unknown>,
  schema: JsonSchema,
  terminal: Terminal,
): string {
  const { language, say } = terminal;
  if (!after.ok) return `${say(refused)}${escapeControls(after.error.faults[0]?.message[language] ?? "")}`;
  const [was, is] = [fieldsOf(before, schema, terminal), fieldsOf(after, schema, terminal)];
  const colon = say({ zh: "：", en: ": " });
  const changed = [...is].flatMap(([field, text]) =>
    was.get(field) === text ? [] : [`${field}${colon}${before.ok ? `${was.get(field) ?? "—"} → ` : ""}${text}`],
  );
  const more = changed.length - mostShown;
  const rest = more > 0 ? [say({ zh: `另有${more}项`, en: `${more} more` })] : [];
  return escapeControls([...changed.slice(0, mostShown), ...rest].join(say({ zh: "；", en: "; " })));
}

const refused: Text = { zh: "不能认定：", en: "cannot be decided: " };

/** The fields of an answer by their titles, those of groups with the titles above them. */
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
