import { accountIdentities } from "./account-identities.ts";
import { fundingIdentities } from "./funding-identities.ts";
import type { Identity } from "./identity.ts";
import { leavingIdentities } from "./leaving-identities.ts";

/** 全部恒等式 — What proofs/ proves for all numbers. */
export const identities: readonly Identity[] = [...fundingIdentities, ...leavingIdentities, ...accountIdentities];
