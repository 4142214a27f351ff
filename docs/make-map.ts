import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import stringWidth from "string-width";
import { catalogue } from "../src/catalogue.ts";
import type { JsonSchema } from "../src/kernel/facts/index.ts";
import type { Language, Text } from "../src/kernel/language/index.ts";
import type { CaseTable } from "../test/support/cases.ts";
import { nationalTablesPage } from "./make-national-tables.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** One row of a case table, and its place. */
interface Row {
  readonly file: string;
  readonly line: number | undefined;
  readonly clause: string;
  readonly when: string;
}

const dispositions: Readonly<Record<string, Text>> = {
  computed: { zh: "已编为规则", en: "computed" },
  heading: { zh: "标题，内容见下列各条", en: "heading" },
  "not-computable": { zh: "无可计算内容", en: "not computable" },
};

/** Every page of the map by its path, and the README with its table of documents brought up to date. */
export async function mapPages(): Promise<ReadonlyMap<string, string>> {
  const rows = await allRows();
  const pages = catalogue.documents.map(({ name }) => [`docs/map/${name}.md`, documentPage(name, rows)] as const);
  return new Map([
    ["docs/map/README.md", indexPage()],
    ...pages,
    ["docs/national-tables.md", nationalTablesPage(tableOf)],
    ["README.md", withTable()],
  ]);
}

function indexPage(): string {
  return `# 条款地图 Map of the clauses

每份文件一页，按原文顺序列出每一条：要旨、处理方式、规则（填报项和结果）、参数、口径、案例。每页开头是各条和规则的目录，点条款地址就到这一条。
本目录由 \`npm run map\` 生成，不要手工修改。

One page per document, with lists of its clauses and rules: every clause in the order of the text with its gist, its disposition, and links to its rules (with
their facts and results), figures, readings and case rows. Made by \`npm run map\`; do not edit by hand.

${tableOfDocuments("zh", true)}

${tableOfDocuments("en", true)}
`;
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  zh: ["文件", "代码", "案例表", "条款地图", "条款", "规则", "口径", "规定事项"],
  en: ["document", "code", "tables", "clause map", "clauses", "rules", "readings", "what it decides"],
};

const linkTexts = { zh: { cases: "案例", map: "地图" }, en: { cases: "cases", map: "map" } } as const;

/** The documents in a table; in the index of the map with links. */
function tableOfDocuments(language: Language, linked: boolean): string {
  const rows = catalogue.documents.map(({ name, title, summary }) => {
    const to = (path: string, text: string): string => `[${text}](${link("docs/map/README.md", path)})`;
    const count = (list: readonly { readonly document: string }[]): string =>
      String(list.filter((one) => one.document === name).length);
    const { cases, map } = linkTexts[language];
    const counts = [catalogue.clauses, catalogue.rules, catalogue.readings].map(count);
    const code = `\`${name}\``;
    const places = linked
      ? [to(`src/policies/${name}`, code), to(`test/policies/${name}`, cases), to(`docs/map/${name}.md`, map)]
      : [code];
    return [title[language], ...places, ...counts, summary[language]];
  });
  return tableOf([headings[language].filter((_, index) => linked || index < 2 || index > 3), ...rows]);
}

/** A Markdown table with its columns aligned, as the formatter writes it. */
function tableOf([names = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = names.map((_, column) => Math.max(...[names, ...rows].map((row) => stringWidth(row[column] ?? ""))));
  const lineOfCells = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell))).join(" | ")} |`;
  return [names, widths.map((width) => "-".repeat(width)), ...rows].map(lineOfCells).join("\n");
}

const begin = "<!-- documents: made by npm run map -->";
const end = "<!-- end of documents -->";

/** The README is in the package, which has no map, code or tables to link to. */
function withTable(): string {
  const text = read("README.md");
  const [before, rest] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  return `${before}${begin}\n\n${tableOfDocuments("en", false)}\n\n${rest}`;
}

function documentPage(document: string, rows: readonly Row[]): string {
  const title = catalogue.documents.find((one) => one.name === document)?.title;
  const clauses = catalogue.clauses.filter((clause) => clause.document === document);
  const rules = catalogue.rules.filter((rule) => rule.document === document);
  return `# ${title?.zh}

${title?.en}: \`${document}\`, ${clauses.length} 条 clauses. [全部文件 all documents](README.md)

由 \`npm run map\` 生成。要旨是本库自己的话，不是原文。The gists are in the library's own words.

各条 Clauses：${toClauses(clauses.map(({ address }) => address))}

规则目录 Rules

${rules.map(({ name, title, clauses }) => `- ${title.zh} ${title.en} \`${name}\`：${toClauses(clauses.map((id) => id.slice(document.length + 1)))}`).join("\n")}
${clauses.map((clause) => clauseSection(clause, rows)).join("")}`;
}

/** Clauses with links to their sections. */
const toClauses = (addresses: readonly string[]): string =>
  addresses.map((address) => `[${address}](#${anchorOf(address)})`).join(" · ");

/** The anchor of a heading: its brackets are left out. */
const anchorOf = (at: string): string => at.replace(/[()]/g, "");

function clauseSection(clause: (typeof catalogue.clauses)[number], rows: readonly Row[]): string {
  const { id, address, document, gist, disposition, reason } = clause;
  const from = `docs/map/${document}.md`;
  const folder = `src/policies/${document}`;
  const to = (file: string, line: number | undefined, text: string): string =>
    `[${plain(text)}](${link(from, file)}${line === undefined ? "" : `#L${line}`})`;

  const rules = catalogue.rules.filter((rule) => rule.clauses.includes(id));
  const ruleLinks = rules.map((rule) => {
    const file = fileOf(rule.name);
    const own = rule.name.slice(document.length + 1);
    const line = lineOf(file, `export const ${camelCase(own)} = `);
    return [
      `${to(file, line, `${rule.title.zh} ${rule.title.en}`)} \`${own}\``,
      `  - 填报项 Facts：${titlesIn(rule.facts)}`,
      `  - 结果 Result：${titlesIn(rule.answer)}`,
    ].join("\n");
  });
  const figures = catalogue.figures.filter((figure) => figure.clause === id);
  const figureLinks = figures.map((figure) => {
    const line = lineOf(`${folder}/figures.ts`, `  ${figure.name}: `);
    return `${to(`${folder}/figures.ts`, line, `${figure.title.zh} ${figure.title.en}`)}${valueText(figure)}`;
  });
  const readings = catalogue.readings.filter((one) => one.clauses.includes(id));
  const readingLinks = readings.map((one) => {
    const file = `${folder}/readings.ts`;
    const line = lineOf(file, `  "${one.name}": `) ?? lineOf(file, `  ${one.name}: `);
    const options = Object.entries(one.options).map(([code, text]) => {
      const why = code === one.default ? `。默认 default：${plain(one.why.zh)} / ${plain(one.why.en)}` : "";
      return `\`${code}\` ${plain(text.zh)} / ${plain(text.en)}${why}`;
    });
    return [`${to(file, line, one.question.zh)} \`${one.name}\``, ...options.map((option) => `  - ${option}`)].join(
      "\n",
    );
  });
  const own = rows.filter((row) => row.clause === id);
  const tables = [...new Set(own.map((row) => row.file))].map((file) => {
    const lines = own.filter((row) => row.file === file);
    const each = lines.map(({ line, when }) => `  - ${to(file, line, `第${line ?? "—"}行`)} ${plain(when)}`);
    return [to(file, undefined, file.slice(file.lastIndexOf("/") + 1)), ...each].join("\n");
  });

  const kind = dispositions[disposition];
  const because = reason === undefined ? "" : `：${plain(reason.zh)} / ${plain(reason.en)}`;
  return `
## ${address}

${plain(gist.zh)}<br>
${plain(gist.en)}

处理方式 Disposition：${kind?.zh} ${kind?.en}${because}
${part("规则 Rules", ruleLinks)}${part("参数 Figures", figureLinks)}${part("口径 Readings", readingLinks)}${part("案例 Cases", tables)}`;
}

/** A part of a section, left out when it is empty. */
function part(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `\n${title}\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

function valueText({ values }: (typeof catalogue.figures)[number]): string {
  const [first, ...later] = values;
  if (first === undefined) return " 原文未规定，由县另行规定 left blank, set by the county";
  if (later.length === 0) return ` \`${first.value}\``;
  return values.map(({ from, until, value }) => `\n  - ${from ?? "…"} 至 ${until ?? "…"}：\`${value}\``).join("");
}

/** Every row of every table below test/policies, in the order of the files and of the text. */
async function allRows(): Promise<readonly Row[]> {
  const folder = "test/policies";
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cases.ts"))
    .map((file) => `${folder}/${file}`)
    .sort();
  const tables = await Promise.all(
    files.map(async (file): Promise<readonly Row[]> => {
      const module: { readonly default: CaseTable } = await import(pathToFileURL(join(root, file)).href);
      return rowsOf(file, module.default);
    }),
  );
  return tables.flat();
}

function rowsOf(file: string, { rule, rows }: CaseTable): readonly Row[] {
  const document = rule.name.slice(0, rule.name.indexOf("/"));
  const lines = linesOf(file);
  const marks = lines.flatMap((text, index) => (/(^|[{ ])clause: "[^"/]+"/.test(text) ? [index + 1] : []));
  return rows.map(({ clause, when }, index) => {
    const line = marks.length === rows.length ? marks[index] : lineOfWhen(lines, when);
    return { file, line, clause: `${document}/${clause}`, when };
  });
}

/** The line of a row; in a table that makes some rows from a list, that of the list. */
function lineOfWhen(lines: readonly string[], when: string): number | undefined {
  const index = lines.findIndex((text) => {
    const [, literal, template] = /when: (?:"(.*)"|`(.*)`)/.exec(text) ?? [];
    if (template === undefined) return literal === when;
    const parts = template.split(/\$\{[^}]*\}/).map((one) => one.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(when);
  });
  return index < 0 ? undefined : index + 1;
}

function lineOf(file: string, start: string): number | undefined {
  const index = linesOf(file).findIndex((text) => text.includes(start));
  return index < 0 ? undefined : index + 1;
}

const linesRead = new Map<string, readonly string[]>();

function linesOf(file: string): readonly string[] {
  const before = linesRead.get(file);
  if (before !== undefined) return before;
  const lines = read(file).split("\n");
  linesRead.set(file, lines);
  return lines;
}

function link(from: string, to: string): string {
  if (!to.endsWith(".md") && !existsSync(join(root, to))) throw new RangeError(`no such file: ${to}`);
  return relative(dirname(from), to);
}

const ruleFiles = new Map(
  readdirSync(join(root, "src/policies"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [`${file.split("/")[0]}/${basename(file, ".ts")}`, `src/policies/${file}`]),
);

/** The file of a rule, in whatever subject of its document. */
function fileOf(rule: string): string {
  const file = ruleFiles.get(rule);
  if (file === undefined)
    throw new RangeError(`no file for the rule ${rule}: expected one of its name in src/policies`);
  return file;
}

/** The titles of a schema's fields, in Chinese. */
function titlesIn(schema: JsonSchema): string {
  const fields = Object.values(
    (schema.properties ?? {}) as Readonly<Record<string, { readonly "x-title": { readonly zh: string } }>>,
  );
  return fields.length === 0 ? "无 none" : fields.map((field) => plain(field["x-title"].zh)).join("、");
}

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Text that Markdown leaves as it is. */
const plain = (text: string): string => text.replace(/[[\]*_<>|`]/g, "\\$&");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, "docs/map"), { recursive: true });
  for (const [file, text] of await mapPages()) writeFileSync(join(root, file), text);
}
