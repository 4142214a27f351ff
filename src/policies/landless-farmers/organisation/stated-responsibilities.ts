import { assigned, listed } from "./bodies.ts";

/** 职责 — The tasks that the document assigns. The steps of 五(三)2 are in the confirmation procedure. */
export const tasks = listed(
  { zh: "职责", en: "task" },
  {
    ...assigned("四(二)", ["township-government", "county-bodies"], {
      "public-welfare-posts": {
        zh: "设置公益性岗位，安置就业困难人员",
        en: "create public-welfare posts for people with employment difficulties",
      },
      "supervise-employers": {
        zh: "督促用地单位优先录用",
        en: "ensure that employers using the expropriated land give landless farmers priority",
      },
    }),
    ...assigned("四(二)", ["labour-bureau"], {
      "promote-employment": { zh: "多渠道促进就业", en: "promote employment through various channels" },
    }),
    ...assigned("四(三)", ["township-government", "labour-bureau", "county-bodies"], {
      "free-training": { zh: "组织免费培训", en: "provide the free training" },
    }),
    ...assigned("六(二)1", ["finance-bureau", "land-bureau", "labour-bureau"], {
      "raise-government-contribution": {
        zh: "按期筹集政府承担的养老保障资金，一次性转入财政专户",
        en: "raise the government contribution on time and transfer it to the special fiscal account",
      },
    }),
    ...assigned("六(二)3", ["everyone"], {
      "earmarked-money": { zh: "专款专用，不得挪用", en: "use the money only for its purpose and do not divert it" },
      "separate-lines": { zh: "实行收支两条线管理", en: "keep income and expenditure separate" },
    }),
    ...assigned("六(二)5", ["rural-insurance-centre"], {
      database: { zh: "建立参保信息数据库", en: "keep the database" },
      information: { zh: "向政府部门和参保人提供信息", en: "provide information to departments and enrolled people" },
    }),
    ...assigned("六(二)5", ["county-budget"], {
      costs: { zh: "承担业务经费和系统建设费用", en: "pay the operating and system costs" },
    }),
    ...assigned("七(三)1", ["labour-bureau"], {
      "make-policy": { zh: "制定并组织实施政策", en: "make the policies and carry them out" },
      "fund-budget": { zh: "编制两项待遇的基金预算", en: "draft the fund budget of pension and allowance" },
      "supervise-payments": {
        zh: "监督检查基金收缴、待遇发放和基金营运",
        en: "supervise the collection, payment and management of the fund",
      },
    }),
    ...assigned("七(三)1", ["rural-insurance-centre"], {
      "handle-insurance": { zh: "经办社会保障业务", en: "handle the social security business" },
    }),
    ...assigned("七(三)2", ["agricultural-office", "agriculture-bureau"], {
      "check-households": { zh: "审查农户、农业人口和耕地", en: "check households, agricultural members and land" },
    }),
    ...assigned("七(三)3", ["land-bureau"], {
      "check-land": {
        zh: "负责全县耕地面积，审查被征土地情况",
        en: "provide the county's arable area and check the expropriated land",
      },
    }),
    ...assigned("七(三)4", ["finance-bureau"], {
      "government-money": {
        zh: "筹集和管理政府补贴资金、养老保障专项资金",
        en: "raise and manage the government contribution and the special fund",
      },
      "supervise-fund": { zh: "监督基金，并使其保值增值", en: "supervise the fund, preserve and increase its value" },
      "review-contribution-budget": { zh: "审核政府补贴预算", en: "review the budget of government contributions" },
    }),
    ...assigned("七(三)5", ["public-security-bureau"], {
      "check-persons": {
        zh: "审核户口、姓名、年龄和家庭关系",
        en: "check household registration (hukou), name, age and family relations",
      },
    }),
    ...assigned("七(三)6", ["civil-affairs-bureau"], {
      "provide-dibao-standards": {
        zh: "提供农村低保标准的调整和低保平均补差标准",
        en: "provide changes to the rural dibao standard and the average dibao top-up",
      },
      "confirm-dibao": { zh: "审核确认低保对象", en: "confirm dibao recipients" },
    }),
    ...assigned("七(三)7", ["family-planning-bureau"], {
      "confirm-family-planning": {
        zh: "审核确认独女户和二女结扎户",
        en: "confirm one-daughter households and two-daughter households (sterilisation certificate)",
      },
    }),
    ...assigned("七(三)8", ["disabled-federation"], {
      "confirm-disability": { zh: "审核确认持证残疾人", en: "confirm holders of a disability certificate" },
    }),
    ...assigned("七(三)9", ["audit-bureau"], {
      audit: { zh: "对培训和保障资金进行审计", en: "audit the training and social security money" },
    }),
    ...assigned("七(三)10", ["statistics-bureau"], {
      "give-statistics": {
        zh: "提供农业人口数和人均纯收入",
        en: "provide the agricultural population and net income per person",
      },
    }),
    ...assigned("七(三)11", ["township-government"], {
      "compile-papers": { zh: "收集、核查和汇总村级材料", en: "collect, check and compile the villages' papers" },
      "supervise-villages": {
        zh: "督查对象确定、公示和村集体出资",
        en: "supervise the choice of people covered, the notice and the village's share",
      },
    }),
    ...assigned("七(三)12", ["village-committee"], {
      "post-notice": { zh: "公示参保对象", en: "post the public notice" },
      "fill-in-forms": {
        zh: "组织填写三种表册，提出意见报乡镇政府",
        en: "have the three forms filled in and report to the township government",
      },
    }),
    ...assigned("八", ["labour-bureau"], { interpret: { zh: "解释方案", en: "interpret the plan" } }),
  },
);
