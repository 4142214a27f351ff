import { answer, facts, flag, list, nullable, oneOf, optional } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { groupKind, specialGroupsTitle } from "../funding/special-group.ts";
import { assigned, listed } from "../organisation/bodies.ts";

/** 材料 — All papers that the document names. 五(一)2 and 五(二) mention an application but name no form for it. */
const papers = listed(
  { zh: "材料", en: "paper" },
  {
    ...assigned("七(三)12", ["village-committee"], {
      "application-form": { zh: "《被征地农民参保申请表》", en: "enrolment application form" },
      "summary-table": { zh: "《被征地农民汇总表》", en: "summary table" },
      roster: { zh: "经公示确认的《被征地农民参保花名册》", en: "enrolment roster, confirmed by public notice" },
    }),
    ...assigned("七(三)7", ["family-planning-bureau"], {
      "one-child-certificate": {
        zh: "《独生子女父母光荣证》（独生子女证）",
        en: "one-child certificate (One-Child Parents' Honour Certificate)",
      },
    }),
    ...assigned("七(三)8", ["disabled-federation"], {
      "disability-certificate": { zh: "第二代《残疾人证》", en: "second-generation disability certificate" },
    }),
    ...assigned("六(一)2", ["disabled-federation"], {
      "any-disability-certificate": { zh: "《残疾人证》", en: "disability certificate" },
    }),
    ...assigned("六(二)2", ["rural-insurance-centre"], {
      "instalment-application": { zh: "分次缴费申请", en: "application for instalments" },
      "instalment-agreement": { zh: "《分次缴费协议》", en: "instalment agreement" },
    }),
  },
);

type Paper = keyof typeof papers.labels;

/** A certificate of either generation, so also one of the second. */
const anyCertificate: Paper = "any-disability-certificate";

/**
 * 应交材料 — Lists the required papers and the bodies that fill them in, confirm or receive them. 七(三)12; for special
 * groups and instalments 七(三)7, 七(三)8, 六(一)2 and 六(二)2.
 *
 * Without facts: the three forms that every enrolment requires. `remaining` are the papers not yet handed in; null if
 * `handedIn` is left out.
 *
 * @example requiredPapers({ paysInInstalments: true }).value.papers.length // 5
 */
export const requiredPapers = rule({
  name: "required-papers",
  title: { zh: "应交材料", en: "Required papers" },
  question: { zh: "应提交哪些材料？", en: "Which papers are required?" },
  clauses: ["六(一)2", "六(二)2", "七(三)7", "七(三)8", "七(三)12"],
  facts: facts({
    groups: optional(list(specialGroupsTitle, groupKind, { max: 20 })),
    paysInInstalments: optional(flag({ zh: "分次缴费", en: "pays in instalments" })),
    handedIn: optional(
      list({ zh: "已提交的材料", en: "papers handed in" }, oneOf({ zh: "材料", en: "paper" }, papers.labels), {
        max: 20,
      }),
    ),
  }),
  answer: answer({
    papers: list({ zh: "应提交的材料", en: "required papers" }, papers.field),
    remaining: nullable(list({ zh: "尚未提交的材料", en: "required papers not handed in" }, papers.field)),
  }),
  findings: {
    paper: { zh: "{paper:label}（经办：{by:labels}）", en: "{paper:label} (handled by: {by:labels})" },
    "handed-in": {
      holds: { zh: "已提交{paper:label}", en: "handed in: {paper:label}" },
      fails: { zh: "未提交{paper:label}", en: "not handed in: {paper:label}" },
    },
  },
  decide(facts, policy) {
    const { groups = [], paysInInstalments = false, handedIn } = facts;
    const disabled = groups.includes("disability");
    const secondGeneration = disabled && policy.reading("disability-certificate") === "second-generation";
    const asked: Readonly<Record<Paper, boolean>> = {
      "application-form": true,
      "summary-table": true,
      roster: true,
      "one-child-certificate": groups.includes("one-child"),
      "disability-certificate": secondGeneration,
      [anyCertificate]: disabled && !secondGeneration,
      "instalment-application": paysInInstalments,
      "instalment-agreement": paysInInstalments,
    };
    const required = papers.all.filter(({ label }) => asked[label.code]);
    for (const { address, label, item } of required) policy.found(address, "paper", { paper: label, by: item.by });
    const outstanding =
      handedIn &&
      required.filter(({ address, label }) => {
        const given = handedIn.some(
          (one) => one === label.code || (one === "disability-certificate" && label.code === anyCertificate),
        );
        return !policy.condition(address, "handed-in", given, { paper: label });
      });
    return { papers: required.map((one) => one.item), remaining: outstanding?.map((one) => one.item) ?? null };
  },
});
