import type { Text } from "../kernel/language/text.ts";
import { asChoice, asCount, asFlag, asWritten, type ReadCell } from "./cells.ts";
import { groupNotation, readGroups } from "./special-groups.ts";

/** 列 — one column of a roster: its heading, the fact that it holds, and whether it must be there. */
export interface Column {
  /** The heading, in Chinese. */
  readonly heading: string;
  readonly english: string;
  /** Path of the fact among those of `determine`: `birthDate`, `household.remainingArableMu`. */
  readonly path: string;
  readonly required: boolean;
  readonly read: ReadCell;
  /** What may stand in it, where that is written otherwise than the rule's facts are. */
  readonly allowed?: Text;
}

const column = (heading: string, english: string, path: string, read: ReadCell = asWritten): Column => ({
  heading,
  english,
  path,
  required: true,
  read,
  ...allowedFor(read),
});

const optionalColumn = (...parts: Parameters<typeof column>): Column => ({ ...column(...parts), required: false });

function allowedFor(read: ReadCell): { readonly allowed?: Text } {
  if (read === asFlag) return { allowed: { zh: "“是”或“否”", en: "是 (yes) or 否 (no)" } };
  if (read === asChoice) {
    const zh = "“参加养老保障”或“到龄领取养老补助”，未选择的不填";
    return {
      allowed: { zh, en: "参加养老保障 (pension) or 到龄领取养老补助 (allowance); empty if nothing was chosen" },
    };
  }
  return read === readGroups ? { allowed: groupNotation } : {};
}

/** 人员编号 and 村编号: who the row is about. No names are wanted. */
export const codeColumn = column("人员编号", "person", "code");
export const villageColumn = column("村编号", "village", "village");

/** 花名册的列 — every column that a roster may have, in any order. An empty cell is a fact that is not given. */
export const columns: readonly Column[] = [
  codeColumn,
  villageColumn,
  column("出生日期", "date of birth", "birthDate"),
  column("省政府批准征地日", "provincial approval of the taking", "expropriationApprovedOn"),
  column("依法征收", "lawfully expropriated by government", "expropriatedByGovernment", asFlag),
  column("农村集体耕地", "rural collective arable land", "collectiveArableLand", asFlag),
  column("享有承包权", "held a contract right", "hadContractRight", asFlag),
  column("征地时在册农业人口", "registered agricultural at the taking", "registeredAtExpropriation", asFlag),
  column("剩余耕地（亩）", "arable land left (mu)", "household.remainingArableMu"),
  column("在册农业人口数", "registered members", "household.registeredAgriculturalMembers", asCount),
  column("特殊人群", "special groups", "groups", readGroups),
  column("本人选择", "the person's choice", "choice", asChoice),
  column("缴费日", "day of payment", "paidOn"),
  column("收到参保通知日", "notice received", "noticeReceivedOn"),
  column("分次缴费协议日", "instalment agreement signed", "agreementSignedOn"),
  column("安置方案批准日", "resettlement plan approved", "planApprovedOn"),
  column("政府资金转入日", "government's money transferred", "governmentTransferredOn"),
  column("确认为对象日", "confirmed", "confirmedOn"),
  column("村集体出资（元）", "village part (yuan)", "villageContribution"),
  column("账户存储额（元）", "balance of the account (yuan)", "balance"),
  // wanted only under readings that differ from the default
  optionalColumn("实际征地日", "actual taking", "expropriatedOn"),
  optionalColumn("参保登记日", "enrolment", "enrolledOn"),
  optionalColumn("确认时在册农业人口", "registered at the confirmation", "registeredAtConfirmation", asFlag),
  optionalColumn("历次被征耕地（亩）", "taken earlier (mu)", "household.expropriatedEarlierMu"),
  optionalColumn("家庭人口数", "all members", "household.members", asCount),
  optionalColumn("失去身份年份", "status lost in", "statusLostIn", asCount),
];

/** The column that a fault's path speaks of, also for a path inside it: `groups[0].kind`. */
export function columnOfPath(path: string): Column | undefined {
  return columns.find((one) => path === one.path || path.startsWith(`${one.path}.`) || path.startsWith(`${one.path}[`));
}
