// Makes every address of the built site relative, so that it opens under any path and from a folder, and finds links that lead nowhere.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const base = "/BOOK_BASE";

/** Rewrites the site in a folder; throws with every link that has no target. */
export function makeRelative(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith(".html"));
  const texts = new Map(pages.map((page) => [page, readFileSync(join(folder, page), "utf8")]));
  const ids = new Map<string, ReadonlySet<string>>();
  const idsIn = (page: string): ReadonlySet<string> => {
    const known =
      ids.get(page) ?? new Set([...(texts.get(page) ?? "").matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
    ids.set(page, known);
    return known;
  };
  const broken: string[] = [];
  for (const [page, text] of texts) {
    const rewritten = text.replace(
      new RegExp(`(href|src|value)("?[=:])"(?:${base}(?=[/"#])([^"#]*)|(?=#))(?:#([^"]*))?"`, "g"),
      (_, attribute: string, equals: string, path: string | undefined, anchor: string | undefined) => {
        const target = path === undefined ? page : targetOf(folder, path);
        if (target === null || (anchor && target.endsWith(".html") && !isThere(idsIn(target), anchor, target))) {
          broken.push(`${page}: ${path ?? ""}${anchor ? `#${anchor}` : ""}`);
          return `${attribute}${equals}"#"`;
        }
        const to = path === undefined ? "" : encodeURI(relative(dirname(page), target));
        return `${attribute}${equals}"${to}${anchor === undefined ? "" : `#${anchor}`}"`;
      },
    );
    writeFileSync(join(folder, page), rewritten);
    if (rewritten.includes(base)) broken.push(`${page}: an address that is not relative`);
  }
  for (const file of files.filter((one) => one.startsWith("_astro/") && one.endsWith(".js"))) {
    writeFileSync(join(folder, file), scriptOf(readFileSync(join(folder, file), "utf8"), file, broken));
  }
  if (broken.length > 0) throw new Error(`links that lead nowhere:\n${[...new Set(broken)].slice(0, 50).join("\n")}`);
}

/** The page of comparisons is told by its anchor which document is meant. */
const isThere = (ids: ReadonlySet<string>, anchor: string, page: string): boolean =>
  ids.has(decodeURIComponent(anchor)) || ids.has(anchor) || page.endsWith("compare.html");

/** The file to which an address leads. */
function targetOf(folder: string, path: string): string | null {
  const plain = decodeURI(path).replace(/^\/|\/$/g, "");
  const candidates = plain === "" ? ["index.html"] : [plain, `${plain}.html`, `${plain}/index.html`];
  return candidates.find((one) => /\.\w+$/.test(one) && existsSync(join(folder, one))) ?? null;
}

/** A script finds the site from its own place. */
function scriptOf(text: string, file: string, broken: string[]): string {
  const root = `(new URL("..",import.meta.url).pathname)`;
  const rewritten = text
    // a worker is told by an address beside its script
    .replaceAll(/(["'`])\/BOOK_BASE\/_astro\/([\w.-]+\.js)\1/g, "$1./$2$1")
    .replaceAll(/(["'`])\/BOOK_BASE\/\1/g, root)
    .replaceAll(/(["'`])\/BOOK_BASE\1/g, `${root}.replace(/\\/$/,"")`);
  if (rewritten.includes(base)) broken.push(`${file}: an address that is not relative`);
  return rewritten;
}
