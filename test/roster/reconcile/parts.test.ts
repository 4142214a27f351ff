import { describe, expect, it } from "vitest";
import {
  auxiliaryPost,
  publicWelfarePost,
  workerSubsidies,
} from "../../../src/policies/employment-poverty-relief/index.ts";
import { compared } from "./compared.ts";

const shared = {
  ...{ isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true },
  retirement: { by: "man" },
};
const oneWorker = "人员编号,出生日期\nW1,1980-03-02\n";

/** Kind, month, item, difference, clause without its document, ground. */
async function found(given: Parameters<typeof compared>[0]): Promise<string[][]> {
  const { findings } = await compared({ to: "2016-12", ...given });
  return findings
    .filter(({ paymentRows }) => paymentRows.length > 0)
    .map(({ kind, period, item, difference, clause, ground }) => [
      ...[kind, period, item?.zh ?? "", difference?.toFixed(2) ?? "", clause.split("/")[1] ?? "", ground.zh],
    ]);
}

/** In an auxiliary post in January and February and again in July, at home from April to July. */
const several = {
  rule: workerSubsidies,
  roster: oneWorker,
  facts: {
    ...shared,
    auxiliary: {
      subsidyApprovedOn: "2016-01-01",
      isAuxiliaryPost: true,
      work: [
        { from: "2016-01-01", until: "2016-02-29" },
        { from: "2016-07-01", until: "2016-07-31" },
      ],
    },
    homeBasedWork: { place: "home", work: [{ from: "2016-04-01", until: "2016-07-31" }] },
  },
};

describe("几种就业的人：按合计比对", () => {
  it.each<[string, string, number, readonly string[]]>([
    [
      "第一种就业之前",
      "2015-12",
      200,
      ["before-first", "200.00", "二(六)", "早于应发的第一个月：2016年1月至2016年7月应发3个月"],
    ],
    ["辅助性岗位多发", "2016-01", 210, ["too-much", "10.00", "二(六)", "已发多于应发：辅助性岗位月补贴 200.00元"]],
    ["两种就业之间：当月未就业", "2016-03", 150, ["not-due", "150.00", "二(四)", "当月不应发放：当月未就业"]],
    ["居家就业少发", "2016-05", 100, ["too-little", "-50.00", "二(四)", "已发少于应发：居家就业月补助 150.00元"]],
    [
      // 200 for the post alone; 200 + 150 were paid
      "同月两种就业，各发一项",
      "2016-07",
      350,
      [
        ...["too-much", "150.00", "二(六)"],
        "已发多于应发：辅助性岗位：辅助性岗位月补贴 200.00元；居家或家门口就业：当月已领取其他个人补贴",
      ],
    ],
    [
      // the last month that is due, July, is one of the post
      "都结束以后",
      "2016-09",
      150,
      ["after-last", "150.00", "二(六)", "晚于应发的最后一个月：此后停止发放：就业结束"],
    ],
  ])("%s", async (_, month, amount, expected) => {
    const payments = `人员编号,月份,金额\nW1,${month},${amount}\n`;
    const [one] = await found({ ...several, payments, from: month, to: month });
    expect(one?.filter((_, at) => at !== 1 && at !== 2)).toEqual(expected);
  });
});

describe("几种就业的人：按项目比对，各项有各项的条款和理由", () => {
  const payments = `人员编号,月份,金额,项目
W1,2016-01,200,居家或家门口就业
W1,2016-04,200,辅助性岗位
W1,2016-05,160,居家或家门口就业
W1,2016-07,150,居家或家门口就业
W1,2016-09,200,辅助性岗位
W1,2016-09,500,公益性岗位
`;
  it("每项疑点", async () => {
    expect(await found({ ...several, payments })).toEqual([
      [
        ...["before-first", "2016-01", "居家或家门口就业", "200.00", "二(四)"],
        "早于应发的第一个月：2016年4月至2016年6月应发3个月",
      ],
      ["not-due", "2016-04", "辅助性岗位", "200.00", "二(六)", "当月不应发放：当月未就业"],
      ["too-much", "2016-05", "居家或家门口就业", "10.00", "二(四)", "已发多于应发：居家就业月补助 150.00元"],
      // its term is not over: the post takes its place in this month
      ["not-due", "2016-07", "居家或家门口就业", "150.00", "二(四)", "当月不应发放：当月已领取其他个人补贴"],
      ["not-entitled", "2016-09", "公益性岗位", "500.00", "二(五)", "各月均不应发放：未填报公益性岗位"],
      ["after-last", "2016-09", "辅助性岗位", "200.00", "二(六)", "晚于应发的最后一个月：此后停止发放：就业结束"],
    ]);
  });
});

it("只有辅助性岗位的人，两段就业之间：条款是辅助性岗位的", async () => {
  const { auxiliary } = several.facts;
  const facts = { ...shared, auxiliary };
  const payments = "人员编号,月份,金额\nW1,2016-04,200\n";
  expect(await found({ ...several, facts, payments, from: "2016-04", to: "2016-04" })).toEqual([
    ["not-due", "2016-04", "", "200.00", "二(六)", "当月不应发放：当月未就业"],
  ]);
});

describe("一种就业，中断后不再符合条件", () => {
  // 60 years old, and retired, on 1 April
  const retiring = {
    rule: auxiliaryPost,
    roster: "人员编号,出生日期\nW1,1956-04-01\n",
    facts: {
      ...shared,
      isAuxiliaryPost: true,
      subsidyApprovedOn: "2016-01-01",
      work: [
        { from: "2016-01-01", until: "2016-01-31" },
        { from: "2016-04-01", until: "2016-04-30" },
      ],
    },
  };
  it.each([
    ["没有就业的月份在两段就业之间", "2016-02", "not-due", "当月不应发放：当月未就业"],
    ["有就业而已退休", "2016-04", "after-last", "晚于应发的最后一个月：已达到法定退休年龄"],
    ["此后", "2016-06", "after-last", "晚于应发的最后一个月：此后停止发放：已达到法定退休年龄"],
  ])("%s", async (_, month, kind, ground) => {
    const payments = `人员编号,月份,金额\nW1,${month},200\n`;
    const [one] = await found({ ...retiring, payments, from: month, to: month });
    expect([one?.[0], one?.[5]]).toEqual([kind, ground]);
  });

  it("最后一个有就业的月份已领其他补贴，次月没有就业：理由不是其他补贴", async () => {
    const facts = {
      ...retiring.facts,
      work: [{ from: "2016-01-01", until: "2016-02-29" }],
      otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
    };
    const payments = "人员编号,月份,金额\nW1,2016-01,200\nW1,2016-02,200\nW1,2016-03,200\n";
    const grounds = (await found({ ...retiring, facts, payments })).map((one) => [one[0], one[5]]);
    expect(grounds).toEqual([
      ["not-due", "当月不应发放：当月已领取其他个人补贴"],
      ["after-last", "晚于应发的最后一个月：当月未就业"],
    ]);
  });
});

describe("公益性岗位：个人、单位、社会保险各有各的理由", () => {
  const heading = "人员编号,月份,金额,项目\n";
  const post = {
    rule: publicWelfarePost,
    roster: "人员编号,出生日期,subsidyApprovedOn\nW1,1980-03-02,2016-01-01\n",
    lists: {
      posts: "人员编号,contractFrom,contractUntil,workedUntil\nW1,2016-01-01,2016-12-31,2016-12-31\n",
      contributions:
        "人员编号,from,until,pension,medical,unemployment,workInjury,maternity\nW1,2016-01,2016-06,300,90,15,5,10\n",
    },
    facts: { ...shared, minimumWages: [{ from: "2016-02-01", monthlyAmount: "1250" }] },
  };
  it.each<[string, string, string, readonly string[]]>([
    // 1250 × 40% = 500; 300 + 90 + 15 + 5 + 10 = 420
    ["2016-03", "个人岗位补贴", "510", ["too-much", "10.00", "已发多于应发：个人岗位补贴占最低工资的比例 40%"]],
    ["2016-03", "用人单位岗位补贴", "90", ["too-little", "-10.00", "已发少于应发：用人单位月岗位补贴 100.00元"]],
    ["2016-03", "社会保险补贴", "421", ["too-much", "1.00", "已发多于应发：按用人单位当月为其缴纳的社会保险费"]],
    [
      ...(["2016-01", "个人岗位补贴", "500"] as const),
      ["not-known", "", "花名册缺少计算所需的内容，应发金额无法计算：当月无执行的最低工资标准"],
    ],
    ["2016-01", "用人单位岗位补贴", "1", ["too-little", "-99.00", "已发少于应发：用人单位月岗位补贴 100.00元"]],
    ["2016-08", "社会保险补贴", "420", ["not-due", "420.00", "当月不应发放：未缴纳社会保险费"]],
  ])("%s %s %s元", async (month, item, amount, expected) => {
    const payments = `${heading}W1,${month},${amount},${item}\n`;
    const [one] = await found({ ...post, payments, from: month, to: month });
    expect([one?.[0], one?.[3], one?.[5]]).toEqual(expected);
    expect([one?.[2], one?.[4]]).toEqual([item, "二(五)"]);
  });
});
