/** 设错 — A fault in a copy in memory, and the check that must catch it. */
export interface SeededFault {
  readonly fault: string;
  readonly check: string;
  /** What the check finds without the fault: nothing. */
  sound(): readonly string[];
  /** What it finds with it. */
  faulty(): readonly string[];
}

/** What a check that throws has to say. */
export function foundBy(check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
