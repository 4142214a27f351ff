import { defineClauses } from "../../kernel/clause.ts";

/** 县人事劳动和社会保障局开展创业服务年活动实施方案二 — every clause, also those with nothing to compute. */
export const clauses = defineClauses("startup-year-bureau", {
  前言: {
    disposition: "not-computable",
    fingerprint: "d46fb4bbd2b55330",
    gist: { zh: "依县里的方案和本局实际制定。", en: "Follows the county's plan and the bureau's own situation." },
    why: {
      zh: "只说依县方案制定，县方案不在九份文件之内。",
      en: "Only says it follows the county plan, which is not among the nine documents.",
    },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "addcb33f810e1427",
    gist: {
      zh: "服务企业、项目、民生，解决用工、维权和社保困难。",
      en: "Serve enterprises, projects and livelihood; solve difficulties of hiring, rights and insurance.",
    },
    why: { zh: "目标是“取得明显成效”，无从衡量。", en: "The aim is visible results, which cannot be measured." },
  },
  二: {
    disposition: "heading",
    fingerprint: "9b692d3c0f2bfe60",
    gist: { zh: "标题：九项重点工作。", en: "Heading: nine focal tasks." },
  },
  二1: {
    disposition: "computed",
    fingerprint: "40dd11fe00c00353",
    gist: {
      zh: "重点帮四类人就业；“五个一”：项目、培训、场地、贷款、上门问诊各一；另有“一条龙”服务，并办一次养老保险转移咨询。",
      en: "Four groups (graduates, unemployed, migrant workers, hard to employ); 'five ones': project, training, premises, small loan, on-site advice; a one-stop line of services; one pension-transfer advice event.",
    },
  },
  二2: {
    disposition: "computed",
    fingerprint: "bfc5c23fa05af884",
    gist: {
      zh: "工伤高发企业设联络员；事故后以费率上下浮动促其防范。",
      en: "A liaison system for accident-prone enterprises; after accidents, floating rates push them to prevention.",
    },
  },
  二3: {
    disposition: "computed",
    fingerprint: "5611d92db2c17fd1",
    gist: {
      zh: "借仲裁案件向企业提建议，规范用工。",
      en: "Arbitration cases are used to advise enterprises on proper employment.",
    },
  },
  二4: {
    disposition: "computed",
    fingerprint: "2df6ff080dd611ac",
    gist: {
      zh: "“两助一推”：助企业完善制度，助其解决纠纷，推动劳动关系和谐。",
      en: "'Two helps, one push': help enterprises with internal rules and with disputes, push harmonious labour relations.",
    },
  },
  二5: {
    disposition: "computed",
    fingerprint: "129d4854795f386a",
    gist: {
      zh: "待遇按时足额、基金无缺口时，合格困难企业可缓缴单位部分；降费率、给补贴；个体户和灵活就业者全部参保。",
      en: "With benefits paid in full on time and no fund gap, eligible hardship enterprises may defer employer contributions; lower rates, subsidies; individual businesses and flexible workers all covered.",
    },
  },
  二6: {
    disposition: "computed",
    fingerprint: "87f10cf4abdd0b52",
    gist: {
      zh: "门诊、住院费用当场结报；为企业办五种保险的申报、结算和缴费查询。",
      en: "Out- and in-patient costs are settled on the spot; five insurances: base declaration, bank settlement and payment data for enterprises.",
    },
  },
  二7: {
    disposition: "computed",
    fingerprint: "83b1de593af26995",
    gist: {
      zh: "提高审批效率，完善绿色通道，治理不作为、慢作为。",
      en: "Faster approvals, a green channel, action against inaction and delay.",
    },
  },
  二8: {
    disposition: "computed",
    fingerprint: "129e225854178ced",
    gist: {
      zh: "倡导服务、创新、务实、廉洁之风，守市十八条和六条禁令。",
      en: "Promote service, innovation, realism and integrity; obey the city's 18 points and the six bans.",
    },
  },
  二9: {
    disposition: "computed",
    fingerprint: "3e24937d6e99d8e4",
    gist: { zh: "宣传创业政策和创业、服务典型。", en: "Publicise start-up policies and role models." },
  },
  三: {
    disposition: "computed",
    fingerprint: "bcb4e37eaad75396",
    gist: { zh: "分三个阶段：动员、实施、考评。", en: "Three phases: mobilisation, implementation, appraisal." },
  },
  三1: {
    disposition: "computed",
    fingerprint: "ba46cc303b951171",
    gist: {
      zh: "1月4日至2月28日：学会议精神和政策，开动员大会，组织讨论。",
      en: "4 January to 28 February: study meetings and policies, hold the mobilisation meeting, discuss.",
    },
  },
  三2: {
    disposition: "computed",
    fingerprint: "8afa079e13ad1d23",
    gist: {
      zh: "3月1日至10月31日：各单位围绕九项重点定方案并落实。",
      en: "1 March to 31 October: each unit plans and carries out the nine focal tasks.",
    },
  },
  三3: {
    disposition: "computed",
    fingerprint: "5034c89df1ade32f",
    gist: {
      zh: "11月1日至12月31日：总结，开总结会，交流经验。",
      en: "1 November to 31 December: sum up, hold the closing meeting, exchange experience.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "108ab66d8bed60ee",
    gist: { zh: "标题：三项工作要求。", en: "Heading: three working requirements." },
  },
  四1: {
    disposition: "not-computable",
    fingerprint: "32b51d03f67885d1",
    gist: {
      zh: "由局机关效能领导小组统领，效能办管日常，各单位列入议程。",
      en: "The bureau's efficiency group leads, its office runs daily work, units put it on their agenda.",
    },
    why: {
      zh: "沿用局内现有的效能小组，未定组成。",
      en: "Uses the bureau's existing efficiency group and sets no composition.",
    },
  },
  四2: {
    disposition: "not-computable",
    fingerprint: "0808f6efd50856b0",
    gist: { zh: "把好做法固定为长效制度。", en: "Turn good practice into lasting rules." },
    why: { zh: "何时、形成何种制度都未写。", en: "Says neither when nor which rules result." },
  },
  四3: {
    disposition: "computed",
    fingerprint: "ad38cfb19db45f4b",
    gist: {
      zh: "局效能办以日常督查、明察暗访、受理投诉三种方式检查。",
      en: "The efficiency office inspects in three ways: routine checks, open and undercover visits, handling of complaints.",
    },
  },
});
