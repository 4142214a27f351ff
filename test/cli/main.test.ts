import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import stringWidth from "string-width";
import { beforeAll, describe, expect, it } from "vitest";
import { makeCounty } from "../../examples/rosters/make-county.ts";
import * as command from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
const roster = "examples/rosters/county.csv";
const county = "examples/rosters/county.json";

const run = (args: readonly string[], columns = 100) => command.run(args, { columns });

const started = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [command.program, ...args], { stdio: "ignore" });
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on("exit", (code) => resolve(code)));

const over = (people: string, out: string, more: readonly string[]): string[] => [
  ...["assess", people, "--county", county, "--out", out],
  ...more,
];
const assess = (out: string, ...more: string[]): string[] => over(roster, out, more);
const made = makeCounty();
const rejected = made.rows.filter((row) => "faulty" in row);

// for what does not depend on how many people there are: the first of the county
const few = made.rows.slice(0, 200);
const rejectedOfFew = few.filter((row) => "faulty" in row).length;
const firstPeople = join(folder, "first-people.csv");
writeFileSync(
  firstPeople,
  made.roster
    .split("\n")
    .slice(0, few.length + 1)
    .join("\n"),
);
const assessFew = (out: string, ...more: string[]): string[] => over(firstPeople, out, more);
const linesOf = (text: string): string[] => text.split("\n").slice(0, -1);

describe("assess：示例县", () => {
  const out = join(folder, "out");
  let ran: ReturnType<typeof run>;
  beforeAll(() => {
    ran = run(assess(out));
  });

  it("有退回的行，退出码 1；标准错误没有内容，没有颜色代码", () => {
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(1);
    expect(ran.stdout).not.toContain("\u001b");
  });
  it("没有一行宽于 100 列", () => {
    expect(linesOf(ran.stdout).filter((line) => stringWidth(line) > 100)).toEqual([]);
  });
  it("列出人数、每个退回的行、认定明细、流水和结果文件", () => {
    expect(ran.stdout).toContain(`共${made.rows.length.toLocaleString("en")}行`);
    expect(ran.stdout).toContain(`退回${rejected.length}行`);
    for (const { row } of rejected) expect(ran.stdout).toMatch(new RegExp(`^ +${row} `, "m"));
    expect(ran.stdout).toContain("个人认定明细：");
    expect(ran.stdout).toContain("✓ 收支平衡");
    expect(ran.stdout).toMatch(/^ +• 五\(三\)1 /m);
    expect(ran.stdout).toContain(relative(process.cwd(), join(out, "rejects.csv")));
  });
  it("流水：2009年入账12,600.00元，2010年入账5,400.00元，年满60周岁的次月起领取", () => {
    expect(ran.stdout).toMatch(/^ +2009 +0\.00 +12,600\.00 /m);
    expect(ran.stdout).toMatch(/^ +2010 .* 5,400\.00 /m);
    // born 1953-08-15
    expect(ran.stdout).toContain("自2013年9月起");
  });
  it("认定明细的月养老保障金与流水相同", () => {
    const [, inLedger] = /每月领取养老保障金([\d.]+)元/.exec(ran.stdout) ?? [];
    expect(ran.stdout).toContain(`÷计发系数160，月养老保障金${inLedger}元`);
  });
  it("打印和写入的文字中没有未填的空", () => {
    const unfilled = /\{\w+:\w+\}|undefined|\[object/;
    expect(ran.stdout).not.toMatch(unfilled);
    for (const file of ["results.csv", "rejects.csv"]) {
      expect(readFileSync(join(out, file), "utf8"), file).not.toMatch(unfilled);
    }
  });
  it("结果文件齐全，一人一行，没有半成品", () => {
    expect(readdirSync(out).sort()).toEqual(["rejects.csv", "results.csv", "results.ndjson", "run.json"]);
    const assessed = made.rows.length - rejected.length;
    expect(linesOf(readFileSync(join(out, "results.csv"), "utf8"))).toHaveLength(assessed + 1);
    const determinations = linesOf(readFileSync(join(out, "results.ndjson"), "utf8")).map((line) => JSON.parse(line));
    expect(determinations).toHaveLength(assessed);
    expect(determinations[0]).toMatchObject({ row: 2, determination: { rule: "landless-farmers/determine" } });
    const faults = rejected.flatMap((row) => ("faulty" in row ? row.faulty.columns : []));
    expect(linesOf(readFileSync(join(out, "rejects.csv"), "utf8"))).toHaveLength(faults.length + 1);
  });
});

it("--no-grounds：不写results.ndjson，也不保留以前的，其余不变", () => {
  const out = join(folder, "no-grounds");
  expect(run(assessFew(out)).status).toBe(1);
  const before = readFileSync(join(out, "results.csv"), "utf8");
  const { stdout, status } = run(assessFew(out, "--no-grounds"));
  expect(status).toBe(1);
  expect(readdirSync(out).sort()).toEqual(["rejects.csv", "results.csv", "run.json"]);
  expect(readFileSync(join(out, "results.csv"), "utf8")).toBe(before);
  expect(stdout).not.toContain("results.ndjson");
});

it("两次运行同时写同一个目录：各写各的，结果完整", async () => {
  const out = join(folder, "at-once");
  const codes = await Promise.all([started(assessFew(out)), started(assessFew(out, "--lang", "en"))].map(ended));
  expect(codes).toEqual([1, 1]);
  expect(readdirSync(out).sort()).toEqual(["rejects.csv", "results.csv", "results.ndjson", "run.json"]);
  expect(linesOf(readFileSync(join(out, "results.csv"), "utf8"))).toHaveLength(few.length - rejectedOfFew + 1);
});

it("中断：退出码130，删除未完成的文件", async () => {
  const [heading = "", ...rows] = made.roster.trimEnd().split("\n");
  const many = Array.from({ length: 100 }, (_, copy) => rows.map((row) => row.replace(",", `-${copy},`))).flat();
  const path = join(folder, "many.csv");
  writeFileSync(path, [heading, ...many, ""].join("\n"));
  const out = join(folder, "interrupted");
  const child = started(["assess", path, "--county", county, "--out", out]);
  while (!existsSync(out)) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await ended(child)).toBe(130);
  expect(existsSync(out)).toBe(false);
});

it("80 列：没有一行更宽", () => {
  const { stdout } = run(assess(join(folder, "narrow")), 80);
  expect(linesOf(stdout).length).toBeGreaterThan(100);
  expect(linesOf(stdout).filter((line) => stringWidth(line) > 80)).toEqual([]);
});

it("60 列：右边的数一个也不折断", () => {
  const numbers = (columns: number): string[] =>
    linesOf(run(assess(join(folder, "narrowest"), "--lang", "en"), columns).stdout)
      .filter((line) => /^ {2}\S.* [\d,]+\.\d\d$/.test(line))
      .flatMap((line) => line.match(/[\d,]+\.\d\d/g) ?? []);
  const wide = numbers(100);
  expect(wide.length).toBeGreaterThan(20);
  expect(numbers(60)).toEqual(expect.arrayContaining(wide));
});

it("虚构的示例只在 --examples 时印出，标题说明是虚构的", () => {
  const without = run(assessFew(join(folder, "plain"))).stdout;
  expect(without).not.toContain("另一份文件");
  const shown = run(assessFew(join(folder, "examples"), "--examples")).stdout;
  const titles = linesOf(shown).filter((line) => line.includes("另一份文件"));
  expect(titles).toHaveLength(2);
  for (const one of titles) expect(one).toContain("示例（虚构人员）");
  expect(shown.slice(shown.indexOf(titles[0] ?? ""))).not.toMatch(/\d{4}\.\d\d/);
  expect(JSON.parse(readFileSync("package.json", "utf8")).scripts.start).toContain("--examples");
});

it("--person 和 --lang en", () => {
  const person = made.rows.find((row) => "plan" in row && row.plan.expected.unmet.length > 0);
  const { stdout, status } = run(assess(join(folder, "english"), "--person", person?.code ?? "", "--lang", "en"));
  expect(status).toBe(1);
  expect(stdout).toContain(`Statement: ${person?.code} (roster row ${person?.row})`);
  expect(stdout).toContain("✗ 三 ");
  expect(stdout).toMatch(/lawfully expropriated by the government (?:yes|no);/);
  expect(stdout).not.toMatch(/; [a-z' ]+ (?:是|否|参加养老保障)/);
  // headings of a table stand apart
  expect(stdout).toMatch(/ {2}Monthly total {2,}Range {2,}Shortfall\n/);
  expect(linesOf(stdout).filter((line) => stringWidth(line) > 100)).toEqual([]);
});

it("judge：0.2版仍可用的旧命令名", () => {
  const [, ...same] = assessFew(join(folder, "former"));
  const { status, stdout } = run(["judge", ...same]);
  expect(status).toBe(1);
  expect(stdout).toContain(`退回${rejectedOfFew}行`);
});

it("--max-rejects：退回不超过这么多行，退出码0；差一行也是1", () => {
  const codes = [rejectedOfFew, rejectedOfFew - 1].map(
    (most) => run(assessFew(join(folder, "allowed"), "--max-rejects", String(most))).status,
  );
  expect(codes).toEqual([0, 1]);
  expect(run(assessFew(join(folder, "allowed"), "--max-rejects", "-1")).status).toBe(2);
});

it("--json：标准输出只有一个JSON：人数、差错归类、结果文件", () => {
  const { stdout, stderr } = run(assess(join(folder, "json"), "--json"));
  expect(stderr).toBe("");
  const { counts, summary, faults, files } = JSON.parse(stdout);
  expect(counts).toMatchObject({ read: made.rows.length, rejected: rejected.length });
  expect(summary).toMatchObject({ assessed: made.rows.length - rejected.length });
  expect(faults[0]).toMatchObject({ column: "出生日期", code: "malformed" });
  const names = ["results.csv", "results.ndjson", "rejects.csv", "run.json"];
  expect(files.map((file: string) => basename(file))).toEqual(names);
});

it("账户记录的编号不在花名册上：逐条列出，退出码1；少了前面的零的，指出花名册上的编号；不因此换成别人的流水", () => {
  const small = readFileSync("examples/small-roster/roster.csv", "utf8").replaceAll("A-001", "0012");
  const accounts = readFileSync("examples/small-roster/accounts.csv", "utf8").replaceAll("A-001", " ００12");
  const [path, records] = [join(folder, "strays.csv"), join(folder, "strays-accounts.csv")];
  writeFileSync(path, small);
  writeFileSync(
    records,
    accounts.replace("\n", "\n12,2012-05-01,入账,个人缴费,1.00\nZ-9,2012-05-01,入账,个人缴费,1.00\n"),
  );
  const args = ["assess", path, "--county", "examples/small-roster/county.json", "--accounts", records];
  const options = ["--out", join(folder, "strays"), "--max-rejects", "2"];
  const { stdout, status } = run([...args, ...options]);
  expect(stdout).toContain("账户记录中有2条的编号不在花名册上");
  expect(stdout).toContain("第2行：12（花名册上有0012，可能是电子表格去掉了前面的零）");
  expect(stdout).toContain("第3行：Z-9");
  // one rejected row and two records, of which two are allowed
  expect(status).toBe(1);
  expect(stdout).toContain("个人认定明细：0012");
  const { accountsNotOnRoster } = JSON.parse(run([...args, ...options, "--json"]).stdout);
  expect(accountsNotOnRoster).toEqual({
    records: 2,
    first: [
      { row: 2, code: "12", like: "0012" },
      { row: 3, code: "Z-9" },
    ],
  });
}, 60_000);

it("整列日期写法不对：一行差错，不印全是零的汇总，退出码1", () => {
  const [heading = "", ...rows] = made.roster.trimEnd().split("\n");
  const days = (row: string): string => row.replace(/(\d{4})-(\d\d)-(\d\d)/g, "$2/$3/$1");
  const path = join(folder, "days.csv");
  writeFileSync(path, [heading, ...rows.slice(29, 129).map(days), ""].join("\n"));
  const { stdout, status } = run(["assess", path, "--county", county, "--out", join(folder, "days")]);
  expect(status).toBe(1);
  const [, report = ""] = /差错（按列和种类）\n([\s\S]*?)\n\n/.exec(stdout) ?? [];
  expect(report.match(/^ {2}出生日期 +格式不正确 +(\d+) /gm)).toHaveLength(1);
  expect(stdout.indexOf("差错（按列和种类）")).toBeLessThan(stdout.lastIndexOf("退回100行\n"));
  expect(stdout).not.toContain("各方出资");
});

it("日期一律用斜线：照常认定，报告逐列计数；--strict 退回", () => {
  const [heading = "", ...rows] = made.roster.trimEnd().split("\n");
  const sound = rows.filter((_, at) => !("faulty" in (made.rows[at] ?? {}))).slice(0, 10);
  const path = join(folder, "slashes.csv");
  writeFileSync(
    path,
    [heading, ...sound.map((row) => row.replace(/(\d{4})-(\d\d)-(\d\d)/, "$1/$2/$3")), ""].join("\n"),
  );
  const args = ["assess", path, "--county", county, "--out", join(folder, "slashes")];
  const { stdout, status } = run(args);
  expect(status).toBe(0);
  expect(stdout).toContain("出生日期：日期写法改为 YYYY-MM-DD 10");
  expect(run([...args, "--strict"]).stdout).toContain("已认定0人，退回10行");
});

it("结果目录的名称里有控制字符：不原样印出", () => {
  const { stdout, status } = run(assessFew(join(folder, "out\u001b[31m"), "--no-grounds"));
  expect(status).toBe(1);
  expect(stdout).not.toContain("\u001b");
});

it("--version 和 --help", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(run(["--version"]).stdout).toBe(`${version}\n`);
  const help = run(["assess", "--help"]);
  expect(help.status).toBe(0);
  expect(help.stdout).toMatch(/花名册[\s\S]*--county[\s\S]*退出码 Exit codes/);
});

it("期限：每行各项人数之和，等于写明的总人数", () => {
  const { stdout } = run(assess(join(folder, "deadlines")));
  const wide = stdout.replaceAll(/\n {2}(?=\S)/g, "");
  for (const start of ["参保缴费手续（属于工作对象", "政府补贴到位（参加养老保障"]) {
    const line = wide.slice(wide.indexOf(start)).split("。")[0] ?? "";
    const [all, ...parts] = [...line.matchAll(/([\d,]+)人/g)].map(([, n = ""]) => Number(n.replace(",", "")));
    expect(parts, line).toHaveLength(4);
    expect(parts.reduce((sum, one) => sum + one)).toBe(all);
  }
});

it.each([
  [[], "未指定花名册文件"],
  [["r.csv"], "缺少必填选项 --county"],
  [["r.csv", "--county", "c.json"], "缺少必填选项 --out"],
  [["r.csv", "--county", "c.json", "--outt", "x"], "无此选项 --outt，是不是：--out"],
  [["r.csv", "--county"], "选项 --county 缺少值"],
  [["r.csv", "--county", "c.json", "--out", "x", "--lang", "fr"], "选项 --lang 的值不正确"],
])("参数 %j：%s", (args, says) => {
  const { status, stderr } = run(["assess", ...args]);
  expect([status, stderr.split("\n")[0]]).toEqual([2, `参数有误：${says}`]);
});

describe("无法使用的输入：退出码3（命令有误：2），中英文说明，不写入任何文件", () => {
  const empty = join(folder, "empty.csv");
  writeFileSync(empty, "");
  const out = join(folder, "unused");
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const records = "人员编号,日期,事项,出资方,金额（元）\n";
  const split = file("split.csv", `${records}C01-0001,2014-06-20,入账,个人缴费,5,400.00\n`);
  const unknown = file("unknown.csv", `${records}C01-0001,2014-06-20,借款,个人缴费,5400.00\n`);
  const steering = file("steering.csv", "\u001b[31m人员编号\n");
  const inPlace = mkdtempSync(join(tmpdir(), "cli-inputs-"));
  const target = file("target.csv", readFileSync(roster));
  symlinkSync(target, join(inPlace, "results.csv"));
  const cases: Readonly<Record<string, readonly string[]>> = {
    账户记录多一格: assess(out, "--accounts", split),
    账户记录的事项无法识别: assess(out, "--accounts", unknown),
    账户记录文件不存在: assess(out, "--accounts", join(folder, "none.csv")),
    结果目录为空: assess(""),
    结果会覆盖花名册: ["assess", target, "--county", county, "--out", inPlace],
    花名册不存在: ["assess", join(folder, "none.csv"), "--county", county, "--out", out],
    表头里有控制字符: ["assess", steering, "--county", county, "--out", out],
    花名册为空: ["assess", empty, "--county", county, "--out", out],
    县级设置不存在: ["assess", roster, "--county", join(folder, "none.json"), "--out", out],
    花名册中无此人: assess(out, "--person", "Z9"),
    结果目录是文件: assess(empty),
    语言不对: assess(out, "--lang", "fr"),
    没有参数: ["assess"],
  };
  for (const [name, args] of Object.entries(cases)) {
    it(name, () => {
      const { status, stderr, stdout } = run(args);
      expect(status).toBe(["语言不对", "没有参数"].includes(name) ? 2 : 3);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/[\u4e00-\u9fff][\s\S]*[a-z]{3}/);
      expect(stderr).not.toContain("    at ");
      expect(stderr).not.toContain("\u001b");
      expect(existsSync(out)).toBe(false);
    });
  }
});
