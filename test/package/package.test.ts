import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

const apiFolder = join(folder, "node_modules/minsheng-rules/dist/api");
const typescript: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies.typescript;

const typed = `
import { type CountyOptions, fundingShares } from "minsheng-rules/landless-farmers";
import { call, catalogue, explain, type Money, PolicyError, type Determination, type RuleName } from "minsheng-rules";
import { rateOn } from "minsheng-rules/national";

const facts = { groups: [{ kind: "two-daughter" as const, certifiedFor: [2012] }], paidOn: "2012-05-01" };
const d = fundingShares(facts);
const amount: string = d.value.government.toFixed(2);
const anything: Determination = d;
const name: RuleName = "landless-farmers/funding-shares";
const byName: Money = call("landless-farmers/funding-shares", facts).value.government;
const county: CountyOptions = { figures: { requiredFunding: "20000" }, readings: { birthday: "day-after-the-birthday" } };
const local: typeof fundingShares = fundingShares.adopt(county);
const paid: Money = local({ groups: [], paidOn: "2012-05-01" }).value.government;
const outcome = fundingShares.safe(facts);
const what = outcome.ok ? outcome.determination.value.government.toFixed(2) : outcome.error.faults[0]?.code;
export const used = [amount, explain(anything, "zh"), catalogue.clauses.length, rateOn("one-year", "2012-01-01"), PolicyError.name, name, byName, paid, what];
`;

/** What only a strict compiler can reject. */
const rejected = `
// @ts-expect-error an unknown rule is rejected by the compiler
call("landless-farmers/none", facts);
// @ts-expect-error a field that the value does not have
d.value.governmnt;
// @ts-expect-error an unknown group is rejected by the compiler
fundingShares({ groups: [{ kind: "veteran" }], paidOn: "2012-05-01" });
// @ts-expect-error an unknown option of a reading is rejected by the compiler
fundingShares({ groups: [], paidOn: "2012-05-01" }, { readings: { birthday: 1 } });
// @ts-expect-error an unknown figure is rejected by the compiler, also for a single rule
fundingShares({ groups: [], paidOn: "2012-05-01" }, { figures: { requiredFundin: "20000" } });
`;

/** Users' compiler settings: module, resolution, and any difference from a strict compiler with a recent library. */
const compilers = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  node16: { module: "node16", moduleResolution: "node16" },
  "node（旧）": { module: "commonjs", moduleResolution: "node", esModuleInterop: true },
  "strict: false": { module: "esnext", moduleResolution: "bundler", strict: false },
  "lib: ES2020": { module: "esnext", moduleResolution: "bundler", target: "es2020", lib: ["es2020", "dom"] },
  "strict: false, ES2020": {
    module: "esnext",
    moduleResolution: "bundler",
    strict: false,
    target: "es2020",
    lib: ["es2020"],
  },
} as const;

function program(kind: "esm" | "cjs", subpaths: readonly string[]): string {
  const load = (path: string): string => (kind === "esm" ? `await import("${path}")` : `require("${path}")`);
  const take = (names: string, path: string): string =>
    kind === "esm" ? `import { ${names} } from "${path}";` : `const { ${names} } = require("${path}");`;
  return `${take("fundingShares", "minsheng-rules/landless-farmers")}
${take("explain", "minsheng-rules")}
${take("zodSchema", "minsheng-rules/zod")}
const modules = [${subpaths.map(load).join(",\n")}];
const d = fundingShares({ groups: [], paidOn: "2012-05-01" });
console.log(modules.length, JSON.stringify(d.value.government), explain(d, "zh").includes("12,600.00元"));
console.log(zodSchema(fundingShares.facts).safeParse({ groups: [], paidOn: "2012-02-30" }).success);`;
}

/** Releases of Node by their first number; the one that runs the tests is there. */
const nodes = new Map([[Number(process.versions.node.split(".")[0]), process.execPath]]);

/** A release of Node, fetched once for all tests. */
function nodeOf(version: number): string {
  const known = nodes.get(version);
  if (known) return known;
  const args = ["--yes", "-p", `node@${version}`, "node", "-p", "process.execPath"];
  const path = run("npx", args).trim().split("\n").at(-1) ?? "";
  expect(run(path, ["--version"])).toMatch(`v${version}.`);
  nodes.set(version, path);
  return path;
}

let subpaths: string[] = [];

describe("打包以后，在空文件夹里安装", () => {
  beforeAll(() => {
    rmSync(join(root, "dist"), { recursive: true, force: true });
    run("npm", ["pack", "--pack-destination", folder], root); // 打包前自动构建
    const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    run("npm", ["install", `./${tarball}`, `typescript@${typescript}`]);
    const names = readdirSync(apiFolder).flatMap((file) => /^(.+)\.js$/.exec(file)?.[1] ?? []);
    subpaths = ["minsheng-rules", ...names.map((name) => `minsheng-rules/${name}`)];
    writeFileSync(join(folder, "esm.mjs"), program("esm", subpaths));
    writeFileSync(join(folder, "cjs.cjs"), program("cjs", subpaths));
    Object.entries(compilers).forEach(([name, options], index) => {
      const own = join(folder, `compiler-${index}`);
      mkdirSync(own);
      const type = name.startsWith("node（") ? "commonjs" : "module";
      writeFileSync(join(own, "package.json"), JSON.stringify({ type }));
      writeFileSync(join(own, "use.ts"), "strict" in options ? typed : typed + rejected);
      // types of every subpath; those of zod need a browser's
      const typesOf = subpaths.filter((path) => !path.endsWith("/zod"));
      const every = typesOf.map((path, at) => `export * as subpath${at} from "${path}";\n`).join("");
      writeFileSync(join(own, "every.ts"), every);
      // the compiler's own libraries need no check
      const base = { strict: true, noEmit: true, target: "es2022", lib: ["es2022", "dom"], types: [] };
      const common = { ...base, skipDefaultLibCheck: true };
      writeFileSync(
        join(own, "tsconfig.json"),
        JSON.stringify({ compilerOptions: { ...common, ...options }, include: ["use.ts", "every.ts"] }),
      );
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("运行时依赖只有 decimal.js、zod、date-fns 和 @date-fns/utc", () => {
    const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed.sort()).toEqual(["@date-fns", "date-fns", "decimal.js", "minsheng-rules", "typescript", "zod"]);
  });

  it("包里有打包进来的各个软件包的许可证", () => {
    const notices = readFileSync(join(apiFolder, "../THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of ["commander", "csv-stringify", "saxen"])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
  });

  const expected = () => `${subpaths.length} "12600.00" true\nfalse`;

  for (const file of ["esm.mjs", "cjs.cjs"]) {
    it(`${file}：当前的 Node`, () => {
      expect(run(process.execPath, [file]).trim()).toBe(expected());
    });
    for (const version of [20, 22, 24]) {
      it(`${file}：Node ${version}`, () => {
        expect(run(nodeOf(version), [file]).trim()).toBe(expected());
      });
    }
  }

  it("两种模块格式里的 PolicyError 互相认得", () => {
    const both = `import { createRequire } from "node:module";
import { PolicyError } from "minsheng-rules";
import { fundingShares } from "minsheng-rules/landless-farmers";
const other = createRequire(import.meta.url)("minsheng-rules/landless-farmers");
const errorOf = (rule) => { try { rule({}); } catch (error) { return error; } };
console.log(errorOf(other.fundingShares) instanceof PolicyError, errorOf(fundingShares) instanceof PolicyError);
console.log(errorOf(other.fundingShares).constructor.name, errorOf(fundingShares).constructor.name);`;
    writeFileSync(join(folder, "both.mjs"), both);
    expect(run(process.execPath, ["both.mjs"]).trim()).toBe("true true\nPolicyError PolicyError");
  });

  Object.keys(compilers).forEach((name, index) => {
    it(`TypeScript，${name}`, () => {
      const tsc = join(folder, "node_modules/typescript/bin/tsc");
      expect(run(process.execPath, [tsc, "-p", join(folder, `compiler-${index}`)])).toBe("");
    });
  });

  it("只导入一条规则时，浏览器打包不带上其他规则", async () => {
    const contents = 'export { withdrawal } from "minsheng-rules/landless-farmers"';
    const stdin = { contents, resolveDir: folder };
    const { outputFiles } = await build({ stdin, bundle: true, format: "esm", platform: "browser", write: false });
    const rules = outputFiles[0]?.text.match(/name: "[a-z-]+",\s+title: \{[^}]*\},\s+question: /g) ?? [];
    expect(rules).toHaveLength(1);
    expect(rules[0]).toContain('"withdrawal"');
  });

  it("README 写的命令可以运行", () => {
    const command = "npx --no-install minsheng-rules assess ROSTER --county COUNTY --out DIRECTORY";
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`\n${command} `);
    const small = join(root, "examples/small-roster");
    const places = { ROSTER: `${small}/roster.csv`, COUNTY: `${small}/county.json`, DIRECTORY: join(folder, "output") };
    const [npx = "", ...args] = command.split(" ").map((word) => places[word as keyof typeof places] ?? word);
    const { status, stdout } = spawnSync(npx, args, { cwd: folder, env: environment, encoding: "utf8" });
    // one row is rejected, so the exit code is 1
    expect([status, stdout.includes("共2行：已认定1人，退回1行")]).toEqual([1, true]);
  });

  it("两个线程（dist/judge-worker.js）的结果，与不用线程的逐字节相同", () => {
    expect(existsSync(join(apiFolder, "../judge-worker.js"))).toBe(true);
    const rows = Array.from(
      { length: 30_000 },
      (_, at) => `P-${at},19${50 + (at % 40)}-01-${10 + (at % 18)},2012-05-01`,
    );
    writeFileSync(join(folder, "many.csv"), ["人员编号,出生日期,on", ...rows, ""].join("\n"));
    const [none, two] = ["0", "2"].map((workers) => {
      const out = join(folder, `workers-${workers}`);
      const judge = ["judge", "landless-farmers/age", "many.csv", "--out", out, "--workers", workers];
      run("npx", ["--no-install", "minsheng-rules", ...judge]);
      return ["results.csv", "results.ndjson", "rejects.csv"].map((file) => readFileSync(join(out, file), "utf8"));
    });
    expect(two).toEqual(none);
  });

  it("测算用两个线程（dist/impact-worker.js）的结果，与不用线程的逐字节相同", () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `P-${at},19${50 + (at % 40)}-05-${10 + (at % 18)},2012-05-15`);
    writeFileSync(join(folder, "some.csv"), ["人员编号,出生日期,on", ...rows, ""].join("\n"));
    const [none, two] = ["0", "2"].map((workers) => {
      const out = join(folder, `impact-${workers}`);
      const impact = ["impact", "landless-farmers/age", "some.csv", "--all-readings", "--out", out];
      run("npx", ["--no-install", "minsheng-rules", ...impact, "--workers", workers]);
      return ["changes.csv", "rejects.csv", "report.html"].map((file) => readFileSync(join(out, file), "utf8"));
    });
    expect(two).toEqual(none);
    expect(none?.[0]?.split("\n").length).toBeGreaterThan(3);
  });

  it("README 和包里的文档，链接指向包里的文件", () => {
    const packed = join(folder, "node_modules/minsheng-rules");
    const pages = readdirSync(packed, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
    expect(pages).toEqual(expect.arrayContaining(["README.md", join("docs", "reference.md")]));
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(packed, page), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .filter(([, target = ""]) => !existsSync(join(packed, dirname(page), target)))
        .map(([, target]) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
