import type { CalendarDate } from "../../../kernel/days/index.ts";
import { day, type FactOf, flag, optional, variant } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Fen } from "../../../kernel/numbers/index.ts";
import type { Opening, Payment } from "./account-facts.ts";

/** 账户终止原因 — Why an account is closed. */
export const closures = labels({
  "relocated-with-transfer": { zh: "户籍迁出，转移", en: "moved out of the county, account transferred" },
  "relocated-with-refund": { zh: "户籍迁出，退保", en: "moved out of the county, refunded" },
  refunded: { zh: "出国（境）定居或被录用（聘用），退保", en: "settled abroad or entered public service, refunded" },
  "not-paid-in-full-by-age": { zh: "到缴清年龄前未缴清", en: "not paid in full by the age limit" },
  died: { zh: "身故", en: "died" },
});

const on = day({ zh: "账户终止日期", en: "closure date" });

/**
 * How and when the account is closed: transfer or refund after moving out of the county, refund on settling abroad or
 * entering public service, default on instalments, death.
 */
export const closure = optional(
  variant({ zh: "账户终止", en: "account closure" }, "kind", closures, {
    "relocated-with-transfer": { on },
    "relocated-with-refund": { on },
    refunded: { on },
    "not-paid-in-full-by-age": { on },
    died: {
      on,
      hasHeirs: flag({ zh: "有指定受益人或法定继承人", en: "has a designated beneficiary or a legal heir" }),
    },
  }),
);
export type Closure = NonNullable<FactOf<typeof closure>>;

/** The facts of an account. */
export interface AccountFacts {
  readonly birthDate: CalendarDate;
  readonly payments: readonly Payment[];
  readonly openingBalances?: (Opening & { readonly monthlyAmount?: Fen | undefined }) | undefined;
  readonly agreementSignedOn?: CalendarDate | undefined;
  /** What is due from the individual. */
  readonly amount?: Fen | undefined;
  readonly closure?: Closure | undefined;
  readonly until: CalendarDate;
}

/** The clause for each kind of closure. */
export const clauseOfClosure = {
  "relocated-with-transfer": "五(七)1",
  "relocated-with-refund": "五(七)1",
  refunded: "五(七)2",
  "not-paid-in-full-by-age": "六(二)2",
  died: "五(七)3",
} as const satisfies Record<Closure["kind"], string>;
