/** A change that no input can tell from the source. */
interface Equivalent {
  readonly file: string;
  readonly code: string;
  readonly replacement: string;
  readonly why: { readonly zh: string; readonly en: string };
}

/** 等价变异 — Mutants that survive because they are equivalent. */
export const equivalent: readonly Equivalent[] = [];
