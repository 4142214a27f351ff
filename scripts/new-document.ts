// npm run new-document NAME: writes the folder of a new document, its twin of tests, and its line in policies/documents.ts.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name] = process.argv.slice(2);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

if (name === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name === "shared") {
  stop("usage: npm run new-document NAME   (kebab-case, such as housing-subsidy)");
}
const folder = `src/policies/${name}`;
if (existsSync(join(root, folder))) stop(`${folder} exists already`);
const camelCase = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const write = (file: string, text: string): void => {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text.trimStart().trimEnd()}\n`);
  console.log(`wrote ${file}`);
};

write(
  `${folder}/clauses.ts`,
  `
import { defineClauses } from "../../kernel/policy/clause.ts";

/** 条款登记 — Every clause, including those with nothing to compute. Fingerprints: npm run fingerprint FILE. */
export const clauses = defineClauses("${name}", {
  一: {
    gist: { zh: "TODO 本条要旨，用自己的话", en: "TODO the gist of the clause, in our own words" },
    fingerprint: "TODO npm run fingerprint FILE",
  },
});
`,
);
write(
  `${folder}/figures.ts`,
  `
import { defineFigures, figure } from "../../kernel/policy/figure.ts";

/** All figures the document states or leaves blank. */
export const figures = defineFigures("${name}", {
  // TODO a sample: the figures of the text instead
  minAge: figure({ title: { zh: "起始年龄", en: "minimum age" }, address: "一", quote: "16周岁", unit: "age", value: "16" }),
});
`,
);
write(
  `${folder}/readings.ts`,
  `
import { defineReadings } from "../../kernel/policy/reading.ts";
import { birthdayReading } from "../shared/ages.ts";

/** All ambiguities that affect a result, with their default readings. */
export const readings = defineReadings({
  // TODO a sample: the ambiguities of the text instead
  birthday: birthdayReading("一"),
});
`,
);
write(
  `${folder}/document.ts`,
  `
import type { Options } from "../../kernel/policy/adoption.ts";
import { defineDocument } from "../../kernel/policy/document.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import type { Policy } from "../../kernel/policy/rule.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type ClauseAddress = keyof typeof clauses;

/** 县级设置 — The readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to \`decide\` in this document. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** Binds the document's figures and readings, and makes its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "${name}",
  title: { zh: "TODO 文件全称", en: "TODO title of the document" },
  summary: { zh: "TODO 文件规定哪些事项", en: "TODO what the document decides" },
  figures,
  readings,
});
export const { rule } = document;
`,
);
write(
  `${folder}/eligibility.ts`,
  `
import { ageOn } from "../../kernel/days/age.ts";
import { answer } from "../../kernel/facts/answer.ts";
import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { day, flag } from "../../kernel/facts/fields.ts";
import { rule } from "./document.ts";

// TODO a sample: the rules of the text instead
/**
 * 资格 — Decides whether a person has reached the minimum age on a date. 一.
 *
 * @example eligibility({ birthDate: "2000-05-01", on: "2016-05-01" }).value.eligible // true
 */
export const eligibility = rule({
  name: "eligibility",
  title: { zh: "资格", en: "Eligibility" },
  question: { zh: "是否达到起始年龄？", en: "Has the person reached the minimum age?" },
  clauses: ["一"],
  facts: facts(
    {
      birthDate: day({ zh: "出生日期", en: "date of birth" }),
      on: day({ zh: "认定日期", en: "determination date" }),
    },
    notAfter("birthDate", "on", {
      zh: "出生日期不得晚于认定日期",
      en: "a date of birth on or before the determination date",
    }),
  ),
  answer: answer({ eligible: flag({ zh: "符合资格", en: "eligible" }) }),
  findings: {
    "age-reached": {
      holds: { zh: "年满{age:count}周岁，达到{minAge:count}周岁", en: "aged {age:count}, at least {minAge:count}" },
      fails: { zh: "年满{age:count}周岁，未达到{minAge:count}周岁", en: "aged {age:count}, below {minAge:count}" },
    },
  },
  decide({ birthDate, on }, policy) {
    const age = ageOn(birthDate, on, policy.reading("birthday"));
    const minAge = policy.figure("minAge", on);
    return { eligible: policy.condition("一", "age-reached", age >= minAge, { age, minAge }) };
  },
});
`,
);
write(`${folder}/rules.ts`, `export { eligibility } from "./eligibility.ts";`);
write(`${folder}/index.ts`, readFileSync(join(root, "src/policies/startup-year-system/index.ts"), "utf8"));
write(
  `test/policies/${name}/eligibility.cases.ts`,
  `
import { eligibility } from "../../../src/policies/${name}/eligibility.ts";
import type { CaseTable } from "../../support/table.ts";

// TODO a sample: the tables of the rules instead
export default {
  rule: eligibility,
  given: { birthDate: "2000-05-01", on: "2016-05-01" },
  rows: [
    {
      clause: "一",
      when: "认定日期为16周岁生日当天：符合",
      value: { eligible: true }, // 2000 + 16 = 2016
    },
    {
      clause: "一",
      when: "认定日期为16周岁生日前一天：不符合",
      facts: { on: "2016-04-30" },
      value: { eligible: false },
      unmet: ["age-reached"],
    },
    {
      clause: "一",
      when: "认定日期为16周岁生日当天，按生日次日满周岁口径：不符合",
      readings: { birthday: "day-after-the-birthday" },
      value: { eligible: false },
    },
    {
      clause: "一",
      when: "2月29日出生，认定日期为平年2月28日，按3月1日满周岁口径：不符合",
      facts: { birthDate: "2000-02-29", on: "2017-02-28" },
      readings: { birthday: "leap-birthday-on-1-march" },
      figures: { minAge: "17" },
      value: { eligible: false }, // 2017 - 2000 = 17，3月1日才满
    },
    {
      clause: "一",
      when: "出生日期晚于认定日期：指出",
      facts: { birthDate: "2016-05-02" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "一",
      when: "两个日期的填报都有差错：一并指出",
      facts: { birthDate: "2000-02-30", on: "2016/5/1" },
      faults: [
        ["birthDate", "malformed"],
        ["on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
`,
);

const list = join(root, "src/policies/documents.ts");
const lines = readFileSync(list, "utf8").trimEnd().split("\n");
const comment = lines.filter((line) => !line.startsWith("export "));
const all = [
  ...lines.filter((line) => line.startsWith("export ")),
  `export * as ${camelCase} from "./${name}/index.ts";`,
];
writeFileSync(list, `${[...comment, ...all.sort()].join("\n")}\n`);
console.log("wrote its line in src/policies/documents.ts");

// lines are broken as the formatter does, which depends on the length of the name
execFileSync("npx", ["biome", "check", "--write", folder, `test/policies/${name}`], { cwd: root, stdio: "ignore" });
console.log(`
Next: write the clauses, figures, readings and rules of the text in place of the sample, then
  npm run format
  npm run pages                             writes the tables of documents
  npx vitest run test/house test/policies   names most of what is missing, and every TODO that is left`);
