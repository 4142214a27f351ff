import { addYears, ageReachedOn } from "../../../kernel/days/index.ts";
import { answer, count, day, type FactsOf, facts, flag, nullable, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { checkedDate } from "../../shared/days.ts";
import { statutoryFinding, statutoryRetirement } from "../../shared/retirement.ts";
import { type Deciding, rule } from "../document.ts";
import { bornBeforeApproval, bornBeforeRetirement, retirement, subsidyApprovedOn, worker } from "../facts.ts";

/** 岗位 — The two kinds of post whose subsidy has this term. */
const posts = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  auxiliary: { zh: "辅助性岗位", en: "auxiliary post" },
});

/** Finding of the rules whose subsidy has this term. */
export const termFinding = {
  "term-available": {
    holds: { zh: "可享受补贴", en: "the post can be subsidised" },
    fails: { zh: "已达到法定退休年龄，不享受补贴", en: "past statutory retirement, so no subsidy is paid" },
  },
} as const;

const ofPost = {
  "public-welfare": { address: "二(五)", years: "publicWelfareYears", nearYears: "publicWelfareNearRetirementYears" },
  auxiliary: { address: "二(六)", years: "auxiliaryYears", nearYears: "auxiliaryNearRetirementYears" },
} as const;

const termFacts = facts(
  { post: oneOf({ zh: "岗位", en: "post" }, posts), birthDate: worker.birthDate, subsidyApprovedOn, retirement },
  bornBeforeApproval,
  bornBeforeRetirement,
);

/**
 * 补贴期限 — Calculates for how many months a post may be subsidised, and whether the term is extended to retirement.
 * 二(五), 二(六).
 *
 * `retirement` is the retirement date (also a chosen earlier date), the retirement age, or the category, for which the law in
 * force applies (reading `retirement-law`). Exactly the stated years to retirement are not fewer than them (不足), so there is
 * no extension.
 *
 * @example subsidyTerm({ post: "auxiliary", birthDate: "1960-03-02", subsidyApprovedOn: "2016-05-01",
 *   retirement: { by: "man" } }).value
 * // { eligible: true, extended: true, maxMonths: null, retiresOn: "2020-03-02", monthsLater: 0, endsOn: "2020-03-02", … }
 */
export const subsidyTerm = rule({
  name: "subsidy-term",
  title: { zh: "补贴期限", en: "Subsidy term" },
  question: {
    zh: "岗位补贴最长发放多久，能否延长至退休？",
    en: "How long may the post be subsidised, and is the term extended to retirement?",
  },
  clauses: ["二(五)", "二(六)"],
  facts: termFacts,
  answer: answer({
    eligible: flag(termFinding["term-available"].holds),
    extended: flag({ zh: "补贴期限延长至退休", en: "the term is extended to retirement" }),
    maxMonths: nullable(count({ zh: "补贴期限", en: "longest term" }, { zh: "个月", en: "months" }), {
      zh: "至退休为止",
      en: "until retirement",
    }),
    retiresOn: day({ zh: "法定退休日期", en: "statutory retirement date" }),
    monthsLater: nullable(
      count({ zh: "法定退休推迟的月数", en: "months of later retirement" }, { zh: "个月", en: "months" }),
      { zh: "退休日期或年龄由填报", en: "date or age stated in the facts" },
    ),
    endsOn: nullable(day({ zh: "停止补贴的退休日期", en: "retirement date that ends the subsidy" }), {
      zh: "不因退休停止",
      en: "none",
    }),
    endsAtMaxAge: flag({ zh: "超过年龄上限即停止补贴", en: "the maximum age ends the subsidy" }),
  }),
  findings: {
    ...statutoryFinding,
    "before-retirement": {
      holds: {
        zh: "{subsidyApprovedOn:date}批准时未到法定退休日期（{retiresOn:date}）",
        en: "approved on {subsidyApprovedOn:date}, before statutory retirement ({retiresOn:date})",
      },
      fails: {
        zh: "{subsidyApprovedOn:date}批准时已到法定退休日期（{retiresOn:date}）",
        en: "approved on {subsidyApprovedOn:date}, on or after statutory retirement ({retiresOn:date})",
      },
    },
    "ordinary-term-past-retirement": {
      zh: "已达到法定退休年龄，仍按一般期限{years:count}年",
      en: "past statutory retirement, but still has the ordinary {years:count} year(s)",
    },
    "near-retirement": {
      yes: {
        zh: "{countedOn:date}距法定退休日期{retiresOn:date}不足{nearYears:count}年",
        en: "on {countedOn:date}, fewer than {nearYears:count} year(s) before retirement on {retiresOn:date}",
      },
      no: {
        zh: "{countedOn:date}距法定退休日期{retiresOn:date}不少于{nearYears:count}年",
        en: "on {countedOn:date}, at least {nearYears:count} year(s) before retirement on {retiresOn:date}",
      },
    },
    "full-term-despite-retirement": {
      zh: "在期限内退休，仍补贴满{years:count}年",
      en: "retires within the term but keeps the full {years:count} year(s)",
    },
    "until-retirement": { zh: "补贴至{retiresOn:date}退休为止", en: "subsidised until retirement on {retiresOn:date}" },
    "ordinary-term": { zh: "补贴期限最长{months:count}个月", en: "subsidised for at most {months:count} month(s)" },
  },
  decide(facts, policy) {
    const { post, subsidyApprovedOn } = facts;
    const { address, years: yearsOf, nearYears: nearOf } = ofPost[post];
    const years = policy.figure(yearsOf, subsidyApprovedOn);
    const retires = retirementOf(facts, address, policy);
    const { retiresOn } = retires;
    const ordinary = { eligible: true, extended: false, maxMonths: 12 * years, ...retires, endsOn: null };
    const before = subsidyApprovedOn < retiresOn;
    if (!policy.condition(address, "before-retirement", before, { subsidyApprovedOn, retiresOn })) {
      const none = post === "public-welfare" || policy.reading("auxiliary-past-retirement") === "none";
      if (none) return { ...ordinary, eligible: false, maxMonths: 0, endsAtMaxAge: true };
      policy.found(address, "ordinary-term-past-retirement", { years });
      return { ...ordinary, endsAtMaxAge: true };
    }

    const nearYears = policy.figure(nearOf, subsidyApprovedOn);
    const termEndsOn = addYears(subsidyApprovedOn, years);
    const short = termEndsOn > retiresOn;
    const atApproval = policy.reading("retirement-distance") === "at-approval";
    // A person who retires before the ordinary term ends has no years left on that date.
    const countedOn = atApproval || short ? subsidyApprovedOn : termEndsOn;
    const near = addYears(countedOn, nearYears) > retiresOn;
    policy.condition(address, "near-retirement", near, { countedOn, retiresOn, nearYears });
    if (short && policy.reading("retires-before-term-ends") === "ordinary-term") {
      policy.found(address, "full-term-despite-retirement", { years });
      return { ...ordinary, endsAtMaxAge: false };
    }
    // Retirement ends the term in any case, also when it comes before the ordinary term ends.
    if (near) policy.found(address, "until-retirement", { retiresOn });
    else policy.found(address, "ordinary-term", { months: 12 * years });
    const maxMonths = near ? null : 12 * years;
    return { eligible: true, extended: near, maxMonths, ...retires, endsOn: retiresOn, endsAtMaxAge: !near };
  },
});

/** The categories: the figure with the age before the reform, the figure with the ages in force, the national table. */
const categories = {
  man: ["menRetireAt", "menStatutoryAge", "men"],
  "woman-worker": ["womenWorkersRetireAt", "womenWorkersStatutoryAge", "women-50"],
  "woman-cadre": ["womenCadresRetireAt", "womenCadresStatutoryAge", "women-55"],
} as const;

function retirementOf(
  { retirement, birthDate, subsidyApprovedOn }: FactsOf<typeof termFacts>,
  address: "二(五)" | "二(六)",
  policy: Deciding<typeof statutoryFinding>,
) {
  if (retirement.by === "date") return { retiresOn: retirement.on, monthsLater: null };
  const birthday = policy.reading("birthday");
  const atAge = (age: number) => checkedDate(ageReachedOn(birthDate, age, birthday), "birthDate", birthDate);
  if (retirement.by === "age") return { retiresOn: atAge(retirement.age), monthsLater: null };
  const [before, inForce, category] = categories[retirement.by];
  if (policy.reading("retirement-law") === "as-written") {
    return { retiresOn: atAge(policy.figure(before, subsidyApprovedOn)), monthsLater: 0 };
  }
  const person = { birthDate, months: policy.figure(inForce, birthDate), figure: inForce };
  const { retiresOn, monthsLater } = statutoryRetirement(policy, address, category, person);
  return { retiresOn, monthsLater };
}
