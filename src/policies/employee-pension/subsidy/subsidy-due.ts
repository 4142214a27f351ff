import { yearOf } from "../../../kernel/days/index.ts";
import { labels, type Text } from "../../../kernel/language/index.ts";
import { fenOf, type Money, yuan } from "../../../kernel/numbers/index.ts";
import type { DueSpan } from "../../../kernel/policy/index.ts";
import { parties } from "../parties.ts";
import { endReasons } from "./subsidy-end.ts";

const items = labels({ "social-insurance-subsidy": { zh: "社保补贴", en: "social insurance subsidy" } });

/** What the answer of the subsidy says of its years. */
interface Subsidy {
  readonly schedule: readonly { readonly year: number; readonly contributionMonths: number; readonly amount: Money }[];
  readonly endsFrom: string;
  readonly endReason: keyof typeof endReasons;
}

const nothingPaid: Text = {
  zh: "该年没有缴费，先缴后补",
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
    const years = schedule.map(({ year, contributionMonths, amount }) => {
      if (fenOf(amount) !== 0) return spanOf(year, amount);
      // the term is over in a year that begins after its end; before that, something may still be paid
      const isOver = `${year}-01` >= endsFrom;
      return { ...spanOf(year, amount), why: contributionMonths === 0 ? nothingPaid : endReasons[endReason], isOver };
    });
    // in the years up to the end there could be contributions, but none are reported
    const last = schedule.at(-1)?.year ?? 0;
    const open = Math.max(0, yearOf(endsFrom) - last - 1);
    const later = Array.from({ length: schedule.length === 0 ? 0 : open }, (_, index) => last + 1 + index);
    return [...years, ...later.map((year) => ({ ...spanOf(year, yuan(0)), why: nothingPaid }))];
  },
  because: { first: ["term"], last: ["subsidy-ends", "subsidy-ends-at-the-latest"], between: nothingPaid },
} as const;

const spanOf = (year: number, amount: Money): DueSpan => ({
  from: `${year}-01`,
  until: `${year}-12`,
  amounts: [amount],
});
