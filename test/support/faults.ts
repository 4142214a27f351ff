import { PolicyError } from "../../src/kernel/language/errors.ts";

/** What was wrong: where, what kind, and what is expected in Chinese. Without a PolicyError, what was returned. */
export function faultsOf(act: () => unknown): unknown {
  try {
    const result = act();
    if (result instanceof PolicyError) throw result;
    return result;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults.map(({ path, code, expected }) => [path, code, expected.zh]);
  }
}

/** What was wrong, as `path code`; nothing where it went well. */
export function faultCodesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}
