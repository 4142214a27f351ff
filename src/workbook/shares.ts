import { type ByPart, type Part, partNames } from "../policies/landless-farmers/account/parts.ts";
import type { Posting } from "../statement/account-value.ts";
import { amountOf, fenOfAll, isZero } from "../statement/words.ts";
import { type Cell, empty, fixed, formulaCell, input, live } from "./cells.ts";
import type { PensionRow } from "./pension-row.ts";
import { amountSum, balanceSum } from "./places.ts";
import { rounded, unitsOf } from "./rounded.ts";
import { added, formulaOf, nothing, type Sum, sumOfCell } from "./sums.ts";

type Share = NonNullable<Posting["pension"]>["portions"][number];

const columns = {
  weight: { government: "O", village: "P", individual: "Q" },
  drawn: { government: "S", village: "T", individual: "U" },
  down: { government: "V", village: "W", individual: "X" },
  rest: { government: "Y", village: "Z", individual: "AA" },
  share: { government: "AB", village: "AC", individual: "AD" },
  base: { government: "AE", village: "AF", individual: "AG" },
  taken: { government: "AH", village: "AI", individual: "AJ" },
} as const satisfies Record<string, ByPart<string>>;

export const columnOf = (group: keyof typeof columns, part: Part): string => columns[group][part];

/** The sum of a group of columns, cell by cell as in the postings. */
const sumOf = (group: keyof typeof columns, row: number): string =>
  `(${partNames.map((part) => `${columns[group][part]}${row}`).join("+")})`;

export const clamped = (value: bigint, most: bigint): bigint => (value < 0n ? 0n : value > most ? most : value);

/** The balance of a portion before a pension, and its cell. */
export const balanceBefore = (one: PensionRow, part: Part): bigint => balanceSum(one.source, one.index - 1, part).fen;
export const cellBefore = ({ source, index }: PensionRow, part: Part): string =>
  formulaOf(balanceSum(source, index - 1, part)) ?? "0";

const shareOf = ({ pension }: PensionRow, part: Part): Share | undefined =>
  pension.portions.find((share) => share.part === part);

/** The proportional payment of each portion, in fen, before others cover the shortfall of one that is too small. */
export function basesOf(one: PensionRow): ByPart<bigint> {
  const of = (part: Part): bigint => {
    const share = shareOf(one, part);
    if (share === undefined) return 0n;
    return clamped(fenOfAll([share.share]) - fenOfAll([share.drawn]), balanceBefore(one, part));
  };
  return { government: of("government"), village: of("village"), individual: of("individual") };
}

/** 各部分分摊 — The share of each portion in the total paid, minus its earlier payments: columns O to AG. */
export function sharesCells(one: PensionRow): Cell[] {
  const { pension, row } = one;
  const [any] = pension.portions;
  const base = basesOf(one);
  if (any === undefined) return [...Array<Cell>(16).fill(empty), ...partNames.map(() => fixed("money", "0.00"))];
  const shares = partNames.map((part) => shareOf(one, part) ?? { ...any, part, ...none });
  const quotient = (part: Part): string => `R${row}*${columns.weight[part]}${row}/${sumOf("weight", row)}`;
  const downs = shares.map(({ part, exact }) => {
    const text = downToTheFen(exact);
    return { text, formula: rounded(exact, "down-to-the-fen", text, quotient(part)) };
  });
  const isLive = downs.every(({ formula }) => formula !== undefined) && isDecided(shares);
  const shareText = (share: Share): string => (isLive ? `ROUND(${sharedOut(share.part, row)},2)` : "");
  return [
    ...shares.map((share) => weightCell(one, share)),
    formulaCell("money", any.paid, `ROUND(${sumOf("drawn", row)}+M${row},2)`),
    ...shares.map((share) => drawnCell(one, share)),
    ...downs.map(({ text, formula }) => live("money", text, formula)),
    ...shares.map(({ part, exact }) =>
      formulaCell("exact", restText(exact), `ROUND(${quotient(part)}-${columns.down[part]}${row},10)`),
    ),
    ...shares.map((share) => live("money", share.share, shareText(share) || undefined)),
    ...partNames.map((part) => {
      const due = `${columns.share[part]}${row}-${columns.drawn[part]}${row}`;
      return formulaCell("money", amountOf(base[part]), `ROUND(MAX(0,MIN(${due},${cellBefore(one, part)})),2)`);
    }),
  ];
}

/** A portion without money. */
const none = { weight: "0.00", exact: "0.00", share: "0.00", drawn: "0.00", result: "0.00" } as const;

const fenInUnits = 10n ** 8n;
const downToTheFen = (exact: string): string => amountOf(unitsOf(exact) / fenInUnits);
const restOf = (exact: string): bigint => unitsOf(exact) % fenInUnits;
const restText = (exact: string): string => `0.${restOf(exact).toString().padStart(10, "0")}`;

/** The share rounded down to the fen, plus one fen for the largest remainders; if equal, for the earlier portion. */
function sharedOut(part: Part, row: number): string {
  const rest = (one: Part): string => `${columns.rest[one]}${row}`;
  const at = partNames.indexOf(part);
  const larger = partNames
    .filter((other) => other !== part)
    .map((other) => `(${rest(other)}${partNames.indexOf(other) < at ? ">=" : ">"}${rest(part)})`);
  const lack = `ROUND((R${row}-${sumOf("down", row)})*100,0)`;
  return `${columns.down[part]}${row}+IF(${larger.join("+")}<${lack},0.01,0)`;
}

/** Whether floats order the remainders as the account did: those on both sides of the last fen differ, or are equal sums. */
function isDecided(shares: readonly Share[]): boolean {
  const order = [...shares].sort((a, b) => Number(restOf(b.exact) - restOf(a.exact)));
  const lack = Number(shares.reduce((sum, one) => sum + fenOfAll([one.share]) - unitsOf(one.exact) / fenInUnits, 0n));
  const raised = (one: Share): boolean => fenOfAll([one.share]) > unitsOf(one.exact) / fenInUnits;
  if (!order.every((one, at) => raised(one) === at < lack)) return false;
  const [last, next] = [order[lack - 1], order[lack]];
  if (last === undefined || next === undefined || last.weight === next.weight) return true;
  // the error of floats, as in `rounded`
  const floats = unitsOf(last.paid) / 10n ** 15n;
  const isExact = floats === 0n && !last.exact.endsWith("…") && !next.exact.endsWith("…");
  return restOf(last.exact) - restOf(next.exact) > 3n + 10n * floats || (isExact && last.exact === next.exact);
}

/** The previous row in which portions paid their share. */
function earlier({ before }: PensionRow): PensionRow | undefined {
  return before === undefined || before.pension.portions.length > 0 ? before : earlier(before);
}

/** The balance at the start of the pension; later that of the previous row plus payments since then. */
function weightCell(one: PensionRow, { part, weight }: Share): Cell {
  const formula = formulaOf(weightSum(one, part));
  const isSame = weightSum(one, part).fen === fenOfAll([weight]);
  return isSame && formula !== undefined ? formulaCell("money", weight, formula) : input("money", weight);
}

function weightSum(one: PensionRow, part: Part): Sum {
  const { source, index } = one;
  const before = earlier(one);
  if (before === undefined) return balanceSum(source, index - 1, part);
  const weight = shareOf(before, part)?.weight ?? "0.00";
  const since = before.index + 1;
  return source.account.postings
    .slice(since, index)
    .map((posting, at) =>
      posting.kind === "paid-in" && !isZero(posting[part]) ? amountSum(source, posting, since + at, part) : nothing,
    )
    .reduce(added, sumOfCell(`${columns.weight[part]}${before.row}`, weight));
}

/** The earlier payments, including the previous row; starts at zero when the weights are new. */
function drawnCell(one: PensionRow, { part, drawn }: Share): Cell {
  const before = earlier(one);
  const share = before && shareOf(before, part);
  const sum = fenOfAll([share?.drawn ?? "0.00", share?.result ?? "0.00"]);
  if (before === undefined || sum !== fenOfAll([drawn])) return input("money", drawn);
  const { row } = before;
  return formulaCell("money", drawn, `ROUND(${columns.drawn[part]}${row}+${columns.taken[part]}${row},2)`);
}
