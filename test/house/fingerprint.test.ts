import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { fingerprint, fingerprintsIn } from "../../scripts/fingerprint.ts";

// the same two characters in GB18030: 二 is B6 FE, 女 is C5 AE; the heading is ASCII
const inGb18030 = Buffer.concat([Buffer.from("## 6(1)2\n"), Buffer.from("b6fec5ae", "hex")]);
const text = "## 6(1)2\n二女";
const expected = [`${fingerprint("二女")}  6(1)2`];

describe("指纹", () => {
  it.each<readonly [string, Buffer]>([
    ["UTF-8", Buffer.from(text)],
    ["带 BOM 的 UTF-8", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["GB18030", inGb18030],
    ["## 后没有空格，换行为 CRLF，条款前有题目", Buffer.from(`题目\r\n##6(1)2\r\n二 女\r\n`)],
  ])("%s：同一条款，同一指纹", (_, bytes) => {
    expect(fingerprintsIn(bytes)).toEqual(expected);
  });

  it("不计空白、全角半角和等同字形，其他文字有一字不同就不同", () => {
    expect(fingerprint("（１） ①二女")).toBe(fingerprint("(1)1二女"));
    expect(fingerprint("二女")).not.toBe(fingerprint("二男"));
  });

  it("没有条款标题、有无法识别的字符：说明，不给指纹", () => {
    expect(fingerprintsIn(Buffer.from("二女"))).toContain("## ADDRESS");
    expect(fingerprintsIn(Buffer.concat([inGb18030, Buffer.of(0xff)]))).toContain("cannot be decoded");
  });

  it("没有这个文件：一句话，退出码2", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/fingerprint.ts", "nofile.txt"],
      { encoding: "utf8" },
    );
    expect([status, stdout, stderr]).toEqual([2, "", "找不到文件：nofile.txt\nfile not found: nofile.txt\n"]);
  });
});
