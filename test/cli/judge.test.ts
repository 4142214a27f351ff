import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as command from "../support/command.ts";
import { checkpointed } from "../support/command-run.ts";
import { casesOf, countOf } from "../support/counts.ts";

const folder = mkdtempSync(join(tmpdir(), "minsheng-judge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = "") => command.run(args, { input });
const at = (...parts: string[]): string => join(folder, ...parts);

it("template，再judge：样表各行都已认定，结果文件只有本人可读，run.json写明行数", () => {
  const rule = "landless-farmers/determine";
  expect(run(["template", rule, "--out", at("t")]).status).toBe(0);
  expect(run(["template", rule, "--out", at("t")]).status).toBe(3);
  const judged = run([
    "judge",
    rule,
    at("t", "determine.csv"),
    "--county",
    at("t", "determine.county.json"),
    "--out",
    at("r"),
  ]);
  expect(judged.stdout).toContain("共2行：已认定2行，退回0行");
  expect(readdirSync(at("r")).sort()).toEqual(["rejects.csv", "results.csv", "results.ndjson", "run.json"]);
  const { command, counts } = JSON.parse(readFileSync(at("r", "run.json"), "utf8"));
  expect({ command, counts }).toEqual({ command: "judge", counts: { read: 2, judged: 2, rejected: 0 } });
  expect(statSync(at("r", "results.csv")).mode & 0o777).toBe(0o600);
  expect(readFileSync(at("r", "results.csv"), "utf8")).toContain("P-001");
}, 60_000);

it("填好的案例表再核对一遍，结果相同：防公式的撇号是本库加的，读回时去掉", () => {
  const rule = "landless-farmers/funding-shares";
  const heading = "人员编号,特殊人群,缴费日期,期望：享受优惠的特殊人群类别,期望：政府补贴（元）";
  writeFileSync(at("案例.csv"), `${heading}\nP-001,无,2012-05-01,-,12600\nP-002,无,2012-05-01,,=12600\n`);
  expect(run(["judge", rule, at("案例.csv"), "--cases", at("一.csv")]).status).toBe(1);
  expect(run(["judge", rule, at("一.csv"), "--cases", at("二.csv")]).status).toBe(1);
  const [first, second] = [readFileSync(at("一.csv"), "utf8"), readFileSync(at("二.csv"), "utf8")];
  expect(first).toContain("'-,12600,");
  expect(second).toBe(first);
}, 60_000);

it.each(["coordination/coordination", "two-lacks"])("与 run 认识同样的规则：%s", (rule) => {
  const stem = rule.replace(/^.*\//, "");
  const out = at(`known-${stem}`);
  expect(run(["template", rule, "--out", out]).status).toBe(0);
  const county = ["--county", join(out, `${stem}.county.json`)];
  expect(run(["judge", rule, join(out, `${stem}.csv`), ...county]).stderr).toContain("共2行：已认定2行，退回0行");
});

it.each([
  [["judge", "fundng-shares", "x.csv"], "无此规则 fundng-shares。是不是：landless-farmers/funding-shares"],
  [["template", "age"], "无此规则 age。是不是：employee-pension/age、landless-farmers/age"],
  [["judge", "landless-farmers/age"], "未指定表的文件"],
  [["judge", "花名册.csv", "--county", "x.json"], "缺少必填选项 --out"],
  [["judge", "landless-farmers/age", "x.csv", "--person", "P-1"], "无此选项 --person"],
])("规则的名称写错、没有写明表：%j", (args, words) => {
  const { status, stderr } = run(args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

it("标准输入：一行一个JSON，报告在标准错误；列名对照；英文报告", () => {
  writeFileSync(at("map.json"), '{"身份号": "公民身份号码", "生日": "birthDate"}');
  const csv = "身份号,生日,on,姓名\n11010519491231002x,1949.12.31,20120501,甲\n3.50E+17,1949-12-31,2012-05-01,乙\n";
  const { stdout, stderr } = run(["judge", "landless-farmers/age", "-", "--map", at("map.json"), "--lang", "en"], csv);
  const [sound, wrong] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  // 1949-12-31 to 2012-05-01: 62 years
  expect(sound).toMatchObject({
    code: "110105********002X",
    carried: { 姓名: "甲" },
    determination: { value: { age: 62 } },
  });
  expect(wrong.faults[0]).toMatchObject({ column: "身份号", given: "3.50E+17" });
  expect(wrong.faults[0].message.zh).toContain("科学计数法");
  expect(stderr).toContain("Rows: 2; judged: 1; rejected: 1");
  expect(stderr).toContain("date rewritten as YYYY-MM-DD 1");
}, 60_000);

it("没有的规则、没有的附表、缺列：说明后停止", () => {
  expect(run(["judge", "landless-farmers/none", "-"]).status).toBe(2);
  const noList = run(["judge", "landless-farmers/age", "-", "--table", "groups=x.csv"], "code\n");
  expect(noList.stderr).toContain("此规则没有附表");
  const noColumn = run(["judge", "landless-farmers/age", "-"], "code,on\nP-1,2012-05-01\n");
  expect([noColumn.status, noColumn.stderr.includes("出生日期")]).toEqual([3, true]);
}, 60_000);

it("县级设置里同一字段写了两次：说明后停止", () => {
  writeFileSync(at("twice.json"), '{ "figures": {}, "figures": {} }');
  const csv = "code,出生日期,on\nP-1,1960-01-01,2012-05-01\n";
  const { status, stderr } = run(["judge", "landless-farmers/age", "-", "--county", at("twice.json")], csv);
  expect([status, stderr.includes("写了两次")]).toEqual([3, true]);
}, 60_000);

it("explain --person：结果里的公民身份号码已遮盖，仍可用原号码查找", () => {
  const csv = "公民身份号码,birthDate,on\n11010519491231002X,1949-12-31,2012-05-01\n";
  const { stdout } = run(["judge", "landless-farmers/age", "-"], csv);
  expect(run(["explain", "--person", "11010519491231002X"], stdout).stdout).toContain("110105********002X");
});

it("公民身份号码在每种输出里都遮盖：结果、退回、报告、JSON、差错的说明；--show-id则不遮盖", () => {
  const numbers = ["11010519491231002X", "110105491231002"];
  const remark = `原号${numbers[1]}，现号${numbers[0]}`;
  const cells = [`"${numbers[0]}",1949-12-31,2012-05-01,${remark}`, `${numbers[1]},1949-12-31,不详${remark},${remark}`];
  // the number stands where a long cell is cut, and where a broken line is cut
  const long = [
    `P-1,1949-12-31,${"长".repeat(68)}${numbers[0]},`,
    `P-2,"${"长".repeat(185)}${numbers[0]}${"长".repeat(20)}`,
  ];
  const headings = `公民身份号码,birthDate,on,备注${numbers[0]}`;
  writeFileSync(at("ids.csv"), `${[headings, ...cells, ...long].join("\n")}\n`);
  const judge = ["judge", "landless-farmers/age", at("ids.csv"), "--out", at("ids"), "--xlsx"];
  const shown = (...more: string[]) => {
    const { stdout, stderr } = run([...judge, ...more]);
    const sheets = Object.values(unzipSync(readFileSync(at("ids", "results.xlsx")))).map((one) => strFromU8(one));
    const files = readdirSync(at("ids")).filter((name) => name !== "results.xlsx");
    return [stdout, stderr, ...sheets, ...files.map((name) => readFileSync(at("ids", name), "utf8"))].join("\n");
  };
  // what follows the region: the day of birth
  for (const more of [[], ["--json"], ["--lang", "en"]]) expect(shown(...more)).not.toMatch(/110105(?:19)?49/);
  expect(run(["judge", "landless-farmers/age", at("ids.csv")]).stdout).not.toMatch(/110105(?:19)?49/);
  expect(shown("--show-id")).toContain(numbers[0]);
  const roster = ["assess", "examples/small-roster/roster.csv", "--county", "examples/small-roster/county.json"];
  for (const more of [[], ["--json"]]) {
    const { status, stdout, stderr } = run([...roster, "--out", at("none"), "--person", numbers[0] ?? "", ...more]);
    expect(status).toBe(3);
    expect(stdout + stderr).not.toContain(numbers[0]);
  }
}, 60_000);

it.each([
  ["有换行的", '{\n "facts": 1,\n "b": 特\n}\n'],
  ["很长的", `{"a": ${"x".repeat(100_000)}}`],
  ["空的", "\n"],
])(
  "不是JSON的县级设置：%s；说明只有一行中文、一行英文",
  (_, text) => {
    writeFileSync(at("bad.json"), text);
    const csv = "code,出生日期,on\nP-1,1960-01-01,2012-05-01\n";
    const [roster, accounts] = ["examples/small-roster/roster.csv", "examples/small-roster/accounts.csv"];
    for (const { status, stderr } of [
      run(["judge", "landless-farmers/age", "-", "--county", at("bad.json")], csv),
      run(["assess", roster, "--county", at("bad.json"), "--accounts", accounts, "--out", at("bad")]),
    ]) {
      expect([status, stderr.split("\n").length, stderr.length < 1000]).toEqual([3, 3, true]);
      expect(stderr).toContain("不是有效的JSON（");
    }
  },
  60_000,
);

it("空行和合计行不计入，另外写明；有退回的，退出码1，--max-rejects容许的除外", () => {
  const csv = "编号,出生日期,on\nP-1,1960-01-01,2012-05-01\n,,\nP-2,1960-02-30,2012-05-01\n合计,,\n";
  const judged = run(["judge", "landless-farmers/age", "-"], csv);
  expect(judged.stderr).toContain("共2行：已认定1行，退回1行");
  expect(judged.stderr).toContain("未计入：空行1行，合计1行，重复的表头0行");
  expect(judged.status).toBe(1);
  expect(run(["judge", "landless-farmers/age", "-", "--max-rejects", "1"], csv).status).toBe(0);
}, 60_000);

it.each([
  ["只有表头", "编号,出生日期,on\n"],
  ["只有空行和合计", "编号,出生日期,on\n,,\n合计,,\n"],
])(
  "没有人的表：%s；judge、assess都是退出码3，不写文件",
  (name, csv) => {
    const says = "表（stdin）：没有人员。要求：表头下至少有一行人员";
    const piped = run(["judge", "landless-farmers/age", "-"], csv);
    expect([piped.status, piped.stdout]).toEqual([3, ""]);
    expect(piped.stderr).toContain(says);
    writeFileSync(at(`${name}.csv`), csv);
    const judged = run(["judge", "landless-farmers/age", at(`${name}.csv`), "--out", at(name)]);
    expect([judged.status, judged.stdout, existsSync(at(name))]).toEqual([3, "", false]);
    const [headings] = readFileSync("examples/small-roster/roster.csv", "utf8").split("\n");
    writeFileSync(at(`${name}.roster.csv`), `${headings}\n`);
    const county = ["--county", "examples/small-roster/county.json"];
    const assessed = run(["assess", at(`${name}.roster.csv`), ...county, "--out", at(name)]);
    expect([assessed.status, existsSync(at(name))]).toEqual([3, false]);
    expect(assessed.stderr).toContain("没有人员");
  },
  60_000,
);

it("附表中不在主表上的行：另外计数，也写进run.json；--json时标准输出只有一个JSON", () => {
  writeFileSync(at("shares.csv"), "编号,缴费日期\nP-1,2012-05-01\n");
  writeFileSync(at("shares.groups.csv"), "编号,kind,years\nP-9,dibao,2012\n");
  const args = ["judge", "landless-farmers/funding-shares", at("shares.csv"), "--out", at("lists"), "--json"];
  const { stdout, stderr } = run(args);
  const { counts, faults, files } = JSON.parse(stdout);
  expect(counts, stderr).toMatchObject({ read: 1, judged: 1, rejected: 0, listRowsWithoutPerson: 1 });
  expect(faults[0]).toMatchObject({ column: "人员编号", rows: 1 });
  expect(files).toHaveLength(4);
  expect(JSON.parse(readFileSync(at("lists", "run.json"), "utf8"))).toMatchObject({
    counts: { read: 1, judged: 1, rejected: 0, listRowsWithoutPerson: 1 },
    inputs: [{ role: "roster" }, { role: "groups" }],
  });
}, 60_000);

it("管道：前100行一起读（看有哪些字段），以后来一行答一行，不等输入结束", async () => {
  const child = spawn(process.execPath, [command.program, "judge", "landless-farmers/age", "-"]);
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ask = (code: number) => child.stdin.write(`{"code":"P-${code}","birthDate":"1960-01-01","on":"2012-05-01"}\n`);
  const answered = async () => {
    const { code, carried } = JSON.parse((await answers.next()).value);
    // a column that no line has is not carried
    expect(carried).toEqual({});
    return code;
  };
  for (let code = 1; code <= 100; code++) ask(code);
  for (let code = 1; code <= 100; code++) expect(await answered()).toBe(`P-${code}`);
  for (const code of [101, 102]) {
    ask(code);
    expect(await answered()).toBe(`P-${code}`);
  }
  child.stdin.end();
}, 60_000);

const many = countOf(60_000, 30_000);
const judgeMany = (out: string) => [
  ...["judge", "landless-farmers/age", at("many.csv")],
  ...["--out", at(out), "--resume"],
];
beforeAll(() => {
  const rows = Array.from({ length: many }, (_, n) => `P-${n},19${50 + (n % 40)}/1/${1 + (n % 28)},2012-05-01`);
  writeFileSync(at("many.csv"), ["编号,出生日期,on", ...rows, "P-0,1950-01-01,2012-05-01", ""].join("\n"));
  // the run that nobody kills has no threads
  expect(run([...judgeMany("whole"), "--workers", "0"]).status).toBe(1);
});

it.each(casesOf([0, 2], [2]))(
  "%i个线程，中途被杀（kill -9）后加 --resume 再运行：文件逐字节相同，前面的编号也还记得",
  async (workers) => {
    const killed = `killed-${workers}`;
    const resumed = [...judgeMany(killed), "--workers", String(workers)];
    const child = spawn(process.execPath, [command.program, ...resumed]);
    await checkpointed(child, at(killed));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("close", resolve));
    const { stderr } = run(resumed);
    expect(stderr).toContain("之后继续");
    for (const name of ["results.csv", "results.ndjson", "rejects.csv"]) {
      expect(readFileSync(at(killed, name)).equals(readFileSync(at("whole", name))), name).toBe(true);
    }
    const { counts, continued } = JSON.parse(readFileSync(at(killed, "run.json"), "utf8"));
    expect({ counts, continued }).toEqual({ counts: { read: many + 1, judged: many, rejected: 1 }, continued: 1 });
  },
  180_000,
);

it("--xlsx：工作簿里的结果、退回和CSV相同；编号是文字，金额是数，日期是日期，没有公式", async () => {
  // 18000 × 70% = 12600
  writeFileSync(at("xlsx.csv"), "编号,缴费日期,特殊人群,备注\n00123,2012-05-01,无,=1+1\n-5,2012-02-30,无,\n");
  const done = run([
    "judge",
    "landless-farmers/funding-shares",
    at("xlsx.csv"),
    "--out",
    at("xlsx"),
    "--xlsx",
    "--max-rejects",
    "1",
  ]);
  expect(done.stderr).toBe("");
  const book = readFileSync(at("xlsx", "results.xlsx"));
  expect(statSync(at("xlsx", "results.xlsx")).mode & 0o777).toBe(0o600);
  const sheet = (place: number) => strFromU8(unzipSync(book)[`xl/worksheets/sheet${place}.xml`] ?? new Uint8Array());
  expect(sheet(1)).toContain(">00123<");
  expect(sheet(1)).toContain(">=1+1<");
  expect(sheet(1)).toContain("<v>12600.00</v>");
  expect(sheet(2)).toContain(">-5<");
  expect(sheet(1) + sheet(2)).not.toContain("<f>");
  const { outputs } = JSON.parse(readFileSync(at("xlsx", "run.json"), "utf8"));
  expect(outputs.map(({ file }: { file: string }) => file)).toContain("results.xlsx");
}, 60_000);
