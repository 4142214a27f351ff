import { coordination } from "../../src/coordination/coordination.ts";
import type { CaseTable } from "../support/table.ts";

const code = (one: string) => ({ code: one });

/** The first of the two stays. */
const excludes = (first: string, second: string, consequence: string, ...clauses: string[]) => ({
  between: [code(first), code(second)],
  prevails: code(first),
  consequence: code(consequence),
  clauses,
  months: null,
});
const compatible = (between: readonly string[], how: string, ...clauses: string[]) => ({
  between: between.map(code),
  how: code(how),
  clauses,
});
const action = (one: string, ...clauses: string[]) => ({ action: code(one), clauses });
const oneOff = (payment: string, meaning: string, clause: string) => ({
  payment: code(payment),
  meaning: code(meaning),
  clauses: [clause],
});

const barOfBoth = [
  excludes("employee-pension", "old-age-pension", "landless-schemes-barred", "employee-pension/八17"),
  excludes("employee-pension", "old-age-allowance", "landless-schemes-barred", "employee-pension/八17"),
];
const allowanceSuperseded = excludes(
  "old-age-pension",
  "old-age-allowance",
  "allowance-superseded",
  "landless-farmers/五(二)",
);
const dibaoStandard = action("provide-dibao-standard", "landless-farmers/二(三)", "landless-farmers/七(三)6");
const averageDibaoTopUp = action("provide-average-dibao-top-up", "landless-farmers/五(五)", "landless-farmers/七(三)6");

const pension = { kind: "pension", enrolledOn: "2012-05-01" };
const paid = { ...pension, paidOn: "2012-06-01" };
const employeePension = { enrolledOn: "2012-02-01" };
const dibao = { class: "other", certifiedFor: [2012] };
const dibaoShare = compatible(
  ["dibao-preference", "old-age-pension"],
  "raises-government-share",
  "landless-farmers/六(一)2",
  "safety-net/三(一)2",
);
const disabledShare = compatible(
  ["disability-preference", "old-age-pension"],
  "raises-government-share",
  "landless-farmers/六(一)2",
);
const limb = (grade: number) => ({ kind: "limb", grade, certificate: "second-generation" });
const hearing = (grade: number) => ({ ...limb(grade), kind: "hearing" });
const scale = (...between: [string, string][]) =>
  compatible(
    between.map(([benefit]) => benefit),
    "one-severity-scale",
    ...between.map(([, clause]) => clause),
  );
const nursing: [string, string] = ["nursing-care-subsidy", "safety-net/三(二)4"];
const eCommerce: [string, string] = ["e-commerce-training", "disability-employment/三(一)1"];

const january = { from: "2016-01-01", until: "2016-01-31" };
const firstQuarter = { from: "2016-01-01", until: "2016-03-31" };
const relief = ["employment-poverty-relief"];
const rewards = [
  oneOff("auxiliary-employer-reward", "once-a-year", "employment-poverty-relief/二(六)"),
  oneOff("organiser-reward", "once-a-year", "employment-poverty-relief/二(四)"),
];
const both = ["landless-farmers", "employee-pension"];

/** 身份衔接 — 同时涉及几个方案时，哪些互斥、哪些并存、要办什么。 */
export default {
  rule: coordination,
  given: { on: "2016-05-01", documents: [] },
  rows: [
    {
      clause: "employee-pension/八17",
      when: "什么身份都没有：没有任何结果",
      value: { exclusions: [], compatible: [], actions: [], oneOff: [] },
      unmet: [],
    },
    // the bar of the employees' pension
    {
      clause: "employee-pension/八17",
      when: "所在地实行两个方案，参加了职工养老保险：保障和补助都不能再参加",
      facts: { documents: both, employeePension },
      value: { exclusions: barOfBoth, compatible: [], actions: [], oneOff: [] },
      unmet: [],
      finds: ["scheme-applies", "excludes"],
    },
    {
      clause: "employee-pension/八17",
      when: "所在地没有实行职工养老保险方案：限制不适用",
      facts: { documents: ["landless-farmers"], employeePension },
      value: {
        exclusions: [],
        compatible: [
          compatible(["employee-pension", "old-age-pension"], "exclusion-does-not-apply", "employee-pension/八17"),
        ],
      },
      unmet: ["scheme-applies"],
    },
    {
      clause: "employee-pension/八17",
      when: "所在地没有实行职工养老保险方案",
      readings: { "scheme-exclusion-scope": "wherever-insured" },
      facts: { documents: ["landless-farmers"], employeePension },
      value: { exclusions: barOfBoth, compatible: [] },
      unmet: ["scheme-applies"],
    },
    {
      clause: "employee-pension/八17",
      when: "已经退出：仍然排除",
      facts: { documents: both, employeePension: { ...employeePension, withdrawnOn: "2013-01-01" } },
      value: { exclusions: barOfBoth },
    },
    {
      clause: "employee-pension/八17",
      when: "已经退出，领取补助",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      facts: {
        documents: both,
        landless: { kind: "allowance" },
        employeePension: { ...employeePension, withdrawnOn: "2013-01-01" },
      },
      value: {
        exclusions: [],
        compatible: [
          compatible(["employee-pension", "old-age-allowance"], "exclusion-does-not-apply", "employee-pension/八17"),
        ],
      },
    },
    {
      clause: "employee-pension/八17",
      when: "所在地只实行职工养老保险方案：它的限制照样适用",
      facts: { documents: ["employee-pension"], employeePension },
      value: { exclusions: barOfBoth, compatible: [] },
      unmet: [],
    },
    {
      clause: "employee-pension/八17",
      when: "所在地两个方案都没有实行，也没有那边的身份：不涉及",
      facts: { documents: ["safety-net"], employeePension },
      value: { exclusions: [], compatible: [] },
    },
    {
      clause: "employee-pension/八17",
      when: "所在地两个方案都没有实行，补助是在别处领的：限制不适用，与老年补助并存",
      facts: { sex: "male", landless: { kind: "allowance" }, employeePension },
      value: {
        exclusions: [],
        compatible: [
          compatible(["employee-pension", "old-age-allowance"], "exclusion-does-not-apply", "employee-pension/八17"),
          compatible(
            ["old-age-allowance", "employee-pension"],
            "separate-ages",
            "landless-farmers/五(二)",
            "employee-pension/七13",
          ),
        ],
      },
      unmet: ["scheme-applies"],
    },
    {
      clause: "employee-pension/八17",
      when: "查看当天参加职工养老保险，当天又退出：仍然排除",
      facts: { documents: both, employeePension: { enrolledOn: "2016-05-01", withdrawnOn: "2016-05-01" } },
      value: { exclusions: barOfBoth },
    },
    {
      clause: "employee-pension/八19",
      when: "先参加养老保障，后参加职工养老保险：提交领导小组",
      facts: {
        documents: both,
        landless: { kind: "pension", enrolledOn: "2012-01-31" },
        employeePension,
      },
      value: {
        exclusions: [allowanceSuperseded, ...barOfBoth],
        compatible: [],
        actions: [action("refer-to-leading-group", "employee-pension/八19"), dibaoStandard],
      },
    },
    {
      clause: "employee-pension/八17",
      when: "同一天参加两项：不是先参加，没有要提交的",
      facts: {
        documents: both,
        landless: { kind: "pension", enrolledOn: "2012-02-01" },
        employeePension,
      },
      value: { actions: [] },
    },
    {
      clause: "employee-pension/八17",
      when: "后参加的养老保障被限制：低保不再提高它的政府出资，也没有最低线",
      facts: {
        documents: both,
        landless: { kind: "pension", enrolledOn: "2013-01-01", paidOn: "2014-01-01" },
        employeePension,
        dibao: { ...dibao, class: "A", certifiedFor: [2014] },
      },
      value: { exclusions: [allowanceSuperseded, ...barOfBoth], compatible: [], actions: [] },
    },
    {
      clause: "employee-pension/八17",
      when: "等待补助，当地没有实行职工养老保险方案：与老年补助并存",
      facts: { documents: ["landless-farmers"], sex: "male", landless: { kind: "waiting" }, employeePension },
      value: {
        compatible: [
          compatible(["employee-pension", "old-age-allowance"], "exclusion-does-not-apply", "employee-pension/八17"),
          compatible(
            ["old-age-allowance", "employee-pension"],
            "separate-ages",
            "landless-farmers/五(二)",
            "employee-pension/七13",
          ),
        ],
      },
    },
    {
      clause: "landless-farmers/五(二)",
      when: "参加养老保障：不再享受补助",
      facts: { landless: pension },
      value: { exclusions: [allowanceSuperseded], compatible: [], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/五(二)",
      when: "查看当天参加养老保障并缴费：不再享受补助",
      facts: { landless: { kind: "pension", enrolledOn: "2016-05-01", paidOn: "2016-05-01" } },
      value: { exclusions: [allowanceSuperseded], compatible: [] },
    },
    // recruitment
    {
      clause: "landless-farmers/五(七)2",
      when: "录用为公务员，参加养老保障：退还并终止",
      facts: { landless: pension, publicServiceEntry: { by: "state-organ", on: "2015-09-01" } },
      value: {
        exclusions: [
          allowanceSuperseded,
          excludes("public-service-insurance", "old-age-pension", "membership-ends", "landless-farmers/五(七)2"),
        ],
        actions: [action("refund-account", "landless-farmers/五(七)2")],
        oneOff: [oneOff("account-refund", "lump-sum", "landless-farmers/五(七)2")],
      },
    },
    {
      clause: "landless-farmers/五(七)2",
      when: "参加养老保障，录用后已终止，又在公益性岗位：没有60岁的养老金可比，也没有最低线",
      facts: {
        landless: pension,
        publicServiceEntry: { by: "public-institution", on: "2015-09-01" },
        dibao: { ...dibao, class: "A" },
        work: { publicWelfare: january },
      },
      value: { compatible: [], actions: [action("refund-account", "landless-farmers/五(七)2")] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "录用以前缴的费：缴费时的优惠照算",
      facts: { landless: paid, dibao, publicServiceEntry: { by: "state-organ", on: "2015-09-01" } },
      value: {
        compatible: [dibaoShare],
        actions: [action("refund-account", "landless-farmers/五(七)2")],
      },
    },
    {
      clause: "landless-farmers/五(七)2",
      when: "录用为事业单位人员，等待补助：条款不涉及",
      facts: { landless: { kind: "waiting" }, publicServiceEntry: { by: "public-institution", on: "2015-09-01" } },
      value: {
        exclusions: [],
        compatible: [
          compatible(
            ["public-service-insurance", "old-age-allowance"],
            "not-covered-by-clause",
            "landless-farmers/五(七)2",
          ),
        ],
        actions: [averageDibaoTopUp],
        oneOff: [],
      },
    },
    {
      clause: "employee-pension/八15",
      when: "录用时在职工养老保险：办理转移，不得重复参保",
      facts: { employeePension, publicServiceEntry: { by: "public-institution", on: "2015-09-01" } },
      value: {
        exclusions: [
          excludes("public-service-insurance", "employee-pension", "no-double-insurance", "employee-pension/八15"),
        ],
        actions: [action("transfer-employee-pension", "employee-pension/八15")],
      },
    },
    {
      clause: "employee-pension/八15",
      when: "录用在先，参加职工养老保险在后：不是参保人员被录用，只是不得重复参保",
      facts: { employeePension, publicServiceEntry: { by: "public-institution", on: "2012-01-31" } },
      value: {
        exclusions: [
          excludes("public-service-insurance", "employee-pension", "no-double-insurance", "employee-pension/八15"),
        ],
        actions: [],
      },
    },
    {
      clause: "employee-pension/八15",
      when: "参加当天被录用：办理转移",
      facts: { employeePension, publicServiceEntry: { by: "public-institution", on: "2012-02-01" } },
      value: { actions: [action("transfer-employee-pension", "employee-pension/八15")] },
    },
    {
      clause: "landless-farmers/五(七)2",
      when: "录用在先，参加养老保障在后：条款说的是参加后被录用的人，不适用",
      facts: { landless: pension, publicServiceEntry: { by: "state-organ", on: "2010-01-01" } },
      value: {
        exclusions: [allowanceSuperseded],
        compatible: [
          compatible(
            ["public-service-insurance", "old-age-pension"],
            "recruited-before-enrolment",
            "landless-farmers/五(七)2",
          ),
        ],
        actions: [dibaoStandard],
        oneOff: [],
      },
    },
    {
      clause: "landless-farmers/五(七)2",
      when: "参加养老保障当天被录用：退还并终止",
      facts: { landless: pension, publicServiceEntry: { by: "state-organ", on: "2012-05-01" } },
      value: {
        compatible: [],
        actions: [action("refund-account", "landless-farmers/五(七)2")],
      },
    },
    {
      clause: "employee-pension/八15",
      when: "录用当天已退出：没有可转移的",
      facts: {
        employeePension: { ...employeePension, withdrawnOn: "2015-09-01" },
        publicServiceEntry: { by: "state-organ", on: "2015-09-01" },
      },
      value: { exclusions: [], actions: [] },
    },
    {
      clause: "employee-pension/八15",
      when: "录用次日才退出：先要转移",
      facts: {
        employeePension: { ...employeePension, withdrawnOn: "2015-09-02" },
        publicServiceEntry: { by: "state-organ", on: "2015-09-01" },
      },
      value: { actions: [action("transfer-employee-pension", "employee-pension/八15")] },
    },
    {
      clause: "employee-pension/八15",
      when: "没有参加任何养老保险：录用不带来什么",
      facts: { publicServiceEntry: { by: "state-organ", on: "2015-09-01" } },
      value: { exclusions: [], compatible: [], actions: [], oneOff: [] },
    },
    // ages and accounts
    {
      clause: "landless-farmers/五(四)",
      when: "女，两地各参加一项：60岁和55岁，账户分开",
      facts: { documents: ["landless-farmers"], sex: "female", landless: pension, employeePension },
      value: {
        compatible: [
          compatible(["employee-pension", "old-age-pension"], "exclusion-does-not-apply", "employee-pension/八17"),
          compatible(
            ["old-age-pension", "employee-pension"],
            "separate-ages",
            "landless-farmers/五(四)",
            "employee-pension/七13",
          ),
          compatible(
            ["old-age-pension", "employee-pension"],
            "separate-interest",
            "landless-farmers/六(二)4",
            "employee-pension/七13",
          ),
        ],
      },
      finds: [
        ["benefit-age", { benefit: code("old-age-pension"), age: 60 }],
        ["benefit-age", { benefit: code("employee-pension"), age: 55 }],
      ],
    },
    {
      clause: "employee-pension/七13",
      when: "等待补助又在公益性岗位和辅助性岗位：法定退休年龄另算",
      facts: {
        landless: { kind: "waiting" },
        work: { publicWelfare: january, auxiliary: { from: "2016-02-01", until: "2016-02-29" } },
      },
      value: {
        compatible: [
          compatible(
            ["old-age-allowance", "public-welfare-post", "auxiliary-post"],
            "separate-ages",
            "landless-farmers/五(二)",
            "employment-poverty-relief/二(五)",
            "employment-poverty-relief/二(六)",
          ),
        ],
      },
      unmet: ["scheme-applies"],
      finds: ["benefit-age", "statutory-age"],
    },
    {
      clause: "employee-pension/七13",
      when: "男，职工养老保险加公益性岗位",
      facts: { sex: "male", employeePension, work: { publicWelfare: january } },
      value: {
        compatible: [
          compatible(
            ["employee-pension", "public-welfare-post"],
            "separate-ages",
            "employee-pension/七13",
            "employment-poverty-relief/二(五)",
          ),
        ],
      },
      finds: [["benefit-age", { benefit: code("employee-pension"), age: 60 }]],
    },
    {
      clause: "employee-pension/七13",
      when: "男，职工养老保险加辅助性岗位",
      facts: { sex: "male", employeePension, work: { auxiliary: january } },
      value: {
        compatible: [
          compatible(
            ["employee-pension", "auxiliary-post"],
            "separate-ages",
            "employee-pension/七13",
            "employment-poverty-relief/二(六)",
          ),
        ],
      },
    },
    {
      clause: "employee-pension/七13",
      when: "两项养老保险而没有性别：缺少",
      facts: { landless: pension, employeePension },
      faults: [["sex", "missing"]],
    },
    // the allowance
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费年度已认定低保：政府补助比例提高",
      facts: { landless: paid, dibao },
      // 只有低保一项优惠，没有两项优惠互斥
      value: { exclusions: [allowanceSuperseded], compatible: [dibaoShare], actions: [dibaoStandard] },
      unmet: [],
      finds: ["still-received"],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "只认定了上一年度：不提高",
      facts: { landless: paid, dibao: { ...dibao, certifiedFor: [2011] } },
      value: { compatible: [] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "参保当年未认定，缴费次年已认定：看缴费",
      facts: {
        landless: { ...pension, paidOn: "2013-01-10" },
        dibao: { ...dibao, certifiedFor: [2013] },
      },
      value: { compatible: [dibaoShare] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "参保当年未认定，缴费次年已认定",
      readings: { "status-year": "year-of-enrolment" },
      facts: {
        landless: { ...pension, paidOn: "2013-01-10" },
        dibao: { ...dibao, certifiedFor: [2013] },
      },
      value: { compatible: [] },
    },
    {
      clause: "safety-net/三(一)2",
      when: "认定的年度内，缴费当天已退出低保：照样提高",
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-01" } },
      value: { compatible: [dibaoShare] },
    },
    {
      clause: "safety-net/三(一)2",
      when: "认定的年度内，缴费当天已退出低保",
      readings: { "dibao-on-payment": "received-on-payment-date" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-01" } },
      value: { compatible: [] },
      unmet: ["still-received"],
    },
    {
      clause: "safety-net/三(一)2",
      when: "缴费次日才退出低保",
      readings: { "dibao-on-payment": "received-on-payment-date" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-02" } },
      value: { compatible: [dibaoShare], actions: [dibaoStandard] },
      unmet: [],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费次日才退出低保：补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-02" } },
      value: {
        compatible: [dibaoShare],
        actions: [action("pay-difference", "landless-farmers/六(一)2"), dibaoStandard],
      },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "一直在低保，以后失去身份的才补缴：没有差额",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao },
      value: { compatible: [dibaoShare], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费当天已退出低保，当年已认定，以后失去身份的才补缴：不是缴费以后失去的",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-01" } },
      value: { compatible: [dibaoShare], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费当年没有认定，次日退出低保：没有享受优惠，没有差额可补缴",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, certifiedFor: [2011], leftOn: "2012-06-02" } },
      value: { compatible: [], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费次日才退出低保，又是二级残疾：残疾不按年度管理，优惠仍在，不补缴",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-02" }, disability: limb(2) },
      value: { actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费次日才退出低保，三级残疾没有优惠：补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-02" }, disability: limb(3) },
      value: { actions: [action("pay-difference", "landless-farmers/六(一)2"), dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "低保由户内其他成员持有：也提高",
      facts: { landless: paid, dibao: { ...dibao, holder: "household" } },
      value: { compatible: [dibaoShare] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "低保由户内其他成员持有",
      readings: { "household-categories": "person-only" },
      facts: { landless: paid, dibao: { ...dibao, holder: "household" } },
      value: { compatible: [] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "没有说由谁持有",
      readings: { "household-categories": "person-only" },
      facts: { landless: paid, dibao },
      faults: [["dibao.holder", "missing"]],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "还没有缴费：不说比例",
      facts: { landless: pension, dibao },
      value: { compatible: [] },
    },
    {
      clause: "landless-farmers/五(五)",
      when: "领取补助又是A类低保：只说最低线，是否算收入没有规定",
      facts: { landless: { kind: "allowance" }, dibao: { ...dibao, class: "A" } },
      value: {
        exclusions: [],
        compatible: [
          compatible(
            ["class-supplement", "old-age-allowance"],
            "supplement-not-counted-towards-floor",
            "safety-net/三(一)2",
            "landless-farmers/五(五)",
          ),
        ],
        actions: [averageDibaoTopUp],
      },
    },
    {
      clause: "landless-farmers/五(五)",
      when: "领取补助，原是A类低保、已经退出：没有增发可言",
      facts: { landless: { kind: "allowance" }, dibao: { ...dibao, class: "A", leftOn: "2016-05-01" } },
      value: { compatible: [], actions: [averageDibaoTopUp] },
    },
    {
      clause: "landless-farmers/二(三)",
      when: "参加养老保障又是B类低保：增发不是最低线",
      facts: { landless: pension, dibao: { ...dibao, class: "B" } },
      value: {
        compatible: [
          compatible(
            ["class-supplement", "old-age-pension"],
            "supplement-not-counted-towards-floor",
            "safety-net/三(一)2",
            "landless-farmers/二(三)",
          ),
        ],
        actions: [dibaoStandard],
      },
    },
    {
      clause: "landless-farmers/二(三)",
      when: "领取补助，两条最低线都要核对",
      readings: { "benefit-floor": "both-for-both" },
      facts: { landless: { kind: "allowance" } },
      value: { actions: [dibaoStandard, averageDibaoTopUp] },
    },
    {
      clause: "landless-farmers/二(三)",
      when: "参加养老保障，两条最低线都要核对",
      readings: { "benefit-floor": "both-for-both" },
      facts: { landless: pension },
      value: { actions: [dibaoStandard, averageDibaoTopUp] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "既是低保对象又是二级残疾：优惠只享受一项",
      facts: { landless: paid, dibao, disability: limb(2) },
      value: {
        exclusions: [
          allowanceSuperseded,
          excludes("dibao-preference", "disability-preference", "one-preference", "landless-farmers/六(一)2"),
        ],
        compatible: [dibaoShare, disabledShare],
      },
    },
    // the grades of disability
    {
      clause: "safety-net/三(二)4",
      when: "肢体二级：三条线都符合",
      facts: { documents: ["safety-net", "disability-employment"], landless: paid, disability: limb(2) },
      value: {
        exclusions: [allowanceSuperseded],
        compatible: [disabledShare, scale(["disability-preference", "landless-farmers/六(一)2"], nursing, eCommerce)],
      },
      unmet: [],
    },
    {
      clause: "safety-net/三(二)4",
      when: "肢体一级：只在偏重的一边",
      facts: { documents: ["safety-net", "disability-employment"], disability: limb(1) },
      value: { compatible: [] },
      unmet: ["training-grade"],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "肢体三级：只在偏轻的一边",
      facts: { documents: ["safety-net", "disability-employment"], disability: limb(3) },
      value: { compatible: [] },
      unmet: ["severe"],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "肢体一级，“以下”理解为更重",
      readings: { "below-grade-means": "more-severe" },
      facts: { documents: ["safety-net", "disability-employment"], disability: limb(1) },
      value: { compatible: [scale(nursing, eCommerce)] },
    },
    {
      clause: "disability-employment/三(一)1",
      when: "听力三级：在培训的线上",
      facts: { documents: ["disability-employment"], disability: hearing(3) },
      unmet: [],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "听力三级，重度线也放宽到三级",
      figures: { severeGrade: "3" },
      facts: { documents: ["safety-net", "disability-employment"], disability: hearing(3) },
      value: { compatible: [scale(nursing, eCommerce)] },
    },
    {
      clause: "disability-employment/三(一)1",
      when: "听力三级，重度线也放宽到三级，“以下”不含本级",
      readings: { "below-includes-grade": "excluded" },
      figures: { severeGrade: "3" },
      facts: { documents: ["safety-net", "disability-employment"], disability: hearing(3) },
      value: { compatible: [] },
      unmet: ["training-grade"],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "言语四级、视力四级都在线内：言语",
      facts: { documents: ["disability-employment"], disability: { ...limb(4), kind: "speech" } },
      unmet: [],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "视力三级不在线内",
      facts: { documents: ["disability-employment"], disability: { ...limb(3), kind: "vision" } },
      unmet: ["training-grade"],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "智力二级没有列名",
      facts: {
        documents: ["safety-net", "disability-employment"],
        disability: { ...limb(2), kind: "intellectual" },
      },
      value: { compatible: [] },
      unmet: ["training-grade"],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "智力二级没有列名，不限等级",
      readings: { "unlisted-kinds": "eligible-in-any-grade" },
      facts: {
        documents: ["safety-net", "disability-employment"],
        disability: { ...limb(2), kind: "intellectual" },
      },
      value: { compatible: [scale(nursing, eCommerce)] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "三级残疾：没有参保优惠",
      facts: { landless: paid, disability: limb(3) },
      value: { compatible: [] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "三级残疾，“以上”理解为二至四级",
      readings: { "disability-grades": "grades-2-to-4" },
      facts: { landless: paid, disability: limb(3) },
      value: { compatible: [disabledShare] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "第一代残疾证：没有参保优惠",
      facts: { landless: paid, disability: { ...limb(2), certificate: "first-generation" } },
      value: { compatible: [] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "第一代残疾证也认",
      readings: { "disability-certificate": "any" },
      facts: { landless: paid, disability: { ...limb(2), certificate: "first-generation" } },
      value: { compatible: [disabledShare] },
    },
    // one worker subsidy a month
    {
      clause: "employment-poverty-relief/二(六)",
      when: "1月辅助性岗位，1月至3月居家就业：1月只发岗位的",
      facts: { documents: relief, work: { auxiliary: january, homeBasedWork: firstQuarter } },
      value: {
        exclusions: [
          {
            ...excludes(
              "auxiliary-post",
              "home-based-work",
              "one-subsidy-per-month",
              "employment-poverty-relief/二(六)",
              "employment-poverty-relief/二(四)",
            ),
            months: ["2016-01"],
          },
        ],
        compatible: [],
        oneOff: rewards,
      },
      unmet: [],
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "同样的事实，各补各的",
      readings: { "several-forms-in-month": "each-form" },
      facts: { documents: relief, work: { auxiliary: january, homeBasedWork: firstQuarter } },
      value: {
        exclusions: [],
        compatible: [
          compatible(
            ["auxiliary-post", "home-based-work"],
            "each-form-paid",
            "employment-poverty-relief/二(六)",
            "employment-poverty-relief/二(四)",
          ),
        ],
      },
    },
    {
      clause: "employment-poverty-relief/二(五)",
      when: "三种形式都在3月：公益性岗位在前，辅助性岗位其次",
      facts: {
        documents: relief,
        work: {
          publicWelfare: { from: "2016-03-31", until: "2016-04-30" },
          auxiliary: { from: "2016-03-01", until: "2016-03-31" },
          homeBasedWork: firstQuarter,
        },
      },
      value: {
        exclusions: [
          {
            between: [code("public-welfare-post"), code("auxiliary-post")],
            prevails: code("public-welfare-post"),
            months: ["2016-03"],
          },
          {
            between: [code("public-welfare-post"), code("home-based-work")],
            prevails: code("public-welfare-post"),
            months: ["2016-03"],
          },
          {
            between: [code("auxiliary-post"), code("home-based-work")],
            prevails: code("auxiliary-post"),
            months: ["2016-03"],
          },
        ],
        compatible: [
          compatible(["public-welfare-post"], "amount-by-poverty-relief", "employment-poverty-relief/二(五)"),
        ],
      },
      notFound: ["statutory-age"], // 没有养老保险，没有年龄可比
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "1月底离岗，2月1日居家就业：没有同一个月",
      facts: {
        documents: relief,
        work: { auxiliary: january, homeBasedWork: { from: "2016-02-01", until: "2016-03-31" } },
      },
      value: { exclusions: [], compatible: [] },
      unmet: ["same-month"],
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "同一个月前半月辅助性岗位、后半月居家就业：只发一项",
      facts: {
        documents: relief,
        work: {
          auxiliary: { from: "2016-01-01", until: "2016-01-15" },
          homeBasedWork: { from: "2016-01-16", until: "2016-01-31" },
        },
      },
      value: { exclusions: [{ months: ["2016-01"] }] },
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "同一个月前半月辅助性岗位、后半月居家就业，只补整月",
      readings: { "partial-months": "whole-months-only" },
      facts: {
        documents: relief,
        work: {
          auxiliary: { from: "2016-01-01", until: "2016-01-15" },
          homeBasedWork: { from: "2016-01-16", until: "2016-01-31" },
        },
      },
      value: { exclusions: [] },
      unmet: ["same-month"],
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "辅助性岗位到2月15日，居家就业到3月底，只补整月：同一个整月是1月",
      readings: { "partial-months": "whole-months-only" },
      facts: {
        documents: relief,
        work: { auxiliary: { from: "2016-01-01", until: "2016-02-15" }, homeBasedWork: firstQuarter },
      },
      value: { exclusions: [{ months: ["2016-01"] }] },
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "居家就业只有一天：可以，奖励的一次性照说",
      facts: { documents: relief, work: { homeBasedWork: { from: "2016-01-04", until: "2016-01-04" } } },
      value: {
        exclusions: [],
        oneOff: [oneOff("organiser-reward", "once-a-year", "employment-poverty-relief/二(四)")],
      },
    },
    {
      clause: "employment-poverty-relief/二(六)",
      when: "所在地没有实行就业脱贫方案：没有补贴可言",
      facts: { work: { auxiliary: january, homeBasedWork: firstQuarter } },
      value: { exclusions: [], compatible: [], oneOff: [] },
      unmet: ["scheme-applies"],
    },
    {
      clause: "employment-poverty-relief/二(六)",
      when: "一次性奖励只有一次",
      readings: { "one-off-reward": "once-only" },
      facts: { documents: relief, work: { auxiliary: january } },
      value: { oneOff: [oneOff("auxiliary-employer-reward", "once-only", "employment-poverty-relief/二(六)")] },
    },
    {
      clause: "employment-poverty-relief/二(六)",
      when: "就业一栏是空的：没有结果",
      facts: { documents: relief, work: {} },
      value: { exclusions: [], compatible: [], actions: [], oneOff: [] },
    },
    // public-welfare posts
    {
      clause: "landless-farmers/四(二)",
      when: "残疾人在公益性岗位，四个方案都实行：金额只看就业脱贫方案",
      facts: {
        documents: [...both, "disability-employment", "employment-poverty-relief"],
        disability: limb(3),
        work: { publicWelfare: january },
      },
      value: {
        compatible: [
          compatible(
            ["public-welfare-post"],
            "amount-by-poverty-relief",
            "landless-farmers/四(二)",
            "employee-pension/二4",
            "disability-employment/三(一)3",
            "employment-poverty-relief/二(五)",
          ),
        ],
      },
    },
    {
      clause: "employee-pension/二4",
      when: "公益性岗位，没有就业脱贫方案：没有金额",
      facts: { documents: ["employee-pension"], work: { publicWelfare: january } },
      value: { compatible: [compatible(["public-welfare-post"], "no-amount-stated", "employee-pension/二4")] },
    },
    {
      clause: "disability-employment/三(一)3",
      when: "不是残疾人：残疾人方案的岗位比例与其无关",
      facts: { documents: ["employee-pension", "disability-employment"], work: { publicWelfare: january } },
      value: { compatible: [compatible(["public-welfare-post"], "no-amount-stated", "employee-pension/二4")] },
    },
    {
      clause: "employee-pension/二4",
      when: "公益性岗位，所在地没有任何有关方案",
      facts: { documents: ["safety-net"], work: { publicWelfare: january } },
      value: { compatible: [] },
    },
    // trainings
    {
      clause: "landless-farmers/四(三)",
      when: "四个方案的培训都参加：可以并存",
      facts: {
        trainings: [
          { document: "landless-farmers" },
          { document: "employee-pension" },
          { document: "disability-employment" },
          { document: "employment-poverty-relief" },
        ],
      },
      value: {
        exclusions: [],
        compatible: [
          compatible(
            ["landless-farmer-training", "handbook-training", "disability-training", "impoverished-worker-training"],
            "no-clause-excludes",
            "landless-farmers/四(三)",
            "employee-pension/二3",
            "disability-employment/三(一)1",
            "employment-poverty-relief/二(七)",
          ),
        ],
        oneOff: [],
      },
    },
    {
      clause: "landless-farmers/四(三)",
      when: "被征地农民培训和就业脱贫培训各参加一次：可以并存",
      facts: { trainings: [{ document: "landless-farmers" }, { document: "employment-poverty-relief" }] },
      value: {
        compatible: [
          compatible(
            ["landless-farmer-training", "impoverished-worker-training"],
            "no-clause-excludes",
            "landless-farmers/四(三)",
            "employment-poverty-relief/二(七)",
          ),
        ],
      },
    },
    {
      clause: "disability-employment/三(一)1",
      when: "残疾人培训参加两次：明文允许",
      facts: { trainings: [{ document: "disability-employment" }, { document: "disability-employment" }] },
      value: {
        compatible: [compatible(["disability-training"], "repeat-allowed", "disability-employment/三(一)1")],
      },
    },
    {
      clause: "employee-pension/二3",
      when: "区外培训一次：每人一次",
      facts: { trainings: [{ document: "employee-pension", outsideDistrict: true }] },
      value: {
        exclusions: [],
        oneOff: [oneOff("training-subsidy", "once-per-person", "employee-pension/二3")],
      },
    },
    {
      clause: "employee-pension/二3",
      when: "区外培训两次：只领一次",
      facts: {
        trainings: [
          { document: "employee-pension", outsideDistrict: true },
          { document: "employee-pension", outsideDistrict: true },
        ],
      },
      value: {
        exclusions: [excludes("training-subsidy", "training-subsidy", "once-per-person", "employee-pension/二3")],
        compatible: [],
      },
    },
    {
      clause: "employee-pension/二3",
      when: "区外培训两次",
      readings: { "one-off-training-subsidy": "each-training" },
      facts: {
        trainings: [
          { document: "employee-pension", outsideDistrict: true },
          { document: "employee-pension", outsideDistrict: true },
        ],
      },
      value: {
        exclusions: [],
        compatible: [compatible(["training-subsidy"], "each-training", "employee-pension/二3")],
        oneOff: [oneOff("training-subsidy", "each-training", "employee-pension/二3")],
      },
    },
    {
      clause: "employee-pension/二3",
      when: "区内培训两次：没有补贴，也不互斥",
      facts: {
        trainings: [{ document: "employee-pension" }, { document: "employee-pension", outsideDistrict: false }],
      },
      value: { exclusions: [], compatible: [], oneOff: [] },
    },
    // campaigns
    {
      clause: "startup-year-bureau/三1",
      when: "两个创业服务年方案都开展：1月8日和1月4日，各自进行",
      facts: { documents: ["startup-year-bureau", "startup-year-system"] },
      value: {
        compatible: [
          compatible(
            ["system-start-up-year", "bureau-start-up-year"],
            "separate-plans",
            "startup-year-system/三(一)",
            "startup-year-bureau/三1",
          ),
        ],
      },
      finds: [
        ["plan-starts", { plan: code("system-start-up-year"), month: 1, day: 8 }],
        ["plan-starts", { plan: code("bureau-start-up-year"), month: 1, day: 4 }],
      ],
    },
    {
      clause: "startup-year-system/三(一)",
      when: "只开展系统的创业服务年方案",
      facts: { documents: ["startup-year-system"] },
      value: { compatible: [] },
    },
    {
      clause: "startup-year-bureau/三1",
      when: "只开展局的创业服务年方案",
      facts: { documents: ["startup-year-bureau"] },
      value: { compatible: [] },
      notFound: ["plan-starts"],
    },
    {
      clause: "assistance-week/二",
      when: "援助周，残疾人又居家就业：与两个方案的服务并存",
      facts: {
        documents: ["assistance-week", "disability-employment", "employment-poverty-relief"],
        disability: limb(3),
        work: { homeBasedWork: january },
      },
      value: {
        compatible: [
          compatible(
            ["employment-assistance", "disability-services", "job-notices"],
            "no-clause-excludes",
            "assistance-week/二",
            "disability-employment/三(一)4",
            "employment-poverty-relief/二(二)",
          ),
        ],
      },
    },
    {
      clause: "assistance-week/二",
      when: "援助周，残疾人而没有残疾人方案",
      facts: { documents: ["assistance-week"], disability: limb(3) },
      value: { compatible: [] },
    },
    {
      clause: "assistance-week/二",
      when: "援助周，实行残疾人方案，但不是残疾人：与其无关",
      facts: { documents: ["assistance-week", "disability-employment"] },
      value: { compatible: [] },
    },
    {
      clause: "assistance-week/二",
      when: "援助周，居家就业，没有实行就业脱贫方案：没有岗位信息",
      facts: { documents: ["assistance-week"], work: { homeBasedWork: january } },
      value: { compatible: [] },
      unmet: ["scheme-applies"],
    },
    {
      clause: "assistance-week/二",
      when: "援助周，就业一栏是空的：没有结果",
      facts: { documents: ["assistance-week", "employment-poverty-relief"], work: {} },
      value: { exclusions: [], compatible: [], actions: [], oneOff: [] },
    },
    {
      clause: "assistance-week/二",
      when: "援助周，居家就业，不是残疾人：只有岗位信息与它并存",
      facts: { documents: ["assistance-week", "employment-poverty-relief"], work: { homeBasedWork: january } },
      value: {
        compatible: [
          compatible(
            ["employment-assistance", "job-notices"],
            "no-clause-excludes",
            "assistance-week/二",
            "employment-poverty-relief/二(二)",
          ),
        ],
      },
    },
    // several at once
    {
      clause: "employee-pension/八17",
      when: "几个方案同时：养老、录用、低保、残疾、岗位",
      facts: {
        documents: [...both, "safety-net", "employment-poverty-relief"],
        sex: "male",
        landless: { kind: "pension", enrolledOn: "2012-01-01", paidOn: "2012-01-20" },
        employeePension,
        publicServiceEntry: { by: "state-organ", on: "2016-04-01" },
        dibao: { ...dibao, class: "A" },
        disability: limb(2),
        work: { publicWelfare: january, homeBasedWork: january },
      },
      value: {
        exclusions: [
          allowanceSuperseded,
          ...barOfBoth,
          excludes("public-service-insurance", "old-age-pension", "membership-ends", "landless-farmers/五(七)2"),
          excludes("public-service-insurance", "employee-pension", "no-double-insurance", "employee-pension/八15"),
          excludes("dibao-preference", "disability-preference", "one-preference", "landless-farmers/六(一)2"),
          {
            ...excludes(
              "public-welfare-post",
              "home-based-work",
              "one-subsidy-per-month",
              "employment-poverty-relief/二(五)",
              "employment-poverty-relief/二(四)",
            ),
            months: ["2016-01"],
          },
        ],
        actions: [
          action("refer-to-leading-group", "employee-pension/八19"),
          action("refund-account", "landless-farmers/五(七)2"),
          action("transfer-employee-pension", "employee-pension/八15"),
        ],
        oneOff: [
          oneOff("account-refund", "lump-sum", "landless-farmers/五(七)2"),
          oneOff("organiser-reward", "once-a-year", "employment-poverty-relief/二(四)"),
        ],
      },
    },
    // faults
    {
      clause: "employee-pension/八17",
      when: "重复的文件、查看之后的日子、倒退的期间：一次列出",
      facts: {
        documents: ["safety-net", "safety-net"],
        landless: { kind: "pension", enrolledOn: "2016-05-02" },
        employeePension: { enrolledOn: "2016-05-02", withdrawnOn: "2016-05-01" },
        publicServiceEntry: { by: "state-organ", on: "2016-05-02" },
        dibao: { ...dibao, leftOn: "2016-05-02" },
        work: { homeBasedWork: { from: "2016-01-02", until: "2016-01-01" } },
        trainings: [{ document: "landless-farmers", outsideDistrict: true }],
        hobby: "chess",
      },
      faults: [
        ["hobby", "unknown-key"],
        ["documents", "contradiction"],
        ["landless", "contradiction"],
        ["employeePension", "contradiction"],
        ["employeePension", "contradiction"],
        ["publicServiceEntry", "contradiction"],
        ["dibao", "contradiction"],
        ["work", "contradiction"],
        ["trainings", "contradiction"],
      ],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费和退出职工养老保险都在查看次日：一次列出",
      facts: {
        landless: { ...pension, paidOn: "2016-05-02" },
        employeePension: { ...employeePension, withdrawnOn: "2016-05-02" },
      },
      faults: [
        ["landless", "contradiction"],
        ["employeePension", "contradiction"],
      ],
    },
    {
      clause: "employee-pension/八17",
      when: "没有日期、没有的文件、没有的等级：一次列出",
      facts: { on: undefined, documents: ["another"], disability: limb(5), landless: { kind: "retired" } },
      faults: [
        ["on", "missing"],
        ["documents[0]", "unknown-option"],
        ["landless.kind", "unknown-option"],
        ["disability.grade", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
