import { day, list, money, mustHold, optional, year } from "../../../kernel/facts/index.ts";
import type { Fen } from "../../../kernel/numbers/index.ts";
import { share } from "../../shared/shares.ts";

/** 缴费情况 — The facts about payment on which the shares depend. */
export const paymentFacts = {
  instalmentDates: optional(
    list({ zh: "各次缴费日期", en: "dates of the instalments" }, day({ zh: "缴费日期", en: "payment date" }), {
      min: 1,
      max: 60,
    }),
  ),
  villageContribution: optional(money({ zh: "村集体补助", en: "village contribution" })),
  villageShare: optional(
    share({ zh: "村集体补助占筹资规模的比例", en: "village contribution as a share of the required funding" }),
  ),
  statusLostIn: optional(year({ zh: "失去特殊人群资格的年份", en: "year in which the special-group status ended" })),
};

/** The village's contribution is given as an amount or as a share. */
export const oneVillageContribution = mustHold<{
  readonly villageContribution?: Fen | undefined;
  readonly villageShare?: unknown;
}>(
  ["villageContribution", "villageShare"],
  { zh: "村集体补助的金额和比例只填一项", en: "the village contribution as an amount or as a share, not both" },
  (f) => f.villageContribution !== undefined && f.villageShare !== undefined,
);
