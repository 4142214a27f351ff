import { createHash } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { county, ended, folder, manyRows, namesIn, opened, run, runInShell, start } from "../support/command-run.ts";

const example = "examples/rosters/county.csv";
const small = join(folder, "small.csv");
// the first two hundred people of the example county
writeFileSync(small, readFileSync(example, "utf8").split("\n").slice(0, 201).join("\n"));
let large = "";
beforeAll(() => {
  large = manyRows("large.csv", 2);
});

const assess = (roster: string, out: string, ...more: string[]): string[] => [
  "assess",
  roster,
  "--county",
  county,
  "--out",
  out,
  // these tests are about files: a few rejected rows are all right
  "--max-rejects",
  "1000",
  ...more,
];
const complete = ["rejects.csv", "results.csv", "results.ndjson", "run.json"];
const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("run.json", () => {
  const out = join(folder, "record");
  let record: Record<string, never> & { counts: Record<string, number>; inputs: never[]; outputs: never[] };
  beforeAll(() => {
    expect(run(assess(example, out)).status).toBe(0);
    record = JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
  });

  it("版本、命令、选项、起止时间", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(record).toMatchObject({ program: "minsheng-rules", version, command: "assess", continued: 0 });
    expect(record).toMatchObject({ options: { roster: example, county, out, lang: "zh", grounds: true } });
    expect(Date.parse(record.endedAt ?? "")).toBeGreaterThanOrEqual(Date.parse(record.startedAt ?? ""));
  });
  it("每个输入和结果文件的大小和 sha256", () => {
    const files = [example, county, "examples/rosters/accounts.csv"].map((file) => ({
      file,
      size: statSync(file).size,
      sha256: sha256(file),
    }));
    expect(record.inputs).toMatchObject(files);
    expect(record.inputs[0]).toMatchObject({ role: "roster", encoding: "UTF-8" });
    expect(record.outputs).toEqual(
      ["results.csv", "results.ndjson", "rejects.csv"].map((file) => ({
        file,
        size: statSync(join(out, file)).size,
        sha256: sha256(join(out, file)),
      })),
    );
  });
  it("读到的行 = 已认定 + 退回", () => {
    const rows = readFileSync(example, "utf8").trimEnd().split("\n").length - 1;
    const judged = readFileSync(join(out, "results.ndjson"), "utf8").trimEnd().split("\n").length;
    expect(record.counts).toEqual({ read: rows, judged, rejected: rows - judged });
  });
  it("标准输入：记下读到的字节", () => {
    const given = readFileSync(small);
    const into = join(folder, "piped");
    expect(run(assess("-", into), { input: given.toString() }).status).toBe(0);
    const { inputs } = JSON.parse(readFileSync(join(into, "run.json"), "utf8"));
    expect(inputs[0]).toMatchObject({ file: "-", size: given.length, sha256: sha256(small) });
  });
  it("标准输入是文件的，用 /dev/stdin 也只读一次", () => {
    const into = join(folder, "redirected");
    expect(runInShell(`exec < ${small}`, assess("/dev/stdin", into)).status).toBe(0);
    const { inputs } = JSON.parse(readFileSync(join(into, "run.json"), "utf8"));
    expect(inputs[0]).toMatchObject({ size: statSync(small).size, sha256: sha256(small) });
  });
  it("没有这台机器的路径；各文件只有本人可读写", () => {
    expect(readFileSync(join(out, "run.json"), "utf8")).not.toContain(process.cwd());
    for (const name of complete) expect(statSync(join(out, name)).mode & 0o777, name).toBe(0o600);
  });
});

describe("读取期间输入有变：退出码3，一句话，什么也不留下", () => {
  const changes: Readonly<Record<string, (path: string) => void>> = {
    截短: (path) => truncateSync(path, 5000),
    加长: (path) => appendFileSync(path, "\n"),
    同样大小的改写: (path) => writeFileSync(path, readFileSync(path, "latin1").replace(/0/g, "1"), "latin1"),
    替换: (path) => {
      copyFileSync(path, `${path}.new`);
      renameSync(`${path}.new`, path);
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(name, async () => {
      const path = join(folder, `${name}.csv`);
      copyFileSync(large, path);
      const out = join(folder, `changed-${name}`);
      const child = start(assess(path, out));
      const end = ended(child);
      await opened(out);
      change(path);
      const { code, stderr } = await end;
      expect(code).toBe(3);
      expect(stderr.trimEnd().split("\n")).toHaveLength(2);
      expect(stderr).toContain("读取期间被改动、截短或替换");
      expect(namesIn(out)).toEqual([]);
    });
  }
});

describe("中断：退出码128加信号的号码，什么也不留下", () => {
  it.each([
    [129, ["SIGHUP"]],
    [130, ["SIGINT"]],
    [131, ["SIGQUIT"]],
    [143, ["SIGTERM"]],
    [130, ["SIGINT", "SIGINT"]],
  ] as const)("%i：%j", async (expected, signals) => {
    const out = join(folder, `stopped-${signals.join("-")}`);
    const child = start(assess(large, out));
    const end = ended(child);
    await opened(out);
    for (const signal of signals) child.kill(signal);
    const { code, stderr } = await end;
    expect(code).toBe(expected);
    expect(stderr).toContain("已中断，未写入任何文件。");
    expect(namesIn(out)).toEqual([]);
  });
});

describe("以前未完成的文件", () => {
  const out = join(folder, "killed");
  beforeAll(async () => {
    const child = start(assess(large, out));
    const end = ended(child);
    await opened(out);
    child.kill("SIGKILL");
    await end;
  });

  it("名称无法猜到，只有本人可读写", () => {
    const left = namesIn(out);
    expect(left.length).toBe(4);
    for (const name of left) {
      expect(name).toMatch(/^(?:results\.csv|results\.ndjson|rejects\.csv|run\.json\.journal)\.[0-9a-f]{32}\.partial$/);
      expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
    }
  });
  it("下次运行时列出，不影响结果", () => {
    const left = namesIn(out);
    const { status, stderr } = run(assess(small, out));
    expect(status).toBe(0);
    for (const name of left) expect(stderr).toContain(name);
    expect(stderr).toContain("minsheng-rules clean");
    expect(namesIn(out)).toEqual([...complete, ...left].sort());
  });
  it("clean 删除它们，不动结果，也不动别的文件", () => {
    writeFileSync(join(out, "备注.partial"), "");
    writeFileSync(join(out, "results.csv.4711.partial"), "as version 0.1 left it");
    expect(run(["clean", out]).status).toBe(0);
    expect(namesIn(out)).toEqual([...complete, "备注.partial"].sort());
    expect(run(["clean", out]).stdout).toContain("没有未完成的文件");
  });
  it.each([
    ["没有的目录", "没有的目录", "找不到此目录"],
    ["文件", small, "不是目录"],
  ])("clean %s：说明，退出码 3", (_, path, problem) => {
    const { status, stdout, stderr } = run(["clean", path]);
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(`结果目录（${path}）：${problem}`);
  });
  it.each([
    `rejects.csv.${"0".repeat(32)}.partial`,
    // of a run that was killed before its journal had its name, or was readable
    `run.json.journal.${"0".repeat(32)}.beginning`,
    `run.json.journal.${"0".repeat(32)}.partial`,
  ])("--clean 运行前删除：%s", (name) => {
    writeFileSync(join(out, name), "");
    expect(run(assess(small, out, "--clean")).stderr).toContain(name);
    expect(namesIn(out)).not.toContain(name);
  });
  it("正在被替换的旧结果：名称空着的，还给它", () => {
    const before = readFileSync(join(out, "results.csv"), "utf8");
    renameSync(join(out, "results.csv"), join(out, `results.csv.${"0".repeat(32)}.previous`));
    expect(run(["clean", out]).status).toBe(0);
    expect(readFileSync(join(out, "results.csv"), "utf8")).toBe(before);
  });
  it("正在写的文件不算", async () => {
    const busy = join(folder, "busy");
    const child = start(assess(large, busy));
    const end = ended(child);
    await opened(busy);
    // as a process: the thread is so quick that the other run has not yet written whose its files are
    expect(runInShell(":", ["clean", busy]).stdout).toContain("没有未完成的文件");
    expect((await end).code).toBe(0);
    expect(namesIn(busy)).toEqual(complete);
  });
});

describe("写不了的地方：一句话，旧结果一个也不动", () => {
  const out = join(folder, "blocked");
  const contents = (): string[] =>
    namesIn(out).map((name) => `${name} ${statSync(join(out, name)).isFile() ? sha256(join(out, name)) : ""}`);
  beforeAll(() => {
    expect(run(assess(small, out)).status).toBe(0);
  });
  const refused = ({ status, stderr, stdout }: ReturnType<typeof run>): void => {
    expect([2, 3]).toContain(status);
    expect(stdout).toBe("");
    expect(stderr).not.toContain("    at ");
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  };

  it("磁盘写满（以文件大小的限制代替）", () => {
    const before = contents();
    refused(runInShell("trap '' XFSZ; ulimit -f 100", assess(large, out)));
    expect(contents()).toEqual(before);
  });
  it("rejects.csv 是目录", () => {
    const blocked = join(folder, "directory");
    mkdirSync(join(blocked, "rejects.csv"), { recursive: true });
    writeFileSync(join(blocked, "results.csv"), "as it was");
    refused(run(assess(small, blocked)));
    expect(namesIn(blocked)).toEqual(["rejects.csv", "results.csv"]);
    expect(readFileSync(join(blocked, "results.csv"), "utf8")).toBe("as it was");
  });
  it("结果目录不能写", () => refused(run(assess(small, "/proc/nowhere"))));

  it("报告印不出来：一句话，结果文件齐全", () => {
    const quiet = join(folder, "quiet");
    const { status, stderr } = runInShell("exec > /dev/full", assess(small, quiet));
    expect([2, 3]).toContain(status);
    expect(stderr).toContain("无法写入标准输出");
    expect(stderr).not.toContain("    at ");
    expect(namesIn(quiet)).toEqual(complete);
  });
});

it("公民身份号码：选项、无主的账户记录、打印的报告里都遮盖，--show-id 则不遮盖", () => {
  // weighted sums 167 and 165: 2 and 0 modulo 11, so the check digits are X and 1
  const [id, other] = ["11010519491231002X", "110105194912310011"];
  const roster = join(folder, "ids.csv");
  const accounts = join(folder, "ids-accounts.csv");
  const [heading = "", row = ""] = readFileSync(small, "utf8").split("\n");
  writeFileSync(roster, [heading, row.replace(/^[^,]*/, id), ""].join("\n"));
  writeFileSync(accounts, `人员编号,日期,事项,出资方,金额（元）\n${other},2014-06-20,入账,个人缴费,5400.00\n`);
  const args = assess(roster, join(folder, "ids"), "--accounts", accounts, "--person", id);
  const written = (): string => readFileSync(join(folder, "ids", "run.json"), "utf8");
  for (const more of [[], ["--json"]]) {
    const { status, stdout } = run([...args, ...more]);
    expect(status).toBe(0);
    expect(stdout).toContain("110105********0011");
    expect(stdout + written()).not.toMatch(/19491231/);
    expect(written()).toContain("110105********002X");
  }
  const { stderr } = run([...args, "--person", other]);
  expect(stderr).toContain("110105********0011");
  expect(stderr).not.toContain(other);
  const shown = run([...args, "--show-id"]);
  expect(shown.stdout).toContain(other);
  expect(written()).toContain(id);
});

it("结果文件里没有能当作公式的格，能还原", () => {
  const [heading = "", row = ""] = readFileSync(small, "utf8").split("\n");
  const codes = ["-5", "'-5", "＝1+1", " =1", "﹢1"];
  const path = join(folder, "formulas.csv");
  const rows = codes.map((code) => row.replace(/^[^,]*/, code));
  writeFileSync(path, [heading, ...rows, ""].join("\n"));
  const out = join(folder, "formulas");
  expect(run(assess(path, out)).status).toBe(0);
  const written = readFileSync(join(out, "results.csv"), "utf8").trimEnd().split("\n").slice(1);
  expect(written.map((line) => line.split(",")[1])).toEqual(["'-5", "''-5", "'＝1+1", "'=1", "'﹢1"]);
});

it("目录写不了的，读输入之前就发现", () => {
  expect(run(assess(join(folder, "none.csv"), "/proc/nowhere")).stderr).toContain("结果目录");
});
