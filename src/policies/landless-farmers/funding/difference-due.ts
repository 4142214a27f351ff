import { yearOf } from "../../../kernel/days/index.ts";
import type { FactOf } from "../../../kernel/facts/index.ts";
import { type Fen, shareOf, yuan } from "../../../kernel/numbers/index.ts";
import type { Portion } from "./portions.ts";
import type { Decision } from "./share-findings.ts";
import type { groups, SpecialGroup } from "./special-group.ts";

interface Status {
  readonly groups: FactOf<typeof groups>;
  readonly statusLostIn?: number | undefined;
}

/**
 * The difference to the ordinary share that is due for a payment once the status has ended: `status-year: "claw-back"`.
 * Disability is not re-certified every year, so a holder keeps the preferential share even if another status ends.
 */
export function differenceOwed({ groups, statusLostIn: lostIn }: Status, portion: Portion, policy: Decision): Fen {
  const { paidOn, group, qualifying, amount, government } = portion;
  if (group === null || qualifying.includes("disability") || lostIn === undefined) return 0;
  if (policy.reading("status-year") !== "claw-back" || lostIn < yearOf(paidOn)) return 0;
  const households = groups.filter((one) => one.kind !== "disability");
  const kinds = new Set(households.map((one) => one.kind));
  const certified = new Set<SpecialGroup>(
    households.filter((one) => one.certifiedFor.includes(lostIn)).map((one) => one.kind),
  );
  // a status may end within a year for which it was certified: if all were, and in the year of payment, it is one of them
  const lostWithinYear = lostIn === yearOf(paidOn) || certified.size === kinds.size;
  const others = qualifying.filter((kind) => certified.has(kind)).length - (lostWithinYear ? 1 : 0);
  if (others > 0) {
    policy.found("六(一)2", "preference-continues", { year: lostIn });
    return 0;
  }
  const differenceDue = government - shareOf(amount, policy.figure("governmentShare", paidOn));
  policy.found("六(一)2", "difference-due", { year: lostIn, differenceDue: yuan(differenceDue) });
  return differenceDue;
}
