import type { DocumentColumns } from "../document-columns.ts";
import { choiceWords, codesByWord, groupWords } from "./words.ts";

const heading = (zh: string, en: string) => ({ heading: { zh, en } });

/**
 * 花名册的列 — The columns of a roster under `determine`, with the headings of `docs/roster.md` and of earlier versions.
 * Columns that are `needed` are required, because an empty cell has a meaning, such as 尚未缴清.
 */
export const landlessColumns: DocumentColumns = {
  birthDate: heading("出生日期", "date of birth"),
  expropriationApprovedOn: {
    ...heading("省政府批准征地日期", "provincial approval date"),
    former: ["省政府批准征地日"],
  },
  expropriatedByGovernment: {
    ...heading("政府依法征收", "lawfully expropriated by the government"),
    former: ["依法征收"],
  },
  collectiveArableLand: heading("农村集体耕地", "rural collective arable land"),
  hadContractRight: { ...heading("征地时享有承包权", "land contract right at expropriation"), former: ["享有承包权"] },
  registeredAtExpropriation: heading("征地时在册农业人口", "registered agricultural population at expropriation"),
  "household.remainingArableMu": { ...heading("剩余耕地（亩）", "remaining arable land (mu)"), needed: true },
  "household.registeredAgriculturalMembers": {
    ...heading("在册农业人口数", "registered agricultural members"),
    needed: true,
  },
  groups: {
    ...heading("特殊人群", "special groups"),
    needed: true,
    emptyIsNone: true,
    words: codesByWord(groupWords),
    example: "低保对象（2011、2012）；持证残疾人（二级、第二代）",
  },
  choice: { ...heading("本人选择", "person's choice"), needed: true, words: codesByWord(choiceWords) },
  paidInFullOn: { ...heading("缴清日期", "date of payment in full"), former: ["缴费日"], needed: true },
  noticeReceivedOn: { ...heading("收到参保通知日期", "notice receipt date"), former: ["收到参保通知日"] },
  agreementSignedOn: { ...heading("分次缴费协议日期", "instalment agreement date"), former: ["分次缴费协议日"] },
  planApprovedOn: { ...heading("安置方案批准日期", "resettlement plan approval date"), former: ["安置方案批准日"] },
  governmentTransferredOn: {
    ...heading("政府补贴转入财政专户日期", "government contribution transfer date"),
    former: ["政府资金转入日"],
    needed: true,
  },
  confirmedOn: { ...heading("确认为补助对象日期", "allowance confirmation date"), former: ["确认为对象日"] },
  villageContribution: {
    ...heading("村集体补助（元）", "village contribution (yuan)"),
    former: ["村集体出资（元）"],
    needed: true,
    orElse: "villageShare",
  },
  balance: { ...heading("个人账户储存额（元）", "individual account balance (yuan)"), former: ["账户存储额（元）"] },
  expropriatedOn: { ...heading("实际征地日期", "actual expropriation date"), former: ["实际征地日"] },
  enrolledOn: { ...heading("参保登记日期", "enrolment date"), former: ["参保登记日"] },
  registeredAtConfirmation: heading("确认时在册农业人口", "registered agricultural population at confirmation"),
  "household.expropriatedEarlierMu": heading("历次被征耕地（亩）", "arable land expropriated earlier (mu)"),
  "household.members": heading("家庭人口数", "household members"),
  statusLostIn: { ...heading("失去特殊人群资格年份", "year of status loss"), former: ["失去身份年份"] },
};
