import {
  day,
  eachOnce,
  type FactOf,
  type FactsOf,
  facts,
  flag,
  group,
  list,
  mustHold,
  oneOf,
  optional,
  variant,
} from "../kernel/facts/index.ts";
import { labels, labelsOf } from "../kernel/language/index.ts";
import { disabilityKinds } from "../policies/disability-employment/facts.ts";
import { sex } from "../policies/employee-pension/facts.ts";
import { enrolledOn, paidOn } from "../policies/landless-farmers/facts.ts";
import { certificate, certifiedFor, grade, holder } from "../policies/landless-farmers/funding/special-group.ts";
import { recipient } from "../policies/safety-net/dibao/class-supplement.ts";
import { type Benefit, documents } from "./labels.ts";

const landless = variant(
  { zh: "被征地农民的养老待遇", en: "landless farmers' benefit" },
  "kind",
  labels({
    pension: { zh: "参加养老保障", en: "enrolled in the old-age pension" },
    allowance: { zh: "领取养老补助", en: "receives the old-age allowance" },
    waiting: { zh: "等待到龄领取养老补助", en: "waiting to reach the age for the old-age allowance" },
  }),
  { pension: { enrolledOn, paidOn: optional(paidOn) }, allowance: {}, waiting: {} },
);
export type Landless = FactOf<typeof landless>;

/** The benefit of a scheme: people outside the pension receive the allowance, or wait for it. */
export const benefitOf = ({ kind }: Landless): Benefit =>
  kind === "pension" ? "old-age-pension" : "old-age-allowance";

const employeePension = group(
  { zh: "职工养老保险", en: "employees' pension" },
  { enrolledOn, withdrawnOn: optional(day({ zh: "退出日期", en: "withdrawal date" })) },
);
export type EmployeePension = FactOf<typeof employeePension>;

const publicServiceEntry = group(
  { zh: "录用为机关事业单位人员", en: "entry into the public service" },
  {
    by: oneOf(
      { zh: "录用单位", en: "employer" },
      labels({
        "state-organ": { zh: "国家机关", en: "state organ" },
        "public-institution": { zh: "事业单位", en: "public institution" },
      }),
    ),
    on: day({ zh: "录用日期", en: "recruitment date" }),
  },
);

const dibao = group(
  { zh: "低保", en: "dibao" },
  {
    class: recipient.class,
    certifiedFor,
    leftOn: optional(day({ zh: "退出低保日期", en: "date of leaving dibao" })),
    holder,
  },
);
export type Dibao = FactOf<typeof dibao>;

const disability = group(
  { zh: "残疾", en: "disability" },
  { kind: oneOf({ zh: "残疾类别", en: "kind of disability" }, disabilityKinds), grade, certificate },
);

const spell = (zh: string, en: string) =>
  optional(
    group(
      { zh, en },
      { from: day({ zh: "开始日期", en: "start date" }), until: day({ zh: "结束日期", en: "end date" }) },
    ),
  );

const work = group(
  { zh: "就业", en: "work" },
  {
    publicWelfare: spell("公益性岗位", "public-welfare post"),
    auxiliary: spell("辅助性岗位", "auxiliary post"),
    homeBasedWork: spell("居家（家门口）就业", "home-based or near-home work"),
  },
);

const training = group(
  { zh: "参加的培训", en: "training attended" },
  {
    document: oneOf(
      { zh: "培训所依据的文件", en: "document that provides the training" },
      labelsOf([
        documents["landless-farmers"],
        documents["employee-pension"],
        documents["disability-employment"],
        documents["employment-poverty-relief"],
      ]),
    ),
    outsideDistrict: optional(
      flag({ zh: "在辖区外的指定机构培训并领取补贴", en: "subsidised, at a provider outside the district" }),
    ),
  },
);
export type Training = FactOf<typeof training>;

/** 填报项 — The documents that apply where the person lives, and every scheme the person is in. */
export const coordinationFacts = facts(
  {
    on: day({ zh: "查询日期", en: "as-of date" }),
    documents: list(
      { zh: "所在地实行的文件", en: "documents that apply where the person lives" },
      oneOf({ zh: "文件", en: "document" }, documents),
      { max: 20 },
    ),
    sex: optional(sex),
    landless: optional(landless),
    employeePension: optional(employeePension),
    publicServiceEntry: optional(publicServiceEntry),
    dibao: optional(dibao),
    disability: optional(disability),
    work: optional(work),
    trainings: optional(list(training.title, training, { max: 1000 })),
  },
  eachOnce("documents", { zh: "每份文件只能填报一次", en: "each document only once" }),
  mustHold(
    ["landless", "on"],
    { zh: "参保登记日期和缴费日期不得晚于查询日期", en: "enrolment and payment dates on or before the as-of date" },
    ({ landless, on }) => landless?.kind === "pension" && (landless.enrolledOn > on || (landless.paidOn ?? on) > on),
  ),
  mustHold(
    ["employeePension", "on"],
    { zh: "参保登记日期和退出日期不得晚于查询日期", en: "enrolment and withdrawal dates on or before the as-of date" },
    ({ employeePension: one, on }) => one !== undefined && (one.enrolledOn > on || (one.withdrawnOn ?? on) > on),
  ),
  mustHold(
    ["employeePension"],
    { zh: "退出日期不得早于参保登记日期", en: "a withdrawal date on or after the enrolment date" },
    ({ employeePension: one }) => one?.withdrawnOn !== undefined && one.withdrawnOn < one.enrolledOn,
  ),
  mustHold(
    ["publicServiceEntry", "on"],
    { zh: "录用日期不得晚于查询日期", en: "a recruitment date on or before the as-of date" },
    (f) => (f.publicServiceEntry?.on ?? f.on) > f.on,
  ),
  mustHold(
    ["dibao", "on"],
    { zh: "退出低保日期不得晚于查询日期", en: "a date of leaving dibao on or before the as-of date" },
    (f) => (f.dibao?.leftOn ?? f.on) > f.on,
  ),
  mustHold(
    ["work"],
    { zh: "结束日期不得早于开始日期", en: "an end date on or after the start date of each spell" },
    ({ work = {} }) => Object.values(work).some((one) => one !== undefined && one.until < one.from),
  ),
  mustHold(
    ["trainings"],
    {
      zh: "只有征地人员职工养老保险方案的培训有区外培训补贴",
      en: "a subsidy for training outside the district only under the employees' pension scheme",
    },
    ({ trainings = [] }) => trainings.some((one) => one.outsideDistrict && one.document !== "employee-pension"),
  ),
);
export type CoordinationFacts = FactsOf<typeof coordinationFacts>;
