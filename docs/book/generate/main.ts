// Writes what the pages of the site show, from the catalogue, the declarations, the tables and a run of the tests.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MutationSummary } from "../../../mutation/mutation-summary.ts";
import { catalogue } from "../../../src/catalogue.ts";
import { policy as coordination } from "../../../src/coordination/index.ts";
import type { Determination } from "../../../src/kernel/policy/index.ts";
import { identities } from "../../../test/proofs/models/identities.ts";
import { charts } from "../charts/all.ts";
import type { Book, Counts, FigureData, ReadingData } from "../model.ts";
import { dataFolder, root } from "./files.ts";
import { effectOf } from "./option-effect.ts";
import { figureValue } from "./options.ts";
import { allTables, type Table } from "./rows.ts";
import { allRules, ruleData, usedBy } from "./rules.ts";
import { runIn } from "./run.ts";

const run = runIn(process.env.TEST_RESULTS ?? join(dataFolder, "results.json"));
const tables = await allTables(run);
const tableByRule = new Map(tables.map((table) => [table.table.rule.name, table]));

const rulesUsing = (kind: "figures" | "readings", document: string, name: string): readonly string[] =>
  tables
    .filter(({ table }) => table.rule.name.startsWith(`${document}/`))
    .filter((table) => usedBy(table, kind).includes(name))
    .map(({ table }) => table.rule.name);

const allFigures = [
  ...catalogue.figures,
  ...Object.values(coordination.figures).map((figure) => ({ ...figure, document: "coordination" })),
];
const figures = allFigures.map(
  (figure): FigureData => ({
    id: `${figure.document}/${figure.name}`,
    document: figure.document,
    name: figure.name,
    title: figure.title,
    clause: figure.clause,
    quote: figure.quote,
    source: figure.source ?? null,
    values: figure.values.map(({ from, until, value }) => ({ from, until, value: figureValue(figure, value) })),
    rules: rulesUsing("figures", figure.document, figure.name),
  }),
);

/** How many rows rest on an option of a reading, as the determinations say. */
function rowsUsing(document: string, reading: string, option: string): number {
  const own = ({ table }: Table): boolean => table.rule.name.startsWith(`${document}/`);
  const uses = ({ rule, readings }: Determination): boolean =>
    (document === coordination.name || rule.startsWith(`${document}/`)) &&
    readings.some(({ name, option: used }) => name === reading && used === option);
  return tables
    .filter(own)
    .flatMap(({ determinations }) => determinations)
    .filter((one) => one !== null && withAllBelow(one).some(uses)).length;
}

/** A determination and all those that it rests on. */
const withAllBelow = (one: Determination): readonly Determination[] => [one, ...one.restsOn.flatMap(withAllBelow)];

const allReadings = [
  ...catalogue.readings,
  ...Object.values(coordination.readings).map((reading) => ({ ...reading, document: "coordination" })),
];
const readings = allReadings.map(
  ({ document, name, question, options, default: preset, why, clauses }): ReadingData => ({
    id: `${document}/${name}`,
    document,
    name,
    question,
    options: Object.entries(options).map(([code, text]) => ({
      code,
      text,
      rows: rowsUsing(document, name, code),
      effect: code === preset ? null : effectOf(tables, document, name, code),
    })),
    default: preset,
    why,
    clauses,
    rules: rulesUsing("readings", document, name),
  }),
);

const mutation: MutationSummary = JSON.parse(readFileSync(join(root, "docs/mutation.json"), "utf8"));

const rules = allRules.map((rule) => ruleData(rule, tableByRule.get(rule.name)));
const rows = tables.flatMap(({ rows }) => rows);
const clauses = catalogue.clauses.map(({ id, document, address, gist, disposition, reason, fingerprint }) => ({
  id,
  document,
  address,
  gist,
  disposition,
  reason: reason ?? null,
  fingerprint,
  rules: rules.filter((rule) => rule.clauses.includes(id)).map(({ name }) => name),
  figures: figures.filter((figure) => figure.document === document && figure.clause === id).map((figure) => figure.id),
  readings: readings
    .filter((reading) => reading.document === document && reading.clauses.includes(id))
    .map((reading) => reading.id),
  mutantsKilled: mutation.clauses[id] ?? 0,
}));

const having = (disposition: string): number => clauses.filter((one) => one.disposition === disposition).length;
const options = readings.flatMap((reading) => reading.options);
const counts: Counts = {
  clauses: clauses.length,
  computed: having("computed"),
  headings: having("heading"),
  notComputable: having("not-computable"),
  rules: rules.length,
  figures: figures.length,
  figuresBlank: figures.filter(({ values }) => values.length === 0).length,
  readings: readings.length,
  options: options.length,
  optionsExercised: options.filter((option) => option.rows > 0).length,
  rows: rows.length,
  passed: rows.filter(({ passed }) => passed === true).length,
  failed: rows.filter(({ passed }) => passed !== true).length,
  proofs: run.passedIn("test/proofs/classifications") + run.passedIn("test/proofs/orders") + identities.length,
  mutants: mutation.total.killed + mutation.total.survived,
  mutantsKilled: mutation.total.killed,
};

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const documents = [
  ...catalogue.documents,
  { name: coordination.name, title: coordination.title, summary: coordination.summary },
];
const book: Book = { version, ranOn: run.ranOn, counts, documents, clauses, figures, readings, rules, rows };
mkdirSync(dataFolder, { recursive: true });
writeFileSync(join(dataFolder, "book.json"), JSON.stringify(book));
writeFileSync(join(dataFolder, "charts.json"), JSON.stringify(charts()));
console.log(JSON.stringify(counts));
