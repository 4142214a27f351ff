import { describe, expect, it } from "vitest";
import { socialInsuranceSubsidy } from "../../../src/policies/employee-pension/index.ts";
import { publicWelfarePost, workerSubsidies } from "../../../src/policies/employment-poverty-relief/index.ts";
import { age, oldAgeAllowance, pensionPeriod } from "../../../src/policies/landless-farmers/index.ts";
import { annualSupplement } from "../../../src/policies/safety-net/index.ts";
import { findingsTable, openPayments, readPayments } from "../../../src/roster/index.ts";
import { compared, fileOf, found, type Given, inShort, pensioners } from "./compared.ts";

const both = "人员编号,月份,金额\nP1,2024-01,100\nP2,2024-01,200\nP1,2024-02,100\nP2,2024-02,200\n";

describe("核发比对：每种疑点", () => {
  it.each<[string, string, readonly string[]]>([
    ["相符", "", []],
    ["分两次发放，合计相符", "P1,2024-03,40\nP1,2024-03,60\n", []],
    ["发放后冲销，再发放", "P1,2024-03,100\nP1,2024-03,-100\nP1,2024-03,100\n", []],
    ["身故后发放", "P1,2024-03,100\nP2,2024-03,200\n", ["after-last P2 2024-03 200.00 0.00 7"]],
    ["重复发放", "P1,2024-01,100\n", ["twice P1 2024-01 200.00 100.00 2+6"]],
    ["足额后又发一部分", "P1,2024-01,1\n", ["twice P1 2024-01 101.00 100.00 2+6"]],
    ["两次合计多发，各次都不足额", "P1,2024-03,60\nP1,2024-03,50\n", ["too-much P1 2024-03 110.00 100.00 6+7"]],
    ["多发1分", "P1,2024-03,100.01\n", ["too-much P1 2024-03 100.01 100.00 6"]],
    ["少发1分", "P1,2024-03,99.99\n", ["too-little P1 2024-03 99.99 100.00 6"]],
    ["发放后全部冲销", "P1,2024-03,100\nP1,2024-03,-100\n", ["not-paid P1 2024-03 0.00 100.00 6+7"]],
    ["冲销多于发放", "P1,2024-03,-1\n", ["negative P1 2024-03 -1.00 100.00 6"]],
    ["身故后追回", "P1,2024-03,100\nP2,2024-03,-5\n", ["negative P2 2024-03 -5.00 0.00 7"]],
    ["金额为零", "P1,2024-03,0\n", ["not-paid P1 2024-03 0.00 100.00 6"]],
    ["花名册上没有的人", "P1,2024-03,100\nP9,2024-03,5\n", ["not-on-roster P9 2024-03 5.00 0.00 7"]],
  ])("%s", async (_, more, expected) => {
    expect(await found({ payments: both + more })).toEqual(expected);
  });

  it("当月没有发放", async () => {
    expect(await found({ payments: "人员编号,月份,金额\nP1,2024-01,100\n", to: "2024-03" })).toEqual([
      ...["not-paid P1 2024-02 0.00 100.00", "not-paid P1 2024-03 0.00 100.00"],
      ...["not-paid P2 2024-01 0.00 200.00", "not-paid P2 2024-02 0.00 200.00"],
    ]);
  });

  it("没有应发数的疑点，各处都计数，各处都不计入金额", async () => {
    const roster = `${pensioners}P3,,A,坏,2010-03-01,,100\n`;
    const { summary } = await compared({
      roster,
      payments: `${both}P1,2024-02,1\nP3,2024-02,7\nP3,2024-03,7\n`,
      to: "2024-02",
    });
    const counts = (all: readonly { name: string; findings: number; paid: { toFixed(places: number): string } }[]) =>
      all.map(({ name, findings, paid }) => [name, findings, paid.toFixed(2)]);
    // twice 2024-02 of P1, and one of P3 whose row was rejected; the payment of March is outside
    expect([summary.findings, summary.findingsWithoutDue]).toEqual([2, 1]);
    expect(counts(summary.groups)).toEqual([
      ["A", 2, "201.00"],
      ["B", 0, "400.00"],
    ]);
    expect(counts(summary.periods)).toEqual([
      ["2024-01", 0, "300.00"],
      ["2024-02", 2, "301.00"],
    ]);
  });

  it("花名册的行被退回的，不比对；同一编号的第二行不影响第一行", async () => {
    const roster = `${pensioners}P3,,A,坏,2010-03-01,,100\nP1,,A,1950-05-10,2010-03-01,,999\n`;
    const { findings, rejects, summary } = await compared({ roster, payments: `${both}P3,2024-02,7\n` });
    expect(findings.map(inShort)).toEqual(["not-judged P3 2024-02 7.00 ? 6"]);
    expect(rejects.map(({ row }) => row)).toEqual([4, 5]);
    expect(summary.payments.notComparable).toMatchObject({ rows: 1 });
    expect(summary.difference.toFixed(2)).toBe("0.00");
  });
});

describe("编号和身份号码", () => {
  // the examples of GB 11643
  const [one, other] = ["11010519491231002X", "440524188001010014"];
  const roster = `人员编号,公民身份号码,出生日期,缴清日期,月养老保障金\nP1,${one},1949-12-31,2010-01-01,100\n`;

  it("只有身份号码的发放，按身份号码对应；末位x大小写、字形不同的相同", async () => {
    expect(await found({ roster, payments: "身份证号,月份,金额\n11010519491231002x,2024-01,100\n" })).toEqual([]);
  });

  it("一部分有编号、一部分只有身份号码的，是同一人", async () => {
    const payments = `人员编号,公民身份号码,月份,金额\nP1,,2024-01,60\n,${one},2024-01,50\n`;
    expect(await found({ roster, payments })).toEqual(["too-much P1 2024-01 110.00 100.00 2+3"]);
  });

  it("编号是此人、身份号码是他人的，另列；当月没有发给此人", async () => {
    const payments = `人员编号,公民身份号码,月份,金额\nP1,${other},2024-01,100\n`;
    expect(await found({ roster, payments })).toEqual([
      "other-id P1 2024-01 100.00 0.00 2",
      "not-paid P1 2024-01 0.00 100.00",
    ]);
  });

  it("花名册上没有的身份号码遮盖；showId不遮盖", async () => {
    const payments = `公民身份号码,月份,金额\n${other},2024-01,100\n`;
    const person = async (showId: boolean) => (await compared({ roster, payments, showId })).findings.at(-1)?.person;
    expect([await person(false), await person(true)]).toEqual(["440524********0014", other]);
  });
});

describe("发放表的写法", () => {
  it.each([
    ["2024-1", "100"],
    ["2024年1月", "￥100.00"],
    ["202401", "100元"],
    ["2024-01-01", "１００"],
    ["2024/1/31", "100.000"],
    [" 2024.01 ", " 100 "],
  ])("%s，%s", async (month, amount) => {
    const payments = `编号,待遇月份,实发金额（元）\nP1,"${month}","${amount}"\n`;
    expect(await found({ payments, roster: pensioners.split("\n").slice(0, 2).join("\n") })).toEqual([]);
  });

  it.each([
    ["P1,2024-13,100", "月份"],
    ["P1,2024,100", "月份"],
    ["P1,2024.1,100", "月份"],
    ["P1,,100", "月份"],
    ["P1,2024-01,", "金额"],
    ["P1,2024-01,一百", "金额"],
    ["P1,2024-01,1.005", "金额"],
    ["P1,2024-01,--5", "金额"],
    ["P1,2024-01,1e3", "金额"],
    ["P1,2024-01,99999999999999999", "金额"],
    [",2024-01,100", "人员编号"],
    ["3.5E+17,2024-01,100", "人员编号"],
  ])("不能识别的退回，写明列名和行号：%s", async (row, column) => {
    const { rejects, summary } = await compared({ payments: `${both}${row}\n` });
    expect(rejects.map(({ row, list, faults }) => [row, list, faults.map((one) => one.column)])).toEqual([
      [6, "发放表", [column]],
    ]);
    expect(summary.payments.tally.rejected).toBe(1);
  });

  it("有付款日期的，疑点列出日期；月份仍看所属的月份", async () => {
    const payments = `人员编号,所属月份,发放日期,金额\nP1,2024-01,2024-02-05,100\nP1,2024-01,2024-03-06,100\nP1,2024-02,2024-03-06,100\n`;
    const { findings } = await compared({ payments, roster: pensioners.split("\n").slice(0, 2).join("\n") });
    expect(findings.map(inShort)).toEqual(["twice P1 2024-01 200.00 100.00 2+3"]);
    expect(findings[0]?.paidOn).toEqual(["2024-02-05", "2024-03-06"]);
  });

  it("既有所属月份又有发放月份的，看所属月份；只有发放月份的，就是该月份", async () => {
    const own = pensioners.split("\n").slice(0, 2).join("\n");
    const payments = "人员编号,发放月份,所属月份,金额\nP1,2024-03,2024-01,100\nP1,2024-03,2024-02,100\n";
    expect(await found({ payments, roster: own })).toEqual([]);
    expect(await found({ payments: "人员编号,发放月份,金额\nP1,2024-03,100\n", roster: own })).toEqual([]);
  });

  it.each(["发放日期", "付款日期", "到账日期", "支付时间"])(
    "只有“%s”的，不能代替月份：写明原因和要有的列",
    async (heading) => {
      const payments = `人员编号,${heading},金额\nP1,2024-02-05,100\n`;
      await expect(compared({ payments })).rejects.toMatchObject({
        faults: [{ path: "月份", expected: { zh: expect.stringContaining(`“${heading}”是付款的日期`) } }],
      });
      const years = { rule: socialInsuranceSubsidy, roster: "人员编号,enrolledOn\nE1,2011-01-10\n" };
      await expect(compared({ ...years, payments })).rejects.toMatchObject({ faults: [{ path: "年度" }] });
    },
  );

  it("strict：另有写法的退回", async () => {
    const path = fileOf("人员编号,月份,金额\nP1,2024年1月,100\nP1,2024-02,100\n");
    const read: (string | number)[] = [];
    const open = await openPayments(path, pensionPeriod);
    for await (const one of readPayments(pensionPeriod, open, { strict: true })) {
      read.push("faults" in one ? (one.faults[0]?.column ?? "") : one.fen);
    }
    expect(read).toEqual(["月份", 10_000]);
  });

  it.each([
    ["月份", both],
    ["发放月份", both.replace("月份", "发放月份")],
    ["公民身份号码", both.replace("人员编号,", "公民身份号码,人员编号,").replaceAll(/^P/gm, ",P")],
  ])("合计行、空行不是发放，也不退回：表中有%s", async (heading, table) => {
    expect(table.split("\n")[0]?.split(",")).toContain(heading);
    const width = table.split("\n")[0]?.split(",").length ?? 0;
    const commas = ",".repeat(width - 2);
    const { findings, rejects } = await compared({ payments: `${table}合计${commas},600\n,${commas}\n` });
    expect([findings, rejects]).toEqual([[], []]);
  });

  it("没有发放的表：没有比对的月份；指定期间的，都是应发未发", async () => {
    const payments = "人员编号,月份,金额\n";
    expect((await compared({ payments })).summary).toMatchObject({ from: null, to: null, findings: 0 });
    expect(await found({ payments, from: "2024-02", to: "2024-02" })).toHaveLength(2);
  });
});

describe("期间、分组、出资方", () => {
  it("中间相隔很久的，写明开始和结束月份才比对", async () => {
    const { summary } = await compared({ payments: `${both}P1,2099-06,100\n`, from: "2024-01", to: "2024-02" });
    expect(summary).toMatchObject({ from: "2024-01", to: "2024-02", findings: 0 });
  });

  it("不在期间的发放不比对，另外计数", async () => {
    const { summary } = await compared({ payments: both, from: "2024-02" });
    expect(summary).toMatchObject({ from: "2024-02", to: "2024-02", findings: 0 });
    expect(summary.payments.outside).toMatchObject({ rows: 2 });
    expect(summary.payments.outside.paid.toFixed(2)).toBe("300.00");
  });

  it("按村编号、按出资方、按月的合计", async () => {
    const rows = both.trimEnd().split("\n");
    const payers = ["资金来源", "县财政", "", "个人账户（支付完毕后为专项资金）", ""];
    const payments = rows
      .map((row, at) => `${row.replace("P1,2024-01,100", "P1,2024-01,101")},${payers[at]}`)
      .join("\n");
    const { summary } = await compared({ payments });
    const lines = (sums: typeof summary.groups) =>
      sums.map(({ name, paid, due, difference }) => [name, paid.toFixed(2), due.toFixed(2), difference.toFixed(2)]);
    expect(lines(summary.groups)).toEqual([
      ["A", "201.00", "200.00", "1.00"],
      ["B", "400.00", "400.00", "0.00"],
    ]);
    expect(lines(summary.payers)).toEqual([
      ["个人账户（支付完毕后为专项资金）", "500.00", "600.00", "-100.00"],
      ["县财政", "101.00", "0.00", "101.00"],
    ]);
    expect(lines(summary.periods)).toEqual([
      ["2024-01", "301.00", "300.00", "1.00"],
      ["2024-02", "300.00", "300.00", "0.00"],
    ]);
  });

  it.each<[Partial<Given>, string]>([
    [{ from: "2024" }, "from"],
    [{ to: "2024-13" }, "to"],
    [{ from: "2024-03", to: "2024-02" }, "from"],
    // nothing says where the comparison ends
    [{ payments: "人员编号,月份,金额\n", from: "2024-01" }, "to"],
    [{ payments: "人员编号,月份,金额\n", to: "2024-01" }, "from"],
    // 2099 for 2024, 1924 for 2024: without from and to, 75 and 100 years would be due
    [{ payments: `${both}P1,2099-06,100\n` }, "payments"],
    [{ payments: `${both}P1,1924-05,100\n`, to: "2024-02" }, "payments"],
    [{ by: "乡镇" }, "by"],
    [{ items: { 养老金: "低保" } }, "items"],
    [{ rule: age, roster: "人员编号,出生日期,on\n" }, "rule"],
    [{ payments: "人员编号,金额\nP1,100\n" }, "月份"],
    [{ payments: "月份,金额\n2024-01,100\n" }, "人员编号"],
    [{ payments: "人员编号,月份\nP1,2024-01\n" }, "金额（元）"],
  ])("选项和表头的差错：%j", async (given, path) => {
    await expect(compared({ payments: both, ...given })).rejects.toMatchObject({ faults: [{ path }] });
  });
});

describe("几项、按年、只涉及一年", () => {
  const contract = "人员编号,contractFrom,contractUntil,workedUntil\nW1,2016-01-01,2016-12-31,2016-12-31\n";
  const paidIn =
    "人员编号,from,until,pension,medical,unemployment,workInjury,maternity\nW1,2016-01,2016-12,300,90,15,5,10\n";
  const post = {
    rule: publicWelfarePost,
    roster: "人员编号,出生日期,subsidyApprovedOn\nW1,1980-03-02,2016-01-01\n",
    lists: { posts: contract, contributions: paidIn },
    facts: {
      ...{ isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true, retirement: { by: "man" } },
      minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }],
    },
  };

  it("没有项目列的，与各项之和比对：500＋100＋420", async () => {
    expect(await found({ ...post, payments: "人员编号,月份,金额\nW1,2016-01,1020\nW1,2016-02,1000\n" })).toEqual([
      "too-little W1 2016-02 1000.00 1020.00 3",
    ]);
  });

  it("有项目列的，各项分别比对；其他项目不比对，另外计数", async () => {
    const payments = [
      "人员编号,月份,金额,项目",
      ...["W1,2016-01,500,个人岗位补贴", "W1,2016-01,101,用人单位岗位补贴", "W1,2016-01,420,社保补助"],
      "W1,2016-01,60,高温补贴",
      "W1,2016-01,7,",
    ].join("\n");
    const { findings, rejects, summary } = await compared({ ...post, payments, items: { 社保补助: "社会保险补贴" } });
    expect(findings.map(inShort)).toEqual(["too-much W1 2016-01 用人单位岗位补贴 101.00 100.00 3"]);
    expect(summary.payments.otherItems.map(({ item, rows, paid }) => [item, rows, paid.toFixed(2)])).toEqual([
      ["高温补贴", 1, "60.00"],
    ]);
    expect(rejects.map(({ row, faults }) => [row, faults[0]?.column])).toEqual([[6, "项目"]]);
  });

  it("按年发放的：月份是该年的，或者只写年份；一年一次", async () => {
    const roster = "人员编号,enrolledOn\nE1,2011-01-10\n";
    const periods = "人员编号,insuredAs,from,until,contributionBase,payment\nE1,employee,2011-01,2012-12,900,on-time\n";
    const given = { rule: socialInsuranceSubsidy, roster, lists: { periods } };
    const payments = "人员编号,补贴年度,金额\nE1,2011,432\nE1,2012年,400\nE1,2013年度,432\nE1,2011-12,32\n";
    expect(await found({ ...given, payments })).toEqual([
      "twice E1 2011 464.00 432.00 2+5",
      "too-little E1 2012 400.00 432.00 3",
      // the term of eight years runs to 2018: more may be paid, but nothing was contributed in 2013
      "not-due E1 2013 432.00 0.00 4",
    ]);
    const { summary } = await compared({ ...given, payments, from: "2012", to: "2012" });
    expect([summary.from, summary.to, summary.payments.outside.rows]).toEqual(["2012", "2012", 3]);
  });

  it("按年发放的，疑点、依据、表头都说年度；年限未满的不说“终止之后”", async () => {
    const given = {
      rule: socialInsuranceSubsidy,
      roster: "人员编号,enrolledOn\nE1,2011-01-10\n",
      lists: {
        periods: "人员编号,insuredAs,from,until,contributionBase,payment\nE1,employee,2011-01,2012-12,900,on-time\n",
      },
    };
    const payments = "人员编号,补贴年度,金额\nE1,2010,1\nE1,2011,432\nE1,2012,432\nE1,2013,1\nE1,2018,1\nE1,2019,1\n";
    const { findings } = await compared({ ...given, payments, from: "2010", to: "2019" });
    // the subsidy is for eight years, 2011 to 2018; 五10
    expect(findings.map(({ kind, period, clause, ground }) => [kind, period, clause, ground.zh])).toEqual([
      [
        ...["before-first", "2010", "employee-pension/六11"],
        "早于应发的第一个年度：补贴年限自参保的2011年1月起至2018年12月止，改变参保身份不重新计算",
      ],
      ["not-due", "2013", "employee-pension/五10", "该年度不应发放：该年未缴费，先缴后补"],
      ["not-due", "2018", "employee-pension/五10", "该年度不应发放：该年未缴费，先缴后补"],
      [
        ...["after-last", "2019", "employee-pension/五10"],
        "晚于应发的最后一个年度：最迟自2019年1月起停止补贴：补贴年限已满",
      ],
    ]);
    const table = findingsTable([], "zh", "year");
    expect(table.headings).toContain("年度");
    expect(table.headings).not.toContain("月份");
    expect(findings.map((one) => table.cells(one)[0])).toEqual([
      ...["起始年度之前发放", "该年度不应发放", "该年度不应发放", "终止年度之后发放"],
    ]);
    await expect(compared({ ...given, payments, from: "2013", to: "2011" })).rejects.toThrow("比对的开始年度");
  });

  it("参保后没有填报缴费的：各年度均不应发放，写明没有缴费", async () => {
    const { findings } = await compared({
      rule: socialInsuranceSubsidy,
      roster: "人员编号,enrolledOn\nE1,2011-01-10\n",
      lists: { periods: "人员编号,insuredAs,from,until,contributionBase,payment\n" },
      payments: "人员编号,年度,金额\nE1,2011,432\n",
    });
    expect(findings.map(({ kind, ground }) => [kind, ground.zh])).toEqual([
      ["not-entitled", "各年度均不应发放：该年未缴费，先缴后补"],
    ]);
  });

  it("认定只涉及一年的：其他年份的发放无法核定", async () => {
    const roster = "人员编号,year\nD1,2016\n";
    const periods = "人员编号,from,until,class,dibaoStandard\nD1,2016-01,2016-12,class-a,300\n";
    const payments = "人员编号,月份,金额\nD1,2015-12,90\nD1,2016-01,90\n";
    const { findings } = await compared({ rule: annualSupplement, roster, lists: { periods }, payments });
    expect(findings.map(inShort)).toEqual(["not-known D1 2015-12 90.00 ? 2"]);
    expect(findings[0]?.ground.zh).toContain("所填报的内容只涉及2016-01至2016-12");
  });

  it("各项都不符合条件的，写明所依据的规则中不符合的条件", async () => {
    const { findings } = await compared({
      rule: workerSubsidies,
      roster: "人员编号,出生日期\nW9,1980-03-02\n",
      payments: "人员编号,月份,金额\nW9,2016-01,150\n",
      facts: {
        ...{
          isRuralResident: true,
          registeredPoor: true,
          ableToWork: true,
          wantsWork: true,
          retirement: { by: "man" },
        },
        homeBasedWork: { place: "elsewhere", work: [{ from: "2016-01-01", until: "2016-01-31" }] },
      },
    });
    expect(findings.map(inShort)).toEqual(["not-entitled W9 2016-01 150.00 0.00 2"]);
    expect(findings[0]?.ground.zh).toContain("不属于居家或家门口就业");
  });

  it("不知道自何月起应发的：无法核定，写明原因；没有发放的不列", async () => {
    const roster = "人员编号,出生日期,enrolledInPension,monthlyAmount,on\nO1,1950-01-01,否,60,2024-06-01\n";
    const { findings } = await compared({
      ...{ rule: oldAgeAllowance, roster, to: "2024-03" },
      payments: "人员编号,月份,金额\nO1,2024-01,60\n",
    });
    expect(findings.map(inShort)).toEqual(["not-known O1 2024-01 60.00 ? 2"]);
    expect(findings[0]?.ground.zh).toContain("未填报确认为补助对象日期");
  });
});

it("依据写明条款、理由和发放表的行号", async () => {
  const { findings } = await compared({ payments: `${both}P2,2024-03,200\n` });
  expect(findings.find(({ kind }) => kind === "after-last")).toMatchObject({
    clause: "landless-farmers/五(四)",
    ground: {
      zh: "晚于应发的最后一个月：领取至身故当月2024年2月",
      en: "after the last month that is due: paid until 2024-02, the month of death",
    },
    carried: { 村编号: "B" },
    rosterRow: 3,
    paymentRows: [6],
  });
});
