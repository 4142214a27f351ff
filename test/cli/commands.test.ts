import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { fundingShares } from "../../src/policies/landless-farmers/funding/funding-shares.ts";
import * as command from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-commands-"));
const run = (args: readonly string[], input = "") => command.run(args, { input });
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
/** A command line of bash with the program as "$0". */
const bash = (line: string): SpawnSyncReturns<string> =>
  spawnSync("bash", ["-c", line, process.execPath, command.program], { encoding: "utf8", input: "" });

/** Control characters other than line breaks, and marks that turn the direction of writing. */
const steering = /(?!\n)[\p{Cc}\p{Cf}]/u;

const facts = { groups: [], paidOn: "2012-05-01" };
const shares = "landless-farmers/funding-shares";

describe("run", () => {
  it("--json：标准输出只有一行 JSON，就是规则的认定结果", () => {
    const { status, stdout, stderr } = run(["run", shares, "--json"], JSON.stringify(facts));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`${JSON.stringify(fundingShares(facts))}\n`);
  });
  it("英文：答案和依据", () => {
    // 18000 × 70% = 12600
    const { stdout } = run(["run", shares, "--lang", "en"], JSON.stringify(facts));
    expect(stdout).toContain("  government contribution: 12,600.00 yuan\n");
    expect(stdout).toMatch(/• 六\(一\)2 government 70% = 12,600\.00 yuan/);
  });
  it("县级设置：参数、口径，每个人都一样的填报内容；事实文件里写了的以事实文件为准", () => {
    const county = {
      county: "示例县",
      figures: { requiredFunding: "20000" },
      facts: { paidOn: "2012-05-01", groups: [] },
    };
    const path = file("county.json", JSON.stringify(county));
    const result = run(["run", shares, "--county", path, "--json"], '{ "paidOn": "2013-05-01" }');
    // 20000 × 70% = 14000
    expect(JSON.parse(result.stdout).value).toMatchObject({ total: "20000.00", government: "14000.00" });
  });
  it("县级设置也可以是花名册的那一份：认定日期、全县耕地由它补上", () => {
    const args = ["run", "landless-farmers/age", "--county", "examples/small-roster/county.json", "--json"];
    // determinedOn 2013-06-30
    expect(JSON.parse(run(args, '{ "birthDate": "1952-05-01" }').stdout).value).toMatchObject({ age: 61 });
  });
  it.each([
    ["参数名写错", '{ "figures": { "requiredFundin": "20000" } }', "requiredFundin"],
    ["不认识的字段", '{ "figure": {} }', "figure"],
    ["同一字段写了两次", '{ "figures": {}, "figures": { "requiredFunding": "20000" } }', "写了两次"],
    ["不是一组填报项", "[]", "填报类型不正确"],
  ])("县级设置%s：退出码3", (_, text, says) => {
    const { status, stderr, stdout } = run(["run", shares, "--county", file("bad.json", text)], JSON.stringify(facts));
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(says);
  });
  it("不能认定的事实：退出码3；--json 时差错也是 JSON", () => {
    const { status, stdout, stderr } = run(["run", shares, "--json"], '{ "groups": [], "paidOn": "2012-02-30" }');
    expect(status).toBe(3);
    expect(JSON.parse(stdout).error).toMatchObject({
      name: "PolicyError",
      faults: [{ path: "paidOn", code: "malformed" }],
    });
    expect(stderr).toContain("缴费日期（paidOn）：格式不正确");
  });
  it.each(["", "{", '{ "groups": [], "groups": [], "paidOn": "2012-05-01" }', "\u0000", "null", '"x"'])(
    "事实 %j：退出码3",
    (text) => {
      const { status, stderr } = run(["run", shares], text);
      expect(status).toBe(3);
      expect(stderr).not.toContain("    at ");
    },
  );
  it("一张表里的全部规则都可以用名称找到，重名的要写全名", () => {
    const { status, stderr } = run(["run", "calendar"], "{}");
    expect(status).toBe(2);
    expect(stderr).toMatch(/是不是：[\w-]+\/calendar、/);
    expect(run(["schema", "coordination/coordination"]).status).toBe(0);
  });
});

describe("explain", () => {
  const determination = JSON.stringify(fundingShares(facts));
  it("NDJSON：每行一个，带人员编号；不能说明的行列出行号，退出码1", () => {
    const lines = [`{"row":2,"code":"A-1","determination":${determination}}`, "", "{}", determination];
    const { status, stdout, stderr } = run(["explain"], lines.join("\r\n"));
    expect(status).toBe(1);
    expect(stdout).toContain("人员编号 A-1（第2行）\n");
    expect(stdout.match(/出资比例（landless-farmers\/funding-shares）/g)).toHaveLength(2);
    expect(stderr).toMatch(/^第3行：/);
    expect(run(["explain", "--max-rejects", "1"], lines.join("\n")).status).toBe(0);
  });
  it("换行排版的 JSON 也可以；带 BOM 也可以", () => {
    const pretty = `\uFEFF${JSON.stringify(fundingShares(facts), null, 2)}`;
    const { status, stdout } = run(["explain", "--lang", "en"], pretty);
    expect([status, stdout.split("\n")[0]]).toEqual([0, "  Funding shares (landless-farmers/funding-shares)"]);
  });
  it("--json：每行一个 JSON", () => {
    const { stdout } = run(["explain", "--json"], `${determination}\n`);
    expect(JSON.parse(stdout)).toMatchObject({ line: 1, rule: shares, text: expect.stringContaining("12,600.00元") });
  });
  it.each([
    ["没有一行", ""],
    ["没有一行能说明", "x\ny\n"],
  ])("%s：退出码3", (_, text) => {
    expect(run(["explain"], text).status).toBe(3);
  });
  it("很多不能说明的行，只列前10行", () => {
    const { stderr } = run(["explain"], `${determination}\n${"x\n".repeat(5000)}`);
    expect(stderr.split("\n")).toHaveLength(12);
    expect(stderr).toContain("另有4990行");
  });
  it("编号里的控制字符不原样印出", () => {
    const { stdout } = run(["explain"], `{"row":2,"code":"\\u001b[31mA\\u202e","determination":${determination}}`);
    expect(stdout).toContain("（第2行）");
    expect(stdout).not.toMatch(steering);
  });
});

describe("查阅", () => {
  const json = (...args: string[]) => JSON.parse(run([...args, "--json"]).stdout);

  it("--json：规则、条款、参数、口径与目录一致，没有标准错误", () => {
    expect(json("rules").map((one: { name: string }) => one.name)).toEqual([
      ...catalogue.rules.map(({ name }) => name),
      "coordination/coordination",
    ]);
    expect(json("clauses")).toEqual(catalogue.clauses);
    expect(json("figures")).toEqual(catalogue.figures);
    expect(json("readings")).toEqual(catalogue.readings);
  });
  it("一条条款：规则、参数、口径", () => {
    const [clause, more] = json("clauses", "landless-farmers/六(一)2");
    expect(more).toBeUndefined();
    expect(clause.rules).toContainEqual(expect.objectContaining({ name: shares }));
    expect(clause.figures).toContainEqual(expect.objectContaining({ name: "governmentShare" }));
    expect(clause.readings).toContainEqual(expect.objectContaining({ name: "status-year" }));
  });
  it("某日的利率：2012年7月6日一年期3.00%、活期0.35%；收录范围之外是 null", () => {
    // People's Bank of China: from 2012-07-06 one year 3.00%, demand 0.35%
    expect(json("rates", "2012-07-06").values).toMatchObject({
      "one-year": { value: "3.00%" },
      demand: { value: "0.35%" },
    });
    expect(json("rates", "1990-01-01").values["one-year"]).toEqual({ value: null });
  });
  it("schema：事实的和答案的", () => {
    expect(JSON.parse(run(["schema", shares]).stdout)).toEqual(fundingShares.facts.schema);
    expect(JSON.parse(run(["schema", shares, "--answer", "--plain"]).stdout)).toEqual(fundingShares.answer.plainSchema);
  });
  it.each([
    [["clauses", "六(一)22"], "六(一)2"],
    [["figures", "requiredFundng"], "requiredFunding"],
    [["readings", "partial-yaer"], "partial-year"],
    [["rules", "--document", "landless-farmer"], "landless-farmers"],
    [["schema", "landless-farmers/funding-share"], shares],
    [["rule"], "rules"],
    [["rules", "--jsn"], "--json"],
    [["schema", shares, "--anser"], "--answer"],
  ])("%j：是不是 %s；退出码2，标准输出没有内容", (args, meant) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^参数有误：.*是不是：/);
    expect(stderr).toContain(meant);
    expect(stderr).toContain("did you mean");
  });
  it("完全不像的名称：不乱猜，指出去哪里看", () => {
    expect(run(["run", "xyzzy"]).stderr).toContain("全部见 minsheng-rules rules");
  });
});

describe("写不出去的、被中断的、有控制字符的", () => {
  it.each(["rules", "--help", "schema funding-shares", "rates --json"])("%s > /dev/full：一句话，退出码3", (args) => {
    const { status, stderr } = bash(`"$0" "$1" ${args} > /dev/full`);
    expect(status).toBe(3);
    expect(stderr.split("\n")[0]).toMatch(/^无法写入标准输出：/);
    expect(stderr.split("\n")).toHaveLength(3);
  });
  it("读的一方先关闭管道：退出码0，没有差错", () => {
    const { stdout, stderr } = bash(`"$0" "$1" clauses | head -1; echo "\${PIPESTATUS[0]}"`);
    expect([stdout.split("\n")[1], stderr]).toEqual(["0", ""]);
  });
  it("标准错误也写不出去：退出码不变", () => {
    expect(bash(`"$0" "$1" run ${shares} /nowhere 2> /dev/full`).status).toBe(3);
  });
  it("路径和名称里的控制字符不原样印出", () => {
    for (const args of [["run", shares, "/\u001b[31mx"], ["run", "\u001b[31m"], ["\u001b[2J"], ["rates", "\u001b"]]) {
      const { status, stderr } = run(args);
      expect(status).toBeGreaterThan(1);
      expect(stderr).toMatch(/[\u4e00-\u9fff]/);
      expect(stderr).not.toContain("\u001b");
    }
  });
  it("--json 里的控制字符写成转义", () => {
    const { stdout } = run(["run", shares, "--json"], '{ "groups": [], "paidOn": "\u202e\u009b" }');
    expect(stdout).not.toMatch(steering);
    expect(JSON.parse(stdout).error.faults).toHaveLength(1);
  });
  it("等待输入时 Ctrl-C：由 SIGINT 终止，命令行解释器中的退出码是130", async () => {
    const child = spawn(process.execPath, [command.program, "explain"], { stdio: ["pipe", "pipe", "pipe"] });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill("SIGINT");
    const signal = await new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
    expect(signal).toBe("SIGINT");
    expect(constants.signals.SIGINT + 128).toBe(130);
  });
});

it("帮助写明退出码", () => {
  expect(run(["run", "--help"]).stdout).toMatch(/退出码 Exit codes[\s\S]*130/);
});

it("出示的文件不是一组填报项：退出码3，不当作没有出示", () => {
  const issued = run(["receipt", shares], JSON.stringify(facts));
  expect(issued.status).toBe(0);
  const { status, stdout, stderr } = run(["verify", "--disclosures", file("list.json", "[]")], issued.stdout);
  expect([status, stdout]).toEqual([3, ""]);
  expect(stderr).toContain("一组遮蔽的填报项");
});
