import { distinctNames, hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { count, group, list, name } from "../../kernel/fields.ts";
import { lookupDay } from "../../kernel/plan.ts";
import { type Label, labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";

/**
 * 服务对象信息 — has enough been supplied for the sampling, and how many records are missing. 四(四)1.
 *
 * By default each unit supplies the stated number or more. `excess` is other than 0 only where the number is exact.
 * `open` names the units with too few or too many; where all units count together, its `unit` is null.
 *
 * @example
 * serviceRecords({ year: 2013, units: [{ unit: "A", records: 99 }] }).value // complete false, missing 1, open [{ unit: "A", missing: 1, excess: 0 }]
 */
export const serviceRecords = rule({
  name: "service-records",
  clauses: ["四(四)1"],
  facts: facts(
    {
      year,
      units: list(
        { zh: "各单位", en: "units" },
        group(
          { zh: "单位", en: "unit" },
          {
            unit: name({ zh: "单位名称", en: "name of the unit" }),
            records: count(
              { zh: "提供的信息数", en: "records supplied" },
              { zh: "名", en: "persons" },
              { max: 1_000_000 },
            ),
          },
        ),
        { min: 1, max: 10_000 },
      ),
    },
    impossible(["units"], distinctNames, (f) => hasRepeats(f.units.map((one) => one.unit))),
  ),
  decide({ year, units }, policy: Policy<typeof serviceRecordsWords>) {
    const wanted = policy.figure("serviceRecords", lookupDay(year));
    const exact = policy.reading("records-number") === "exact";
    const counted =
      policy.reading("records-wanted-from") === "each-unit"
        ? units.map(({ unit, records }) => ({ unit, supplier: named(unit), records }))
        : [{ unit: null, supplier: together["all-units"], records: sumOf(units.map((one) => one.records)) }];
    const results = counted.map(({ unit, supplier, records }) => {
      const data = { supplier, records, wanted };
      policy.condition("四(四)1", "enough-records", records >= wanted, data);
      if (exact) policy.condition("四(四)1", "not-too-many-records", records <= wanted, data);
      return { unit, missing: Math.max(0, wanted - records), excess: exact ? Math.max(0, records - wanted) : 0 };
    });
    const open = results.filter((one) => one.missing > 0 || one.excess > 0);
    const missing = sumOf(results.map((one) => one.missing));
    return { complete: open.length === 0, missing, excess: sumOf(results.map((one) => one.excess)), open };
  },
});

const together = labels({ "all-units": { zh: "各单位合计", en: "all units together" } });

/** A unit by the name that the facts give it, in either language. */
const named = (unit: string): Label => ({ code: unit, zh: unit, en: unit });

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

export const serviceRecordsWords = {
  title: { zh: "服务对象信息", en: "Service-user records" },
  asks: { zh: "服务对象信息提供够了没有，还缺多少？", en: "Are there enough records, and how many are missing?" },
  findings: {
    "enough-records": {
      holds: {
        zh: "{supplier:label}提供{records:count}名，不少于{wanted:count}名",
        en: "{supplier:label}: {records:count} record(s), at least {wanted:count}",
      },
      fails: {
        zh: "{supplier:label}只提供{records:count}名，少于{wanted:count}名",
        en: "{supplier:label}: only {records:count} record(s) of {wanted:count}",
      },
    },
    "not-too-many-records": {
      holds: {
        zh: "{supplier:label}提供{records:count}名，不多于{wanted:count}名",
        en: "{supplier:label}: {records:count} record(s), at most {wanted:count}",
      },
      fails: {
        zh: "{supplier:label}提供{records:count}名，多于{wanted:count}名",
        en: "{supplier:label}: {records:count} record(s), more than {wanted:count}",
      },
    },
  },
} as const satisfies Words;
