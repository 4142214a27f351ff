import { coordination } from "../../src/coordination/coordination.ts";
import type { CaseTable } from "../support/table.ts";

const code = (one: string) => ({ code: one });

/** The first of the two benefits prevails. */
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
const action = (one: string, ...clauses: string[]) => ({ ...code(one), clauses });
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

/**
 * 多项待遇衔接 — 同时涉及几个方案时，哪些待遇互斥，哪些可以并存，应办理哪些事项。一般、界限、不符合的案例按主题
 * 排列，口径、本县调整参数、填报差错的案例在后。没有任何结果的情形，没有可归入的条款，见 coordination.test.ts。
 */
export default {
  rule: coordination,
  given: { on: "2016-05-01", documents: [] },
  rows: [
    // 养老保障、养老补助
    {
      clause: "landless-farmers/五(二)",
      when: "参加养老保障：不再享受养老补助",
      facts: { landless: pension },
      value: { exclusions: [allowanceSuperseded], compatible: [], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/五(二)",
      when: "查询当日参加养老保障并缴费：不再享受养老补助",
      facts: { landless: { kind: "pension", enrolledOn: "2016-05-01", paidOn: "2016-05-01" } },
      value: { exclusions: [allowanceSuperseded], compatible: [] },
    },
    // 职工养老保险的互斥规定
    {
      clause: "employee-pension/八17",
      when: "所在地实行两个方案，已参加职工养老保险：不得再参加养老保障和养老补助",
      facts: { documents: both, employeePension },
      value: { exclusions: barOfBoth, compatible: [], actions: [], oneOff: [] },
      unmet: [],
      finds: ["scheme-applies", "excludes"],
    },
    {
      clause: "employee-pension/八17",
      when: "所在地只实行职工养老保险方案：同样不得再参加养老保障和养老补助",
      facts: { documents: ["employee-pension"], employeePension },
      value: { exclusions: barOfBoth, compatible: [] },
      unmet: [],
    },
    {
      clause: "employee-pension/八19",
      when: "先参加养老保障，后参加职工养老保险：提交领导小组研究",
      facts: { documents: both, landless: { kind: "pension", enrolledOn: "2012-01-31" }, employeePension },
      value: {
        exclusions: [allowanceSuperseded, ...barOfBoth],
        compatible: [],
        actions: [action("refer-to-leading-group", "employee-pension/八19"), dibaoStandard],
      },
    },
    {
      clause: "employee-pension/八17",
      when: "已退出职工养老保险：仍不得再参加养老保障和养老补助",
      facts: { documents: both, employeePension: { ...employeePension, withdrawnOn: "2013-01-01" } },
      value: { exclusions: barOfBoth },
    },
    {
      clause: "employee-pension/八17",
      when: "查询当日参加职工养老保险、当日退出：仍不得再参加养老保障和养老补助",
      facts: { documents: both, employeePension: { enrolledOn: "2016-05-01", withdrawnOn: "2016-05-01" } },
      value: { exclusions: barOfBoth },
    },
    {
      clause: "employee-pension/八17",
      when: "同日参加养老保障和职工养老保险：不属于先参加养老保障，无需提交领导小组",
      facts: { documents: both, landless: { kind: "pension", enrolledOn: "2012-02-01" }, employeePension },
      value: { actions: [] },
    },
    {
      clause: "employee-pension/八17",
      when: "先参加职工养老保险，后参加养老保障：不按低保对象提高政府补贴比例，也不适用待遇下限",
      facts: {
        documents: both,
        landless: { kind: "pension", enrolledOn: "2013-01-01", paidOn: "2014-01-01" },
        employeePension,
        dibao: { ...dibao, class: "class-a", certifiedFor: [2014] },
      },
      value: { exclusions: [allowanceSuperseded, ...barOfBoth], compatible: [], actions: [] },
    },
    {
      clause: "employee-pension/八17",
      when: "所在地未实行职工养老保险方案：限制不适用，可以并存",
      facts: { documents: ["landless-farmers"], employeePension },
      value: {
        exclusions: [],
        compatible: [
          compatible(["employee-pension", "old-age-pension"], "exclusion-does-not-apply", "employee-pension/八17"),
        ],
      },
      no: ["scheme-applies"],
    },
    {
      clause: "employee-pension/八17",
      when: "所在地两个方案均未实行，在外地领取养老补助：限制不适用，与职工养老保险并存",
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
      no: ["scheme-applies"],
    },
    {
      clause: "employee-pension/八17",
      when: "等待到龄领取养老补助，所在地未实行职工养老保险方案：与职工养老保险并存",
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
    // 录用为机关事业单位人员
    {
      clause: "landless-farmers/五(七)2",
      when: "参加养老保障后录用为公务员：退还个人缴费和村集体补助的本息，终止关系",
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
      clause: "employee-pension/八15",
      when: "录用时已参加职工养老保险：办理关系转移，不得重复参保",
      facts: { employeePension, publicServiceEntry: { by: "public-institution", on: "2015-09-01" } },
      value: {
        exclusions: [
          excludes("public-service-insurance", "employee-pension", "no-double-insurance", "employee-pension/八15"),
        ],
        actions: [action("transfer-employee-pension", "employee-pension/八15")],
      },
    },
    {
      clause: "landless-farmers/五(七)2",
      when: "参加养老保障后录用为事业单位人员，又在公益性岗位就业：关系已终止，不比较领取年龄，也不适用待遇下限",
      facts: {
        landless: pension,
        publicServiceEntry: { by: "public-institution", on: "2015-09-01" },
        dibao: { ...dibao, class: "class-a" },
        work: { publicWelfare: january },
      },
      value: { compatible: [], actions: [action("refund-account", "landless-farmers/五(七)2")] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "录用前已缴费：缴费时仍按低保对象提高政府补贴比例",
      facts: { landless: paid, dibao, publicServiceEntry: { by: "state-organ", on: "2015-09-01" } },
      value: { compatible: [dibaoShare], actions: [action("refund-account", "landless-farmers/五(七)2")] },
    },
    {
      clause: "employee-pension/八15",
      when: "参加职工养老保险当日被录用：办理关系转移",
      facts: { employeePension, publicServiceEntry: { by: "public-institution", on: "2012-02-01" } },
      value: { actions: [action("transfer-employee-pension", "employee-pension/八15")] },
    },
    {
      clause: "landless-farmers/五(七)2",
      when: "参加养老保障当日被录用：退还本息并终止关系",
      facts: { landless: pension, publicServiceEntry: { by: "state-organ", on: "2012-05-01" } },
      value: { compatible: [], actions: [action("refund-account", "landless-farmers/五(七)2")] },
    },
    {
      clause: "employee-pension/八15",
      when: "录用次日退出职工养老保险：录用时仍须办理关系转移",
      facts: {
        employeePension: { ...employeePension, withdrawnOn: "2015-09-02" },
        publicServiceEntry: { by: "state-organ", on: "2015-09-01" },
      },
      value: { actions: [action("transfer-employee-pension", "employee-pension/八15")] },
    },
    {
      clause: "employee-pension/八15",
      when: "录用在前，参加职工养老保险在后：不得重复参保，无需办理转移",
      facts: { employeePension, publicServiceEntry: { by: "public-institution", on: "2012-01-31" } },
      value: {
        exclusions: [
          excludes("public-service-insurance", "employee-pension", "no-double-insurance", "employee-pension/八15"),
        ],
        actions: [],
      },
    },
    {
      clause: "landless-farmers/五(七)2",
      when: "录用在前，参加养老保障在后：条款只涉及参加后被录用的，不终止关系",
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
      when: "等待到龄领取养老补助，录用为事业单位人员：条款不涉及养老补助，可以并存",
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
      clause: "employee-pension/七13",
      when: "男，参加职工养老保险，又在公益性岗位就业：分别适用各自的年龄规定",
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
      finds: [["statutory-age", { benefit: code("employee-pension") }]],
    },
    {
      clause: "employee-pension/七13",
      when: "男，参加职工养老保险，又在辅助性岗位就业：分别适用各自的年龄规定",
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
      clause: "employment-poverty-relief/二(六)",
      when: "等待到龄领取养老补助，又在公益性岗位和辅助性岗位就业：岗位适用法定退休年龄",
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
      no: ["scheme-applies"],
      finds: ["benefit-age", "statutory-age"],
    },
    // 参保优惠
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费年度已认定低保：提高政府补贴比例",
      facts: { landless: paid, dibao },
      // 只有低保一项优惠，没有两项优惠互斥
      value: { exclusions: [allowanceSuperseded], compatible: [dibaoShare], actions: [dibaoStandard] },
      unmet: [],
      finds: ["still-received"],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "低保认定在户内其他成员名下：提高政府补贴比例",
      facts: { landless: paid, dibao: { ...dibao, holder: "household" } },
      value: { compatible: [dibaoShare] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "既是低保对象又是残疾二级：参保优惠不得重复享受",
      facts: { landless: paid, dibao, disability: limb(2) },
      value: {
        exclusions: [
          allowanceSuperseded,
          excludes("dibao-preference", "disability-preference", "one-preference", "landless-farmers/六(一)2"),
        ],
        compatible: [dibaoShare, disabledShare],
      },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "参保年度未认定低保，次年缴费时已认定：按缴费年度提高政府补贴比例",
      facts: { landless: { ...pension, paidOn: "2013-01-10" }, dibao: { ...dibao, certifiedFor: [2013] } },
      value: { compatible: [dibaoShare] },
    },
    {
      clause: "safety-net/三(一)2",
      when: "认定的年度内，缴费当日已退出低保：仍提高政府补贴比例",
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-01" } },
      value: { compatible: [dibaoShare] },
      finds: [["left-before-payment", { leftOn: "2012-06-01" }]],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "只认定上一年度的低保：不提高政府补贴比例",
      facts: { landless: paid, dibao: { ...dibao, certifiedFor: [2011] } },
      value: { compatible: [] },
    },
    {
      clause: "landless-farmers/五(二)",
      when: "参加养老保障，尚未缴费：不涉及政府补贴比例",
      facts: { landless: pension, dibao },
      value: { compatible: [] },
    },
    // 待遇下限
    {
      clause: "landless-farmers/七(三)6",
      when: "领取养老补助：提供上年度农村低保平均补差标准",
      facts: { landless: { kind: "allowance" } },
      value: { exclusions: [], compatible: [], actions: [averageDibaoTopUp], oneOff: [] },
    },
    {
      clause: "landless-farmers/七(三)6",
      when: "参加养老保障：提供本县最低生活保障标准",
      facts: { landless: pension },
      value: { compatible: [], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/五(五)",
      when: "领取养老补助，又是A类低保对象：分类增发不计入待遇下限",
      facts: { landless: { kind: "allowance" }, dibao: { ...dibao, class: "class-a" } },
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
      clause: "landless-farmers/二(三)",
      when: "参加养老保障，又是B类低保对象：分类增发不计入待遇下限",
      facts: { landless: pension, dibao: { ...dibao, class: "class-b" } },
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
      clause: "landless-farmers/五(五)",
      when: "领取养老补助，已退出A类低保：不涉及分类增发",
      facts: { landless: { kind: "allowance" }, dibao: { ...dibao, class: "class-a", leftOn: "2016-05-01" } },
      value: { compatible: [], actions: [averageDibaoTopUp] },
    },
    // 残疾等级
    {
      clause: "safety-net/三(二)4",
      when: "肢体二级：符合参保优惠、护理补贴、电子商务培训三项等级要求",
      facts: { documents: ["safety-net", "disability-employment"], landless: paid, disability: limb(2) },
      value: {
        exclusions: [allowanceSuperseded],
        compatible: [disabledShare, scale(["disability-preference", "landless-farmers/六(一)2"], nursing, eCommerce)],
      },
      unmet: [],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "听力三级：符合电子商务培训的等级要求",
      facts: { documents: ["disability-employment"], disability: hearing(3) },
      unmet: [],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "言语四级：符合电子商务培训的等级要求",
      facts: { documents: ["disability-employment"], disability: { ...limb(4), kind: "speech" } },
      unmet: [],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "视力四级：符合电子商务培训的等级要求",
      facts: { documents: ["disability-employment"], disability: { ...limb(4), kind: "vision" } },
      unmet: [],
    },
    {
      clause: "safety-net/三(二)4",
      when: "肢体一级：属于重度，不符合电子商务培训的等级要求",
      facts: { documents: ["safety-net", "disability-employment"], disability: limb(1) },
      value: { compatible: [] },
      unmet: ["training-grade"],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "肢体三级：符合电子商务培训的等级要求，不属于重度",
      facts: { documents: ["safety-net", "disability-employment"], disability: limb(3) },
      value: { compatible: [] },
      unmet: ["severe"],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "视力三级：不符合电子商务培训的等级要求",
      facts: { documents: ["disability-employment"], disability: { ...limb(3), kind: "vision" } },
      unmet: ["training-grade"],
    },
    {
      clause: "disability-employment/三(一)1",
      when: "智力二级：不在电子商务培训所列类别内",
      facts: { documents: ["safety-net", "disability-employment"], disability: { ...limb(2), kind: "intellectual" } },
      value: { compatible: [] },
      unmet: ["training-grade"],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "残疾三级：无参保优惠",
      facts: { landless: paid, disability: limb(3) },
      value: { compatible: [] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "第一代残疾人证：无参保优惠",
      facts: { landless: paid, disability: { ...limb(2), certificate: "first-generation" } },
      value: { compatible: [] },
    },
    // 就业补贴，每月一项
    {
      clause: "employment-poverty-relief/二(六)",
      when: "1月在辅助性岗位，1月至3月居家就业：1月只享受岗位补贴",
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
      clause: "employment-poverty-relief/二(五)",
      when: "3月有三种就业形式：公益性岗位优先，其次是辅助性岗位",
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
      when: "1月上半月在辅助性岗位，下半月居家就业：当月只享受一项补贴",
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
      when: "居家就业1天：组织奖励的“一次性”指每年一次",
      facts: { documents: relief, work: { homeBasedWork: { from: "2016-01-04", until: "2016-01-04" } } },
      value: {
        exclusions: [],
        oneOff: [oneOff("organiser-reward", "once-a-year", "employment-poverty-relief/二(四)")],
      },
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "1月31日离开辅助性岗位，2月1日起居家就业：无重叠月份",
      facts: {
        documents: relief,
        work: { auxiliary: january, homeBasedWork: { from: "2016-02-01", until: "2016-03-31" } },
      },
      value: { exclusions: [], compatible: [] },
      finds: ["same-month"],
    },
    {
      clause: "employment-poverty-relief/二(六)",
      when: "所在地未实行就业脱贫方案：不涉及就业补贴",
      facts: { work: { auxiliary: january, homeBasedWork: firstQuarter } },
      value: { exclusions: [], compatible: [], oneOff: [] },
      no: ["scheme-applies"],
    },
    // 公益性岗位
    {
      clause: "landless-farmers/四(二)",
      when: "残疾人在公益性岗位就业，所在地实行四个方案：只有就业脱贫方案规定了补贴金额",
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
      when: "在公益性岗位就业，所在地未实行就业脱贫方案：未规定补贴金额",
      facts: { documents: ["employee-pension"], work: { publicWelfare: january } },
      value: { compatible: [compatible(["public-welfare-post"], "no-amount-stated", "employee-pension/二4")] },
    },
    {
      clause: "disability-employment/三(一)3",
      when: "残疾人在公益性岗位就业，所在地只实行残疾人就业培训方案：未规定补贴金额",
      facts: { documents: ["disability-employment"], disability: limb(3), work: { publicWelfare: january } },
      value: { compatible: [compatible(["public-welfare-post"], "no-amount-stated", "disability-employment/三(一)3")] },
    },
    {
      clause: "employee-pension/二4",
      when: "不是残疾人，在公益性岗位就业：不涉及残疾人就业培训方案的岗位",
      facts: { documents: ["employee-pension", "disability-employment"], work: { publicWelfare: january } },
      value: { compatible: [compatible(["public-welfare-post"], "no-amount-stated", "employee-pension/二4")] },
    },
    {
      clause: "employment-poverty-relief/二(五)",
      when: "在公益性岗位就业，所在地未实行任何有关方案：不涉及岗位补贴",
      facts: { documents: ["safety-net"], work: { publicWelfare: january } },
      value: { compatible: [] },
    },
    // 培训
    {
      clause: "landless-farmers/四(三)",
      when: "参加四个方案的培训：可以并存",
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
      clause: "employment-poverty-relief/二(七)",
      when: "参加被征地农民培训和贫困劳动者培训：可以并存",
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
      when: "参加两次残疾人就业培训：明文允许再次参加",
      facts: { trainings: [{ document: "disability-employment" }, { document: "disability-employment" }] },
      value: { compatible: [compatible(["disability-training"], "repeat-allowed", "disability-employment/三(一)1")] },
    },
    {
      clause: "employee-pension/二3",
      when: "参加一次区外培训：补贴每人只领取一次",
      facts: { trainings: [{ document: "employee-pension", outsideDistrict: true }] },
      value: { exclusions: [], oneOff: [oneOff("training-subsidy", "once-per-person", "employee-pension/二3")] },
    },
    {
      clause: "employee-pension/二3",
      when: "参加两次区外培训：补贴只领取一次",
      facts: {
        trainings: [
          { document: "employee-pension", outsideDistrict: true },
          { document: "employee-pension", outsideDistrict: true },
        ],
      },
      value: {
        exclusions: [
          excludes("training-subsidy", "repeated-training-subsidy", "once-per-person", "employee-pension/二3"),
        ],
        compatible: [],
      },
    },
    // 专项活动
    {
      clause: "startup-year-bureau/三1",
      when: "系统和局的创业服务年活动都开展：分别自1月8日和1月4日开始，互不影响",
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
      clause: "assistance-week/二",
      when: "残疾人居家就业，所在地开展就业援助周：援助与残疾人就业服务、岗位信息并存",
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
      clause: "employment-poverty-relief/二(二)",
      when: "不是残疾人，居家就业，所在地开展就业援助周：援助与岗位信息并存",
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
    {
      clause: "disability-employment/三(一)4",
      when: "残疾人未就业，所在地开展就业援助周：援助与残疾人就业服务并存",
      facts: { documents: ["assistance-week", "disability-employment"], disability: limb(3) },
      value: {
        compatible: [
          compatible(
            ["employment-assistance", "disability-services"],
            "no-clause-excludes",
            "assistance-week/二",
            "disability-employment/三(一)4",
          ),
        ],
      },
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "居家就业，所在地开展就业援助周、未实行就业脱贫方案：不涉及岗位信息",
      facts: { documents: ["assistance-week"], work: { homeBasedWork: january } },
      value: { compatible: [] },
      no: ["scheme-applies"],
    },
    {
      clause: "employment-poverty-relief/二(二)",
      when: "残疾人居家就业，所在地未实行残疾人就业培训方案：援助只与岗位信息并存",
      facts: {
        documents: ["assistance-week", "employment-poverty-relief"],
        disability: limb(3),
        work: { homeBasedWork: january },
      },
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
    {
      clause: "employment-poverty-relief/二(二)",
      when: "不是残疾人，居家就业，三项方案都实行：不涉及残疾人就业服务",
      facts: {
        documents: ["assistance-week", "disability-employment", "employment-poverty-relief"],
        work: { homeBasedWork: january },
      },
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
    {
      clause: "disability-employment/三(一)4",
      when: "残疾人未就业，三项方案都实行，另开展系统的创业服务年活动：不涉及岗位信息，也没有并存的创业服务年活动",
      facts: {
        documents: ["assistance-week", "disability-employment", "employment-poverty-relief", "startup-year-system"],
        disability: limb(3),
      },
      value: {
        compatible: [
          compatible(
            ["employment-assistance", "disability-services"],
            "no-clause-excludes",
            "assistance-week/二",
            "disability-employment/三(一)4",
          ),
        ],
      },
      notFound: ["plan-starts"],
    },
    // 同时涉及几项
    {
      clause: "employee-pension/八17",
      when: "同时涉及养老、录用、低保、残疾、岗位：互斥、应办事项和“一次性”的含义一并列出",
      facts: {
        documents: [...both, "safety-net", "employment-poverty-relief"],
        sex: "male",
        landless: { kind: "pension", enrolledOn: "2012-01-01", paidOn: "2012-01-20" },
        employeePension,
        publicServiceEntry: { by: "state-organ", on: "2016-04-01" },
        dibao: { ...dibao, class: "class-a" },
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
    {
      clause: "employee-pension/七13",
      when: "参加养老保障和职工养老保险，未填报性别：按法定退休年龄，不须性别",
      facts: { landless: pension, employeePension },
      finds: [["statutory-age", { benefit: code("employee-pension") }]],
    },
    // 口径
    {
      clause: "employee-pension/八17",
      when: "所在地未实行职工养老保险方案，按“凡参加职工养老保险的人员”口径：不得再参加养老保障和养老补助",
      readings: { "scheme-exclusion-scope": "wherever-insured" },
      facts: { documents: ["landless-farmers"], employeePension },
      value: { exclusions: barOfBoth, compatible: [] },
      no: ["scheme-applies"],
    },
    {
      clause: "employee-pension/八17",
      when: "已退出职工养老保险、领取养老补助，按“退出后不再受限制”口径：可以并存",
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
    // 领取年龄、账户
    {
      clause: "landless-farmers/五(四)",
      when: "女，在两地分别参加养老保障和职工养老保险，按条文年龄口径：分别自60周岁和55周岁领取",
      readings: { "retirement-law": "as-written" },
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
      clause: "landless-farmers/六(二)4",
      when: "男，在两地分别参加养老保障和职工养老保险，按条文年龄口径：均自60周岁领取，账户分设，分别计息",
      readings: { "retirement-law": "as-written" },
      facts: { documents: ["landless-farmers"], sex: "male", landless: pension, employeePension },
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
        ["benefit-age", { benefit: code("employee-pension"), age: 60 }],
      ],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "参保年度未认定低保，次年缴费时已认定，按参保年度口径：不提高政府补贴比例",
      readings: { "status-year": "year-of-enrolment" },
      facts: { landless: { ...pension, paidOn: "2013-01-10" }, dibao: { ...dibao, certifiedFor: [2013] } },
      value: { compatible: [] },
    },
    {
      clause: "safety-net/三(一)2",
      when: "认定的年度内，缴费当日已退出低保，按“缴费当日仍享受低保”口径：不提高政府补贴比例",
      readings: { "dibao-on-payment": "received-on-payment-date" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-01" } },
      value: { compatible: [] },
      unmet: ["still-received"],
      notFound: ["left-before-payment"],
    },
    {
      clause: "safety-net/三(一)2",
      when: "缴费次日退出低保，按“缴费当日仍享受低保”口径：提高政府补贴比例",
      readings: { "dibao-on-payment": "received-on-payment-date" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-02" } },
      value: { compatible: [dibaoShare], actions: [dibaoStandard] },
      unmet: [],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费次日退出低保，按补缴差额口径：补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-02" } },
      value: {
        compatible: [dibaoShare],
        actions: [action("pay-difference", "landless-farmers/六(一)2"), dibaoStandard],
      },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费次日退出低保，残疾三级无参保优惠，按补缴差额口径：补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-02" }, disability: limb(3) },
      value: { actions: [action("pay-difference", "landless-farmers/六(一)2"), dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "已认定2013年、2013年中退出低保，按补缴差额口径：认定在退出之前，补缴差额",
      readings: { "status-year": "claw-back" },
      facts: {
        on: "2014-01-01",
        landless: paid,
        dibao: { ...dibao, certifiedFor: [2012, 2013], leftOn: "2013-06-01" },
      },
      value: { actions: [action("pay-difference", "landless-farmers/六(一)2"), dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "一直享受低保，按补缴差额口径：无需补缴",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao },
      value: { compatible: [dibaoShare], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "认定的年度内，缴费当日已退出低保，按补缴差额口径：不是缴费后失去资格，无需补缴",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-01" } },
      value: { compatible: [dibaoShare], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费年度未认定低保，缴费次日退出，按补缴差额口径：未享受优惠，无需补缴",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, certifiedFor: [2011], leftOn: "2012-06-02" } },
      value: { compatible: [], actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "缴费次日退出低保，另有残疾二级，按补缴差额口径：残疾不按年度管理，优惠仍有效，无需补缴",
      readings: { "status-year": "claw-back" },
      facts: { landless: paid, dibao: { ...dibao, leftOn: "2012-06-02" }, disability: limb(2) },
      value: { actions: [dibaoStandard] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "低保认定在户内其他成员名下，按只认本人口径：不提高政府补贴比例",
      readings: { "household-categories": "person-only" },
      facts: { landless: paid, dibao: { ...dibao, holder: "household" } },
      value: { compatible: [] },
    },
    {
      clause: "landless-farmers/二(三)",
      when: "领取养老补助，按两项下限都核对口径：低保标准和平均补差标准均须提供",
      readings: { "benefit-floor": "both-for-both" },
      facts: { landless: { kind: "allowance" } },
      value: { actions: [dibaoStandard, averageDibaoTopUp] },
    },
    {
      clause: "landless-farmers/二(三)",
      when: "参加养老保障，按两项下限都核对口径：低保标准和平均补差标准均须提供",
      readings: { "benefit-floor": "both-for-both" },
      facts: { landless: pension },
      value: { actions: [dibaoStandard, averageDibaoTopUp] },
    },
    {
      clause: "disability-employment/三(一)1",
      when: "肢体一级，“以下”按较重的等级口径：护理补贴和电子商务培训并存",
      readings: { "below-grade-means": "more-severe" },
      facts: { documents: ["safety-net", "disability-employment"], disability: limb(1) },
      value: { compatible: [scale(nursing, eCommerce)] },
    },
    {
      clause: "disability-employment/三(一)1",
      when: "智力二级，按未列类别不限等级口径：护理补贴和电子商务培训并存",
      readings: { "unlisted-kinds": "eligible-in-any-grade" },
      facts: { documents: ["safety-net", "disability-employment"], disability: { ...limb(2), kind: "intellectual" } },
      value: { compatible: [scale(nursing, eCommerce)] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "残疾三级，“二级以上”按二至四级口径：提高政府补贴比例",
      readings: { "disability-grades": "grades-2-to-4" },
      facts: { landless: paid, disability: limb(3) },
      value: { compatible: [disabledShare] },
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "第一代残疾人证，按不限代次口径：提高政府补贴比例",
      readings: { "disability-certificate": "any" },
      facts: { landless: paid, disability: { ...limb(2), certificate: "first-generation" } },
      value: { compatible: [disabledShare] },
    },
    {
      clause: "disability-employment/三(一)1",
      when: "本县将重度标准调整为三级，听力三级，“以下”按不含本级口径：不符合电子商务培训的等级要求",
      readings: { "below-includes-grade": "excluded" },
      figures: { severeGrade: "3" },
      facts: { documents: ["safety-net", "disability-employment"], disability: hearing(3) },
      value: { compatible: [] },
      unmet: ["training-grade"],
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "1月在辅助性岗位，1月至3月居家就业，按分别享受口径：两项补贴并存",
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
      clause: "employment-poverty-relief/二(四)",
      when: "1月上半月在辅助性岗位，下半月居家就业，按只发放足月口径：无重叠月份",
      readings: { "partial-months": "whole-months-only" },
      facts: {
        documents: relief,
        work: {
          auxiliary: { from: "2016-01-01", until: "2016-01-15" },
          homeBasedWork: { from: "2016-01-16", until: "2016-01-31" },
        },
      },
      value: { exclusions: [] },
      finds: ["same-month"],
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "辅助性岗位至2月15日，居家就业至3月31日，按只发放足月口径：重叠的足月只有1月",
      readings: { "partial-months": "whole-months-only" },
      facts: {
        documents: relief,
        work: { auxiliary: { from: "2016-01-01", until: "2016-02-15" }, homeBasedWork: firstQuarter },
      },
      value: { exclusions: [{ months: ["2016-01"] }] },
    },
    {
      clause: "employment-poverty-relief/二(四)",
      when: "1月16日至2月15日在辅助性岗位，1月至3月居家就业，按自开始就业之日起每满1个月口径：重叠的只有1月",
      readings: { "partial-months": "from-the-starting-day" },
      facts: {
        documents: relief,
        work: { auxiliary: { from: "2016-01-16", until: "2016-02-15" }, homeBasedWork: firstQuarter },
      },
      // 1月16日至2月15日满1个月，计为开始的1月
      value: { exclusions: [{ months: ["2016-01"] }] },
    },
    {
      clause: "employment-poverty-relief/二(六)",
      when: "在辅助性岗位就业，奖励按只有一次口径：用人单位奖励每人只有一次",
      readings: { "one-off-reward": "once-only" },
      facts: { documents: relief, work: { auxiliary: january } },
      value: { oneOff: [oneOff("auxiliary-employer-reward", "once-only", "employment-poverty-relief/二(六)")] },
    },
    {
      clause: "employee-pension/二3",
      when: "参加两次区外培训，按每次培训领取一次口径：分别领取",
      readings: { "one-off-training-subsidy": "each-training" },
      facts: {
        trainings: [
          { document: "employee-pension", outsideDistrict: true },
          { document: "employee-pension", outsideDistrict: true },
        ],
      },
      value: {
        exclusions: [],
        compatible: [
          compatible(["training-subsidy", "repeated-training-subsidy"], "each-training", "employee-pension/二3"),
        ],
        oneOff: [oneOff("training-subsidy", "each-training", "employee-pension/二3")],
      },
    },
    // 本县调整参数
    {
      clause: "disability-employment/三(一)1",
      when: "本县将重度标准调整为三级，听力三级：护理补贴和电子商务培训并存",
      figures: { severeGrade: "3" },
      facts: { documents: ["safety-net", "disability-employment"], disability: hearing(3) },
      value: { compatible: [scale(nursing, eCommerce)] },
    },
    {
      clause: "startup-year-system/三(一)",
      when: "本县将系统创业服务年活动的开始日期调整为1月10日：仍分别开展",
      figures: { systemPlanFrom: "01-10" },
      facts: { documents: ["startup-year-system", "startup-year-bureau"] },
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
        ["plan-starts", { plan: code("system-start-up-year"), month: 1, day: 10 }],
        ["plan-starts", { plan: code("bureau-start-up-year"), month: 1, day: 4 }],
      ],
    },
    // 填报差错
    {
      clause: "employee-pension/七13",
      when: "参加养老保障和职工养老保险，未填报性别，按条文年龄口径：缺必填项",
      readings: { "retirement-law": "as-written" },
      facts: { landless: pension, employeePension },
      faults: [["sex", "missing"]],
    },
    {
      clause: "landless-farmers/六(一)2",
      when: "未填报低保认定在谁名下，按只认本人口径：缺必填项",
      readings: { "household-categories": "person-only" },
      facts: { landless: paid, dibao },
      faults: [["dibao.holder", "missing"]],
    },
    {
      clause: "employee-pension/八17",
      when: "文件重复、日期晚于查询日期、起止日期颠倒、区外补贴填错方案、多填一项：一并指出",
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
      when: "缴费日期和退出职工养老保险日期晚于查询日期1天：一并指出",
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
      when: "未填报查询日期，文件、养老待遇不在可选范围，残疾等级超出范围：一并指出",
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
