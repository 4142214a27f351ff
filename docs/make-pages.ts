// npm run pages: writes the pages of the repository that come from the catalogue. The site has all the rest: npm run book.
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { catalogue } from "../src/catalogue.ts";
import type { Language } from "../src/kernel/language/index.ts";
import { shelves } from "./book/guides.ts";
import { nationalTablesPage } from "./make-national-tables.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** Every page by its path, and the README with its table of documents brought up to date. */
export const madePages = (): ReadonlyMap<string, string> =>
  new Map([
    ["docs/README.md", indexPage()],
    ["docs/national-tables.md", nationalTablesPage(tableOf)],
    ["README.md", withTable()],
  ]);

/** A short index for those who read on the repository's pages. */
function indexPage(): string {
  const lists = shelves.map(({ title, guides }) => {
    const links = guides.map((guide) => `- [${bothOf(guide.title)}](${relative("docs", guide.file)})`);
    return `## ${bothOf(title)}\n\n${links.join("\n")}`;
  });
  return `# 文档目录 Contents

每一条、每条规则、每个参数和口径各有一页，案例连同算式和运行结果列成表，手中的原文可以逐条核对：运行下面两行，在浏览器里打开。
Every clause, rule, figure and reading has a page, with its rows, their arithmetic and the result of the run; your own copy of a text can be compared, clause by clause. Two lines build the site and serve it:

\`\`\`
npm run book
npm run book:open
\`\`\`

本页由 \`npm run pages\` 生成，不要手工修改。\`npm run pages\` writes this page; do not edit it by hand.

${lists.join("\n\n")}

## 文件 Documents

${tableOfDocuments("zh")}
`;
}

const bothOf = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh} ${en}`;

const headings: Readonly<Record<Language, readonly string[]>> = {
  zh: ["文件", "代码", "条款", "规则", "口径", "规定事项"],
  en: ["document", "code", "clauses", "rules", "readings", "what it decides"],
};

function tableOfDocuments(language: Language): string {
  const rows = catalogue.documents.map(({ name, title, summary }) => {
    const count = (list: readonly { readonly document: string }[]): string =>
      String(list.filter((one) => one.document === name).length);
    const counts = [catalogue.clauses, catalogue.rules, catalogue.readings].map(count);
    return [title[language], `\`${name}\``, ...counts, summary[language]];
  });
  return tableOf([headings[language], ...rows]);
}

/** A Markdown table with its columns aligned, as the formatter writes it. */
function tableOf([names = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = names.map((_, column) => Math.max(...[names, ...rows].map((row) => stringWidth(row[column] ?? ""))));
  const lineOfCells = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell))).join(" | ")} |`;
  return [names, widths.map((width) => "-".repeat(width)), ...rows].map(lineOfCells).join("\n");
}

const begin = "<!-- documents: made by npm run pages -->";
const end = "<!-- end of documents -->";

function withTable(): string {
  const text = read("README.md");
  const [before, rest] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  return `${before}${begin}\n\n${tableOfDocuments("en")}\n\n${rest}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of madePages()) writeFileSync(join(root, file), text);
}
