import { isDeepStrictEqual } from "node:util";
import { catalogue } from "../../../src/catalogue.ts";
import { coordination } from "../../../src/coordination/index.ts";
import { type AnyRule, type Determination, type FindingWords, textsOf } from "../../../src/kernel/policy/index.ts";
import { type Case, factsOf, optionsOf } from "../../../test/support/table.ts";
import type { FindingData, RuleData, Sample } from "../model.ts";
import { fieldsOf } from "./fields.ts";
import { camelCase, fileOf, lineOf } from "./files.ts";
import type { Table } from "./rows.ts";
import { linesIn } from "./words.ts";

/** The rules of all documents, and `coordination`. */
export const allRules: readonly AnyRule[] = [...catalogue.rules.map(({ rule }) => rule), coordination as AnyRule];

export const documentOf = (name: string): string => name.slice(0, name.indexOf("/"));

/** What the determinations of a rule's rows used, by kind. */
export function usedBy(table: Table | undefined, kind: "figures" | "readings"): readonly string[] {
  const all = (table?.determinations ?? []).flatMap((one) => one?.[kind].map(({ name }) => name) ?? []);
  return [...new Set(all)];
}

/** Everything that the page of a rule shows. */
export function ruleData(rule: AnyRule, table: Table | undefined): RuleData {
  const document = documentOf(rule.name);
  const own = rule.name.slice(document.length + 1);
  const file = fileOf(rule.name);
  return {
    name: rule.name,
    document,
    own,
    title: rule.title,
    question: rule.question,
    clauses: rule.clauses,
    uses: rule.uses.map(({ name }) => name),
    usedBy: allRules.filter(({ uses }) => uses.some(({ name }) => name === rule.name)).map(({ name }) => name),
    facts: fieldsOf(rule.facts.schema),
    answer: fieldsOf(rule.answer.schema),
    findings: Object.entries(rule.findings).map(([name, words]) => findingData(name, words)),
    figures: usedBy(table, "figures").map((name) => `${document}/${name}`),
    readings: usedBy(table, "readings").map((name) => `${document}/${name}`),
    sample: table ? sampleOf(rule, table) : null,
    examples: JSON.stringify(table ? examplesOf(table) : []),
    given: table ? linesIn(table.table.given, rule.facts.schema).map(({ key: _, ...line }) => line) : [],
    factsSchema: JSON.stringify(rule.facts.plainSchema, null, 2),
    answerSchema: JSON.stringify(rule.answer.plainSchema, null, 2),
    file,
    line: lineOf(file, `export const ${camelCase(own)} = `),
    table: table?.file ?? "",
  };
}

const mostExamples = 12;

/** Rows that can be decided, as cases with which a calculator starts: those without settings of a county first. */
function examplesOf({ table, determinations }: Table) {
  const decided = table.rows.filter((row, index) => determinations[index] && isData(factsOf(table, row)));
  const hasOptions = (row: Case): boolean => optionsOf(table, row) !== undefined;
  const ordered = [...decided.filter((row) => !hasOptions(row)), ...decided.filter(hasOptions)];
  return ordered.slice(0, mostExamples).map((row) => {
    const adopted = optionsOf(table, row);
    return { title: row.when, facts: factsOf(table, row), ...(adopted && { adopted }) };
  });
}

/** Whether JSON keeps the facts. */
const isData = (facts: object): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(facts)), facts);

function findingData(name: string, words: FindingWords): FindingData {
  const kind = "holds" in words ? "condition" : "yes" in words ? "classification" : "statement";
  return { name, kind, texts: textsOf(words).map(({ zh, en }) => ({ zh, en })) };
}

/** The first row that needs no options, as a call with its answer. */
function sampleOf(rule: AnyRule, { table, determinations }: Table): Sample | null {
  const index = table.rows.findIndex(
    (row, at) => determinations[at] && !row.readings && !row.figures && !table.figures && !row.faults,
  );
  const found = index < 0 ? determinations.findIndex(Boolean) : index;
  const [row, determination] = [table.rows[found], determinations[found]];
  if (!row || !determination) return null;
  const plain: Determination = JSON.parse(JSON.stringify(determination));
  const facts = JSON.stringify(factsOf(table, row), null, 2);
  return {
    when: row.when,
    facts,
    typescript: typescriptCall(rule.name, facts),
    command: `minsheng-rules run ${rule.name} facts.json`,
    words: { zh: rule.explain(plain, "zh"), en: rule.explain(plain, "en") },
    value: JSON.stringify(plain.value, null, 2),
  };
}

function typescriptCall(rule: string, facts: string): string {
  const document = documentOf(rule);
  const name = camelCase(rule.slice(document.length + 1));
  const literal = facts.replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
  return `import { ${name} } from "minsheng-rules/${document}";

const determination = ${name}(${literal});
console.log(determination.value);
console.log(${name}.explain(determination, "zh"));`;
}
