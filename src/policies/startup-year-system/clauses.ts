import { defineClauses } from "../../kernel/clause.ts";

/** 县人事劳动和社会保障系统开展创业服务年活动实施方案 — every clause, also those with nothing to compute. */
export const clauses = defineClauses("startup-year-system", {
  前言: {
    disposition: "not-computable",
    fingerprint: "6c08f2e20fc485f1",
    gist: {
      zh: "为落实市里两个方案，在全系统办创业服务年。",
      en: "Carries out two city plans by holding a start-up service year in the whole system.",
    },
    why: { zh: "只交代来由，所引市级方案没有日期。", en: "Only tells its origin; the city plans cited have no date." },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "ddb46611df9d849b",
    gist: {
      zh: "以服务创业为主题，提高审批效率，转变作风。",
      en: "Theme: serve start-ups, speed up approvals, improve conduct.",
    },
    why: { zh: "讲主题和总目标，没有可衡量的指标。", en: "States theme and overall aims, with no measurable target." },
  },
  二: {
    disposition: "not-computable",
    fingerprint: "8055a2f9e856d110",
    gist: {
      zh: "以市里两个方案为据，引出五项重点。",
      en: "Introduces five focal items on the basis of two city plans.",
    },
    why: {
      zh: "只引出下列五项，所据市级方案不在九份文件之内。",
      en: "Only introduces the five items; the city plans it rests on are not among the nine documents.",
    },
  },
  "二(一)": {
    disposition: "computed",
    fingerprint: "793a5d1de5f515c6",
    gist: {
      zh: "对创业者的“一条龙”服务共七项：从开发项目、培训、开业、咨询、融资，到扶持和跟踪。",
      en: "A one-stop line of seven services: project development, start-up training, opening guidance, policy advice, finance, policy support, follow-up.",
    },
  },
  "二(二)": {
    disposition: "computed",
    fingerprint: "8a8e0bc4bb91d9fa",
    gist: {
      zh: "优化政务、市场、创新、法治环境，查处吃拿卡要，处理投诉。",
      en: "Improve the administrative, market, innovation and legal environment, punish abuses, deal with complaints.",
    },
  },
  "二(三)": {
    disposition: "computed",
    fingerprint: "b6adaa37c494df69",
    gist: {
      zh: "倡导服务、创新、务实、廉洁四种作风。",
      en: "Promote four virtues: service, innovation, realism, integrity.",
    },
  },
  "二(四)": {
    disposition: "computed",
    fingerprint: "f2992ec8261cbd08",
    gist: { zh: "宣传创业政策、服务信息和典型。", en: "Publicise start-up policies, services and role models." },
  },
  "二(五)": {
    disposition: "computed",
    fingerprint: "d3a1c2e6b94fab27",
    gist: {
      zh: "“三新两提高”：新部门、新贡献、新形象；提高贡献率和满意度。",
      en: "'Three new, two raise': new department, new contribution, new image; raise the contribution rate and the public's satisfaction.",
    },
  },
  三: {
    disposition: "computed",
    fingerprint: "bcb4e37eaad75396",
    gist: { zh: "分三个阶段：动员、实施、考评。", en: "Three phases: mobilisation, implementation, appraisal." },
  },
  "三(一)": {
    disposition: "computed",
    fingerprint: "9e2b0559c4bd3314",
    gist: {
      zh: "1月8日至2月28日：学文件，定方案，开动员大会。",
      en: "8 January to 28 February: study, make the plan, hold the mobilisation meeting.",
    },
  },
  "三(二)": {
    disposition: "computed",
    fingerprint: "64ed411b3eb05485",
    gist: {
      zh: "3月1日至10月31日：分解任务，每项定负责人和配合股室。",
      en: "1 March to 31 October: break down the tasks and name for each the person responsible and the assisting sections.",
    },
  },
  "三(三)": {
    disposition: "computed",
    fingerprint: "cc1c932283312eac",
    gist: {
      zh: "11月1日至12月31日：收集资料、自查、整改、总结、考评、表彰。",
      en: "1 November to 31 December: collect material, self-check, rectify, sum up, appraise, award.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "5dbcfa18df6d4314",
    gist: { zh: "标题：五项活动要求。", en: "Heading: five requirements." },
  },
  四1: {
    disposition: "computed",
    fingerprint: "dd06196840672481",
    gist: {
      zh: "设领导小组：组长1名，副组长5名，各股室负责人参加；办公室主任1名（由一名副组长兼）、成员3名。",
      en: "Leading group: 1 leader, 5 deputies, all section heads; its office: a director (also a deputy leader) and 3 members.",
    },
  },
  四2: {
    disposition: "computed",
    fingerprint: "36ac471c7c82cc60",
    gist: { zh: "学习、宣传，树正反两面典型。", en: "Study, publicity, good and bad examples." },
  },
  四3: {
    disposition: "computed",
    fingerprint: "fc5b53b2e4f86d3e",
    gist: { zh: "各股室加强协作，整体推进。", en: "Sections cooperate and advance together." },
  },
  四4: {
    disposition: "computed",
    fingerprint: "1fca254421ffd331",
    gist: {
      zh: "建立调度和情况报送制度，跟踪督查，查处违规。",
      en: "Regular work dispatch and information reports, follow-up inspection, sanctions for breaches.",
    },
  },
  四5: {
    disposition: "computed",
    fingerprint: "9b63bbfeb0e9ac45",
    gist: { zh: "活动与中心工作兼顾，合理分配时间。", en: "Balance the campaign with the main work." },
  },
});
