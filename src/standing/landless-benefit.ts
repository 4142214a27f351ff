import type { Landless } from "./facts.ts";
import type { Benefit } from "./labels.ts";

/** Who is not in the pension has the subsidy, or waits for it. */
export const benefitOf = ({ kind }: Landless): Benefit =>
  kind === "pension" ? "landless-pension" : "landless-subsidy";
