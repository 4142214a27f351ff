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
 * The difference to the ordinary share that is due for payments once the status has ended: `status-year: "claw-back"`. As in
 * the shares themselves, payments at one share are rounded as their sum.
 */
export function differenceOwed(status: Status, portions: readonly Portion[], policy: Decision): Fen {
  const { statusLostIn: lostIn } = status;
  if (lostIn === undefined) return 0;
  const priced = new Map<string, Fen>();
  let total = 0;
  for (const portion of portions) {
    const { paidOn, amount, government } = portion;
    if (!isLost(status, lostIn, portion, policy)) continue;
    const share = policy.figure("governmentShare", paidOn);
    const before = priced.get(share.text) ?? 0;
    priced.set(share.text, before + amount);
    const differenceDue = government - (shareOf(before + amount, share) - shareOf(before, share));
    policy.found("六(一)2", "difference-due", { year: lostIn, differenceDue: yuan(differenceDue) });
    total += differenceDue;
  }
  return total;
}

/**
 * Whether the preference of a payment ended with the status. Disability is not re-certified every year, so a holder keeps the
 * preferential share even if another status ends.
 */
function isLost({ groups }: Status, lostIn: number, { paidOn, group, qualifying }: Portion, policy: Decision): boolean {
  if (group === null || qualifying.includes("disability")) return false;
  if (policy.reading("status-year") !== "claw-back" || lostIn < yearOf(paidOn)) return false;
  const households = groups.filter((one) => one.kind !== "disability");
  const kinds = new Set(households.map((one) => one.kind));
  const certified = new Set<SpecialGroup>(
    households.filter((one) => one.certifiedFor.includes(lostIn)).map((one) => one.kind),
  );
  // a status may end within a year for which it was certified: if every status was certified for that year, or it is the
  // year of payment, the lost one is among those certified
  const lostWithinYear = lostIn === yearOf(paidOn) || certified.size === kinds.size;
  const others = qualifying.filter((kind) => certified.has(kind)).length - (lostWithinYear ? 1 : 0);
  if (others > 0) policy.found("六(一)2", "preference-continues", { year: lostIn });
  return others <= 0;
}
