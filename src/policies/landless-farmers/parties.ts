import { type Transfer, thePerson } from "../../kernel/facts/index.ts";
import { type Label, labels } from "../../kernel/language/index.ts";

/** 收付各方 — Who pays and receives the amounts of this document, as its clauses name them. 五(七), 六(一), 六(二). */
export const parties = {
  person: thePerson,
  ...labels({
    government: { zh: "政府", en: "government" },
    village: { zh: "村集体", en: "village collective" },
    account: { zh: "个人账户", en: "individual account" },
    "account-or-fund": {
      zh: "个人账户（支付完毕后为专项资金）",
      en: "individual account (the special fund once it is empty)",
    },
    fund: { zh: "社会保障基金（计息）", en: "social security fund, as interest" },
    "special-fund": { zh: "养老保障专项资金", en: "special fund" },
    "county-government": { zh: "县政府", en: "county government" },
    "county-budget": { zh: "县财政", en: "county budget" },
    heirs: { zh: "受益人、继承人", en: "beneficiaries and heirs" },
    // where it goes is a reading
    "portion-places": { zh: "专项资金、县财政或迁入地", en: "special fund, county budget or destination" },
    destination: { zh: "迁入地的养老保障", en: "scheme at the destination" },
    project: { zh: "用地项目", en: "projects that take land" },
    "land-revenue": { zh: "土地出让总收入", en: "land transfer revenue" },
    "new-revenue": { zh: "新增财政收入", en: "new fiscal revenue" },
    "benefit-payer": { zh: "个人账户、专项资金或县政府", en: "individual account, special fund or county government" },
  }),
};

/** What an individual account earns; the clause states the rates, and no payer. 六(二)4. */
export const interestPaid: Transfer = { by: parties.fund, to: parties.account };

/** What leaves an individual account. */
export const fromAccount = (to: Label): Transfer => ({ by: parties.account, to });
