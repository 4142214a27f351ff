import { confirmationProcedure } from "../../../src/policies/landless-farmers/confirmation-procedure.ts";
import type { CaseTable } from "../../support/cases.ts";

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
      when: "尚未开始：先经村民代表大会",
      value: {
        valid: true,
        complete: false,
        unmet: [],
        next: { step: "assembly-vote", earliestOn: null },
        steps: [
          { code: "assembly-vote", by: [{ code: "representative-assembly" }], clause: "landless-farmers/五(三)2" },
          { code: "public-notice", by: [{ code: "village-committee" }], clause: "landless-farmers/七(三)12" },
          { code: "village-report", by: [{ code: "village-committee" }], clause: "landless-farmers/七(三)12" },
          { code: "township-review", by: [{ code: "township-government" }], clause: "landless-farmers/七(三)11" },
          { code: "department-review", clause: "landless-farmers/五(三)2" },
          { code: "enrolment", by: [{ code: "rural-insurance-centre" }], clause: "landless-farmers/七(三)1" },
        ],
      },
    },
    {
      clause: "五(三)2",
      when: "通过之后：当天起可以公示",
      facts: { history: [vote] },
      value: { next: { step: "public-notice", earliestOn: "2012-05-31" } },
      finds: ["step-taken"],
    },
    {
      clause: "五(三)2",
      when: "公示之后：期满次日起可以上报",
      facts: { history: [vote, notice] },
      value: { next: { step: "village-report", earliestOn: "2012-06-09" } }, // 1+7 = 8日期满
    },
    {
      clause: "五(三)2",
      when: "期满当天就上报：过早",
      facts: { history: [vote, notice, { step: "village-report", on: "2012-06-08" }] },
      value: { valid: false, unmet: ["village-report"], next: { step: "village-report", earliestOn: "2012-06-09" } },
      unmet: ["notice-has-run"],
    },
    {
      clause: "五(三)2",
      when: "期满次日上报",
      facts: { history: [vote, notice, report] },
      value: { valid: true, next: { step: "township-review", earliestOn: "2012-06-09" } },
      finds: ["in-order", "notice-has-run"],
      unmet: [],
    },
    {
      clause: "五(三)2",
      when: "公示从张贴当天算：8日上报不早",
      readings: { "notice-days": "with-posting-day" },
      facts: { history: [vote, notice, { step: "village-report", on: "2012-06-08" }] },
      value: { valid: true, next: { step: "township-review", earliestOn: "2012-06-08" } },
    },
    {
      clause: "五(三)2",
      when: "星期六张贴、下星期六上报：七天未满",
      facts: { history: [vote, { step: "public-notice", on: "2012-06-02" }, report] },
      value: { valid: false, next: { step: "village-report", earliestOn: "2012-06-10" } }, // 2+7 = 9日期满
    },
    {
      clause: "五(三)2",
      when: "星期六张贴、下星期六上报：五个工作日已满",
      readings: { "notice-days": "five-working-days" },
      facts: { history: [vote, { step: "public-notice", on: "2012-06-02" }, report] },
      value: { valid: true, next: { step: "township-review", earliestOn: "2012-06-09" } }, // 4日至8日
    },
    {
      clause: "五(三)2",
      when: "公示期满日放假：顺延",
      facts: { history: [vote, notice, report], daysOff: ["2012-06-08"] },
      value: { valid: false, next: { step: "village-report", earliestOn: "2012-06-10" } }, // 9日期满
      unmet: ["notice-has-run"],
    },
    {
      clause: "七(三)11",
      when: "乡镇审查之后：五个部门审核",
      facts: { history: [vote, notice, report, township] },
      value: {
        next: { step: "department-review", earliestOn: "2012-06-20" },
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
      when: "五个部门中只差国土",
      facts: { history: [vote, notice, report, township, ...five.slice(0, -1)] },
      value: {
        valid: true,
        next: { step: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: ["land-bureau"],
      },
    },
    {
      clause: "五(三)2",
      when: "五个部门都已审核：最后一个审核之日起可以登记",
      facts: { history: [vote, notice, report, township, ...five] },
      value: { next: { step: "enrolment", earliestOn: "2012-06-28" }, remainingDepartments: [] },
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
      clause: "五(三)2",
      when: "最后审核的不是列在最后的部门：仍看最后一个审核之日",
      facts: {
        history: [vote, notice, report, township, ...five.slice(1), review("agriculture-bureau", "2012-06-29")],
      },
      value: { next: { step: "enrolment", earliestOn: "2012-06-29" }, remainingDepartments: [] },
    },
    {
      clause: "七(三)1",
      when: "全部完成，次序打乱填写也一样",
      facts: { history: [...whole].reverse() },
      value: { valid: true, complete: true, unmet: [], next: null },
      finds: ["reviewed-before-enrolment"],
      unmet: [],
    },
    {
      clause: "五(三)2",
      when: "全部完成，公安、农办没有审核：只要求列名的五个",
      facts: { history: whole },
      value: { valid: true, complete: true, remainingDepartments: [] },
    },
    {
      clause: "七(三)5",
      when: "同一经过，要求全部有审核职责的部门",
      readings: { "reviewing-departments": "all-with-duties" },
      facts: { history: whole },
      value: {
        valid: false,
        complete: false,
        unmet: ["enrolment"],
        next: { step: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: ["agricultural-office", "public-security-bureau"],
      },
      unmet: ["reviewed-before-enrolment", "reviewed-before-enrolment"],
    },
    {
      clause: "七(三)2",
      when: "七个部门都已审核",
      readings: { "reviewing-departments": "all-with-duties" },
      facts: { history: [...whole, review("agricultural-office"), review("public-security-bureau")] },
      value: { valid: true, complete: true },
    },
    {
      clause: "五(三)2",
      when: "没有要求的部门在乡镇之前审核：不算错",
      facts: { history: [...whole, review("public-security-bureau", "2012-06-01")] },
      value: { valid: true, complete: true },
    },
    {
      clause: "五(三)2",
      when: "公示早于通过",
      facts: { history: [{ step: "assembly-vote", on: "2012-06-02" }, notice] },
      value: { valid: false, unmet: ["public-notice"], next: { step: "public-notice", earliestOn: "2012-06-02" } },
      unmet: ["in-order"],
    },
    {
      clause: "五(三)2",
      when: "没有公示就上报",
      facts: { history: [vote, report] },
      value: { valid: false, unmet: ["village-report"], next: { step: "public-notice", earliestOn: "2012-05-31" } },
      unmet: ["in-order"],
    },
    {
      clause: "五(三)2",
      when: "没有通过就公示、上报：从头办理",
      facts: { history: [notice, report] },
      value: { unmet: ["public-notice"], next: { step: "assembly-vote", earliestOn: null } },
    },
    {
      clause: "五(三)2",
      when: "一个部门在乡镇审查前一天审核：重新审核",
      facts: {
        history: [vote, notice, report, township, ...five.slice(1), review("agriculture-bureau", "2012-06-19")],
      },
      value: {
        valid: false,
        unmet: ["department-review"],
        next: { step: "department-review", earliestOn: "2012-06-20" },
        remainingDepartments: ["agriculture-bureau"],
      },
      unmet: ["after-the-township"],
    },
    {
      clause: "五(三)2",
      when: "乡镇审查当天部门审核：可以",
      facts: {
        history: [vote, notice, report, township, ...five.slice(1), review("agriculture-bureau", "2012-06-20")],
      },
      value: { valid: true, remainingDepartments: [] },
    },
    {
      clause: "五(三)2",
      when: "最后一个部门审核前一天登记",
      facts: { history: [vote, notice, report, township, ...five, { step: "enrolment", on: "2012-06-27" }] },
      value: { valid: false, unmet: ["enrolment"], next: { step: "enrolment", earliestOn: "2012-06-28" } },
      unmet: ["reviewed-before-enrolment"],
    },
    {
      clause: "五(三)2",
      when: "最后一个部门审核当天登记",
      facts: { history: [vote, notice, report, township, ...five, { step: "enrolment", on: "2012-06-28" }] },
      value: { valid: true, complete: true },
    },
    {
      clause: "五(三)2",
      when: "同一步写了两次：无法判断以哪次为准",
      facts: { history: [vote, notice, { step: "public-notice", on: "2012-06-05" }] },
      faults: [["history", "contradiction"]],
    },
    {
      clause: "五(三)2",
      when: "未知步骤、缺少部门、多余部门、写错的日期：一次列出",
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
