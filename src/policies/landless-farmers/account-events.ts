import type { CalendarDate } from "../../kernel/days/calendar.ts";
import type { FactOf } from "../../kernel/facts/fields.ts";
import { day, flag } from "../../kernel/facts/fields.ts";
import { optional, variant } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import type { Payment } from "./account-facts.ts";

/** 离开账户 — how an account comes to its end. */
export const closures = labels({
  "relocated-with-transfer": { zh: "户籍迁出，转移", en: "moved away, transferred" },
  "relocated-with-refund": { zh: "户籍迁出，退保", en: "moved away, refunded" },
  refunded: { zh: "出国定居或录用，退保", en: "settled abroad or entered public service, refunded" },
  "not-paid-in-full-by-age": { zh: "年满之前未缴清", en: "not paid up before the age" },
  died: { zh: "身故", en: "died" },
});

const on = day({ zh: "发生之日", en: "day on which it happened" });

/** How and when the account ends: transfer or refund on moving away, refund (settling abroad, public service), default, death. */
export const closure = optional(
  variant({ zh: "账户终结", en: "closure" }, "kind", closures, {
    "relocated-with-transfer": { on },
    "relocated-with-refund": { on },
    refunded: { on },
    "not-paid-in-full-by-age": { on },
    died: { on, hasHeirs: flag({ zh: "有指定受益人或法定继承人", en: "has a beneficiary or an heir" }) },
  }),
);
export type Closure = NonNullable<FactOf<typeof closure>>;

/** What an account is run with. */
export interface AccountFacts {
  readonly birthDate: CalendarDate;
  readonly payments: readonly Payment[];
  readonly closure?: Closure | undefined;
  readonly until: CalendarDate;
}

/** The clause under which an account ends in this way. */
export const clauseOfClosure = {
  "relocated-with-transfer": "五(七)1",
  "relocated-with-refund": "五(七)1",
  refunded: "五(七)2",
  "not-paid-in-full-by-age": "六(二)2",
  died: "五(七)3",
} as const satisfies Record<Closure["kind"], string>;
