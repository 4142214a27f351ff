import type { Determination, Ground } from "./determination.ts";
import { fault, PolicyError, written } from "./errors.ts";
import type { WordsOfReading } from "./reading.ts";
import { isRecord } from "./record.ts";
import type { Language, Text } from "./text.ts";
import { type ConditionWords, filled, type Words } from "./words.ts";

/** All that a document says to people: words by rule name, figures and readings by name. */
export interface DocumentWords {
  readonly rules: Readonly<Record<string, Words>>;
  readonly figures: Readonly<Record<string, { readonly title: Text }>>;
  readonly readings: Readonly<Record<string, WordsOfReading>>;
}

/**
 * 说明 — puts a determination into words, also one that came back from JSON: the rule, each ground with its clause
 * (✓ held, ✗ did not), the figures and readings used, then the determinations that it rests on, indented.
 */
export type Explain = (determination: Determination, language: Language) => string;

/** Makes `explain` for these documents' words, by document name. */
export function explainer(documents: Readonly<Record<string, DocumentWords>>): Explain {
  const lines = (determination: Determination, language: Language, depth: number): string[] => {
    const [name, document, rule] = sourcesOf(documents, determination.rule);
    const own = [
      ...determination.grounds.map((ground) => groundText(name, rule, ground, language)),
      ...determination.figures.map((use) => {
        const title = entryOf(document.figures, use.name)?.title[language] ?? use.name;
        return `${label("figure", language)}${title} ${use.value}${bracketed(addressIn(name, use.clause), language)}`;
      }),
      ...determination.readings.map((use) => {
        const reading = entryOf(document.readings, use.name);
        const option = (reading && entryOf(reading.options, use.option))?.[language] ?? use.option;
        const kind = bracketed(label(use.isDefault ? "default" : "chosen", language), language);
        return `${label("reading", language)}${reading?.question[language] ?? use.name} ${option}${kind}`;
      }),
    ];
    const indent = "  ".repeat(depth);
    return [
      `${indent}${rule.title[language]}${bracketed(determination.rule, language)}`,
      ...own.map((line) => `${indent}  ${line}`),
      ...determination.restsOn.flatMap((one) => lines(one, language, depth + 1)),
    ];
  };
  return (determination, language) => {
    if (language !== "zh" && language !== "en") throw notExplained("language", language, languages);
    if (!isDetermination(determination, 0)) throw notExplained("determination", determination, determinations);
    return lines(determination, language, 0).join("\n");
  };
}

const languages: Text = { zh: "zh 或 en", en: "zh or en" };
const determinations: Text = { zh: "本库的认定，其中只有本库的规则和发现", en: "a determination of this library" };

const notExplained = (path: string, given: unknown, allowed: Text): PolicyError =>
  new PolicyError([fault(path, typeof given === "string" ? "unknown-option" : "wrong-type", written(given), allowed)]);

/** Determinations rest on each other a few deep; one that rests on itself would never end. */
const deepest = 50;

/** Is this of the form of a determination, also in all that it rests on? */
function isDetermination(value: unknown, depth: number): value is Determination {
  if (!isRecord(value) || depth > deepest) return false;
  const { rule, grounds, figures, readings, restsOn } = value;
  const texts = (list: unknown, ...names: string[]): list is Record<string, unknown>[] =>
    Array.isArray(list) && list.every((one) => isRecord(one) && names.every((name) => typeof one[name] === "string"));
  return (
    typeof rule === "string" &&
    texts(grounds, "clause", "finding") &&
    grounds.every(({ holds }) => typeof holds === "boolean") &&
    texts(figures, "name", "clause", "value") &&
    texts(readings, "name", "option") &&
    readings.every(({ isDefault }) => typeof isDefault === "boolean") &&
    Array.isArray(restsOn) &&
    restsOn.every((one) => isDetermination(one, depth + 1))
  );
}

const ownWords = {
  figure: { zh: "数值：", en: "figure: " },
  reading: { zh: "解读：", en: "reading: " },
  default: { zh: "默认", en: "default" },
  chosen: { zh: "另选", en: "chosen" },
};

const label = (name: keyof typeof ownWords, language: Language): string => ownWords[name][language];

const bracketed = (text: string, language: Language): string => (language === "zh" ? `（${text}）` : ` (${text})`);

/** What a record holds itself, under names that a determination brings with it. */
const entryOf = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** A clause of the document by its address alone, one of another document in full. */
const addressIn = (document: string, clause: string): string =>
  clause.startsWith(`${document}/`) ? clause.slice(document.length + 1) : clause;

function sourcesOf(
  documents: Readonly<Record<string, DocumentWords>>,
  ruleName: string,
): [name: string, document: DocumentWords, rule: Words] {
  const name = ruleName.slice(0, ruleName.indexOf("/"));
  const document = entryOf(documents, name);
  const rule = document && entryOf(document.rules, addressIn(name, ruleName));
  if (!document || !rule) throw notExplained("determination.rule", ruleName, determinations);
  return [name, document, rule];
}

/** One ground in words: did it hold, the clause, and what was found. */
export function groundText(document: string, rule: Words, ground: Ground, language: Language): string {
  const words = entryOf(rule.findings, ground.finding);
  if (!words) throw notExplained("determination.grounds", ground.finding, determinations);
  const text = "holds" in words ? (words as ConditionWords)[ground.holds ? "holds" : "fails"] : (words as Text);
  const told = filled(text, ground.data, language);
  if (told === undefined) throw notExplained("determination.grounds", ground.finding, determinations);
  return `${ground.holds ? "✓" : "✗"} ${addressIn(document, ground.clause)} ${told}`;
}
