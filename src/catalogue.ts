import type { Clause, Clauses } from "./kernel/clause.ts";
import type { Figure, Figures } from "./kernel/figure.ts";
import { type JsonSchema, jsonSchemaOf } from "./kernel/json-schema.ts";
import type { Reading, Readings, WordsOfReading } from "./kernel/reading.ts";
import type { AnyRule } from "./kernel/rule.ts";
import type { Text } from "./kernel/text.ts";
import { clauses as assistanceWeekClauses } from "./policies/assistance-week/clauses.ts";
import * as assistanceWeek from "./policies/assistance-week/index.ts";
import { clauses as conductReviewClauses } from "./policies/conduct-review/clauses.ts";
import * as conductReview from "./policies/conduct-review/index.ts";
import { clauses as disabilityEmploymentClauses } from "./policies/disability-employment/clauses.ts";
import * as disabilityEmployment from "./policies/disability-employment/index.ts";
import { clauses as employeePensionClauses } from "./policies/employee-pension/clauses.ts";
import * as employeePension from "./policies/employee-pension/index.ts";
import { clauses as employmentPovertyReliefClauses } from "./policies/employment-poverty-relief/clauses.ts";
import * as employmentPovertyRelief from "./policies/employment-poverty-relief/index.ts";
import { clauses as landlessFarmersClauses } from "./policies/landless-farmers/clauses.ts";
import * as landlessFarmers from "./policies/landless-farmers/index.ts";
import { clauses as safetyNetClauses } from "./policies/safety-net/clauses.ts";
import * as safetyNet from "./policies/safety-net/index.ts";
import { clauses as startupYearBureauClauses } from "./policies/startup-year-bureau/clauses.ts";
import * as startupYearBureau from "./policies/startup-year-bureau/index.ts";
import { clauses as startupYearSystemClauses } from "./policies/startup-year-system/clauses.ts";
import * as startupYearSystem from "./policies/startup-year-system/index.ts";
import { words } from "./policies/words.ts";

/** A document in the catalogue. */
export interface CatalogueDocument {
  readonly name: string;
  /** The document's own title, and what it is in English. */
  readonly title: Text;
}

/** A figure in the catalogue, with its document. */
export interface CatalogueFigure extends Figure {
  readonly document: string;
}

/** A reading in the catalogue; its clauses are full addresses (`landless-farmers/六(二)4`). */
export interface CatalogueReading extends WordsOfReading {
  readonly document: string;
  readonly name: string;
  readonly clauses: readonly string[];
  readonly default: string;
}

/** A rule in the catalogue: its words, its clauses, its schema as JSON Schema, and the function itself. */
export interface CatalogueRule {
  readonly document: string;
  readonly name: string;
  readonly title: Text;
  readonly asks: Text;
  readonly clauses: readonly string[];
  readonly schema: JsonSchema;
  readonly rule: AnyRule;
}

/** 目录 — all documents, clauses, figures, readings and rules as plain data. */
export interface Catalogue {
  readonly documents: readonly CatalogueDocument[];
  readonly clauses: readonly Clause[];
  readonly figures: readonly CatalogueFigure[];
  readonly readings: readonly CatalogueReading[];
  readonly rules: readonly CatalogueRule[];
}

interface Source {
  readonly name: string;
  readonly title: Text;
  readonly clauses: Clauses;
  readonly policy: {
    readonly rules: Readonly<Record<string, AnyRule>>;
    readonly figures: Figures;
    readonly readings: Readings;
  };
}

const sources: readonly Source[] = [
  {
    name: "landless-farmers",
    title: {
      zh: "县被征地农民就业培训和社会保障工作实施方案(试行)",
      en: "Employment training and social security of landless farmers",
    },
    clauses: landlessFarmersClauses,
    policy: landlessFarmers,
  },
  {
    name: "safety-net",
    title: { zh: "社会保障兜底脱贫工程实施方案", en: "Social safety net against poverty" },
    clauses: safetyNetClauses,
    policy: safetyNet,
  },
  {
    name: "employee-pension",
    title: {
      zh: "征地人员就业培训和职工基本养老保险实施方案",
      en: "Employment training and employees' basic pension for landless persons",
    },
    clauses: employeePensionClauses,
    policy: employeePension,
  },
  {
    name: "startup-year-system",
    title: {
      zh: "县人事劳动和社会保障系统开展创业服务年活动实施方案",
      en: "Start-up service year of the county labour system",
    },
    clauses: startupYearSystemClauses,
    policy: startupYearSystem,
  },
  {
    name: "startup-year-bureau",
    title: {
      zh: "县人事劳动和社会保障局开展创业服务年活动实施方案二",
      en: "Start-up service year of the county labour bureau",
    },
    clauses: startupYearBureauClauses,
    policy: startupYearBureau,
  },
  {
    name: "conduct-review",
    title: { zh: "县人力资源和社会保障局民主评议政风行风工作实施方案", en: "Public review of administrative conduct" },
    clauses: conductReviewClauses,
    policy: conductReview,
  },
  {
    name: "assistance-week",
    title: { zh: "区劳动和社会保障局就业援助周策划方案", en: "Employment assistance week" },
    clauses: assistanceWeekClauses,
    policy: assistanceWeek,
  },
  {
    name: "disability-employment",
    title: { zh: "县残疾人就业培训工程实施方案", en: "Employment training of disabled persons" },
    clauses: disabilityEmploymentClauses,
    policy: disabilityEmployment,
  },
  {
    name: "employment-poverty-relief",
    title: { zh: "县就业脱贫工程实施方案", en: "Poverty relief by employment" },
    clauses: employmentPovertyReliefClauses,
    policy: employmentPovertyRelief,
  },
];

function ruleEntry(document: string, rule: AnyRule): CatalogueRule {
  const own = words[document]?.rules[rule.name.slice(document.length + 1)];
  if (!own) throw new RangeError(`no words for the rule ${rule.name}`);
  let schema: JsonSchema | undefined;
  return {
    document,
    name: rule.name,
    title: own.title,
    asks: own.asks,
    clauses: rule.clauses,
    // made when it is asked for: most users of the catalogue never do
    get schema() {
      schema ??= frozen(jsonSchemaOf(rule));
      return schema;
    },
    rule,
  };
}

function readingEntry(document: string, reading: Reading): CatalogueReading {
  const own = words[document]?.readings[reading.name];
  if (!own) throw new RangeError(`no words for the reading ${document}: ${reading.name}`);
  const clauses = reading.clauses.map((at) => `${document}/${at}`);
  return { document, name: reading.name, clauses, default: reading.default, ...own };
}

export const catalogue: Catalogue = frozen({
  documents: sources.map(({ name, title }) => ({ name, title })),
  clauses: sources.flatMap(({ clauses }) => Object.values(clauses)),
  figures: sources.flatMap(({ name, policy }) =>
    Object.values(policy.figures).map((figure) => ({ document: name, ...figure })),
  ),
  readings: sources.flatMap(({ name, policy }) =>
    Object.values(policy.readings).map((reading) => readingEntry(name, reading)),
  ),
  rules: sources.flatMap(({ name, policy }) => Object.values(policy.rules).map((rule) => ruleEntry(name, rule))),
});

/** The catalogue is everybody's: nobody changes it for others, whatever lies in it. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const { value: part } of Object.values(Object.getOwnPropertyDescriptors(value))) frozen(part);
  return Object.freeze(value);
}
