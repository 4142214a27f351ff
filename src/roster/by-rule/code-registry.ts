const mostInOneMap = 16_000_000;

/** 编号登记 — Remembers each person code and its first row: the only memory that grows with the roster. */
export function codeRegistry(): { firstRowOf(code: string, row: number): number | undefined } {
  let current = new Map<string, number>();
  const maps = [current];
  return {
    /** The row that has the code already; undefined if this is the first. */
    firstRowOf(code, row) {
      for (const map of maps) {
        const first = map.get(code);
        if (first !== undefined) return first;
      }
      if (current.size >= mostInOneMap) {
        current = new Map();
        maps.push(current);
      }
      current.set(code, row);
      return undefined;
    },
  };
}
