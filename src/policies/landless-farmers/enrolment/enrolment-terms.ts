import type { CalendarDate } from "../../../kernel/days/index.ts";
import { answer, facts, flag, nullable, optional } from "../../../kernel/facts/index.ts";
import { applicableAge } from "../../shared/ages.ts";
import { earlierOf } from "../../shared/days.ts";
import { type Deciding, rule } from "../document.ts";
import { type Band, birthDate, bornBy, landFacts, paidOn, referenceDate, soundHousehold } from "../facts.ts";
import { fundingShares } from "../funding/funding-shares.ts";
import { agreementSignedOn } from "../funding/instalment-plan.ts";
import { oneVillageContribution, paymentFacts } from "../funding/payment-facts.ts";
import { groups } from "../funding/special-group.ts";
import { ageBand } from "../scope/age-band.ts";
import { scope } from "../scope/scope.ts";
import { asOf, sex } from "../scope/working-age.ts";
import { barFindings, isBarred, otherPension, soundEmployeePension } from "./employee-pension.ts";

const shares = fundingShares.answer.as({ zh: "各方出资", en: "funding shares" });

/**
 * 参保资格和出资 — Determines scope, age band, options and funding shares of one person from a known reference date. 三,
 * 五(一), 五(二), 四(三), 六(一)2. Amounts in yuan. The options are those of `on`, or of `paidOn` if `on` is left out. A person
 * who may not enrol has no shares; a landless farmer out of scope may still train. `agreementSignedOn` matters only under
 * `late-enrolment-share: "full-amount"`: it shows that the person enrolled before paying.
 *
 * @example enrolmentTerms({ birthDate: "1970-03-02", referenceDate: "2012-05-01", expropriatedByGovernment: true,
 *   collectiveArableLand: true, hadContractRight: true, registeredAtExpropriation: true,
 *   household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
 *   county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }], groups: [], paidOn: "2012-06-01" }).value
 * // { inScope: true, unmet: [], age: 42, band: "pension-first", …, government: 12600.00, joint: 5400.00, … }
 */
export const enrolmentTerms = rule({
  name: "enrolment-terms",
  title: { zh: "参保资格和出资", en: "Enrolment terms" },
  question: {
    zh: "是否属于工作对象、属于哪个年龄段，各方应出资多少？",
    en: "Is this person in scope and in which age band, and who pays how much?",
  },
  clauses: ["三", "五"],
  facts: facts(
    {
      birthDate,
      referenceDate,
      ...landFacts,
      groups,
      ...paymentFacts,
      paidOn,
      agreementSignedOn: optional(agreementSignedOn),
      on: optional(asOf),
      sex: optional(sex),
      ...otherPension,
    },
    soundHousehold,
    soundEmployeePension,
    oneVillageContribution,
    bornBy("referenceDate", referenceDate),
  ),
  answer: answer({
    ...scope.answer.only("inScope", "unmet"),
    ...ageBand.answer.only("age", "band", "options"),
    eligible: flag({ zh: "可以参加养老保障", en: "may enrol in the pension" }),
    shares: nullable(shares),
  }),
  uses: [scope, ageBand, fundingShares],
  findings: {
    ...barFindings,
    "in-scope": {
      holds: { zh: "属于本方案的工作对象", en: "in the scope of the plan" },
      fails: { zh: "不属于本方案的工作对象", en: "not in the scope of the plan" },
    },
    "may-enrol": {
      holds: { zh: "可以自愿参加养老保障", en: "may enrol in the pension voluntarily" },
      fails: { zh: "不能参加养老保障", en: "may not enrol in the pension" },
    },
  },
  decide(facts, policy) {
    const { inScope, unmet } = policy.apply(scope, facts);
    const { birthDate, referenceDate, paidOn, on = paidOn, sex } = facts;
    const { band, age, options } = policy.apply(ageBand, { birthDate, referenceDate, on, sex });
    policy.condition("三", "in-scope", inScope);
    const barred = isBarred(facts.employeePension, on, policy);
    const mayJoin = inScope && !barred;
    const eligible = policy.condition("五", "may-enrol", mayJoin && band !== "below-all-bands");
    // a person who still waits for the allowance on a later day was younger when enrolling
    const isYounger = on >= paidOn && options.includes("wait-for-allowance");
    const shares = eligible
      ? policy.apply(fundingShares, {
          groups: facts.groups,
          paidOn,
          instalmentDates: facts.instalmentDates,
          villageContribution: facts.villageContribution,
          villageShare: facts.villageShare,
          band: isYounger ? band : payerBand(facts, band, policy),
          enrolledOn: facts.enrolledOn,
          statusLostIn: facts.statusLostIn,
        })
      : null;
    const maySeekTraining = inScope || trainsOutOfScope(facts, policy);
    const open = options.filter((one) => (one === "train" ? maySeekTraining : mayJoin));
    return { inScope, unmet, age, band, options: open, eligible, shares };
  },
});

interface Payer {
  readonly birthDate: CalendarDate;
  readonly paidOn: CalendarDate;
  readonly agreementSignedOn?: CalendarDate | undefined;
  readonly instalmentDates?: readonly CalendarDate[] | undefined;
}

/** The band that decides the share: a person who turned allowance age after the reference date and enrols then enrols late, too. */
function payerBand(facts: Payer, band: Band, policy: Deciding): Band {
  if (policy.reading("late-enrolment-share") !== "full-amount") return band;
  const { birthDate, paidOn, agreementSignedOn = paidOn, instalmentDates = [] } = facts;
  const enrolled = instalmentDates.reduce(earlierOf, earlierOf(agreementSignedOn, paidOn));
  const { reachedOn } = applicableAge(birthDate, enrolled, policy.timeline("allowanceAge"), policy);
  return enrolled >= reachedOn ? "allowance-age" : band;
}

interface Land {
  readonly expropriatedByGovernment: boolean;
  readonly collectiveArableLand: boolean;
}

/** Whether a landless farmer who is not in scope may train: 四(三) is for everyone who lost land in the sense of 二(一). */
const trainsOutOfScope = (land: Land, policy: Pick<Deciding, "reading">): boolean =>
  land.expropriatedByGovernment &&
  land.collectiveArableLand &&
  policy.reading("free-training-eligibility") === "all-landless-farmers";
