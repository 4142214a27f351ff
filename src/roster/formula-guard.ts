/**
 * Matches text that a spreadsheet may take for a formula: it begins with a character of OWASP's list (= + - @, tab, line breaks) or
 * its small or full-width form, also after spaces, invisible characters and apostrophes.
 */
const formulaLike = /^[\s\p{C}']*[=+\-@\t\r\n﹦﹢﹣﹫＝＋－＠−]/u;

/**
 * 防公式 — A cell for a CSV file: with an apostrophe in front if a spreadsheet may take it for a formula, otherwise as it is. Cells
 * that differ stay different: `-5` becomes `'-5`, and `'-5` becomes `''-5`.
 */
export const guardFormula = (cell: string): string => (formulaLike.test(cell) ? `'${cell}` : cell);

/** 还原 — A cell as it was before `guardFormula`: without the first apostrophe, if what follows may be taken for a formula. */
export function unguardFormula(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && formulaLike.test(rest) ? rest : cell;
}
