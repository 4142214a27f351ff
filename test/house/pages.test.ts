import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { madePages } from "../../docs/make-pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));

describe("文档", () => {
  it("由目录生成的各页和代码一致（否则运行 npm run pages）", () => {
    const stale = [...madePages()].filter(([file, text]) => !existsSync(join(root, file)) || read(file) !== text);
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  it("文档里的相对链接都指向存在的文件和行", () => {
    const lengths = new Map<string, number>();
    const linesIn = (file: string): number => {
      const known = lengths.get(file) ?? read(file).split("\n").length;
      lengths.set(file, known);
      return known;
    };
    const broken = ["README.md", "CHANGELOG.md", ...markdownIn("docs"), ...markdownIn("docs/decisions")].flatMap(
      (file) =>
        [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#L(\d+))?[^)]*\)/g)]
          .filter(([, target = "", line]) => {
            const path = join(dirname(file), target);
            return !existsSync(join(root, path)) || (line !== undefined && Number(line) > linesIn(path));
          })
          .map(([link]) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});
