// Writes dist/THIRD-PARTY-NOTICES.txt: name, version and licence text of every package that is bundled into dist.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>>;
}

const metafiles = readdirSync("dist").filter((file) => /^metafile-.*\.json$/.test(file));
if (metafiles.length === 0) throw new Error("dist has no metafile: run npm run build");

const bundled = new Set<string>();
for (const file of metafiles) {
  const { outputs }: Metafile = JSON.parse(readFileSync(join("dist", file), "utf8"));
  for (const { inputs } of Object.values(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0];
      if (name !== undefined && bytesInOutput > 0) bundled.add(name);
    }
  }
  rmSync(join("dist", file));
}

const notices = [...bundled].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)([-.]|$)/i.test(one));
  if (!file || !existsSync(join(folder, file))) throw new Error(`${name} is bundled, but has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
});

const line = `\n${"-".repeat(78)}\n\n`;
const head = "Parts of these packages are bundled into minsheng-rules. Their licences:\n";
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", [head, ...notices].join(line));
console.log(`dist/THIRD-PARTY-NOTICES.txt: ${notices.length} packages`);
