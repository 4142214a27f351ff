import { defineClauses } from "../../kernel/policy/index.ts";

/** 县人事劳动和社会保障局开展创业服务年活动实施方案二 — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("startup-year-bureau", {
  前言: {
    disposition: "not-computable",
    fingerprint: "d46fb4bbd2b55330",
    gist: { zh: "依据县级方案，结合本局实际制定。", en: "Follows the county's plan and the bureau's own situation." },
    reason: {
      zh: "只说明依据县级方案制定；本库没有编入该县级方案。",
      en: "Says only that it follows the county's plan, which is not in this library.",
    },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "addcb33f810e1427",
    gist: {
      zh: "服务企业、项目、民生，解决用工、维权和社保方面的困难。",
      en: "Serve enterprises, projects and people's livelihood; resolve difficulties with hiring, workers' rights and social insurance.",
    },
    reason: { zh: "目标是“取得明显成效”，无法衡量。", en: "Its aim is visible results, which cannot be measured." },
  },
  二: {
    disposition: "heading",
    fingerprint: "9b692d3c0f2bfe60",
    gist: { zh: "标题：九项重点工作。", en: "Heading: nine priority tasks." },
  },
  二1: {
    fingerprint: "40dd11fe00c00353",
    gist: {
      zh: "重点做好四类人员的就业；“五个一”服务：项目、培训、场地、贷款、上门问诊各一；另有“一条龙”服务，并举办一次养老保险转移接续咨询。",
      en: "Employment of four groups first (graduates, unemployed people, migrant workers, people with employment difficulties); “five ones”: a project, a training course, premises, a small loan, on-site advice; one-stop services; one pension portability advice event.",
    },
  },
  二2: {
    fingerprint: "bfc5c23fa05af884",
    gist: {
      zh: "事故前向企业宣传讲解，在工伤高发企业设联络员；事故后落实工伤职工待遇，以费率上下浮动促进防范。",
      en: "Before injuries: publicity at enterprises, and liaison officers at those prone to work injuries; afterwards: benefits for the injured, and floating contribution rates that encourage prevention.",
    },
  },
  二3: {
    fingerprint: "5611d92db2c17fd1",
    gist: {
      zh: "结合仲裁案件向企业提出建议，引导规范用工。",
      en: "Arbitration cases are used to advise enterprises on proper employment practices.",
    },
  },
  二4: {
    fingerprint: "2df6ff080dd611ac",
    gist: {
      zh: "“两助一推”：帮助企业完善制度、解决纠纷，推动劳动关系和谐。",
      en: "“Two supports, one push”: help enterprises with internal rules and with disputes, push for harmonious labour relations.",
    },
  },
  二5: {
    fingerprint: "129d4854795f386a",
    gist: {
      zh: "待遇按时足额支付、基金无缺口时，符合条件的困难企业可缓缴单位应缴的社会保险费；降低费率，给予补贴；个体工商户和灵活就业人员全部参保。",
      en: "If benefits are paid in full and on time and the fund has no shortfall, eligible hardship enterprises may defer employer contributions; rates are lowered and subsidies paid; all individual businesses and flexible workers are covered.",
    },
  },
  二6: {
    fingerprint: "87f10cf4abdd0b52",
    gist: {
      zh: "门诊、住院费用当场结报；为企业办理五个险种的基数申报、银行结算和缴费查询。",
      en: "Outpatient and inpatient costs are reimbursed on the spot; for enterprises, five types of insurance: contribution base declaration, bank settlement and contribution records.",
    },
  },
  二7: {
    fingerprint: "83b1de593af26995",
    gist: {
      zh: "提高审批效率，完善绿色通道，治理不作为、慢作为、乱作为。",
      en: "Speed up approvals, improve the green channel, act against inaction, delay and abuse.",
    },
  },
  二8: {
    fingerprint: "129e225854178ced",
    gist: {
      zh: "倡导服务、创新、务实、廉洁之风，遵守市委十八条和六条禁令。",
      en: "Promote service, innovation, pragmatism and integrity; follow the city's 18 points and the six bans.",
    },
  },
  二9: {
    fingerprint: "3e24937d6e99d8e4",
    gist: { zh: "宣传创业政策，宣传创业和服务创业的典型。", en: "Publicise start-up policies and role models." },
  },
  三: {
    fingerprint: "bcb4e37eaad75396",
    gist: { zh: "活动分动员、实施、考评三个阶段。", en: "Three phases: mobilisation, implementation, appraisal." },
  },
  三1: {
    fingerprint: "ba46cc303b951171",
    gist: {
      zh: "1月4日至2月28日：学习会议精神和政策，召开动员大会，组织讨论。",
      en: "4 January to 28 February: study, hold the mobilisation meeting, discuss the theme.",
    },
  },
  三2: {
    fingerprint: "8afa079e13ad1d23",
    gist: {
      zh: "3月1日至10月31日：各单位围绕九项重点工作制定方案并落实。",
      en: "1 March to 31 October: each body plans and carries out the nine priority tasks.",
    },
  },
  三3: {
    fingerprint: "5034c89df1ade32f",
    gist: {
      zh: "11月1日至12月31日：开展总结，召开总结大会并交流经验。",
      en: "1 November to 31 December: summarise, hold the closing meeting, exchange experience.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "108ab66d8bed60ee",
    gist: { zh: "标题：三项工作要求。", en: "Heading: three campaign requirements." },
  },
  四1: {
    fingerprint: "32b51d03f67885d1",
    gist: {
      zh: "由局效能建设领导小组统一领导，效能办负责日常工作，各单位将活动列入议程。",
      en: "The bureau's efficiency leading group directs the campaign, the efficiency office runs the daily work, each body puts it on its agenda.",
    },
  },
  四2: {
    disposition: "not-computable",
    fingerprint: "0808f6efd50856b0",
    gist: { zh: "把好做法固定为长效制度。", en: "Turn good practice into lasting rules." },
    reason: { zh: "未写明何时形成、形成哪些制度。", en: "States neither when nor which rules must result." },
  },
  四3: {
    fingerprint: "ad38cfb19db45f4b",
    gist: {
      zh: "局效能办以日常督查、明察暗访、受理投诉三种方式检查。",
      en: "The efficiency office inspects in three ways: routine inspection, announced and unannounced visits, handling of complaints.",
    },
  },
});
