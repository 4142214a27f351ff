import { confirmationProcedure } from "../../../../src/policies/landless-farmers/enrolment/confirmation-procedure.ts";
import type { CaseTable } from "../../../support/cases.ts";

const vote = { step: "assembly-vote", on: "2012-05-31" };
const notice = { step: "public-notice", on: "2012-06-01" };
const report = { step: "village-report", on: "2012-06-09" };
const township = { step: "township-review", on: "2012-06-20" };
const review = (department: string, on = "2012-06-25") => ({ step: "department-review", department, on });
const five = ["agriculture-bureau", "family-planning-bureau", "civil-affairs-bureau", "disabled-federation"]
  .map((one) => review(one))
  .concat(review("land-bureau", "2012-06-28"));
const enrolment = { step: "enrolment", on: "2012-07-10" };
const whole = [vote, notice, report, township, ...five, enrolment];

/** 五(三)2、七(三) — 2012年5月31日通过，6月1日张贴公示，6月9日上报，6月20日乡镇审查，7月10日登记。 */
export default {
  rule: confirmationProcedure,
  given: { history: [] },
  rows: [
    {
      clause: "五(三)2",
      when: "尚未开始：先经村民代表大会讨论通过",
      value: {
        valid: true,
        complete: false,
        unmetSteps: [],
        next: { code: "assembly-vote", earliestOn: null },
        requiredDepartments: [
          "agriculture-bureau",
          "family-planning-bureau",
          "civil-affairs-bureau",
          "disabled-federation",
          "land-bureau",
        ],
        steps: [
          { code: "assembly-vote", by: [{ code: "representative-assembly" }], clause: "landless-farmers/五(三)2" },
          { code: "public-notice", by: [{ code: "village-committee" }], clause: "landless-farmers/七(三)12" },
          { code: "village-report", by: [{ code: "village-committee" }], clause: "landless-farmers/七(三)12" },
          { code: "township-review", by: [{ code: "township-government" }], clause: "landless-farmers/七(三)11" },
          { code: "department-review", clause: "landless-farmers/五(三)2" },
          { code: "enrolment", by: [{ code: "rural-insurance-centre" }], clause: "landless-farmers/七(三)1" },
        ],
      },
      finds: ["first-step"],
      notFound: ["next-step"],
    },
    {
      clause: "五(三)2",
      when: "村民代表大会通过后：自通过当日起可以公示",
      facts: { history: [vote] },
      value: { next: { code: "public-notice", earliestOn: "2012-05-31" } },
      finds: ["step-taken"],
    },
    {
      clause: "五(三)2",
      when: "张贴公示后：自公示期满次日起可以上报",
      facts: { history: [vote, notice] },
      value: { next: { code: "village-report", earliestOn: "2012-06-09" } }, // 1+7 = 8日期满
      finds: [["next-step", { step: { code: "village-report" }, from: "2012-06-09" }]],
    },
    {
      clause: "七(三)12",
      when: "村委会公示期满后上报：公示和上报均由村委会办理",
      facts: { history: [vote, notice, report] },
      value: { valid: true, next: { code: "township-review" } },
      finds: [
        ["step-taken", { step: { code: "public-notice" }, by: [{ code: "village-committee" }], on: "2012-06-01" }],
        ["step-taken", { step: { code: "village-report" }, by: [{ code: "village-committee" }], on: "2012-06-09" }],
      ],
    },
    {
      clause: "七(三)11",
      when: "乡镇审查后：须经5个部门审核",
      facts: { history: [vote, notice, report, township] },
      value: {
        next: { code: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: [
          "agriculture-bureau",
          "family-planning-bureau",
          "civil-affairs-bureau",
          "disabled-federation",
          "land-bureau",
        ],
      },
    },
    {
      clause: "五(三)2",
      when: "5个部门中只有国土部门未审核：须经其审核",
      facts: { history: [vote, notice, report, township, ...five.slice(0, -1)] },
      value: {
        valid: true,
        next: { code: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: ["land-bureau"],
      },
    },
    {
      clause: "七(三)3",
      when: "5个部门均已审核、国土部门最后：自其审核当日起可以登记",
      facts: { history: [vote, notice, report, township, ...five] },
      value: { next: { code: "enrolment", earliestOn: "2012-06-28" }, remainingDepartments: [] },
      finds: [
        "after-the-township",
        [
          "step-taken",
          { step: { code: "assembly-vote" }, by: [{ code: "representative-assembly" }], on: "2012-05-31" },
        ],
        ["step-taken", { step: { code: "department-review" }, by: [{ code: "land-bureau" }], on: "2012-06-28" }],
      ],
    },
    {
      clause: "七(三)2",
      when: "5个部门均已审核、农业部门最后：自其审核当日起可以登记",
      facts: {
        history: [vote, notice, report, township, ...five.slice(1), review("agriculture-bureau", "2012-06-29")],
      },
      value: { next: { code: "enrolment", earliestOn: "2012-06-29" }, remainingDepartments: [] },
    },
    {
      clause: "七(三)1",
      when: "全部完成、记录打乱次序填报：不影响结果",
      facts: { history: [...whole].reverse() },
      value: { valid: true, complete: true, unmetSteps: [], next: null },
      finds: ["reviewed-before-enrolment"],
      unmet: [],
    },
    {
      clause: "五(三)2",
      when: "公安局和农办未审核、其余全部完成：只要求列明的5个部门，符合要求",
      facts: { history: whole },
      value: { valid: true, complete: true, remainingDepartments: [] },
    },
    {
      clause: "七(三)5",
      when: "公安局在乡镇审查前审核：不属于列明的5个部门，不影响结果",
      facts: { history: [...whole, review("public-security-bureau", "2012-06-01")] },
      value: { valid: true, complete: true },
    },
    {
      clause: "五(三)2",
      when: "公示期满当日上报：过早，不符合要求",
      facts: { history: [vote, notice, { step: "village-report", on: "2012-06-08" }] },
      value: {
        valid: false,
        unmetSteps: [{ code: "village-report" }],
        next: { code: "village-report", earliestOn: "2012-06-09" },
      },
      unmet: ["notice-has-run"],
    },
    {
      clause: "五(三)2",
      when: "公示期满次日上报：符合要求",
      facts: { history: [vote, notice, report] },
      value: { valid: true, next: { code: "township-review", earliestOn: "2012-06-09" } },
      finds: ["in-order", "notice-has-run"],
      unmet: [],
    },
    {
      clause: "五(三)2",
      when: "星期六张贴、下星期六上报：7天未满，不符合要求",
      facts: { history: [vote, { step: "public-notice", on: "2012-06-02" }, report] },
      value: { valid: false, next: { code: "village-report", earliestOn: "2012-06-12" } }, // 2+7 = 9日星期六，11日期满
    },
    {
      clause: "五(三)2",
      when: "公示期满日为休假日：期满日顺延，原定日期上报过早",
      facts: { history: [vote, notice, report], daysOff: ["2012-06-08"] },
      value: { valid: false, next: { code: "village-report", earliestOn: "2012-06-12" } }, // 8日放假，9日、10日为周末，11日期满
      unmet: ["notice-has-run"],
    },
    {
      clause: "七(三)2",
      when: "农业部门在乡镇审查前一日审核：须重新审核",
      facts: {
        history: [vote, notice, report, township, ...five.slice(1), review("agriculture-bureau", "2012-06-19")],
      },
      value: {
        valid: false,
        unmetSteps: [{ code: "department-review" }],
        next: { code: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: ["agriculture-bureau"],
      },
      unmet: ["after-the-township"],
    },
    {
      clause: "五(三)2",
      when: "农业部门在乡镇审查当日审核：符合要求",
      facts: {
        history: [vote, notice, report, township, ...five.slice(1), review("agriculture-bureau", "2012-06-20")],
      },
      value: { valid: true, remainingDepartments: [] },
    },
    {
      clause: "七(三)1",
      when: "最后一个部门审核前一日登记：不符合要求",
      facts: { history: [vote, notice, report, township, ...five, { step: "enrolment", on: "2012-06-27" }] },
      value: {
        valid: false,
        unmetSteps: [{ code: "enrolment" }],
        next: { code: "enrolment", earliestOn: "2012-06-28" },
      },
      unmet: ["reviewed-before-enrolment"],
    },
    {
      clause: "五(三)2",
      when: "最后一个部门审核当日登记：符合要求",
      facts: { history: [vote, notice, report, township, ...five, { step: "enrolment", on: "2012-06-28" }] },
      value: { valid: true, complete: true },
    },
    {
      clause: "七(三)12",
      when: "公示早于村民代表大会通过：不符合要求",
      facts: { history: [{ step: "assembly-vote", on: "2012-06-02" }, notice] },
      value: {
        valid: false,
        unmetSteps: [{ code: "public-notice" }],
        next: { code: "public-notice", earliestOn: "2012-06-02" },
      },
      unmet: ["in-order"],
    },
    {
      clause: "五(三)2",
      when: "未公示即上报：不符合要求",
      facts: { history: [vote, report] },
      value: {
        valid: false,
        unmetSteps: [{ code: "village-report" }],
        next: { code: "public-notice", earliestOn: "2012-05-31" },
      },
      unmet: ["in-order"],
    },
    {
      clause: "五(三)2",
      when: "未经村民代表大会通过即公示、上报：须从头办理",
      facts: { history: [notice, report] },
      value: { unmetSteps: [{ code: "public-notice" }], next: { code: "assembly-vote", earliestOn: null } },
    },
    {
      clause: "七(三)11",
      when: "乡镇在村委会上报前一日审查：不符合要求，须重新审查",
      facts: { history: [vote, notice, report, { step: "township-review", on: "2012-06-08" }] }, // 6月9日上报
      value: {
        valid: false,
        unmetSteps: [{ code: "township-review" }],
        next: { code: "township-review", earliestOn: "2012-06-09" },
      },
      unmet: ["in-order"],
    },
    {
      clause: "七(三)3",
      when: "县国土资源局在乡镇审查前一日审核：须重新审核",
      facts: { history: [vote, notice, report, township, ...five.slice(0, -1), review("land-bureau", "2012-06-19")] },
      value: { valid: false, unmetSteps: [{ code: "department-review" }], remainingDepartments: ["land-bureau"] },
      unmet: ["after-the-township"],
    },
    {
      clause: "七(三)6",
      when: "县民政局在乡镇审查前审核：须重新审核",
      facts: {
        history: [
          vote,
          notice,
          report,
          township,
          ...five.filter((one) => one.department !== "civil-affairs-bureau"),
          review("civil-affairs-bureau", "2012-06-10"),
        ],
      },
      value: {
        valid: false,
        unmetSteps: [{ code: "department-review" }],
        remainingDepartments: ["civil-affairs-bureau"],
      },
      unmet: ["after-the-township"],
    },
    {
      clause: "七(三)7",
      when: "县人口和计划生育局在乡镇审查前审核即办理参保登记：须重新审核",
      facts: {
        history: [
          ...whole.filter((one) => one !== five[1]),
          review("family-planning-bureau", "2012-06-19"), // 6月20日乡镇审查
        ],
      },
      value: {
        valid: false,
        complete: false,
        unmetSteps: [{ code: "department-review" }],
        next: { code: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: ["family-planning-bureau"],
      },
      unmet: ["after-the-township"],
    },
    {
      clause: "七(三)8",
      when: "县残疾人联合会在参保登记次日才审核：登记过早，须重新登记",
      facts: {
        history: [
          ...whole.filter((one) => one !== five[3]),
          review("disabled-federation", "2012-07-11"), // 7月10日登记
        ],
      },
      value: {
        valid: false,
        unmetSteps: [{ code: "enrolment" }],
        next: { code: "enrolment", earliestOn: "2012-07-11" },
        remainingDepartments: [],
      },
      unmet: ["reviewed-before-enrolment"],
    },
    {
      clause: "五(三)2",
      when: "6月8日上报，按“自张贴当日起算”口径：公示已期满，符合要求",
      readings: { "notice-days": "with-posting-day" },
      facts: { history: [vote, notice, { step: "village-report", on: "2012-06-08" }] },
      value: { valid: true, next: { code: "township-review", earliestOn: "2012-06-08" } },
    },
    {
      clause: "五(三)2",
      when: "星期六张贴、下星期六上报，按“自张贴次日起按工作日计算”口径：公示已期满，符合要求",
      readings: { "notice-days": "five-working-days" },
      facts: { history: [vote, { step: "public-notice", on: "2012-06-02" }, report] },
      value: { valid: true, next: { code: "township-review", earliestOn: "2012-06-09" } }, // 4日至8日
    },
    {
      clause: "五(三)2",
      when: "公安局和农办未审核、其余全部完成，按“有审核职责的全部部门”口径：登记过早，不符合要求",
      readings: { "reviewing-departments": "all-with-duties" },
      facts: { history: whole },
      value: {
        valid: false,
        complete: false,
        unmetSteps: [{ code: "enrolment" }],
        next: { code: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: ["agricultural-office", "public-security-bureau"],
      },
      unmet: ["reviewed-before-enrolment", "reviewed-before-enrolment"],
    },
    {
      clause: "七(三)5",
      when: "县公安局在乡镇审查前审核、其余6个部门均已审核，按“有审核职责的全部部门”口径：须重新审核",
      readings: { "reviewing-departments": "all-with-duties" },
      facts: {
        history: [
          vote,
          notice,
          report,
          township,
          ...five,
          review("agricultural-office"),
          review("public-security-bureau", "2012-06-01"),
        ],
      },
      value: {
        valid: false,
        unmetSteps: [{ code: "department-review" }],
        next: { code: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: ["public-security-bureau"],
      },
      unmet: ["after-the-township"],
    },
    {
      clause: "七(三)2",
      when: "7个部门均已审核、其余全部完成，按“有审核职责的全部部门”口径：符合要求",
      readings: { "reviewing-departments": "all-with-duties" },
      facts: { history: [...whole, review("agricultural-office"), review("public-security-bureau")] },
      value: { valid: true, complete: true },
    },
    {
      clause: "五(三)2",
      when: "同一步骤填报两次：无法认定以哪次为准",
      facts: { history: [vote, notice, { step: "public-notice", on: "2012-06-05" }] },
      faults: [["history", "contradiction"]],
    },
    {
      clause: "五(三)2",
      when: "2199年12月30日张贴：公示期满超出收录的年份，指明是哪一步的日期",
      facts: { history: [vote, { step: "public-notice", on: "2199-12-30" }] },
      faults: [["history[1].on", "out-of-range"]],
    },
    {
      clause: "五(三)2",
      when: "步骤不在可选范围、部门审核缺部门、登记多填部门、日期无效：一并指出",
      facts: {
        history: [
          { step: "appeal", on: "2012-06-01" },
          { step: "department-review", on: "2012-06-25" },
          { step: "enrolment", on: "2012-07-10", department: "land-bureau" },
          { step: "assembly-vote", on: "2012-05-32" },
        ],
      },
      faults: [
        ["history[0].step", "unknown-option"],
        ["history[1].department", "missing"],
        ["history[2].department", "unknown-key"],
        ["history[3].on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
