import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

const folders = ["src/kernel", "src/policies"];

/** A hash of the rules and the kernel without comments and layout: a summary with another hash is of another source. */
export function sourceHash(root: string): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    for (const file of files.sort()) {
      const { code } = transformSync(readFileSync(join(root, folder, file), "utf8"), {
        loader: "ts",
        minifyWhitespace: true,
        legalComments: "none",
      });
      hash.update(`${folder}/${file.replaceAll("\\", "/")}\n${code}\n`);
    }
  }
  return hash.digest("hex");
}
