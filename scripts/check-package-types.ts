// Runs "Are the types wrong?" on the packed package, for every subpath: the tool does not expand the wildcard itself.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const entries = readdirSync("dist/api")
  .filter((file) => file.endsWith(".js"))
  .map((file) => `./${file.slice(0, -".js".length)}`);
const folder = mkdtempSync(join(tmpdir(), "minsheng-rules-pack-"));
try {
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder]);
  const [archive = ""] = readdirSync(folder);
  const args = ["attw", join(folder, archive), "--format", "ascii", "--entrypoints", ".", ...entries];
  execFileSync("npx", args, { stdio: "inherit" });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
