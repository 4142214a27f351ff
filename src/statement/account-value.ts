import type { Money } from "../kernel/numbers/index.ts";
import type { accountLedger } from "../policies/landless-farmers/account/account-ledger.ts";

/** A value in JSON form: amounts are texts. */
type Json<T> = T extends Money
  ? string
  : T extends readonly (infer One)[]
    ? readonly Json<One>[]
    : T extends object
      ? { readonly [Name in keyof T]: Json<T[Name]> }
      : T;

/** The account of a determination, in JSON form. */
export type Account = Json<ReturnType<typeof accountLedger.decide>["value"]>;
export type Posting = Account["postings"][number];
