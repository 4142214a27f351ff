const mostInOneMap = 16_000_000;

/** 编号登记 — which person codes have come up, and in which row first. The one thing that grows with the roster. */
export function codeRegistry(): { firstRowOf(code: string, row: number): number | undefined } {
  let current = new Map<string, number>();
  const maps = [current];
  return {
    /** The row in which the code came up before; undefined when this is the first. */
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
