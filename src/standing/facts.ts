import { type FactsOf, facts, mustHold } from "../kernel/facts/facts.ts";
import { count, day, type FactOf, flag, oneOf, year } from "../kernel/facts/fields.ts";
import { group, list, optional, variant } from "../kernel/facts/groups.ts";
import { hasDuplicates } from "../kernel/facts/unique.ts";
import { labels } from "../kernel/language/text.ts";
import { disabilityKinds } from "../policies/disability-employment/facts.ts";
import { sex } from "../policies/employee-pension/facts.ts";
import { dibaoClasses } from "../policies/safety-net/dibao/class-supplement.ts";
import { type DocumentName, documents } from "./labels.ts";

/** 养老身份 — a landless farmer's standing: in the pension, in the subsidy, or waiting for the age of the subsidy. */
const landless = variant(
  { zh: "被征地农民养老身份", en: "standing as a landless farmer" },
  "kind",
  labels({
    pension: { zh: "参加老年养老保障", en: "in the pension" },
    subsidy: { zh: "领取老年养老补助", en: "in the subsidy" },
    waiting: { zh: "等待到龄领取补助", en: "waiting for the age of the subsidy" },
  }),
  {
    pension: {
      enrolledOn: day({ zh: "参保登记日", en: "day of enrolment" }),
      paidOn: optional(day({ zh: "缴费日", en: "day of the payment asked about" })),
    },
    subsidy: {},
    waiting: {},
  },
);
export type Landless = FactOf<typeof landless>;

const employeePension = group(
  { zh: "职工养老保险", en: "employees' pension" },
  {
    enrolledOn: day({ zh: "参保登记日", en: "day of enrolment" }),
    withdrawnOn: optional(day({ zh: "退出之日", en: "day of leaving it" })),
  },
);
export type EmployeePension = FactOf<typeof employeePension>;

const recruitment = group(
  { zh: "录用", en: "recruitment" },
  {
    by: oneOf(
      { zh: "录用单位", en: "by whom" },
      labels({
        "state-organ": { zh: "国家机关", en: "state organ" },
        "public-institution": { zh: "事业单位", en: "public institution" },
      }),
    ),
    on: day({ zh: "录用之日", en: "day of the recruitment" }),
  },
);

const allowance = group(
  { zh: "低保", en: "minimum living allowance" },
  {
    class: oneOf({ zh: "低保类别", en: "class" }, dibaoClasses),
    certifiedFor: list(
      { zh: "已认定的年度", en: "years for which it is certified" },
      year({ zh: "年份", en: "year" }),
      {
        max: 200,
      },
    ),
    leftOn: optional(day({ zh: "退出低保之日", en: "day of leaving the allowance" })),
    holder: optional(
      oneOf(
        { zh: "由谁持有", en: "who holds it" },
        labels({ person: { zh: "本人", en: "the person" }, household: { zh: "户内其他成员", en: "another member" } }),
      ),
    ),
  },
);
export type Allowance = FactOf<typeof allowance>;

const disability = group(
  { zh: "残疾", en: "disability" },
  {
    kind: oneOf({ zh: "类别", en: "kind" }, disabilityKinds),
    grade: count({ zh: "等级", en: "grade" }, { zh: "级", en: "grade" }, { min: 1, max: 4 }),
    certificate: oneOf(
      { zh: "残疾证", en: "disability certificate" },
      labels({
        "second-generation": { zh: "第二代", en: "second generation" },
        "first-generation": { zh: "第一代", en: "first generation" },
      }),
    ),
  },
);
export type Disability = FactOf<typeof disability>;

const spell = (zh: string, en: string) =>
  optional(
    group({ zh, en }, { from: day({ zh: "第一天", en: "first day" }), until: day({ zh: "最后一天", en: "last day" }) }),
  );

const work = group(
  { zh: "就业", en: "work" },
  {
    publicWelfare: spell("公益性岗位", "public-welfare post"),
    auxiliary: spell("辅助性岗位", "auxiliary post"),
    homeWork: spell("居家或家门口就业", "work at or near home"),
  },
);
export type Work = FactOf<typeof work>;

const training = group(
  { zh: "参加的培训", en: "training attended" },
  {
    document: oneOf(
      { zh: "按哪个方案", en: "under which document" },
      labels({
        "landless-farmers": documents["landless-farmers"],
        "employee-pension": documents["employee-pension"],
        "disability-employment": documents["disability-employment"],
        "employment-poverty-relief": documents["employment-poverty-relief"],
      }),
    ),
    outsideDistrict: optional(
      flag({ zh: "在辖区外的指定机构，领培训补贴", en: "at a body outside the district, with its subsidy" }),
    ),
  },
);
export type Training = FactOf<typeof training>;

type Shape = {
  readonly on: string;
  readonly documents: readonly DocumentName[];
  readonly landless?: Landless | undefined;
  readonly employeePension?: EmployeePension | undefined;
  readonly recruitment?: { readonly on: string } | undefined;
  readonly allowance?: Allowance | undefined;
  readonly work?: Work | undefined;
  readonly trainings?: readonly Training[] | undefined;
};

const notAfter = { zh: "不晚于查看之日", en: "not after the day asked about" };

/** The facts: the documents that run where the person lives, and every standing that the person has. */
export const standingFacts = facts(
  {
    on: day({ zh: "查看之日", en: "day asked about" }),
    documents: list(
      { zh: "所在地实行的文件", en: "documents that run where the person lives" },
      oneOf({ zh: "文件", en: "document" }, documents),
      { max: 20 },
    ),
    sex: optional(sex),
    landless: optional(landless),
    employeePension: optional(employeePension),
    recruitment: optional(recruitment),
    allowance: optional(allowance),
    disability: optional(disability),
    work: optional(work),
    trainings: optional(list({ zh: "参加的培训", en: "trainings attended" }, training, { max: 1000 })),
  },
  mustHold<Shape>(["documents"], { zh: "每个文件只列一次", en: "each document once" }, (f) =>
    hasDuplicates(f.documents),
  ),
  mustHold<Shape>(
    ["landless", "on"],
    notAfter,
    ({ landless, on }) => landless?.kind === "pension" && (landless.enrolledOn > on || (landless.paidOn ?? on) > on),
  ),
  mustHold<Shape>(
    ["employeePension", "on"],
    notAfter,
    ({ employeePension: one, on }) => one !== undefined && (one.enrolledOn > on || (one.withdrawnOn ?? on) > on),
  ),
  mustHold<Shape>(
    ["employeePension"],
    { zh: "退出不早于参保", en: "left not before the enrolment" },
    ({ employeePension: one }) => one?.withdrawnOn !== undefined && one.withdrawnOn < one.enrolledOn,
  ),
  mustHold<Shape>(["recruitment", "on"], notAfter, (f) => (f.recruitment?.on ?? f.on) > f.on),
  mustHold<Shape>(["allowance", "on"], notAfter, (f) => (f.allowance?.leftOn ?? f.on) > f.on),
  mustHold<Shape>(["work"], { zh: "每段从第一天到最后一天", en: "no spell ends before it begins" }, ({ work }) =>
    [work?.publicWelfare, work?.auxiliary, work?.homeWork].some((one) => one !== undefined && one.until < one.from),
  ),
  mustHold<Shape>(
    ["trainings"],
    { zh: "只有征地人员持册培训有区外补贴", en: "only the handbook's training has a subsidy outside the district" },
    ({ trainings }) => (trainings ?? []).some((one) => one.outsideDistrict && one.document !== "employee-pension"),
  ),
);
export type StandingFacts = FactsOf<typeof standingFacts>;
