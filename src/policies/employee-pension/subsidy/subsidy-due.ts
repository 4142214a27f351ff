import { yearOf } from "../../../kernel/days/index.ts";
import { labels, type Text } from "../../../kernel/language/index.ts";
import { type Money, yuan } from "../../../kernel/numbers/index.ts";
import type { DueSpan } from "../../../kernel/policy/index.ts";
import { parties } from "../parties.ts";
import { endReasons } from "./subsidy-end.ts";

const items = labels({ "social-insurance-subsidy": { zh: "社保补贴", en: "social insurance subsidy" } });

/** What the answer of the subsidy says of its years. */
interface Subsidy {
  readonly schedule: readonly {
    readonly year: number;
    readonly contributionMonths: number;
    readonly monthsSubsidised: number;
    readonly amount: Money;
  }[];
  readonly endsFrom: string;
  readonly endReason: keyof typeof endReasons;
}

const nothingPaid: Text = {
  zh: "该年未缴费，先缴后补",
  en: "no contributions in the year; the subsidy follows the contributions",
};

/** 社保补贴 — Paid in one sum for each year, after the contributions. 五10, 六12. */
export const subsidyDue = {
  unit: "year",
  clause: "五10",
  parts: [
    {
      item: items["social-insurance-subsidy"],
      payer: parties["district-finance"],
      amount: ["year-subsidy", "limited-to-paid"],
    },
  ],
  spans({ schedule, endsFrom, endReason }: Subsidy): readonly DueSpan[] {
    // the term is over in a year that begins after its end; before that, something may still be paid
    const until = schedule.filter(({ year }) => `${year}-01` < endsFrom);
    const years = until.map(({ year, contributionMonths, monthsSubsidised, amount }) => {
      const ended = monthsSubsidised === 0 ? endReasons[endReason] : undefined;
      return { ...spanOf(year, amount), why: contributionMonths === 0 ? nothingPaid : ended };
    });
    const end = yearOf(endsFrom) + (endsFrom.endsWith("-01") ? 0 : 1);
    // in the years up to the end there could be contributions, but none are reported
    const next = (until.at(-1)?.year ?? end - 1) + 1;
    const open = Array.from({ length: Math.max(0, end - next) }, (_, index) => next + index);
    const later = open.map((year) => ({ ...spanOf(year, yuan(0)), why: nothingPaid }));
    return [...years, ...later, { ...spanOf(end, yuan(0)), until: null, isOver: true }];
  },
  because: { first: ["term"], last: ["subsidy-ends", "subsidy-ends-at-the-latest"], between: nothingPaid },
} as const;

const spanOf = (year: number, amount: Money): DueSpan => ({
  from: `${year}-01`,
  until: `${year}-12`,
  amounts: [amount],
});
