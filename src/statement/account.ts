import type { Language } from "../kernel/language/index.ts";
import type { Determination } from "../kernel/policy/index.ts";
import { accountLedger } from "../policies/landless-farmers/account/account-ledger.ts";
import { postingKinds } from "../policies/landless-farmers/account/account-postings.ts";
import { partNames, parts } from "../policies/landless-farmers/account/parts.ts";
import type { ReportColumn, ReportSection } from "../report/index.ts";
import type { Account, Posting } from "./account-value.ts";
import { identityOf, yearsTable } from "./account-years.ts";
import { formulasOf } from "./formulas.ts";
import { amountOf, fenOfAll, isZero, same, sayIn, shown } from "./words.ts";

/** Whether a determination is that of an account. */
export const isAccount = (determination: Determination): determination is Determination<Account> =>
  determination.rule === accountLedger.name;

/** The answer without the parts that have separate sections, and without totals that are zero. */
export function accountAnswer({ postings: _, years: __, closing, ...answer }: Account) {
  const totals = Object.entries(closing).filter(([, one]) => typeof one !== "string" || !isZero(one));
  return { ...answer, closing: Object.fromEntries(totals) };
}

/** 个人账户 — The account year by year, with a chart of the balances; the reconciliation; every posting with its formulas. */
export function accountSections(account: Account, language: Language): readonly ReportSection[] {
  return [yearsSection(account, language), identitySection(account, language), postingsSection(account, language)];
}

function yearsSection(account: Account, language: Language): ReportSection {
  const { headings, rows } = yearsTable(account);
  const columns = headings.map((heading, index) => ({
    heading: same(heading[language]),
    ...(index === 0 ? {} : { align: "right" as const }),
  }));
  const lines = account.years.map(({ year, closingBalance }) => ({
    label: String(year),
    bars: [{ value: Number(closingBalance), text: shown(closingBalance) }],
  }));
  const say = sayIn(language);
  const charts = [{ caption: same(say("年末余额（元）", "Closing balances (yuan)")), lines }];
  return { title: same(say("年度汇总（元）", "Years (yuan)")), charts, tables: [{ columns, rows }] };
}

/** Adds up both sides. Checks each balance against the previous one and its portions, and the closing balance against the last. */
function identitySection(account: Account, language: Language): ReportSection {
  const say = sayIn(language);
  const { text, holds } = identityOf(account, language);
  const { postings, closing } = account;
  const isLast = (postings.at(-1)?.balance ?? "0.00") === closing.balance;
  const all = postings.every((one, index) => follows(one, postings[index - 1])) && isLast;
  const verdicts = [
    holds ? say("✓ 收支平衡", "✓ Reconciled") : say("✗ 收支不平衡", "✗ Not reconciled"),
    all
      ? say(
          "✓ 每笔记账后的余额等于上一笔的余额加本笔，也等于各部分之和",
          "✓ Each balance is the one before plus the posting, and the sum of its portions",
        )
      : say(
          "✗ 有的余额不等于上一笔的余额加本笔，或不等于各部分之和",
          "✗ Some balance is not the one before plus the posting, or not the sum of its portions",
        ),
  ];
  return { title: same(say("收支平衡", "Closing identity")), notes: [text, ...verdicts].map(same) };
}

/**
 * The tax is a separate posting; until then it is included in the balance of the account and of each portion. The amount and the
 * balance are those of all portions together.
 */
const follows = (posting: Posting, previous: Posting | undefined): boolean =>
  partNames.every(
    (part) => amountOf(fenOfAll([previous?.balances[part] ?? "0.00", posting[part]])) === posting.balances[part],
  ) &&
  amountOf(fenOfAll(partNames.map((part) => posting[part]))) === posting.total &&
  amountOf(fenOfAll(partNames.map((part) => posting.balances[part]))) === posting.balance;

function postingsSection({ postings }: Account, language: Language): ReportSection {
  const say = sayIn(language);
  const right = { align: "right" as const };
  const used = partNames.filter((part) => postings.some(({ balances }) => !isZero(balances[part])));
  const columns: readonly ReportColumn[] = [
    { heading: same(say("日期", "Date")) },
    { heading: same(say("种类", "Kind")) },
    { heading: same(say("发生额", "Amount")), ...right },
    { heading: same(say("余额", "Balance")), ...right },
    ...used.map((part) => ({ heading: same(say(`其中：${parts[part].zh}`, `of it: ${parts[part].en}`)), ...right })),
    { heading: same(say("条款", "Clause")) },
    { heading: same(say("计算式", "Formulas")), below: true },
  ];
  const rows = postings.map((one, index) => [
    one.on,
    postingKinds[one.kind][language],
    // payments by the special fund do not pass through the account
    shown(isZero(one.fromFund) ? one.total : one.fromFund),
    shown(one.balance),
    ...used.map((part) => shown(one.balances[part])),
    one.clause.slice(one.clause.indexOf("/") + 1),
    formulasOf(one, postings[index - 1], language).join("\n"),
  ]);
  return { title: same(say("逐笔记账和计算式（元）", "Postings and formulas (yuan)")), tables: [{ columns, rows }] };
}
