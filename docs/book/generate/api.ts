// Takes the reference of the API, which TypeDoc writes from the docstrings, into the site.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { dataFolder, filesBelow, root } from "./files.ts";

const from = "output/book-data/api/src";
const base = "/BOOK_BASE";

/** src/namespaces/landlessFarmers.md → landless-farmers; the page of the package itself has no name. */
function nameOf(file: string): string {
  return file
    .slice(from.length + 1)
    .replace(/(?:README|-1)?\.md$/, "")
    .replace(/^namespaces\//, "")
    .replace(/^evidence\//, "")
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const slugOf = (file: string): string => `api/${nameOf(file) || "package"}`;
const titleOf = (file: string): string => (nameOf(file) ? `minsheng-rules/${nameOf(file)}` : "minsheng-rules");

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** An anchor numbered higher than there are headings of its name leads to the first of them. */
function anchorIn(file: string, anchor: string): string {
  const [, name = "", number] = /^#(.*?)-(\d+)$/.exec(anchor) ?? [];
  if (number === undefined) return anchor;
  const headings = [...textOf(file).matchAll(/^#+ (.*)$/gm)].map(([, one = ""]) =>
    one.toLowerCase().replace(/[^\w-]/g, ""),
  );
  return headings.filter((one) => one === name).length > Number(number) ? anchor : `#${name}`;
}

const files = filesBelow(from, ".md");
rmSync(join(dataFolder, "guides/api"), { recursive: true, force: true });
for (const file of files) {
  const text = textOf(file);
  for (const language of ["zh", "en"] as const) {
    const start = `${base}/${language === "en" ? "en/" : ""}`;
    const body = text
      .replace(/^# .*\n/m, "")
      .replace(/\]\((?!https?:|\))([^)#\s]*)(#[^)]*)?\)/g, (_, path: string, anchor = "") => {
        const target = path === "" ? file : normalize(join(dirname(file), path));
        return `](${start}${slugOf(target)}${anchorIn(target, anchor)})`;
      });
    const page = join(dataFolder, "guides", language === "en" ? "en" : "", `${slugOf(file)}.md`);
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, `---\ntitle: ${JSON.stringify(titleOf(file))}\npagefind: false\n---\n\n${body}`);
  }
}
const pages = files.map((file) => ({ slug: slugOf(file), title: titleOf(file) }));
writeFileSync(join(dataFolder, "api.json"), JSON.stringify(pages));
