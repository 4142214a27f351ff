// Answers the questions of a file with one version of the library: node --import tsx answers.ts ROOT QUESTIONS ANSWERS
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Catalogue } from "../../src/catalogue.ts";
import type { AnyRule } from "../../src/kernel/policy/index.ts";
import { type Answer, answerOf, type Question, readData, type Version, writeData } from "./exchange.ts";

const [root = "", questionsFile = "", answersFile = ""] = process.argv.slice(2);

/** A module of the version: its source, or the built package. */
async function moduleOf<Exports>(source: string, built: string): Promise<Exports> {
  const file = [source, built].map((one) => join(root, one)).find(existsSync);
  if (file === undefined) throw new Error(`neither ${source} nor ${built} is in this version`);
  return import(pathToFileURL(file).href);
}

const { catalogue } = await moduleOf<{ catalogue: Catalogue }>("src/catalogue.ts", "dist/api/catalogue.js");
const { coordination } = await moduleOf<{ coordination: AnyRule }>(
  "src/coordination/index.ts",
  "dist/api/coordination.js",
);
if (catalogue.rules.some(({ rule }) => rule === undefined))
  throw new Error("this version has no rules in its catalogue");
const rules = [...catalogue.rules.map(({ rule }) => rule), coordination];
const byName = new Map(rules.map((rule) => [rule.name, rule]));

const renamed: Record<string, string> = {};

/** The rule with a name, or one of the same document with the same title, if it was renamed since. */
function ruleFor({ rule: name, title }: Question): AnyRule | undefined {
  const same = byName.get(name);
  if (same !== undefined) return same;
  const document = name.split("/")[0];
  const found = rules.find((one) => one.title.zh === title && one.name.split("/")[0] === document);
  if (found !== undefined) renamed[name] = found.name;
  return found;
}

function answerTo(question: Question): Answer {
  const rule = ruleFor(question);
  if (rule === undefined) return null;
  const { facts, options } = question;
  return answerOf(rule.safe(facts, options as never));
}

const version: Version = {
  rules: rules.map(({ name, title }) => ({ name, ...title })),
  figures: catalogue.figures.map(({ document, name, values }) => ({ document, name, value: values })),
  readings: catalogue.readings.map(({ document, name, default: value }) => ({ document, name, value })),
  renamed,
  answers: readData<readonly Question[]>(questionsFile).map(answerTo),
};
writeData(answersFile, JSON.parse(JSON.stringify(version)));
