import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "minsheng-rules-"));
const environment = { ...process.env, CI: "", NODE_OPTIONS: "", npm_config_fund: "false", npm_config_audit: "false" };

function run(command: string, args: readonly string[], cwd = folder): string {
  try {
    return execFileSync(command, args, { cwd, env: environment, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  }
}

const subpaths = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(/^\./, "minsheng-rules"));

const typed = `
import { type CountyOptions, fundingShares, type rules } from "minsheng-rules/landless-farmers";
import { catalogue, explain, type Money, PolicyError, type Determination } from "minsheng-rules";
import { rateOn } from "minsheng-rules/rates";

const d = fundingShares({ groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01" });
const amount: string = d.value.government.toFixed(2);
const anything: Determination = d;
const names: (keyof typeof rules)[] = ["fundingShares"];
// @ts-expect-error an unknown group is refused by the compiler
fundingShares({ groups: [{ kind: "veteran" }], paidOn: "2012-05-01" });
// @ts-expect-error an unknown option of a reading is refused by the compiler
fundingShares({ groups: [], paidOn: "2012-05-01" }, { readings: { birthday: 1 } });
// @ts-expect-error an unknown figure is refused by the compiler, also for a single rule
fundingShares({ groups: [], paidOn: "2012-05-01" }, { figures: { fundingScle: "20000" } });
const county: CountyOptions = { figures: { fundingScale: "20000" }, readings: { birthday: "day-after-the-birthday" } };
const local: typeof fundingShares = fundingShares.adopt(county);
const paid: Money = local({ groups: [], paidOn: "2012-05-01" }).value.government;
console.log(amount, explain(anything, "zh"), catalogue.clauses.length, rateOn("one-year", "2012-01-01"), PolicyError.name, names, paid);
`;

describe("打包以后，在空文件夹里安装", () => {
  beforeAll(() => {
    run("npm", ["run", "build"], root);
    run("npm", ["pack", "--pack-destination", folder], root);
    const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const typescript = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies.typescript;
    run("npm", ["install", `./${tarball}`, `typescript@${typescript}`]);
    const imports = subpaths.map((path) => `await import("${path}")`).join(",\n");
    writeFileSync(
      join(folder, "esm.mjs"),
      `const modules = [${imports}];
import { fundingShares } from "minsheng-rules/landless-farmers";
import { explain } from "minsheng-rules";
const d = fundingShares({ groups: [], paidOn: "2012-05-01" });
console.log(modules.length, JSON.stringify(d.value.government), explain(d, "zh").includes("12,600.00元"));`,
    );
    const requires = subpaths.map((path) => `require("${path}")`).join(",\n");
    writeFileSync(
      join(folder, "cjs.cjs"),
      `const modules = [${requires}];
const { fundingShares } = require("minsheng-rules/landless-farmers");
const { explain } = require("minsheng-rules");
const d = fundingShares({ groups: [], paidOn: "2012-05-01" });
console.log(modules.length, JSON.stringify(d.value.government), explain(d, "zh").includes("12,600.00元"));`,
    );
    for (const resolution of ["bundler", "nodenext"]) {
      const own = join(folder, resolution);
      mkdirSync(own);
      writeFileSync(join(own, "package.json"), JSON.stringify({ type: "module" }));
      writeFileSync(join(own, "use.ts"), typed);
      const compilerOptions = {
        strict: true,
        noEmit: true,
        target: "es2022",
        module: resolution === "nodenext" ? "nodenext" : "esnext",
        moduleResolution: resolution,
        lib: ["es2022", "dom"],
        types: [],
      };
      writeFileSync(join(own, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["use.ts"] }));
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const answer = `${subpaths.length} "12600.00" true`;

  it("运行时只依赖 decimal.js 和 zod", () => {
    const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed.sort()).toEqual(["decimal.js", "minsheng-rules", "typescript", "zod"]);
  });

  for (const file of ["esm.mjs", "cjs.cjs"]) {
    it(`${file}：当前的 Node`, () => {
      expect(run(process.execPath, [file]).trim()).toBe(answer);
    });
    for (const version of [20, 22, 24]) {
      it(`${file}：Node ${version}`, () => {
        const output = run("npx", ["--yes", "-p", `node@${version}`, "node", file]);
        expect(output.trim().split("\n").at(-1)).toBe(answer);
      });
    }
  }

  for (const resolution of ["bundler", "nodenext"]) {
    it(`TypeScript，moduleResolution ${resolution}`, () => {
      const tsc = join(folder, "node_modules/typescript/bin/tsc");
      expect(run(process.execPath, [tsc, "-p", join(folder, resolution)])).toBe("");
    });
  }

  it("只导入一条规则时，浏览器打包不带上其他规则", async () => {
    const contents = 'export { withdrawal } from "minsheng-rules/landless-farmers"';
    const stdin = { contents, resolveDir: folder };
    const { outputFiles } = await build({ stdin, bundle: true, format: "esm", platform: "browser", write: false });
    const rules = outputFiles[0]?.text.match(/name: "[a-z-]+",\s+clauses: \[/g) ?? [];
    expect(rules).toHaveLength(1);
    expect(rules[0]).toContain('"withdrawal"');
  });

  it("命令可以运行", () => {
    expect(run("npx", ["minsheng-rules", "--version"]).trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
