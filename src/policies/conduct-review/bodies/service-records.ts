import {
  answer,
  count,
  facts,
  flag,
  group,
  hasDuplicates,
  list,
  mustHold,
  name,
  nullable,
  uniqueNames,
} from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { rule } from "../document.ts";

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const records = { zh: "名", en: "records" };
/** The largest number that all bodies together may have. */
const inTotal = { max: 10_000_000_000_000 };
const ofBody = {
  body: name({ zh: "单位名称", en: "name of the body" }),
  records: count({ zh: "提供的服务对象信息数", en: "records supplied" }, records, { max: 1_000_000 }),
};

const findings = {
  "enough-records": {
    holds: {
      zh: "{body:text}提供服务对象信息{records:count}名，不少于{target:count}名",
      en: "{body:text}: {records:count} record(s), at least {target:count}",
    },
    fails: {
      zh: "{body:text}提供服务对象信息{records:count}名，少于{target:count}名",
      en: "{body:text}: {records:count} record(s), below {target:count}",
    },
  },
  "not-too-many-records": {
    holds: {
      zh: "{body:text}提供服务对象信息{records:count}名，不多于{target:count}名",
      en: "{body:text}: {records:count} record(s), at most {target:count}",
    },
    fails: {
      zh: "{body:text}提供服务对象信息{records:count}名，多于{target:count}名",
      en: "{body:text}: {records:count} record(s), above {target:count}",
    },
  },
  "enough-in-total": {
    holds: {
      zh: "各单位合计提供服务对象信息{records:count}名，不少于{target:count}名",
      en: "all bodies together: {records:count} record(s), at least {target:count}",
    },
    fails: {
      zh: "各单位合计提供服务对象信息{records:count}名，少于{target:count}名",
      en: "all bodies together: {records:count} record(s), below {target:count}",
    },
  },
  "not-too-many-in-total": {
    holds: {
      zh: "各单位合计提供服务对象信息{records:count}名，不多于{target:count}名",
      en: "all bodies together: {records:count} record(s), at most {target:count}",
    },
    fails: {
      zh: "各单位合计提供服务对象信息{records:count}名，多于{target:count}名",
      en: "all bodies together: {records:count} record(s), above {target:count}",
    },
  },
} as const satisfies Findings;

/**
 * 服务对象信息 — Decides whether enough service-user records were supplied, and calculates the shortfall. 四(四)1.
 *
 * By default each body supplies at least the stated number. `excess` is above 0 only where the number is exact.
 * `deviations` lists the bodies with too few or too many records; where all bodies count together, its `body` is null.
 *
 * @example serviceRecords({ bodies: [{ body: "A", records: 99 }] }).value.shortfall // 1
 */
export const serviceRecords = rule({
  name: "service-records",
  title: { zh: "服务对象信息", en: "Service-user records" },
  question: {
    zh: "服务对象信息数量是否达到要求，相差多少？",
    en: "Were enough service-user records supplied, and how many are missing?",
  },
  clauses: ["四(四)1"],
  facts: facts(
    {
      year: optionalYear,
      bodies: list({ zh: "各单位", en: "bodies" }, group({ zh: "单位", en: "body" }, ofBody), { min: 1, max: 10_000 }),
    },
    mustHold(["bodies"], uniqueNames, (f) => hasDuplicates(f.bodies.map((one) => one.body))),
  ),
  answer: answer({
    met: flag({ zh: "服务对象信息数量达到要求", en: "enough records were supplied" }),
    shortfall: count(
      { zh: "尚缺的服务对象信息总数", en: "shortfall of service-user records in total" },
      records,
      inTotal,
    ),
    excess: count({ zh: "超出的服务对象信息总数", en: "excess of service-user records in total" }, records, inTotal),
    deviations: list(
      { zh: "数量不符合要求的单位", en: "bodies with too few or too many records" },
      group(
        { zh: "单位", en: "body" },
        {
          body: nullable(
            name({ zh: "单位名称（各单位合计时为空）", en: "name of the body (none for all bodies together)" }),
          ),
          shortfall: count(
            { zh: "该单位尚缺的服务对象信息数", en: "shortfall of service-user records of the body" },
            records,
            inTotal,
          ),
          excess: count(
            { zh: "该单位超出的服务对象信息数", en: "excess of service-user records of the body" },
            records,
            inTotal,
          ),
        },
      ),
    ),
  }),
  findings,
  decide({ year, bodies }, policy) {
    const target = policy.figure("serviceRecords", figuresDateOfYear(policy, ["serviceRecords"], year));
    const exact = policy.reading("record-count") === "exact";
    const counted =
      policy.reading("records-required-from") === "each-body"
        ? bodies
        : [{ body: null, records: sumOf(bodies.map((one) => one.records)) }];
    const results = counted.map(({ body, records }) => {
      const [enough, notTooMany] = [records >= target, records <= target];
      if (body === null) {
        policy.condition("四(四)1", "enough-in-total", enough, { records, target });
        if (exact) policy.condition("四(四)1", "not-too-many-in-total", notTooMany, { records, target });
      } else {
        policy.condition("四(四)1", "enough-records", enough, { body, records, target });
        if (exact) policy.condition("四(四)1", "not-too-many-records", notTooMany, { body, records, target });
      }
      return { body, shortfall: Math.max(0, target - records), excess: exact ? Math.max(0, records - target) : 0 };
    });
    const deviations = results.filter((one) => one.shortfall > 0 || one.excess > 0);
    const shortfall = sumOf(results.map((one) => one.shortfall));
    return { met: deviations.length === 0, shortfall, excess: sumOf(results.map((one) => one.excess)), deviations };
  },
});
