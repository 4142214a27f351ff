// Takes the Markdown pages of docs/ into the site, in both languages, with links that lead to its pages.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { type Guide, shelves } from "../guides.ts";
import { dataFolder, filesBelow, root } from "./files.ts";

const base = "/BOOK_BASE";
const guides: readonly Guide[] = shelves.flatMap((shelf) => shelf.guides);
const slugs = new Map(guides.map(({ file, slug }) => [file, slug]));
const linked = new Set<string>();

const missing = filesBelow("docs", ".md").filter(
  (file) => !/\/(?:node_modules|map)\//.test(file) && file !== "docs/README.md" && !slugs.has(file),
);
if (missing.length > 0) throw new Error(`not on a shelf of docs/book/guides.ts: ${missing.join(", ")}`);

/** Where a link of a page leads in the site; null where there is no such page. */
function targetOf(from: string, link: string, language: "zh" | "en"): string | null {
  const [path = "", anchor] = link.split("#");
  const file = normalize(join(dirname(from), decodeURI(path)));
  const start = `${base}/${language === "en" ? "en/" : ""}`;
  const slug = slugs.get(file);
  if (slug !== undefined) return `${start}${slug}${anchor === undefined ? "" : `#${anchor}`}`;
  if (file === "docs/README.md") return start;
  if (!existsSync(join(root, file)) || statSync(join(root, file)).isDirectory()) return null;
  linked.add(file);
  return `${base}/source/${file}${anchor === undefined ? "" : `#${anchor}`}`;
}

function pageOf({ file, title }: Guide, language: "zh" | "en"): string {
  // the site needs no pictures of itself
  const text = readFileSync(join(root, file), "utf8")
    .replace(/^# .*\n/, "")
    .replace(/^!\[.*\]\(docs\/pictures\/.*\)\n/gm, "")
    .replace(/!\[([^\]]*)\]\(([^)\s]+\.svg)\)/g, (_, words: string, link: string) => {
      const drawing = readFileSync(join(root, dirname(file), link)).toString("base64");
      return `![${words}](data:image/svg+xml;base64,${drawing})`;
    });
  const body = text.replace(
    /\[([^\]]*)\]\((?!https?:|#|mailto:|data:)([^)\s]+)\)/g,
    (_, words: string, link: string) => {
      const target = targetOf(file, link, language);
      return target === null ? words : `[${words}](${target})`;
    },
  );
  return `---\ntitle: ${JSON.stringify(title[language])}\n---\n\n${body}`;
}

const folder = join(dataFolder, "guides");
rmSync(folder, { recursive: true, force: true });
for (const guide of guides) {
  for (const language of ["zh", "en"] as const) {
    const file = join(folder, language === "en" ? "en" : "", `${guide.slug}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pageOf(guide, language));
  }
}

const shown = [
  ...["src/policies", "src/coordination"].flatMap((one) => filesBelow(one, ".ts")),
  ...["test/policies", "test/coordination"].flatMap((one) => filesBelow(one, ".cases.ts")),
];
writeFileSync(join(dataFolder, "source-files.json"), JSON.stringify([...new Set([...shown, ...linked])].sort()));
