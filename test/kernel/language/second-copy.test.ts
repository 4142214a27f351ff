import { describe, expect, it, vi } from "vitest";
import { PolicyError } from "../../../src/kernel/language/errors.ts";

describe("政策错误在同一程序的几份库之间也认得出", () => {
  /** A second copy of the module, as in an application that loads the library as ESM and as CommonJS. */
  async function otherCopy(): Promise<typeof import("../../../src/kernel/language/errors.ts")> {
    vi.resetModules();
    return import("../../../src/kernel/language/errors.ts");
  }

  it("另一份库抛出的，这一份的 instanceof 认得；反过来也认得", async () => {
    const other = await otherCopy();
    expect(other.PolicyError).not.toBe(PolicyError);
    expect(new other.PolicyError([]) instanceof PolicyError).toBe(true);
    expect(new PolicyError([]) instanceof other.PolicyError).toBe(true);
  });
});
