import { describe, expect, it } from "vitest";
import { themeDayTimeSlot } from "../../src/policies/assistance-week/index.ts";
import { accountLedger, fundingShares } from "../../src/policies/landless-farmers/index.ts";
import { type StatementFormat, statement } from "../../src/statement/index.ts";
import { faultCodesOf } from "../support/faults.ts";
import { allRules } from "../support/results.ts";

const formats: readonly StatementFormat[] = ["text", "markdown", "html"];
const payments = [
  { on: "2010-03-01", by: "government", amount: "12600" },
  { on: "2010-03-01", by: "individual", amount: "5400" },
] as const;
const account = accountLedger({ birthDate: "1952-05-10", payments, until: "2012-06-30" });
const shares = fundingShares({ groups: [], paidOn: "2012-05-01" });
const died = accountLedger({
  birthDate: "1952-05-10",
  payments,
  closure: { kind: "died", on: "2012-06-20", hasHeirs: true },
  until: "2012-12-31",
});

describe("认定明细", () => {
  it("个人账户：利率、每笔的计算式、余额、收支平衡", () => {
    const text = statement(account);
    const lines = text.split("\n").map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        // 12600×0.36%×306÷360 = 38.556；5400×0.36%×306÷360 = 16.524
        "政府 12,600.00 × 0.36% × 306 ÷ 360 = 38.56，四舍五入到分（舍入前38.556）",
        "个人 5,400.00 × 0.36% × 306 ÷ 360 = 16.52，四舍五入到分（舍入前16.524）",
        // 12638.56×2.75% = 347.5604
        "政府 12,638.56 × 2.75% × 12 ÷ 12 = 347.56，四舍五入到分（舍入前347.5604）",
        // 18822.13÷160 = 117.6383125
        "月领取额 18,822.13 ÷ 160 = 117.64，四舍五入到分（舍入前117.6383125）",
        // 55.08+496.51+270.54 = 822.13；18000+822.13−117.64 = 18704.49
        "入账 18,000.00 + 利息 822.13 = 养老保障金 117.64 + 余额 18,704.49",
        "✓ 收支平衡",
      ]),
    );
    expect(text).toMatch(/活期存款利率 +0\.36% +2010-12-26 +六\(二\)4/);
  });

  it("两边不等的、余额接不上的，都写明", () => {
    const stored = JSON.stringify(account);
    const changed = (from: RegExp, to: string): string => statement(JSON.parse(stored.replace(from, to)));
    expect(changed(/(?<before>"closing":.*?"paidIn":")18000.00/, "$<before>18000.01")).toContain("✗ 收支不平衡");
    expect(changed(/(?<before>"balances":{"government":")12638.56/, "$<before>12638.57")).toContain("✗ 有的余额");
    // 第二笔入账5400元后余额18000元，印出的余额和发生额都要等于各部分的和
    expect(changed(/(?<before>"balance":")18000.00/, "$<before>99999.00")).toContain("✗ 有的余额");
    expect(changed(/(?<before>"total":")5400.00/, "$<before>5400.01")).toContain("✗ 有的余额");
    // 两边同时多一分：合计仍然相等，期末余额却不是最后一笔的
    const both = JSON.parse(stored);
    const { paidIn, balance } = account.value.closing;
    Object.assign(both.value.closing, {
      paidIn: paidIn.plus("0.01").toFixed(2),
      balance: balance.plus("0.01").toFixed(2),
    });
    const text = statement(both);
    expect(text).toContain("✓ 收支平衡");
    expect(text).toContain("✗ 有的余额");
  });

  it("账户终止：继承和转入专项资金的，从余额中支付", () => {
    const text = statement(died);
    expect(text).toMatch(/个人 [\d,.]+ − [\d,.]+ = 0\.00/);
    expect(text).toContain("继承 ");
    expect(text).toContain("✓ 收支平衡");
  });

  it("英文", () => {
    const text = statement(account, { language: "en" });
    expect(text).toContain(
      "Government 12,638.56 × 2.75% × 12 ÷ 12 = 347.56, half up to the fen (347.5604 before rounding)",
    );
    expect(text).toContain("paid in 18,000.00 + interest 822.13 = pensions 117.64 + balance 18,704.49");
    expect(text).not.toContain("四舍五入");
  });

  it("一般的规则：问题、结果、依据、参数、口径；没有不符合的，不列这一节", () => {
    const text = statement(shares);
    for (const part of ["问题：", "【认定结果】", "【依据】", "【所用参数和利率】", "18,000.00元"])
      expect(text).toContain(part);
    expect(text).not.toContain("不符合的条件");
  });

  it.each(formats)("从 JSON 读回的，%s 一字不差", (format) => {
    for (const one of [account, died]) {
      for (const language of ["zh", "en"] as const) {
        expect(statement(JSON.parse(JSON.stringify(one)), { format, language })).toBe(
          statement(one, { format, language }),
        );
      }
    }
  });

  it("每条规则的名称都认得", () => {
    expect(allRules.length).toBeGreaterThan(50);
    expect(faultCodesOf(() => statement({ ...account, rule: "landless-farmers/none" }))).toEqual([
      "determination.rule unknown-option",
    ]);
  });
});

describe("网页和Markdown", () => {
  const page = statement(account, { format: "html" });

  it("一个网页，不引用别的文件，没有脚本；有年末余额图", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import|https?:/);
    expect(page.match(/<svg/g)).toHaveLength(3); // 2010、2011、2012年
    expect(statement(account, { format: "html", language: "en" })).toContain('<html lang="en">');
  });

  it("认定结果里的标记不起作用", () => {
    const evil = `<img src=x onerror="alert(1)">|*_\`[x](y)`;
    const given = themeDayTimeSlot({ at: "09:00" } as never);
    const forged = JSON.parse(JSON.stringify(given));
    forged.figures = [{ name: evil, clause: evil, value: evil, from: evil }];
    forged.readings = [{ name: evil, option: evil, isDefault: false }];
    const html = statement(forged, { format: "html" });
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    const markdown = statement(forged, { format: "markdown" });
    expect(markdown).not.toContain("<img");
    expect(markdown).toContain("\\|\\*\\_\\`\\[x\\](y)");
  });

  it("Markdown：标题、表格，表里没有断行", () => {
    const markdown = statement(account, { format: "markdown" });
    expect(markdown).toMatch(/^# 个人账户流水\n/);
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.every((line) => line.endsWith("|"))).toBe(true);
    expect(markdown).toContain("四舍五入到分（舍入前38.556）<br>个人 5,400.00 × 0.36%");
  });
});

describe("不能写成认定明细的", () => {
  it.each([
    ["不是认定结果", () => statement({} as never), "determination wrong-type"],
    ["没有内容", () => statement(undefined as never), "determination wrong-type"],
    ["没有这种格式", () => statement(account, { format: "pdf" as never }), "format unknown-option"],
    ["对象自带的名称", () => statement(account, { format: "constructor" as never }), "format unknown-option"],
    ["没有这种语言", () => statement(account, { language: "fr" as never }), "language unknown-option"],
    ["账户没有记账", () => statement({ ...account, value: {} as never }), "determination.value malformed"],
    ["结果不是一组", () => statement({ ...shares, value: 5 as never }), "determination.value malformed"],
    ["结果有别的项", () => statement({ ...shares, value: { other: 1 } as never }), "determination.value malformed"],
    ["账户是空值", () => statement({ ...account, value: null as never }), "determination.value malformed"],
  ])("%s", (_, write, fault) => {
    expect(faultCodesOf(write)).toEqual([fault]);
  });

  it("包含自己的，不会没完没了", () => {
    const looped = { ...account, restsOn: [] as unknown[] };
    looped.restsOn.push(looped);
    expect(faultCodesOf(() => statement(looped as never))).toEqual(["determination wrong-type"]);
  });
});
